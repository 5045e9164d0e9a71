// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty store to a verified ledger: a server, simulated readers, enrolment while it runs, a second server.
#include "base/clock.h"
#include "cli.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <fmt/format.h>
#include <fstream>
#include <map>

using namespace tapledger;
using namespace std::string_literals;

namespace {

std::string tcp(const Daemon& daemon) { return fmt::format("127.0.0.1:{}", daemon.tcpPort()); }
std::string http(const Daemon& daemon) { return fmt::format("127.0.0.1:{}", daemon.httpPort()); }

std::int64_t number(const json::Value& object, std::string_view name)
{
    const json::Value* member = object.find(name);
    return member ? member->integer().value_or(-1) : -1;
}

/// The lines of a file, each as JSON.
std::vector<json::Value> jsonLines(const std::string& text)
{
    std::vector<json::Value> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(json::parse(line).value());
    return lines;
}

std::string fileText(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// One tap over a fresh TCP connection; the answer.
std::string tapOnce(const Daemon& daemon, const std::string& device, const std::string& key, const std::string& card)
{
    LineClient client(daemon.tcpPort());
    client.send(fmt::format("{{\"type\":\"hello\",\"device_id\":\"{}\",\"api_key\":\"{}\"}}\n", device, key));
    const std::string hello = client.readLine();
    if (hello.find("\"ok\"") == std::string::npos)
        return hello;
    client.send(
        fmt::format("{{\"card_uid\":\"{}\",\"device_id\":\"{}\",\"event_type\":\"time_in\",\"timestamp\":\"{}\"}}\n",
                    card, device, SystemClock().now().iso()));
    return client.readLine();
}

/// A server process whose standard output is read line by line.
class WatchedServer
{
public:
    WatchedServer(const std::string& url, const std::string& dataDir)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TAPLEDGERD),
                        toStringList({"serve", "--json", "--database", url, "--data-dir", dataDir, "--http",
                                      "127.0.0.1:0", "--tcp", "127.0.0.1:0"}));
    }
    ~WatchedServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// The next line as JSON; null when none comes in time.
    json::Value nextState()
    {
        const QDeadlineTimer deadline(30'000);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
                return {};
        }
        auto value = json::parse(m_process.readLine().trimmed().toStdString());
        return value ? std::move(*value) : json::Value();
    }
    int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

