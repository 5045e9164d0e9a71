// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the server must know of the readers to admit them, beside the spool: so that it can start, and keep taps, while
/// the database is away. Of keys it holds what the database holds: their hashes, and the public ones.
namespace tapledger {

inline constexpr std::size_t kMaxDeviceCopy = 64UL * 1024 * 1024; ///< bytes; some hundred thousand readers

/// The copy as a text: a line with the format's version and the SHA-256 of what follows, then JSON.
std::string deviceCopyText(std::span<const Device> devices);
/// The readers of a copy; other columns than those that admit are empty. Corrupt where it is not whole, or was written
/// in another format.
Result<std::vector<Device>> parseDeviceCopy(std::string_view text);
/// The same of the JSON in it alone.
Result<std::vector<Device>> parseDevices(std::string_view json);

/// Replaces the copy in @p spoolFolder, for the owner alone; when it answers it is on disk. Where that fails none is
/// left: nobody is admitted by one that is known to be out of date.
Result<void> writeDeviceCopy(const std::filesystem::path& spoolFolder, const std::string& text);
/// NotFound where there is none; else as parseDeviceCopy(), with the name of the file.
Result<std::vector<Device>> readDeviceCopy(const std::filesystem::path& spoolFolder);
/// Takes it away, unless another server has the spool open, whose copy it is.
void removeDeviceCopy(const std::filesystem::path& spoolFolder);

} // namespace tapledger
