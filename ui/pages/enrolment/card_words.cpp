// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/card_words.h"

#include "ui/widgets/days.h"

#include <QCoreApplication>
#include <QLocale>

namespace tapledger::ui {
namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("CardWords", text, nullptr, n); }

bool hasExpired(const CardMapping& mapping, Timestamp now) { return mapping.expires_at && *mapping.expires_at <= now; }

} // namespace

QString personText(const Employee& employee)
{
    if (employee.full_name.empty())
        return tr("somebody no longer listed");
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
        return tr("Gates refused it %n time(s) in the last 30 days, last at %1.", static_cast<int>(facts.refused_count))
            .arg(QString::fromStdString(facts.refused_at));
    };
    if (standing == CardStanding::Free)
        return {QStringLiteral("circle-check"), tr("This card is free"), tr("Nobody has had it yet."), false};
    if (standing == CardStanding::Unknown)
        return {QStringLiteral("circle-help"), tr("This card is free, and was tried at a gate"), refused(), false};
    const CardAndHolder& last = facts.mappings.front();
    const QString who = personText(last.employee);
    const auto ended = [&] {
        return tr("It was %1's until %2 (%3).")
            .arg(who, localDate(last.mapping.deactivated_at.value_or(last.mapping.issued_at)),
                 reasonText(last.mapping.deactivated_reason));
    };
    switch (standing) {
    case CardStanding::Ended:
        return {QStringLiteral("circle-check"), tr("This card is inactive, and free"), ended(), false};
    case CardStanding::Missing:
        return {QStringLiteral("shield-alert"), tr("This card was reported missing"),
                tr("%1 Whoever brought it may tell where it was found.").arg(ended()), true};
    case CardStanding::Theirs:
        if (hasExpired(last.mapping, now))
            return {QStringLiteral("clock"), tr("It is theirs, but has expired"),
                    tr("It expired on %1; gates refuse it. Give it a new expiry date, or another card.")
                        .arg(localDate(*last.mapping.expires_at)),
                    true};
        return {QStringLiteral("info"), tr("It is theirs already"),
                tr("They have had it since %1. There is nothing to do.").arg(localDate(last.mapping.issued_at)), false};
    default:
        break;
    }
    if (!last.employee.is_active)
        return {QStringLiteral("triangle-alert"), tr("This card is %1's, who has left").arg(who),
                tr("Gates refuse it. It can be given to somebody else."), true};
    if (hasExpired(last.mapping, now))
        return {QStringLiteral("clock"), tr("This card is %1's, and has expired").arg(who),
                tr("It expired on %1; gates refuse it.").arg(localDate(*last.mapping.expires_at)), true};
    return {QStringLiteral("triangle-alert"), tr("This card belongs to %1").arg(who),
            tr("Taking it away leaves them without a card."), true};
}

QString reasonText(const std::string& reason)
{
    for (const auto& [text, value] : endReasons()) {
        if (value == reason)
            return text.toLower();
    }
    if (reason == "replaced")
        return tr("replaced");
    return reason == "expired" ? tr("expired") : tr("other reason");
}

QString stateText(const CardMapping& mapping, Timestamp now)
{
    if (!mapping.is_active)
        return tr("Ended: %1").arg(reasonText(mapping.deactivated_reason));
    return hasExpired(mapping, now) ? tr("Expired") : tr("Valid");
}

QString cardTypeText(const std::string& cardType)
{
    for (const auto& [text, value] : cardTypes()) {
        if (value == cardType)
            return text;
    }
    return QString::fromStdString(cardType);
}

QString eventText(const std::string& eventType)
{
    if (eventType == "time_in")
        return tr("Time in");
    if (eventType == "time_out")
        return tr("Time out");
    if (eventType == "break_start")
        return tr("Break start");
    return eventType == "break_end" ? tr("Break end") : QString::fromStdString(eventType);
}

Choices replacementReasons()
{
    return {{tr("Replaced"), "replaced"},
            {tr("Lost"), "lost"},
            {tr("Broken"), "damaged"},
            {tr("Stolen"), "stolen"},
            {tr("Other"), "other"}};
}

Choices endReasons()
{
    return {{tr("Lost"), "lost"},
            {tr("Broken"), "damaged"},
            {tr("Stolen"), "stolen"},
            {tr("Left the company"), "left"},
            {tr("Other"), "other"}};
}

Choices cardTypes()
{
    return {{tr("MIFARE"), "mifare"}, {tr("DESFire"), "desfire"}, {tr("EM4100"), "em4100"},
            {tr("HID"), "hid"},       {tr("NTAG"), "ntag"},       {tr("Other"), "other"}};
}

} // namespace tapledger::ui