private:
    QProcess m_process;
};

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() // for the servers started here
    {
        qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0");
        qputenv("LOG_LEVEL", "warning");
    }

    void readersTapAndTheLedgerHoldsIt_data() { addBackendRows(); }
    void readersTapAndTheLedgerHoldsIt()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const QTemporaryDir folder;
        const std::string dir = folder.path().toStdString();
        const std::string ackLog = dir + "/acks";
        auto daemon = Daemon::serve(store.url(), dir, {QStringLiteral("--udp"), QStringLiteral("127.0.0.1:0")});
        QVERIFY(daemon);

        // Twelve readers, over TCP and HTTP, some repeating themselves, each offline for a moment.
        const CliRun run = runCli({"simulate", "--tcp",        tcp(*daemon), "--http",    http(*daemon), "--devices",
                                   "4",        "--cards",      "50",         "--rate",    "200",         "--count",
                                   "400",      "--duplicates", "20",         "--offline", "0.3",         "--seed",
                                   "7",        "--ack-log",    ackLog,       "--json",    "--database",  store.url()});
        QVERIFY2(run.exitCode == 0, told(run).c_str());
        const json::Value summary = run.jsonOut();
        QCOMPARE(number(summary, "sent"), 400);
        QCOMPARE(number(summary, "success") + number(summary, "ignored"), 400);
        QVERIFY2(number(summary, "ignored") > 40, told(run).c_str());
        QVERIFY2(number(summary, "batches") >= 1, told(run).c_str());
        QCOMPARE(number(summary, "unanswered"), 0);

        // Every acknowledged tap is in the export, under the number and with the hash that the reader was told.
        const CliRun exported = runCli({"export", "--format", "jsonl", "--database", store.url()});
        QCOMPARE(exported.exitCode, 0);
        std::map<std::int64_t, json::Value> entries;
        for (json::Value& entry : jsonLines(exported.out))
            entries.emplace(number(entry, "sequence_id"), std::move(entry));
        QCOMPARE(static_cast<std::int64_t>(entries.size()), number(summary, "success"));
        std::int64_t acknowledged = 0;
        for (const json::Value& tap : jsonLines(fileText(ackLog))) {
            const json::Value* answer = tap.find("answer");
            const auto entry = entries.find(number(*answer, "sequence_id"));
            QVERIFY(entry != entries.end());
            QCOMPARE(memberText(entry->second, "employee_rfid"), memberText(tap, "card_uid"));
            QCOMPARE(memberText(entry->second, "device_id"), memberText(tap, "device_id"));
            QCOMPARE(memberText(entry->second, "scan_timestamp"), memberText(tap, "timestamp"));
            if (memberText(*answer, "status") == "success")
                QCOMPARE(memberText(entry->second, "hash_chain"), memberText(*answer, "hash"));
            ++acknowledged;
        }
        QCOMPARE(acknowledged, 400);

        const CliRun verified = runCli({"verify", "--json", "--database", store.url()}); // while the server runs
        QVERIFY2(verified.exitCode == 0, told(verified).c_str());
        QCOMPARE(number(*verified.jsonOut().find("ledger"), "rows"), number(summary, "success"));
        QCOMPARE(runCli({"verify", "--from", "10", "--to", "20", "--database", store.url()}).exitCode, 0);
        QCOMPARE(daemon->terminate(), 0);
    }

    void exportsAreTheSameInBothForms_data() { addBackendRows(); }
    void exportsAreTheSameInBothForms()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const QTemporaryDir folder;
        const std::string dir = folder.path().toStdString();
        auto daemon = Daemon::serve(store.url(), dir);
        QVERIFY(daemon);
        QCOMPARE(runCli({"simulate", "--http", http(*daemon), "--devices", "2", "--cards", "5", "--rate", "0",
                         "--count", "12", "--database", store.url()})
                     .exitCode,
                 0);
        const std::string file = dir + "/entries.csv";
        QCOMPARE(runCli({"export", "--format", "csv", "--from", "3", "--to", "8", "--output", file, "--database",
                         store.url()})
                     .exitCode,
                 0);
        std::istringstream csvText(fileText(file));
        std::vector<std::string> lines;
        for (std::string line; std::getline(csvText, line);)
            lines.push_back(line);
        const auto objects = jsonLines(
            runCli({"export", "--format", "jsonl", "--from", "3", "--to", "8", "--database", store.url()}).out);
        QCOMPARE(lines.size(), 7U);
        QCOMPARE(objects.size(), 6U);
        for (std::size_t i = 0; i < objects.size(); ++i) {
            QVERIFY(
                lines[i + 1].starts_with(std::to_string(i + 3) + "," + memberText(objects[i], "employee_rfid") + ","));
            QVERIFY(lines[i + 1].ends_with("," + memberText(objects[i], "hash_chain")));
        }
        // A file that stands is not overwritten.
        QCOMPARE(runCli({"export", "--format", "csv", "--output", file, "--database", store.url()}).exitCode, 2);
    }

    void enrolmentReachesARunningServer_data() { addBackendRows(); }
    void enrolmentReachesARunningServer()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const QTemporaryDir folder;
        auto daemon = Daemon::serve(store.url(), folder.path().toStdString());
        QVERIFY(daemon);
        const auto command = [&](std::vector<std::string> arguments) {
            arguments.insert(arguments.end(), {"--json", "--database", store.url()});
            const CliRun run = runCli(arguments);
            return run.exitCode == 0 ? run.jsonOut() : json::Value();
        };
        // QTRY looks once more after it was satisfied, when a tap that was recorded is a duplicate already.
        bool seen = false;
        const auto answers = [&](const std::string& apiKey, const char* word) {
            seen = seen || tapOnce(*daemon, "DOOR-1", apiKey, "AABB").find(word) != std::string::npos;
            return seen;
        };
        const std::string key = memberText(command({"device", "add", "DOOR-1"}), "api_key");
        QVERIFY(!command({"employee", "add", "1", "Ada"}).isNull());
        QTRY_VERIFY_WITH_TIMEOUT(answers(key, "unknown_card"), 10'000);
        struct Change
        {
            std::vector<std::string> arguments;
            const char* answer;
        };
        for (const Change& change : {Change{{"card", "assign", "AABB", "--employee", "1"}, "\"success\""},
                                     Change{{"card", "deactivate", "AABB", "--reason", "lost"}, "inactive_card"},
                                     Change{{"device", "disable", "DOOR-1"}, "device_disabled"},
                                     Change{{"device", "enable", "DOOR-1"}, "inactive_card"}}) {
            QVERIFY(!command(change.arguments).isNull());
            seen = false;
            QTRY_VERIFY_WITH_TIMEOUT(answers(key, change.answer), 10'000);
        }
        const std::string newKey = memberText(command({"device", "key", "DOOR-1"}), "api_key");
        seen = false;
        QTRY_VERIFY_WITH_TIMEOUT(answers(key, "unauthorized"), 10'000);
        seen = false;
        QTRY_VERIFY_WITH_TIMEOUT(answers(newKey, "inactive_card"), 10'000);
    }

    void verifyFindsWhatWasAltered_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<std::string>("sql");
        QTest::addColumn<std::string>("finding");
        for (const auto& [backend, name] :
             {std::pair(Backend::Sqlite, "sqlite"), std::pair(Backend::Postgres, "postgres")}) {
            const auto row = [&, backend = backend](const char* what, const std::string& sql,
                                                    const std::string& finding) {
                QTest::newRow(fmt::format("{}: {}", name, what).c_str()) << backend << sql << finding;
            };
            row("nothing", "UPDATE rfid_ledger SET processed = true WHERE sequence_id = 4", "");
            row("an event", "UPDATE rfid_ledger SET event_type = 'time_out' WHERE sequence_id = 4", "CHAIN_BREAK");
            row("a row in the middle", "DELETE FROM rfid_ledger WHERE sequence_id = 4", "SEQ_GAP");
            row("the first row", "DELETE FROM rfid_ledger WHERE sequence_id = 1", "HEAD_MISSING");
            row("a hash", "UPDATE rfid_ledger SET hash_chain = 'no hash' WHERE sequence_id = 4", "ROW_MALFORMED");
        }
    }
    void verifyFindsWhatWasAltered()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(std::string, sql);
        QFETCH(std::string, finding);
        const TestStore store = makeStore(backend);
        const QTemporaryDir folder;
        auto daemon = Daemon::serve(store.url(), folder.path().toStdString());
        QVERIFY(daemon);
        QCOMPARE(runCli({"simulate", "--tcp", tcp(*daemon), "--devices", "1", "--cards", "5", "--rate", "0", "--count",
                         "8", "--database", store.url()})
                     .exitCode,
                 0);
        QCOMPARE(daemon->terminate(), 0);

        auto database = store.openAsOwner();
        if (!finding.empty()) { // somebody with the rights to take the triggers away
            std::vector<std::string> triggers;
            if (backend == Backend::Postgres) {
                QVERIFY(database->runScript("ALTER TABLE rfid_ledger DISABLE TRIGGER USER").has_value());
            } else {
                QVERIFY(database
                            ->run("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'rfid_ledger'",
                                  {}, [&](const Row& row) { triggers.emplace_back(row.text(0)); })
                            .has_value());
                QVERIFY(!triggers.empty());
                for (const std::string& trigger : triggers)
                    QVERIFY(database->runScript("DROP TRIGGER " + trigger).has_value());
            }
        }
        QCOMPARE(database->run(sql).value_or(-1), 1);
        const CliRun run = runCli({"verify", "--json", "--database", store.url()});
        QVERIFY2(run.exitCode == (finding.empty() ? 0 : 1), told(run).c_str());
        QCOMPARE(memberText(run.jsonOut(), "verdict"), finding.empty() ? "ok"s : "fail"s);
        if (!finding.empty())
            QVERIFY2(run.jsonOut().find("counts")->find(finding), told(run).c_str());
        const CliRun text = runCli({"verify", "--database", store.url()});
        QVERIFY(text.out.ends_with(finding.empty() ? "The ledger is intact.\n" : "The ledger is NOT intact.\n"));
    }

    void rangesThatMissTheirEnd()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        const QTemporaryDir folder;
        auto daemon = Daemon::serve(store.url(), folder.path().toStdString());
        QVERIFY(daemon);
        QCOMPARE(runCli({"simulate", "--tcp", tcp(*daemon), "--devices", "1", "--cards", "5", "--rate", "0", "--count",
                         "9", "--database", store.url()})
                     .exitCode,
                 0);
        QCOMPARE(daemon->terminate(), 0);
        QCOMPARE(runCli({"verify", "--from", "2", "--to", "10", "--database", store.url()}).exitCode, 1);
        QCOMPARE(runCli({"verify", "--from", "5", "--to", "4", "--database", store.url()}).exitCode, 2);
        auto database = store.open();
        std::string triggers;
        QVERIFY(database
                    ->run("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'rfid_ledger'", {},
                          [&](const Row& row) { triggers += fmt::format("DROP TRIGGER {};", row.text(0)); })
                    .has_value());
        QVERIFY(database->runScript(triggers).has_value());
        QVERIFY(database->run("DELETE FROM rfid_ledger WHERE sequence_id IN (5, 6)").has_value());
        const CliRun end = runCli({"verify", "--to", "6", "--json", "--database", store.url()});
        QVERIFY2(end.exitCode == 1 && end.jsonOut().find("counts")->find("SEQ_GAP"), told(end).c_str());
        const CliRun all = runCli({"verify", "--from", "5", "--to", "6", "--json", "--database", store.url()});
        QVERIFY2(all.exitCode == 1 && all.jsonOut().find("counts")->find("SEQ_GAP"), told(all).c_str());
        const CliRun link = runCli({"verify", "--from", "7", "--database", store.url()});
        QCOMPARE(link.exitCode, 0);
        QVERIFY2(link.out.find("The entry before 7 is missing") != std::string::npos, told(link).c_str());
    }

    void aSecondServerStandsByAndTakesOver_data() { addBackendRows(); }
    void aSecondServerStandsByAndTakesOver()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const QTemporaryDir folder;
        auto first = Daemon::serve(store.url(), folder.path().toStdString());
        QVERIFY(first);
        WatchedServer second(store.url(), folder.path().toStdString());
        const json::Value standby = second.nextState();
        QCOMPARE(memberText(standby, "state"), "standby"s);
        QVERIFY(!memberText(standby, "detail").empty());
        first->kill();
        const json::Value ready = second.nextState();
        QCOMPARE(memberText(ready, "state"), "ready"s);
        const std::string address = memberText(ready, "tcp");
        QCOMPARE(runCli({"simulate", "--tcp", address, "--devices", "2", "--cards", "5", "--rate", "0", "--count", "20",
                         "--database", store.url()})
                     .exitCode,
                 0);
        QCOMPARE(second.terminate(), 0);
        QCOMPARE(runCli({"verify", "--database", store.url()}).exitCode, 0);
    }

    void simulatedReadersWithoutAServer()
    {
        const QTemporaryDir folder;
        const CliRun run = runCli({"simulate", "--tcp", "127.0.0.1:1", "--devices", "GATE-01:key", "--cards", "1",
                                   "--count", "1", "--data-dir", folder.path().toStdString()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.find("no server takes the taps of GATE-01") != std::string::npos, told(run).c_str());
    }
};

QTEST_GUILESS_MAIN(JourneyTest)
#include "journey_test.moc"
