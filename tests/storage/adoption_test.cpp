// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that another system made in the same database are taken over as they are, or refused untouched.
#include "ledger/chain_verifier.h"
#include "needs.h"
#include "samples.h"
#include "storage/card_mapping_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/migrator.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <algorithm>
#include <fmt/format.h>
#include <fstream>

using namespace tapledger;

namespace {

/// A database with the application's tables and a change to them.
TestStore laravelStore(const std::string& change = {})
{
    std::ifstream in(TAPLEDGER_SOURCE_DIR "/tests/storage/laravel.sql");
    const std::string script{std::istreambuf_iterator<char>(in), {}};
    TestStore store = makeEmptyStore(Backend::Postgres);
    const auto database = store.open();
    need(database->runScript(script));
    if (!change.empty())
        need(database->runScript(change));
    return store;
}

/// Everything in the schema and in the two foreign tables, as text: what a refusal must leave unchanged.
std::string imageOf(Database& database)
{
    std::string image;
    const auto add = [&](const std::string& sql) {
        need(database.run(sql, {}, [&](const Row& row) { image += std::string(row.text(0)) + "\n"; }));
    };
    add("SELECT c.relname || ' ' || c.relkind::text || ' ' || coalesce(a.attname, '') || ' ' || "
        "coalesce(format_type(a.atttypid, a.atttypmod), '') "
        "FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace "
        "ORDER BY 1");
    add("SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1");
    add("SELECT proname::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1");
    add("SELECT conname::text FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1");
    for (const char* table : {"employees", "rfid_ledger"}) {
        if (need(database.run("SELECT 1 WHERE to_regclass($1) IS NOT NULL", {std::string(table)})) == 1)
            add(fmt::format("SELECT t::text FROM {} t ORDER BY 1", table));
    }
    return image;
}

std::string oneText(Database& database, const std::string& sql)
{
    std::string text;
    need(database.run(sql, {}, [&](const Row& row) { text = row.text(0); }));
    return text;
}

bool anyContains(const std::vector<std::string>& lines, std::string_view part)
{
    return std::ranges::any_of(lines, [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

} // namespace

class AdoptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLedgerIsContinued_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("as Laravel makes it") << QString();
        QTest::newRow("with time zones, jsonb")
            << QStringLiteral("ALTER TABLE rfid_ledger ALTER scan_timestamp TYPE timestamptz, ALTER created_at TYPE "
                              "timestamptz, ALTER raw_payload TYPE jsonb");
        QTest::newRow("payload as text") << QStringLiteral("ALTER TABLE rfid_ledger ALTER raw_payload TYPE text");
        QTest::newRow("char(64)") << QStringLiteral("ALTER TABLE rfid_ledger ALTER hash_chain TYPE char(64)");
        QTest::newRow("without unique index, other columns missing")
            << QStringLiteral("ALTER TABLE rfid_ledger DROP CONSTRAINT rfid_ledger_sequence_id_unique, DROP "
                              "device_signature, DROP processed, "
                              "DROP processed_at, DROP hash_previous");
        QTest::newRow("sequence may be null, but is not")
            << QStringLiteral("ALTER TABLE rfid_ledger ALTER sequence_id DROP NOT NULL");
        QTest::newRow("with our employee_id")
            << QStringLiteral("ALTER TABLE rfid_ledger ADD employee_id bigint REFERENCES employees (id)");
    }
    void aLedgerIsContinued()
    {
        QFETCH(QString, change);
        const TestStore store = laravelStore(change.toStdString());
        const auto database = store.open();
        const MigrationReport report = need(migrate(*database));
        QVERIFY(anyContains(report.notices, "its first sequence_id is 6"));
        QVERIFY(need(migrate(*database)).applied.empty());

        LedgerStore reader(*database);
        const LedgerOrigin origin = need(reader.origin());
        QCOMPARE(origin.first_sequence_id, 6);
        QCOMPARE(origin.genesis_hash_chain, std::string(64, '5'));
        ChainHead head = need(reader.head());
        QCOMPARE(head.sequence_id, 5);
        QCOMPARE(head.hash_chain, origin.genesis_hash_chain);

        // Every way to write: alone, pipelined, COPY.
        auto writer = store.openWriter();
        std::vector<LedgerEntry> written;
        for (const std::size_t size : {1U, 5U, 100U}) {
            auto batch = sampleEntries(head, size);
            for (LedgerEntry& entry : batch)
                entry.employee_id = 1;
            need(writer->append(batch, {}));
            written.insert(written.end(), batch.begin(), batch.end());
            head = need(reader.head());
            QCOMPARE(head.sequence_id, batch.back().sequence_id);
        }
        ChainVerifier verifier({5, origin.genesis_hash_chain, Timestamp::earliest()});
        std::size_t n = 0;
        need(reader.read(6, 1000, [&](LedgerEntry&& entry) {
            verifier.add(entry);
            const LedgerEntry& sent = written[n++];
            return entry.scan_timestamp == sent.scan_timestamp && entry.created_at == sent.created_at &&
                   entry.employee_id == 1 && entry.device_signature == sent.device_signature;
        }));
        QCOMPARE(n, written.size()); // a difference ends the reading
        QVERIFY2(!verifier.report().hasErrors, verifier.report().toJson().c_str());
        if (!change.contains(QStringLiteral("DROP hash_previous")))
            QCOMPARE(need(database->run(
                         "SELECT 1 FROM rfid_ledger l JOIN rfid_ledger p ON p.sequence_id = l.sequence_id - 1 "
                         "WHERE l.sequence_id > 5 AND l.hash_previous = p.hash_chain")),
                     106);

        // the old rows are read too
        const auto old = need(reader.find(2));
        QVERIFY(old.has_value());
        QCOMPARE(old->scan_timestamp.iso(), std::string("2026-01-31T08:02:00.500000+00:00"));
        QVERIFY(!old->employee_id.has_value());

        // and protected, but for what belongs to the application
        for (const char* sql :
             {"UPDATE rfid_ledger SET hash_chain = repeat('f', 64) WHERE sequence_id = 2", "DELETE FROM rfid_ledger",
              "UPDATE rfid_ledger SET scan_timestamp = now() WHERE sequence_id = 7"})
            QVERIFY(!database->run(sql).has_value());
        need(database->run("UPDATE rfid_ledger SET processed = true, processed_at = now(), attendance_event_id = 1, "
                           "updated_at = now()"));
    }

    void anEmptyStandingLedgerTakesOurGenesis()
    {
        const TestStore store = laravelStore("TRUNCATE rfid_ledger");
        const auto database = store.open();
        need(migrate(*database, {.employeesSelect = {}, .genesisHash = std::string(64, 'c')}));
        QCOMPARE(need(LedgerStore(*database).origin()).first_sequence_id, 1);
        QCOMPARE(need(LedgerStore(*database).head()).hash_chain, std::string(64, 'c'));
        need(store.openWriter()->append(sampleEntries({0, std::string(64, 'c'), {}}, 1), {}));
        QCOMPARE(oneText(*database, "SELECT hash_previous FROM rfid_ledger"), std::string(64, 'c'));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("words"); ///< of the message, the ALTER that helps among them
        QTest::addColumn<bool>("alterHelps");
        const auto add = [](const char* name, const char* change, const char* words, bool alterHelps = true) {
            QTest::newRow(name) << QString::fromUtf8(change) << QString::fromUtf8(words) << alterHelps;
        };
        add("seconds only", "ALTER TABLE rfid_ledger ALTER scan_timestamp TYPE timestamp(0)",
            "ALTER TABLE rfid_ledger ALTER COLUMN scan_timestamp TYPE timestamp(6)");
        add("seconds with zone", "ALTER TABLE rfid_ledger ALTER created_at TYPE timestamptz(3)",
            "ALTER TABLE rfid_ledger ALTER COLUMN created_at TYPE timestamptz(6)");
        add("integer sequence", "ALTER TABLE rfid_ledger ALTER sequence_id TYPE integer",
            "ALTER TABLE rfid_ledger ALTER COLUMN sequence_id TYPE bigint");
        add("short hash",
            "UPDATE rfid_ledger SET hash_chain = left(hash_chain, 32); ALTER TABLE rfid_ledger ALTER hash_chain TYPE "
            "varchar(32)",
            "ALTER TABLE rfid_ledger ALTER COLUMN hash_chain TYPE varchar(255)", false);
        add("short previous hash", "ALTER TABLE rfid_ledger ALTER hash_previous TYPE varchar(40) USING NULL",
            "ALTER TABLE rfid_ledger ALTER COLUMN hash_previous TYPE varchar(255)");
        add("short device", "ALTER TABLE rfid_ledger ALTER device_id TYPE varchar(20)",
            "ALTER TABLE rfid_ledger ALTER COLUMN device_id TYPE varchar(255)");
        add("number as card", "ALTER TABLE rfid_ledger ALTER employee_rfid TYPE bigint USING 7",
            "ALTER TABLE rfid_ledger ALTER COLUMN employee_rfid TYPE varchar(255)");
        add("a column that must be filled",
            "ALTER TABLE rfid_ledger ADD site_id bigint; UPDATE rfid_ledger SET site_id = 1; "
            "ALTER TABLE rfid_ledger ALTER site_id SET NOT NULL",
            "ALTER TABLE rfid_ledger ALTER COLUMN site_id DROP NOT NULL");
        add("id without default", "ALTER TABLE rfid_ledger ALTER id DROP DEFAULT", "column id must have a value",
            false);
        add("integer employee", "ALTER TABLE rfid_ledger ADD employee_id integer",
            "ALTER TABLE rfid_ledger ALTER COLUMN employee_id TYPE bigint");
        add("duplicate numbers",
            "ALTER TABLE rfid_ledger DROP CONSTRAINT rfid_ledger_sequence_id_unique; "
            "UPDATE rfid_ledger SET sequence_id = 1 WHERE sequence_id = 2",
            "not a unique positive number", false);
        add("a row without number",
            "ALTER TABLE rfid_ledger ALTER sequence_id DROP NOT NULL; UPDATE rfid_ledger SET sequence_id = NULL WHERE "
            "id = 3",
            "not a unique positive number", false);
        add("no hash at the end", "UPDATE rfid_ledger SET hash_chain = 'ABC' WHERE sequence_id = 5",
            "64 lower-case hex digits", false);
        add("no hash column", "ALTER TABLE rfid_ledger DROP hash_chain", "no column hash_chain", false);
        add("other event types",
            "ALTER TABLE rfid_ledger DROP CONSTRAINT rfid_ledger_event_type_check; "
            "ALTER TABLE rfid_ledger ADD CHECK (event_type <> 'break_end')",
            "refuses a row such as we write", false);
        add("a view", "ALTER TABLE rfid_ledger RENAME TO taps; CREATE VIEW rfid_ledger AS SELECT * FROM taps",
            "it is a view", false);
        add("our table names", "CREATE TABLE rfid_devices (id int)", "rfid_devices of another program", false);
        add("people without names", "ALTER TABLE employees DROP first_name", "employees_select", false);
        add("people without id", "ALTER TABLE employees RENAME id TO employee_id", "employees_select", false);
    }
    void refused()
    {
        QFETCH(QString, change);
        QFETCH(QString, words);
        QFETCH(bool, alterHelps);
        const TestStore store = laravelStore(change.toStdString());
        const auto database = store.open();
        const std::string before = imageOf(*database);
        const auto report = migrate(*database);
        QVERIFY(!report.has_value());
        const std::string& message = report.error().message;
        QVERIFY2(message.find(words.toStdString()) != std::string::npos, message.c_str());
        QVERIFY2(message.find("nothing was changed") != std::string::npos, message.c_str());
        QVERIFY2(imageOf(*database) == before, imageOf(*database).c_str());
        if (!alterHelps)
            return;
        // What the message says to run is what helps.
        const std::size_t start = message.find("ALTER TABLE");
        need(database->runScript(message.substr(start, message.find(';', start) - start)));
        const auto again = migrate(*database);
        QVERIFY2(again.has_value(), again ? "" : again.error().message.c_str());
    }

    void peopleAreGuessed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("people"); ///< number|name|department|active
        const auto add = [](const char* name, const char* change, const char* people) {
            QTest::newRow(name) << QString::fromUtf8(change) << QString::fromUtf8(people);
        };
        add("first and last name, status, soft delete", "", "100|Jana Nováková||t 101|Petr Malý||f 102|Eva Dlouhá||f");
        add("full name, flag",
            "ALTER TABLE employees DROP status, DROP deleted_at, ADD full_name text DEFAULT 'N', ADD is_active "
            "smallint DEFAULT 1",
            "100|N||t 101|N||t 102|N||t");
        add("other names",
            "ALTER TABLE employees RENAME employee_number TO code; ALTER TABLE employees ADD department text DEFAULT "
            "'D'; "
            "ALTER TABLE employees ADD active boolean; UPDATE employees SET active = id = 1",
            "100|Jana Nováková|D|t 101|Petr Malý|D|f 102|Eva Dlouhá|D|f");
        add("no number", "ALTER TABLE employees DROP employee_number",
            "1|Jana Nováková||t 2|Petr Malý||f 3|Eva Dlouhá||f");
        add("nothing but names", "ALTER TABLE employees DROP status, DROP deleted_at",
            "100|Jana Nováková||t 101|Petr Malý||t 102|Eva Dlouhá||t");
    }
    void peopleAreGuessed()
    {
        QFETCH(QString, change);
        QFETCH(QString, people);
        const TestStore store = laravelStore(change.toStdString());
        const auto database = store.open();
        const MigrationReport report = need(migrate(*database));
        QVERIFY(anyContains(report.notices, "people are read from the standing table employees by: SELECT"));
        QVERIFY(need(employeesAreForeign(*database)));
        std::string seen;
        EmployeeStore store2(*database);
        need(store2.forEach("", [&](const Employee& e) {
            seen += fmt::format("{}{}|{}|{}|{}", seen.empty() ? "" : " ", e.employee_number, e.full_name, e.department,
                                e.is_active ? "t" : "f");
        }));
        QCOMPARE(seen, people.toStdString());
        QVERIFY(codeOf(store2.insert(sampleEmployee("900"), second(0))) == ErrorCode::Conflict);
        QVERIFY(codeOf(store2.update(*need(store2.findById(1)), second(0))) == ErrorCode::Conflict);
        QCOMPARE(
            need(database->run("SELECT 1 FROM pg_trigger WHERE tgrelid = 'employees'::regclass AND NOT tgisinternal")),
            0);

        // cards are for people who are there
        CardMappingStore mappings(*database);
        need(mappings.insert(sampleMapping(card(1), 1), second(0)));
        QVERIFY(codeOf(mappings.insert(sampleMapping(card(2), 77), second(0))) == ErrorCode::Conflict);
    }

