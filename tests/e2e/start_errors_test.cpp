// SPDX-License-Identifier: GPL-3.0-or-later
// A start that cannot succeed says one clear sentence, exits as documented, and changes nothing.
#include "cli.h"
#include "support/daemon.h"
#include "support/postgres_server.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tapledger;
using namespace std::string_literals;

namespace {

/// One sentence on one line, naming the program, nothing on standard output.
bool isOneSentence(const CliRun& run)
{
    return run.out.empty() && run.err.starts_with("tapledgerd: ") && std::ranges::count(run.err, '\n') == 1;
}

std::vector<std::string> serve(const std::string& url, const std::string& dir)
{
    return {"serve", "--database", url, "--data-dir", dir, "--http", "127.0.0.1:0", "--tcp", "127.0.0.1:0"};
}

QByteArray contentsOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A port of the loopback that somebody else uses.
class TakenPort
{
public:
    explicit TakenPort(int type) : m_socket(socket(AF_INET, type | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* generic = reinterpret_cast<sockaddr*>(&address);
        if (bind(m_socket, generic, size) != 0 || (type == SOCK_STREAM && listen(m_socket, 1) != 0) ||
            getsockname(m_socket, generic, &size) != 0)
            return;
        m_port = ntohs(address.sin_port);
    }
    ~TakenPort() { close(m_socket); }
    TakenPort(const TakenPort&) = delete;
    TakenPort& operator=(const TakenPort&) = delete;
    int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

std::string pathOf(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromLatin1(name)).toStdString();
}

} // namespace

class StartErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LOG_LEVEL", "error"); } // standard error holds the sentence alone

    void portInUse_data()
    {
        QTest::addColumn<std::string>("door");
        for (const char* door : {"http", "tcp", "udp"})
            QTest::newRow(door) << std::string(door);
    }
    void portInUse()
    {
        QFETCH(std::string, door);
        const TakenPort taken(door == "udp" ? SOCK_DGRAM : SOCK_STREAM);
        const int port = taken.port();
        QVERIFY(port > 0);
        const QTemporaryDir folder;
        std::vector<std::string> arguments = {"serve", "--data-dir", folder.path().toStdString()};
        for (const std::string other : {"http", "tcp", "udp"})
            arguments.insert(arguments.end(), {"--" + other, fmt::format("127.0.0.1:{}", other == door ? port : 0)});
        const CliRun run = runCli(arguments, {{"LOG_LEVEL", "error"}});
        QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
        QVERIFY2(run.err.find(std::to_string(port)) != std::string::npos, told(run).c_str());
    }

