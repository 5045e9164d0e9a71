// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace tapledger::ui {

/// Asks where to write a file, without holding up anything; @p then gets the path, and is not called where nobody chose
/// one, or @p parent has gone.
void askWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter,
                    std::function<void(const QString& path)> then);

} // namespace tapledger::ui
