// SPDX-License-Identifier: GPL-3.0-or-later
// What the server's and the consumer's roles of PostgreSQL can do, and what PostgreSQL refuses them.
#include "needs.h"
#include "samples.h"
#include "storage/audit_log.h"
#include "storage/employee_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/migrator.h"
#include "storage/postgres/grants.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTest>
#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <libpq-fe.h>
#include <memory>

using namespace tapledger;

namespace {

const DatabaseRoles kDefaultRoles;

std::vector<std::string> texts(Database& database, const std::string& sql)
{
    std::vector<std::string> found;
    need(database.run(sql, {}, [&](const Row& row) { found.emplace_back(row.text(0)); }));
    return found;
}

bool has(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

struct Refusal
{
    std::string state; ///< SQLSTATE; empty where nothing was refused
    std::string message;
};

/// By libpq itself: Database tells of a kind of error, not of its SQLSTATE.
Refusal refusalOf(const std::string& url, const std::string& sql)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(url.c_str()), PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), sql.c_str()), PQclear);
    const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    const char* message = PQresultErrorField(result.get(), PG_DIAG_MESSAGE_PRIMARY);
    return {state ? state : "", message ? message : PQerrorMessage(connection.get())};
}

/// The rights on everything in the schema, and on the columns.
std::vector<std::string> rightsIn(Database& database)
{
    return texts(database,
                 "SELECT c.oid::regclass || ' ' || x.acl FROM pg_class c, LATERAL (SELECT a::text AS acl FROM "
                 "unnest(c.relacl) a UNION ALL SELECT attname || ' ' || a FROM pg_attribute, unnest(attacl) a "
                 "WHERE attrelid = c.oid) x WHERE c.relnamespace = 'public'::regnamespace ORDER BY 1");
}

/// A database without our tables whose owner is a role of that name and no superuser.
TestStore storeOwnedBy(const std::string& owner, const std::string& attributes)
{
    const TestStore store = makeEmptyStore(Backend::Postgres);
    const auto database = store.open();
    need(database->runScript(fmt::format("CREATE ROLE {} LOGIN {}", owner, attributes)));
    need(database->runScript(fmt::format("ALTER DATABASE {} OWNER TO {}",
                                         texts(*database, "SELECT quote_ident(current_database())").front(), owner)));
    const std::string url = urlAs(owner, store.url());
    return {url, url, nullptr};
}

} // namespace

