// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace tapledger::ui {

/// Lets Ctrl+C copy all chosen rows of a list; by itself it would copy the current one alone. A Table can do so anyway.
void copyChosenRows(QAbstractItemView& list);

} // namespace tapledger::ui
