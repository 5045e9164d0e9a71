// SPDX-License-Identifier: GPL-3.0-or-later
// Databases that cannot be opened, read or written: one clear sentence of the right kind, and nothing changed.
#include "needs.h"
#include "samples.h"
#include "storage/employee_store.h"
#include "storage/ledger_writer.h"
#include "storage/migrator.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <limits>

using namespace tapledger;

namespace {

std::string fileBytes(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

class OpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedUrls_data()
    {
        QTest::addColumn<QString>("url"); ///< {dir}: a folder, {pg}: host and port of a server
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        const auto add = [](const char* url, ErrorCode code, const char* words) {
            QTest::newRow(url) << QString::fromUtf8(url) << code << QString::fromUtf8(words);
        };
        add("", ErrorCode::InvalidArgument, "postgresql://");
        add("mysql://host/db", ErrorCode::InvalidArgument, "postgresql://");
        add("sqlite://relative", ErrorCode::InvalidArgument, "sqlite:///absolute/path");
        add("sqlite:///", ErrorCode::InvalidArgument, "sqlite:///absolute/path");
        add("sqlite:///a%00b", ErrorCode::InvalidArgument, "sqlite:///absolute/path");
        add("{dir}/missing.db", ErrorCode::NotFound, "tapledgerd db migrate");
        add("{dir}", ErrorCode::InvalidArgument, "is a folder");
        add("{dir}/text.db", ErrorCode::ForeignStore, "is not a SQLite database");
        add("postgresql://[", ErrorCode::InvalidArgument, "cannot be read");
        add("postgresql://h/db?nonsense=1", ErrorCode::InvalidArgument, "cannot be read");
        add("postgresql://tapledger@127.0.0.1:1/postgres?connect_timeout=2", ErrorCode::Unavailable,
            "check that the server runs");
        add("postgresql://tapledger@no.such.host.invalid/postgres?connect_timeout=2", ErrorCode::Unavailable,
            "cannot be reached");
        add("postgresql://tapledger@{pg}/nowhere", ErrorCode::NotFound, "createdb");
        add("postgresql://nobody@{pg}/postgres", ErrorCode::Permission, "check the user and password");
    }
    void refusedUrls()
    {
        QFETCH(QString, url);
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        const std::string text = folder.filePath(QStringLiteral("text.db")).toStdString();
        const std::string content(5000, 'x');
        std::ofstream(text) << content;
        if (url.contains(QStringLiteral("{pg}"))) {
            const std::string server = postgresServer().url("");
            const std::size_t at = server.find('@') + 1;
            url.replace(QStringLiteral("{pg}"), QString::fromStdString(server.substr(at, server.rfind('/') - at)));
        }
        url.replace(QStringLiteral("{dir}"), folder.path());
        const auto database = Database::open(url.toStdString());
        QVERIFY(!database.has_value());
        QVERIFY2(database.error().code == code, database.error().message.c_str());
        QVERIFY2(database.error().message.find(words.toStdString()) != std::string::npos,
                 database.error().message.c_str());
        QVERIFY(fileBytes(text) == content);
        QVERIFY(!std::filesystem::exists(folder.filePath(QStringLiteral("missing.db")).toStdString()));
    }

    void passwordsAreNotShown()
    {
        const auto database = Database::open("postgresql://tapledger:s3cret@127.0.0.1:1/postgres?connect_timeout=2");
        QVERIFY(!database.has_value());
        QVERIFY(database.error().message.find("s3cret") == std::string::npos);
    }

    void aSqliteUrlNamesTheSameFileAsAPath()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a b%.db")).toStdString();
        OpenOptions creating;
        creating.ifMissing = OpenOptions::IfMissing::Create;
        {
            const auto database =
                need(Database::open("sqlite://" + folder.path().toStdString() + "/a%20b%25.db", creating));
            need(migrate(*database));
        }
        need(checkSchema(*need(Database::open(path))));
        // hashes of keys are in there
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        QVERIFY((std::filesystem::status(path).permissions() & others) == std::filesystem::perms::none);

        // one lock, whatever the file is called
        const std::string link = folder.filePath(QStringLiteral("link.db")).toStdString();
        std::filesystem::create_symlink(path, link);
        const auto writer = need(LedgerWriter::open(path));
        QVERIFY(codeOf(LedgerWriter::open(link)) == ErrorCode::Locked);
    }