    void newerSchema_data() { addBackendRows(); }
    void newerSchema()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const QTemporaryDir folder;
        {
            auto database = store.openAsOwner();
            const auto added =
                database->run("INSERT INTO schema_migrations (version, name, checksum, applied_at) "
                              "SELECT 9999, 'later', checksum, applied_at FROM schema_migrations WHERE version = 1");
            QVERIFY2(added && *added == 1, added ? "" : added.error().message.c_str());
        }
        const std::string dir = folder.path().toStdString();
        for (const auto& arguments :
             {serve(store.url(), dir), std::vector<std::string>{"db", "migrate", "--database", store.url()},
              std::vector<std::string>{"verify", "--database", store.url()}}) {
            const CliRun run = runCli(arguments, {{"LOG_LEVEL", "error"}});
            QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
            QVERIFY2(run.err.find("newer version") != std::string::npos, told(run).c_str());
        }
    }

    void fileThatIsNoStore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text")
            << QByteArray("this is a letter, not a database, and it is long enough to be looked at\n").repeated(40);
        QTest::newRow("half a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(3000, 'x');
    }
    void fileThatIsNoStore()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const std::string path = pathOf(folder, "tapledger.db");
        writeTextFile(path, bytes.toStdString());
        for (const char* command : {"serve", "verify"}) {
            const CliRun run = runCli({command, "--data-dir", folder.path().toStdString()}, {{"LOG_LEVEL", "error"}});
            QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
            QVERIFY2(run.err.find(path) != std::string::npos, told(run).c_str());
        }
        QCOMPARE(contentsOf(path), bytes);
    }

    void databaseOfAnotherProgram()
    {
        const QTemporaryDir folder;
        const std::string path = pathOf(folder, "tapledger.db");
        {
            OpenOptions options;
            options.ifMissing = OpenOptions::IfMissing::Create;
            auto database = Database::open(path, options);
            QVERIFY(database.has_value());
            QVERIFY((*database)
                        ->runScript("CREATE TABLE recipes (id INTEGER); INSERT INTO recipes VALUES (1)")
                        .has_value());
        }
        const CliRun run = runCli({"serve", "--data-dir", folder.path().toStdString()}, {{"LOG_LEVEL", "error"}});
        QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
        auto database = Database::open(path);
        QVERIFY(database.has_value());
        std::int64_t tables = 0;
        QVERIFY((*database)
                    ->run("SELECT count(*) FROM sqlite_master", {}, [&](const Row& row) { tables = row.integer(0); })
                    .has_value());
        QCOMPARE(tables, 1);
    }

    void missingSchemaNamesTheCommand()
    {
        const TestStore store = makeEmptyStore(Backend::Postgres);
        const QTemporaryDir folder;
        const std::string dir = folder.path().toStdString();
        for (const auto& arguments :
             {serve(store.url(), dir), std::vector<std::string>{"employee", "list", "--database", store.url()},
              std::vector<std::string>{"verify", "--database", store.url()}}) {
            const CliRun run = runCli(arguments, {{"LOG_LEVEL", "error"}});
            QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
            QVERIFY2(run.err.find("tapledgerd db migrate") != std::string::npos, told(run).c_str());
        }
        QCOMPARE(runCli({"db", "migrate", "--database", store.url()}).exitCode, 0);
        QCOMPARE(runCli({"verify", "--database", store.url()}).exitCode, 0);
    }

    void missingStoreIsNotMadeByLooking()
    {
        const QTemporaryDir folder;
        const std::string dir = pathOf(folder, "not-there");
        for (const char* command : {"verify", "export"}) {
            std::vector<std::string> arguments = {command, "--data-dir", dir};
            if (command == "export"s)
                arguments.insert(arguments.end(), {"--format", "csv"});
            const CliRun run = runCli(arguments);
            QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
        }
        QVERIFY(!QDir(QString::fromStdString(dir)).exists());
    }

    void readOnlyPostgres()
    {
        const TestStore store = makeStore(Backend::Postgres);
        {
            auto database = store.openAsOwner();
            std::string name;
            QVERIFY(database->run("SELECT current_database()", {}, [&](const Row& row) { name = row.text(0); })
                        .has_value());
            QVERIFY(
                database->runScript(fmt::format("ALTER DATABASE \"{}\" SET default_transaction_read_only = on", name))
                    .has_value());
        }
        const QTemporaryDir folder;
        const CliRun run = runCli(serve(store.url(), folder.path().toStdString()), {{"LOG_LEVEL", "error"}});
        QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
        QVERIFY2(run.err.find("read-only") != std::string::npos || run.err.find("written") != std::string::npos,
                 told(run).c_str());
        QCOMPARE(runCli({"verify", "--database", store.url()}).exitCode, 0); // reading is all that it takes
    }

    void readOnlyFile()
    {
        // Root may write whatever the permissions say, so the folder belongs to a mount-independent obstacle: the store
        // is a symbolic link to a file below /proc, which nobody can write.
        const QTemporaryDir folder;
        const std::string path = pathOf(folder, "tapledger.db");
        QVERIFY(QFile::link(QStringLiteral("/proc/version"), QString::fromStdString(path)));
        const CliRun run = runCli({"serve", "--data-dir", folder.path().toStdString()}, {{"LOG_LEVEL", "error"}});
        QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
    }

    void dataFolderThatCannotBeMade()
    {
        const QTemporaryDir folder;
        const std::string file = pathOf(folder, "file");
        writeTextFile(file, "x");
        const CliRun run = runCli({"serve", "--data-dir", file + "/below"}, {{"LOG_LEVEL", "error"}});
        QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
        QVERIFY2(run.err.find("--data-dir") != std::string::npos, told(run).c_str());
    }

    void databaseAway()
    {
        const QTemporaryDir folder;
        const std::string url = "postgresql://somebody:secret@127.0.0.1:1/nowhere";
        const CliRun run = runCli(serve(url, folder.path().toStdString()), {{"LOG_LEVEL", "error"}});
        QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
        QVERIFY2(run.err.find("127.0.0.1") != std::string::npos, told(run).c_str());
        QVERIFY2(run.err.find("secret") == std::string::npos, told(run).c_str());
    }

    void badUrls_data()
    {
        QTest::addColumn<std::string>("url");
        QTest::newRow("another database") << "mysql://host/db"s;
        QTest::newRow("parameter") << "postgresql://127.0.0.1/db?colour=blue"s;
    }
    void badUrls()
    {
        QFETCH(std::string, url);
        const CliRun run = runCli({"verify", "--database", url});
        QVERIFY2(run.exitCode == 2 && isOneSentence(run), told(run).c_str());
    }

    void roleWithoutRights()
    {
        const TestStore store = makeStore(Backend::Postgres);
        auto database = store.openAsOwner();
        QVERIFY(
            database
                ->runScript("DO $$ BEGIN CREATE ROLE onlooker LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
                            "GRANT SELECT ON ALL TABLES IN SCHEMA public TO onlooker")
                .has_value());
        const std::string url = urlAs("onlooker", store.url());
        const QTemporaryDir folder;
        const CliRun run = runCli(serve(url, folder.path().toStdString()), {{"LOG_LEVEL", "error"}});
        QVERIFY2(run.exitCode == 1 && isOneSentence(run), told(run).c_str());
        QCOMPARE(runCli({"verify", "--database", url}).exitCode, 0);
    }

    void endsOnASignalWithinTime()
    {
        const QTemporaryDir folder;
        const TestStore store = makeStore(Backend::Sqlite);
        auto daemon = Daemon::serve(store.url(), folder.path().toStdString());
        QVERIFY(daemon);
        LineClient idle(daemon->tcpPort()); // which does not keep it from ending
        QVERIFY(idle.isConnected());
        QCOMPARE(daemon->terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(StartErrorsTest)
#include "start_errors_test.moc"
