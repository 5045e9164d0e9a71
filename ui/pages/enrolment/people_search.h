// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment_service.h"
#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/inquiry.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace tapledger::ui {

/// Finds people while one types: a few letters and Enter. In a batch it is the list of those who have no card yet.
class PeopleSearch : public QWidget
{
    Q_OBJECT

public:
    PeopleSearch(Console& console, Inquiry& inquiry);

    /// Shows people without a card only, and begins with the first.
    void setBatch(bool isBatch);
    /// Reads anew what is shown, and chooses @p employeeId if it is among them.
    void refresh(std::int64_t employeeId = 0);
    /// Who is chosen has got a card.
    void markIssued(const CardUid& uid);
    /// Goes on to the one after who is chosen; chosen() or ended().
    void chooseNext();
    void beginTyping();

Q_SIGNALS:
    void chosen(const tapledger::Employee& employee);
    /// There is nobody after the last one.
    void ended();

private:
    bool eventFilter(QObject* object, QEvent* event) override;
    void tell(std::vector<EmployeeAndCard> people, std::int64_t wanted);
    void choose(const QModelIndex& index);
    void say();

    Console& m_console;
    Inquiry& m_inquiry;
    QLineEdit* m_text;
    QListView* m_list;
    QLabel* m_status;
    RowsModel<EmployeeAndCard> m_people;
    bool m_isBatch = false;
    bool m_chooseFirst = false; ///< when the answer comes
    int m_asked = 0;            ///< only the newest question's answer counts
};

} // namespace tapledger::ui
