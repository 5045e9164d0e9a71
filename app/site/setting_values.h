// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How values of settings are read and shown.
namespace tapledger {

using Setter = std::function<Result<void>(Settings&, std::string_view)>;

tl::unexpected<Error> bad(std::string_view value);
std::optional<std::int64_t> wholeNumber(std::string_view text);
/// A whole number within limits.
Setter number(std::int64_t min, std::int64_t max, void (*store)(Settings&, std::int64_t));
std::optional<bool> onOff(std::string_view text);
/// What stands between spaces.
std::vector<std::string> words(std::string_view text);
/// `postgresql://user:secret@host/db?password=secret` without its secrets.
std::string withoutPassword(std::string url);

/// The settings `trust.…`, which have a table of their own.
std::vector<SettingSpec> trustSettingSpecs();

} // namespace tapledger
