// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger_writer.h"
#include "storage/sqlite/sqlite_database.h"

#include <memory>
#include <string>

namespace tapledger {

/// A lock on the file `<database>.lock`, held as long as this lives; the file itself stays.
class WriterLockFile
{
public:
    static Result<WriterLockFile> take(const std::string& databasePath);
    WriterLockFile(WriterLockFile&& other) noexcept;
    WriterLockFile& operator=(WriterLockFile&&) = delete;
    ~WriterLockFile();

private:
    explicit WriterLockFile(int file) : m_file(file) {}
    int m_file;
};

/// Writes through prepared statements of the C interface.
class SqliteWriter final : public LedgerWriter
{
public:
    static Result<std::unique_ptr<LedgerWriter>> open(const std::string& url, const OpenOptions& options);

    Result<void> append(std::span<const LedgerEntry> entries, std::span<const Rejection> rejections,
                        const SpoolMark* mark) override;
    Result<DirectoryChanges> pollDirectoryChanges() override;
    Database& database() override { return *m_database; }

private:
    SqliteWriter(WriterLockFile lock, std::unique_ptr<SqliteDatabase> database)
        : m_lock(std::move(lock)), m_database(std::move(database))
    {
    }
    Result<void> prepare();
    Result<void> insert(const LedgerEntry& entry);
    Result<void> insert(const Rejection& rejection);
    Result<std::int64_t> dataVersion();

    WriterLockFile m_lock;
    std::unique_ptr<SqliteDatabase> m_database;
    SqliteDatabase::Statement m_insertEntry;
    SqliteDatabase::Statement m_insertRejection;
    SqliteDatabase::Statement m_dataVersion;
    std::int64_t m_seenVersion = 0;
    std::int64_t m_seenChange = 0; ///< the last of directory_changes
};

/// Who holds the lock file of the database at @p path.
Result<std::string> sqliteWriter(const std::string& path);

} // namespace tapledger
