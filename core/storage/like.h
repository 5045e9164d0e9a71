// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tapledger {

/// Patterns for LIKE … ESCAPE '\\'.
inline std::string startingWith(std::string_view text)
{
    std::string pattern;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}
inline std::string containing(std::string_view text) { return '%' + startingWith(text); }

} // namespace tapledger
