// SPDX-License-Identifier: GPL-3.0-or-later
// The machine runs out of something: a clear message, nothing that was taken is lost, and it goes on by itself.
#include "cli.h"
#include "gate_site.h"
#include "small_disk.h"
#include "storage/migrator.h"
#include "support/api_client.h"
#include "support/qtest_strings.h"

#include <QCoreApplication>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tapledger;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool kHasSanitizer = true;
#else
constexpr bool kHasSanitizer = false;
#endif
constexpr int kDiskMiB = 48;
constexpr std::string_view kAnyAnswer = "success queued error";

int occurrences(std::string_view text, std::string_view wanted)
{
    int count = 0;
    for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1))
        ++count;
    return count;
}

std::size_t openDescriptors(pid_t process)
{
    const std::filesystem::directory_iterator list(fmt::format("/proc/{}/fd", process));
    return static_cast<std::size_t>(std::distance(begin(list), end(list)));
}

/// The database is away for as long as this lives.
class Outage
{
public:
    explicit Outage(Backend backend, const TestStore& store)
    {
        if (backend == Backend::Postgres)
            postgresServer().stop(PostgresServer::StopMode::Immediate);
        else
            m_hold.emplace(store);
    }
    ~Outage()
    {
        if (!m_hold)
            postgresServer().start();
    }

private:
    std::optional<Hold> m_hold;
};

/// A start that fails: one sentence that names what is wrong.
std::string faultOfStart(const GateSite& site, std::string_view named)
{
    const CliRun run = runCli({"serve", "--database", site.store.url(), "--data-dir", site.data, "--http",
                               "127.0.0.1:0", "--tcp", "127.0.0.1:0"},
                              {{"LOG_LEVEL", "error"}});
    const bool isClear = run.exitCode > 0 && run.err.starts_with("tapledgerd: ") &&
                         std::ranges::count(run.err, '\n') == 1 && run.err.find(named) != std::string::npos;
    return isClear ? std::string() : told(run);
}

} // namespace

class ExhaustionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiskIsFull_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<bool>("spoolHasRoom");
        QTest::newRow("sqlite, the database's") << Backend::Sqlite << true;
        QTest::newRow("sqlite, both") << Backend::Sqlite << false;
        QTest::newRow("postgres, the database's") << Backend::Postgres << true;
        QTest::newRow("postgres, both") << Backend::Postgres << false;
    }
    void theDiskIsFull()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(bool, spoolHasRoom);
        SmallDisk disk(kDiskMiB);
        GateSite site(disk.makeStore(backend), spoolHasRoom ? std::string() : disk.path() + "/data");
        const std::string log = site.folder.filePath(QStringLiteral("log")).toStdString();
        QVERIFY(site.serve({}, log));
        constexpr int kRounds = 2;
        for (int round = 0; round < kRounds; ++round) {
            for (int i = 0; i < 20; ++i)
                QCOMPARE(site.tap(), std::string("success"));
            disk.fill();
            QVERIFY(site.tapUntil(spoolHasRoom ? "queued" : "error", kAnyAnswer));
            if (spoolHasRoom) {
                QCOMPARE(site.taps(200, "queued"), 200);
            } else {
                const ApiResponse refused =
                    ApiClient(site.daemon->httpPort()).call("POST", "/api/events", GateSite::tapLine(site.sent));
                QVERIFY2(refused.status == 503, refused.body.c_str());
            }
            QTRY_VERIFY2(site.health().find("space") != std::string::npos, site.health().c_str());
            disk.makeRoom();
            QVERIFY(site.tapUntil("success", kAnyAnswer));
        }
        if (spoolHasRoom) // and it never claimed to write before it could
            QVERIFY2(occurrences(textOf(log), ": writing\n") == 1 + kRounds, textOf(log).c_str());
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    /// Without sanitizers only (test.sh --fast): UndefinedBehaviorSanitizer opens a pipe to look at an object's type,
    /// and ends the server where it cannot.
    void descriptorsRunOut_data() { addBackendRows(); }
    void descriptorsRunOut()
    {
        if (kHasSanitizer)
            return;
        QFETCH(tapledger::Backend, backend);
        GateSite site(backend);
        const std::string log = site.folder.filePath(QStringLiteral("log")).toStdString();
        QVERIFY(site.serve({}, log));
        QCOMPARE(site.tap(), std::string("success"));
        const auto process = static_cast<pid_t>(site.daemon->process().processId());
        const rlim_t limit = openDescriptors(process) + 4;
        const rlimit few{limit, limit};
        QCOMPARE(prlimit(process, RLIMIT_NOFILE, &few, nullptr), 0);
        std::vector<std::unique_ptr<LineClient>> crowd;
        for (int i = 0; i < 40; ++i)
            crowd.push_back(std::make_unique<LineClient>(site.daemon->tcpPort()));
        QTRY_VERIFY2(textOf(log).find("no more connections can be taken: Too many open files") != std::string::npos,
                     textOf(log).c_str());
        for (int i = 0; i < 20; ++i) // who is connected notices nothing
            QCOMPARE(site.tap(), std::string("success"));
        {
            const Outage outage(backend, site.store);
            QVERIFY(site.tapUntil("queued"));
            QCOMPARE(site.taps(50, "queued"), 50);
        }
        crowd.clear();
        QVERIFY(site.tapUntil("success"));
        site.connect();
        QCOMPARE(site.tap(), std::string("success"));
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    void theDataFolderIsClosed_data() { addBackendRows(); }
    void theDataFolderIsClosed()
    {
        QFETCH(tapledger::Backend, backend);
        GateSite site(backend);
        QVERIFY(site.serve());
        QCOMPARE(site.tap(), std::string("success"));
        QCOMPARE(chmod(site.data.c_str(), 0), 0);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(site.tap(), std::string("success"));
        {
            const Outage outage(backend, site.store);
            QVERIFY(site.tapUntil("queued"));
            QCOMPARE(site.taps(50, "queued"), 50);
        }
        site.daemon->kill();
        QCOMPARE(faultOfStart(site, site.data), std::string());
        QCOMPARE(chmod(site.data.c_str(), 0700), 0);
        QVERIFY(site.serve());
        QVERIFY(site.tapUntil("success"));
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    void theDatabaseIsReadOnlyAtTheStart()
    {
        SmallDisk disk(kDiskMiB);
        GateSite site(disk.makeStore(Backend::Sqlite));
        QVERIFY(site.serve());
        QCOMPARE(site.tap(), std::string("success"));
        QCOMPARE(site.daemon->terminate(), 0);
        disk.setWritable(false);
        QCOMPARE(faultOfStart(site, "may be read but not written"), std::string());
        disk.setWritable(true);
        QVERIFY(site.serve());
        QCOMPARE(site.tap(), std::string("success"));
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }

    void theDatabaseBecomesReadOnly_data() { addBackendRows(); }
    void theDatabaseBecomesReadOnly()
    {
        QFETCH(tapledger::Backend, backend);
        SmallDisk disk(kDiskMiB);
        GateSite site(disk.makeStore(backend));
        QVERIFY(site.serve());
        QCOMPARE(site.tap(), std::string("success"));
        {
            // The server has its file open for writing, and the system makes no such disk read-only; so it first loses
            // the file, and finds it again on a mount that is.
            const Outage outage(backend, site.store);
            if (backend == Backend::Sqlite)
                disk.coverReadOnly();
            QVERIFY(site.tapUntil("queued"));
        }
        if (backend == Backend::Postgres)
            disk.setDatabaseReadOnly(true);
        QTRY_VERIFY2(site.health().find("ead-only") != std::string::npos, site.health().c_str());
        QVERIFY(site.tapUntil("queued"));
        QCOMPARE(site.taps(50, "queued"), 50);
        if (backend == Backend::Sqlite)
            disk.uncover();
        else
            disk.setDatabaseReadOnly(false);
        QVERIFY(site.tapUntil("success"));
        QCOMPARE(site.daemon->terminate(), 0);
        QCOMPARE(site.fault(), std::string());
    }
};

int main(int argc, char** argv)
{
    prepareForSmallDisks();
    QCoreApplication application(argc, argv);
    ExhaustionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "exhaustion_test.moc"
