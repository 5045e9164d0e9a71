// SPDX-License-Identifier: GPL-3.0-or-later
// The database was set back behind the server's back: the console says what happened, and an administrator accepts it.
#include "child.h"
#include "gui/site_console.h"
#include "support/qtest_strings.h"
#include "support/tamper.h"
#include "ui/pages/checkpoints/accept_dialog.h"
#include "ui/pages/checkpoints/checkpoints_page.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tapledger;
using namespace tapledger::ui;
using State = ServerStatus::State;

namespace {

const Actor kTester{"tester", "test", Role::Admin};

/// A site whose five entries were signed, and of which two are left.
struct RolledBack
{
    explicit RolledBack(Backend backend)
        : postgres(makeStore(Backend::Postgres)), folder(backend == Backend::Postgres ? postgres.url() : std::string())
    {
        {
            const SiteConsole before(folder);
            if (!before.writes() || !before.takes(1, 5))
                qFatal("no taps are taken");
            const auto store = openStore(folder.site(), StoreUse::Write);
            if (!store || !TrustService(**store, before.clock, kTester).sealNow())
                qFatal("nothing is signed");
        }
        const auto owner =
            backend == Backend::Postgres ? postgres.openAsOwner() : openStore(folder.site(), StoreUse::Write).value();
        tamper(*owner, "DELETE FROM rfid_ledger WHERE sequence_id > 2; DELETE FROM rfid_checkpoints; "
                       "DELETE FROM rfid_tiles");
    }

    const TestStore postgres;
    const SiteFolder folder;
};

} // namespace

class AcceptRestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdministratorAcceptsWhatThereIs_data() { addBackendRows(); }
    void anAdministratorAcceptsWhatThereIs()
    {
        QFETCH(tapledger::Backend, backend);
        const RolledBack site(backend);
        SiteConsole console(site.folder);
        CheckpointsPage page(console.console);
        page.show();
        page.shown();
        auto* banner = child<Banner>(page, "ledgerNotAsSigned");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kLong);
        QVERIFY(console.server.status().isAltered);
        QVERIFY2(banner->text().contains(QStringLiteral("5 were signed")), qPrintable(banner->text()));
        QTest::mouseClick(child<QPushButton>(*banner, "bannerAction"), Qt::LeftButton);
        auto* dialog = page.findChild<AcceptDialog*>();
        QVERIFY(dialog);
        auto* accept = child<QPushButton>(*dialog, "acceptRestore");
        auto* reason = child<QLineEdit>(*dialog, "acceptReason");
        auto* isMeant = child<QCheckBox>(*dialog, "acceptIsMeant");
        QVERIFY(!accept->isEnabled());
        reason->setText(QStringLiteral("restored from the backup of Monday"));
        QVERIFY(!accept->isEnabled());
        isMeant->setChecked(true);
        reason->setText(QStringLiteral("   "));
        QVERIFY(!accept->isEnabled());
        reason->setText(QStringLiteral("restored from the backup of Monday"));
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!child<Banner>(*dialog, "acceptOutcome")->text().isEmpty(), kLong);
        QVERIFY(child<QLabel>(*dialog, "acceptNew")->text().endsWith(QStringLiteral("/taps/2")));
        QCOMPARE(child<QLabel>(*dialog, "acceptSigned")->text(), QStringLiteral("5"));
        QCOMPARE(child<QLabel>(*dialog, "acceptSurviving")->text(), QStringLiteral("2"));
        QVERIFY(QFile::exists(child<QLabel>(*dialog, "acceptRing")->text()));
        QTRY_COMPARE_WITH_TIMEOUT(console.server.status().state, State::Writing, kLong);
        QTRY_VERIFY(!banner->isVisible());
        const std::string answer = console.tap(30);
        QVERIFY2(answer.find("\"sequence_id\":3") != std::string::npos, answer.c_str());
        const auto store = openStore(site.folder.site(), StoreUse::Read);
        const auto audit = LedgerService(**store, kTester).auditPage({});
        QVERIFY(audit.has_value());
        const auto entry = std::ranges::find(*audit, "restore", &AuditEntry::event);
        QVERIFY(entry != audit->end());
        QVERIFY2(entry->body.find("restored from the backup of Monday") != std::string::npos, entry->body.c_str());
        QVERIFY2(entry->body.find("somebody") != std::string::npos, entry->body.c_str());
    }

    void whoMayNotIsOnlyToldOfIt()
    {
        const RolledBack site(Backend::Sqlite);
        SiteConsole console(site.folder);
        console.session.logIn({"visitor", Role::Auditor});
        CheckpointsPage page(console.console);
        page.show();
        auto* banner = child<Banner>(page, "ledgerNotAsSigned");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kLong);
        QVERIFY(!child<QPushButton>(*banner, "bannerAction")->isVisible());
        // And who would press it anyway is refused.
        SystemRandom random;
        const auto store = openStore(site.folder.site(), StoreUse::Write);
        const auto refused = console.store.acceptRestore(
            Services{**store, console.clock, random, {"visitor", "test", Role::Auditor}}, "why not");
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }

    void whereNothingIsWrongNothingIsAccepted()
    {
        const SiteFolder folder{std::string()};
        SiteConsole console(folder);
        QVERIFY(console.writes());
        CheckpointsPage page(console.console);
        QVERIFY(child<Banner>(page, "ledgerNotAsSigned")->isHidden());
        AcceptDialog dialog(console.console, nullptr); // as when the entries came back while it was open
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        child<QLineEdit>(dialog, "acceptReason")->setText(QStringLiteral("to see"));
        child<QCheckBox>(dialog, "acceptIsMeant")->setChecked(true);
        QTest::mouseClick(child<QPushButton>(dialog, "acceptRestore"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            child<Banner>(dialog, "acceptOutcome")->text().startsWith(QStringLiteral("There was nothing to accept")),
            kLong);
        QTRY_COMPARE_WITH_TIMEOUT(console.server.status().state, State::Writing, kLong);
    }
};

QTEST_MAIN(AcceptRestoreTest)
#include "accept_restore_test.moc"
