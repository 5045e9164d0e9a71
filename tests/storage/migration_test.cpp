// SPDX-License-Identifier: GPL-3.0-or-later
// The schema comes into being whole or not at all, once, and nothing foreign is touched.
#include "needs.h"
#include "samples.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/migrations.h"
#include "storage/migrator.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sqlite3.h>
#include <thread>

using namespace tapledger;

namespace {

OpenOptions creating()
{
    OpenOptions options;
    options.ifMissing = OpenOptions::IfMissing::Create;
    return options;
}

std::string fileBytes(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> tablesOf(Database& database)
{
    std::vector<std::string> tables;
    need(database.run(
        database.dialect() == Dialect::Sqlite
            ? "SELECT name FROM sqlite_master ORDER BY name"
            : "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace ORDER BY relname",
        {}, [&](const Row& row) { tables.emplace_back(row.text(0)); }));
    return tables;
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothDialectsHaveTheSameNumbers()
    {
        const auto sqlite = migrationScripts(Dialect::Sqlite);
        const auto postgres = migrationScripts(Dialect::Postgres);
        QVERIFY(!sqlite.empty());
        QCOMPARE(sqlite.size(), postgres.size());
        for (std::size_t i = 0; i < sqlite.size(); ++i) {
            QCOMPARE(sqlite[i].version, static_cast<int>(i) + 1);
            QCOMPARE(postgres[i].version, sqlite[i].version);
            QCOMPARE(std::string(postgres[i].name), std::string(sqlite[i].name));
        }
    }

    void twice_data() { addBackendRows(); }
    void twice()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeEmptyStore(backend);
        const auto database = store.open(creating());
        QVERIFY(codeOf(checkSchema(*database)) == ErrorCode::NotFound);
        QVERIFY(checkSchema(*database).error().message.find("tapledgerd db migrate") != std::string::npos);
        QCOMPARE(tablesOf(*database).size(), 0U);
        QVERIFY(codeOf(LedgerWriter::open(store.url())) == ErrorCode::NotFound);

        const MigrationReport first = need(migrate(*database));
        QCOMPARE(first.applied.size(), migrationScripts(database->dialect()).size());
        QCOMPARE(first.version, migrationScripts(database->dialect()).back().version);
        need(checkSchema(*database));
        const auto tables = tablesOf(*database);
        const MigrationReport second = need(migrate(*database));
        QVERIFY(second.applied.empty());
        QCOMPARE(second.version, first.version);
        QVERIFY(tablesOf(*database) == tables);
        QVERIFY(!need(employeesAreForeign(*database)));
    }

    void manyAtOnce_data() { addBackendRows(); }
    void manyAtOnce()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeEmptyStore(backend);
        std::vector<std::thread> threads;
        std::vector<Result<MigrationReport>> reports(6, failure(ErrorCode::Internal, "not run"));
        for (auto& report : reports)
            threads.emplace_back([&] {
                auto database = Database::open(store.url(), creating());
                report = database ? migrate(**database) : Result<MigrationReport>(failure(database.error()));
            });
        for (std::thread& thread : threads)
            thread.join();
        std::size_t applied = 0;
        for (const auto& report : reports) {
            QVERIFY2(report.has_value(), report ? "" : report.error().message.c_str());
            applied += report->applied.size();
        }
        QCOMPARE(applied, migrationScripts(store.open()->dialect()).size());
    }

