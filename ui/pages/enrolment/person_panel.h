// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment_service.h"
#include "ui/console.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/inquiry.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tapledger::ui {

class Avatar;

/// The person at the desk: who it is, the card that they hold and what can be done with it, their cards until now, and
/// where they tapped last.
class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    PersonPanel(Console& console, Inquiry& inquiry);

    /// The head, for the page to put above its other panels.
    QWidget* head() const { return m_head; }
    void setPerson(const Employee& person);
    /// Reads cards and taps anew; then read().
    void refresh();
    const std::optional<Employee>& person() const { return m_person; }
    /// The card that they hold now.
    std::optional<CardMapping> current() const;

Q_SIGNALS:
    void read();
    void endWanted(const tapledger::CardMapping& mapping);
    void expiryWanted(const tapledger::CardMapping& mapping);

private:
    struct Answer
    {
        std::vector<CardMapping> cards; ///< newest first
        std::vector<PersonTap> taps;
        QImage photo;
    };
    void makeHead();
    void tell(Answer answer);

    Console& m_console;
    Inquiry& m_inquiry;
    std::optional<Employee> m_person;
    int m_asked = 0;
    QWidget* m_head;
    Avatar* m_avatar;
    QLabel* m_name;
    QLabel* m_detail;
    QLabel* m_card;
    QPushButton* m_end;
    QPushButton* m_expiry;
    RowsModel<CardMapping> m_cards;
    RowsModel<PersonTap> m_taps;
};

} // namespace tapledger::ui
