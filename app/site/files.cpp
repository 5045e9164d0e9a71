// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace tapledger {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> cannotWrite(const fs::path& path)
{
    return failure(ErrorCode::Permission, fmt::format("{} cannot be written: {}", path.string(), std::strerror(errno)));
}

} // namespace

Result<void> writeWholeFile(const fs::path& path, const std::string& text, mode_t mode, bool mayReplace)
{
    const fs::path draft = path.string() + ".new";
    unlink(draft.c_str());
    const int fd = open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0)
        return cannotWrite(draft);
    const bool isWritten = write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && fsync(fd) == 0;
    close(fd);
    if (isWritten && renameat2(AT_FDCWD, draft.c_str(), AT_FDCWD, path.c_str(), mayReplace ? 0 : RENAME_NOREPLACE) == 0)
        return {};
    auto failed = cannotWrite(path);
    unlink(draft.c_str());
    return failed;
}

} // namespace tapledger
