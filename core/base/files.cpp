// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

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

/// Everything of a descriptor's file, however the system takes it in pieces.
bool writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = write(fd, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A new name is on disk once its folder is.
bool syncFolder(const fs::path& path)
{
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const int fd = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool isSynced = fsync(fd) == 0;
    close(fd);
    return isSynced;
}

/// Gives a finished file its name. Without replacing where the file system knows no such rename (NFS), a second name of
/// the same file does it: that fails as well where the name is taken.
bool moveToPlace(const fs::path& draft, const fs::path& path, bool mayReplace)
{
    if (renameat2(AT_FDCWD, draft.c_str(), AT_FDCWD, path.c_str(), mayReplace ? 0 : RENAME_NOREPLACE) == 0)
        return true;
    return !mayReplace && errno == EINVAL && link(draft.c_str(), path.c_str()) == 0 && unlink(draft.c_str()) == 0;
}

} // namespace

Result<void> writeWholeFile(const fs::path& path, const std::string& text, mode_t mode, bool mayReplace)
{
    const fs::path draft = path.string() + ".new";
    unlink(draft.c_str());
    const int fd = open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0)
        return cannotWrite(draft);
    const bool isWritten = writeAll(fd, text) && fsync(fd) == 0;
    close(fd);
    if (isWritten && moveToPlace(draft, path, mayReplace) && syncFolder(path))
        return {};
    auto failed = cannotWrite(path);
    unlink(draft.c_str());
    return failed;
}

Result<void> appendLine(const fs::path& path, std::string_view line, mode_t mode)
{
    const int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, mode);
    if (fd < 0)
        return cannotWrite(path);
    const bool isWritten = writeAll(fd, std::string(line) + "\n") && fdatasync(fd) == 0;
    close(fd);
    if (!isWritten)
        return cannotWrite(path);
    return {};
}

Result<void> syncFolderOf(const fs::path& path)
{
    if (!syncFolder(path))
        return cannotWrite(path);
    return {};
}

Result<std::string> readWholeFile(const fs::path& path, std::size_t maxSize)
{
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return failure(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Permission,
                       fmt::format("{} cannot be read: {}", path.string(), std::strerror(errno)));
    std::string text;
    char buffer[16 * 1024];
    ssize_t count = 0;
    while (text.size() <= maxSize && (count = read(fd, buffer, sizeof buffer)) != 0) {
        if (count > 0)
            text.append(buffer, static_cast<std::size_t>(count));
        else if (errno != EINTR)
            break;
    }
    close(fd);
    if (count < 0)
        return failure(ErrorCode::Permission,
                       fmt::format("{} cannot be read: {}", path.string(), std::strerror(errno)));
    if (text.size() > maxSize)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{} is longer than {} bytes, which no such file is", path.string(), maxSize));
    return text;
}

} // namespace tapledger
