// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QLineEdit>
#include <QStringListModel>
#include <vector>

namespace tapledger::ui {

/// Chooses a person by a part of the name or number; for those who may read the ledger.
class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(Session& session, QWidget* parent = nullptr);

    std::optional<std::int64_t> employeeId() const { return m_chosen; }
    /// @p name is what the field shows.
    void choose(std::int64_t employeeId, const QString& name);
    void forget();

Q_SIGNALS:
    /// Somebody was chosen, or nobody any more.
    void chosen();

private:
    void search(const QString& text);
    void take(const QString& shown);

    Session& m_session;
    QStringListModel* m_model;
    std::vector<Employee> m_found;
    std::optional<std::int64_t> m_chosen;
};

} // namespace tapledger::ui