    void aReadOnlyConnectionCannotWrite_data() { addBackendRows(); }
    void aReadOnlyConnectionCannotWrite()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        need(EmployeeStore(*store.open()).insert(sampleEmployee("1"), second(0)));
        OpenOptions options;
        options.access = OpenOptions::Access::ReadOnly;
        const auto database = store.open(options);
        need(checkSchema(*database));
        QVERIFY(need(EmployeeStore(*database).findByNumber("1")).has_value());
        QVERIFY(codeOf(EmployeeStore(*database).insert(sampleEmployee("2"), second(0))) == ErrorCode::ReadOnly);
    }

    void aFullStoreSaysSo()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        auto writer = store.openWriter();
        need(writer->database().runScript("PRAGMA max_page_count = 60"));
        const auto batch = sampleEntries({0, genesisHash(), {}}, 2000);
        const auto full = writer->append(batch, {});
        QVERIFY(codeOf(full) == ErrorCode::StorageFull);
        QVERIFY2(full.error().message.find("make room") != std::string::npos, full.error().message.c_str());
        need(writer->database().runScript("PRAGMA max_page_count = 1000000"));
        need(writer->append(batch, {}));
    }

    void aMissingRightSaysSo()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto database = store.openAsOwner();
        need(database->runScript("CREATE ROLE clerk; SET ROLE clerk"));
        QVERIFY(codeOf(database->run("SELECT 1 FROM rfid_ledger")) == ErrorCode::Permission);
        need(database->runScript("RESET ROLE; DROP ROLE clerk"));
    }

    void aDamagedFileIsLeftAlone()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        need(store.open()->runScript("PRAGMA wal_checkpoint(TRUNCATE)"));
        {
            std::fstream file(store.url(), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(4096 + 1);
            file << std::string(4096 * 8, 'x');
        }
        const std::string before = fileBytes(store.url());
        const auto database = Database::open(store.url());
        const auto checked = database ? checkSchema(**database) : Result<void>(failure(database.error()));
        const auto migrated = database ? migrate(**database) : Result<MigrationReport>(failure(database.error()));
        const auto written = LedgerWriter::open(store.url());
        QVERIFY(!migrated || !written);
        const Error error = !checked ? checked.error() : !migrated ? migrated.error() : written.error();
        QVERIFY2(error.code == ErrorCode::Corrupt, error.message.c_str());
        QVERIFY(fileBytes(store.url()) == before);
    }

    /// Values come back as they were sent.
    void values_data() { addBackendRows(); }
    void values()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        const std::string odd = "'\"\\ %$1 \xC5\x99\xF0\x9F\x9A\xAA\n";
        const Timestamp instant = second(0) + Microseconds(1);
        int rows = 0;
        need(database->run("SELECT CAST($1 AS text), CAST($2 AS bigint), CAST($3 AS text), CAST($4 AS text), CAST($2 "
                           "AS text), $5 = $5",
                           {odd, std::numeric_limits<std::int64_t>::min(), nullptr, instant, true},
                           [&](const Row& row) {
                               ++rows;
                               QCOMPARE(std::string(row.text(0)), odd);
                               QCOMPARE(row.integer(1), std::numeric_limits<std::int64_t>::min());
                               QVERIFY(row.isNull(2) && !row.optionalText(2) && !row.optionalInteger(2) &&
                                       !row.timestamp(2) && !row.boolean(2));
                               QVERIFY(row.timestamp(3) == instant);
                               QVERIFY(!row.timestamp(0) && !row.optionalInteger(0));
                               QVERIFY(row.boolean(5));
                           }));
        QCOMPARE(rows, 1);
        QVERIFY(!database->run("SELECT nonsense FROM nowhere").has_value());
        QVERIFY(!database->run("SELECT 1", {std::int64_t{1}}).has_value()); // a value without a place
        need(database->run("SELECT 1"));
    }
};

QTEST_GUILESS_MAIN(OpenTest)
#include "open_test.moc"
