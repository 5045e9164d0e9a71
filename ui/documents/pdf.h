// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace tapledger::ui {

/// A4 pages with numbers at their feet, in black on white whatever the theme.
QByteArray pdfOf(const QTextDocument& document, const QString& title);

/// A row of a table of two columns, as HTML; nothing where @p value is empty.
QString factRow(const QString& label, const QString& value);

} // namespace tapledger::ui
