// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QString>

namespace tapledger::ui {

/// JSON as people read it: a member a line. Numbers keep the digits they had.
QString prettyJson(const json::Value& value);
/// What is no JSON stays as it is.
QString prettyJson(const std::string& text);

} // namespace tapledger::ui
