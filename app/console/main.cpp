// SPDX-License-Identifier: GPL-3.0-or-later
// tapledger: the console, with the server inside.
#include "attached_server.h"
#include "console_readers.h"
#include "console_settings.h"
#include "console_store.h"
#include "demo_day.h"
#include "desktop.h"
#include "local_server.h"
#include "site/signals.h"
#include "site/trust.h"
#include "ui/language.h"
#include "ui/reader_preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_dialog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QSocketNotifier>
#include <fmt/format.h>
#include <functional>
#include <memory>
#include <optional>

using namespace tapledger;

namespace {

/// What `--demo` needs beside the console: a store that is thrown away, people, and readers.
struct Demo
{
    demo::ThrowAwayFolder folder;
    demo::DemoSite people;
    std::unique_ptr<DemoDay> day;
};

Result<Demo> makeDemo(Site& site)
{
    auto folder = demo::ThrowAwayFolder::make(demo::ThrowAwayFolder::AtTheEnd::Remove);
    if (!folder)
        return failure(folder.error());
    site = demo::siteIn(folder->path());
    const auto database = openStore(site, StoreUse::Write);
    if (!database)
        return failure(database.error());
    auto people = demo::makeSite(**database, 1);
    if (!people)
        return failure(people.error());
    return Demo{std::move(*folder), std::move(*people), nullptr};
}

int fail(const Error& error)
{
    fmt::print(stderr, "tapledger: {}\n", error.message); // where nobody sees a window
    QMessageBox::critical(nullptr, QObject::tr("Tapledger"), QString::fromStdString(error.message));
    return 1;
}

/// Wrong usage is for whoever typed it: no window, and the exit code of tapledgerd.
int refuse(std::string_view why)
{
    fmt::print(stderr, "tapledger: {}\n", why);
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    StopSignals signals; // before there are threads, which would take them
    QApplication app(argc, argv);
    // Whoever ends the session, or the service, wants what was taken to be recorded.
    QSocketNotifier stopWanted(signals.fd(), QSocketNotifier::Read);
    QObject::connect(&stopWanted, &QSocketNotifier::activated, &app, [&] {
        signals.acknowledge();
        stopWanted.setEnabled(false);
        QApplication::exit(); // quit() would ask the window first, which asks the user
    });
    QApplication::setApplicationName(QStringLiteral("tapledger"));
    QApplication::setApplicationVersion(QStringLiteral(TAPLEDGER_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QObject::tr("RFID timekeeping: the console, with the server inside"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), QObject::tr("Folder of the embedded store"),
                                     QStringLiteral("DIR"));
    const QCommandLineOption database(QStringLiteral("database"),
                                      QObject::tr("postgresql://USER@HOST/DATABASE, or a file"), QStringLiteral("URL"));
    const QCommandLineOption config(QStringLiteral("config"), QObject::tr("Configuration file"),
                                    QStringLiteral("FILE"));
    const QCommandLineOption demoOption(QStringLiteral("demo"), QObject::tr("Show it at work with made-up people"));
    const QCommandLineOption noServer(
        QStringLiteral("no-server"),
        QObject::tr("Only show a PostgreSQL database that another machine's server writes"));
    const QCommandLineOption page(QStringLiteral("page"), QObject::tr("Open at this page"), QStringLiteral("PAGE"));
    parser.addOptions({dataDir, database, config, demoOption, noServer, page});
    parser.process(app);

    std::optional<Demo> demonstration;
    Site site;
    const SiteOptions options{parser.value(dataDir).toStdString(), parser.value(database).toStdString(),
                              parser.value(config).toStdString()};
    if (parser.isSet(demoOption)) {
        auto made = makeDemo(site);
        if (!made)
            return fail(made.error());
        demonstration.emplace(std::move(*made));
    } else {
        auto found = findSite(options);
        if (!found)
            return fail(found.error());
        site = std::move(*found);
    }
    const bool isAttached = parser.isSet(noServer);
    if (isAttached && site.isEmbedded())
        return refuse("--no-server shows what another machine's server writes into a shared PostgreSQL database; name "
                      "it with --database postgresql://USER@HOST/DATABASE");
    log::install(site.settings.logLevel, site.settings.logFormat);
    // Makes the embedded one. A database of the network that is away now comes back.
    if (const auto store = openStore(site, isAttached ? StoreUse::Read : StoreUse::Write);
        !store && (site.isEmbedded() || store.error().code != ErrorCode::Unavailable))
        return fail(store.error());

    const SystemClock clock;
    QSettings preferences(QStringLiteral("tapledger"),
                          demonstration ? QStringLiteral("demo") : QStringLiteral("console"));
    ui::Translation translation;
    translation.use(preferences.value(QStringLiteral("language")).toString());
    ui::Theme theme;
    QApplication::setWindowIcon(ui::applicationIcon());
    theme.setMode(static_cast<ui::Theme::Mode>(preferences.value(QStringLiteral("appearance")).toInt()));
    ui::TapStream taps;
    ui::Navigator navigator;
    LocalServer localServer(site, clock, taps);
    AttachedServer attachedServer(site.databaseUrl, taps);
    ui::ServerMonitor& server = isAttached ? static_cast<ui::ServerMonitor&>(attachedServer) : localServer;
    ConsoleSettings settings(options, site);
    if (!demonstration)
        localServer.setSiteSource([&settings] { return settings.site(); });
    ConsoleStore siteStore(site, settings);
    ui::Session session(site.databaseUrl, clock);
    session.verifications().useKeyRing(trustFolder(site).path() / "taps.keyring.json");
    ui::RefusedTaps refused(taps, preferences, QString::fromStdString(site.databaseUrl));
    ui::Photos photos(session);
    ConsoleReaders readers(ui::readReaderSettings(preferences), clock);
    ui::Console console{session,
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
                        isAttached || demonstration ? nullptr : &siteStore};

    const QString user = qEnvironmentVariable("USER", QStringLiteral("console"));
    if (demonstration) {
        QObject::connect(&localServer, &LocalServer::started, &app, [&] {
            demonstration->day = std::make_unique<DemoDay>(
                demo::simulationOf(demonstration->people, *localServer.addresses(), {}), clock);
        });
    }
    server.start();

    ui::Tray tray(console);
    Desktop desktop(console, translation, tray);
    const bool isDemo = demonstration.has_value();
    desktop.greet(user, [&, isDemo] {
        if (parser.isSet(page))
            desktop.window().open(parser.value(page));
        else if (!isDemo)
            (new ui::SetupDialog(console, &desktop.window()))->open();
    });
    const int code = QApplication::exec();
    if (demonstration)
        demonstration->day.reset();
    localServer.stopAndWait();
    siteStore.release();
    if (code == Desktop::kStartAgain)
        return QProcess::startDetached(QApplication::applicationFilePath(), QApplication::arguments().mid(1)) ? 0 : 1;
    return code;
}
