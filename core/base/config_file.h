// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace tapledger {

/// The settings of an INI text by `section.key`; a key before the first section has no dot.
using ConfigValues = std::map<std::string, std::string, std::less<>>;

/// Reads an INI text (`[section]` or `[section.part]`, `key = value`, comments begin a line with `;` or `#`), at most 1
/// MiB. Fails, with the line, on anything else and on a key that stands twice.
Result<ConfigValues> parseConfigText(std::string_view text);

/// The text with these `section.key` set to other values; everything else, comments too, stays as it is. An empty value
/// takes its line out. InvalidArgument where the text cannot be read, or a value holds a line's end.
Result<std::string> changedConfigText(std::string_view text, const ConfigValues& changes);

} // namespace tapledger
