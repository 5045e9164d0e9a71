// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_backup.h"

#include "base/files.h"
#include "storage/pace.h"
#include "storage/sqlite/sqlite_database.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace tapledger {
namespace {

constexpr int kPageSize = 4096; ///< SQLite's own choice; another one makes the pieces longer or shorter
constexpr int kPagesAtOnce = static_cast<int>(Pace::kPiece) / kPageSize;

struct Finish
{
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};

Error copyFailed(const std::filesystem::path& copy, int code)
{
    return {(code & 0xFF) == SQLITE_FULL ? ErrorCode::StorageFull : ErrorCode::Unavailable,
            fmt::format("the copy {} cannot be written: {}", copy.string(), sqlite3_errstr(code))};
}

Result<void> copyPages(sqlite3* source, const std::filesystem::path& copy, int file, const std::atomic<bool>* stop)
{
    sqlite3* opened = nullptr;
    int code =
        sqlite3_open_v2(copy.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, {});
    const std::unique_ptr<sqlite3, Finish> target(opened);
    // A copy that is cut short is thrown away: nothing needs to be kept from being half written.
    if (code == SQLITE_OK)
        code = sqlite3_exec(target.get(), "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", {}, {}, {});
    if (code != SQLITE_OK)
        return failure(copyFailed(copy, code));
    std::unique_ptr<sqlite3_backup, Finish> backup(sqlite3_backup_init(target.get(), "main", source, "main"));
    if (!backup)
        return failure(copyFailed(copy, sqlite3_extended_errcode(target.get())));
    Pace pace;
    while ((code = sqlite3_backup_step(backup.get(), kPagesAtOnce)) == SQLITE_OK) {
        if (stop && *stop)
            return failure(ErrorCode::Cancelled, "the copy was stopped");
        pace.rest(file);
    }
    return code == SQLITE_DONE ? Result<void>() : Result<void>(failure(copyFailed(copy, code)));
}

} // namespace

Result<void> copySqliteStore(Database& source, const std::filesystem::path& copy, const std::atomic<bool>* stop)
{
    if (source.dialect() != Dialect::Sqlite)
        return failure(ErrorCode::InvalidArgument, fmt::format("{} is no SQLite file", source.description()));
    const int file = open(copy.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kSecretFile);
    if (file < 0)
        return failure(errno == ENOSPC ? ErrorCode::StorageFull : ErrorCode::Permission,
                       fmt::format("the copy {} cannot be made: {}", copy.string(), std::strerror(errno)));
    auto copied = copyPages(static_cast<SqliteDatabase&>(source).handle(), copy, file, stop);
    close(file);
    if (!copied)
        unlink(copy.c_str());
    return copied;
}

} // namespace tapledger
