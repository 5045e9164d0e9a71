// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's table, its single writer and its readers, on both databases.
#include "ledger/chain_verifier.h"
#include "needs.h"
#include "samples.h"
#include "storage/card_mapping_store.h"
#include "storage/device_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/rejection_store.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <unistd.h>

using namespace tapledger;

namespace {

constexpr std::int64_t kAll = std::numeric_limits<std::int64_t>::max();

std::vector<LedgerEntry> readAll(Database& database, std::int64_t from = 1, std::int64_t to = kAll)
{
    std::vector<LedgerEntry> entries;
    need(LedgerStore(database).read(from, to, [&](LedgerEntry&& entry) {
        entries.push_back(std::move(entry));
        return true;
    }));
    return entries;
}

bool isSame(const LedgerEntry& read, const LedgerEntry& written)
{
    Sha256 sha;
    return read.sequence_id == written.sequence_id && read.employee_rfid == written.employee_rfid &&
           read.device_id == written.device_id && read.scan_timestamp == written.scan_timestamp &&
           read.event_type == written.event_type && read.hash_chain == written.hash_chain &&
           read.device_signature == written.device_signature && read.created_at == written.created_at &&
           read.employee_id == written.employee_id &&
           *rawSha256(sha, read.raw_payload) == *rawSha256(sha, written.raw_payload); // jsonb spells it in its own way
}

std::int64_t countOf(Database& database, const std::string& table)
{
    std::int64_t count = 0;
    need(database.run("SELECT count(*) FROM " + table, {}, [&](const Row& row) { count = row.integer(0); }));
    return count;
}

/// Polls until there is something: PostgreSQL's notifications need a moment to arrive.
DirectoryChanges nextChanges(LedgerWriter& writer)
{
    DirectoryChanges changes;
    [[maybe_unused]] const bool came = QTest::qWaitFor(
        [&] {
            changes = need(writer.pollDirectoryChanges());
            return changes.any();
        },
        5000);
    return changes;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each way to write has its own sizes: alone, pipelined, COPY.
    void whatIsAppendedIsRead_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("rejections");
        for (const auto& [name, backend] :
             {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
            for (const auto& [entries, rejections] :
                 {std::pair(1, 0), std::pair(0, 1), std::pair(1, 1), std::pair(16, 0), std::pair(17, 0),
                  std::pair(0, 30), std::pair(5, 30), std::pair(3000, 500)})
                QTest::addRow("%s %d+%d", name, entries, rejections) << backend << entries << rejections;
        }
    }
    void whatIsAppendedIsRead()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(int, entries);
        QFETCH(int, rejections);
        const TestStore store = makeStore(backend);
        auto writer = store.openWriter();
        LedgerStore reader(writer->database());
        ChainHead head = need(reader.head());
        QCOMPARE(head.sequence_id, 0);
        QCOMPARE(head.hash_chain, genesisHash());
        std::vector<LedgerEntry> written;
        for (int round = 0; round < 2; ++round) { // twice: the connection must be as good as new
            const auto batch = sampleEntries(head, static_cast<std::size_t>(entries));
            std::vector<Rejection> refused;
            for (int n = 0; n < rejections; ++n)
                refused.push_back(sampleRejection(n));
            need(writer->append(batch, refused));
            written.insert(written.end(), batch.begin(), batch.end());
            head = need(reader.head());
        }
        const auto other = store.open();
        const auto read = readAll(*other);
        QCOMPARE(read.size(), written.size());
        QVERIFY(std::ranges::equal(read, written, isSame));
        QCOMPARE(need(RejectionStore(*other).count()), 2 * rejections);
        if (!written.empty()) {
            QCOMPARE(head.sequence_id, written.back().sequence_id);
            QCOMPARE(head.hash_chain, written.back().hash_chain);
            QVERIFY(head.created_at == written.back().created_at);
        }
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        for (const LedgerEntry& entry : read)
            verifier.add(entry);
        QVERIFY2(!verifier.report().hasErrors, verifier.report().toJson().c_str());
    }

