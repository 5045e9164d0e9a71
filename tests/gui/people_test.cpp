// SPDX-License-Identifier: GPL-3.0-or-later
// The page People: found, sorted, added, changed, let go; and where another system keeps them.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/pages/people/people_page.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

enum Column { Name, Number, Department, Position, Card, State };

class Office
{
public:
    explicit Office(Backend backend = Backend::Sqlite, int people = 5, int cards = 2) : test(backend)
    {
        test.addPeople(people, cards);
        open();
    }
    void open()
    {
        page = std::make_unique<PeoplePage>(test.console());
        page->resize(1100, 700);
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
    QTableView* table() const { return find<QTableView>("people"); }
    int rows() const { return table()->model()->rowCount(); }
    QString at(int row, Column column) const { return table()->model()->index(row, column).data().toString(); }
    QString banner() const { return page->findChild<Banner*>(QStringLiteral("banner"))->text(); }
    void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    /// The person with that number; empty until they are read.
    void choose(const char* number)
    {
        find<QLineEdit>("peopleSearch")->setText(QLatin1String(number));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(at(0, Number), QLatin1String(number));
        table()->selectRow(0);
    }
    template <class T>
    T* inDialog(const char* name) const
    {
        const auto* dialog = page->findChild<QDialog*>();
        return dialog ? dialog->findChild<T*>(QLatin1String(name)) : nullptr;
    }
    bool hasDialog() const { return page->findChild<QDialog*>() != nullptr; }

    TestConsole test;
    std::unique_ptr<PeoplePage> page;
};

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreListedSortedAndFound_data() { addBackendRows(); }
    void peopleAreListedSortedAndFound()
    {
        QFETCH(tapledger::Backend, backend);
        Office office(backend, 450, 2);
        const QAbstractItemModelTester tester(office.table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(office.rows(), 200); // a page, not everybody
        QCOMPARE(office.at(0, Number), QStringLiteral("1001"));
        QCOMPARE(office.at(0, Card), QStringLiteral("04:00:00:01"));
        QCOMPARE(office.at(3, Card), QStringLiteral("none"));
        office.table()->scrollToBottom();
        QTRY_COMPARE(office.rows(), 400);
        office.table()->scrollToBottom();
        QTRY_COMPARE(office.rows(), 450);
        QTRY_COMPARE(office.find<QLabel>("pageSubtitle")->text(), QStringLiteral("450 listed"));

        office.table()->horizontalHeader()->setSortIndicator(Number, Qt::DescendingOrder);
        QTRY_COMPARE(office.at(0, Number), QStringLiteral("1450"));
        office.table()->horizontalHeader()->setSortIndicator(Name, Qt::AscendingOrder);
        QTRY_COMPARE(office.at(0, Name).left(3), QStringLiteral("Ada"));
        office.find<QComboBox>("peopleCard")->setCurrentIndex(1);
        QTRY_COMPARE(office.rows(), 2);
        office.open(); // order and filters are remembered
        QTRY_COMPARE(office.rows(), 2);
        QCOMPARE(office.table()->horizontalHeader()->sortIndicatorSection(), int(Name));
        office.find<QComboBox>("peopleCard")->setCurrentIndex(0);
        office.find<QLineEdit>("peopleSearch")->setText(QStringLiteral("Łukasz 10"));
        QTRY_VERIFY(office.rows() < 200 && office.at(0, Name).startsWith(QStringLiteral("Łukasz")));
    }

    void aPersonIsAdded()
    {
        Office office;
        QSignalSpy opened(&office.test.console().navigator, &Navigator::opened);
        QTRY_COMPARE(office.rows(), 5);
        QTest::keyClick(office.page.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(office.hasDialog());
        auto* save = office.inDialog<QPushButton>("savePerson");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(office.inDialog<QLineEdit>("employeeNumber"), QStringLiteral("1001"));
        QTest::keyClicks(office.inDialog<QLineEdit>("fullName"), QStringLiteral("Hedy Lamarr"));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        auto* trouble = office.inDialog<QLabel>("bannerText");
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY(trouble->text().contains(QStringLiteral("1001")));
        office.inDialog<QLineEdit>("employeeNumber")->setText(QStringLiteral("2001"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(office.banner(), QStringLiteral("Hedy Lamarr (2001) was added."));
        QTRY_COMPARE(office.rows(), 6);
        QTRY_COMPARE(office.table()->currentIndex().row(), 5); // chosen
        office.click("bannerAction");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), QStringLiteral("enrolment"));
    }

    void noChangeOfSomebodyElseIsOverwritten()
    {
        Office office;
        office.choose("1002");
        QTest::keyClick(office.page.get(), Qt::Key_F2);
        QTRY_VERIFY(office.hasDialog());
        office.test.with([](const Services& services) {
            QVERIFY(services.enrolment()
                        .editEmployee(2,
                                      [](Employee& person) {
                                          person.department = "Board";
                                          return Result<void>();
                                      })
                        .has_value());
        });
        office.inDialog<QLineEdit>("position")->setText(QStringLiteral("Admiral"));
        auto* save = office.inDialog<QPushButton>("savePerson");
        QTest::mouseClick(save, Qt::LeftButton);
        auto* load = office.inDialog<QPushButton>("bannerAction");
        QTRY_VERIFY(load->isVisible());
        QTest::mouseClick(load, Qt::LeftButton);
        QTRY_COMPARE(office.inDialog<QLineEdit>("department")->text(), QStringLiteral("Board"));
        office.inDialog<QLineEdit>("position")->setText(QStringLiteral("Admiral"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(office.at(0, Position), QStringLiteral("Admiral"));
        QCOMPARE(office.at(0, Department), QStringLiteral("Board"));
    }

    void aPersonGetsAPhoto()
    {
        Office office;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ada.png"));
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(path));
        office.choose("1001");
        office.click("editPerson");
        QTRY_VERIFY(office.hasDialog());
        QTest::mouseClick(office.inDialog<QPushButton>("choosePhoto"), Qt::LeftButton);
        auto* chooser = office.page->findChild<QFileDialog*>(QStringLiteral("photoFile"));
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        QTRY_VERIFY(office.inDialog<QPushButton>("removePhoto")->isVisible());
        QTest::mouseClick(office.inDialog<QPushButton>("savePerson"), Qt::LeftButton);
        QTRY_COMPARE(office.banner(), QStringLiteral("Ada Lovelace (1001) was saved."));
        const QImage photo = office.test.with(
            [](const Services& services) { return readPhoto(services.enrolment().photo(1).value_or("")); });
        QVERIFY(photo.pixelColor(10, 10).blue() > 200);
    }

    void aLeaverKeepsOrLosesTheCard_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("keeps") << false;
        QTest::newRow("loses") << true;
    }
    void aLeaverKeepsOrLosesTheCard()
    {
        QFETCH(bool, ends);
        Office office;
        office.choose("1001");
        office.click("leavePerson");
        QTRY_VERIFY(office.hasDialog());
        QVERIFY(office.inDialog<QLabel>("dialogText")->text().startsWith(QStringLiteral("Ada Lovelace (1001)")));
        auto* endToo = office.inDialog<QCheckBox>("endCardToo");
        QVERIFY(endToo->isChecked());
        endToo->setChecked(ends);
        QTest::mouseClick(office.inDialog<QPushButton>("dialogAccept"), Qt::LeftButton);
        QTRY_COMPARE(office.rows(), 0); // the list shows those who are here
        office.find<QComboBox>("peopleActive")->setCurrentIndex(2);
        QTRY_COMPARE(office.rows(), 1);
        QCOMPARE(office.at(0, State), QStringLiteral("Has left"));
        QCOMPARE(office.at(0, Card), ends ? QStringLiteral("none") : QStringLiteral("04:00:00:01"));
        office.table()->selectRow(0);
        QCOMPARE(office.find<QPushButton>("leavePerson")->text(), QStringLiteral("Is &back"));
        office.click("bannerAction");
        QTRY_COMPARE(office.rows(), 0);
        QTRY_VERIFY(office.banner().startsWith(QStringLiteral("Undone: Ada Lovelace (1001) is back")));
        office.find<QComboBox>("peopleActive")->setCurrentIndex(1);
        QTRY_COMPARE(office.rows(), 1);
        QCOMPARE(office.at(0, Card), QStringLiteral("04:00:00:01")); // theirs again
    }

    void whoHasLeftComesBack()
    {
        Office office;
        QVERIFY(office.test.with([](const Services& services) {
            return services.enrolment().leave(1, EnrolmentService::CardOfLeaver::Keep).has_value();
        }));
        office.find<QComboBox>("peopleActive")->setCurrentIndex(2);
        QTRY_COMPARE(office.rows(), 1);
        office.table()->selectRow(0);
        office.click("leavePerson");
        QTRY_COMPARE(office.rows(), 0);
        QTRY_VERIFY(office.banner().startsWith(QStringLiteral("Ada Lovelace (1001) is back")));
    }

    void photosAreInTheList()
    {
        Office office;
        QImage blue(200, 200, QImage::Format_RGB32);
        blue.fill(Qt::blue);
        QVERIFY(office.test.with(
            [&](const Services& services) { return services.enrolment().setPhoto(2, photoText(blue)).has_value(); }));
        QTRY_COMPARE(office.rows(), 5);
        const auto colour = [&](int row) {
            const auto icon = office.table()->model()->index(row, Name).data(Qt::DecorationRole).value<QIcon>();
            return icon.pixmap(24, 24).toImage().pixelColor(12, 4);
        };
        QTRY_VERIFY(colour(1).blue() > 200 && colour(1).red() < 60);
        QVERIFY(colour(0).blue() <= 200); // her initials
    }

    void aForeignTableIsOnlyRead_data() { addBackendRows(); }
    void aForeignTableIsOnlyRead()
    {
        QFETCH(tapledger::Backend, backend);
        TestConsole test(backend);
        test.addPeople(2, 0);
        QVERIFY(test.store().openAsOwner()->run("UPDATE rfid_store SET employees_are_foreign = true").has_value());
        PeoplePage page(test.console());
        page.show();
        page.shown();
        auto* notice = page.findChild<Banner*>(QStringLiteral("foreignNotice"));
        QTRY_VERIFY(notice->text().contains(QStringLiteral("Another system keeps the people")));
        QTRY_COMPARE(page.findChild<QTableView*>(QStringLiteral("people"))->model()->rowCount(), 2);
        for (const char* name : {"addPerson", "importPeople", "editPerson", "leavePerson"})
            QVERIFY2(!page.findChild<QPushButton*>(QLatin1String(name))->isVisible(), name);
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("importCards"))->isVisible());
    }

