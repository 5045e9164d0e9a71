// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_rows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QShortcut>
#include <algorithm>

namespace tapledger::ui {

void copyChosenRows(QAbstractItemView& list)
{
    auto* copy = new QShortcut(QKeySequence::Copy, &list, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &list, [&list] {
        QModelIndexList rows = list.selectionModel()->selectedIndexes();
        if (rows.isEmpty() && list.currentIndex().isValid())
            rows += list.currentIndex();
        std::sort(rows.begin(), rows.end()); // QModelIndex has no more than a <
        QString text;
        for (const QModelIndex& row : rows)
            text += row.data().toString() + u'\n';
        if (!text.isEmpty())
            QApplication::clipboard()->setText(text);
    });
}

} // namespace tapledger::ui
