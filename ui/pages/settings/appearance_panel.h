// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"

#include <QWidget>

namespace tapledger::ui {

/// Light or dark, and the language: of the person at this screen.
class AppearancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePanel(Console& console);
};

} // namespace tapledger::ui
