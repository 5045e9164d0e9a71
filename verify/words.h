// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tapverify {

/// Builds the text that people read: lines wrapped to the width of a page.
class Words
{
public:
    /// A line as it is.
    void line(std::string_view text = {});
    /// A paragraph, wrapped, each line indented; the first one begins with @p first instead of the indent.
    void paragraph(std::string_view text, std::size_t indent = 0, std::string_view first = {});
    /// A name and its value.
    void field(std::string_view name, std::string_view value);

    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// "1 entry", "2 entries".
std::string counted(std::int64_t count, std::string_view one, std::string_view many);

/// A POSIX time as people read it: 2026-02-04 06:05:06 UTC.
std::string timeInWords(std::int64_t seconds);

} // namespace tapverify
