// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <string>
#include <vector>

/// Taking over a `rfid_ledger` and `employees` that another system (a Laravel application, say) has made in the same
/// PostgreSQL schema: what is missing is added, nothing is dropped, retyped or renamed. All of it runs inside the
/// transaction of the first migration, so that a refusal leaves nothing behind.
namespace tapledger {

/// Whether another system's ledger is taken over.
enum class StandingLedger { No, Yes };

/// Before the first migration: refuses a standing table that cannot hold what we write, and says which ALTER would
/// help; completes one that can.
Result<StandingLedger> prepareAdoption(Database& database, std::vector<std::string>& notices);

/// After it: the view of people, and for a standing ledger the origin of the log (ledger format 13.7) and a trial
/// insert that is undone.
Result<void> finishAdoption(Database& database, StandingLedger ledger, const std::string& employeesSelect,
                            std::vector<std::string>& notices);

/// Makes or replaces the view `rfid_employees` over a foreign table, from @p select or, if that is empty, from a guess.
Result<void> makeEmployeesView(Database& database, const std::string& select, std::vector<std::string>& notices);

} // namespace tapledger
