// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/enrolment_service.h"
#include "ui/console.h"
#include "ui/pages/enrolment/card_words.h"
#include "ui/widgets/inquiry.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tapledger::ui {

/// Waits for a card, says what it is before anything changes, and offers what can be done with it.
class TapPanel : public QFrame
{
    Q_OBJECT

public:
    TapPanel(Console& console, Inquiry& inquiry);

    /// For whom the card is; @p current is the card that they hold.
    void setPerson(const std::optional<Employee>& person, const std::optional<CardMapping>& current);
    /// In a batch free cards need no confirmation; the panel says so.
    void setBatch(bool isBatch);
    /// Finds out what a card is: one that was tapped, typed in, or refused at a gate. known() or lookEnded().
    void look(const CardUid& uid);
    /// Waits for the next card.
    void clear();
    void beginTyping();
    void issue();
    const std::optional<CardFacts>& facts() const { return m_facts; }

Q_SIGNALS:
    /// What a card is has been found out; nothing has changed.
    void known(tapledger::ui::CardStanding standing);
    /// It could not be found out, or nobody wants to know any more.
    void lookEnded();
    void typed(const tapledger::CardUid& uid);
    void issueWanted(const tapledger::CardAssignment& assignment, tapledger::CardInUse inUse);

private:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void makeManualEntry(QBoxLayout* layout);
    void takeManualEntry();
    void tell();
    void showReaders();
    QString issueText(CardStanding standing) const;

    Console& m_console;
    Inquiry& m_inquiry;
    std::optional<Employee> m_person;
    std::optional<CardMapping> m_current;
    std::optional<CardFacts> m_facts;
    bool m_isBatch = false;
    int m_asked = 0; ///< only the newest card counts
    QLabel* m_icon;
    QLabel* m_uid;
    QLabel* m_headline;
    QLabel* m_sentence;
    QLabel* m_readers;
    QWidget* m_choices;
    QComboBox* m_type;
    QLabel* m_reasonLabel;
    QComboBox* m_reason;
    QPushButton* m_issue;
    QPushButton* m_forget;
    QToolButton* m_manual;
    QLineEdit* m_manualUid;
    QLabel* m_manualTrouble;
};

} // namespace tapledger::ui
