// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader_manager.h"

#include <QSettings>

/// The settings of the readers on this desk, as they are kept among what the person at this screen prefers.
namespace tapledger::ui {

/// What is missing, or cannot be understood, is as it is without settings.
ReaderSettings readReaderSettings(const QSettings& preferences);
void writeReaderSettings(QSettings& preferences, const ReaderSettings& settings);

/// `lines hex 9600 8N1`: how a serial reader talks.
QString serialText(const SerialSettings& settings);

} // namespace tapledger::ui
