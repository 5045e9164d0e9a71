// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <string>
#include <string_view>

namespace tapledger {

/// Whether a standby of the database server that takes over has all that was committed.
struct Replication
{
    enum class State {
        None,         ///< nobody copies the database; so it is with the embedded store, too
        Synchronous,  ///< a commit waits for a standby
        Asynchronous, ///< it does not: what was committed last can be lost with the database server
    };
    State state = State::None;
    std::string risk; ///< for Asynchronous, in words: why, what can be lost, and what to do

    bool operator==(const Replication&) const = default;
};
std::string_view toText(Replication::State state);

/// How commits of this connection are replicated now.
Result<Replication> replicationOf(Database& database);

/// When it answers, all that @p database has shown so far is on the disk of its synchronous standbys, where it has
/// some. Needed because rows can be seen that are not: those of a commit whose wait for the standby was cancelled, or
/// that PostgreSQL found again after a crash. Unavailable when the standbys do not answer. Not within a transaction.
Result<void> awaitStandbys(Database& database);

} // namespace tapledger
