// SPDX-License-Identifier: GPL-3.0-or-later
// What was acknowledged is in the ledger exactly once, whatever moment the server is killed at.
#include "base/json.h"
#include "ledger/chain_verifier.h"
#include "storage/card_mapping_store.h"
#include "storage/device_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <fmt/format.h>
#include <map>
#include <random>
#include <thread>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

constexpr int kCards = 200;

void enrol(const std::string& url)
{
    auto database = Database::open(url);
    QVERIFY2(database.has_value(), database ? "" : database.error().message.c_str());
    const Timestamp now = *Timestamp::parse("2026-01-01T00:00:00Z");
    auto transaction = Transaction::begin(**database);
    Device gate;
    gate.device_id = "GATE-01";
    QVERIFY(DeviceStore(**database).insert(gate, now).has_value());
    for (int i = 0; i < kCards; ++i) {
        Employee employee;
        employee.employee_number = std::to_string(i);
        employee.full_name = "Person";
        const auto id = EmployeeStore(**database).insert(employee, now);
        QVERIFY(id.has_value());
        CardMapping mapping;
        mapping.card_uid = *CardUid::parse(fmt::format("04{:06X}", i));
        mapping.employee_id = *id;
        mapping.issued_at = now;
        QVERIFY(CardMappingStore(**database).insert(mapping, now).has_value());
    }
    QVERIFY(transaction->commit().has_value());
}

/// The n-th tap of the test: its key is its own, so every one must be recorded.
std::string tapLine(std::int64_t n)
{
    const Timestamp scan = *Timestamp::parse("2026-02-01T00:00:00Z") + std::chrono::seconds(16) * (n / kCards);
    return fmt::format("{{\"card_uid\":\"04{:06X}\",\"device_id\":\"GATE-01\",\"event_type\":\"time_in\",\"timestamp\":"
                       "\"{}\",\"n\":{}}}\n",
                       n % kCards, scan.iso(), n);
}

struct Acknowledged
{
    std::int64_t n = 0;
    std::string hash;
};
/// What the server said of taps, by sequence_id.
using Acknowledgements = std::map<std::int64_t, Acknowledged>;

/// Sends taps until the connection breaks, some ahead of the answers. @return the number of the next tap.
std::int64_t tapUntilItBreaks(std::uint16_t port, std::int64_t n, Acknowledgements& acknowledged)
{
    constexpr std::int64_t kInFlight = 64;
    LineClient client(port);
    std::int64_t sent = n;
    for (std::int64_t answered = n;; ++answered) {
        std::string lines;
        for (; sent < answered + kInFlight; ++sent)
            lines += tapLine(sent);
        if (!lines.empty() && !client.send(lines))
            return sent;
        const std::string answer = client.readLine();
        const auto value = json::parse(answer);
        if (!value)
            return sent;
        if (*value->find("status")->string() == "success")
            acknowledged[*value->find("sequence_id")->integer()] = {answered, *value->find("hash")->string()};
    }
}

/// Everything said is in the ledger, once; numbers have no gaps and the chain holds.
void compare(const std::string& url, const Acknowledgements& acknowledged)
{
    auto database = Database::open(url);
    QVERIFY2(database.has_value(), database ? "" : database.error().message.c_str());
    ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
    std::map<std::int64_t, int> timesRecorded; // by the tap's own number
    std::size_t found = 0;
    std::string fault;
    const auto read =
        LedgerStore(**database).read(1, std::numeric_limits<std::int64_t>::max(), [&](LedgerEntry&& entry) {
            verifier.add(entry);
            const std::int64_t n = json::parse(entry.raw_payload)->find("n")->integer().value();
            if (++timesRecorded[n] > 1)
                fault = fmt::format("tap {} is recorded twice", n);
            if (const auto it = acknowledged.find(entry.sequence_id); it != acknowledged.end()) {
                ++found;
                if (it->second.n != n || it->second.hash != entry.hash_chain)
                    fault = fmt::format("entry {} is not what was acknowledged", entry.sequence_id);
            }
            return true;
        });
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(fault, std::string());
    QCOMPARE(found, acknowledged.size());
    QVERIFY2(!verifier.report().hasErrors, verifier.report().toJson().c_str());
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostByKill_data() { addBackendRows(); }
    void nothingAcknowledgedIsLostByKill()
    {
        QFETCH(tapledger::Backend, backend);
        constexpr int kKills = 50;
        const TestStore store = makeStore(backend);
        QTemporaryDir folder;
        enrol(store.url());
        if (QTest::currentTestFailed())
            return;
        std::mt19937 random(7);
        Acknowledgements acknowledged;
        std::int64_t next = 0;
        for (int i = 0; i < kKills; ++i) {
            auto daemon = Daemon::serve(store.url(), folder.path().toStdString(), kOptions);
            QVERIFY(daemon);
            std::thread client([&, port = daemon->tcpPort()] { next = tapUntilItBreaks(port, next, acknowledged); });
            // Killed at a random moment of the load; nothing waits for this time to be long enough.
            std::this_thread::sleep_for(std::chrono::milliseconds(random() % 120));
            daemon->kill();
            client.join();
        }
        QVERIFY(acknowledged.size() > kKills);
        compare(store.url(), acknowledged);
    }

private:
    const QStringList kOptions = {QStringLiteral("--no-auth")};
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
