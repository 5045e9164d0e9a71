// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <functional>

class QWidget;

namespace tapledger::ui {

/// Asks why a card is to end, naming it and its holder; @p then gets the reason. Does not block.
void askWhyItEnds(QWidget* parent, const Employee& holder, const CardMapping& mapping,
                  const std::function<void(std::string reason)>& then);

/// Asks until when a card is to be valid; @p then gets when it expires, or nothing for never. Does not block.
void askExpiry(QWidget* parent, const Employee& holder, const CardMapping& mapping, Timestamp now,
               const std::function<void(std::optional<Timestamp> expiresAt)>& then);

} // namespace tapledger::ui
