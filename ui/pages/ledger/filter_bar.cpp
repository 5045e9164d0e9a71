// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/filter_bar.h"

#include "domain/event_type.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr std::array kEvents = {EventType::TimeIn, EventType::TimeOut, EventType::BreakStart, EventType::BreakEnd};

QString key(const char* name) { return QStringLiteral("ledger/") + QLatin1String(name); }

} // namespace

FilterBar::FilterBar(Console& console, QWidget* parent)
    : QWidget(parent), m_preferences(console.preferences), m_person(new PersonField(console.session)),
      m_card(new QLineEdit), m_device(new QLineEdit), m_event(new QComboBox), m_time(new TimeRange),
      m_clear(new QToolButton)
{
    const auto prepare = [](QLineEdit* field, const QString& name, const QString& what, const QString& tooltip) {
        field->setObjectName(name);
        field->setPlaceholderText(what);
        field->setAccessibleName(what);
        field->setToolTip(tooltip);
        field->setClearButtonEnabled(true);
        field->setMinimumWidth(space::kHuge * 2);
    };
    prepare(m_person, QStringLiteral("filterPerson"), tr("Person"),
            tr("Name or number (Ctrl+F): with every card the person ever had"));
    prepare(m_card, QStringLiteral("filterCard"), tr("Card"), tr("The whole number of a card, such as 04:A1:B2:C3"));
    prepare(m_device, QStringLiteral("filterDevice"), tr("Gate"), tr("The whole name of a device, such as GATE-01"));
    m_event->setObjectName(QStringLiteral("filterEvent"));
    m_event->setAccessibleName(tr("Event"));
    m_event->setToolTip(tr("Show entries of this kind"));
    m_event->addItem(tr("Any event"), QString());
    for (const EventType type : kEvents) {
        const std::string name(toText(type));
        m_event->addItem(icon(eventIcon(name)), eventWords(name), QString::fromStdString(name));
    }
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setIcon(icon(QStringLiteral("x")));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Show every entry (Ctrl+Shift+F)"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(space::kSmall);
    column->addLayout(layout);
    column->addWidget(m_time->edits());
    layout->addWidget(m_person, 3);
    layout->addWidget(m_card, 2);
    layout->addWidget(m_device, 2);
    layout->addWidget(m_event);
    layout->addWidget(m_time);
    layout->addWidget(m_clear);

    restore();
    connect(m_person, &PersonField::chosen, this, &FilterBar::tell);
    for (QLineEdit* field : {m_card, m_device})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified())
                tell();
        });
    for (QLineEdit* field : {m_card, m_device})
        connect(field, &QLineEdit::textChanged, this, [this, field](const QString& text) {
            if (text.isEmpty() && !field->isModified()) // its clear button
                tell();
        });
    connect(m_event, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    connect(m_time, &TimeRange::changed, this, &FilterBar::tell);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    m_clear->setEnabled(filter().has_value());
}

std::optional<LedgerFilter> FilterBar::filter() const
{
    LedgerFilter filter;
    filter.employee_id = m_person->employeeId();
    // What is no card's number is asked for as it is, and not found.
    const std::string card = m_card->text().trimmed().toStdString();
    const auto uid = CardUid::parse(card);
    filter.card_uid = uid ? uid->text() : card;
    filter.device_id = m_device->text().trimmed().toStdString();
    filter.event_type = m_event->currentData().toString().toStdString();
    filter.from = m_time->from();
    filter.to = m_time->to();
    const bool isEmpty = !filter.employee_id && filter.card_uid.empty() && filter.device_id.empty() &&
                         filter.event_type.empty() && !filter.from && !filter.to;
    return isEmpty ? std::nullopt : std::optional(std::move(filter));
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(this);
    m_person->forget();
    m_card->clear();
    m_device->clear();
    m_event->setCurrentIndex(0);
    m_time->restore(QString());
    tell();
}

void FilterBar::restore()
{
    const QVariant person = m_preferences.value(key("person"));
    if (person.isValid())
        m_person->choose(person.toLongLong(), m_preferences.value(key("personName")).toString());
    m_card->setText(m_preferences.value(key("card")).toString());
    m_device->setText(m_preferences.value(key("device")).toString());
    m_event->setCurrentIndex(std::max(0, m_event->findData(m_preferences.value(key("event")).toString())));
    m_time->restore(m_preferences.value(key("time")).toString());
}

void FilterBar::tell()
{
    if (const auto id = m_person->employeeId())
        m_preferences.setValue(key("person"), static_cast<qint64>(*id));
    else
        m_preferences.remove(key("person"));
    m_preferences.setValue(key("personName"), m_person->text());
    m_preferences.setValue(key("card"), m_card->text());
    m_preferences.setValue(key("device"), m_device->text());
    m_preferences.setValue(key("event"), m_event->currentData());
    m_preferences.setValue(key("time"), m_time->state());
    m_clear->setEnabled(filter().has_value());
    for (QLineEdit* field : {m_card, m_device})
        field->setModified(false);
    Q_EMIT changed();
}

} // namespace tapledger::ui
