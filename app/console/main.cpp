// SPDX-License-Identifier: GPL-3.0-or-later
// tapledger: the console, with the server inside.
#include "attached_server.h"
#include "console_readers.h"
#include "console_settings.h"
#include "demo_day.h"
#include "local_server.h"
#include "site/trust.h"
#include "ui/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_dialog.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>
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

/// Whoever sits at a machine whose store has no users yet looks after it: the wizard makes the first administrator.
void logInWhereNobodyIsKnown(ui::Session& session, const QString& name, std::function<void()> then)
{
    session.ask(
        &session, [](const Services& services) { return services.users().hasUsers(); },
        [&session, name, then = std::move(then)](const Result<bool>& hasUsers) {
            if (!hasUsers || *hasUsers)
                return;
            session.logIn({name.toStdString(), Role::Admin});
            then();
        });
}

int fail(const Error& error)
{
    QMessageBox::critical(nullptr, QObject::tr("Tapledger"), QString::fromStdString(error.message));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
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
        return fail({ErrorCode::InvalidArgument,
                     "--no-server shows what another machine's server writes into a shared PostgreSQL database; name "
                     "it with --database postgresql://USER@HOST/DATABASE"});
    log::install(site.settings.logLevel, site.settings.logFormat);
    if (const auto store = openStore(site, isAttached ? StoreUse::Read : StoreUse::Write);
        !store) // makes the embedded one
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
    ui::Session session(site.databaseUrl, clock);
    session.verifications().useKeyRing(trustFolder(site).path() / "taps.keyring.json");
    ConsoleReaders readers(clock);
    ui::Console console{session, taps, server, readers, theme, navigator, settings, preferences};

    const QString user = qEnvironmentVariable("USER", QStringLiteral("console"));
    if (demonstration) {
        QObject::connect(&localServer, &LocalServer::started, &app, [&] {
            demonstration->day = std::make_unique<DemoDay>(
                demo::simulationOf(demonstration->people, *localServer.addresses(), {}), clock);
        });
    }
    server.start();

    ui::Tray tray(console);
    QApplication::setQuitOnLastWindowClosed(false);
    std::unique_ptr<ui::MainWindow> window;
    const auto makeWindow = [&] {
        window = std::make_unique<ui::MainWindow>(console, ui::allPages());
        QObject::connect(window.get(), &ui::MainWindow::closeWanted, &app, [&](bool* mayClose) {
            *mayClose = tray.mayQuit(window.get());
            if (*mayClose)
                QApplication::quit();
        });
        window->show();
    };
    makeWindow();
    QObject::connect(
        &navigator, &ui::Navigator::languageWanted, &app,
        [&](const QString& language) {
            translation.use(language);
            makeWindow();
        },
        Qt::QueuedConnection); // the window that asked is being replaced
    QObject::connect(&tray, &ui::Tray::windowWanted, &app, [&] {
        window->show();
        window->raise();
        window->activateWindow();
    });
    QObject::connect(&tray, &ui::Tray::quitWanted, &app, &QApplication::quit);
    const bool isDemo = demonstration.has_value();
    logInWhereNobodyIsKnown(session, user, [&, isDemo] {
        if (parser.isSet(page))
            window->open(parser.value(page));
        else if (!isDemo)
            (new ui::SetupDialog(console, window.get()))->open();
    });
    const int code = QApplication::exec();
    if (demonstration)
        demonstration->day.reset();
    localServer.stopAndWait();
    return code;
}
