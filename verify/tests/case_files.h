// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"

#include <string>

namespace tapverify::test {

/// A case of ledger_cases.json.
const json::Value& caseNamed(const std::string& name);
/// The key ring of a case; null where it has none. A ring that only says where the numbers begin is none.
const json::Value* ringValue(const json::Value& v);
/// The rows of a case as `tapledgerd export` writes them.
std::string exportOf(const json::Value& v, bool csv);
/// One value a line; @p plain: texts without quotes.
std::string lines(const json::Value& list, bool plain);

} // namespace tapverify::test
