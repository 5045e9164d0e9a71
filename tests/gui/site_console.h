// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console_store.h"
#include "gui/test_console.h"
#include "local_server.h"
#include "site/trust.h"
#include "support/daemon.h"
#include "support/test_site.h"

#include <QFile>
#include <QTest>
#include <fmt/format.h>

namespace tapledger {

inline constexpr int kLong = 60'000; ///< ms

/// The data folder of a console, and how it is told its store.
struct SiteFolder
{
    /// @p database stands in tapledger.conf; empty: the embedded store.
    explicit SiteFolder(const std::string& database)
    {
        options = {folder.path().toStdString(), {}, folder.filePath(QStringLiteral("tapledger.conf")).toStdString()};
        if (!changeSettings(
                options.config,
                {{"server.http", "127.0.0.1:0"}, {"server.tcp", "127.0.0.1:0"}, {"database.url", database}}))
            qFatal("the settings cannot be written");
        const Site first = site();
        if (!openStore(first, StoreUse::Write))
            qFatal("there is no store");
        enrolTestSite(first.databaseUrl);
        const auto store = openStore(first, StoreUse::Write);
        if (!store || !makeSiteKeys(first, **store))
            qFatal("there are no keys");
    }
    Site site() const
    {
        const auto found = findSite(options);
        if (!found)
            qFatal("%s", found.error().message.c_str());
        return *found;
    }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QByteArray configuration() const
    {
        QFile config(QString::fromStdString(options.config));
        return config.open(QIODevice::ReadOnly) ? config.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    SiteOptions options;
};

/// The console at work in such a folder.
struct SiteConsole
{
    explicit SiteConsole(const SiteFolder& folder)
        : site(folder.site()), preferences(folder.file("preferences.ini"), QSettings::IniFormat),
          server(site, clock, taps), settings(folder.options, site), store(site, settings),
          session(site.databaseUrl, clock), refused(taps, preferences, QStringLiteral("test")),
          photos(session), console{session,
                                   taps,
                                   refused,
                                   photos,
                                   server,
                                   readers,
                                   theme,
                                   navigator,
                                   settings,
                                   preferences,
                                   trustFolder(site).path(),
                                   &store}
    {
        server.start();
        session.logIn({"somebody", Role::Admin}); // as on a machine whose store has no users yet
    }
    bool writes() const
    {
        return QTest::qWaitFor([this] { return server.status().state == ui::ServerStatus::State::Writing; }, kLong);
    }
    /// The status of a tap at a gate, a minute later each.
    std::string tap(int minute) const
    {
        LineClient gate(server.addresses()->tcp->port);
        gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
        gate.readLine();
        gate.send(TestSite::tap(minute, fmt::format("2026-02-04T08:{:02}:00Z", minute)) + "\n");
        return gate.readLine();
    }
    bool takes(int first, int last) const
    {
        for (int minute = first; minute <= last; ++minute) {
            if (tap(minute).find("\"success\"") == std::string::npos)
                return false;
        }
        return true;
    }

    const Site site;
    const SystemClock clock;
    QSettings preferences;
    ui::Theme theme;
    ui::TapStream taps;
    ui::Navigator navigator;
    FakeReaders readers;
    LocalServer server;
    ConsoleSettings settings;
    ConsoleStore store;
    ui::Session session;
    ui::RefusedTaps refused;
    ui::Photos photos;
    ui::Console console;
};

} // namespace tapledger
