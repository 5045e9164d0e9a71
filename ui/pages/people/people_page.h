// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment_service.h"
#include "ui/models/rows_model.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tapledger::ui {

class EmptyState;
class Inquiry;
class PageHeader;
class Table;

/// Everybody: found, sorted and filtered in the database, added, changed, and let go.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Console& console);

    void shown() override;
    /// @p subject an employee's id: they are opened for editing, or shown where they cannot be.
    void openSubject(const QVariant& subject) override;

private:
    void addHeaderActions();
    QLayout* makeFilters();
    void makeTable();
    QPushButton* makeButton(const char* name, const QString& iconName, const QString& text, const QString& tip,
                            const QKeySequence& keys, void (PeoplePage::*act)());
    EmployeeFilter filter() const;
    void refresh();
    void readMore();
    void take(std::vector<EmployeeAndCard> people);
    void showWhatCanBeDone();
    std::optional<EmployeeAndCard> chosen() const;
    void choose(std::int64_t id);
    void add();
    void edit();
    void openDialog(const std::optional<Employee>& person);
    void leaveOrReturn();
    void leave(std::int64_t id, EnrolmentService::CardOfLeaver card);
    void undoLeaving(const Leaving& leaving);
    void comeBack(std::int64_t id);
    void giveCard();
    void importPeople();
    void importCards();

    Console& m_console;
    PageHeader* m_header;
    Inquiry* m_inquiry;
    QLineEdit* m_text;
    QComboBox* m_active;
    QComboBox* m_card;
    Table* m_table;
    EmptyState* m_empty;
    RowsModel<EmployeeAndCard> m_people;
    QPushButton* m_edit = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_give = nullptr;
    std::vector<QPushButton*> m_changing; ///< hidden where people are only read
    bool m_isReadOnly = true;             ///< until it is known
    int m_asked = 0;                      ///< only the newest question's answer counts
    std::int64_t m_wanted = 0;            ///< whom to choose when they have been read
};

} // namespace tapledger::ui
