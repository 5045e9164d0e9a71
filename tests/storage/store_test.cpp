// SPDX-License-Identifier: GPL-3.0-or-later
// What the stores of people, cards, devices and refused taps keep, on both databases.
#include "needs.h"
#include "samples.h"
#include "storage/card_mapping_store.h"
#include "storage/device_store.h"
#include "storage/employee_store.h"
#include "storage/ledger_writer.h"
#include "storage/rejection_store.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <thread>

using namespace tapledger;

namespace {

std::vector<std::string> numbersMatching(EmployeeStore& store, std::string_view filter)
{
    std::vector<std::string> numbers;
    need(store.forEach(filter, [&](const Employee& employee) { numbers.push_back(employee.employee_number); }));
    return numbers;
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void employees_data() { addBackendRows(); }
    void employees()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore testStore = makeStore(backend);
        const auto database = testStore.open();
        EmployeeStore store(*database);

        const std::int64_t id = need(store.insert(sampleEmployee("100"), second(0)));
        need(store.insert(sampleEmployee("A_%1"), second(0)));
        QVERIFY(codeOf(store.insert(sampleEmployee("100"), second(0))) == ErrorCode::Conflict);

        auto found = need(store.findByNumber("100"));
        QVERIFY(found.has_value());
        QCOMPARE(found->id, id);
        QCOMPARE(found->full_name, std::string("Jana Nováková 100"));
        QCOMPARE(found->department, std::string("Sklad"));
        QCOMPARE(found->position, std::string("Vedoucí"));
        QVERIFY(found->is_active);
        QVERIFY(!need(store.findByNumber("101")).has_value());

        found->full_name = "Jana Malá";
        found->is_active = false;
        need(store.update(*found, second(1)));
        found = need(store.findById(id));
        QCOMPARE(found->full_name, std::string("Jana Malá"));
        QVERIFY(!found->is_active);
        found->employee_number = "A_%1";
        QVERIFY(codeOf(store.update(*found, second(2))) == ErrorCode::Conflict);
        found->id = 99'999;
        found->employee_number = "7";
        QVERIFY(codeOf(store.update(*found, second(2))) == ErrorCode::NotFound);

        QCOMPARE(numbersMatching(store, "").size(), 2U);
        QCOMPARE(numbersMatching(store, "jana").size(), 2U);
        QCOMPARE(numbersMatching(store, "MAL").size(), 1U);
        QCOMPARE(numbersMatching(store, "_%").size(), 1U); // taken as letters
        QCOMPARE(numbersMatching(store, "nobody").size(), 0U);
    }

    void cardMappings_data() { addBackendRows(); }
    void cardMappings()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore testStore = makeStore(backend);
        const auto database = testStore.open();
        EmployeeStore employees(*database);
        CardMappingStore store(*database);
        const std::int64_t anna = need(employees.insert(sampleEmployee("1"), second(0)));
        const std::int64_t boris = need(employees.insert(sampleEmployee("2"), second(0)));

        const std::int64_t id = need(store.insert(sampleMapping(card(1), anna), second(0)));
        // at most one active mapping a card and an employee, and only for somebody
        QVERIFY(codeOf(store.insert(sampleMapping(card(1), boris), second(0))) == ErrorCode::Conflict);
        QVERIFY(codeOf(store.insert(sampleMapping(card(2), anna), second(0))) == ErrorCode::Conflict);
        QVERIFY(codeOf(store.insert(sampleMapping(card(3), 4711), second(0))) == ErrorCode::Conflict);

        auto found = need(store.findActiveByCard(card(1)));
        QVERIFY(found.has_value());
        QCOMPARE(found->id, id);
        QCOMPARE(found->employee_id, anna);
        QCOMPARE(found->card_type, std::string("desfire"));
        QVERIFY(found->issued_at == second(0) + Microseconds(1));
        QVERIFY(found->expires_at == second(1'000'000));
        QVERIFY(!found->deactivated_at && !found->last_used_at);
        QCOMPARE(found->notes, std::string("zelená"));
        QCOMPARE(need(store.findActiveByEmployee(anna))->id, id);
        QVERIFY(!need(store.findActiveByEmployee(boris)).has_value());

