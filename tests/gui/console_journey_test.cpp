// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program but for main(): the window, the real server inside it with its doors open, a reader on a serial
// line, and gates that tap over TCP. People click and type; both databases.
#include "base/json.h"
#include "console_settings.h"
#include "local_server.h"
#include "readers/reader_manager.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "ui/console.h"
#include "ui/models/ledger_model.h"
#include "ui/pages/live/tap_model.h"
#include "ui/photos.h"
#include "ui/refused_taps.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_dialog.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

const std::string kCard = "04:99:99:99";
const std::string kNewCard = "04:77:77:77";
constexpr const char* kPassword = "correct horse battery";

/// A reader on the end of a serial line, as the enrolment page sees it.
class SerialDesk final : public DeskReaders
{
public:
    explicit SerialDesk(const Clock& clock) : m_line(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_line < 0 || grantpt(m_line) != 0 || unlockpt(m_line) != 0)
            qFatal("there is no pseudo terminal");
        termios settings{};
        tcgetattr(m_line, &settings);
        cfmakeraw(&settings);
        tcsetattr(m_line, TCSANOW, &settings);
        ReaderSettings readers;
        readers.kinds = {ReaderKind::Serial};
        readers.ports.emplace(QString::fromLocal8Bit(ptsname(m_line)), SerialSettings());
        m_manager = std::make_unique<ReaderManager>(std::move(readers), clock);
        connect(m_manager.get(), &ReaderManager::cardPresented, this, &DeskReaders::cardPresented);
        connect(m_manager.get(), &ReaderManager::readersChanged, this, &DeskReaders::changed);
    }
    ~SerialDesk() override
    {
        m_manager.reset();
        close(m_line);
    }

    QList<DeskReaderStatus> readers() const override
    {
        QList<DeskReaderStatus> list;
        for (const DeskReader* reader : m_manager->readers())
            list.push_back({reader->name(), reader->sentence(), reader->state() == ReaderState::Ready});
        return list;
    }
    void pressKey(QChar key) override { m_manager->pressKey(key); }
    void use(const ReaderSettings&) override {} // the line of the test stays
    bool isReady() const { return std::ranges::any_of(readers(), &DeskReaderStatus::isReady); }
    /// Holds a card to it.
    void hold(const std::string& uid) const
    {
        const std::string line = uid + "\r\n";
        if (write(m_line, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            qFatal("the serial line is broken");
    }

private:
    const int m_line;
    std::unique_ptr<ReaderManager> m_manager;
};

SiteOptions optionsOf(const QTemporaryDir& folder, const TestStore& store)
{
    SiteOptions options{folder.path().toStdString(), store.url(),
                        folder.filePath(QStringLiteral("tapledger.conf")).toStdString()};
    if (!changeSettings(options.config, {{"server.http", "127.0.0.1:0"}, {"server.tcp", "127.0.0.1:0"}}))
        qFatal("the settings cannot be written");
    return options;
}

Site siteOf(const SiteOptions& options)
{
    const auto site = findSite(options);
    if (!site || !openStore(*site, StoreUse::Write))
        qFatal("there is no store");
    return *site;
}

/// The program at work.
class Program
{
public:
    explicit Program(Backend backend)
        : store(backend == Backend::Postgres ? makeStore(backend) : makeEmptyStore(backend)),
          m_options(optionsOf(m_folder, store)), m_site(siteOf(m_options)),
          m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")), QSettings::IniFormat),
          server(m_site, m_clock, m_taps), m_settings(m_options, m_site), session(m_site.databaseUrl, m_clock),
          desk(m_clock), m_refused(m_taps, m_preferences, QString::fromStdString(m_site.databaseUrl)),
          m_photos(session), console{session, m_taps,  m_refused,   m_photos,   server,
                                     desk,    m_theme, m_navigator, m_settings, m_preferences}
    {
        server.setSiteSource([this] { return m_settings.site(); });
        server.start();
        session.logIn({"somebody", Role::Admin}); // as on a machine whose store has no users yet
        window = std::make_unique<MainWindow>(console, allPages());
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    /// The control with this name that is to be seen.
    template <class T = QWidget>
    T* find(const char* name) const
    {
        for (T* widget : window->findChildren<T*>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool isShown(const char* name) const { return find(name) != nullptr; }
    /// The same, once it is there and can be used: people wait, too.
    template <class T = QWidget>
    T* wait(const char* name) const
    {
        T* found = nullptr;
        if (!QTest::qWaitFor([&] {
                found = find<T>(name);
                return found && found->isEnabled();
            }))
            qFatal("there is no %s to be used", name);
        return found;
    }
    void click(const char* name) const { QTest::mouseClick(wait(name), Qt::LeftButton); }
    void type(const char* name, const QString& text) const
    {
        auto* field = wait<QLineEdit>(name);
        QTest::mouseClick(field, Qt::LeftButton);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void open(const char* page) const
    {
        auto* bar = wait<QListWidget>("sideBar");
        const auto found = std::ranges::find(window->visiblePages(), QLatin1String(page), &PageInfo::id);
        const auto row = static_cast<int>(found - window->visiblePages().begin());
        QTest::mouseClick(bar->viewport(), Qt::LeftButton, {}, bar->visualItemRect(bar->item(row)).center());
        if (window->currentPageId() != QLatin1String(page))
            qFatal("the page %s does not open", page);
    }
    QString text(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    QString banner(const char* name = "banner") const
    {
        const auto* found = find<Banner>(name);
        return found ? found->text() : QString();
    }
    QString cell(const char* table, int row, int column) const
    {
        const auto* view = find<QAbstractItemView>(table);
        return view ? view->model()->index(row, column).data().toString() : QString();
    }
    QString newestTap() const { return cell("liveTaps", 0, TapModel::Person); }

    /// Chooses somebody on the page Enrolment by a few letters.
    void choose(const char* letters, const char* name) const
    {
        open("enrolment");
        type("personSearch", QString::fromUtf8(letters));
        QTest::keyClick(wait("personSearch"), Qt::Key_Return);
        QTRY_COMPARE(text("personName"), QString::fromUtf8(name));
    }
    /// What a site has before the story begins: a gate and two people, one of them with a card.
    void enrol()
    {
        SystemRandom random;
        const auto database = store.open();
        const Services services{*database, m_clock, random, {"tester", "test", Role::Admin}};
        Device device;
        device.device_id = "GATE-01";
        device.device_name = "Main gate";
        const auto added = services.devices().add(device);
        QVERIFY(added.has_value());
        key = added->api_key;
        for (const auto& [number, name] : {std::pair("1001", "Ada Lovelace"), std::pair("1002", "María Santos")}) {
            Employee person;
            person.employee_number = number;
            person.full_name = name;
            QVERIFY(services.enrolment().addEmployee(person).has_value());
        }
        QVERIFY(services.enrolment().assignCard({*CardUid::parse(kCard), "1001", "mifare", {}}, CardInUse::Refuse));
        QTRY_COMPARE(server.status().state, ServerStatus::State::Writing);
    }
    /// A card at the gate, over TCP, as the gate would be told of it. A server learns of a new gate within a moment,
    /// until when the gate tries again.
    std::string tap(const std::string& uid) const
    {
        std::string told;
        (void)QTest::qWaitFor([&] {
            LineClient gate(server.addresses()->tcp->port);
            const auto answer = [&gate](const std::string& line) {
                const auto value = gate.send(line + "\n") ? json::parse(gate.readLine()) : json::parse("{}");
                const json::Value* status = value ? value->find("status") : nullptr;
                return status && status->string() ? *status->string() : std::string("no answer");
            };
            told = answer(fmt::format(R"({{"type":"hello","device_id":"GATE-01","api_key":"{}"}})", key));
            if (told != "ok")
                return false;
            told = answer(
                fmt::format(R"({{"card_uid":"{}","device_id":"GATE-01","event_type":"time_in","timestamp":"{}"}})", uid,
                            m_clock.now().iso()));
            return true;
        });
        return told;
    }

    TestStore store;

private:
    const QTemporaryDir m_folder;
    const SystemClock m_clock;
    const SiteOptions m_options;
    const Site m_site;
    QSettings m_preferences;
    Theme m_theme;
    TapStream m_taps;
    Navigator m_navigator;

public:
    LocalServer server;

private:
    ConsoleSettings m_settings;

public:
    Session session;
    SerialDesk desk;

private:
    RefusedTaps m_refused;
    Photos m_photos;

public:
    Console console;
    std::unique_ptr<MainWindow> window;
    std::string key; ///< of GATE-01
};

} // namespace

class ConsoleJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStartToTheFirstTap_data() { addBackendRows(); }
    void fromTheFirstStartToTheFirstTap()
    {
        QFETCH(tapledger::Backend, backend);
        Program program(backend);
        (new SetupDialog(program.console, program.window.get()))->open();
        QTRY_VERIFY(program.isShown("setupUser"));
        program.type("setupUser", QStringLiteral("grace"));
        program.type("setupPassword", QString::fromLatin1(kPassword));
        program.type("setupPasswordAgain", QString::fromLatin1(kPassword));
        program.click("setupNext");
        QTRY_VERIFY(program.isShown("setupHttp"));
        QCOMPARE(program.session.who()->name, std::string("grace"));
        program.click("setupNext"); // the doors stay as they are
        QTRY_VERIFY(program.isShown("setupImport"));
        program.click("setupSkip");
        QTRY_VERIFY(program.isShown("setupDeviceId"));
        program.click("setupNext");
        QTRY_VERIFY(program.isShown("setupDeviceKey"));
        program.key = program.find<QLineEdit>("setupDeviceKey")->text().toStdString();
        program.click("setupNext");
        QTRY_VERIFY(!program.isShown("setup"));

        program.open("live");
        QTRY_COMPARE(program.text("statusState"), QStringLiteral("Running: this program writes"));
        QCOMPARE(program.tap(kCard), std::string("rejected")); // nobody's yet, but it is seen
        QTRY_COMPARE(program.newestTap(), QString::fromStdString(kCard));

        program.open("people");
        program.click("addPerson");
        QTRY_VERIFY(program.isShown("fullName"));
        program.type("employeeNumber", QStringLiteral("1001"));
        program.type("fullName", QStringLiteral("Ada Lovelace"));
        program.click("savePerson");
        QTRY_COMPARE(program.cell("people", 0, 0), QStringLiteral("Ada Lovelace"));
        program.choose("ada", "Ada Lovelace");
        QTRY_VERIFY(program.desk.isReady());
        program.desk.hold(kCard);
        QTRY_VERIFY(program.isShown("issueCard"));
        program.click("issueCard");
        QTRY_VERIFY(program.banner().contains(QStringLiteral("is Ada Lovelace (1001)'s now.")));
        program.open("live");
        QCOMPARE(program.tap(kCard), std::string("success"));
        QTRY_COMPARE(program.newestTap(), QStringLiteral("Ada Lovelace"));
    }

    void fromTheDeskToAnIntactLedger_data() { addBackendRows(); }
    void fromTheDeskToAnIntactLedger()
    {
        QFETCH(tapledger::Backend, backend);
        Program program(backend);
        program.enrol();
        program.choose("ma", "María Santos");
        QTRY_VERIFY(program.desk.isReady());
        program.desk.hold(kNewCard);
        QTRY_COMPARE(program.text("cardHeadline"), QStringLiteral("This card is free"));
        program.click("issueCard");
        QTRY_VERIFY(program.text("personCard").contains(QString::fromStdString(kNewCard)));

        program.open("live");
        QCOMPARE(program.tap(kNewCard), std::string("success"));
        QTRY_COMPARE(program.newestTap(), QStringLiteral("María Santos"));
        QCOMPARE(program.tap(kCard), std::string("success"));
        QTRY_COMPARE(program.newestTap(), QStringLiteral("Ada Lovelace"));

        program.open("ledger");
        QTRY_COMPARE(program.cell("ledgerTable", 0, LedgerModel::Person), QStringLiteral("Ada Lovelace"));
        QCOMPARE(program.cell("ledgerTable", 1, LedgerModel::Person), QStringLiteral("María Santos"));
        QCOMPARE(program.cell("ledgerTable", 1, LedgerModel::Card), QString::fromStdString(kNewCard));
        program.click("verify");
        QTRY_VERIFY(program.isShown("verifyBegin"));
        program.click("verifyBegin");
        QTRY_VERIFY(program.banner("verifyBanner").startsWith(QStringLiteral("Intact: all 2 entries from 1 to 2")));
    }

    void aLostCard_data() { addBackendRows(); }
    void aLostCard()
    {
        QFETCH(tapledger::Backend, backend);
        Program program(backend);
        program.enrol();
        program.open("live"); // the page sees from now on what is refused
        program.choose("1001", "Ada Lovelace");
        QTRY_VERIFY(program.desk.isReady());
        program.desk.hold(kNewCard);
        QTRY_VERIFY(program.isShown("replacedReason"));
        auto* reason = program.wait<QComboBox>("replacedReason");
        QTest::keyClicks(reason, QStringLiteral("lost"));
        QCOMPARE(reason->currentData().toString(), QStringLiteral("lost"));
        program.click("issueCard");
        QTRY_VERIFY(program.banner().contains(QStringLiteral("Card 04:99:99:99 has ended.")));

        QCOMPARE(program.tap(kCard), std::string("rejected"));
        QCOMPARE(program.tap(kNewCard), std::string("success"));
        program.open("live");
        QTRY_COMPARE(program.newestTap(), QStringLiteral("Ada Lovelace"));
        QTRY_COMPARE(program.cell("liveTaps", 1, TapModel::Outcome), QStringLiteral("Card not active"));
        // It stays until somebody has seen to it, whatever they do meanwhile.
        QTRY_VERIFY(program.cell("refusedList", 0, 0).startsWith(QStringLiteral("Card not active")));
        program.open("people");
        program.open("live");
        QTRY_VERIFY(program.cell("refusedList", 0, 0).startsWith(QStringLiteral("Card not active")));
        program.click("acknowledgeAll");
        QTRY_COMPARE(program.text("refusedTitle"), QStringLiteral("No refused taps"));
    }

    void aRefusedCardFindsItsPerson_data() { addBackendRows(); }
    void aRefusedCardFindsItsPerson()
    {
        QFETCH(tapledger::Backend, backend);
        Program program(backend);
        program.enrol();
        QCOMPARE(program.tap(kNewCard), std::string("rejected"));
        program.choose("ma", "María Santos");
        auto* tabs = program.find("enrolmentTabs")->findChild<QTabBar*>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QTRY_COMPARE(program.cell("unknownCards", 0, 0), QString::fromStdString(kNewCard));
        auto* cards = program.find<QTableView>("unknownCards");
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {},
                          cards->visualRect(cards->model()->index(0, 0)).center()); // one
        QTRY_VERIFY(program.isShown("issueCard"));
        program.click("issueCard"); // two
        QTRY_VERIFY(program.text("personCard").contains(QString::fromStdString(kNewCard)));
        QTRY_COMPARE(cards->model()->rowCount(), 0);
        program.open("live");
        QCOMPARE(program.tap(kNewCard), std::string("success"));
        QTRY_COMPARE(program.newestTap(), QStringLiteral("María Santos"));
    }

    void theServerGoesAndComesBack_data() { addBackendRows(); }
    void theServerGoesAndComesBack()
    {
        QFETCH(tapledger::Backend, backend);
        Program program(backend);
        program.enrol();
        program.open("live");
        QTRY_COMPARE(program.text("statusState"), QStringLiteral("Running: this program writes"));
        QCOMPARE(program.tap(kCard), std::string("success"));
        QTRY_COMPARE(program.newestTap(), QStringLiteral("Ada Lovelace"));
        if (backend == Backend::Postgres) {
            postgresServer().stop();
            QTRY_COMPARE_WITH_TIMEOUT(program.text("statusState"), QStringLiteral("Database away"), 15'000);
            QVERIFY(!program.find<QLabel>("statusState")->toolTip().isEmpty()); // and why
            postgresServer().start();
        } else {
            program.server.stop();
            QTRY_COMPARE_WITH_TIMEOUT(program.text("statusState"), QStringLiteral("Stopped"), 15'000);
            QTest::keyClick(program.window.get(), Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(program.isShown("commandText"));
            program.type("commandText", QStringLiteral("start the server"));
            QTest::keyClick(program.find("commandText"), Qt::Key_Return);
        }
        QTRY_COMPARE_WITH_TIMEOUT(program.text("statusState"), QStringLiteral("Running: this program writes"), 30'000);
        program.choose("ma", "María Santos");
        QTRY_VERIFY(program.desk.isReady());
        program.desk.hold(kNewCard);
        QTRY_VERIFY(program.isShown("issueCard"));
        program.click("issueCard");
        QTRY_VERIFY(program.text("personCard").contains(QString::fromStdString(kNewCard)));
        program.open("live");
        QCOMPARE(program.tap(kNewCard), std::string("success"));
        QTRY_COMPARE(program.newestTap(), QStringLiteral("María Santos"));
    }
};

QTEST_MAIN(ConsoleJourneyTest)
#include "console_journey_test.moc"
