// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_files.h"

#include "check.h"

#include <algorithm>

namespace tapverify::test {
namespace {

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",;\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

} // namespace

const json::Value& caseNamed(const std::string& name)
{
    const auto& cases = listAt(vectors("ledger_cases.json"), "cases");
    return *std::ranges::find_if(cases, [&](const json::Value& v) { return textAt(v, "name") == name; });
}

const json::Value* ringValue(const json::Value& v)
{
    const json::Value* own = v.find("keyring");
    const json::Value& ring = own ? *own : at(vectors("ledger_cases.json"), "keyring");
    return ring.find("format") ? &ring : nullptr;
}

std::string exportOf(const json::Value& v, bool csv)
{
    std::string out;
    if (csv)
        out = "sequence_id,employee_rfid,employee_id,device_id,event_type,scan_timestamp,created_at,raw_payload,"
              "device_signature,hash_chain\n";
    for (const json::Value& row : listAt(v, "rows")) {
        const auto text = [&](const char* name) { return isNull(row, name) ? std::string() : textAt(row, name); };
        const json::Value& payload = at(row, "raw_payload");
        const json::Value* server = payload.find("_srv");
        const std::string employee =
            server && server->find("employee_id") ? json::print(at(*server, "employee_id")) : "null";
        const std::string sequence = json::print(at(row, "sequence_id"));
        if (csv) {
            out += sequence + "," + csvField(text("employee_rfid")) + "," + (employee == "null" ? "" : employee) + "," +
                   csvField(text("device_id")) + "," + csvField(text("event_type")) + "," + text("scan_timestamp") +
                   "," + text("created_at") + "," + csvField(json::print(payload)) + "," +
                   csvField(text("device_signature")) + "," + text("hash_chain") + "\n";
            continue;
        }
        out += "{\"sequence_id\":" + sequence + ",\"employee_rfid\":" + json::print(at(row, "employee_rfid")) +
               ",\"employee_id\":" + employee + ",\"device_id\":" + json::print(at(row, "device_id")) +
               ",\"event_type\":" + json::print(at(row, "event_type")) +
               ",\"scan_timestamp\":" + json::print(at(row, "scan_timestamp")) +
               ",\"created_at\":" + json::print(at(row, "created_at")) + ",\"raw_payload\":" + json::print(payload) +
               ",\"device_signature\":" + json::print(at(row, "device_signature")) +
               ",\"hash_chain\":" + json::print(at(row, "hash_chain")) + "}\n";
    }
    return out;
}

std::string lines(const json::Value& list, bool plain)
{
    std::string out;
    for (const json::Value& item : *list.array())
        out += (plain ? *item.string() : json::print(item)) + "\n";
    return out;
}

} // namespace tapverify::test
