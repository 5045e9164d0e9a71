// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/sqlite/sqlite_writer.h"

#include <optional>

namespace tapledger {

/// The ledger's writer lock without a writer: for whoever needs that nobody writes meanwhile. On PostgreSQL it lasts as
/// long as the connection, on SQLite as long as this object.
class WriterLock
{
public:
    /// Locked, with who holds it.
    static Result<WriterLock> take(Database& database);

private:
    std::optional<WriterLockFile> m_file;
};

} // namespace tapledger
