// SPDX-License-Identifier: GPL-3.0-or-later
// An administrator moves the store of the console to another database, with the buttons of the settings page: the real
// server inside stops, everything is copied and verified, and the next start works with the new database.
#include "child.h"
#include "gui/site_console.h"
#include "storage/ledger_writer.h"
#include "support/qtest_strings.h"
#include "support/tamper.h"
#include "ui/pages/settings/move_dialog.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <fmt/format.h>

using namespace tapledger;
using namespace tapledger::ui;
using State = ServerStatus::State;

namespace {

constexpr int kMany = 250'000; ///< rows; enough to be caught in the middle
constexpr int kFirstTaps = 5;

/// The settings page over the console of a folder.
struct Program : SiteConsole
{
    explicit Program(const SiteFolder& folder) : SiteConsole(folder), page(console)
    {
        page.openSubject(QStringLiteral("storage"));
        page.show();
        if (!writes())
            qFatal("the server does not write: %s", qPrintable(server.status().detail));
    }
    MoveDialog* openDialog()
    {
        page.findChild<QPushButton*>(QStringLiteral("moveStore"))->click();
        return page.findChild<MoveDialog*>();
    }

    SettingsPage page;
};

void click(MoveDialog& dialog, const char* name)
{
    QTest::mouseClick(child<QPushButton>(dialog, name), Qt::LeftButton);
}

QString bannerOf(MoveDialog& dialog)
{
    const auto* banner = child<Banner>(dialog, "banner");
    return banner->isVisible() ? banner->text() : QString();
}

bool isShown(MoveDialog& dialog, const char* name) { return child<QWidget>(dialog, name)->isVisible(); }

QString text(MoveDialog& dialog, const char* name) { return child<QLabel>(dialog, name)->text(); }

/// What the server of a new start answers to a tap that was not made before.
std::string answerAfterRestart(const SiteFolder& folder)
{
    const Program next(folder);
    return next.tap(50);
}

bool isEntry(const std::string& answer, int number)
{
    return answer.find(fmt::format("\"sequence_id\":{}", number)) != std::string::npos;
}

/// A source of one kind and an empty target of the other.
struct Way
{
    explicit Way(Backend from)
        : isFromFile(from == Backend::Sqlite),
          postgres(isFromFile ? makeEmptyStore(Backend::Postgres) : makeStore(Backend::Postgres)),
          folder(isFromFile ? std::string() : postgres.url()),
          target(isFromFile ? QString::fromStdString(postgres.ownerUrl()) : folder.file("moved.db")),
          // The server keeps to a role of its own, or the owner of the present tables is named.
          role(QString::fromStdString(isFromFile ? urlAs("tapledger_server", postgres.url()) : postgres.ownerUrl()))
    {
    }
    static void makeRoles() { (void)makeStore(Backend::Postgres); }

    const bool isFromFile;
    const TestStore postgres;
    const SiteFolder folder;
    const QString target;
    const QString role;
};

void addMany(const Way& way)
{
    const std::string url = way.isFromFile ? way.folder.site().databaseUrl : way.postgres.ownerUrl();
    const std::string numbers =
        way.isFromFile
            ? fmt::format(
                  "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT i FROM n)",
                  kMany)
            : fmt::format("generate_series(1, {}) AS n(i)", kMany);
    auto database = Database::open(url);
    if (!database || !(*database)->runScript(
                         "INSERT INTO rfid_rejections (received_at, reason, card_uid, device_id, event_type, "
                         "scan_timestamp, source, peer_address, raw_payload) SELECT '2026-01-01T00:00:00+00:00', "
                         "'unknown_card', '04', 'GATE-01', 'time_in', '2026-01-01T00:00:00+00:00', 'tcp', '', '{}' "
                         "FROM " +
                         numbers))
        qFatal("the rows cannot be added");
}

} // namespace

class MoveStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { Way::makeRoles(); }

    void everythingMoves_data() { addBackendRows(); }
    void everythingMoves()
    {
        QFETCH(tapledger::Backend, backend); // of the source
        const Way way(backend);
        const std::string source = way.folder.site().databaseUrl;
        if (way.isFromFile) // which a server on PostgreSQL refuses to start with
            QVERIFY(changeSettings(way.folder.options.config,
                                   {{"backup.folder", way.folder.file("backups").toStdString()}}));
        {
            Program program(way.folder);
            QVERIFY(program.takes(1, kFirstTaps));
            const QSignalSpy again(&program.navigator, &Navigator::startAgainWanted);
            MoveDialog* dialog = program.openDialog();
            QVERIFY(!child<QPushButton>(*dialog, "moveNext")->isEnabled());
            child<QLineEdit>(*dialog, "moveTarget")->setText(way.target);
            child<QLineEdit>(*dialog, "moveRole")->setText(way.role);
            click(*dialog, "moveNext");
            QTRY_VERIFY_WITH_TIMEOUT(isShown(*dialog, "moveMeaning"), kLong);
            QCOMPARE(text(*dialog, "moveEntries"), QStringLiteral("5"));
            QCOMPARE(text(*dialog, "moveMeaning").contains(QStringLiteral("backups")), way.isFromFile);
            QCOMPARE(program.server.status().state, State::Writing); // nothing has begun
            click(*dialog, "moveNext");
            QTRY_VERIFY2_WITH_TIMEOUT(isShown(*dialog, "moveDone"), qPrintable(bannerOf(*dialog)), kLong);
            QCOMPARE(program.server.status().state, State::Stopped);
            QVERIFY(child<Banner>(*dialog, "moveOutcome")->text().contains(QStringLiteral("All 5 entries")));
            // Nobody can record in the old store any more, whoever tries.
            const auto writer = LedgerWriter::open(program.site.databaseUrl);
            QVERIFY(!writer && writer.error().code == ErrorCode::Locked);
            QCOMPARE(again.count(), 0);
            click(*dialog, "moveNext");
            QTRY_COMPARE(again.count(), 1);
        }
        const Site now = way.folder.site();
        QCOMPARE(QString::fromStdString(now.databaseUrl), way.isFromFile ? way.role : way.target);
        QVERIFY(isEntry(answerAfterRestart(way.folder), kFirstTaps + 1));
        const auto store = openStore(now, StoreUse::Read);
        QVERIFY(store.has_value());
        const auto audit = LedgerService(**store, {"tester", "test", Role::Admin}).auditPage({});
        QVERIFY(audit.has_value() && !audit->empty());
        QVERIFY(std::ranges::any_of(*audit, [](const AuditEntry& entry) { return entry.event == "settings_changed"; }));
        // Also when this program does not hold it still any more.
        const auto writer = LedgerWriter::open(source);
        QVERIFY(!writer);
        QVERIFY2(writer.error().message.find("was moved to") != std::string::npos, writer.error().message.c_str());
    }

    void cancelledItGoesOnLater_data() { addBackendRows(); }
    void cancelledItGoesOnLater()
    {
        QFETCH(tapledger::Backend, backend); // of the source
        const Way way(backend);
        addMany(way);
        const QByteArray before = way.folder.configuration();
        {
            Program program(way.folder);
            QVERIFY(program.takes(1, kFirstTaps));
            MoveDialog* dialog = program.openDialog();
            child<QLineEdit>(*dialog, "moveTarget")->setText(way.target);
            child<QLineEdit>(*dialog, "moveRole")->setText(way.role);
            click(*dialog, "moveNext");
            QTRY_VERIFY_WITH_TIMEOUT(isShown(*dialog, "moveMeaning"), kLong);
            click(*dialog, "moveNext");
            QTRY_VERIFY2_WITH_TIMEOUT(text(*dialog, "jobText").contains(QStringLiteral(" of ")),
                                      qPrintable(bannerOf(*dialog)), kLong);
            QVERIFY(!isShown(*dialog, "moveClose"));
            dialog->close(); // that is Cancel, and no way out of what runs
            QTRY_VERIFY_WITH_TIMEOUT(bannerOf(*dialog).startsWith(QStringLiteral("The move was stopped")), kLong);
            QVERIFY(dialog->isVisible());
            // Recording goes on where it was, and what comes meanwhile moves, too.
            QTRY_COMPARE_WITH_TIMEOUT(program.server.status().state, State::Writing, kLong);
            QVERIFY(program.takes(kFirstTaps + 1, kFirstTaps + 2));
            QCOMPARE(way.folder.configuration(), before);
            click(*dialog, "moveClose");
            QTRY_VERIFY(!program.page.findChild<MoveDialog*>());
        }
        Program program(way.folder);
        MoveDialog* dialog = program.openDialog();
        child<QLineEdit>(*dialog, "moveTarget")->setText(way.target);
        child<QLineEdit>(*dialog, "moveRole")->setText(way.role);
        click(*dialog, "moveNext");
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*dialog, "moveMeaning"), kLong);
        QVERIFY(text(*dialog, "moveMeaning").contains(QStringLiteral("goes on where it was")));
        click(*dialog, "moveNext");
        QTRY_VERIFY_WITH_TIMEOUT(text(*dialog, "jobText").contains(QStringLiteral(" of ")), kLong);
        click(*dialog, "jobCancel");
        QTRY_VERIFY_WITH_TIMEOUT(bannerOf(*dialog).startsWith(QStringLiteral("The move was stopped")), kLong);
        click(*dialog, "moveNext");
        QTRY_VERIFY2_WITH_TIMEOUT(isShown(*dialog, "moveDone"), qPrintable(bannerOf(*dialog)), kLong);
        QVERIFY(child<Banner>(*dialog, "moveOutcome")->text().contains(QStringLiteral("All 7 entries")));
        program.store.release();
        program.server.stopAndWait();
        QVERIFY(isEntry(answerAfterRestart(way.folder), kFirstTaps + 3));
    }

    void aDatabaseThatGoesAwayLeavesTheSiteWithItsStore()
    {
        const Way way(Backend::Sqlite);
        addMany(way);
        const QByteArray before = way.folder.configuration();
        Program program(way.folder);
        QVERIFY(program.takes(1, kFirstTaps));
        MoveDialog* dialog = program.openDialog();
        child<QLineEdit>(*dialog, "moveTarget")->setText(way.target);
        click(*dialog, "moveNext");
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*dialog, "moveMeaning"), kLong);
        click(*dialog, "moveNext");
        QTRY_VERIFY_WITH_TIMEOUT(text(*dialog, "jobText").contains(QStringLiteral(" of ")), kLong);
        postgresServer().stop(PostgresServer::StopMode::Immediate);
        QTRY_VERIFY_WITH_TIMEOUT(!bannerOf(*dialog).isEmpty(), kLong);
        postgresServer().start();
        QVERIFY2(!bannerOf(*dialog).contains(QStringLiteral("stopped")), qPrintable(bannerOf(*dialog)));
        QTRY_COMPARE_WITH_TIMEOUT(program.server.status().state, State::Writing, kLong);
        QVERIFY(program.takes(kFirstTaps + 1, kFirstTaps + 1));
        QCOMPARE(way.folder.configuration(), before);
        click(*dialog, "moveNext");
        QTRY_VERIFY2_WITH_TIMEOUT(isShown(*dialog, "moveDone"), qPrintable(bannerOf(*dialog)), kLong);
    }

    void aDamagedLedgerIsNotSwitchedTo()
    {
        const Way way(Backend::Sqlite);
        const QByteArray before = way.folder.configuration();
        Program program(way.folder);
        QVERIFY(program.takes(1, kFirstTaps));
        tamper(*openStore(program.site, StoreUse::Write).value(),
               "UPDATE rfid_ledger SET event_type = 'time_out' WHERE sequence_id = 3");
        MoveDialog* dialog = program.openDialog();
        child<QLineEdit>(*dialog, "moveTarget")->setText(way.target);
        click(*dialog, "moveNext");
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*dialog, "moveMeaning"), kLong);
        click(*dialog, "moveNext");
        QTRY_VERIFY2_WITH_TIMEOUT(bannerOf(*dialog).contains(QStringLiteral("is not intact")),
                                  qPrintable(bannerOf(*dialog)), kLong);
        QCOMPARE(way.folder.configuration(), before);
        click(*dialog, "moveClose");
    }

    void whatCannotBeIsRefusedBeforeAnythingStops()
    {
        const Way way(Backend::Sqlite);
        const QByteArray before = way.folder.configuration();
        const TestStore full = makeStore(Backend::Postgres);
        enrolTestSite(full.ownerUrl());
        const QString another = QString::fromStdString(makeEmptyStore(Backend::Sqlite).url());
        Program program(way.folder);
        MoveDialog* dialog = program.openDialog();
        const auto refusal = [&](const QString& target, const QString& role = {}) {
            child<QLineEdit>(*dialog, "moveTarget")->setText(target);
            child<QLineEdit>(*dialog, "moveRole")->setText(role);
            child<Banner>(*dialog, "banner")->clear();
            click(*dialog, "moveNext");
            (void)QTest::qWaitFor([&] { return !bannerOf(*dialog).isEmpty() || isShown(*dialog, "moveMeaning"); },
                                  kLong);
            return bannerOf(*dialog);
        };
        const QString nonsense = refusal(QStringLiteral("postgresql://nobody@127.0.0.1:1/nothing"));
        QVERIFY2(nonsense.startsWith(QStringLiteral("The target: ")) && nonsense.contains(QStringLiteral("reached")),
                 qPrintable(nonsense));
        const QString held = refusal(QString::fromStdString(full.ownerUrl()));
        QVERIFY2(held.contains(QStringLiteral("holds a store already")), qPrintable(held));
        const QString alike = refusal(another);
        QVERIFY2(alike.contains(QStringLiteral("from SQLite to PostgreSQL or back")), qPrintable(alike));
        const QString role = refusal(way.target, QStringLiteral("postgresql://nobody@127.0.0.1:1/nothing"));
        QVERIFY2(role.contains(QStringLiteral("reached")), qPrintable(role));
        QCOMPARE(program.server.status().state, State::Writing);
        QCOMPARE(way.folder.configuration(), before);
        click(*dialog, "moveClose");
    }

    void onlyTheOwnerOfTheTablesMovesThem()
    {
        const Way way(Backend::Postgres);
        Program program(way.folder);
        MoveDialog* dialog = program.openDialog();
        click(*dialog, "moveChoose");
        auto* choose = child<QFileDialog>(*dialog, "moveFile");
        Q_EMIT choose->fileSelected(way.target);
        choose->close();
        QTRY_COMPARE(child<QLineEdit>(*dialog, "moveTarget")->text(), way.target);
        click(*dialog, "moveNext");
        QTRY_VERIFY2_WITH_TIMEOUT(bannerOf(*dialog).contains(QStringLiteral("only the owner of the tables")),
                                  qPrintable(bannerOf(*dialog)), kLong);
        QVERIFY(!QFile::exists(way.target));

        const TestStore other = makeStore(Backend::Postgres); // an empty one
        child<QLineEdit>(*dialog, "moveRole")->setText(QString::fromStdString(other.ownerUrl()));
        click(*dialog, "moveNext");
        QTRY_VERIFY2_WITH_TIMEOUT(bannerOf(*dialog).contains(QStringLiteral("another store")),
                                  qPrintable(bannerOf(*dialog)), kLong);
        QVERIFY(!QFile::exists(way.target));
        click(*dialog, "moveClose");
    }

    void whereTheDatabaseIsNamedElsewhereTheEndSaysSo()
    {
        const Way way(Backend::Sqlite);
        SiteFolder folder{std::string()};
        folder.options.database = folder.file("tapledger.db").toStdString(); // as `--database` does
        Program program(folder);
        QVERIFY(program.takes(1, 1));
        const QByteArray before = folder.configuration();
        const QSignalSpy again(&program.navigator, &Navigator::startAgainWanted);
        MoveDialog* dialog = program.openDialog();
        child<QLineEdit>(*dialog, "moveTarget")->setText(way.target);
        click(*dialog, "moveNext");
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*dialog, "moveMeaning"), kLong);
        QVERIFY(text(*dialog, "moveMeaning").contains(QStringLiteral("--database")));
        click(*dialog, "moveNext");
        QTRY_VERIFY2_WITH_TIMEOUT(isShown(*dialog, "moveDone"), qPrintable(bannerOf(*dialog)), kLong);
        QVERIFY(text(*dialog, "moveDone").contains(QStringLiteral("start it with --database")));
        QCOMPARE(folder.configuration(), before);
        click(*dialog, "moveNext");
        QTRY_VERIFY(!program.page.findChild<MoveDialog*>());
        QCOMPARE(again.count(), 0);
        QCOMPARE(program.server.status().state, State::Stopped);
    }
};

QTEST_MAIN(MoveStoreTest)
#include "move_store_test.moc"
