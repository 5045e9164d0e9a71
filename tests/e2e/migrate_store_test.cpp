// SPDX-License-Identifier: GPL-3.0-or-later
// A site outgrows its embedded store, or comes back to it: everything moves, and nothing is lost, doubled or half.
#include "cli.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fmt/format.h>

using namespace tapledger;

namespace {

constexpr std::int64_t kMany = 250'000; ///< enough to be caught in the middle

/// A folder with a site, on whichever database.
class Folder
{
public:
    std::string file(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
    std::string path() const { return m_folder.path().toStdString(); }
    CliRun run(const std::string& database, std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--data-dir", path(), "--database", database});
        return runCli(words);
    }
    CliRun move(const std::string& from, const std::string& to) const
    {
        return run(from, {"migrate-store", "--to", to, "--json"});
    }

private:
    QTemporaryDir m_folder;
};

void runOn(const std::string& url, const std::string& sql)
{
    auto database = Database::open(url);
    if (!database)
        qFatal("%s", database.error().message.c_str());
    if (const auto done = (*database)->runScript(sql); !done)
        qFatal("%s", done.error().message.c_str());
}

/// A site with something in every table, made by its own programs where they make it.
void makeLivelySite(const Folder& folder, const std::string& url)
{
    enrolTestSite(url);
    const auto done = [&](std::vector<std::string> words) {
        const CliRun run = folder.run(url, std::move(words));
        QVERIFY2(run.exitCode == 0, told(run).c_str());
    };
    done({"keys", "init"});
    done({"employee", "add", "ä-1", "Łukasz \\ \"Ünal\" 李", "--department", "Tür\\n"});
    done({"card", "assign", "AA:BB:CC", "--employee", "ä-1"});
    done({"card", "assign", "AA:BB:CD", "--employee", "ä-1"}); // the one before it is history
    done({"card", "deactivate", "AA:BB:CD", "--reason", "lost"});
    done({"device", "add", "GATE-77", "--name", "Südtor"});
    done({"token", "add", "payroll", "--role", "auditor"});
    const auto daemon = Daemon::serve(url, folder.path());
    QVERIFY(daemon);
    LineClient gate(daemon->tcpPort());
    gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
    gate.readLine();
    for (int minute = 0; minute < 40; ++minute) {
        std::string tap = TestSite::tap(1 + minute, fmt::format("2026-02-04T08:{:02}:00.{:06}Z", minute, minute * 777));
        tap.pop_back();
        gate.send(tap + ",\"noté\":{\"z\":1.50,\"a\":[true,null,1e3,\"\\u00fc\\n\"]}}\n");
        const std::string answer = gate.readLine();
        QVERIFY2(answer.find("\"success\"") != std::string::npos, answer.c_str());
    }
    gate.send(TestSite::tap(0xABCDEF, "2026-02-04T08:00:00Z") + "\n");
    QVERIFY(gate.readLine().find("rejected") != std::string::npos);
    done({"checkpoint", "--now"});
    QCOMPARE(daemon->terminate(), 0);
    // What consumers, logins and alerts leave.
    runOn(url,
          "UPDATE rfid_ledger SET processed = 1 = 1, processed_at = '2026-02-05T00:00:00.000001+00:00' WHERE "
          "sequence_id < 10; "
          "INSERT INTO rfid_users (username, password_hash, role, created_at, updated_at) VALUES ('ada', 'x', 'admin', "
          "'2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00.500000+00:00'); "
          "INSERT INTO rfid_revoked_logins VALUES ('abc', '2027-01-01T00:00:00+00:00'); "
          "INSERT INTO rfid_alerts (kind, subject, severity, message, raised_at) VALUES ('device_offline', 'GATE-01', "
          "'warning', 'away', '2026-01-01T00:00:00+00:00'); "
          "INSERT INTO rfid_seal_requests (requested_at, requested_by) VALUES ('2026-01-01T00:00:00+00:00', 'me'); "
          "UPDATE rfid_devices SET mac_address = '00:1b:44:11:3a:b7', config_json = '{\"a\":1,\"b\":[2]}', "
          "notes = 'tab' || char(9) || 'line' || char(13, 10) || '\\N \\.', "
          "installation_date = '2025-12-31', last_event_at = '2026-01-01T00:00:00.000001+00:00' "
          "WHERE device_id = 'GATE-77'");
}

/// Everything in a SQLite store but what it keeps for itself, with the types of the values.
std::vector<std::string> everythingIn(const std::string& path)
{
    auto database = Database::open(path);
    if (!database)
        qFatal("%s", database.error().message.c_str());
    std::vector<std::string> tables;
    std::vector<std::string> rows;
    bool isRead =
        (*database)
            ->run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN "
                  "('schema_migrations', 'directory_changes', 'rfid_store_moved')",
                  {}, [&](const Row& row) { tables.emplace_back(row.text(0)); })
            .has_value();
    for (const std::string& table : tables) {
        std::string columns;
        isRead = isRead && (*database)->run("SELECT name FROM pragma_table_info($1)", {table}, [&](const Row& row) {
            columns += (columns.empty() ? "" : ", ") + std::string(row.text(0));
        });
        isRead = isRead &&
                 (*database)->run(fmt::format("SELECT json_array({}) FROM {} ORDER BY 1", columns, table), {},
                                  [&](const Row& row) { rows.push_back(table + ": " + std::string(row.text(0))); });
    }
    if (!isRead)
        qFatal("%s cannot be read", path.c_str());
    return rows;
}

/// What a verification says of the ledger, and which checkpoints it matched.
std::string verified(const Folder& folder, const std::string& url)
{
    const CliRun run = folder.run(url, {"verify", "--json"});
    const std::size_t end = run.out.rfind("\"adopted_rows\"");
    return fmt::format("{} {}", run.exitCode, run.out.substr(0, end));
}

void addMany(const TestStore& store)
{
    const std::string numbers =
        store.open()->dialect() == Dialect::Postgres
            ? fmt::format("generate_series(1, {}) AS n(i)", kMany)
            : fmt::format(
                  "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT i FROM n)",
                  kMany);
    runOn(store.ownerUrl(),
          "INSERT INTO rfid_rejections (received_at, reason, card_uid, device_id, event_type, scan_timestamp, source, "
          "peer_address, raw_payload) SELECT '2026-01-01T00:00:00+00:00', 'unknown_card', '04', 'GATE-01', 'time_in', "
          "'2026-01-01T00:00:00+00:00', 'tcp', '', '{}' FROM " +
              numbers);
}

/// Rows that are there; 0 while nobody can say.
std::int64_t rejectionsIn(const std::string& url)
{
    std::int64_t rows = 0;
    auto database = Database::open(url);
    if (database)
        static_cast<void>((*database)->run("SELECT count(*) FROM (SELECT 1 FROM rfid_rejections LIMIT 1) AS few", {},
                                           [&](const Row& row) { rows = row.integer(0); }));
    return rows;
}

/// As if a finished copy had been cut short before its end.
void unfinish(const TestStore& source, const TestStore& target)
{
    runOn(target.ownerUrl(), "CREATE TABLE rfid_store_copy (begun_at text NOT NULL)");
    runOn(source.ownerUrl(), "DROP TABLE rfid_store_moved");
}

Backend otherOf(Backend backend) { return backend == Backend::Sqlite ? Backend::Postgres : Backend::Sqlite; }

} // namespace

class MigrateStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        const Folder folder;
        const TestStore here = makeStore(Backend::Sqlite);
        makeLivelySite(folder, here.url());
        if (QTest::currentTestFailed())
            return;
        const std::vector<std::string> before = everythingIn(here.url());
        const TestStore there = makeEmptyStore(Backend::Postgres);
        const CliRun moved = folder.move(here.url(), there.url());
        QVERIFY2(moved.exitCode == 0, told(moved).c_str());
        const json::Value report = moved.jsonOut();
        QCOMPARE(memberText(*report.find("rows"), "rfid_ledger"), std::string("40"));
        QCOMPARE(memberText(*report.find("rows"), "rfid_rejections"), std::string("1"));
        QVERIFY(everythingIn(here.url()) == before);
        QCOMPARE(verified(folder, there.url()), verified(folder, here.url()));
        QVERIFY(verified(folder, there.url()).starts_with("0 "));

        const std::string back = folder.file("back.db");
        const CliRun returned = folder.move(there.url(), back);
        QVERIFY2(returned.exitCode == 0, told(returned).c_str());
        const std::vector<std::string> after = everythingIn(back);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i)
            QCOMPARE(after[i], before[i]);
        QCOMPARE(verified(folder, back), verified(folder, here.url()));

        // The way back is taken back, as docs/backup.md says. Life goes on there, with the numbers, the cards, the keys
        // and the name of the ledger.
        runOn(there.url(), "DROP TABLE rfid_store_moved");
        QCOMPARE(folder.run(there.url(), {"db", "grant"}).exitCode, 0);
        const std::string server = urlAs("tapledger_server", there.url());
        const auto daemon = Daemon::serve(server, folder.path());
        QVERIFY(daemon);
        LineClient gate(daemon->tcpPort());
        gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
        gate.readLine();
        gate.send(TestSite::tap(1, "2026-02-04T08:00:00.000000Z") + "\n"); // recorded already, before the move
        QVERIFY(gate.readLine().find("\"duplicate\"") != std::string::npos);
        gate.send(TestSite::tap(2, "2026-02-04T09:00:00Z") + "\n");
        const std::string answer = gate.readLine();
        QVERIFY2(answer.find("\"sequence_id\":41") != std::string::npos, answer.c_str());
        const CliRun sealed = folder.run(server, {"checkpoint", "--now"});
        QVERIFY2(sealed.out.find("/taps/1\n41\n") != std::string::npos, told(sealed).c_str());
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"employee", "add", "new", "New"}, {"device", "add", "NEW-1", "--name", "n"}}) {
            const CliRun added = folder.run(server, words);
            QVERIFY2(added.exitCode == 0, told(added).c_str());
        }
        QCOMPARE(daemon->terminate(), 0);
    }

    void goesOnAfterItWasKilled_data() { addBackendRows(); }
    void goesOnAfterItWasKilled()
    {
        QFETCH(tapledger::Backend, backend); // of the source
        const Folder folder;
        const TestStore here = makeStore(backend);
        enrolTestSite(here.url());
        addMany(here);
        int caught = 0;
        for (int i = 0; i < 5 && caught == 0; ++i) {
            const TestStore there = makeEmptyStore(otherOf(backend));
            QProcess process;
            process.setProgram(QStringLiteral(TAPLEDGERD));
            process.setArguments(toStringList({"migrate-store", "--to", there.ownerUrl(), "--data-dir", folder.path(),
                                               "--database", here.ownerUrl()}));
            process.start();
            QVERIFY(process.waitForStarted());
            while (process.state() != QProcess::NotRunning && rejectionsIn(there.ownerUrl()) == 0)
                process.waitForFinished(10);
            process.kill();
            process.waitForFinished();
            if (process.exitStatus() == QProcess::NormalExit)
                continue; // it was too quick
            ++caught;
            // Nobody takes the half for the whole.
            const CliRun refused = folder.run(there.ownerUrl(), {"verify"});
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.find("not finished") != std::string::npos, told(refused).c_str());
            QCOMPARE(folder.run(there.ownerUrl(), {"db", "migrate"}).exitCode, 1);
            const CliRun moved = folder.move(here.ownerUrl(), there.ownerUrl());
            QVERIFY2(moved.exitCode == 0, told(moved).c_str());
            const json::Value report = moved.jsonOut();
            QVERIFY(*report.find("gone_on")->boolean());
            QVERIFY(std::stoll(memberText(report, "copied")) < kMany);
            QCOMPARE(memberText(*report.find("rows"), "rfid_rejections"), std::to_string(kMany));
            QCOMPARE(folder.run(there.ownerUrl(), {"verify"}).exitCode, 0);
        }
        QVERIFY(caught > 0);
    }

    void aHalfOfAnotherStoreIsRefused()
    {
        const Folder folder;
        const TestStore here = makeStore(Backend::Sqlite);
        const TestStore other = makeStore(Backend::Sqlite);
        for (const TestStore* store : {&here, &other}) {
            enrolTestSite(store->url());
            QCOMPARE(folder.run(store->url(), {"employee", "add", "x", store == &here ? "Here" : "Other"}).exitCode, 0);
        }
        const TestStore there = makeEmptyStore(Backend::Postgres);
        QCOMPARE(folder.move(other.url(), there.url()).exitCode, 0);
        unfinish(other, there);
        const CliRun refused = folder.move(here.url(), there.url());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.find("another store") != std::string::npos, told(refused).c_str());
    }

    void goesOnAfterTheSourceWentOn_data() { addBackendRows(); }
    void goesOnAfterTheSourceWentOn()
    {
        QFETCH(tapledger::Backend, backend); // of the source
        const Folder folder;
        const TestStore here = makeStore(backend);
        enrolTestSite(here.url());
        const TestStore there = makeEmptyStore(otherOf(backend));
        QCOMPARE(folder.move(here.ownerUrl(), there.ownerUrl()).exitCode, 0);
        unfinish(here, there);
        QCOMPARE(folder.run(here.url(), {"employee", "add", "x", "Came later"}).exitCode, 0);
        runOn(here.url(), "UPDATE employees SET full_name = 'Renamed' WHERE id = 7");
        const CliRun moved = folder.move(here.ownerUrl(), there.ownerUrl());
        QVERIFY2(moved.exitCode == 0, told(moved).c_str());
        QVERIFY(*moved.jsonOut().find("gone_on")->boolean());
        const CliRun people = folder.run(there.ownerUrl(), {"employee", "list", "--json"});
        QVERIFY2(people.out.find("Came later") != std::string::npos, told(people).c_str());
        QVERIFY2(people.out.find("Renamed") != std::string::npos, told(people).c_str());
    }

    void aRowThatChangedAfterItWasCopiedIsFoundOut()
    {
        const Folder folder;
        const TestStore here = makeStore(Backend::Sqlite);
        enrolTestSite(here.url());
        runOn(here.url(), "INSERT INTO rfid_rejections (received_at, reason, card_uid, device_id, event_type, "
                          "scan_timestamp, source, peer_address, raw_payload) VALUES ('2026-01-01T00:00:00+00:00', "
                          "'unknown_card', '04', 'GATE-01', 'time_in', '2026-01-01T00:00:00+00:00', 'tcp', '', '{}')");
        const TestStore there = makeEmptyStore(Backend::Postgres);
        QCOMPARE(folder.move(here.url(), there.url()).exitCode, 0);
        unfinish(here, there);
        runOn(here.url(), "UPDATE rfid_rejections SET card_uid = '05'");
        const CliRun found = folder.move(here.url(), there.url());
        QCOMPARE(found.exitCode, 1);
        QVERIFY2(found.err.find("rfid_rejections") != std::string::npos, told(found).c_str());
        QCOMPARE(folder.run(there.url(), {"verify"}).exitCode, 1); // still not to be used
    }

    void noServerGoesOnWithTheOldStore_data() { addBackendRows(); }
    void noServerGoesOnWithTheOldStore()
    {
        QFETCH(tapledger::Backend, backend); // of the source
        const Folder folder;
        const Folder second;
        const TestStore here = makeStore(backend);
        enrolTestSite(here.url());
        QCOMPARE(folder.run(here.url(), {"keys", "init"}).exitCode, 0);
        const auto writer = Daemon::serve(here.url(), folder.path());
        const std::string log = second.file("log");
        const auto waiting = Daemon::serve(here.url(), second.path(), {}, log);
        QVERIFY(writer && waiting);
        waiting->pause(); // it would go on in between
        QCOMPARE(writer->terminate(), 0);
        const TestStore there = makeEmptyStore(otherOf(backend));
        const CliRun moved = folder.move(here.ownerUrl(), there.ownerUrl());
        QVERIFY2(moved.exitCode == 0, told(moved).c_str());
        waiting->resume();
        QTRY_VERIFY2_WITH_TIMEOUT(textOf(log).find("was moved to") != std::string::npos, textOf(log).c_str(), 30'000);
        QCOMPARE(ApiClient(waiting->httpPort()).call("GET", "/health").member("writer"), std::string("standby"));
        QCOMPARE(waiting->terminate(), 0);
        // Nor does a new one, nor a second copy; and what is there can be read.
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"serve", "--http", "127.0.0.1:0"},
              {"migrate-store", "--to", makeEmptyStore(otherOf(backend)).ownerUrl()}}) {
            const CliRun refused = folder.run(here.ownerUrl(), words);
            QVERIFY(refused.exitCode != 0);
            QVERIFY2(refused.err.find("was moved to " + there.open()->description()) != std::string::npos,
                     told(refused).c_str());
        }
        QCOMPARE(folder.run(here.url(), {"verify"}).exitCode, 0);
    }

    void refusesWhatIsInUse_data() { addBackendRows(); }
    void refusesWhatIsInUse()
    {
        QFETCH(tapledger::Backend, backend);
        const Folder folder;
        const TestStore here = makeStore(backend);
        enrolTestSite(here.url());
        // A server writes the source, or the target.
        for (const bool isSource : {true, false}) {
            const Folder running; // of its own: the keys of another ledger would not fit
            const TestStore other = makeStore(otherOf(backend));
            const auto daemon = Daemon::serve(isSource ? here.url() : other.url(), running.path());
            QVERIFY(daemon);
            const CliRun refused = folder.move(here.ownerUrl(), other.ownerUrl());
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.find(isSource ? "the source: tapledgerd on" : "the target: tapledgerd on") !=
                         std::string::npos,
                     told(refused).c_str());
            QCOMPARE(daemon->terminate(), 0);
        }
        // Another site's store, and one of the same kind.
        const TestStore full = makeStore(otherOf(backend));
        enrolTestSite(full.url());
        const CliRun refused = folder.move(here.ownerUrl(), full.ownerUrl());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.find("holds a store already") != std::string::npos, told(refused).c_str());
        QCOMPARE(folder.move(here.ownerUrl(), makeEmptyStore(backend).ownerUrl()).exitCode, 2);
    }

    void leavesOtherProgramsAlone()
    {
        const Folder folder;
        const TestStore here = makeStore(Backend::Sqlite);
        const TestStore payroll = makeEmptyStore(Backend::Postgres);
        runOn(payroll.url(), "CREATE TABLE employees (id bigint PRIMARY KEY, name text)");
        QCOMPARE(folder.move(here.url(), payroll.url()).exitCode, 1);
        runOn(payroll.url(), "SELECT name FROM employees");
        auto database = Database::open(payroll.url());
        std::int64_t tables = 0;
        QVERIFY((*database)->run("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", {},
                                 [&](const Row& row) { tables = row.integer(0); }));
        QCOMPARE(tables, 1);

        const TestStore shared = makeStore(Backend::Postgres);
        const std::string file = folder.file("other.db");
        {
            OpenOptions options;
            options.ifMissing = OpenOptions::IfMissing::Create;
            auto other = Database::open(file, options);
            QVERIFY(other && (*other)->runScript("CREATE TABLE recipes (name TEXT)"));
        }
        QCOMPARE(folder.move(shared.ownerUrl(), file).exitCode, 1);
        QCOMPARE(everythingIn(file).size(), std::size_t(0));
        // People that another system keeps cannot be followed from elsewhere.
        runOn(shared.ownerUrl(), "UPDATE rfid_store SET employees_are_foreign = true");
        QCOMPARE(folder.move(shared.ownerUrl(), folder.file("new.db")).exitCode, 1);
        QVERIFY(!std::filesystem::exists(folder.file("new.db")));
    }
};

QTEST_GUILESS_MAIN(MigrateStoreTest)
#include "migrate_store_test.moc"
