// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/json.h"
#include "services/ledger_service.h"
#include "services/permissions.h"

#include <fmt/format.h>
#include <iterator>

namespace tapledger {
namespace {

void appendCsv(std::string& out, const LedgerEntry& entry)
{
    const auto field = [&out](std::string_view text) {
        csv::appendField(out, text);
        out += ',';
    };
    field(fmt::format_int(entry.sequence_id).c_str());
    field(entry.employee_rfid);
    if (entry.employee_id)
        field(fmt::format_int(*entry.employee_id).c_str());
    else
        out += ',';
    field(entry.device_id);
    field(entry.event_type);
    field(entry.scan_timestamp.iso());
    field(entry.created_at.iso());
    field(entry.raw_payload);
    field(entry.device_signature.value_or(std::string()));
    csv::appendField(out, entry.hash_chain);
    out += '\n';
}

/// A string literal even of what an altered SQLite file may hold: bytes that are no text.
void appendText(std::string& out, std::string_view text)
{
    json::appendQuoted(out, json::codePointCount(text) ? text : std::string_view("(invalid UTF-8)"));
}

void appendJsonl(std::string& out, const LedgerEntry& entry)
{
    fmt::format_to(std::back_inserter(out), "{{\"sequence_id\":{},\"employee_rfid\":", entry.sequence_id);
    appendText(out, entry.employee_rfid);
    out += ",\"employee_id\":";
    out += entry.employee_id ? std::to_string(*entry.employee_id) : "null";
    out += ",\"device_id\":";
    appendText(out, entry.device_id);
    out += ",\"event_type\":";
    appendText(out, entry.event_type);
    fmt::format_to(std::back_inserter(out),
                   ",\"scan_timestamp\":\"{}\",\"created_at\":\"{}\",\"raw_payload\":", entry.scan_timestamp.iso(),
                   entry.created_at.iso());
    // What is no JSON (an altered ledger) goes as a string, so that the line stays valid.
    if (const auto payload = json::parse(entry.raw_payload))
        json::appendCanonical(out, *payload);
    else
        appendText(out, entry.raw_payload);
    out += ",\"device_signature\":";
    if (entry.device_signature)
        appendText(out, *entry.device_signature);
    else
        out += "null";
    out += ",\"hash_chain\":";
    appendText(out, entry.hash_chain);
    out += "}\n";
}

constexpr std::int64_t kPage = 1'000;

} // namespace

Result<std::int64_t> LedgerService::exportFound(LedgerFilter filter, Format format, const TextSink& sink)
{
    if (auto ok = authorise(m_actor, Operation::ReadLedger); !ok)
        return failure(ok.error());
    filter.order = LedgerFilter::Order::OldestFirst;
    filter.limit = kPage;
    std::string text;
    if (format == Format::Csv)
        text = exportHeader();
    std::int64_t count = 0;
    for (;;) {
        const auto entries = LedgerStore(m_database).page(filter);
        if (!entries)
            return failure(entries.error());
        for (const LedgerEntry& entry : *entries)
            appendExported(text, entry, format);
        count += std::ssize(*entries);
        if (auto written = sink(text); !written)
            return failure(written.error());
        if (std::ssize(*entries) < kPage)
            return count;
        filter.after = entries->back().sequence_id;
        text.clear();
    }
}

Result<std::int64_t> LedgerService::exportAudit(AuditFilter filter, const TextSink& sink)
{
    if (auto ok = authorise(m_actor, Operation::ReadAudit); !ok)
        return failure(ok.error());
    filter.limit = kPage;
    std::string text = "sequence_id,created_at,event,body,hash_chain\n";
    std::int64_t count = 0;
    for (;;) {
        const auto entries = AuditLog(m_database).page(filter);
        if (!entries)
            return failure(entries.error());
        for (const AuditEntry& entry : *entries) {
            fmt::format_to(std::back_inserter(text), "{},{},{},", entry.sequence_id, entry.created_at.iso(),
                           entry.event);
            csv::appendField(text, entry.body);
            text += "," + entry.hash_chain + "\n";
        }
        count += std::ssize(*entries);
        if (auto written = sink(text); !written)
            return failure(written.error());
        if (std::ssize(*entries) < kPage)
            return count;
        filter.before = entries->back().sequence_id;
        text.clear();
    }
}

std::string_view exportHeader()
{
    return "sequence_id,employee_rfid,employee_id,device_id,event_type,scan_timestamp,created_at,raw_payload,"
           "device_signature,hash_chain\n";
}

void appendExported(std::string& out, const LedgerEntry& entry, LedgerService::Format format)
{
    if (format == LedgerService::Format::Csv)
        appendCsv(out, entry);
    else
        appendJsonl(out, entry);
}

} // namespace tapledger