    void peopleBySelect()
    {
        const std::string joined =
            "SELECT e.id + 1000, e.employee_number, e.last_name, d.name, NULL, e.status = 'active' "
            "FROM employees e LEFT JOIN departments d ON d.id = e.department_id;";
        const std::string other = "SELECT id, employee_number, last_name || '!', 'X', NULL, 1 FROM employees";
        const TestStore store = laravelStore();
        const auto database = store.open();
        need(migrate(*database, {.employeesSelect = joined, .genesisHash = {}}));
        EmployeeStore employees(*database);
        const auto jana = need(employees.findByNumber("100"));
        QVERIFY(jana.has_value());
        QCOMPARE(jana->id, 1001);
        QCOMPARE(jana->department, std::string("Sklad"));
        need(CardMappingStore(*database).insert(sampleMapping(card(1), 1001),
                                                second(0))); // no key to a table that has other ids

        need(migrate(*database)); // none given: stays
        QCOMPARE(need(employees.findByNumber("100"))->id, 1001);
        need(migrate(*database, {.employeesSelect = other, .genesisHash = {}}));
        QCOMPARE(need(employees.findByNumber("101"))->full_name, std::string("Malý!"));
        for (const char* bad : {"SELECT 1", "SELECT id, 'same', 'name', '', NULL, 'perhaps' FROM employees", "nonsense",
                                "SELECT 1, 'same', 'name', '', NULL, true FROM employees",
                                "SELECT id, NULL, 'name', '', NULL, true FROM employees", "DROP TABLE employees"}) {
            QVERIFY(codeOf(migrate(*database, {.employeesSelect = bad, .genesisHash = {}})) ==
                    ErrorCode::InvalidArgument);
            QCOMPARE(need(employees.findByNumber("101"))->full_name, std::string("Malý!"));
        }
    }

    void aForeignLedgerAloneLeavesPeopleToUs()
    {
        const TestStore store = laravelStore("DROP TABLE employees");
        const auto database = store.open();
        need(migrate(*database));
        QVERIFY(!need(employeesAreForeign(*database)));
        need(EmployeeStore(*database).insert(sampleEmployee("1"), second(0)));
    }

    void aSchemaOfItsOwnIgnoresTheNeighbours()
    {
        const TestStore store = laravelStore("CREATE SCHEMA clock; CREATE TABLE rfid_devices (id int)");
        const std::string url = store.url() + "?options=-csearch_path%3Dclock";
        const auto database = need(Database::open(url));
        need(migrate(*database));
        QVERIFY(!need(employeesAreForeign(*database)));
        QCOMPARE(need(LedgerStore(*database).origin()).first_sequence_id, 1);
        need(need(LedgerWriter::open(url))->append(sampleEntries({0, genesisHash(), {}}, 1), {}));
    }
};

QTEST_GUILESS_MAIN(AdoptionTest)
#include "adoption_test.moc"
