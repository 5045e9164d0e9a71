// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_site.h"

#include "services/user_service.h"
#include "storage/card_mapping_store.h"
#include "storage/device_store.h"
#include "storage/employee_store.h"

#include <QTest>
#include <fmt/format.h>

namespace tapledger {

void enrolTestSite(const std::string& databaseUrl)
{
    auto database = Database::open(databaseUrl);
    if (!database)
        qFatal("%s", database.error().message.c_str());
    const Timestamp then = *Timestamp::parse("2020-01-01T00:00:00Z");
    auto transaction = Transaction::begin(**database);
    bool isWell = transaction.has_value();
    for (const char* id : {"GATE-01", "GATE-02", "GATE-OFF"}) {
        Device device;
        device.device_id = id;
        device.is_enabled = device.device_id != "GATE-OFF";
        device.api_key_hash = hashApiKey("key-" + device.device_id);
        isWell = isWell && DeviceStore(**database).insert(device, then).has_value();
    }
    for (int i = 1; i <= 100; ++i) {
        Employee employee;
        employee.employee_number = std::to_string(i);
        employee.full_name = fmt::format("Person {}", i);
        const auto id = EmployeeStore(**database).insert(employee, then);
        CardMapping mapping;
        mapping.card_uid = *CardUid::parse(fmt::format("04{:06X}", i));
        mapping.employee_id = id.value_or(0);
        mapping.issued_at = then;
        isWell = isWell && CardMappingStore(**database).insert(mapping, then).has_value();
    }
    if (!isWell || !transaction->commit())
        qFatal("the test site could not be enrolled");
}

TestSite::TestSite(Backend backend, NetOptions net, Pipeline::Options pipeline, const Clock* clock)
    : m_store(makeStore(backend))
{
    enrolTestSite(m_store.url());
    const Clock& time = clock ? *clock : m_systemClock;
    pipeline.databaseUrl = m_store.url();
    m_pipeline = std::make_unique<Pipeline>(pipeline, time, m_random);
    m_pipeline->start();
    for (std::optional<Endpoint>* door : {&net.http, &net.tcp, &net.udp})
        *door = Endpoint{};
    {
        auto database = Database::open(m_store.url());
        const auto secret = UserService(**database, time, m_random, {"tester", "test", Role::Admin}).loginSecret();
        net.api = ApiOptions{[secret = secret.value_or("")] { return secret; }, PasswordCost::ForTests};
    }
    m_server = std::make_unique<NetServer>(net, *m_pipeline, time);
    const auto addresses = m_server->start();
    if (!addresses)
        qFatal("%s", addresses.error().message.c_str());
    m_addresses = *addresses;
    if (!QTest::qWaitFor([&] { return m_pipeline->status().state == PipelineState::Writing; }, 20'000))
        qFatal("the pipeline does not write: %s", m_pipeline->status().detail.c_str());
}

TestSite::~TestSite() { stop(); }

void TestSite::stop()
{
    m_server->stopReading();
    m_pipeline->stop();
    m_server->stop();
}

std::string TestSite::tap(int card, const std::string& timestamp, const std::string& device)
{
    return fmt::format(
        "{{\"card_uid\":\"04{:06X}\",\"device_id\":\"{}\",\"event_type\":\"time_in\",\"timestamp\":\"{}\"}}", card,
        device, timestamp);
}

} // namespace tapledger
