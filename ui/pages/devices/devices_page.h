// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tapledger::ui {

class DevicesPage : public Page
{
    Q_OBJECT

public:
    explicit DevicesPage(Console& console);

private:
    Console& m_console;
};

} // namespace tapledger::ui
