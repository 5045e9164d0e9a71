// SPDX-License-Identifier: GPL-3.0-or-later
// What was acknowledged is in the ledger exactly once, whatever moment the server is killed at; and what was signed was
// true.
#include "base/json.h"
#include "cli.h"
#include "ingest/log_rows.h"
#include "ingest/trust_folder.h"
#include "ledger/chain_verifier.h"
#include "services/ledger_service.h"
#include "storage/card_mapping_store.h"
#include "storage/checkpoint_store.h"
#include "storage/device_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/signed_here.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <map>
#include <random>
#include <set>
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
/// For who kills the database, too.
struct Watched
{
    std::set<std::int64_t> queued; ///< taps that wait for it, by their own numbers
    std::atomic<int> successes = 0;
};

/// Sends taps until the connection breaks, some ahead of the answers. @return the number of the next tap.
std::int64_t tapUntilItBreaks(std::uint16_t port, std::int64_t n, Acknowledgements& acknowledged,
                              Watched* watched = nullptr)
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
        const std::string& status = *value->find("status")->string();
        if (status == "success")
            acknowledged[*value->find("sequence_id")->integer()] = {answered, *value->find("hash")->string()};
        if (watched && status == "success")
            ++watched->successes;
        if (watched && status == "queued" && watched->queued.insert(answered).second)
            std::this_thread::sleep_for(1ms); // a reader's pace, or all the rest of the test is spent on them
    }
}

/// Everything said is in the ledger, once, in the order of the taps; numbers have no gaps and the chain holds.
void compare(const std::string& url, const Acknowledgements& acknowledged, const std::set<std::int64_t>& queued = {})
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
            if (timesRecorded.rbegin()->first != n)
                fault = fmt::format("tap {} is recorded after {}", n, timesRecorded.rbegin()->first);
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
    for (const std::int64_t n : queued)
        QVERIFY2(timesRecorded.contains(n), fmt::format("tap {} was queued and is not recorded", n).c_str());
    QVERIFY2(!verifier.report().hasErrors, verifier.report().toJson().c_str());
}

/// Every checkpoint that anybody could have seen of a server that is killed again and again: in answers of the API, in
/// the table, in the journal and in the seal state.
class SeenCheckpoints
{
public:
    /// Asks the API until the server is gone.
    void ask(std::uint16_t port, const std::string& token)
    {
        ApiClient client(port, token);
        for (;;) {
            const ApiResponse answer = client.call("GET", "/api/ledger/checkpoint");
            if (answer.status == 0)
                return;
            if (const std::string note = answer.member("note"); !note.empty())
                m_notes.insert(note);
        }
    }

    /// The server is dead. @return what is wrong: a checkpoint over more entries than the database holds.
    std::string collect(const std::string& url, const TrustFolder& trust)
    {
        const auto database = Database::open(url);
        const auto size =
            database ? LogRows(**database, LogKind::Taps).size() : Result<std::int64_t>(failure(database.error()));
        const auto keys = trust.keys(LogKind::Taps);
        const auto state = trust.state(LogKind::Taps);
        if (!size || !keys || !state)
            return !size ? size.error().message : !keys ? keys.error().message : state.error().message;
        const auto read = CheckpointStore(**database, keys->ring.origin).forEach([&](StoredCheckpoint&& stored) {
            addRecord(stored.record);
        });
        if (!read)
            return read.error().message;
        for (const std::string& record : signedIn(trust))
            addRecord(record);
        std::int64_t largest = 0;
        if (*state) {
            m_roots[(*state)->frontier.frontier.size()].insert((*state)->root);
            largest = (*state)->frontier.frontier.size();
        }
        for (const std::string& note : m_notes) {
            const CheckedNote checked = checkNote(note, keys->ring);
            if (checked.fault)
                return "not a checkpoint: " + note;
            m_roots[checked.checkpoint.size].insert(checked.checkpoint.root);
            largest = std::max(largest, checked.checkpoint.size);
        }
        return largest <= *size ? std::string() : fmt::format("{} entries are signed, {} are there", largest, *size);
    }

    /// Sizes with two roots.
    std::vector<std::int64_t> contradictions() const
    {
        std::vector<std::int64_t> sizes;
        for (const auto& [size, roots] : m_roots) {
            if (roots.size() > 1)
                sizes.push_back(size);
        }
        return sizes;
    }

    std::vector<std::string> notes() const { return {m_notes.begin(), m_notes.end()}; }

private:
    void addRecord(std::string_view record)
    {
        if (const auto value = json::parse(record))
            m_notes.insert(memberText(*value, "note"));
    }

