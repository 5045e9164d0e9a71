// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tapledger::ui {

/// The head of every page: its title, a line below it that says how things are, and its actions on the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setSubtitle(const QString& text);
    /// Right of those that are there.
    void addAction(QWidget* widget);
    using QWidget::addAction;

private:
    QHBoxLayout* m_layout;
    QLabel* m_subtitle;
};

} // namespace tapledger::ui
