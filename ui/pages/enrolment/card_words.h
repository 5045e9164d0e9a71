// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment_service.h"

#include <QString>
#include <utility>
#include <vector>

/// What cards are, in words.
namespace tapledger::ui {

/// What a card is for the person who is about to get it.
enum class CardStanding {
    Free,         ///< nobody ever had it
    Unknown,      ///< the same, and gates have refused it
    Ended,        ///< somebody had it; it can be issued again
    Missing,      ///< ended as lost or stolen
    Theirs,       ///< it is this person's already
    SomebodyElse, ///< another person's
};

CardStanding standingOf(const CardFacts& facts, std::int64_t employeeId);
/// May it be issued without asking anything?
bool isFree(CardStanding standing);

struct CardWords
{
    QString icon;     ///< of resources/icons
    QString headline; ///< `This card is free`
    QString sentence; ///< what there is to know about it
    bool isWarning = false;
};
CardWords wordsOf(const CardFacts& facts, CardStanding standing, Timestamp now);

/// How a mapping stands: `valid`, `expired`, `lost`…
QString stateText(const CardMapping& mapping, Timestamp now);
QString reasonText(const std::string& reason);
QString cardTypeText(const std::string& cardType);
/// "Ada Lovelace (1001)"
QString personText(const Employee& employee);

using Choices = std::vector<std::pair<QString, std::string>>; ///< text and value
/// Why a card ends because another one takes its place, or without one.
Choices replacementReasons();
Choices endReasons();
Choices cardTypes();

} // namespace tapledger::ui
