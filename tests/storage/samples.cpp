// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <fmt/format.h>

namespace tapledger {

Timestamp second(std::int64_t n) { return *Timestamp::parse("2026-02-01T08:00:00Z") + std::chrono::seconds(n); }

CardUid card(std::int64_t n) { return *CardUid::parse(fmt::format("04{:06X}", n)); }

Employee sampleEmployee(const std::string& number)
{
    Employee employee;
    employee.employee_number = number;
    employee.full_name = "Jana Nováková " + number;
    employee.department = "Sklad";
    employee.position = "Vedoucí";
    return employee;
}

CardMapping sampleMapping(const CardUid& uid, std::int64_t employeeId)
{
    CardMapping mapping;
    mapping.card_uid = uid;
    mapping.employee_id = employeeId;
    mapping.card_type = "desfire";
    mapping.issued_at = second(0) + Microseconds(1);
    mapping.expires_at = second(1'000'000);
    mapping.notes = "zelená";
    return mapping;
}

Device sampleDevice(const std::string& deviceId)
{
    Device device;
    device.device_id = deviceId;
    device.device_name = "Hlavní brána";
    device.location = "Hala 1";
    device.device_type = "controller";
    device.protocol = "tcp";
    device.api_key_hash = std::string(64, 'a');
    device.api_key_prefix = "tl_1234";
    device.public_key = "AAAA";
    device.uid_format = UidFormat::Wiegand26;
    device.mac_address = "00:1b:44:11:3a:b7";
    device.serial_number = "RB-7";
    device.installation_date = "2025-11-03";
    device.maintenance_schedule = "quarterly";
    device.last_maintenance_at = second(5);
    device.notes = "nade dveřmi\nvlevo";
    return device;
}

Rejection sampleRejection(std::int64_t n)
{
    return {.received_at = second(n) + Microseconds(3),
            .reason = Reason::UnknownCard,
            .card_uid = card(n).text(),
            .device_id = "GATE-01",
            .event_type = "time_in",
            .scan_timestamp = second(n) + Microseconds(2),
            .source = "tcp",
            .peer_address = "192.0.2.1:1234",
            .raw_payload = fmt::format(R"({{"n":{}}})", n)};
}

LedgerEntry sampleEntry(std::int64_t sequenceId, const std::string& previousHash)
{
    LedgerEntry entry;
    entry.sequence_id = sequenceId;
    entry.employee_rfid = card(7).text();
    entry.device_id = "GATE-01";
    entry.scan_timestamp = second(sequenceId) + Microseconds(123'456);
    entry.event_type = "time_in";
    entry.raw_payload =
        fmt::format(R"({{"a":"\ud83d\udeaa \u007f / \\ \"","big":12345678901234567890,"n":{}}})", sequenceId);
    entry.created_at = second(sequenceId) + Microseconds(999'999);
    entry.employee_id = 7;
    if (sequenceId % 3 == 0)
        entry.device_signature = std::string(86, 'B') + "==";
    Sha256 sha;
    entry.hash_chain = chainHash(sha, previousHash, entry);
    return entry;
}

std::vector<LedgerEntry> sampleEntries(const ChainHead& head, std::size_t count)
{
    std::vector<LedgerEntry> entries;
    std::string previous = head.hash_chain;
    for (std::size_t i = 0; i < count; ++i) {
        entries.push_back(sampleEntry(head.sequence_id + 1 + static_cast<std::int64_t>(i), previous));
        previous = entries.back().hash_chain;
    }
    return entries;
}

} // namespace tapledger
