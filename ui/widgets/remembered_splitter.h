// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QSplitter>
#include <QString>

namespace tapledger::ui {

/// Gives a splitter, with all its widgets in it, the sizes that it had, and keeps those that it is given.
inline void rememberSizes(QSplitter* splitter, QSettings& preferences, const QString& key)
{
    splitter->restoreState(preferences.value(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &preferences, key] { preferences.setValue(key, splitter->saveState()); });
}

} // namespace tapledger::ui
