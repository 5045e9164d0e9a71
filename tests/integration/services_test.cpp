// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolment, registry and verification as services, on both databases: half states after a failure, and verification's
// progress, its end on request, and its view of a ledger that others began.
#include "services/csv_import.h"
#include "services/device_service.h"
#include "services/enrolment_service.h"
#include "services/ledger_service.h"
#include "services/user_service.h"
#include "storage/device_store.h"
#include "storage/ledger_writer.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <fmt/format.h>
#include <functional>

using namespace tapledger;
using namespace std::string_literals;

namespace {

const Timestamp kNow = *Timestamp::parse("2026-02-04T08:00:00Z");
const Actor kTester{"tester", "test", Role::Admin};

CardUid uid(const std::string& text) { return *CardUid::parse(text); }

/// Everything that enrolment changes, as text.
std::string contents(const TestStore& store)
{
    const auto database = store.open();
    std::string out;
    const auto show = [&](std::string_view sql, int columns) {
        const auto read = database->run(sql, {}, [&](const Row& row) {
            for (int i = 0; i < columns; ++i)
                out += fmt::format("{}|", row.isNull(i) ? "-" : row.text(i));
            out += '\n';
        });
        if (!read)
            out += read.error().message;
    };
    show("SELECT employee_number, full_name, department FROM employees ORDER BY employee_number", 3);
    show("SELECT card_uid, employee_id, is_active, deactivated_reason FROM rfid_card_mappings ORDER BY card_uid, "
         "issued_at, "
         "is_active",
         4);
    show("SELECT device_id, is_enabled, api_key_hash FROM rfid_devices ORDER BY device_id", 3);
    return out;
}

/// Two people with a card each.
void enrol(Database& database, const Clock& clock)
{
    EnrolmentService enrolment(database, clock, kTester);
    for (const auto& [number, name, card] :
         {std::tuple("1", "Ada Lovelace", "AA:01"), std::tuple("2", "Alan Turing", "AA:02")}) {
        Employee employee;
        employee.employee_number = number;
        employee.full_name = name;
        QVERIFY(enrolment.addEmployee(employee).has_value());
        QVERIFY(enrolment.assignCard({uid(card), number, "mifare", {}}, CardInUse::Refuse).has_value());
    }
}

/// An enrolment as it fails or succeeds.
struct Act
{
    const char* name;
    std::function<Result<void>(Database&, const Clock&)> run;
};

template <class T>
Result<void> done(Result<T> result)
{
    if (!result)
        return failure(result.error());
    return {};
}

const std::vector<Act> kActs = {
    {"reassign a card, replacing another",
     [](Database& database, const Clock& clock) {
         return done(EnrolmentService(database, clock, kTester)
                         .assignCard({uid("AA01"), "2", "mifare", {}}, CardInUse::Reassign));
     }},
    {"deactivate a card",
     [](Database& database, const Clock& clock) {
         return done(EnrolmentService(database, clock, kTester).deactivateCard(uid("AA01"), "lost"));
     }},
    {"import people",
     [](Database& database, const Clock& clock) {
         const auto table = csv::parse("employee_number,full_name\n1,Ada King\n3,Grace Hopper\n4,Emmy Noether\n");
         return done(importEmployees(database, clock, *table, {}, kTester));
     }},
    {"import cards",
     [](Database& database, const Clock& clock) {
         const auto table = csv::parse("card_uid,employee_number\nBB01,1\nBB02,2\n");
         return done(importCards(database, clock, *table, {}, kTester));
     }},
    {"register a device",
     [](Database& database, const Clock& clock) {
         SystemRandom random;
         Device device;
         device.device_id = "GATE-01";
         return done(DeviceService(database, clock, random, kTester).add(device));
     }},
};

/// Entries chained after @p head.
std::vector<LedgerEntry> chain(ChainHead head, int count)
{
    Sha256 sha;
    std::vector<LedgerEntry> entries;
    for (int i = 0; i < count; ++i) {
        LedgerEntry entry;
        entry.sequence_id = head.sequence_id + 1;
        entry.employee_rfid = "AA:01";
        entry.device_id = "GATE-01";
        entry.event_type = "time_in";
        entry.scan_timestamp = kNow + std::chrono::seconds(20 * i);
        entry.created_at = entry.scan_timestamp;
        entry.raw_payload = "{\"_srv\":{\"nonce\":\"00000000000000000000000000000000\"}}";
        entry.hash_chain = chainHash(sha, head.hash_chain, entry);
        head = {entry.sequence_id, entry.hash_chain, entry.created_at};
        entries.push_back(std::move(entry));
    }
    return entries;
}

void append(const TestStore& store, int count)
{
    const auto database = store.open();
    const auto head = LedgerStore(*database).head();
    QVERIFY(head.has_value());
    const auto writer = LedgerWriter::open(store.url());
    QVERIFY2(writer.has_value(), writer ? "" : writer.error().message.c_str());
    const auto appended = (*writer)->append(chain(*head, count), {});
    QVERIFY2(appended.has_value(), appended ? "" : appended.error().message.c_str());
}

} // namespace

class ServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whicheverAccessFailsNothingIsHalfDone_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<int>("act");
        for (const auto& [backend, name] :
             {std::pair(Backend::Sqlite, "sqlite"), std::pair(Backend::Postgres, "postgres")}) {
            for (std::size_t i = 0; i < kActs.size(); ++i)
                QTest::newRow(fmt::format("{}: {}", name, kActs[i].name).c_str()) << backend << static_cast<int>(i);
        }
    }
    void whicheverAccessFailsNothingIsHalfDone()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(int, act);
        const TestStore store = makeStore(backend);
        const ManualClock clock(kNow);
        enrol(*store.open(), clock);
        const std::string before = contents(store);

        int left = -1;
        bool failed = false;
        OpenOptions options;
        options.beforeAccess = [&](std::string_view) -> Result<void> {
            if (left-- != 0)
                return {};
            failed = true;
            return failure(ErrorCode::Unavailable, "failed on purpose");
        };
        const auto database = store.open(options); // the same connection goes on after each failure
        int failures = 0;
        for (;; ++failures) {
            QVERIFY2(failures < 200, "it fails for ever");
            left = failures;
            failed = false;
            const auto result = kActs[static_cast<std::size_t>(act)].run(*database, clock);
            left = -1;
            QCOMPARE(result.has_value(), !failed);
            if (result)
                break;
            QCOMPARE(result.error().code, ErrorCode::Unavailable);
            QCOMPARE(contents(store), before);
        }
        QVERIFY2(failures >= 1, "no access was seen");
        QVERIFY(contents(store) != before);
    }

    void verifyTellsHowFarItIsAndStopsWhenTold_data() { addBackendRows(); }
    void verifyTellsHowFarItIsAndStopsWhenTold()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        append(store, 20'000);
        const auto database = store.open();
        LedgerService service(*database, kTester);
        std::int64_t last = 0;
        bool grows = true;
        const auto report = service.verify({}, {}, [&](const VerifyProgress& progress) {
            grows = grows && progress.done > last && progress.total == 20'000;
            last = progress.done;
            return true;
        });
        QVERIFY2(report.has_value(), report ? "" : report.error().message.c_str());
        QVERIFY(grows);
        QCOMPARE(last, 20'000);
        QCOMPARE(report->chain.rows, 20'000);
        QCOMPARE(report->chain.verdict(), "ok"s);

        const auto stopped = service.verify({}, {}, [](const VerifyProgress&) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(service.verify({}).value().chain.rows, 20'000); // the connection is still good
    }

    void anExportStopsWhenItCannotBeWritten_data() { addBackendRows(); }
    void anExportStopsWhenItCannotBeWritten()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        append(store, 5'000);
        const auto database = store.open();
        LedgerService service(*database, kTester);
        std::size_t pieces = 0;
        const auto full =
            service.exportEntries({}, LedgerService::Format::Jsonl, [&](std::string_view) -> Result<void> {
                if (++pieces == 2)
                    return failure(ErrorCode::StorageFull, "no space left");
                return {};
            });
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::StorageFull);
        QCOMPARE(pieces, 2U);
        std::string text;
        const auto count =
            service.exportEntries({}, LedgerService::Format::Csv, [&](std::string_view piece) -> Result<void> {
                text += piece;
                return {};
            });
        QVERIFY(count.has_value());
        QCOMPARE(*count, 5'000);
        const auto table = csv::parse(text);
        QVERIFY2(table.has_value(), table ? "" : table.error().message.c_str());
        QCOMPARE(table->rows.size(), 5'000U);
        QCOMPARE(table->rows[41].fields.at(*table->column("sequence_id")), "42"s);
        QCOMPARE(table->rows[41].fields.at(*table->column("raw_payload")).front(), '{');
    }

    void anEmptyLedgerIsIntact_data() { addBackendRows(); }
    void anEmptyLedgerIsIntact()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto report = LedgerService(*store.open(), kTester).verify({});
        QVERIFY(report.has_value());
        QCOMPARE(report->chain.rows, 0);
        QVERIFY(report->to < report->from);
        QVERIFY(json::parse(report->toJson()).has_value());
    }

    /// Whatever else is odd about it: a device that must be stopped can be stopped.
    void anOddDeviceCanBeDisabled_data() { addBackendRows(); }
    void anOddDeviceCanBeDisabled()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        const ManualClock clock(kNow);
        SystemRandom random;
        Device device;
        device.device_id = "GATE-01";
        device.public_key = "not a key";
        QVERIFY(DeviceStore(*database).insert(device, kNow));
        DeviceService service(*database, clock, random, kTester);
        const auto disabled = service.setAccess("GATE-01", DeviceService::Access::Disabled);
        QVERIFY(disabled && !disabled->is_enabled);
        QVERIFY(!service.edit("GATE-01", [](Device&) -> Result<void> { return {}; }));
    }

    void theFirstUserIsAnAdministrator_data() { addBackendRows(); }
    void theFirstUserIsAnAdministrator()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        const ManualClock clock(kNow);
        SystemRandom random;
        UserService users(*database, clock, random, kTester, PasswordCost::ForTests);
        const auto refused = users.add("grace", Role::Hr, "correct horse battery");
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().field, "role"s);
        QVERIFY(!*users.hasUsers());
        QVERIFY(users.add("ada", Role::Admin, "correct horse battery"));
        QVERIFY(users.add("grace", Role::Hr, "correct horse battery"));
    }

    void keysAreKeptAsHashesOnly_data() { addBackendRows(); }
    void keysAreKeptAsHashesOnly()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        const ManualClock clock(kNow);
        SystemRandom random;
        Device device;
        device.device_id = "GATE-01";
        const auto made = DeviceService(*database, clock, random, kTester).add(device);
        QVERIFY(made.has_value());
        const std::string held = contents(store);
        QVERIFY(held.find(made->api_key) == std::string::npos);
        QVERIFY(held.find(Sha256().hex(made->api_key)) != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ServicesTest)
#include "services_test.moc"