    void aSubjectIsFound()
    {
        Office office;
        office.page->openSubject(qlonglong(4));
        QTRY_COMPARE(office.rows(), 1);
        QCOMPARE(office.at(0, Number), QStringLiteral("1004"));
        QTRY_COMPARE(office.table()->currentIndex().row(), 0);
    }

    void nobodyYet()
    {
        Office office(Backend::Sqlite, 0, 0);
        auto* first = office.find<QPushButton>("emptyStateAction");
        QTRY_VERIFY(first->isVisible());
        QTest::mouseClick(first, Qt::LeftButton);
        QTRY_VERIFY(office.hasDialog());
    }

    void aFailingDatabaseIsToldOfAndTriedAgain()
    {
        Office office;
        QTRY_COMPARE(office.rows(), 5);
        const auto owner = office.test.store().openAsOwner();
        QVERIFY(owner->run("ALTER TABLE rfid_card_mappings RENAME TO away").has_value());
        office.find<QLineEdit>("peopleSearch")->setText(QStringLiteral("grace"));
        QTRY_VERIFY(!office.banner().isEmpty());
        QVERIFY(owner->run("ALTER TABLE away RENAME TO rfid_card_mappings").has_value());
        office.click("bannerAction");
        QTRY_COMPARE(office.rows(), 1);
        QTRY_COMPARE(office.banner(), QString());
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << QStringLiteral("Ada Lovelace") << QStringLiteral("AL");
        QTest::newRow("three") << QStringLiteral("maría de Cruz") << QStringLiteral("MC");
        QTest::newRow("one") << QStringLiteral("Łukasz") << QStringLiteral("Ł");
        QTest::newRow("none") << QString() << QStringLiteral("?");
    }
    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void photosAreRead()
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(image.save(&buffer, "PNG"));
        const QImage photo = readPhoto("data:image/png;base64," + bytes.toBase64().toStdString());
        QCOMPARE(photo.width(), photo.height()); // cut to the middle
        QCOMPARE(photo.pixelColor(1, 1), QColor(Qt::red));
        for (const char* nothing : {"", "data:image/png;base64,AAAA", "photos/ada.png", "/nowhere/ada.png"})
            QVERIFY2(readPhoto(nothing).isNull(), nothing);
    }
};

QTEST_MAIN(PeopleTest)
#include "people_test.moc"
