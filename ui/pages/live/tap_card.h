// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/tap_names.h"
#include "ui/photos.h"

#include <QFrame>
#include <optional>

class QLabel;

namespace tapledger::ui {

/// One tap, large: who, where, which way, when, and what became of it.
class TapCard : public QFrame
{
    Q_OBJECT

public:
    /// @param unit pixels of plain text; everything else is a multiple of it.
    TapCard(const TapNames& names, Photos& photos, const Clock& clock, int unit, QWidget* parent = nullptr);

    void setTap(const LiveTap& tap);
    /// Names have been learnt, or the colours changed.
    void showAnew();
    void setUnit(int unit);

private:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

    const TapNames& m_names;
    Photos& m_photos;
    const Clock& m_clock;
    int m_unit = 0;
    std::optional<LiveTap> m_tap;
    QLabel* m_picture;
    QLabel* m_person;
    QLabel* m_detail;
    QLabel* m_outcomeIcon;
    QLabel* m_outcome;
    QLabel* m_eventIcon;
    QLabel* m_event;
    QLabel* m_gate;
    QLabel* m_time;
};

} // namespace tapledger::ui