class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<std::string>("role");
        QTest::addColumn<std::string>("sql");
        const auto add = [](const std::string& role, const std::string& sql) {
            QTest::addRow("%s: %s", role.c_str(), sql.c_str()) << role << sql;
        };
        for (const std::string& role : {kDefaultRoles.server, kDefaultRoles.consumer}) {
            for (const char* table :
                 {"rfid_ledger", "rfid_audit_log", "schema_migrations", "rfid_store", "rfid_secrets"}) {
                for (const char* sql : {"DELETE FROM {}", "TRUNCATE {}", "TRUNCATE {} CASCADE", "DROP TABLE {} CASCADE",
                                        "ALTER TABLE {} DISABLE TRIGGER ALL", "ALTER TABLE {} ADD COLUMN x text",
                                        "ALTER TABLE {} OWNER TO CURRENT_USER", "CREATE INDEX ON {} ((1))",
                                        "CREATE RULE r AS ON INSERT TO {} DO INSTEAD NOTHING",
                                        "CREATE TRIGGER t BEFORE INSERT ON {} EXECUTE FUNCTION rfid_ledger_refuse()",
                                        "BEGIN; LOCK TABLE {} IN ACCESS EXCLUSIVE MODE"})
                    add(role, fmt::format(fmt::runtime(sql), table));
            }
            for (const char* column :
                 {"id", "sequence_id", "employee_rfid", "device_id", "scan_timestamp", "event_type", "raw_payload",
                  "hash_chain", "device_signature", "created_at", "employee_id"})
                add(role, fmt::format("UPDATE rfid_ledger SET {} = NULL", column));
            for (const char* sql : {"UPDATE rfid_audit_log SET body = ''",
                                    "UPDATE schema_migrations SET version = 0",
                                    "INSERT INTO schema_migrations SELECT * FROM schema_migrations",
                                    "UPDATE rfid_store SET only_row = true",
                                    "UPDATE rfid_secrets SET secret_value = 'x'",
                                    "UPDATE rfid_api_tokens SET token_hash = 'x'",
                                    "DELETE FROM rfid_card_mappings",
                                    "DELETE FROM employees",
                                    "DELETE FROM rfid_employees",
                                    "UPDATE rfid_rejections SET reason = 'x'",
                                    "CREATE TABLE mine (n int)",
                                    "CREATE SCHEMA mine",
                                    "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                                    "CREATE OR REPLACE FUNCTION rfid_ledger_keep() RETURNS trigger LANGUAGE plpgsql AS "
                                    "'BEGIN RETURN NEW; "
                                    "END'",
                                    "DROP FUNCTION rfid_ledger_keep() CASCADE",
                                    "DROP VIEW rfid_employees",
                                    "ALTER SEQUENCE rfid_ledger_id_seq RESTART",
                                    "SELECT setval('rfid_ledger_id_seq', 1)",
                                    "SELECT * FROM pg_authid",
                                    "SET session_replication_role = replica",
                                    "SET ROLE tapledger",
                                    "CREATE ROLE friend",
                                    "CREATE DATABASE mine",
                                    "COPY rfid_ledger TO '/tmp/x'",
                                    "SELECT pg_read_file('PG_VERSION')"})
                add(role, sql);
        }
        add(kDefaultRoles.server, "UPDATE rfid_ledger SET processed = true, processed_at = now()");
        for (const char* sql :
             {"INSERT INTO rfid_ledger (sequence_id) VALUES (1)", "SELECT nextval('rfid_ledger_id_seq')",
              "SELECT * FROM employees", "SELECT * FROM rfid_users", "SELECT * FROM rfid_api_tokens",
              "SELECT * FROM rfid_secrets", "SELECT * FROM rfid_revoked_logins",
              "SELECT api_key_hash FROM rfid_devices", "SELECT * FROM rfid_card_mappings",
              "SELECT * FROM rfid_rejections", "SELECT * FROM rfid_audit_log", "SELECT * FROM rfid_store",
              "SELECT * FROM schema_migrations", "INSERT INTO employees (full_name) VALUES ('x')",
              "INSERT INTO rfid_audit_log (body) VALUES ('x')", "INSERT INTO rfid_users (username) VALUES ('x')",
              "UPDATE rfid_devices SET is_enabled = true", "DELETE FROM rfid_users"})
            add(kDefaultRoles.consumer, sql);
        add("stranger", "SELECT * FROM rfid_ledger");
        add("stranger", "SELECT * FROM rfid_employees");
        add("stranger", "SELECT * FROM rfid_secrets");
    }
    /// By PostgreSQL, not by our triggers, which the owner could take away.
    void refused()
    {
        QFETCH(std::string, role);
        QFETCH(std::string, sql);
        static const std::string url = [] {
            const TestStore store = makeStore(Backend::Postgres);
            need(store.openAsOwner()->runScript("CREATE ROLE stranger LOGIN"));
            return store.ownerUrl();
        }();
        const Refusal refusal = refusalOf(urlAs(role, url), sql);
        QCOMPARE(refusal.state, std::string("42501"));
        QVERIFY2(refusal.message.starts_with("permission denied") || refusal.message.starts_with("must be "),
                 refusal.message.c_str());
    }

    void bothDoTheirWork()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto server = store.open();
        need(EmployeeStore(*server).insert(sampleEmployee("1"), second(0)));
        need(store.openWriter()->append(sampleEntries({0, genesisHash(), {}}, 20), {}));

        const auto consumer = need(Database::open(urlAs(kDefaultRoles.consumer, store.url())));
        QCOMPARE(texts(*consumer, "SELECT full_name FROM rfid_employees").size(), 1U);
        QCOMPARE(
            need(consumer->run("UPDATE rfid_ledger SET processed = true, processed_at = now() WHERE sequence_id IN "
                               "(SELECT sequence_id FROM rfid_ledger WHERE NOT processed ORDER BY sequence_id LIMIT 5 "
                               "FOR UPDATE SKIP LOCKED)")),
            5);
        QCOMPARE(texts(*server, "SELECT sequence_id FROM rfid_ledger WHERE processed").size(), 5U);
    }

    /// A table of a new migration needs its line in resources/grants.sql.
    void everyTableIsTheServersToRead()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto database = store.open();
        const auto tables = texts(*database, "SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'v') AND "
                                             "relnamespace = 'public'::regnamespace");
        QVERIFY(tables.size() > 10);
        for (const std::string& table : tables)
            need(database->run("SELECT 1 FROM " + table));
    }

    void grantingAgainRestoresTheSameRights()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto owner = store.openAsOwner();
        const auto rights = rightsIn(*owner);
        QVERIFY(std::ranges::any_of(rights, [](const std::string& right) { return has(right, "tapledger_server="); }));
        QVERIFY(std::ranges::none_of(rights, [](const std::string& right) { return has(right, " ="); })); // PUBLIC
        const GrantReport again = need(grantRoles(*owner));
        QVERIFY(again.notices.empty());
        QVERIFY(rightsIn(*owner) == rights);

        need(
            owner->runScript("REVOKE ALL ON rfid_devices, rfid_devices_id_seq FROM tapledger_server;"
                             "GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC, tapledger_server, tapledger_consumer;"
                             "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO PUBLIC, tapledger_consumer;"
                             "GRANT UPDATE (hash_chain) ON rfid_ledger TO tapledger_consumer;"
                             "GRANT CREATE ON SCHEMA public TO tapledger_consumer"));
        QVERIFY(rightsIn(*owner) != rights);
        QVERIFY(need(grantRoles(*owner)).notices.empty());
        QVERIFY(rightsIn(*owner) == rights);
        QCOMPARE(refusalOf(urlAs(kDefaultRoles.consumer, store.url()), "CREATE TABLE mine (n int)").state,
                 std::string("42501"));
    }

    void otherTablesAreLeftAlone()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto owner = store.openAsOwner();
        need(owner->runScript("CREATE TABLE payslips (n int); GRANT SELECT ON payslips TO PUBLIC, tapledger_consumer"));
        need(grantRoles(*owner));
        need(need(Database::open(urlAs(kDefaultRoles.consumer, store.url())))->run("SELECT 1 FROM payslips"));
    }

    void anOwnerWhoIsNoSuperuser()
    {
        const TestStore store = storeOwnedBy("keeper", "CREATEROLE");
        const auto owner = store.open();
        need(migrate(*owner));
        const DatabaseRoles roles{"Gate \"1\"; DROP TABLE rfid_ledger", "pay'roll"};
        const GrantReport report = need(grantRoles(*owner, roles));
        QCOMPARE(report.statements.front(),
                 std::string("CREATE ROLE \"Gate \"\"1\"\"; DROP TABLE rfid_ledger\" LOGIN"));
        QCOMPARE(report.notices.size(), 2U); // passwords
        QVERIFY(texts(*owner, "SELECT 1 FROM pg_roles WHERE rolname = 'pay''roll' AND rolcanlogin").size() == 1);
        QVERIFY(need(grantRoles(*owner, roles)).notices.empty());
    }

    void cannotGrant_data()
    {
        QTest::addColumn<std::string>("as");
        QTest::addColumn<std::string>("server");
        QTest::addColumn<std::string>("consumer");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<std::string>("words");
        const std::string owner = "landlord";
        QTest::newRow("nobody may make roles")
            << owner << kDefaultRoles.server << std::string("newcomer") << ErrorCode::Permission
            << std::string("let an administrator run `CREATE ROLE newcomer LOGIN`");
        QTest::newRow("not the owner") << kDefaultRoles.server << kDefaultRoles.server << kDefaultRoles.consumer
                                       << ErrorCode::Permission << std::string("connect as landlord");
        QTest::newRow("the owner") << owner << owner << kDefaultRoles.consumer << ErrorCode::InvalidArgument
                                   << std::string("landlord may do whatever the owner");
        QTest::newRow("a superuser") << owner << kDefaultRoles.server << std::string("tapledger")
                                     << ErrorCode::InvalidArgument
                                     << std::string("tapledger may do whatever the owner");
        QTest::newRow("the same") << owner << kDefaultRoles.server << kDefaultRoles.server << ErrorCode::InvalidArgument
                                  << std::string("a role each");
        QTest::newRow("no name") << owner << std::string() << kDefaultRoles.consumer << ErrorCode::InvalidArgument
                                 << std::string("1 to 63 bytes");
        QTest::newRow("long") << owner << std::string(64, 'x') << kDefaultRoles.consumer << ErrorCode::InvalidArgument
                              << std::string("1 to 63 bytes");
    }
    void cannotGrant()
    {
        QFETCH(std::string, as);
        QFETCH(std::string, server);
        QFETCH(std::string, consumer);
        QFETCH(ErrorCode, code);
        QFETCH(std::string, words);
        static const std::string url = [] {
            static_cast<void>(makeStore(Backend::Postgres)); // the usual roles are there
            const TestStore store = storeOwnedBy("landlord", "");
            need(migrate(*store.open()));
            need(grantRoles(*store.open()));
            return store.url();
        }();
        const auto before = rightsIn(*need(Database::open(url)));
        const auto granted = grantRoles(*need(Database::open(urlAs(as, url))), {server, consumer});
        QVERIFY(codeOf(granted) == code);
        QVERIFY2(has(granted.error().message, words), granted.error().message.c_str());
        QVERIFY(rightsIn(*need(Database::open(url))) == before);
    }

    void withoutTablesNothingIsGranted()
    {
        const auto granted = grantRoles(*makeEmptyStore(Backend::Postgres).open());
        QVERIFY(codeOf(granted) == ErrorCode::NotFound);
        QVERIFY(has(granted.error().message, "run `tapledgerd db migrate` as the owner"));
    }

    /// The server needs no right to change the schema while there is nothing to change.
    void anOldSchemaIsTheOwnersBusiness()
    {
        const TestStore store = makeStore(Backend::Postgres);
        need(migrate(*store.open()));
        need(store.openAsOwner()->run("DELETE FROM schema_migrations WHERE version = 3"));
        for (const auto& message :
             {LedgerWriter::open(store.url()).error().message, migrate(*store.open()).error().message})
            QVERIFY2(has(message, "run `tapledgerd db migrate` as the owner"), message.c_str());
    }

    /// What everybody may, or what another role lends, is not ours to take: it is told.
    void whatElseTheRolesMayIsTold()
    {
        const TestStore store = makeStore(Backend::Postgres);
        const auto owner = store.openAsOwner();
        need(
            owner->runScript("CREATE ROLE clerks; GRANT clerks TO tapledger_consumer; GRANT CREATE ON SCHEMA public TO "
                             "PUBLIC"));
        const auto notices = need(grantRoles(*owner)).notices;
        need(owner->runScript("DROP ROLE clerks")); // roles are the whole cluster's
        QCOMPARE(notices.size(), 3U);
        QVERIFY(has(notices[0], "tapledger_consumer is a member of clerks"));
        QVERIFY(has(notices[1], "REVOKE CREATE ON SCHEMA public FROM PUBLIC"));
    }

    void aSharedDatabase()
    {
        const TestStore store = makeEmptyStore(Backend::Postgres);
        const auto owner = store.open();
        std::ifstream in(TAPLEDGER_SOURCE_DIR "/tests/storage/laravel.sql");
        need(owner->runScript(std::string(std::istreambuf_iterator<char>(in), {})));
        need(owner->runScript("GRANT SELECT ON employees TO PUBLIC"));
        need(migrate(*owner));
        need(grantRoles(*owner));
        need(owner->runScript("REVOKE SELECT ON employees FROM PUBLIC")); // which was theirs to give

        const std::string url = urlAs(kDefaultRoles.server, store.url());
        const auto server = need(Database::open(url));
        QCOMPARE(texts(*server, "SELECT full_name FROM rfid_employees").size(), 3U);
        QCOMPARE(refusalOf(url, "UPDATE employees SET status = 'active'").state, std::string("42501"));
        const ChainHead head = need(LedgerStore(*server).head());
        for (const std::size_t size : {1U, 5U, 50U}) { // the ways of writing
            auto writer = need(LedgerWriter::open(url));
            need(writer->append(sampleEntries(need(LedgerStore(*server).head()), size), {}));
            writer.reset();
            QTRY_COMPARE(need(currentWriter(*server)), std::string());
        }
        QCOMPARE(need(LedgerStore(*server).head()).sequence_id, head.sequence_id + 56);
        need(need(Database::open(urlAs(kDefaultRoles.consumer, url)))->run("UPDATE rfid_ledger SET processed = true"));
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
