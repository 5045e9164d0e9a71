// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QString>
#include <functional>
#include <string>

class QWidget;

namespace tapledger::ui {

/// Asks where to write a file, without holding up anything; @p then gets the path, and is not called where nobody chose
/// one, or @p parent has gone.
void askWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter,
                    std::function<void(const QString& path)> then);

/// Writes a whole file on a worker, for a disk may be slow; @p then is told what came of it, unless @p context has
/// gone.
void writeLater(Session& session, QObject* context, const QString& path, std::string content,
                std::function<void(const Result<void>& written)> then);

} // namespace tapledger::ui
