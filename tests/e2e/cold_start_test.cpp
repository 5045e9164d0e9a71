// SPDX-License-Identifier: GPL-3.0-or-later
// After a loss of power the server is up before its database: readers that it knew are taken in all the same, what they
// send is kept, and recorded in order and once when the database has come up too.
#include "cli.h"
#include "storage/ledger_store.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <memory>
#include <sys/stat.h>

using namespace tapledger;
namespace fs = std::filesystem;

namespace {

constexpr int kLong = 60'000; ///< ms
const std::string kHello = R"({"type":"hello","device_id":"GATE-01","api_key":"key-GATE-01"})"
                           "\n";

/// A site whose readers show their keys, and which has recorded before.
class KeyedSite
{
public:
    KeyedSite() : store(makeStore(Backend::Postgres)), url(store.url())
    {
        enrolTestSite(store.url());
        isWell = serve("ready") && daemon->terminate() == 0;
    }
    ~KeyedSite()
    {
        if (!postgresServer().isRunning())
            postgresServer().start();
    }

    /// Starts the server; false where it does not come to that state.
    bool serve(const std::string& state)
    {
        daemon = Daemon::serve(url, data(), {QStringLiteral("--udp"), QStringLiteral("127.0.0.1:0")}, log());
        return daemon && ApiClient(daemon->httpPort()).call("GET", "/health").member("writer") ==
                             (state == "ready" ? "writing" : state);
    }
    /// What a start says that must fail.
    CliRun failToServe(const std::string& level = "error") const
    {
        return runCli({"serve", "--database", url, "--data-dir", data(), "--http", "127.0.0.1:0", "--tcp", "off"},
                      {{"LOG_LEVEL", level}});
    }
    std::string tap(const std::string& device = "GATE-01", const std::string& more = {})
    {
        const Timestamp scan = *Timestamp::parse("2026-02-01T00:00:00Z") + std::chrono::seconds(16) * sent;
        return fmt::format(
            R"({{"card_uid":"0400000{}","device_id":"{}","event_type":"time_in","timestamp":"{}","n":{}{}}})",
            sent % 9 + 1, device, scan.iso(), sent, more);
    }
    /// Sends the next tap over HTTP. @return the HTTP status.
    int post(const std::string& key = "key-GATE-01", const std::string& device = "GATE-01")
    {
        ApiClient client(daemon->httpPort());
        const int status = client
                               .call("POST", "/api/events", tap(device),
                                     fmt::format("X-API-Key: {}\r\nContent-Type: application/json\r\n", key))
                               .status;
        if (device == "GATE-01" && (status == 201 || status == 202))
            ++sent;
        return status;
    }
    bool posts(int count, int status)
    {
        for (int i = 0; i < count; ++i) {
            if (post() != status)
                return false;
        }
        return true;
    }
    /// Sends taps, which may be kept, until one is recorded at once.
    bool isRecording()
    {
        int status = 202;
        while (status == 202)
            status = post();
        return status == 201;
    }
    /// What is wrong with the ledger: every tap that was taken, once, in order.
    std::string fault() const { return fault(*store.open()); }
    std::string fault(Database& database) const
    {
        std::string found;
        std::int64_t next = 0;
        const auto read = LedgerStore(database).read(1, INT64_MAX, [&](LedgerEntry&& entry) {
            const std::int64_t n = json::parse(entry.raw_payload)->find("n")->integer().value();
            if (n != next++ && found.empty())
                found = fmt::format("entry {} is tap {}", entry.sequence_id, n);
            return true;
        });
        if (!read)
            return read.error().message;
        if (next != sent)
            found += fmt::format(" {} are recorded, {} were taken", next, sent);
        return found;
    }
    std::int64_t count(const std::string& sql) const
    {
        std::int64_t number = -1;
        (void)store.open()->run(sql, {}, [&](const Row& row) { number = row.integer(0); });
        return number;
    }
    /// Waits for the server to end by itself. @return its exit code
    int end() const { return daemon->process().waitForFinished(kLong) ? daemon->process().exitCode() : -1; }
    std::string logged() const
    {
        QFile file(QString::fromStdString(log()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    std::string data() const { return folder.path().toStdString(); }
    std::string log() const { return data() + "/log"; }
    fs::path copy() const { return fs::path(data()) / "spool" / "devices"; }

    TestStore store;
    std::string url;
    QTemporaryDir folder;
    std::unique_ptr<Daemon> daemon;
    std::int64_t sent = 0;
    bool isWell = false;
};

} // namespace

class ColdStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TAPLEDGER_RATE_LIMIT_PER_MINUTE", "0"); }

    void tapsOfKnownReadersAreKept()
    {
        KeyedSite site;
        QVERIFY(site.isWell);
        struct stat info = {};
        QCOMPARE(stat(site.copy().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600);
        postgresServer().stop();
        QVERIFY(site.serve("unavailable"));

        QVERIFY(site.posts(20, 202));
        LineClient gate(site.daemon->tcpPort());
        gate.send(kHello);
        QVERIFY(gate.readLine().find("\"ok\"") != std::string::npos);
        for (int i = 0; i < 20; ++i) {
            gate.send(site.tap() + "\n");
            QVERIFY(gate.readLine().find("queued") != std::string::npos);
            ++site.sent;
        }
        UdpClient udp(site.daemon->udpPort());
        for (int i = 0; i < 20; ++i) {
            udp.send(site.tap("GATE-01", R"(,"api_key":"key-GATE-01")"));
            QVERIFY(udp.receive().find("queued") != std::string::npos);
            ++site.sent;
        }

        // Who shows nothing, or something wrong, is refused as ever; so is who is not the reader that it says.
        QCOMPARE(site.post("guess"), 401);
        QCOMPARE(site.post("key-GATE-02"), 403);
        LineClient stranger(site.daemon->tcpPort());
        stranger.send(R"({"type":"hello","device_id":"GATE-01","api_key":"guess"})"
                      "\n");
        QVERIFY(stranger.readLine().find("unauthorized") != std::string::npos);
        udp.send(site.tap("GATE-01", R"(,"api_key":"guess")"));
        QVERIFY(udp.receive().find("queued") == std::string::npos);
        // That a reader is switched off is decided with the rest, when the database is back: in an outage too.
        QCOMPARE(site.post("key-GATE-OFF", "GATE-OFF"), 202);

        QCOMPARE(ApiClient(site.daemon->httpPort())
                     .call("POST", "/api/auth/login", R"({"username":"ada","password":"x"})")
                     .status,
                 503);
        ApiClient people(site.daemon->httpPort());
        QCOMPARE(people.call("GET", "/api/devices").status, 503);
        people.use("eyJhbGciOiJIUzI1NiJ9.WnE.WnE");
        QCOMPARE(people.call("GET", "/api/devices").status, 503);
        const ApiResponse health = people.call("GET", "/health");
        QCOMPARE(health.status, 503);
        QVERIFY2(health.body.find("\"spool\":{\"taps\":61,") != std::string::npos, health.body.c_str());
        const std::string metrics = people.call("GET", "/metrics").body;
        QVERIFY2(metrics.find("tapledger_spool_taps 61") != std::string::npos, metrics.c_str());

        postgresServer().start();
        QVERIFY(site.isRecording());
        QCOMPARE(people.call("GET", "/api/devices").status, 401); // nobody is logged in
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
        QVERIFY(site.count("SELECT count(*) FROM rfid_ledger WHERE raw_payload::text LIKE '%\"offline\": true%' OR "
                           "raw_payload::text LIKE '%\"offline\":true%'") >= 60);
        QCOMPARE(site.count("SELECT count(*) FROM rfid_rejections WHERE device_id = 'GATE-OFF' AND reason = "
                            "'device_disabled'"),
                 1);
        const CliRun verified = runCli({"verify", "--database", site.store.url()});
        QVERIFY2(verified.exitCode == 0, told(verified).c_str());
    }

    void everyWayToBeAway_data()
    {
        QTest::addColumn<std::function<void(KeyedSite&)>>("goes");
        QTest::addColumn<std::function<void()>>("comesBack");
        const auto row = [](const char* name, std::function<void(KeyedSite&)> goes, std::function<void()> comesBack) {
            QTest::newRow(name) << std::move(goes) << std::move(comesBack);
        };
        row(
            "crashed", [](KeyedSite&) { postgresServer().stop(PostgresServer::StopMode::Immediate); },
            [] { postgresServer().start(); });
        row(
            "frozen", [](KeyedSite&) { postgresServer().pause(); }, [] { postgresServer().resume(); });
        row(
            "shutting down", [](KeyedSite& site) { beginToStop(site); },
            [] {
                s_session.reset(); // the last one
                postgresServer().restart();
            });
        row(
            "unknown host",
            [](KeyedSite& site) { site.url.replace(site.url.find("127.0.0.1"), 9, "db.nowhere.invalid"); }, [] {});
    }
    void everyWayToBeAway()
    {
        QFETCH(std::function<void(KeyedSite&)>, goes);
        QFETCH(std::function<void()>, comesBack);
        KeyedSite site;
        QVERIFY(site.isWell);
        goes(site);
        const bool isUp = site.serve("unavailable");
        const bool isKept = isUp && site.posts(3, 202);
        const int ended = isUp ? site.daemon->terminate() : -1; // in order, while it waits
        comesBack();
        QVERIFY(isKept);
        QCOMPARE(ended, 0);
        site.url = site.store.url();
        QVERIFY(site.serve("ready"));
        QVERIFY(site.isRecording());
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    /// Of a cluster only the standby has come up yet.
    void aStandbyThatIsNotPromotedYet()
    {
        KeyedSite site;
        QVERIFY(site.isWell);
        const auto standby = PostgresServer::standbyOf(postgresServer());
        const std::string primary = fmt::format("127.0.0.1:{}", postgresServer().port());
        site.url.replace(site.url.find(primary), primary.size(),
                         fmt::format("{},127.0.0.1:{}", primary, standby->port()));
        postgresServer().stop();
        QVERIFY(site.serve("unavailable"));
        QVERIFY(site.posts(5, 202));
        standby->promote();
        QVERIFY(site.isRecording());
        QCOMPARE(site.daemon->terminate(), 0);
        const auto database = Database::open(site.url);
        QVERIFY(database);
        QCOMPARE(site.fault(**database), std::string());
    }

    void killedWhileItWaits()
    {
        KeyedSite site;
        QVERIFY(site.isWell);
        postgresServer().stop();
        for (int round = 0; round < 3; ++round) {
            QVERIFY(site.serve("unavailable"));
            QVERIFY(site.posts(30, 202));
            site.daemon->kill();
        }
        QVERIFY(site.serve("unavailable"));
        postgresServer().start();
        QVERIFY(site.isRecording());
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    /// A folder that was restored would give numbers away which the database takes for recorded.
    void afterTheFolderWasRestored()
    {
        KeyedSite site;
        QVERIFY(site.isWell);
        const fs::path spool = fs::path(site.data()) / "spool";
        const fs::path backup = fs::path(site.data()) / "backup";
        fs::copy(spool, backup);
        QVERIFY(site.serve("ready"));
        postgresServer().stop();
        while (site.post() != 202) { // one that was on its way is answered otherwise
        }
        QVERIFY(site.posts(30, 202));
        postgresServer().start();
        QVERIFY(site.isRecording());
        QCOMPARE(site.daemon->terminate(), 0);

        fs::remove_all(spool);
        fs::rename(backup, spool);
        postgresServer().stop();
        QVERIFY(site.serve("unavailable"));
        QVERIFY(site.posts(5, 202));
        postgresServer().start();
        QVERIFY(site.isRecording());
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    void readersThatChangedAreKnown()
    {
        KeyedSite site;
        QVERIFY(site.isWell);
        QVERIFY(site.serve("ready"));
        const CliRun added = runCli({"device", "add", "GATE-09", "--database", site.store.ownerUrl(), "--json"});
        QVERIFY2(added.exitCode == 0, told(added).c_str());
        const std::string key = memberText(added.jsonOut(), "api_key");
        while (site.post(key, "GATE-09") == 401) { // until the server has heard of it
        }
        QCOMPARE(site.daemon->terminate(), 0);
        postgresServer().stop();
        QVERIFY(site.serve("unavailable"));
        QCOMPARE(site.post(key, "GATE-09"), 202);
        QCOMPARE(site.daemon->terminate(), 0);
    }

    void withoutAGoodCopyItFails_data()
    {
        QTest::addColumn<std::function<void(const fs::path&)>>("spoil");
        QTest::addColumn<bool>("isTold");
        const auto row = [](const char* name, std::function<void(const fs::path&)> spoil, bool isTold) {
            QTest::newRow(name) << std::move(spoil) << isTold;
        };
        row(
            "none", [](const fs::path& copy) { fs::remove(copy); }, false);
        row(
            "one letter",
            [](const fs::path& copy) {
                QFile file(QString::fromStdString(copy.string()));
                QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("#") == 1);
            },
            true);
        row(
            "cut off", [](const fs::path& copy) { fs::resize_file(copy, fs::file_size(copy) / 2); }, true);
        row(
            "empty", [](const fs::path& copy) { fs::resize_file(copy, 0); }, true);
    }
    void withoutAGoodCopyItFails()
    {
        QFETCH(std::function<void(const fs::path&)>, spoil);
        QFETCH(bool, isTold);
        KeyedSite site;
        QVERIFY(site.isWell);
        spoil(site.copy());
        postgresServer().stop();
        const CliRun run = site.failToServe();
        QVERIFY2(run.exitCode == 1 && run.err.find("cannot be reached") != std::string::npos, told(run).c_str());
        QVERIFY2((run.err.find("the copy of the readers") != std::string::npos) == isTold, told(run).c_str());
    }

    /// What is wrong with the database and not only away: at a start, and when it comes up while the server waits.
    void faultsOfTheDatabaseEndIt_data()
    {
        QTest::addColumn<std::string>("sql");
        QTest::addColumn<std::string>("repair");
        QTest::addColumn<std::string>("words");
        QTest::newRow("wrong password") << std::string("ALTER ROLE clerk PASSWORD 'another'")
                                        << std::string("ALTER ROLE clerk PASSWORD 'right'")
                                        << std::string("check the user and password");
        QTest::newRow("newer schema")
            << std::string("INSERT INTO schema_migrations (version, name, checksum, applied_at) SELECT 9999, 'later', "
                           "checksum, applied_at FROM schema_migrations WHERE version = 1")
            << std::string("DELETE FROM schema_migrations WHERE version = 9999") << std::string("newer version");
        QTest::newRow("no right to write") << std::string("REVOKE ALL ON rfid_ledger FROM tapledger_server")
                                           << std::string("GRANT SELECT, INSERT ON rfid_ledger TO tapledger_server")
                                           << std::string("cannot be written");
    }
    void faultsOfTheDatabaseEndIt()
    {
        QFETCH(std::string, sql);
        QFETCH(std::string, repair);
        QFETCH(std::string, words);
        KeyedSite site;
        QVERIFY(site.isWell);
        askForPasswordsOf("clerk", *site.store.openAsOwner());
        site.url = urlAs("clerk:right", site.store.url());
        QVERIFY(site.serve("ready"));
        QCOMPARE(site.daemon->terminate(), 0);

        QVERIFY(site.store.openAsOwner()->runScript(sql));
        const CliRun run = site.failToServe();
        QVERIFY2(run.exitCode == 1 && run.err.find(words) != std::string::npos, told(run).c_str());

        postgresServer().stop();
        QVERIFY(site.serve("unavailable"));
        QVERIFY(site.posts(10, 202));
        postgresServer().start();
        QCOMPARE(site.end(), 1);
        const std::string log = site.logged();
        const auto sentence = log.rfind("tapledgerd: ");
        QVERIFY2(sentence != std::string::npos && log.find(words, sentence) != std::string::npos, log.c_str());

        QVERIFY(site.store.openAsOwner()->runScript(repair));
        QVERIFY(site.serve("ready"));
        QVERIFY(site.isRecording());
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    void anotherDatabaseIsAnError()
    {
        KeyedSite site;
        QVERIFY(site.isWell);
        site.url += "-of-nobody";
        CliRun run = site.failToServe();
        QVERIFY2(run.exitCode == 1 && run.err.find("does not exist") != std::string::npos, told(run).c_str());
        site.url = site.store.url() + "?colour=blue";
        run = site.failToServe();
        QVERIFY2(run.exitCode == 2 && run.err.find("colour") != std::string::npos, told(run).c_str());
    }

    /// A server whose ledger another one writes has no readers of its own to keep taps for.
    void aServerThatStoodByFails()
    {
        KeyedSite site;
        QVERIFY(site.isWell);
        const QTemporaryDir other;
        const auto writer = Daemon::serve(site.store.url(), other.path().toStdString());
        QVERIFY(writer);
        QVERIFY(site.serve("standby"));
        QCOMPARE(site.daemon->terminate(), 0);
        QVERIFY(!fs::exists(site.copy()));
        postgresServer().stop();
        const CliRun run = site.failToServe();
        QVERIFY2(run.exitCode == 1 && run.err.find("cannot be reached") != std::string::npos, told(run).c_str());
    }

private:
    /// PostgreSQL lets nobody in any more and waits for the sessions that are there.
    static void beginToStop(KeyedSite& site)
    {
        s_session = site.store.openAsOwner();
        std::string folder;
        QVERIFY(s_session->run("SHOW data_directory", {}, [&](const Row& row) { folder = row.text(0); }));
        QFile file(QString::fromStdString(folder + "/postmaster.pid"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(kill(file.readLine().trimmed().toInt(), SIGTERM), 0);
        QVERIFY(QTest::qWaitFor([&] { return !Database::open(site.store.url()); }, kLong));
    }
    static inline std::unique_ptr<Database> s_session;

    /// From now on the role, which has the server's rights, must show its password `right`.
    static void askForPasswordsOf(const std::string& role, Database& owner)
    {
        std::string file;
        QVERIFY(owner.run("SHOW hba_file", {}, [&](const Row& row) { file = row.text(0); }));
        QVERIFY(owner.runScript(fmt::format(
            "DO $$ BEGIN CREATE ROLE {0} LOGIN IN ROLE tapledger_server; EXCEPTION WHEN duplicate_object THEN NULL; "
            "END $$; ALTER ROLE {0} PASSWORD 'right';"
            "COPY (VALUES ('host all {0} 127.0.0.1/32 scram-sha-256'), ('host all all 127.0.0.1/32 trust'), "
            "('host replication all 127.0.0.1/32 trust')) TO '{1}';"
            "SELECT pg_reload_conf()",
            role, file)));
        const std::string wrong = urlAs(role + ":wrong", postgresServer().url("postgres"));
        QVERIFY(QTest::qWaitFor([&] { return !Database::open(wrong); }, kLong));
    }
};

QTEST_GUILESS_MAIN(ColdStartTest)
#include "cold_start_test.moc"
