// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr std::int64_t kMostShown = 20;

QString shownOf(const Employee& employee) { return QString::fromStdString(nameAndNumber(employee)); }

} // namespace

PersonField::PersonField(Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_model(new QStringListModel(this))
{
    setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the database has searched
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PersonField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && m_chosen) {
            m_chosen.reset();
            Q_EMIT chosen();
        }
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PersonField::take);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QStringList shown = m_model->stringList();
        if (!shown.isEmpty() && !text().isEmpty())
            take(shown.contains(text()) ? text() : shown.front());
    });
}

void PersonField::choose(std::int64_t employeeId, const QString& name)
{
    m_chosen = employeeId;
    setText(name);
}

void PersonField::forget()
{
    m_chosen.reset();
    clear();
}

void PersonField::search(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    m_session.ask(
        this,
        [wanted = text.trimmed().toStdString()](const Services& services) {
            return services.ledger().findPeople(wanted, kMostShown);
        },
        [this, text](const Result<std::vector<Employee>>& found) {
            if (!found || text != this->text())
                return;
            m_found = *found;
            QStringList shown;
            for (const Employee& employee : m_found)
                shown += shownOf(employee);
            m_model->setStringList(shown);
            if (hasFocus())
                completer()->complete();
        });
}

void PersonField::take(const QString& shown)
{
    const auto employee = std::ranges::find(m_found, shown, shownOf);
    if (employee == m_found.end() || m_chosen == employee->id)
        return;
    choose(employee->id, shown);
    Q_EMIT chosen();
}

} // namespace tapledger::ui
