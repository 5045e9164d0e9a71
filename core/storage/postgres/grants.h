// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <string>
#include <vector>

namespace tapledger {

/// The roles of a PostgreSQL database beside the owner of its tables.
struct DatabaseRoles
{
    std::string server = "tapledger_server";     ///< whom the server connects as
    std::string consumer = "tapledger_consumer"; ///< whom the system connects as that reads the ledger
};

struct GrantReport
{
    std::vector<std::string> statements; ///< what was executed, in its order
    std::vector<std::string> notices;    ///< what is left for an administrator, in words
};

/// On PostgreSQL: makes the roles where they are missing, gives them what they need on our tables
/// (resources/grants.sql), and takes everything else on these from them and from PUBLIC. One transaction; doing it
/// again changes nothing. Fails without a change when the schema is not up to date, when the connection is not the
/// owner's, and on roles that are the owner or may act as the owner, because no grant limits those.
Result<GrantReport> grantRoles(Database& database, const DatabaseRoles& roles = {});

/// The same inside a transaction of the caller's.
Result<void> grantWithin(Database& database, const DatabaseRoles& roles, GrantReport& report);

} // namespace tapledger
