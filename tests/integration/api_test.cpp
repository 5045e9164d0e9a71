// SPDX-License-Identifier: GPL-3.0-or-later
// What the HTTP calls for people and their programs answer, and what they leave in the audit log; on both databases.
#include "services/enrolment_service.h"
#include "services/ledger_service.h"
#include "services/person_export.h"
#include "services/user_service.h"
#include "support/api_client.h"
#include "support/daemon.h"
#include "support/peopled_sites.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <set>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Actor kTester{"tester", "test", Role::Admin};

using Person = ApiClient;
using Response = ApiResponse;

} // namespace

class ApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sites = std::make_unique<PeopledSites>(); }
    void cleanupTestCase() { m_sites.reset(); }

    void devices_data() { addBackendRows(); }
    void devices()
    {
        Person admin(m_sites->port(), m_sites->tokenOf(Role::Admin));
        const Response made = admin.call("POST", "/api/devices", "{\"device_id\":\"NEW-1\",\"device_name\":\"New\"}");
        QCOMPARE(made.status, 201);
        const std::string key = made.member("api_key");
        QVERIFY(key.size() > 64);
        QCOMPARE(admin.call("POST", "/api/devices", "{\"device_id\":\"NEW-1\"}").status, 409);
        const Response read = admin.call("GET", "/api/devices/NEW-1/");
        QCOMPARE(read.member("device_name"), std::string("New"));
        QVERIFY(read.body.find(key) == std::string::npos);
        const std::string tag = read.headers.at("ETag");
        const std::string change = "{\"device_name\":\"Newer\"}";
        QCOMPARE(admin.call("PATCH", "/api/devices/NEW-1", change).status, 428);
        QCOMPARE(admin.call("PATCH", "/api/devices/NEW-1", change, "If-Match: " + tag + "\r\n").status, 200);
        QCOMPARE(admin.call("PATCH", "/api/devices/NEW-1", change, "If-Match: " + tag + "\r\n").status, 412);
        const Response bad = admin.call("PATCH", "/api/devices/NEW-1", "{\"device_nam\":1}", "If-Match: *\r\n");
        QCOMPARE(bad.status, 422);
        QCOMPARE(bad.member("field"), std::string("device_nam"));
        const Response rotated = admin.call("POST", "/api/devices/NEW-1/api-key");
        QCOMPARE(rotated.status, 200);
        QVERIFY(rotated.member("api_key") != key);
        QCOMPARE(admin.call("DELETE", "/api/devices/NEW-1").status, 204);
        QCOMPARE(admin.call("GET", "/api/devices/NEW-1").status, 404);
    }

    void peopleAndCards_data() { addBackendRows(); }
    void peopleAndCards()
    {
        Person hr(m_sites->port(), m_sites->tokenOf(Role::Hr));
        const Response made = hr.call("POST", "/api/employees",
                                      "{\"employee_number\":\"E-7\",\"full_name\":\"Ada O'Lovelace \\\"; --\"}");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.member("full_name"), std::string("Ada O'Lovelace \"; --"));
        const std::string id = made.member("id");
        const Response found = hr.call("GET", "/api/employees?q=o%27love");
        QCOMPARE(found.items(), 1U);
        const std::string card = "{\"card_uid\":\"04-00-00-05\",\"employee_number\":\"E-7\"}";
        const Response inUse = hr.call("POST", "/api/mappings", card);
        QCOMPARE(inUse.status, 409);
        QCOMPARE(inUse.member("reason"), std::string("card_in_use"));
        QVERIFY(inUse.member("holder").find("Person 5") != std::string::npos);
        const std::string taken = "{\"card_uid\":\"04-00-00-05\",\"employee_number\":\"E-7\",\"reassign\":true}";
        QCOMPARE(hr.call("POST", "/api/mappings", taken).status, 201);
        QCOMPARE(hr.call("GET", "/api/mappings/04:00:00:05").items(), 2U);
        QCOMPARE(hr.call("GET", "/api/mappings/employee/" + id).items(), 1U);
        QCOMPARE(hr.call("POST", "/api/mappings/04000005/deactivate", "{\"reason\":\"lost\"}").status, 200);
        QCOMPARE(hr.call("POST", "/api/mappings/04000005/deactivate", "{\"reason\":\"lost\"}").status, 404);
        const Response read = hr.call("GET", "/api/employees/" + id);
        QCOMPARE(hr.call("PATCH", "/api/employees/" + id, "{\"is_active\":false}",
                         "If-Match: " + read.headers.at("ETag") + "\r\n")
                     .member("is_active"),
                 std::string("false"));
        const Response all = hr.call("GET", "/api/employees/" + id + "/export");
        QCOMPARE(all.status, 200);
        QCOMPARE(all.member("format"), std::string("tapledger-person/1"));
        QVERIFY(all.member("employee").find("E-7") != std::string::npos);
        QVERIFY(all.member("cards").find("\"deactivated_reason\":\"lost\"") != std::string::npos);
        QCOMPARE(all.headers.at("Content-Disposition"), "attachment; filename=\"person-" + id + ".json\"");
        QCOMPARE(hr.call("GET", "/api/employees/999999/export").status, 404);
        const Response audit =
            Person(m_sites->port(), m_sites->tokenOf(Role::Auditor)).call("GET", "/api/audit?limit=1");
        QVERIFY2(audit.body.find("person_exported") != std::string::npos, audit.body.c_str());
    }

    /// An answer is made in memory: beyond 32 MiB the command line is told of, which needs none.
    void anExportThatIsTooLong_data() { addBackendRows(); }
    void anExportThatIsTooLong()
    {
        Person hr(m_sites->port(), m_sites->tokenOf(Role::Hr));
        const Response made =
            hr.call("POST", "/api/employees", R"({"employee_number":"E-8","full_name":"Much Refused"})");
        const std::string path = "/api/employees/" + made.member("id") + "/export";
        QCOMPARE(hr.call("POST", "/api/mappings", R"({"card_uid":"0499","employee_number":"E-8"})").status, 201);
        const auto owner = m_sites->site().store().openAsOwner();
        const auto refuse = [&](int count) { // taps of 60,000 bytes
            auto transaction = Transaction::begin(*owner);
            const std::string payload = "{\"note\":\"" + std::string(60'000, 'x') + "\"}";
            for (int i = 0; i < count; ++i)
                QVERIFY(owner
                            ->run("INSERT INTO rfid_rejections (received_at, reason, card_uid, device_id, event_type, "
                                  "scan_timestamp, source, peer_address, raw_payload) VALUES ($1, 'inactive_card', "
                                  "'04:99', 'GATE-01', 'time_in', $1, 'tcp', '127.0.0.1', $2)",
                                  {m_sites->clock().now(), payload})
                            .has_value());
            QVERIFY(transaction->commit().has_value());
        };
        refuse(550);
        const Response fits = hr.call("GET", path);
        QCOMPARE(fits.status, 200);
        QVERIFY(fits.body.size() > 32'000'000 && json::parse(fits.body));
        refuse(10);
        const Response tooLong = hr.call("GET", path);
        QCOMPARE(tooLong.status, 409);
        QCOMPARE(tooLong.member("reason"), std::string("too_long"));
        QVERIFY2(tooLong.member("detail").find("tapledgerd employee export") != std::string::npos,
                 tooLong.body.c_str());
        std::size_t bytes = 0;
        const auto written = PersonExport(*owner, m_sites->clock(), kTester).write("E-8", [&](std::string_view piece) {
            bytes += piece.size();
            return Result<void>();
        });
        QVERIFY(written.has_value());
        QCOMPARE(written->rejections, 560);
        QVERIFY(bytes > fits.body.size());
        QVERIFY(owner->runScript("DELETE FROM rfid_rejections").has_value());
    }

    void pagesHaveNoGapAndNoRepeat_data() { addBackendRows(); }
    void pagesHaveNoGapAndNoRepeat()
    {
        Person hr(m_sites->port(), m_sites->tokenOf(Role::Hr));
        std::string after;
        std::set<std::string> seen;
        for (;;) {
            const Response page = hr.call("GET", "/api/employees?limit=7&after=" + after);
            QCOMPARE(page.status, 200);
            const auto items = json::parse(page.body);
            for (const json::Value& item : *items->find("items")->array())
                QVERIFY(seen.insert(*item.find("employee_number")->string()).second);
            after = page.member("next_after");
            if (after == "null")
                break;
        }
        QVERIFY(seen.size() >= 100);
    }

    void theLedger_data() { addBackendRows(); }
    void theLedger()
    {
        LineClient reader(m_sites->site().addresses().tcp->port);
        reader.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
        reader.readLine();
        for (const int card : {10, 11, 12, 10}) {
            reader.send(TestSite::tap(card, (m_sites->clock().now() - std::chrono::minutes(m_tapsSent++)).iso()) +
                        "\n");
            QVERIFY(reader.readLine().find("success") != std::string::npos);
        }
        reader.send(TestSite::tap(200, m_sites->clock().now().iso()) + "\n");
        QVERIFY(reader.readLine().find("unknown_card") != std::string::npos);
        Person auditor(m_sites->port(), m_sites->tokenOf(Role::Auditor));
        QCOMPARE(auditor.call("GET", "/api/ledger?card_uid=0400000A").items(), 2U);
        const Response first = auditor.call("GET", "/api/ledger?limit=1");
        QCOMPARE(first.items(), 1U);
        QCOMPARE(first.member("next_after"), std::string("1"));
        QCOMPARE(auditor.call("GET", "/api/ledger?device_id=NOWHERE").items(), 0U);
        QCOMPARE(auditor.call("GET", "/api/ledger?event_type=time_in&from=2026-01-01T00:00:00Z&to=2030-01-01T00:00:00Z")
                     .items(),
                 4U);
        QCOMPARE(auditor.call("GET", "/api/ledger?limt=1").member("field"), std::string("limt"));
        QCOMPARE(auditor.call("GET", "/api/ledger?limit=1001").status, 422);
        QCOMPARE(auditor.call("GET", "/api/ledger?limit=1&limit=2").status, 400);
        const Response head = auditor.call("GET", "/api/ledger/head");
        QCOMPARE(head.member("sequence_id"), std::string("4"));
        QCOMPARE(auditor.call("GET", "/api/ledger/4").member("hash_chain"), head.member("hash_chain"));
        QCOMPARE(auditor.call("GET", "/api/ledger/5").status, 404);
        Person security(m_sites->port(), m_sites->tokenOf(Role::Security));
        QVERIFY(security.call("GET", "/api/rejections").body.find("unknown_card") != std::string::npos);
    }

    void everyChangeIsInTheAuditLogWithoutItsSecrets_data() { addBackendRows(); }
    void everyChangeIsInTheAuditLogWithoutItsSecrets()
    {
        auto database = Database::open(m_sites->site().store().url());
        LedgerService ledger(**database, kTester);
        const auto entriesBefore = ledger.verifyAudit()->entries;
        Person admin(m_sites->port(), m_sites->tokenOf(Role::Admin));
        const Response made = admin.call("POST", "/api/devices", "{\"device_id\":\"AUDIT-1\"}");
        const Response again = admin.call("POST", "/api/devices/AUDIT-1/api-key");
        admin.call("PATCH", "/api/devices/AUDIT-1", "{\"location\":\"Hall\"}", "If-Match: *\r\n");
        admin.call("PATCH", "/api/devices/AUDIT-1", "{\"protocol\":\"smoke\"}", "If-Match: *\r\n"); // refused: no entry
        admin.call("DELETE", "/api/devices/AUDIT-1");
        UserService users(**database, m_sites->clock(), m_random, kTester, PasswordCost::ForTests);
        QVERIFY(users.add("audited", Role::Hr, PeopledSites::kPassword));
        QVERIFY(users.setPassword("audited", "a password never seen"));
        const auto token = users.addToken("program", Role::Auditor);
        QVERIFY(users.revokeToken(token->token.id));
        QVERIFY(users.remove("audited"));
        const std::vector<std::string> expected = {
            "user_removed",   "token_revoked",  "token_added",           "user_password_changed", "user_added",
            "device_removed", "device_changed", "device_api_key_issued", "device_added"};
        const auto page = ledger.auditPage({0, 9});
        QVERIFY(page);
        QCOMPARE(page->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE((*page)[i].event, expected[i]);
            for (const std::string& secret : {PeopledSites::kPassword, std::string("never seen"), token->text,
                                              made.member("api_key"), again.member("api_key"), std::string("argon2")})
                QVERIFY((*page)[i].body.find(secret) == std::string::npos);
        }
        const AuditEntry& edited = (*page)[6];
        const auto body = json::parse(edited.body);
        QCOMPARE(*body->find("actor")->string(), std::string("admin"));
        QCOMPARE(*body->find("via")->string(), std::string("http"));
        QCOMPARE(*body->find("peer")->string(), std::string("127.0.0.1"));
        QCOMPARE(*body->find("before")->find("location")->string(), std::string());
        QCOMPARE(*body->find("after")->find("location")->string(), std::string("Hall"));
        const auto report = ledger.verifyAudit();
        QCOMPARE(report->entries, entriesBefore + 9);
        QVERIFY(!report->fault);
    }

    void anAuditLogThatWasAlteredIsFoundOut_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<QString>("damage");
        for (const auto& [name, backend] :
             {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
            const auto row = [&, backend = backend, name = name](const char* what, const char* sql) {
                QTest::addRow("%s: %s", name, what) << backend << QString::fromUtf8(sql);
            };
            row("altered", "UPDATE rfid_audit_log SET body = '{}' WHERE sequence_id = 2");
            row("another time",
                "UPDATE rfid_audit_log SET created_at = '2020-01-01T00:00:00+00:00' WHERE sequence_id = 2");
            row("removed", "DELETE FROM rfid_audit_log WHERE sequence_id = 2");
            row("swapped",
                "UPDATE rfid_audit_log SET body = (SELECT o.body FROM rfid_audit_log o WHERE o.sequence_id = 5 - "
                "rfid_audit_log.sequence_id) WHERE sequence_id IN (2, 3)");
        }
    }
    void anAuditLogThatWasAlteredIsFoundOut()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(QString, damage);
        const TestStore store = makeStore(backend);
        const auto database = store.openAsOwner();
        EnrolmentService enrolment(*database, m_sites->clock(), kTester);
        for (const char* number : {"1", "2", "3", "4"}) {
            Employee employee;
            employee.employee_number = number;
            employee.full_name = std::string("Person ") + number;
            QVERIFY(enrolment.addEmployee(employee));
        }
        LedgerService ledger(*database, kTester);
        QVERIFY(!ledger.verifyAudit()->fault);
        QVERIFY(!database->run(damage.toStdString())); // the store refuses it by itself …
        for (const char* trigger : {"no_update", "no_delete", "keep"}) {
            const std::string name = std::string("rfid_audit_log_") + trigger; // … until somebody takes its guard away
            static_cast<void>(backend == Backend::Sqlite
                                  ? database->runScript("DROP TRIGGER IF EXISTS " + name)
                                  : database->runScript("DROP TRIGGER IF EXISTS " + name + " ON rfid_audit_log"));
        }
        QVERIFY(database->run(damage.toStdString()));
        QVERIFY(ledger.verifyAudit()->fault);
    }

    void nonsense_data()
    {
        QTest::addColumn<std::string>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("no JSON") << std::string("{") << 400;
        QTest::newRow("an array") << std::string("[]") << 400;
        QTest::newRow("a number") << std::string("5") << 400;
        QTest::newRow("wrong types") << std::string("{\"device_id\":{},\"device_name\":[]}") << 422;
        QTest::newRow("duplicate keys") << std::string("{\"device_id\":\"A\",\"device_id\":\"B\"}") << 400;
        QTest::newRow("header injection") << std::string("{\"device_id\":\"A\\r\\nX: y\"}") << 422;
        QTest::newRow("SQL") << std::string("{\"device_id\":\"A'; DROP TABLE rfid_devices; --\"}") << 422;
        QTest::newRow("control characters") << std::string("{\"device_id\":\"OK\",\"uid_format\":\"\\u0001\"}") << 422;
        QTest::newRow("too large") << "{\"device_name\":\"" + std::string(70'000, 'x') + "\"}" << 413;
    }
    void nonsense()
    {
        QFETCH(std::string, body);
        QFETCH(int, status);
        Person admin(m_sites->at(Backend::Sqlite).addresses().http->port,
                     m_sites->tokenAt(Backend::Sqlite, Role::Admin));
        QCOMPARE(admin.call("POST", "/api/devices", body).status, status);
    }

private:
    SystemRandom m_random;
    std::unique_ptr<PeopledSites> m_sites;
    int m_tapsSent = 0;
};

QTEST_GUILESS_MAIN(ApiTest)
#include "api_test.moc"
