// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QString>

namespace tapledger::ui {

/// `4 Feb 2026, 09:05:23` as the locale writes it, in the zone of this machine.
QString localTime(Timestamp when);
/// The exact instant in UTC, for tooltips.
QString utcTime(Timestamp when);

} // namespace tapledger::ui
