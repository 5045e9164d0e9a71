// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/card_words.h"

#include "ui/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tapledger::ui {
namespace {

/// What lupdate knows these words by.
struct Card
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

bool hasExpired(const CardMapping& mapping, Timestamp now) { return mapping.expires_at && *mapping.expires_at <= now; }

} // namespace

QString personText(const Employee& employee)
{
    if (employee.full_name.empty())
        return Card::tr("somebody no longer listed");
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(employee.full_name),
                                         QString::fromStdString(employee.employee_number));
}

CardStanding standingOf(const CardFacts& facts, std::int64_t employeeId)
{
    if (facts.mappings.empty())
        return facts.refused_count > 0 ? CardStanding::Unknown : CardStanding::Free;
    const CardMapping& last = facts.mappings.front().mapping;
    if (last.is_active)
        return last.employee_id == employeeId ? CardStanding::Theirs : CardStanding::SomebodyElse;
    return last.deactivated_reason == "lost" || last.deactivated_reason == "stolen" ? CardStanding::Missing
                                                                                    : CardStanding::Ended;
}

bool isFree(CardStanding standing) { return standing <= CardStanding::Ended; }

CardWords wordsOf(const CardFacts& facts, CardStanding standing, Timestamp now)
{
    const auto refused = [&facts] {
        return Card::tr("Gates refused it %1× in the last 30 days, last at %2.")
            .arg(QLocale().toString(qlonglong(facts.refused_count)), QString::fromStdString(facts.refused_at));
    };
    if (standing == CardStanding::Free)
        return {QStringLiteral("circle-check"), Card::tr("This card is free"), Card::tr("Nobody has had it yet."),
                false};
    if (standing == CardStanding::Unknown)
        return {QStringLiteral("circle-help"), Card::tr("This card is free, and was tried at a gate"), refused(),
                false};
    const CardAndHolder& last = facts.mappings.front();
    const QString who = personText(last.employee);
    const auto ended = [&] {
        return Card::tr("It was %1's until %2 (%3).")
            .arg(who, localDate(last.mapping.deactivated_at.value_or(last.mapping.issued_at)),
                 reasonText(last.mapping.deactivated_reason));
    };
    switch (standing) {
    case CardStanding::Ended:
        return {QStringLiteral("circle-check"), Card::tr("This card is inactive, and free"), ended(), false};
    case CardStanding::Missing:
        return {QStringLiteral("shield-alert"), Card::tr("This card was reported missing"),
                Card::tr("%1 Whoever brought it may tell where it was found.").arg(ended()), true};
    case CardStanding::Theirs:
        if (hasExpired(last.mapping, now))
            return {QStringLiteral("clock"), Card::tr("It is theirs, but has expired"),
                    Card::tr("It expired on %1; gates refuse it. Give it a new expiry date, or another card.")
                        .arg(localDate(*last.mapping.expires_at)),
                    true};
        return {QStringLiteral("info"), Card::tr("It is theirs already"),
                Card::tr("They have had it since %1. There is nothing to do.").arg(localDate(last.mapping.issued_at)),
                false};
    default:
        break;
    }
    if (!last.employee.is_active)
        return {QStringLiteral("triangle-alert"), Card::tr("This card is %1's, who has left").arg(who),
                Card::tr("Gates refuse it. It can be given to somebody else."), true};
    if (hasExpired(last.mapping, now))
        return {QStringLiteral("clock"), Card::tr("This card is %1's, and has expired").arg(who),
                Card::tr("It expired on %1; gates refuse it.").arg(localDate(*last.mapping.expires_at)), true};
    return {QStringLiteral("triangle-alert"), Card::tr("This card belongs to %1").arg(who),
            Card::tr("Taking it away leaves them without a card."), true};
}

QString reasonText(const std::string& reason)
{
    for (const auto& [text, value] : endReasons()) {
        if (value == reason)
            return text;
    }
    if (reason == "replaced")
        return Card::tr("Replaced");
    return reason == "expired" ? Card::tr("Expired") : Card::tr("Other");
}

QString stateText(const CardMapping& mapping, Timestamp now)
{
    if (!mapping.is_active)
        return Card::tr("Ended: %1").arg(reasonText(mapping.deactivated_reason));
    return hasExpired(mapping, now) ? Card::tr("Expired") : Card::tr("Valid");
}

QString cardTypeText(const std::string& cardType)
{
    for (const auto& [text, value] : cardTypes()) {
        if (value == cardType)
            return text;
    }
    return QString::fromStdString(cardType);
}

Choices replacementReasons()
{
    return {{Card::tr("Replaced"), "replaced"},
            {Card::tr("Lost"), "lost"},
            {Card::tr("Broken"), "damaged"},
            {Card::tr("Stolen"), "stolen"},
            {Card::tr("Other"), "other"}};
}

Choices endReasons()
{
    return {{Card::tr("Lost"), "lost"},
            {Card::tr("Broken"), "damaged"},
            {Card::tr("Stolen"), "stolen"},
            {Card::tr("Left the company"), "left"},
            {Card::tr("Other"), "other"}};
}

Choices cardTypes()
{
    return {{Card::tr("MIFARE"), "mifare"}, {Card::tr("DESFire"), "desfire"}, {Card::tr("EM4100"), "em4100"},
            {Card::tr("HID"), "hid"},       {Card::tr("NTAG"), "ntag"},       {Card::tr("Other"), "other"}};
}

} // namespace tapledger::ui
