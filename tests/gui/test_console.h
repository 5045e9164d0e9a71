// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader_manager.h"
#include "support/manual_clock.h"
#include "support/test_database.h"
#include "ui/console.h"

#include <QSettings>
#include <QTemporaryDir>
#include <memory>
#include <mutex>
#include <semaphore>

namespace tapledger {

/// A server that is in the state that a test wants.
class FakeServer final : public ui::ServerMonitor
{
    Q_OBJECT

public:
    const ui::ServerStatus& status() const override { return m_status; }
    bool canSteer() const override { return true; }
    void start() override { setState(ui::ServerStatus::State::Writing); }
    void stop() override { setState(ui::ServerStatus::State::Stopped); }
    void restart() override
    {
        stop();
        start();
    }
    void setState(ui::ServerStatus::State state, const QString& writer = {})
    {
        m_status.state = state;
        m_status.writer = writer;
        Q_EMIT changed();
    }

    /// Checkpoints go to so many places, some of which are late.
    void setCopies(int places, int late, qint64 size)
    {
        m_status.copyPlaces = places;
        m_status.copyPlacesLate = late;
        m_status.copiedSize = size;
        Q_EMIT changed();
    }
    /// The ledger is not what was signed.
    void setAltered(const QString& detail)
    {
        m_status.isAltered = !detail.isEmpty();
        m_status.detail = detail;
        setState(m_status.isAltered ? ui::ServerStatus::State::Away : ui::ServerStatus::State::Writing);
    }
    void setSpooled(qint64 taps)
    {
        m_status.spoolTaps = taps;
        Q_EMIT changed();
    }

private:
    ui::ServerStatus m_status;
};

/// A store that moves as far as a test wants.
class FakeStore final : public ui::SiteStore
{
public:
    bool isEmbedded() const override { return isFile; }
    Result<ui::MovePlan> planMove(const Services&, const ui::MoveWish&) const override
    {
        ui::MovePlan plan;
        plan.from = QStringLiteral("/var/lib/tapledger/tapledger.db");
        plan.to = QStringLiteral("PostgreSQL timekeeping at db.example:5432");
        plan.entries = 250'000;
        plan.endsBackups = true;
        return plan;
    }
    /// In the middle of it until goOn().
    Result<qint64> move(const Services&, const ui::MoveWish&, const ui::Stop&, ui::MoveState& state) override
    {
        state.done = 120'000;
        state.total = 250'000;
        m_mayGoOn.acquire();
        return 250'000;
    }
    void goOn() { m_mayGoOn.release(); }
    Result<std::optional<AcceptedRestore>> acceptRestore(const Services&, const std::string&) override
    {
        return AcceptedRestore{"tapledger.example/taps/1", "tapledger.example/taps/2", 1'204, 1'180, 1'180};
    }

    bool isFile = true;

private:
    std::binary_semaphore m_mayGoOn{0};
};

/// Settings that are kept in memory.
class FakeSettings final : public ui::SiteSettings
{
    Q_OBJECT

public:
    std::vector<ui::SiteSetting> all() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_settings;
    }
    QString file() const override { return QStringLiteral("/etc/tapledger.conf"); }
    Result<void> change(const Services& services, const QMap<QString, QString>& values) override;
    Result<void> makeCertificate(const Services& services) override
    {
        return change(services, {{QStringLiteral("tls.certificate"), QStringLiteral("made.pem")}});
    }
    Result<void> tryDatabase(const QString& url) const override
    {
        if (url.contains(QLatin1String("good")))
            return {};
        return failure(ErrorCode::Unavailable, "nobody answers");
    }

private:
    mutable std::mutex m_mutex; ///< changes come from workers
    std::vector<ui::SiteSetting> m_settings{
        {QStringLiteral("server.http"),
         QStringLiteral("127.0.0.1:8001"),
         {},
         QStringLiteral("ADDR:PORT or off"),
         QStringLiteral("where HTTP listens"),
         {}},
        {QStringLiteral("server.authentication"),
         QStringLiteral("on"),
         {},
         QStringLiteral("on or off"),
         QStringLiteral("devices must show their API key; off is allowed only while every listener is on loopback"),
         {}},
        {QStringLiteral("server.tcp"),
         QStringLiteral("off"),
         {},
         QStringLiteral("ADDR:PORT or off"),
         QStringLiteral("where JSON lines over TCP are taken"),
         QStringLiteral("TAPLEDGER_SERVER_TCP")},
        {QStringLiteral("tls.certificate"),
         {},
         {},
         QStringLiteral("a PEM file; a relative path starts in the data folder"),
         QStringLiteral("certificate of HTTP and TCP, with its chain; empty: they speak plain"),
         {}},
        {QStringLiteral("database.url"),
         {},
         {},
         QStringLiteral("postgresql://USER@HOST/DATABASE, or the path of a SQLite file"),
         QStringLiteral("the store; empty: the file tapledger.db in the data folder"),
         {}},
    };
};

/// A reader on the desk that holds the card that a test wants, and one that types.
class FakeReaders final : public ui::DeskReaders
{
    Q_OBJECT

public:
    QList<ui::DeskReaderStatus> readers() const override { return m_readers; }
    /// Enter after letters presents what was typed, as a reader that types would.
    void pressKey(QChar key) override;
    void use(const ReaderSettings& settings) override { m_settings = settings; }
    const ReaderSettings& settings() const { return m_settings; }
    void present(const std::string& uid) { Q_EMIT cardPresented(*CardUid::parse(uid), QStringLiteral("Test reader")); }
    void set(QList<ui::DeskReaderStatus> readers)
    {
        m_readers = std::move(readers);
        Q_EMIT changed();
    }

private:
    QList<ui::DeskReaderStatus> m_readers = {{QStringLiteral("Test reader"), {}, true}};
    QString m_typed;
    ReaderSettings m_settings;
};

/// Everything that a page works with: real services over a store of its own, and an administrator who has logged in.
class TestConsole
{
public:
    explicit TestConsole(Backend backend = Backend::Sqlite, Role role = Role::Admin);

