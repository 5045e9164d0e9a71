// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace tapledger::ui {

/// One part of the site at a glance. A click, or Enter, leads to its page.
class OverviewCard : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Plain, Good, Warning, Bad };

    OverviewCard(const QString& iconName, const QString& title, QWidget* parent = nullptr);

    /// @param figure what is read first; @param detail explains it.
    void setContents(State state, const QString& figure, const QString& detail);
    QString figure() const;
    QString detail() const;

private:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void fitDetail();
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showIcons();

    const QString m_iconName;
    State m_state = State::Plain;
    QLabel* m_icon;
    QLabel* m_stateIcon;
    QLabel* m_figure;
    QLabel* m_detail;
};

} // namespace tapledger::ui
