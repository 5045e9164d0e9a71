// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk_reader.h"
#include "ui/photos.h"
#include "ui/refused_taps.h"
#include "ui/server_monitor.h"
#include "ui/session.h"
#include "ui/site_settings.h"
#include "ui/site_store.h"
#include "ui/tap_stream.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QSettings>
#include <QVariant>
#include <filesystem>

namespace tapledger::ui {

/// How pages lead to each other.
class Navigator : public QObject
{
    Q_OBJECT

public:
    /// Shows a page; @p subject tells it what of: an entry's sequence_id, a device_id, an employee's id.
    void open(const QString& pageId, const QVariant& subject = {}) { Q_EMIT opened(pageId, subject); }

Q_SIGNALS:
    void opened(const QString& pageId, const QVariant& subject);
    /// The window is to be made anew in this language; empty: the system's.
    void languageWanted(const QString& code);
    /// The program is to end and begin anew: another store.
    void startAgainWanted();
};

/// What pages work with. The program makes it; it outlives them.
struct Console
{
    Session& session;
    TapStream& taps;
    RefusedTaps& refused;
    Photos& photos;
    ServerMonitor& server;
    DeskReaders& readers;
    Theme& theme;
    Navigator& navigator;
    SiteSettings& site;
    QSettings& preferences; ///< of the person at this screen: widths, filters, appearance; nothing of the site
    std::filesystem::path trustFolder = {}; ///< where the keys of this site are; reports are signed with them
    SiteStore* store = nullptr;             ///< null where it is another machine's, or that of a demonstration
};

} // namespace tapledger::ui
