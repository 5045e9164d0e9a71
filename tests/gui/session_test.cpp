// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at the console: a login holds for as long as what it stands for, whoever ends that and wherever.
#include "gui/test_console.h"
#include "support/qtest_strings.h"
#include "ui/shell/login_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"

#include <QSignalSpy>
#include <QTest>

using namespace tapledger;
using namespace tapledger::ui;

namespace {

const std::string kPassword = "correct horse battery";

/// What an administrator does elsewhere.
using Change = Result<void> (*)(UserService&);

Result<void> removeGrace(UserService& users) { return users.remove("grace"); }
Result<void> demoteGrace(UserService& users)
{
    const auto changed = users.setRole("grace", Role::Security);
    return changed ? Result<void>() : failure(changed.error());
}
Result<void> changePasswordOfGrace(UserService& users)
{
    const auto changed = users.setPassword("grace", "another horse battery");
    return changed ? Result<void>() : failure(changed.error());
}

/// The answer to a login, once it is there.
Result<void> logIn(Session& session, const std::string& name, const std::string& password)
{
    std::optional<Result<void>> answer;
    session.logIn(&session, name, password, [&](const Result<void>& done) { answer = done; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("no answer");
    return *answer;
}

/// The answer to a question that HR may ask.
Result<std::vector<Employee>> askForPeople(Session& session)
{
    std::optional<Result<std::vector<Employee>>> answer;
    session.ask(
        &session, [](const Services& services) { return services.enrolment().employeePage("", "", 1); },
        [&](Result<std::vector<Employee>> people) { answer = std::move(people); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("no answer");
    return std::move(*answer);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoginEndsElsewhere_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("why");
        for (const auto& [name, backend] :
             {std::pair("SQLite", Backend::Sqlite), std::pair("PostgreSQL", Backend::Postgres)}) {
            const auto row = [&, backendName = name, backend = backend](const char* what, Change change,
                                                                        const char* why) {
                QTest::addRow("%s, %s", what, backendName) << backend << change << QString::fromLatin1(why);
            };
            row("removed", removeGrace, "removed");
            row("another role", demoteGrace, "role");
            row("another password", changePasswordOfGrace, "password");
        }
    }
    void aLoginEndsElsewhere()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(Change, change);
        QFETCH(QString, why);
        TestConsole one(backend);
        one.with([](const Services& services) { QVERIFY(services.users().add("grace", Role::Hr, kPassword)); });
        Session other(one.store().url(), one.clock());
        QVERIFY(logIn(other, "grace", kPassword));
        QVERIFY(askForPeople(other));
        QSignalSpy ended(&other, &Session::ended);
        one.with([&](const Services& services) {
            UserService users = services.users();
            QVERIFY(change(users));
        });
        const auto people = askForPeople(other);
        QVERIFY(!people);
        QCOMPARE(people.error().code, ErrorCode::Forbidden);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY2(ended[0][0].toString().contains(why), qPrintable(ended[0][0].toString()));
        QVERIFY(!other.who());
        QVERIFY(one.console().session.who()); // who was not meant stays
        QVERIFY(askForPeople(one.console().session));
    }

    void aPageThatAsksNothingEndsToo()
    {
        TestConsole test;
        test.with([](const Services& services) { QVERIFY(services.users().add("grace", Role::Auditor, kPassword)); });
        MainWindow window(test.console(), allPages());
        window.show();
        QVERIFY(logIn(test.console().session, "grace", kPassword));
        QTRY_COMPARE(window.currentPageId(), QStringLiteral("ledger"));
        test.with([](const Services& services) { QVERIFY(services.users().remove("grace")); });
        auto* panel = window.findChild<LoginPanel*>();
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), 20'000);
        QVERIFY(panel->findChild<Banner*>(QStringLiteral("banner"))->text().contains(QStringLiteral("removed")));
        QVERIFY(logIn(test.console().session, "grace", kPassword).error().code == ErrorCode::NotFound);
    }

    void theFirstStartEndsWithTheFirstUser()
    {
        const TestStore store = makeStore(Backend::Sqlite);
        const SystemClock clock;
        Session session(store.url(), clock);
        session.logIn({"whoever", Role::Admin});
        QVERIFY(askForPeople(session));
        SystemRandom random;
        const auto database = store.open();
        QVERIFY(
            UserService(*database, clock, random, {"tester", "test", Role::Admin}).add("ada", Role::Admin, kPassword));
        QSignalSpy ended(&session, &Session::ended);
        QCOMPARE(askForPeople(session).error().code, ErrorCode::Forbidden);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!session.who());
        QVERIFY(logIn(session, "ada", kPassword));
        QVERIFY(askForPeople(session));
    }

    void guessingIsSlowed()
    {
        TestConsole test;
        test.with([](const Services& services) { QVERIFY(services.users().add("grace", Role::Hr, kPassword)); });
        Session session(test.store().url(), test.clock());
        int tries = 0;
        while (logIn(session, "grace", "wrong horse battery").error().code == ErrorCode::NotFound)
            QVERIFY(++tries < 10);
        QCOMPARE(tries, 5);
        const auto refused = logIn(session, "grace", kPassword); // the right one has to wait too
        QVERIFY(!refused);
        QVERIFY(QString::fromStdString(refused.error().message).contains(QStringLiteral("wait")));
        test.clock().advance(std::chrono::seconds(10));
        QVERIFY(logIn(session, "grace", kPassword));
    }

    void aVerificationIsAskedByWhoIsLoggedIn()
    {
        TestConsole test(Backend::Sqlite, Role::Hr);
        std::optional<ErrorCode> code;
        test.console().session.ask(
            &test.console().session,
            [&jobs = test.console().session.verifications()](const Services& services) {
                return jobs.start(services.actor, {});
            },
            [&](const Result<VerificationJobs::Status>& started) {
                code = started ? ErrorCode::Internal : started.error().code;
            });
        QTRY_COMPARE(code, std::optional(ErrorCode::Forbidden));
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