    void refused_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorCode>("code");
        for (const auto& [name, backend] :
             {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
            QTest::addRow("%s newer", name)
                << backend
                << QStringLiteral(
                       "INSERT INTO schema_migrations VALUES (9999, 'later', 'x', '2030-01-01T00:00:00+00:00')")
                << ErrorCode::NewerSchema;
            QTest::addRow("%s changed", name)
                << backend << QStringLiteral("UPDATE schema_migrations SET checksum = 'other' WHERE version = 1")
                << ErrorCode::Corrupt;
        }
    }
    void refused()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(QString, sql);
        QFETCH(ErrorCode, code);
        const TestStore store = makeStore(backend);
        const auto database = store.openAsOwner();
        need(database->runScript(sql.toStdString()));
        QVERIFY(codeOf(migrate(*database)) == code);
        QVERIFY(codeOf(checkSchema(*database)) == code);
        QVERIFY(codeOf(LedgerWriter::open(store.url())) == code);
    }

    /// Whatever access fails: an error, nothing half done, and the next start succeeds.
    void everyAccessMayFail_data() { addBackendRows(); }
    void everyAccessMayFail()
    {
        QFETCH(tapledger::Backend, backend);
        int failing = 0;
        for (bool failed = true; failed; ++failing) {
            const TestStore store = makeEmptyStore(backend);
            int left = failing;
            failed = false;
            OpenOptions options = creating();
            options.beforeAccess = [&](std::string_view) -> Result<void> {
                if (left-- != 0)
                    return {};
                failed = true;
                return failure(ErrorCode::Unavailable, "failed on purpose");
            };
            {
                auto database = Database::open(store.url(), options);
                const auto report = database ? migrate(**database) : Result<MigrationReport>(failure(database.error()));
                QCOMPARE(report.has_value(), !failed);
                if (failed)
                    QCOMPARE(report.error().message, std::string("failed on purpose"));
            }
            const auto database = store.open(creating());
            // Each step is whole: its row and its tables are there together, or neither is.
            const auto tables = tablesOf(*database);
            const auto has = [&](std::string_view table) { return std::ranges::find(tables, table) != tables.end(); };
            std::int64_t steps = 0;
            if (has("schema_migrations"))
                need(database->run("SELECT count(*) FROM schema_migrations", {},
                                   [&](const Row& row) { steps = row.integer(0); }));
            QVERIFY(tables.empty() || steps > 0);
            QCOMPARE(has("rfid_ledger"), steps >= 1);
            QCOMPARE(has("rfid_users"), steps >= 2);
            need(migrate(*database));
            need(checkSchema(*database));
        }
        QVERIFY2(failing > 6, std::to_string(failing).c_str());
    }

    void aMigrationThatFailsInTheMiddleLeavesNothing()
    {
        const TestStore store = makeEmptyStore(Backend::Postgres);
        const auto database = store.open();
        need(database->runScript(
            "CREATE FUNCTION rfid_tell_card() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"));
        QVERIFY(!migrate(*database).has_value());
        QCOMPARE(tablesOf(*database).size(), 0U);
        need(database->runScript("DROP FUNCTION rfid_tell_card"));
        need(migrate(*database));
    }

    void aForeignSqliteFileStaysAsItIs_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("tables") << QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY)");
        QTest::newRow("its own schema_migrations") << QStringLiteral("CREATE TABLE schema_migrations (version TEXT)");
    }
    void aForeignSqliteFileStaysAsItIs()
    {
        QFETCH(QString, sql);
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("other.db")).toStdString();
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        const std::string before = fileBytes(path);
        {
            const auto database = need(Database::open(path));
            QVERIFY(codeOf(migrate(*database)) == ErrorCode::ForeignStore);
            QVERIFY(codeOf(checkSchema(*database)) == ErrorCode::ForeignStore);
        }
        QVERIFY(fileBytes(path) == before);
    }

    void aForeignSchemaMigrationsIsRefused()
    {
        const TestStore store = makeEmptyStore(Backend::Postgres);
        const auto database = store.open();
        need(database->runScript("CREATE TABLE schema_migrations (version text)"));
        QVERIFY(codeOf(migrate(*database)) == ErrorCode::ForeignStore);
        QCOMPARE(tablesOf(*database).size(), 1U);
    }

    void genesis_data() { addBackendRows(); }
    void genesis()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeEmptyStore(backend);
        const auto database = store.open(creating());
        const std::string first(64, 'a');
        const std::string other(64, 'b');
        for (const char* bad : {"abc", "0x00", "zz"})
            QVERIFY(codeOf(migrate(*database, {.employeesSelect = {}, .genesisHash = bad})) ==
                    ErrorCode::InvalidArgument);
        QCOMPARE(tablesOf(*database).size(), 0U);
        need(migrate(*database, {.employeesSelect = {}, .genesisHash = first}));
        need(migrate(*database, {.employeesSelect = {}, .genesisHash = other})); // still without an entry
        QCOMPARE(need(LedgerStore(*database).head()).hash_chain, other);
        need(store.openWriter()->append(sampleEntries(need(LedgerStore(*database).head()), 1), {}));
        need(migrate(*database, {.employeesSelect = {}, .genesisHash = other}));
        need(migrate(*database));
        QVERIFY(codeOf(migrate(*database, {.employeesSelect = {}, .genesisHash = first})) ==
                ErrorCode::InvalidArgument);
        QCOMPARE(need(LedgerStore(*database).origin()).genesis_hash_chain, other);
    }

    void aSelectOfPeopleNeedsAForeignTable_data() { addBackendRows(); }
    void aSelectOfPeopleNeedsAForeignTable()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        QVERIFY(codeOf(migrate(*store.open(), {.employeesSelect = "SELECT 1", .genesisHash = {}})) ==
                ErrorCode::InvalidArgument);
    }

    /// Databases of old versions must open for ever.
    void goldenDatabases_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QString>("file");
        for (const auto& [name, backend] :
             {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
            for (const auto& entry :
                 std::filesystem::directory_iterator(std::string(TAPLEDGER_SOURCE_DIR "/tests/storage/golden/") + name))
                QTest::newRow(entry.path().c_str()) << backend << QString::fromStdString(entry.path().string());
        }
    }
    void goldenDatabases()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(QString, file);
        const TestStore store = makeEmptyStore(backend);
        const std::string dump = fileBytes(file.toStdString());
        QVERIFY(!dump.empty());
        {
            const auto database = store.open(creating());
            need(database->runScript(dump));
        }
        const auto database = store.open();
        need(migrate(*database));
        need(checkSchema(*database));
        std::int64_t entries = 0;
        need(LedgerStore(*database).read(1, 1000, [&](LedgerEntry&&) { return ++entries > 0; }));
        QCOMPARE(entries, 3);
        need(store.openWriter()->append(sampleEntries(need(LedgerStore(*database).head()), 20), {}));
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
