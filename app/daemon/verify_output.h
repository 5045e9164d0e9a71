// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ledger_service.h"

#include <string>
#include <string_view>

namespace tapledger {

/// What was checked and what was found, in plain words. @p store names the database.
std::string verifyReportText(const VerifyReport& report, std::string_view store);

} // namespace tapledger
