// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_site.h"

#include "base/json.h"
#include "ledger/chain_verifier.h"
#include "storage/ledger_store.h"
#include "support/api_client.h"
#include "support/test_site.h"

#include <QTest>
#include <fmt/format.h>

namespace tapledger {

GateSite::GateSite(TestStore ofStore, std::string dataDir) : store(std::move(ofStore)), data(std::move(dataDir))
{
    if (data.empty())
        data = folder.path().toStdString();
    enrolTestSite(store.url());
}

bool GateSite::serve(const QStringList& more, const std::string& logFile)
{
    qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0");
    daemon = Daemon::serve(store.url(), data, QStringList(QStringLiteral("--no-auth")) + more, logFile);
    if (daemon)
        connect();
    return daemon != nullptr;
}

std::string GateSite::tapLine(std::int64_t n)
{
    const Timestamp scan = *Timestamp::parse("2026-02-01T00:00:00Z") + std::chrono::seconds(16) * (n / 100);
    return fmt::format("{{\"card_uid\":\"04{:06X}\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\",\"timestamp\":"
                       "\"{}\",\"n\":{}}}\n",
                       n % 100 + 1, scan.iso(), n);
}

std::string GateSite::tap()
{
    gate->send(tapLine(sent));
    const auto answer = json::parse(gate->readLine(60'000));
    const std::string status = answer ? *answer->find("status")->string() : "nothing";
    if (status == "success" || status == "queued" || status == "ignored")
        ++sent;
    return status;
}

int GateSite::taps(int count, std::string_view status)
{
    std::string lines;
    for (int i = 0; i < count; ++i)
        lines += tapLine(sent + i);
    gate->send(lines);
    int found = 0;
    for (int i = 0; i < count; ++i) {
        const auto answer = json::parse(gate->readLine(60'000));
        found += answer && *answer->find("status")->string() == status ? 1 : 0;
    }
    sent += found; // in the order sent: once one is refused, those after it are too
    return found;
}

bool GateSite::tapUntil(std::string_view status, std::string_view meanwhile)
{
    for (int i = 0; i < 100'000; ++i) {
        const std::string answer = tap();
        if (answer == status)
            return true;
        if (meanwhile.find(answer) == std::string_view::npos)
            return false;
    }
    return false;
}

std::string GateSite::health() const
{
    ApiClient client(daemon->httpPort());
    return client.call("GET", "/health").body;
}

std::string GateSite::fault() const
{
    const auto database = store.open();
    ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
    std::int64_t next = 0;
    std::string found;
    const auto read = LedgerStore(*database).read(1, INT64_MAX, [&](LedgerEntry&& entry) {
        verifier.add(entry);
        const std::int64_t n = json::parse(entry.raw_payload)->find("n")->integer().value();
        if (n != next && found.empty())
            found = fmt::format("entry {} is tap {} instead of {}", entry.sequence_id, n, next);
        next = n + 1;
        return true;
    });
    if (!read)
        return read.error().message;
    if (found.empty() && next != sent)
        found = fmt::format("{} taps are recorded, {} were taken", next, sent);
    if (found.empty() && verifier.report().hasErrors)
        found = verifier.report().toJson();
    return found;
}

Hold::Hold(const TestStore& store) : m_database(store.open())
{
    if (!m_database->runScript("BEGIN IMMEDIATE"))
        qFatal("the store cannot be held");
}

Hold::~Hold() { (void)m_database->runScript("ROLLBACK"); }

} // namespace tapledger