        need(store.deactivate(id, "lost", second(5)));
        QVERIFY(codeOf(store.deactivate(id, "lost", second(6))) == ErrorCode::NotFound);
        QVERIFY(!need(store.findActiveByCard(card(1))).has_value());
        need(store.insert(sampleMapping(card(1), boris), second(6)));
        const auto history = need(store.history(card(1)));
        QCOMPARE(history.size(), 2U);
        QCOMPARE(history[0].employee_id, anna);
        QCOMPARE(history[0].deactivated_reason, std::string("lost"));
        QVERIFY(history[0].deactivated_at == second(5));
        QVERIFY(!history[0].is_active && history[1].is_active);
        std::size_t all = 0;
        need(store.forEach([&](const CardMapping&) { ++all; }));
        QCOMPARE(all, 2U);
    }

    void useOfCards_data() { addBackendRows(); }
    void useOfCards()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore testStore = makeStore(backend);
        const auto database = testStore.open();
        const std::int64_t anna = need(EmployeeStore(*database).insert(sampleEmployee("1"), second(0)));
        CardMappingStore store(*database);
        const std::int64_t id = need(store.insert(sampleMapping(card(1), anna), second(0)));
        need(store.addUses({}));
        for (const CardUse& use :
             {CardUse{id, 3, second(10) + Microseconds(7)}, CardUse{id, 2, second(4)}, CardUse{9999, 1, second(4)}})
            need(store.addUses({&use, 1}));
        const auto found = need(store.findActiveByCard(card(1)));
        QCOMPARE(found->usage_count, 5);
        QVERIFY(found->last_used_at == second(10) + Microseconds(7)); // never backwards
    }

    void directory_data() { addBackendRows(); }
    void directory()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore testStore = makeStore(backend);
        const auto database = testStore.open();
        EmployeeStore employees(*database);
        CardMappingStore store(*database);
        Employee left = sampleEmployee("2");
        left.is_active = false;
        const std::int64_t anna = need(employees.insert(sampleEmployee("1"), second(0)));
        const std::int64_t boris = need(employees.insert(left, second(0)));
        const std::int64_t old = need(store.insert(sampleMapping(card(1), anna), second(0)));
        need(store.deactivate(old, "lost", second(1)));
        need(store.insert(sampleMapping(card(2), anna), second(1)));
        need(store.insert(sampleMapping(card(1), boris), second(2)));

        std::vector<std::pair<std::string, bool>> rows;
        const auto sink = [&](const DirectoryRow& row) {
            rows.emplace_back(row.mapping.card_uid.text(), row.employee_is_active);
        };
        need(store.forEachForDirectory(sink));
        QCOMPARE(rows.size(), 3U);
        QVERIFY(rows[0] == std::pair(card(1).text(), true));
        QVERIFY(rows[2] == std::pair(card(1).text(), false));

        // a changed card: all its mappings; a changed employee: all mappings of all cards they ever had
        rows.clear();
        const std::vector<std::string> cards = {card(2).text(), card(77).text()};
        need(store.forEachForDirectory(cards, {}, sink));
        QCOMPARE(rows.size(), 1U);
        rows.clear();
        need(store.forEachForDirectory({}, std::vector<std::int64_t>{anna}, sink));
        QCOMPARE(rows.size(), 3U);
        rows.clear();
        need(store.forEachForDirectory({}, {}, sink));
        QCOMPARE(rows.size(), 0U);
    }

    void devices_data() { addBackendRows(); }
    void devices()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore testStore = makeStore(backend);
        const auto database = testStore.open();
        DeviceStore store(*database);
        need(store.insert(sampleDevice("GATE-02"), second(0)));
        need(store.insert(sampleDevice("GATE-01"), second(0)));
        QVERIFY(codeOf(store.insert(sampleDevice("GATE-01"), second(0))) == ErrorCode::Conflict);

        auto gate = need(store.find("GATE-01"));
        QVERIFY(gate.has_value());
        QCOMPARE(gate->device_name, std::string("Hlavní brána"));
        QCOMPARE(gate->location, std::string("Hala 1"));
        QCOMPARE(gate->device_type, std::string("controller"));
        QCOMPARE(gate->protocol, std::string("tcp"));
        QCOMPARE(gate->api_key_hash, std::string(64, 'a'));
        QCOMPARE(gate->api_key_prefix, std::string("tl_1234"));
        QCOMPARE(gate->public_key, std::string("AAAA"));
        QVERIFY(gate->uid_format == UidFormat::Wiegand26 && gate->is_enabled && !gate->is_online);
        QVERIFY(!need(store.find("GATE-03")).has_value());

        const std::vector<DeviceActivity> heard = {
            {.device_id = "GATE-01", .last_heartbeat_at = second(1), .firmware_version = "1.2", .clock_skew_ms = -40},
            {.device_id = "GATE-02", .last_event_at = second(2)}};
        need(store.recordActivity(heard));
        need(store.recordActivity(std::vector<DeviceActivity>{{.device_id = "GATE-01", .is_online = false}}));
        gate = need(store.find("GATE-01"));
        QVERIFY(!gate->is_online);
        QVERIFY(gate->last_heartbeat_at == second(1)); // what was not said stays
        QCOMPARE(gate->firmware_version, std::string("1.2"));
        QVERIFY(gate->clock_skew_ms == -40);

        QCOMPARE(gate->mac_address, std::string("00:1b:44:11:3a:b7"));
        QCOMPARE(gate->serial_number, std::string("RB-7"));
        QCOMPARE(gate->installation_date, std::string("2025-11-03"));
        QCOMPARE(gate->maintenance_schedule, std::string("quarterly"));
        QVERIFY(gate->last_maintenance_at == second(5));
        QCOMPARE(gate->notes, std::string("nade dveřmi\nvlevo"));
        gate->mac_address.clear();
        gate->last_maintenance_at = second(6);
        gate->notes = "vpravo";
        gate->is_enabled = false;
        gate->location = "Hala 2";
        gate->api_key_hash.clear();
        gate->uid_format = UidFormat::Decimal;
        need(store.update(*gate, second(3)));
        const auto all = need(store.all());
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all[0].device_id, std::string("GATE-01"));
        QCOMPARE(all[0].location, std::string("Hala 2"));
        QVERIFY(all[0].api_key_hash.empty() && !all[0].is_enabled && all[0].uid_format == UidFormat::Decimal);
        QVERIFY(all[0].mac_address.empty() && all[0].last_maintenance_at == second(6) && all[0].notes == "vpravo");
        QVERIFY(all[0].last_heartbeat_at == second(1)); // not one of the editable columns
        QVERIFY(all[1].is_online && all[1].last_event_at == second(2));
        gate->device_id = "GATE-03";
        QVERIFY(codeOf(store.update(*gate, second(3))) == ErrorCode::NotFound);
    }

    void aRunningQuestionIsStopped_data() { addBackendRows(); }
    void aRunningQuestionIsStopped()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore testStore = makeStore(backend);
        const auto database = testStore.open();
        std::atomic<bool> stop = false;
        database->setStop(&stop);
        bool hasBegun = false;
        // Without an end, so that nothing but the stop ends it.
        const auto answer = database->run(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", {}, [&](const Row&) {
                hasBegun = true;
                stop = true;
            });
        QVERIFY(hasBegun);
        QVERIFY(codeOf(answer) == ErrorCode::Cancelled);
        stop = false;
        QCOMPARE(need(database->run("SELECT 1", {}, [](const Row&) {})), 1); // the connection is as good as before
        std::thread later([&] { stop = true; });
        // One that shows nothing until it is done.
        const auto silent = database->run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                          "2000000000) SELECT count(*) FROM n",
                                          {}, [](const Row&) {});
        later.join();
        QVERIFY(codeOf(silent) == ErrorCode::Cancelled);
        database->setStop(nullptr);
        QCOMPARE(need(database->run("SELECT 1", {}, [](const Row&) {})), 1);
    }

    void rejections_data() { addBackendRows(); }
    void rejections()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore testStore = makeStore(backend);
        auto writer = testStore.openWriter();
        std::vector<Rejection> rejections;
        for (int n = 0; n < 40; ++n)
            rejections.push_back(sampleRejection(n));
        need(writer->append({}, {rejections.data(), 1}));
        need(writer->append({}, {rejections.data() + 1, 9}));
        need(writer->append({}, {rejections.data() + 10, 30}));

        const auto database = testStore.open();
        RejectionStore store(*database);
        QCOMPARE(need(store.count()), 40);
        std::vector<Rejection> newest;
        need(store.forEachNewest(5, [&](const Rejection& rejection) { newest.push_back(rejection); }));
        QCOMPARE(newest.size(), 5U);
        const Rejection& sent = rejections.back();
        QVERIFY(newest[0].received_at == sent.received_at && newest[0].scan_timestamp == sent.scan_timestamp);
        QVERIFY(newest[0].reason == Reason::UnknownCard);
        QCOMPARE(newest[0].card_uid, sent.card_uid);
        QCOMPARE(newest[0].device_id, sent.device_id);
        QCOMPARE(newest[0].event_type, sent.event_type);
        QCOMPARE(newest[0].source, sent.source);
        QCOMPARE(newest[0].peer_address, sent.peer_address);
        QVERIFY(newest[0].raw_payload.find("39") != std::string::npos);
        QCOMPARE(need(store.removeOlderThan(second(30), 20)).count, 20);
        QCOMPARE(need(store.removeOlderThan(second(30), 20)).count, 10);
        QCOMPARE(need(store.count()), 10);
    }

    void transactionsEndWithTheirScope_data() { addBackendRows(); }
    void transactionsEndWithTheirScope()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore testStore = makeStore(backend);
        const auto database = testStore.open();
        EmployeeStore store(*database);
        {
            auto transaction = need(Transaction::begin(*database));
            need(store.insert(sampleEmployee("1"), second(0)));
        }
        QCOMPARE(numbersMatching(store, "").size(), 0U);
        {
            auto transaction = need(Transaction::begin(*database));
            need(store.insert(sampleEmployee("1"), second(0)));
            need(transaction.commit());
        }
        QCOMPARE(numbersMatching(store, "").size(), 1U);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