    ui::Console& console() { return m_console; }
    TestStore& store() { return m_store; }
    ManualClock& clock() { return m_clock; }
    FakeServer& server() { return m_server; }
    FakeReaders& readers() { return m_readers; }
    FakeStore& siteStore() { return m_siteStore; }
    /// The services as the command line has them, to make what a test begins with. @p use gets `const Services&`.
    template <class Use>
    auto with(Use use)
    {
        SystemRandom random;
        return use(Services{*m_database, m_clock, random, {"tester", "test", Role::Admin}});
    }
    /// Logs the administrator in, anew.
    void logIn();
    /// People with the numbers 1001…, named, each with a card 04:00:00:01… where @p cards says so.
    void addPeople(int count, int cards);
    /// `GATE-01`…
    void addGates(int count);
    /// Taps of the people at the gates, a minute apart, up to now; those without a card are refused.
    void addEntries(int count);
    /// Signs a checkpoint over all entries, and one of the audit log, as the server does; the first call makes the
    /// keys.
    void seal();

private:
    ManualClock m_clock;
    TestStore m_store;
    std::unique_ptr<Database> m_database;
    QTemporaryDir m_folder;
    QSettings m_preferences;
    ui::Theme m_theme;
    ui::TapStream m_taps;
    FakeServer m_server;
    FakeReaders m_readers;
    ui::Navigator m_navigator;
    FakeSettings m_settings;
    FakeStore m_siteStore;
    ui::Session m_session;
    ui::RefusedTaps m_refused{m_taps, m_preferences, QStringLiteral("test")};
    ui::Photos m_photos{m_session};
    ui::Console m_console;
    User m_ada;
    int m_people = 0;
    int m_gates = 0;
};

} // namespace tapledger
