// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

#include "text.h"

#include <algorithm>

namespace tapverify {
namespace {

// A row is a container itself, so that its payload may nest one level less deep within the line than alone.
constexpr std::size_t kRowDepth = json::kMaxDepth + 1;

RawValue rawValue(const json::Value& object, std::string_view name)
{
    const json::Value* value = object.find(name);
    if (!value)
        return {};
    if (const std::string* text = value->string())
        return {RawValue::Kind::Text, *text};
    if (const json::Number* number = value->number())
        return {RawValue::Kind::Number, number->text};
    return {value->isNull() ? RawValue::Kind::Null : RawValue::Kind::Other, {}};
}

RawValue csvText(std::string_view text) { return {RawValue::Kind::Text, text}; }

RawValue csvOptional(std::string_view text)
{
    return text.empty() ? RawValue{RawValue::Kind::Null, {}} : csvText(text);
}

void fault(Row& row, std::string_view field, std::string reason)
{
    row.faults.push_back({std::string(field), std::move(reason)});
}

/// Faults a value that is no text; true when it is one.
bool isText(Row& row, std::string_view field, const RawValue& value)
{
    if (value.kind == RawValue::Kind::Text)
        return true;
    const bool missing = value.kind == RawValue::Kind::Absent || value.kind == RawValue::Kind::Null;
    fault(row, field, missing ? "is missing" : "is not a text");
    return false;
}

} // namespace

bool Row::usable(std::string_view field) const
{
    return std::ranges::none_of(faults, [&](const FormFault& f) { return f.field == field || f.field == "row"; });
}

bool Row::chainUsable() const
{
    return faults.empty() || (usable("sequence_id") && usable("employee_rfid") && usable("device_id") &&
                              usable("event_type") && usable("scan_timestamp"));
}

Row unreadableRow(std::string reason)
{
    Row row;
    fault(row, "row", std::move(reason));
    return row;
}

Row RowReader::fromJson(std::string_view line)
{
    const auto object = json::parse(line, kRowDepth);
    if (!object)
        return unreadableRow(object.error().message);
    if (!object->object())
        return unreadableRow("is not a JSON object");
    return fromJson(*object);
}

Row RowReader::fromJson(const json::Value& object)
{
    Row row;
    Leaf& leaf = row.leaf;
    readSequence(row, rawValue(object, "sequence_id"));
    readText(row, "employee_rfid", rawValue(object, "employee_rfid"), kMaxNameLength, leaf.employeeRfid);
    readText(row, "device_id", rawValue(object, "device_id"), kMaxNameLength, leaf.deviceId);
    readText(row, "event_type", rawValue(object, "event_type"), kMaxEventLength, leaf.eventType);
    readInstant(row, "scan_timestamp", rawValue(object, "scan_timestamp"), leaf.scanTimestamp);
    readInstant(row, "created_at", rawValue(object, "created_at"), leaf.createdAt);
    readPayload(row, object.find("raw_payload"));
    readSignature(row, rawValue(object, "device_signature"));
    readHash(row, rawValue(object, "hash_chain"));
    if (const json::Value* employee = object.find("employee_id")) {
        row.hasEmployeeColumn = true;
        row.employeeId = employee->integer();
    }
    return row;
}

Row RowReader::fromCsv(const CsvFields& fields)
{
    Row row;
    Leaf& leaf = row.leaf;
    readSequence(row, {RawValue::Kind::Number, fields.sequenceId});
    readText(row, "employee_rfid", csvText(fields.employeeRfid), kMaxNameLength, leaf.employeeRfid);
    readText(row, "device_id", csvText(fields.deviceId), kMaxNameLength, leaf.deviceId);
    readText(row, "event_type", csvText(fields.eventType), kMaxEventLength, leaf.eventType);
    readInstant(row, "scan_timestamp", csvText(fields.scanTimestamp), leaf.scanTimestamp);
    readInstant(row, "created_at", csvText(fields.createdAt), leaf.createdAt);
    const auto payload = json::parse(fields.rawPayload);
    if (payload)
        readPayload(row, &*payload);
    else
        fault(row, "raw_payload", payload.error().message);
    readSignature(row, csvOptional(fields.deviceSignature));
    readHash(row, csvText(fields.hashChain));
    if (fields.employeeId) {
        row.hasEmployeeColumn = true;
        row.employeeId = parseInteger(*fields.employeeId);
    }
    return row;
}

void RowReader::readSequence(Row& row, const RawValue& value)
{
    const auto number = value.kind == RawValue::Kind::Number ? parseNatural(value.text) : std::nullopt;
    if (!number || *number < 1)
        fault(row, "sequence_id", "is not a whole number from 1 to 9223372036854775807");
    row.leaf.sequenceId = number.value_or(0);
}

void RowReader::readText(Row& row, std::string_view field, const RawValue& value, std::size_t max, std::string& out)
{
    if (!isText(row, field, value))
        return;
    if (const std::string_view why = textFault(value.text, max); !why.empty())
        fault(row, field, std::string(why));
    else
        out = value.text;
}

void RowReader::readInstant(Row& row, std::string_view field, const RawValue& value, Instant& out) const
{
    if (!isText(row, field, value))
        return;
    if (const auto instant = parseInstant(value.text, m_missing))
        out = *instant;
    else
        fault(row, field, "is not a time of the form 2026-02-04T08:05:23+00:00");
}

void RowReader::readHash(Row& row, const RawValue& value)
{
    if (!isText(row, "hash_chain", value))
        return;
    if (isLowerHex(value.text, kHashLength))
        row.leaf.hashChain = value.text;
    else
        fault(row, "hash_chain", "is not 64 lower-case hex digits");
}

void RowReader::readSignature(Row& row, const RawValue& value)
{
    if (value.kind == RawValue::Kind::Null || value.kind == RawValue::Kind::Absent)
        return;
    std::string signature;
    readText(row, "device_signature", value, kMaxSignatureLength, signature);
    row.leaf.deviceSignature = std::move(signature);
}

void RowReader::readPayload(Row& row, const json::Value* payload)
{
    if (!payload) {
        fault(row, "raw_payload", "is missing");
        return;
    }
    std::string why;
    if (auto facts = tapverify::readPayload(m_sha, *payload, why)) {
        row.payload = std::move(*facts);
        row.leaf.rawSha256 = row.payload.sha256;
    } else {
        fault(row, "raw_payload", why);
    }
}

} // namespace tapverify
