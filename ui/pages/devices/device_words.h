// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QIcon>
#include <QString>

namespace tapledger::ui {

/// How a device is, in words and with an icon: online, silent, never heard of, disabled.
QString deviceState(const Device& device);
QIcon deviceStateIcon(const Device& device);
/// When it was heard last, by a heartbeat or a tap.
std::optional<Timestamp> lastSeen(const Device& device);
/// `+1.2 s`, `3 minutes ahead` …; empty where it was never told.
QString clockSkew(const Device& device);
/// Whether the clock is so wrong that taps get a wrong time.
bool isClockWrong(const Device& device);

/// `reader`, … and `http`, … in words; what is not known stays as it is.
QString deviceTypeWords(const std::string& type);
QString protocolWords(const std::string& protocol);
/// How the device spells card numbers: `hex`, …
QString uidFormatWords(const std::string& format);
/// `weekly`, … in words; empty for none.
QString scheduleWords(const std::string& schedule);
/// When it is to be looked after, as a list shows it; empty where it has no schedule.
QString maintenanceWords(const Device& device, Timestamp now);

} // namespace tapledger::ui
