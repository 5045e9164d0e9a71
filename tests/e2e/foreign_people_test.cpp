// SPDX-License-Identifier: GPL-3.0-or-later
// People whom another system keeps in the same database: read over HTTP, changed there.
#include "base/clock.h"
#include "base/random.h"
#include "cli.h"
#include "services/user_service.h"
#include "storage/migrator.h"
#include "support/api_client.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace tapledger;

class ForeignPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreReadAndNotChanged()
    {
        std::ifstream in(TAPLEDGER_SOURCE_DIR "/tests/storage/laravel.sql");
        const std::string script{std::istreambuf_iterator<char>(in), {}};
        const TestStore store = makeEmptyStore(Backend::Postgres);
        const auto database = store.open();
        QVERIFY(database->runScript(script));
        QVERIFY(migrate(*database));
        const SystemClock clock;
        SystemRandom random;
        UserService users(*database, clock, random, {"tester", "test", Role::Admin});
        const std::string token = users.addToken("hr", Role::Hr)->text;
        const QTemporaryDir folder;
        const auto daemon = Daemon::serve(store.url(), folder.path().toStdString());
        QVERIFY(daemon);
        ApiClient hr(daemon->httpPort(), token);

        const ApiResponse everybody = hr.call("GET", "/api/employees");
        QCOMPARE(everybody.status, 200);
        QVERIFY(everybody.items() > 0);
        const std::string person = "/api/employees/1";
        const ApiResponse known = hr.call("GET", person);
        QCOMPARE(known.status, 200);
        for (const ApiResponse& refused :
             {hr.call("POST", "/api/employees", R"({"employee_number":"900","full_name":"Ada Lovelace"})"),
              hr.call("PATCH", person, R"({"full_name":"Ada Lovelace"})", "If-Match: *\r\n"),
              hr.call("PATCH", person, R"({"full_name":"Ada"})", "If-Match: " + known.headers.at("ETag") + "\r\n")}) {
            QVERIFY2(refused.status == 409, refused.body.c_str());
            QCOMPARE(refused.member("reason"), std::string("conflict"));
            QVERIFY(refused.member("detail").find("another system") != std::string::npos);
        }
        QCOMPARE(hr.call("GET", person).body, known.body);
        const std::string card =
            "{\"card_uid\":\"04AA\",\"employee_number\":\"" + known.member("employee_number") + "\"}";
        QCOMPARE(hr.call("POST", "/api/mappings", card).status, 201); // cards are ours
        QCOMPARE(daemon->terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(ForeignPeopleTest)
#include "foreign_people_test.moc"
