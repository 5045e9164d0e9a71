// SPDX-License-Identifier: GPL-3.0-or-later
// The page Enrolment as HR lives it: find, tap, issue, replace, end, undo, a batch, unknown cards.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/enrolment/enrolment_page.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <fmt/format.h>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

const std::string kFree = "04:99:99:99";

/// The page in front of somebody, with the ways in which they use it.
class Desk
{
public:
    explicit Desk(Backend backend = Backend::Sqlite, int people = 5, int cards = 2) : test(backend)
    {
        test.addPeople(people, cards);
        page = std::make_unique<EnrolmentPage>(test.console());
        page->resize(1100, 800);
        page->show();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        page->shown();
    }

    template <class T>
    T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }
    QString banner() const { return page->findChild<Banner*>(QStringLiteral("banner"))->text(); }
    /// Types and presses Enter.
    void choose(const char* typed)
    {
        auto* field = find<QLineEdit>("personSearch");
        field->clear();
        QTest::keyClicks(field, QLatin1String(typed));
        QTest::keyClick(field, Qt::Key_Return);
    }
    void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    bool canIssue() const { return find<QPushButton>("issueCard")->isVisible(); }
    QDialog* dialog() const { return page->findChild<QDialog*>(); }
    std::string holderOf(const std::string& uid)
    {
        return test.with([&](const Services& services) {
            const auto holder = services.enrolment().holder(*CardUid::parse(uid));
            return holder && *holder ? (*holder)->employee_number : std::string();
        });
    }
    std::string reasonOf(const std::string& uid)
    {
        return test.with([&](const Services& services) {
            const auto history = services.enrolment().cardHistory(*CardUid::parse(uid));
            return history && !history->empty() ? history->front().deactivated_reason : std::string();
        });
    }

    TestConsole test;
    std::unique_ptr<EnrolmentPage> page;
};

} // namespace

class EnrolmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonGetsACardByKeyboard_data() { addBackendRows(); }
    void aPersonGetsACardByKeyboard()
    {
        QFETCH(tapledger::Backend, backend);
        Desk desk(backend);
        desk.choose("ma"); // two keys to María Santos
        QTRY_COMPARE(desk.text("personName"), QStringLiteral("María Santos"));
        QTRY_COMPARE(desk.text("personCard"), QStringLiteral("Has no card"));
        desk.test.readers().present(kFree);
        QTRY_COMPARE(desk.text("cardHeadline"), QStringLiteral("This card is free"));
        QCOMPARE(desk.holderOf(kFree), std::string()); // nothing before it is wanted
        auto* issue = desk.find<QPushButton>("issueCard");
        QCOMPARE(issue->text(), QStringLiteral("Issue to María Santos"));
        QTRY_VERIFY(issue->hasFocus());
        QTest::keyClick(issue, Qt::Key_Space);
        QTRY_COMPARE(desk.holderOf(kFree), std::string("1004"));
        QTRY_COMPARE(desk.banner(), QStringLiteral("Card 04:99:99:99 is María Santos (1004)'s now."));
        QTRY_VERIFY(desk.text("personCard").contains(QStringLiteral("04:99:99:99")));
        QTRY_VERIFY(desk.find<QLineEdit>("personSearch")->hasFocus()); // for the next one
    }

    void aCardIsShownForWhatItIs_data()
    {
        QTest::addColumn<int>("made");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("action");
        const auto row = [](int made, const char* headline, const char* action) {
            QTest::newRow(headline) << made << QString::fromUtf8(headline) << QString::fromUtf8(action);
        };
        row(0, "This card is free", "Issue to María Santos");
        row(1, "This card is inactive, and free", "Issue to María Santos");
        row(2, "This card was reported missing", "Issue to María Santos");
        row(3, "It is theirs already", "");
        row(4, "It is theirs, but has expired", "");
        row(5, "This card belongs to Ada Lovelace (1001)", "Take it from Ada Lovelace and give it to María Santos");
        row(6, "This card is Ada Lovelace (1001)'s, and has expired",
            "Take it from Ada Lovelace and give it to María Santos");
        row(7, "This card is Ada Lovelace (1001)'s, who has left",
            "Take it from Ada Lovelace and give it to María Santos");
    }
    void aCardIsShownForWhatItIs()
    {
        QFETCH(int, made);
        QFETCH(QString, headline);
        QFETCH(QString, action);
        Desk desk(Backend::Sqlite, 5, 0);
        desk.test.with([&](const Services& services) {
            EnrolmentService enrolment = services.enrolment();
            const CardUid uid = *CardUid::parse(kFree);
            const Timestamp soon = desk.test.clock().now() + std::chrono::hours(1);
            const bool isTheirs = made == 3 || made == 4;
            const bool expires = made == 4 || made == 6;
            if (made > 0)
                QVERIFY(enrolment
                            .assignCard(
                                {uid, isTheirs ? "1004" : "1001", "ntag", expires ? std::optional(soon) : std::nullopt},
                                CardInUse::Refuse)
                            .has_value());
            if (made == 1 || made == 2)
                QVERIFY(enrolment.deactivateCard(uid, made == 1 ? "other" : "lost").has_value());
            if (made == 7)
                QVERIFY(enrolment
                            .editEmployee(1,
                                          [](Employee& person) {
                                              person.is_active = false;
                                              return Result<void>();
                                          })
                            .has_value());
        });
        desk.test.clock().advance(std::chrono::hours(2));
        desk.choose("1004");
        QTRY_COMPARE(desk.text("personName"), QStringLiteral("María Santos"));
        desk.test.readers().present(kFree);
        QTRY_COMPARE(desk.text("cardHeadline"), headline);
        QVERIFY(!desk.text("cardSentence").isEmpty());
        QCOMPARE(desk.canIssue(), !action.isEmpty());
        if (!action.isEmpty())
            QCOMPARE(desk.find<QPushButton>("issueCard")->text(), action);
        if (made > 0)
            QCOMPARE(desk.find<QComboBox>("cardType")->currentData().toString(), QStringLiteral("ntag"));
    }

    void aCardWithNobodyChosenShowsWhoseItIs()
    {
        Desk desk;
        desk.test.readers().present("04:00:00:02");
        QTRY_COMPARE(desk.text("personName"), QStringLiteral("Grace Hopper"));
        QVERIFY(!desk.canIssue());
    }

    void aLostCardIsReplacedAndThatIsUndone()
    {
        Desk desk;
        desk.choose("1001");
        QTRY_VERIFY(desk.text("personCard").contains(QStringLiteral("04:00:00:01")));
        desk.test.readers().present(kFree);
        QTRY_COMPARE(desk.find<QPushButton>("issueCard")->text(), QStringLiteral("Replace the card of Ada Lovelace"));
        auto* reason = desk.find<QComboBox>("replacedReason");
        QVERIFY(reason->isVisible());
        reason->setCurrentIndex(reason->findData(QStringLiteral("lost")));
        desk.click("issueCard");
        QTRY_COMPARE(desk.holderOf(kFree), std::string("1001"));
        QCOMPARE(desk.reasonOf("04:00:00:01"), std::string("lost"));
        QTRY_VERIFY(desk.banner().contains(QStringLiteral("Card 04:00:00:01 has ended.")));
        desk.click("bannerAction");
        QTRY_COMPARE(desk.holderOf("04:00:00:01"), std::string("1001"));
        QCOMPARE(desk.holderOf(kFree), std::string());
        QTRY_VERIFY(desk.banner().startsWith(QStringLiteral("Undone")));
    }

    void aCardIsEnded()
    {
        Desk desk;
        desk.choose("1002");
        QTRY_VERIFY(desk.find<QPushButton>("deactivateCard")->isVisible());
        desk.click("deactivateCard");
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.dialog()
                    ->findChild<QLabel*>(QStringLiteral("dialogText"))
                    ->text()
                    .contains(QStringLiteral("Card 04:00:00:02 of Grace Hopper (1002)")));
        auto* reason = desk.dialog()->findChild<QComboBox*>(QStringLiteral("endReason"));
        reason->setCurrentIndex(reason->findData(QStringLiteral("stolen")));
        QTest::mouseClick(desk.dialog()->findChild<QPushButton*>(QStringLiteral("dialogAccept")), Qt::LeftButton);
        QTRY_COMPARE(desk.holderOf("04:00:00:02"), std::string());
        QCOMPARE(desk.reasonOf("04:00:00:02"), std::string("stolen"));
        QTRY_COMPARE(desk.text("personCard"), QStringLiteral("Has no card"));
        QVERIFY(!desk.find<QPushButton>("deactivateCard")->isVisible());
        QTRY_VERIFY(desk.banner().contains(QStringLiteral("has ended")));
        desk.click("bannerAction");
        QTRY_COMPARE(desk.holderOf("04:00:00:02"), std::string("1002"));
        QTRY_COMPARE(desk.banner(), QStringLiteral("Undone: card 04:00:00:02 is Grace Hopper (1002)'s again."));
    }

    void nothingOlderIsUndone()
    {
        Desk desk;
        desk.choose("1004");
        QTRY_COMPARE(desk.text("personName"), QStringLiteral("María Santos"));
        desk.test.readers().present(kFree);
        QTRY_VERIFY(desk.canIssue());
        desk.click("issueCard");
        QTRY_COMPARE(desk.holderOf(kFree), std::string("1004"));
        QTRY_VERIFY(desk.find<QPushButton>("setExpiry")->isVisible());
        desk.click("setExpiry"); // to what it is: never
        QTRY_VERIFY(desk.dialog());
        desk.dialog()->findChild<QCheckBox*>(QStringLiteral("neverExpires"))->setChecked(true);
        QTest::mouseClick(desk.dialog()->findChild<QPushButton*>(QStringLiteral("dialogAccept")), Qt::LeftButton);
        QTRY_VERIFY(desk.banner().contains(QStringLiteral("nothing was changed")));
        QVERIFY(!desk.find<QPushButton>("bannerAction")->isVisible());
        QTest::keyClick(desk.page.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.banner().contains(QStringLiteral("nothing was changed")));
        QCOMPARE(desk.holderOf(kFree), std::string("1004"));
    }

    void aCardGetsAnExpiry()
    {
        Desk desk;
        desk.choose("1002");
        QTRY_VERIFY(desk.find<QPushButton>("setExpiry")->isVisible());
        desk.click("setExpiry");
        QTRY_VERIFY(desk.dialog());
        QTest::mouseClick(desk.dialog()->findChild<QPushButton*>(QStringLiteral("dialogAccept")), Qt::LeftButton);
        QTRY_VERIFY(desk.text("personCard").contains(QStringLiteral("valid through")));
        QTRY_VERIFY(desk.banner().contains(QStringLiteral("valid through")));
        QTRY_VERIFY(!desk.dialog());
        desk.click("setExpiry");
        QTRY_VERIFY(desk.dialog());
        desk.dialog()->findChild<QCheckBox*>(QStringLiteral("neverExpires"))->setChecked(true);
        QTest::mouseClick(desk.dialog()->findChild<QPushButton*>(QStringLiteral("dialogAccept")), Qt::LeftButton);
        QTRY_VERIFY(desk.text("personCard").contains(QStringLiteral("does not expire")));
        QCOMPARE(desk.holderOf("04:00:00:02"), std::string("1002"));
    }

    void aNumberIsTypedIn()
    {
        Desk desk;
        QTest::keyClick(desk.page.get(), Qt::Key_M, Qt::ControlModifier);
        auto* field = desk.find<QLineEdit>("manualUidText");
        QTRY_VERIFY(field->isVisible());
        field->setText(QStringLiteral("04:9"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.find<QLabel>("manualUidTrouble")->isVisible());
        field->setText(QStringLiteral("04 99 99 99"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.text("cardUid"), QStringLiteral("04:99:99:99"));
        QVERIFY(!desk.canIssue()); // to whom?
    }

    void aReaderThatTypesLeavesTheFieldAlone()
    {
        Desk desk;
        auto* field = desk.find<QLineEdit>("personSearch");
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        field->setText(QStringLiteral("gra"));
        QTest::keyClicks(field, QStringLiteral("04999999"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.text("cardUid"), QStringLiteral("04:99:99:99"));
        QCOMPARE(field->text(), QStringLiteral("gra"));
    }

    void fiftyCardsWithoutTouchingTheMouse()
    {
        constexpr int kStack = 50;
        Desk desk(Backend::Sqlite, kStack, 0);
        QTest::keyClick(desk.page.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.text("cardHeadline"), QStringLiteral("Tap the card of Ada Lovelace"));
        for (int card = 0; card < kStack; ++card) // as fast as the reader can
            desk.test.readers().present(fmt::format("04:77:00:{:02X}", card));
        QTRY_COMPARE_WITH_TIMEOUT(desk.banner(), QStringLiteral("That was the last person of this batch."), 20'000);
        for (int card = 0; card < kStack; ++card)
            QCOMPARE(desk.holderOf(fmt::format("04:77:00:{:02X}", card)), std::to_string(1001 + card));
        QVERIFY(!desk.find<QPushButton>("batch")->isChecked());
    }

    void aBatchStopsAtACardThatIsSomebodys()
    {
        Desk desk(Backend::Sqlite, 5, 2);
        desk.click("batch");
        QTRY_COMPARE(desk.text("cardHeadline"), QStringLiteral("Tap the card of Jürgen Müller"));
        desk.test.readers().present("04:00:00:01");
        QTRY_COMPARE(desk.text("cardHeadline"), QStringLiteral("This card belongs to Ada Lovelace (1001)"));
        QCOMPARE(desk.holderOf("04:00:00:01"), std::string("1001"));
        QTest::keyClick(desk.page.get(), Qt::Key_Right, Qt::ControlModifier); // skips
        QTRY_COMPARE(desk.text("cardHeadline"), QStringLiteral("Tap the card of María Santos"));
        desk.test.readers().present(kFree);
        QTRY_COMPARE(desk.holderOf(kFree), std::string("1004"));
    }

    void aCardThatIsPutAsideHoldsUpNothing()
    {
        Desk desk;
        desk.choose("1004");
        QTRY_COMPARE(desk.text("personName"), QStringLiteral("María Santos"));
        desk.test.readers().present(kFree);
        QTest::keyClick(desk.page.get(), Qt::Key_Escape); // before it is known what it is
        desk.test.readers().present("04:00:00:02");
        QTRY_COMPARE(desk.text("cardUid"), QStringLiteral("04:00:00:02"));
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(desk.page.get(), Qt::Key_Return, Qt::ControlModifier); // pressed twice, issued once
        QTRY_COMPARE(desk.holderOf("04:00:00:02"), std::string("1004"));
        QTRY_VERIFY(desk.banner().contains(QStringLiteral("Grace Hopper (1002) has no card now.")));
        QTest::keyClick(desk.page.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.holderOf("04:00:00:02"), std::string("1002"));
    }

    void anUnknownCardFindsItsPerson()
    {
        Desk desk(Backend::Sqlite, 2, 0);
        desk.test.addGates(1);
        desk.test.addEntries(4); // refused: nobody holds those cards
        desk.page->shown();
        auto* tabs = desk.find<QTabWidget>("enrolmentTabs");
        QTRY_COMPARE(tabs->tabText(1), QStringLiteral("&Unknown cards (2)"));
        desk.choose("1002");
        QTRY_COMPARE(desk.text("personName"), QStringLiteral("Grace Hopper"));
        tabs->setCurrentIndex(1);
        auto* table = desk.find<QTableView>("unknownCards");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("2"));
        const QString uid = table->model()->index(0, 0).data().toString();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QTRY_COMPARE(desk.text("cardHeadline"), QStringLiteral("This card is free, and was tried at a gate"));
        desk.click("issueCard");
        QTRY_COMPARE(desk.holderOf(uid.toStdString()), std::string("1002"));
        QTRY_COMPARE(tabs->tabText(1), QStringLiteral("&Unknown cards (1)"));
    }

    void historyAndLastTaps()
    {
        Desk desk(Backend::Sqlite, 2, 2);
        desk.test.addGates(2);
        desk.test.addEntries(6);
        desk.choose("1001");
        auto* cards = desk.find<QTableView>("cardHistory");
        auto* taps = desk.find<QTableView>("lastTaps");
        const QAbstractItemModelTester cardTester(cards->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester tapTester(taps->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(taps->model()->rowCount(), 3);
        QCOMPARE(cards->model()->rowCount(), 1);
        QCOMPARE(taps->model()->index(0, 2).data().toString(), QStringLiteral("Gate 1"));
        QVERIFY(taps->model()->index(0, 0).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("UTC")));
        const QAbstractItemModelTester people(desk.find<QListView>("personList")->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.choose("1002");
        QTRY_COMPARE(taps->model()->index(0, 2).data().toString(), QStringLiteral("Gate 2"));
    }

    void readersAreToldOf()
    {
        Desk desk;
        QVERIFY(desk.text("readerState").contains(QStringLiteral("Test reader is ready")));
        desk.test.readers().set({{QStringLiteral("ACR122U"), QStringLiteral("it was unplugged"), false}});
        QVERIFY(desk.text("readerState").contains(QStringLiteral("ACR122U: it was unplugged")));
        desk.test.readers().set({});
        QVERIFY(desk.text("readerState").startsWith(QStringLiteral("No desk reader is connected")));
    }

    void aFailingDatabaseIsToldOfAndTriedAgain()
    {
        Desk desk;
        QTRY_VERIFY(desk.find<QListView>("personList")->model()->rowCount() > 0);
        const auto owner = desk.test.store().openAsOwner();
        QVERIFY(owner->run("ALTER TABLE rfid_card_mappings RENAME TO away").has_value());
        desk.test.readers().present(kFree);
        QTRY_VERIFY(!desk.banner().isEmpty());
        QCOMPARE(desk.find<QPushButton>("bannerAction")->text(), QStringLiteral("Try again"));
        QVERIFY(owner->run("ALTER TABLE away RENAME TO rfid_card_mappings").has_value());
        desk.click("bannerAction");
        QTRY_COMPARE(desk.text("cardHeadline"), QStringLiteral("This card is free"));
        QTRY_COMPARE(desk.banner(), QString());
    }
};

QTEST_MAIN(EnrolmentTest)
#include "enrolment_test.moc"
