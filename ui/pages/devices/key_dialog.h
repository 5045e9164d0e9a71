// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/device_service.h"

#include <QDialog>

namespace tapledger::ui {

/// Shows a device's new API key, which is known at this moment only.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(const DeviceWithKey& made, QWidget* parent);
};

} // namespace tapledger::ui
