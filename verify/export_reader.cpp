// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_reader.h"

#include "text.h"

#include <algorithm>

namespace tapverify {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

constexpr auto kColumnNames =
    std::to_array<std::string_view>({"sequence_id", "employee_rfid", "device_id", "event_type", "scan_timestamp",
                                     "created_at", "raw_payload", "device_signature", "hash_chain", "employee_id"});

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

} // namespace

bool splitCsv(std::string& record, std::vector<std::string_view>& fields)
{
    fields.clear();
    std::size_t at = 0;
    for (;;) {
        // What is taken away makes the text shorter, so the field's bytes can be moved to where it begins.
        const std::size_t begin = at;
        std::size_t end = begin;
        if (at < record.size() && record[at] == '"') {
            ++at;
            for (;; ++at) {
                if (at == record.size())
                    return false;
                if (record[at] == '"') {
                    ++at;
                    if (at == record.size() || record[at] != '"')
                        break;
                }
                record[end++] = record[at];
            }
            if (at < record.size() && record[at] != ',')
                return false;
        } else {
            at = std::min(record.find(',', at), record.size());
            end = at;
        }
        fields.emplace_back(record.data() + begin, end - begin);
        if (at == record.size())
            return true;
        ++at;
    }
}

Result<ExportReader> ExportReader::open(const std::string& path, MissingOffset missing)
{
    auto file = openFile(path);
    if (!file)
        return file.error();
    ExportReader reader(LineReader(std::move(*file), kMaxExportLine), missing);
    LineReader::Got got = LineReader::Got::Line;
    do {
        reader.m_record.clear();
        got = reader.m_lines.next(reader.m_record);
        if (reader.m_record.starts_with(kByteOrderMark))
            reader.m_record.erase(0, kByteOrderMark.size());
    } while (got == LineReader::Got::Line && isBlank(reader.m_record));
    if (got == LineReader::Got::Failed)
        return Error{printable(path) + " cannot be read: " + reader.m_lines.fault()};
    if (got == LineReader::Got::End)
        return reader; // a ledger without entries
    const bool json = got == LineReader::Got::Line && reader.m_record[reader.m_record.find_first_not_of(" \t")] == '{';
    reader.m_csv = !json;
    reader.m_pending = json;
    if (!json && (got == LineReader::Got::TooLong || !reader.readHeader()))
        return Error{printable(path) + " is not an export of the ledger: it must be JSONL, or CSV with the columns "
                                       "that tapledgerd export writes"};
    return reader;
}

bool ExportReader::readHeader()
{
    if (m_record.ends_with('\r'))
        m_record.pop_back();
    if (!splitCsv(m_record, m_fields))
        return false;
    m_columns.fill(kAbsent);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto* const it = std::ranges::find(kColumnNames, m_fields[i]);
        if (it == kColumnNames.end())
            continue;
        std::size_t& column = m_columns[static_cast<std::size_t>(it - kColumnNames.begin())];
        if (column != kAbsent)
            return false;
        column = i;
    }
    m_fieldCount = m_fields.size();
    return std::ranges::find(m_columns.begin(), m_columns.begin() + EmployeeId, kAbsent) ==
           m_columns.begin() + EmployeeId;
}

LineReader::Got ExportReader::readRecord()
{
    m_record.clear();
    bool open = false;
    for (std::size_t seen = 0;;) {
        const LineReader::Got got = m_lines.next(m_record);
        if (got != LineReader::Got::Line || !m_csv)
            return got == LineReader::Got::End && !m_record.empty() ? LineReader::Got::Line : got;
        // A record goes on in the next line while a quote is open.
        for (; seen < m_record.size(); ++seen)
            open ^= m_record[seen] == '"';
        if (!open)
            return got;
        m_record += '\n';
    }
}

Result<std::optional<Row>> ExportReader::next()
{
    LineReader::Got got = LineReader::Got::Line;
    if (!m_pending) {
        do
            got = readRecord();
        while (got == LineReader::Got::Line && isBlank(m_record));
    }
    m_pending = false;
    if (got == LineReader::Got::End)
        return std::optional<Row>();
    if (got == LineReader::Got::Failed)
        return Error{"the export cannot be read to its end: " + m_lines.fault()};
    Row row = got == LineReader::Got::TooLong ? unreadableRow("is longer than any entry can be")
              : m_csv                         ? csvRow()
                                              : m_rows.fromJson(m_record);
    row.number = ++m_number;
    return std::optional(std::move(row));
}

Row ExportReader::csvRow()
{
    if (m_record.ends_with('\r'))
        m_record.pop_back();
    if (!splitCsv(m_record, m_fields))
        return unreadableRow("has a quote that is not closed, or text after one that is");
    if (m_fields.size() != m_fieldCount)
        return unreadableRow("has " + std::to_string(m_fields.size()) + " values instead of " +
                             std::to_string(m_fieldCount));
    const auto field = [this](Column column) { return m_fields[m_columns[column]]; };
    RowReader::CsvFields fields{field(Sequence), field(Employee), field(Device),    field(Event),     field(Scan),
                                field(Created),  field(Payload),  field(Signature), field(HashChain), std::nullopt};
    if (m_columns[EmployeeId] != kAbsent)
        fields.employeeId = field(EmployeeId);
    return m_rows.fromCsv(fields);
}

} // namespace tapverify
