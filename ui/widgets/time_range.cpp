// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_range.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

namespace tapledger::ui {
namespace {

Timestamp instantOf(const QDateTime& local) { return Timestamp(local.toMSecsSinceEpoch() * 1'000); }

} // namespace

TimeRange::TimeRange(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_edits(new QWidget), m_from(new QDateTimeEdit), m_to(new QDateTimeEdit)
{
    m_choice->setObjectName(QStringLiteral("timeChoice"));
    m_choice->setAccessibleName(tr("Time"));
    m_choice->setToolTip(tr("Show what happened in this time"));
    m_choice->addItem(tr("Any time"), static_cast<int>(Choice::Any));
    m_choice->addItem(tr("Today"), static_cast<int>(Choice::Today));
    m_choice->addItem(tr("Last 7 days"), static_cast<int>(Choice::Week));
    m_choice->addItem(tr("Last 30 days"), static_cast<int>(Choice::Month));
    m_choice->addItem(tr("Between…"), static_cast<int>(Choice::Between));
    m_from->setObjectName(QStringLiteral("timeFrom"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("timeTo"));
    m_to->setAccessibleName(tr("To"));
    const QDateTime today = QDate::currentDate().startOfDay();
    m_from->setDateTime(today.addDays(-1));
    m_to->setDateTime(today.addDays(1));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    auto* from = new QLabel(tr("&From"));
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("&to"));
    to->setBuddy(m_to);
    auto* line = new QHBoxLayout(m_edits);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    line->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{from, m_from, to, m_to})
        line->addWidget(widget);
    m_edits->hide();
    for (QDateTimeEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(dayFormat() + QStringLiteral(" HH:mm"));
        edit->setKeyboardTracking(false);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &TimeRange::changed);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_edits->setVisible(choice() == Choice::Between);
        Q_EMIT changed();
    });
}

TimeRange::Choice TimeRange::choice() const { return static_cast<Choice>(m_choice->currentData().toInt()); }

std::optional<Timestamp> TimeRange::from() const
{
    const QDate today = QDate::currentDate();
    switch (choice()) {
    case Choice::Any:
        return std::nullopt;
    case Choice::Today:
        return instantOf(today.startOfDay());
    case Choice::Week:
        return instantOf(today.addDays(-6).startOfDay());
    case Choice::Month:
        return instantOf(today.addDays(-29).startOfDay());
    case Choice::Between:
        break;
    }
    return instantOf(m_from->dateTime());
}

std::optional<Timestamp> TimeRange::to() const
{
    return choice() == Choice::Between ? std::optional(instantOf(m_to->dateTime())) : std::nullopt;
}

QString TimeRange::state() const
{
    return QStringLiteral("%1 %2 %3")
        .arg(static_cast<int>(choice()))
        .arg(m_from->dateTime().toSecsSinceEpoch())
        .arg(m_to->dateTime().toSecsSinceEpoch());
}

void TimeRange::restore(const QString& state)
{
    const QSignalBlocker quiet(this);
    const QStringList parts = state.split(QLatin1Char(' '));
    if (parts.size() != 3)
        return m_choice->setCurrentIndex(0);
    m_from->setDateTime(QDateTime::fromSecsSinceEpoch(parts[1].toLongLong()));
    m_to->setDateTime(QDateTime::fromSecsSinceEpoch(parts[2].toLongLong()));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(parts[0].toInt())));
}

} // namespace tapledger::ui
