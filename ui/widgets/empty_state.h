// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tapledger::ui {

/// Stands where a list would be: what the page is for, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// @param action the text of the button that emits acted(); none where it is empty.
    EmptyState(const QString& iconName, const QString& title, const QString& text, const QString& action = {},
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);

Q_SIGNALS:
    void acted();

private:
    void changeEvent(QEvent* event) override;
    void keepLines();
    void paintIcon();

    const QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace tapledger::ui
