// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDialog>
#include <chrono>

class QComboBox;

namespace tapledger::ui {

/// Before a device gets a new API key: how long the old one stays good.
class NewKeyDialog : public QDialog
{
    Q_OBJECT

public:
    NewKeyDialog(const Device& device, QWidget* parent);

    std::chrono::seconds overlap() const;

private:
    QComboBox* m_overlap;
};

} // namespace tapledger::ui
