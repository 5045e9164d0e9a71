// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/widgets/banner.h"

#include <QDialog>

class QLabel;

namespace tapledger::ui {

/// Waits for a tap from one device, and says what arrived.
class TapTest : public QDialog
{
    Q_OBJECT

public:
    TapTest(Console& console, const std::string& deviceId, QWidget* parent);

private:
    void take(const std::vector<LiveTap>& taps);

    const std::string m_deviceId;
    QLabel* m_text;
    Banner* m_banner;
    QLabel* m_detail;
};

} // namespace tapledger::ui