    std::set<std::string> m_notes;
    std::map<std::int64_t, std::set<Sha256Digest>> m_roots;
};

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0"); } // or it is no load

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

    /// The power fails, say: server and database are killed at the same moment, or the database a little before.
    void nothingAcknowledgedIsLostWhenBothAreKilled()
    {
        constexpr int kKills = 8;
        const TestStore store = makeStore(Backend::Postgres);
        QTemporaryDir folder;
        const std::string data = folder.path().toStdString();
        enrol(store.url());
        if (QTest::currentTestFailed())
            return;
        std::mt19937 random(13);
        Acknowledgements acknowledged;
        Watched watched;
        std::int64_t next = 0;
        for (int i = 0; i < kKills; ++i) {
            auto daemon = Daemon::serve(store.url(), data, kOptions);
            QVERIFY2(daemon, "the server did not start again");
            std::thread client(
                [&, port = daemon->tcpPort()] { next = tapUntilItBreaks(port, next, acknowledged, &watched); });
            const bool isLoaded = QTest::qWaitFor([&] { return watched.successes > 0; }, 30'000);
            std::this_thread::sleep_for(std::chrono::milliseconds(random() % 300)); // a moment of the load
            std::thread database([] { postgresServer().kill(); });
            if (i % 2 == 1) { // taps wait on the disk by then
                database.join();
                std::this_thread::sleep_for(std::chrono::milliseconds(1'200 + random() % 800));
            }
            daemon->kill();
            client.join();
            if (database.joinable())
                database.join();
            postgresServer().start();
            QVERIFY(isLoaded);
            watched.successes = 0;
        }
        qInfo("%zu taps were recorded, %zu queued", acknowledged.size(), watched.queued.size());
        QVERIFY(!watched.queued.empty());
        const auto daemon = Daemon::serve(store.url(), data, kOptions);
        QVERIFY2(daemon, "the server did not start again");
        const auto waits = [&] { return ApiClient(daemon->httpPort()).call("GET", "/health").member("spool"); };
        QTRY_VERIFY2_WITH_TIMEOUT(waits().find("\"taps\":0") != std::string::npos, waits().c_str(), 30'000);
        QCOMPARE(daemon->terminate(), 0);
        compare(store.url(), acknowledged, watched.queued);
        const CliRun verified = runCli({"verify", "--data-dir", data, "--database", store.url()});
        QVERIFY2(verified.exitCode == 0, told(verified).c_str());
    }

    /// One origin, one history, whenever it is killed; and nothing is signed that could still be lost.
    void whatWasSignedHoldsAfterEveryKill_data() { addBackendRows(); }
    void whatWasSignedHoldsAfterEveryKill()
    {
        QFETCH(tapledger::Backend, backend);
        constexpr unsigned kKills = 50;
        const TestStore store = makeStore(backend);
        QTemporaryDir folder;
        const std::string data = folder.path().toStdString();
        const TrustFolder trust(data + "/trust");
        enrol(store.url());
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(runCli({"keys", "init", "--data-dir", data, "--database", store.url()}).exitCode, 0);
        const std::string token = memberText(runCli({"token", "add", "auditor", "--role", "auditor", "--json",
                                                     "--data-dir", data, "--database", store.url()})
                                                 .jsonOut(),
                                             "token");
        QVERIFY(!token.empty());
        qputenv("TAPLEDGER_TRUST_CHECKPOINT_ENTRIES", "20");
        qputenv("TAPLEDGER_TRUST_CHECKPOINT_SECONDS", "1");
        std::mt19937 random(11);
        SeenCheckpoints seen;
        Acknowledgements acknowledged;
        std::int64_t next = 0;
        for (unsigned i = 0; i < kKills; ++i) {
            auto daemon = Daemon::serve(store.url(), data, kOptions);
            QVERIFY2(daemon, "the server did not start again");
            std::thread client([&, port = daemon->tcpPort()] { next = tapUntilItBreaks(port, next, acknowledged); });
            std::thread asker([&, port = daemon->httpPort()] { seen.ask(port, token); });
            std::this_thread::sleep_for(std::chrono::milliseconds(random() % 400));
            daemon->kill();
            client.join();
            asker.join();
            if (backend == Backend::Postgres && i % 10 == 9) // and what it had committed is on disk
                postgresServer().restart(PostgresServer::StopMode::Immediate);
            QCOMPARE(seen.collect(store.url(), trust), std::string());
            QCOMPARE(seen.contradictions(), std::vector<std::int64_t>());
        }
        qunsetenv("TAPLEDGER_TRUST_CHECKPOINT_ENTRIES");
        qunsetenv("TAPLEDGER_TRUST_CHECKPOINT_SECONDS");
        QVERIFY(seen.notes().size() > kKills);
        compare(store.url(), acknowledged);

        // Every one of them, held against the ledger as if it had been kept outside.
        const auto database = store.open();
        VerifyEvidence evidence;
        evidence.key_ring = trust.keys(LogKind::Taps).value().ring;
        evidence.checkpoints = seen.notes();
        const auto report = LedgerService(*database, {"auditor", "test", Role::Admin}).verify({}, evidence);
        QVERIFY(report.has_value());
        QVERIFY2(!report->chain.hasErrors, report->chain.toJson().c_str());
        qInfo("%zu checkpoints, the largest over %lld of %lld entries", seen.notes().size(),
              static_cast<long long>(report->anchored_size), static_cast<long long>(report->chain.rows));
    }

private:
    const QStringList kOptions = {QStringLiteral("--no-auth")};
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
