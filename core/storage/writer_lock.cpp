// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer_lock.h"

#include "storage/postgres/postgres_writer.h"

namespace tapledger {

Result<WriterLock> WriterLock::take(Database& database)
{
    WriterLock lock;
    if (database.dialect() == Dialect::Postgres) {
        if (auto taken = takePostgresWriterLock(database); !taken)
            return failure(taken.error());
        return lock;
    }
    auto file = WriterLockFile::take(database.description());
    if (!file)
        return failure(file.error());
    lock.m_file.emplace(std::move(*file));
    return lock;
}

} // namespace tapledger
