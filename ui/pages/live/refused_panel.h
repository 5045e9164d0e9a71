// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/tap_names.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QListView;
class QPushButton;

namespace tapledger::ui {

class RefusedTaps;

/// Refused taps, kept in view until somebody has acknowledged them.
class RefusedPanel : public QWidget
{
    Q_OBJECT

public:
    RefusedPanel(RefusedTaps& refused, const TapNames& names, const Clock& clock, QWidget* parent = nullptr);

    /// One column of two lines each: why and when, then who and where.
    QAbstractItemModel* model() const;
    void showAnew();

private:
    void acknowledgeChosen();
    void showCount();

    RefusedTaps& m_refused;
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
