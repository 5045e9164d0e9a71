// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/card_uid.h"

#include <string_view>

namespace tapledger {

/// Longer than any card number that a reader prints.
inline constexpr std::size_t kMaxCardNumber = 64;
/// No card has a number this short; noise on a line does.
inline constexpr std::size_t kMinCardNumber = 6;

/// The UID that a reader printed as text, as CardUid::parse reads it for devices. Spaces around it do not matter. What
/// is too short to be a card is refused, except as `facility,number`, whose numbers may be small.
Result<CardUid> parseCardNumber(std::string_view text, UidFormat format);

} // namespace tapledger
