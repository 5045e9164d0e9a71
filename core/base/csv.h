// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger::csv {

/// One row with the line of the file on which it begins (the first line is 1).
struct Row
{
    std::size_t line = 0;
    std::vector<std::string> fields;
};

/// A CSV text with its header row: RFC 4180, UTF-8 with or without BOM, `,` or `;` (taken from the header),
/// LF or CRLF, blank lines skipped.
struct Table
{
    std::vector<std::string> header;
    std::vector<Row> rows;

    /// The position of a column by its name (ASCII case and surrounding space do not matter).
    std::optional<std::size_t> column(std::string_view name) const;
};

inline constexpr std::size_t kMaxFileSize = 64UL * 1024 * 1024;
inline constexpr std::size_t kMaxFieldSize = 64UL * 1024;

/// Fails, with the line, on an open quote, text after a closing quote, invalid UTF-8, NUL, or a size past the limits.
/// Rows may have fewer or more fields than the header: that is for the caller to judge.
Result<Table> parse(std::string_view text);

/// One field as it is written: quoted only where it must be. A leading `=`, `+`, `-`, `@` is kept as data.
void appendField(std::string& out, std::string_view field);

} // namespace tapledger::csv
