// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/tap_names.h"

#include <QListView>

class QStandardItemModel;

namespace tapledger::ui {

/// How each gate is: online, silent or disabled, and its last tap.
class GateStrip : public QListView
{
    Q_OBJECT

public:
    GateStrip(const Clock& clock, QWidget* parent = nullptr);

    void setGates(const std::vector<Gate>& gates);
    /// A gate that sends taps is online, whatever the last look at the store said.
    void tapped(std::span<const LiveTap> taps);
    void showAnew();
    /// Names of the gates that should send and do not.
    QStringList silent() const;

Q_SIGNALS:
    void gateChosen(const QString& deviceId);

private:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showGate(int row);
    void fitHeight();

    const Clock& m_clock;
    std::vector<Gate> m_gates;
    QStandardItemModel* m_model;
};

} // namespace tapledger::ui
