// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ledger/tiles.h"
#include "storage/database.h"

#include <string>

namespace tapledger {

/// The ledger as the files of C2SP tlog-tiles (ledger format 7.4), for monitors of any make: the newest checkpoint, and
/// the tiles and entries that it covers. One thread.
class LogFiles
{
public:
    LogFiles(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// The bytes of the file. NotFound where the newest checkpoint does not cover all of it, or there is none. Corrupt
    /// where the entries are not those that were signed, as far as that is seen here.
    Result<std::string> read(const TilePath& path);

private:
    Result<std::string> tile(const TilePath& path, const std::string& origin);
    Result<std::string> entries(const TilePath& path);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace tapledger
