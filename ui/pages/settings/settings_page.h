// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tapledger::ui {

class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Console& console);

private:
    Console& m_console;
};

} // namespace tapledger::ui
