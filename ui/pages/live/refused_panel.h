// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/tap_names.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace tapledger::ui {

class TapModel;

/// Refused taps, kept in view until somebody has acknowledged them.
class RefusedPanel : public QWidget
{
    Q_OBJECT

public:
    RefusedPanel(const TapNames& names, const Clock& clock, QWidget* parent = nullptr);

    /// @param taps oldest first; those that were not refused are passed over. @return how many were.
    int add(std::span<const LiveTap> taps);
    /// Of those that nobody has acknowledged; more than are listed where very many came.
    qint64 count() const { return m_count; }
    void showAnew();

Q_SIGNALS:
    void countChanged();

private:
    void acknowledgeChosen();
    void acknowledgeAll();
    void showCount();

    qint64 m_count = 0;
    class Model;
    Model* m_model;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_none;
    QListView* m_list;
    QPushButton* m_acknowledge;
    QPushButton* m_acknowledgeAll;
};

} // namespace tapledger::ui
