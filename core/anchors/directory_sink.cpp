// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/directory_sink.h"

#include "base/files.h"

#include <algorithm>
#include <fmt/format.h>

namespace tapledger {

namespace fs = std::filesystem;

std::string folderNameOf(std::string_view origin)
{
    std::string name(origin);
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    std::ranges::replace_if(
        name, [&](char c) { return !isPlain(c); }, '_');
    if (name.starts_with('.'))
        name.front() = '_';
    return name;
}

DirectorySink::DirectorySink(fs::path folder)
    : Sink({.name = fmt::format("directory {}", folder.string()), .longestPause = std::chrono::seconds(10)}),
      m_folder(std::move(folder))
{
}

Result<Gains> DirectorySink::deliver(const Anchor& anchor, const ProofSource& /*proofs*/)
{
    std::error_code error;
    if (!fs::is_directory(m_folder, error))
        return failure(ErrorCode::Unavailable, fmt::format("the folder {} is not there", m_folder.string()));
    const fs::path folder = m_folder / folderNameOf(anchor.checkpoint.origin);
    fs::create_directory(folder, error);
    if (error)
        return failure(ErrorCode::Permission, fmt::format("{} cannot be made: {}", folder.string(), error.message()));
    const fs::path file = folder / anchor.checkpoint.fileName();
    const auto present = readWholeFile(file, kMaxNoteLength);
    if (!present && present.error().code != ErrorCode::NotFound)
        return failure(present.error());
    if (present) {
        if (!isCopyOf(anchor, *present))
            return failure(ErrorCode::Permission,
                           fmt::format("{} holds something else than that checkpoint", file.string()));
        return Gains{};
    }
    if (auto written = writeWholeFile(file, anchor.note, kPublicFile, false); !written)
        return failure(written.error());
    return Gains{};
}

} // namespace tapledger
