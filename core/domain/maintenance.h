// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// How often a device is looked after; a device without any needs none.
inline constexpr std::array<std::string_view, 4> kMaintenanceSchedules = {"weekly", "monthly", "quarterly", "yearly"};

/// When a device is to be looked after next: so long after the last time, or after it was installed. Nothing where it
/// has no schedule.
std::optional<Timestamp> maintenanceDueAt(const Device& device);
/// A device that may send taps, and whose maintenance is due.
bool isMaintenanceDue(const Device& device, Timestamp now);

/// `2026-02-04`, a day that there is.
bool isDate(std::string_view text);
/// Six bytes, however they are spelled, as `00:1b:44:11:3a:b7`; nothing where they are none.
std::optional<std::string> canonicalMac(std::string_view text);

} // namespace tapledger
