// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tapledger::ui {

/// Rich text of plain lines, each with a dot before it and room below.
inline QString bullets(const QStringList& lines)
{
    QString text = QStringLiteral("<ul style=\"margin: 0; -qt-list-indent: 0\">");
    for (const QString& line : lines)
        text += QStringLiteral("<li style=\"margin: 0 0 6px 16px\">%1</li>").arg(line.toHtmlEscaped());
    return text + QStringLiteral("</ul>");
}

} // namespace tapledger::ui
