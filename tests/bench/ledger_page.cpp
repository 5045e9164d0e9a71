// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the ledger over ten million entries: how soon it shows something, and what it keeps in memory.
//   ledger_page FILE [ENTRIES]     FILE is made where there is none
#include "ui/pages/ledger/ledger_page.h"
#include "base/hex.h"
#include "gui/test_console.h"
#include "storage/migrator.h"
#include "ui/widgets/person_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <random>
#include <sqlite3.h>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

constexpr int kPeople = 300;
constexpr int kGates = 12;
constexpr std::int64_t kRareEvery = 4'000'000; ///< entries of the person who hardly ever comes
constexpr int kJumps = 500;
constexpr std::int64_t kVerified = 1'000'000;
constexpr int kVerifications = 3;

[[noreturn]] void fail(const std::string& what)
{
    fmt::print(stderr, "{}\n", what);
    std::exit(1);
}

void run(sqlite3* db, const std::string& sql)
{
    if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql + ": " + sqlite3_errmsg(db));
}

void makePeople(Database& database, const Clock& clock)
{
    SystemRandom random;
    const Services services{database, clock, random, {"bench", "bench", Role::Admin}};
    for (int i = 1; i <= kPeople + 1; ++i) {
        Employee employee;
        employee.employee_number = std::to_string(1'000 + i);
        employee.full_name = fmt::format("Person {}", i);
        if (!services.enrolment().addEmployee(employee) ||
            !services.enrolment().assignCard(
                {*CardUid::parse(fmt::format("04{:06X}", i)), employee.employee_number, "mifare", {}},
                CardInUse::Refuse))
            fail("no person");
    }
}

/// Writes entries with a whole chain past the program, without the indexes, which are made at the end.
void makeEntries(const std::string& file, std::int64_t count)
{
    sqlite3* db = nullptr;
    if (sqlite3_open(file.c_str(), &db) != SQLITE_OK)
        fail("cannot open " + file);
    run(db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000");
    std::vector<std::string> indexes;
    const auto keep = [](void* to, int, char** values, char**) {
        static_cast<std::vector<std::string>*>(to)->insert(static_cast<std::vector<std::string>*>(to)->end(),
                                                           {values[0], values[1]});
        return 0;
    };
    sqlite3_exec(db,
                 "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'rfid_ledger' AND sql IS NOT "
                 "NULL",
                 keep, &indexes, nullptr);
    for (std::size_t i = 0; i < indexes.size(); i += 2)
        run(db, "DROP INDEX " + indexes[i]);
    run(db, "BEGIN");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(db,
                       "INSERT INTO rfid_ledger (sequence_id, employee_rfid, device_id, scan_timestamp, event_type, "
                       "raw_payload, hash_chain, processed, created_at, employee_id) VALUES (?, ?, ?, ?, ?, ?, ?, 1, "
                       "?, ?)",
                       -1, &insert, nullptr);
    const auto bind = [&](int place, const std::string& text) {
        sqlite3_bind_text(insert, place, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    };
    constexpr std::array kEvents = {"time_in", "break_start", "break_end", "time_out"};
    Sha256 sha;
    std::string previous = genesisHash();
    LedgerEntry entry;
    const Timestamp begin = *Timestamp::parse("2024-01-01T06:00:00Z");
    for (std::int64_t n = 1; n <= count; ++n) {
        const int person = n % kRareEvery == 7 ? kPeople + 1 : static_cast<int>(n % kPeople) + 1;
        entry.sequence_id = n;
        entry.employee_rfid = CardUid::parse(fmt::format("04{:06X}", person))->text();
        entry.employee_id = person;
        entry.device_id = fmt::format("GATE-{:02}", n % kGates + 1);
        entry.event_type = kEvents[static_cast<std::size_t>(n / kPeople) % kEvents.size()];
        entry.scan_timestamp = begin + std::chrono::seconds(n * 6);
        entry.created_at = entry.scan_timestamp;
        entry.raw_payload = fmt::format("{{\"device_id\":\"{}\",\"n\":{}}}", entry.device_id, n);
        entry.hash_chain = chainHash(sha, previous, entry);
        previous = entry.hash_chain;
        sqlite3_bind_int64(insert, 1, n);
        bind(2, entry.employee_rfid);
        bind(3, entry.device_id);
        bind(4, entry.scan_timestamp.iso());
        bind(5, entry.event_type);
        bind(6, entry.raw_payload);
        bind(7, entry.hash_chain);
        bind(8, entry.created_at.iso());
        sqlite3_bind_int64(insert, 9, person);
        if (sqlite3_step(insert) != SQLITE_DONE)
            fail(sqlite3_errmsg(db));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run(db, "COMMIT");
    for (std::size_t i = 1; i < indexes.size(); i += 2)
        run(db, indexes[i]);
    run(db, "PRAGMA journal_mode = WAL");
    sqlite3_close(db);
}

double residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1'024;
    }
    return 0;
}

/// Milliseconds until @p isDone, with the event loop running; and the longest that it did not.
struct Waited
{
    double ms = 0;
    double longestStall = 0;
};
Waited waitFor(const std::function<bool()>& isDone)
{
    constexpr int kTick = 2; // ms
    QElapsedTimer all;
    all.start();
    Waited waited;
    QElapsedTimer sinceTick;
    sinceTick.start();
    QEventLoop loop;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        waited.longestStall = std::max(waited.longestStall, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
        sinceTick.start();
        if (isDone())
            loop.quit();
    });
    tick.start(kTick);
    loop.exec();
    waited.ms = static_cast<double>(all.nsecsElapsed()) / 1e6;
    return waited;
}

void print(const char* what, const Waited& waited)
{
    fmt::print("{:<42} {:>9.1f} ms   longest stall {:>6.1f} ms\n", what, waited.ms, waited.longestStall);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc < 2)
        fail("usage: ledger_page FILE [ENTRIES]");
    const std::string file = argv[1];
    const std::int64_t count = argc > 2 ? std::atoll(argv[2]) : 10'000'000;
    const SystemClock clock;
    if (!QFile::exists(QString::fromStdString(file))) {
        OpenOptions options;
        options.ifMissing = OpenOptions::IfMissing::Create;
        auto database = Database::open(file, options);
        if (!database || !migrate(**database))
            fail("no store");
        makePeople(**database, clock);
        database->reset();
        makeEntries(file, count);
    }

    const QTemporaryDir folder;
    QSettings preferences(folder.filePath(QStringLiteral("preferences.ini")), QSettings::IniFormat);
    Theme theme;
    TapStream taps;
    FakeServer server;
    NoDeskReaders readers;
    Navigator navigator;
    Session session(file, clock);
    session.logIn({"bench", Role::Admin});
    FakeSettings site;
    RefusedTaps refused(taps, preferences, {});
    Photos photos(session);
    Console console{session, taps, refused, photos, server, readers, theme, navigator, site, preferences};
    session.ask(
        &session, [](const Services& s) { return s.ledger().head(); }, [](const auto&) {});
    QApplication::processEvents();

    const double before = residentMiB();
    LedgerPage page(console);
    page.resize(1'200, 800);
    page.show();
    auto* model = page.findChild<LedgerModel*>();
    auto* table = page.findChild<Table*>(QStringLiteral("ledgerTable"));
    const auto isRead = [&](int row) { return row >= 0 && row < model->rowCount() && model->entryAt(row) != nullptr; };
    page.shown();
    print("first rows", waitFor([&] { return isRead(0); }));
    const double shown = residentMiB();

    page.findChild<QAbstractButton*>(QStringLiteral("goToOldest"))->click();
    print("jump to the end", waitFor([&] { return model->below() == 0 && isRead(model->rowCount() - 1); }));

    std::mt19937 random(7);
    auto* bar = page.findChild<QScrollBar*>(QStringLiteral("ledgerBar"));
    std::uniform_int_distribution<int> anywhere(0, bar->maximum());
    Waited worst;
    for (int i = 0; i < kJumps; ++i) {
        bar->setValue(anywhere(random));
        const Waited one = waitFor([&] { return isRead(table->rowAt(table->viewport()->height() / 2)); });
        worst = {std::max(worst.ms, one.ms), std::max(worst.longestStall, one.longestStall)};
    }
    print("the slowest of 500 jumps", worst);
    const double scrolled = residentMiB();

    auto* person = page.findChild<PersonField*>();
    const auto filterBy = [&](std::int64_t id) {
        person->choose(id, QStringLiteral("Person"));
        Q_EMIT person->chosen();
        return waitFor(
            [&] { return !model->isBrowsing() && model->rowCount() > 0 && model->entryAt(0)->employee_id == id; });
    };
    print("filter by a person of every day", filterBy(1));
    print("filter by a person who hardly ever comes", filterBy(kPeople + 1));
    person->forget();
    Q_EMIT person->chosen();
    print("back to all", waitFor([&] { return model->isBrowsing() && isRead(0); }));

    QElapsedTimer insertion;
    insertion.start();
    model->setLast(model->last() + 1);
    fmt::print("{:<42} {:>9.1f} ms\n", "one new entry on top", static_cast<double>(insertion.nsecsElapsed()) / 1e6);

    const std::int64_t verified = std::min(kVerified, count);
    page.findChild<QWidget*>(QStringLiteral("verifyPanel"))->show();
    page.findChild<QLineEdit*>(QStringLiteral("verifyFrom"))->setText(QStringLiteral("1"));
    page.findChild<QLineEdit*>(QStringLiteral("verifyTo"))->setText(QString::number(verified));
    auto* begin = page.findChild<QAbstractButton*>(QStringLiteral("verifyBegin"));
    auto* banner = page.findChild<Banner*>(QStringLiteral("verifyBanner"));
    for (int i = 0; i < kVerifications; ++i) {
        QElapsedTimer direct;
        const auto database = Database::open(file);
        direct.start();
        const auto report = LedgerService(**database, session.actor()).verify({1, verified});
        fmt::print("{:<42} {:>9.1f} ms   {}\n", "verify 1,000,000 as the command line does",
                   static_cast<double>(direct.nsecsElapsed()) / 1e6, report ? report->chain.verdict() : "failed");
        begin->click();
        print("verify 1,000,000 from the page", waitFor([&] { return !banner->text().isEmpty(); }));
    }

    fmt::print("memory: {:.1f} MiB before, {:.1f} with the first rows, {:.1f} after 500 jumps\n", before, shown,
               scrolled);
    return 0;
}