    void aBatchIsAllOrNothing_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<int>("size");
        for (const int size : {1, 10, 100}) {
            QTest::addRow("sqlite %d", size) << Backend::Sqlite << size;
            QTest::addRow("postgres %d", size) << Backend::Postgres << size;
        }
    }
    void aBatchIsAllOrNothing()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(int, size);
        const TestStore store = makeStore(backend);
        auto writer = store.openWriter();
        const ChainHead start = need(LedgerStore(writer->database()).head());
        need(writer->append(sampleEntries(start, 1), {}));
        auto batch = sampleEntries(need(LedgerStore(writer->database()).head()), static_cast<std::size_t>(size));
        batch.back().sequence_id = 1; // taken
        const Rejection refused = sampleRejection(1);
        QVERIFY(codeOf(writer->append(batch, {&refused, 1})) == ErrorCode::Conflict);
        QCOMPARE(countOf(writer->database(), "rfid_ledger"), 1);
        QCOMPARE(countOf(writer->database(), "rfid_rejections"), 0);
        // and the writer goes on
        need(writer->append(sampleEntries(need(LedgerStore(writer->database()).head()), 3), {&refused, 1}));
        QCOMPARE(countOf(writer->database(), "rfid_ledger"), 4);
    }

    void reading_data() { addBackendRows(); }
    void reading()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto entries = sampleEntries({0, genesisHash(), Timestamp::earliest()}, 5000);
        need(store.openWriter()->append(entries, {}));
        const auto database = store.open();
        LedgerStore reader(*database);

        QCOMPARE(readAll(*database, 10, 12).size(), 3U);
        QCOMPARE(readAll(*database, 10, 12).front().sequence_id, 10);
        QCOMPARE(readAll(*database, 5001, kAll).size(), 0U);
        QVERIFY(isSame(need(reader.find(4711)).value(), entries[4710]));
        QVERIFY(!need(reader.find(5001)).has_value());

        for (const int wanted : {1, 100, 4999}) { // a stop is no error, and the connection stays usable
            int seen = 0;
            need(reader.read(1, kAll, [&](LedgerEntry&&) { return ++seen < wanted; }));
            QCOMPARE(seen, wanted);
            QCOMPARE(need(reader.head()).sequence_id, 5000);
        }
    }

    void appendOnly_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QString>("sql");
        const auto add = [](const char* name, std::initializer_list<Backend> backends, const char* sql) {
            for (const Backend backend : backends)
                QTest::addRow("%s %s", backend == Backend::Sqlite ? "sqlite" : "postgres", name)
                    << backend << QString::fromUtf8(sql);
        };
        const auto both = {Backend::Sqlite, Backend::Postgres};
        add("delete", both, "DELETE FROM rfid_ledger");
        add("delete one", both, "DELETE FROM rfid_ledger WHERE sequence_id = 2");
        add("truncate", {Backend::Postgres}, "TRUNCATE rfid_ledger");
        add("replace", {Backend::Sqlite},
            "INSERT OR REPLACE INTO rfid_ledger SELECT id, sequence_id, 'FF', device_id, scan_timestamp, event_type, "
            "raw_payload, hash_chain, "
            "device_signature, 0, NULL, created_at, employee_id FROM rfid_ledger WHERE sequence_id = 2");
        add("replace by id", {Backend::Sqlite},
            "INSERT OR REPLACE INTO rfid_ledger SELECT id, 99, 'FF', device_id, scan_timestamp, event_type, "
            "raw_payload, hash_chain, "
            "device_signature, 0, NULL, created_at, employee_id FROM rfid_ledger WHERE sequence_id = 2");
        add("update or replace", {Backend::Sqlite},
            "UPDATE OR REPLACE rfid_ledger SET sequence_id = 1 WHERE sequence_id = 2");
        for (const char* set :
             {"id = id + 1000", "sequence_id = sequence_id + 1000", "employee_rfid = 'FF'", "device_id = 'X'",
              "scan_timestamp = '2026-02-01T08:00:00+00:00'", "event_type = 'time_out'", "raw_payload = '{}'",
              "hash_chain = 'x'", "device_signature = 'x'", "created_at = '2026-02-01T08:00:00+00:00'",
              "employee_id = 8", "employee_id = NULL", "processed = true, device_id = 'X'"})
            add(set, both, fmt::format("UPDATE rfid_ledger SET {}", set).c_str());
    }
    void appendOnly()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(QString, sql);
        static std::map<Backend, TestStore> stores; // refused changes leave the store as it was
        auto it = stores.find(backend);
        if (it == stores.end()) {
            it = stores.emplace(backend, makeStore(backend)).first;
            need(need(LedgerWriter::open(it->second.url()))->append(sampleEntries({0, genesisHash(), {}}, 3), {}));
        }
        const auto database = it->second.openAsOwner(); // whom no missing right stops
        const auto before = readAll(*database);
        const auto refused = database->run(sql.toStdString());
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().code == ErrorCode::Permission || refused.error().code == ErrorCode::Conflict);
        const auto after = readAll(*database);
        QCOMPARE(after.size(), 3U);
        QVERIFY(std::ranges::equal(after, before, isSame));
    }

    void theConsumerMayMarkRows_data() { addBackendRows(); }
    void theConsumerMayMarkRows()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        need(store.openWriter()->append(sampleEntries({0, genesisHash(), {}}, 3), {}));
        const auto database = store.openAsOwner();
        QCOMPARE(need(database->run("UPDATE rfid_ledger SET processed = true, processed_at = $1 WHERE sequence_id < 3",
                                    {second(9)})),
                 2);
        QCOMPARE(need(database->run("SELECT 1 FROM rfid_ledger WHERE processed")), 2);
    }

    void oneWriter_data() { addBackendRows(); }
    void oneWriter()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        QCOMPARE(need(currentWriter(*database)), std::string());
        auto first = store.openWriter();
        const std::string who = need(currentWriter(*database));
        QVERIFY2(who.starts_with("ledger_test on ") && who.ends_with(fmt::format("process {}", getpid())), who.c_str());
        const auto second = LedgerWriter::open(store.url());
        QVERIFY(codeOf(second) == ErrorCode::Locked);
        QVERIFY2(second.error().message.find(who) != std::string::npos, second.error().message.c_str());
        first.reset();
        // The server lets go of the lock when it notices, a moment after the connection was closed.
        QVERIFY(QTest::qWaitFor([&] { return LedgerWriter::open(store.url()).has_value(); }));
        QTRY_COMPARE(need(currentWriter(*database)), std::string());
    }

    void changesOfTheDirectoryAreTold_data() { addBackendRows(); }
    void changesOfTheDirectoryAreTold()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        EmployeeStore employees(*database);
        need(employees.insert(sampleEmployee("0"), second(0))); // before the writer: not told
        auto writer = store.openWriter();
        QVERIFY(!need(writer->pollDirectoryChanges()).any());

        Employee anna = sampleEmployee("1");
        anna.id = need(employees.insert(anna, second(0)));
        DirectoryChanges changes = nextChanges(*writer);
        QVERIFY(changes.employee_ids == std::vector{anna.id} && changes.card_uids.empty() && !changes.devices &&
                !changes.everything);

        CardMappingStore mappings(*database);
        const std::int64_t mapping = need(mappings.insert(sampleMapping(card(1), anna.id), second(0)));
        changes = nextChanges(*writer);
        QVERIFY(changes.card_uids == std::vector{card(1).text()} && changes.employee_ids.empty());
        need(mappings.deactivate(mapping, "lost", second(1)));
        QVERIFY(nextChanges(*writer).card_uids == std::vector{card(1).text()});

        anna.is_active = false;
        need(employees.update(anna, second(2)));
        QVERIFY(nextChanges(*writer).employee_ids == std::vector{anna.id});

        Device gate = sampleDevice("GATE-01");
        DeviceStore devices(*database);
        need(devices.insert(gate, second(0)));
        QVERIFY(nextChanges(*writer).devices);
        gate.is_enabled = false;
        need(devices.update(gate, second(0)));
        QVERIFY(nextChanges(*writer).devices);

        // what changes with every tap is not told; the device after it shows that all was seen
        const CardUse use{mapping, 1, second(3)};
        need(mappings.addUses({&use, 1}));
        need(devices.recordActivity(std::vector<DeviceActivity>{{.device_id = "GATE-01", .last_event_at = second(3)}}));
        need(devices.insert(sampleDevice("GATE-02"), second(0)));
        changes = nextChanges(*writer);
        QVERIFY(changes.devices && changes.card_uids.empty() && changes.employee_ids.empty() && !changes.everything);
        QVERIFY(!need(writer->pollDirectoryChanges()).any());
    }

    void aLargeImportIsToldAtOnce_data() { addBackendRows(); }
    void aLargeImportIsToldAtOnce()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        auto writer = store.openWriter();
        need(database->run(
            "WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < 5000) INSERT INTO employees "
            "(employee_number, full_name, created_at, updated_at) SELECT 'N' || n, 'P', '2026-01-01T00:00:00+00:00', "
            "'2026-01-01T00:00:00+00:00' FROM g"));
        std::size_t named = 0; // PostgreSQL may deliver in pieces
        bool everything = false;
        QVERIFY(QTest::qWaitFor([&] {
            const DirectoryChanges changes = need(writer->pollDirectoryChanges());
            named += changes.employee_ids.size();
            everything = everything || changes.everything;
            return everything || named == 5000;
        }));
        QVERIFY(named <= 5000);
        QTRY_VERIFY(!need(writer->pollDirectoryChanges()).any());
        if (backend == Backend::Sqlite) // the table of changes does not grow
            QVERIFY(countOf(*database, "directory_changes") <= 1000);
    }

    void findNear_data() { addBackendRows(); }
    void findNear()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        EmployeeStore employees(*database);
        CardMappingStore mappings(*database);
        const std::int64_t anna = need(employees.insert(sampleEmployee("1"), second(0)));
        const std::int64_t boris = need(employees.insert(sampleEmployee("2"), second(0)));
        // Anna had card 7, now has card 8; Boris got card 7 then.
        need(mappings.deactivate(need(mappings.insert(sampleMapping(card(7), anna), second(0))), "replaced",
                                 second(50)));
        need(mappings.insert(sampleMapping(card(8), anna), second(50)));
        need(mappings.insert(sampleMapping(card(7), boris), second(50)));
        auto entries = sampleEntries({0, genesisHash(), {}}, 100); // one a second, all card 7
        for (LedgerEntry& entry : entries)
            entry.employee_id = entry.sequence_id < 50 ? anna : boris;
        entries[19].device_id = "GATE-02";
        entries[20].event_type = "time_out";
        entries[59].employee_rfid = card(8).text();
        entries[59].employee_id = anna;
        entries[39].employee_id.reset(); // another system's row: the card tells
        need(store.openWriter()->append(entries, {}));

        const auto near = [&](std::int64_t employee, std::int64_t after, std::int64_t before) {
            const Microseconds part(123'456); // entries stand at this part of a second: both limits are exclusive
            return NearQuery{employee, "GATE-01", "time_in", second(after) + part, second(before) + part};
        };
        const std::vector<NearQuery> queries = {near(anna, 10, 13), near(anna, 18, 23),  near(boris, 10, 13),
                                                near(anna, 58, 62), near(boris, 58, 62), near(anna, 39, 41),
                                                near(4711, 0, 90)};
        std::vector<std::vector<std::int64_t>> found(queries.size());
        for (const NearEntry& entry : need(LedgerStore(*database).findNear(queries))) {
            found.at(entry.query).push_back(entry.sequence_id);
            QVERIFY(entry.scan_timestamp == entries[static_cast<std::size_t>(entry.sequence_id - 1)].scan_timestamp);
        }
        for (auto& list : found)
            std::ranges::sort(list);
        using List = std::vector<std::int64_t>;
        QVERIFY(found[0] == (List{11, 12}));
        QVERIFY(found[1] == (List{19, 22})); // 20 and 21 are of another device and type
        QVERIFY(found[2].empty());           // Anna's then
        QVERIFY(found[3] == List{60});       // by her other card
        QVERIFY(found[4] == (List{59, 61}));
        QVERIFY(found[5] == List{40});
        QVERIFY(found[6].empty());
        QVERIFY(need(LedgerStore(*database).findNear({})).empty());
    }

    void recentEntries_data() { addBackendRows(); }
    void recentEntries()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto database = store.open();
        const std::int64_t anna = need(EmployeeStore(*database).insert(sampleEmployee("1"), second(0)));
        need(CardMappingStore(*database).insert(sampleMapping(card(7), anna), second(0)));
        auto entries = sampleEntries({0, genesisHash(), {}}, 20);
        entries[18].employee_id.reset(); // known by its card
        entries[19].employee_id.reset();
        entries[19].employee_rfid = card(99).text(); // not known
        entries[2].scan_timestamp = second(18);      // came early, scanned late
        need(store.openWriter()->append(entries, {}));
        std::vector<RecentEntry> recent;
        need(LedgerStore(*database).forEachScannedSince(second(18),
                                                        [&](const RecentEntry& entry) { recent.push_back(entry); }));
        QCOMPARE(recent.size(), 3U);
        QCOMPARE(recent[0].sequence_id, 3);
        QCOMPARE(recent[0].employee_id, 7);
        QCOMPARE(recent[1].sequence_id, 18);
        QCOMPARE(recent[2].sequence_id, 19);
        QCOMPARE(recent[2].employee_id, anna);
        QCOMPARE(recent[2].device_id, std::string("GATE-01"));
        QCOMPARE(recent[2].event_type, std::string("time_in"));
        QVERIFY(recent[2].scan_timestamp == entries[18].scan_timestamp);
    }

    /// The questions of the hot path must not read the whole ledger.
    void questionsUseTheirIndex_data() { addBackendRows(); }
    void questionsUseTheirIndex()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        std::string plan;
        bool planning = false;
        OpenOptions options;
        // The statements themselves are explained: they are caught on their way to the database.
        std::vector<std::string> statements;
        options.beforeAccess = [&](std::string_view sql) {
            if (planning)
                statements.emplace_back(sql);
            return Result<void>();
        };
        const auto database = store.open(options);
        const std::int64_t anna = need(EmployeeStore(*database).insert(sampleEmployee("1"), second(0)));
        need(CardMappingStore(*database).insert(sampleMapping(card(7), anna), second(0)));
        auto entries = sampleEntries({0, genesisHash(), {}}, 20'000);
        for (LedgerEntry& entry : entries)
            entry.employee_rfid = card(entry.sequence_id % 100).text();
        need(store.openWriter()->append(entries, {}));
        if (backend == Backend::Postgres)
            need(store.openAsOwner()->runScript("VACUUM ANALYZE rfid_ledger"));
        planning = true;
        LedgerStore reader(*database);
        const NearQuery query{anna, "GATE-01", "time_in", second(0), second(15)};
        need(reader.findNear({&query, 1}));
        need(reader.forEachScannedSince(second(19'900), [](const RecentEntry&) {}));
        need(reader.head());
        planning = false;
        const std::string near = fmt::format(R"([{{"n":0,"e":{},"d":"GATE-01","t":"time_in","a":"{}","b":"{}"}}])",
                                             anna, second(0).iso(), second(15).iso());
        const std::vector<std::vector<SqlValue>> values = {{near}, {second(19'900)}, {}, {std::int64_t{1}}};
        QCOMPARE(statements.size(), values.size());
        for (std::size_t i = 0; i < statements.size(); ++i) {
            plan.clear();
            const std::string explain =
                (backend == Backend::Sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + statements[i];
            need(database->run(explain, values[i], [&](const Row& row) {
                plan += std::string(row.text(backend == Backend::Sqlite ? 3 : 0)) + "\n";
            }));
            QVERIFY2(plan.find("Seq Scan on rfid_ledger") == std::string::npos, plan.c_str());
            QVERIFY2(plan.find("SCAN l\n") == std::string::npos && plan.find("SCAN rfid_ledger") == std::string::npos,
                     plan.c_str());
            QVERIFY2(i != 0 || plan.find("rfid_card_mappings_employee") != std::string::npos, plan.c_str());
            QVERIFY2(i != 0 || plan.find("rfid_ledger_duplicates") != std::string::npos, plan.c_str());
            QVERIFY2(i != 1 || plan.find("rfid_ledger_scanned") != std::string::npos, plan.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
