// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <functional>

class QWidget;

namespace tapledger::ui {

/// Asks whether a person has left, naming them and their card; @p then gets the card that is to end, or an empty text.
/// Does not block.
void askAboutLeaver(QWidget* parent, const EmployeeAndCard& person,
                    const std::function<void(std::string cardToEnd)>& then);

} // namespace tapledger::ui
