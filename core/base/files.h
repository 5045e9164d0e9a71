// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <sys/stat.h>

namespace tapledger {

inline constexpr mode_t kPublicFile = 0644;
inline constexpr mode_t kSecretFile = 0600;

/// Writes the whole file or none: beside its place, and then moved there; when it answers, both are on disk. Permission
/// when it cannot be written, or is there already and may not be replaced.
Result<void> writeWholeFile(const std::filesystem::path& path, const std::string& text, mode_t mode, bool mayReplace);

/// Appends a line (without its end) to a file that is made where it is missing; when it answers, the line is on disk.
Result<void> appendLine(const std::filesystem::path& path, std::string_view line, mode_t mode);

/// A new or changed name is on disk once its folder is.
Result<void> syncFolderOf(const std::filesystem::path& path);

/// The whole file. NotFound where it is missing, InvalidArgument where it is longer than @p maxSize bytes.
Result<std::string> readWholeFile(const std::filesystem::path& path, std::size_t maxSize);

} // namespace tapledger
