// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"
#include "result.h"
#include "row.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapverify {

/// The longest line, or CSV record, of an export: several times what any entry needs.
inline constexpr std::size_t kMaxExportLine = 1024UL * 1024;

/// Splits a CSV record into fields; quotes are taken away within @p record. False when a quote is open, or text follows
/// a closing quote.
bool splitCsv(std::string& record, std::vector<std::string_view>& fields);

/// Reads an export of tapledgerd, JSONL or CSV, row by row.
class ExportReader
{
public:
    /// Finds out which form a file has.
    static Result<ExportReader> open(const std::string& path, MissingOffset missing);

    /// The next row; nothing at the end. A row that cannot be read has a fault; an error is the file's.
    Result<std::optional<Row>> next();

private:
    explicit ExportReader(LineReader lines, MissingOffset missing) : m_lines(std::move(lines)), m_rows(missing) {}

    enum Column {
        Sequence,
        Employee,
        Device,
        Event,
        Scan,
        Created,
        Payload,
        Signature,
        HashChain,
        EmployeeId,
        Columns
    };
    static constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);

    LineReader::Got readRecord();
    bool readHeader();
    Row csvRow();

    LineReader m_lines;
    RowReader m_rows;
    bool m_csv = false;
    bool m_pending = false; ///< a record was read and not yet given out
    std::string m_record;
    std::vector<std::string_view> m_fields;
    std::size_t m_fieldCount = 0;
    std::array<std::size_t, Columns> m_columns{};
    std::int64_t m_number = 0;
};

} // namespace tapverify
