// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <sys/stat.h>

namespace tapledger {

inline constexpr mode_t kPublicFile = 0644;
inline constexpr mode_t kSecretFile = 0600;

/// Writes the whole file or none: beside its place, and then moved there. Permission when it cannot be written, or is
/// there already and may not be replaced.
Result<void> writeWholeFile(const std::filesystem::path& path, const std::string& text, mode_t mode, bool mayReplace);

} // namespace tapledger
