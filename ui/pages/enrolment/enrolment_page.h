// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment_service.h"
#include "ui/pages/enrolment/card_words.h"
#include "ui/shell/page.h"

#include <deque>

class QPushButton;
class QTabWidget;

namespace tapledger::ui {

class Inquiry;
class PageHeader;
class PeopleSearch;
class PersonPanel;
class TapPanel;
class UnknownCards;

/// Finds a person, waits for a card, says what it is, and issues it: one after the other, or a stack in a batch.
class EnrolmentPage : public Page
{
    Q_OBJECT

public:
    explicit EnrolmentPage(Console& console);

    void shown() override;
    /// @p subject an employee's id.
    void openSubject(const QVariant& subject) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void addHeaderActions(PageHeader& header);
    void connectPanels();
    void setBatch(bool isBatch);
    void setPerson(const Employee& person);
    /// Takes cards one after the other, however fast they come.
    void present(const CardUid& uid);
    void cardIsDone();
    void lookedAt(CardStanding standing);
    void issue(const CardAssignment& assignment, CardInUse inUse);
    void issued(const AssignedCard& assigned);
    void undo();
    void undoEnd(const CardAndHolder& last);
    void endCard(const CardMapping& mapping);
    void setExpiry(const CardMapping& mapping);
    void refresh();

    Console& m_console;
    Inquiry* m_inquiry;
    PeopleSearch* m_search;
    PersonPanel* m_person;
    TapPanel* m_tap;
    UnknownCards* m_unknown;
    QTabWidget* m_left;
    QWidget* m_nobody;
    QPushButton* m_batch;
    QPushButton* m_skip;
    bool m_isBatch = false;
    bool m_isAtCard = false; ///< one is being looked at, or issued
    bool m_isIssuing = false;
    std::deque<CardUid> m_presented;         ///< those that came meanwhile
    std::optional<AssignedCard> m_lastIssue; ///< one of the two at most: what Ctrl+Z takes back
    std::optional<CardAndHolder> m_lastEnd;
};

} // namespace tapledger::ui
