// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of enrolment and registry say and do, by real processes on both databases.
#include "base/clock.h"
#include "cli.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace tapledger;
using namespace std::string_literals;

namespace {

using Arguments = std::vector<std::string>;

/// One command of a story, and what it must come to.
struct Step
{
    Arguments arguments;
    int exitCode = 0;
    std::string says; ///< on standard output where it succeeds, else on standard error
    std::string input = {};
};

const std::vector<Step> kStory = {
    {{"employee", "list"}, 0, "NUMBER  NAME  DEPARTMENT  POSITION  ACTIVE\n"},
    {{"employee", "add", "1001", "Ada Lovelace", "--department", "Engines"}, 0, "added Ada Lovelace (1001)\n"},
    {{"employee", "add", "1002", "José Łukasz"}, 0, "added José Łukasz (1002)\n"},
    {{"employee", "add", "1001", "Somebody Else"}, 1, "1001"},
    {{"employee", "add", "1003", ""}, 2, "tapledgerd: full_name is empty\n"},
    {{"employee", "add", "1003", std::string(256, 'x')}, 2, "tapledgerd: full_name has more than 255 characters\n"},
    {{"employee", "add", "1003", "a\nb"}, 2, "tapledgerd: full_name contains a control character\n"},
    {{"employee", "list", "lovel"}, 0, "1001    Ada Lovelace  Engines               yes\n"},

    {{"card", "assign", "043ab2c5d8", "--employee", "1001"}, 0, "card 04:3A:B2:C5:D8 issued to Ada Lovelace (1001)\n"},
    {{"card", "assign", "04-3A-B2-C5-D8", "--employee", "1001"}, 0, "belongs to Ada Lovelace (1001) already"},
    {{"card", "assign", "043AB2C5D8", "--employee", "1002"},
     1,
     "tapledgerd: card 04:3A:B2:C5:D8 belongs to Ada Lovelace (1001); reassign it if that is meant (--reassign)\n"},
    {{"card", "assign", "043AB2C5D8", "--employee", "1002", "--reassign"},
     0,
     "it no longer belongs to Ada Lovelace (1001)\n"},
    {{"card", "assign", "AA:BB:CC:DD", "--employee", "1002", "--type", "desfire"},
     0,
     "their card 04:3A:B2:C5:D8 is no longer valid\n"},
    {{"card", "assign", "AA:BB:CC:DE", "--employee", "9999"},
     1,
     "tapledgerd: there is no employee with the number 9999; add them first\n"},
    {{"card", "assign", "AA:BB:CC:DE", "--employee", "1001", "--type", "paper"},
     2,
     "card_type \"paper\" is not one of"},
    {{"card", "assign", "AA:BB:CC:DE", "--employee", "1001", "--expires", "2020-01-31"}, 2, "has passed already"},
    {{"card", "assign", "AA:BB:CC:DE", "--employee", "1001", "--expires", "tomorrow"},
     2,
     "expires_at \"tomorrow\" is neither"},
    {{"card", "assign", "XYZ", "--employee", "1001"}, 2, "card UID \"XYZ\""},
    {{"card", "list"}, 0, "AA:BB:CC:DD"},
    {{"card", "deactivate", "AA:BB:CC:DD", "--reason", "lost"}, 0, "is no longer valid (lost)"},
    {{"card", "deactivate", "AA:BB:CC:DD", "--reason", "lost"}, 1, "card AA:BB:CC:DD is not active for anybody\n"},
    {{"card", "deactivate", "AA:BB:CC:DD", "--reason", "eaten"}, 2, "the reason \"eaten\" is not one of lost, stolen"},
    {{"card", "assign", "AA:BB:CC:DD", "--employee", "1001"}, 0, "issued to Ada Lovelace"},

    {{"device", "add", "GATE-01", "--name", "Main gate", "--location", "A"}, 0, "API key: tl_"},
    {{"device", "add", "GATE-01"}, 1, "GATE-01"},
    {{"device", "add", "GATE 01"}, 2, "a device id has 1 to 64 of the characters"},
    {{"device", "add", "GATE-02", "--protocol", "smoke"}, 2, "the protocol \"smoke\" is not one of"},
    {{"device", "add", "GATE-02", "--type", "door"}, 2, "the type \"door\" is not one of"},
    {{"device", "add", "GATE-02", "--uid-format", "roman"}, 2, "the UID format must be one of hex"},
    {{"device", "add", "GATE-02", "--public-key", "AAAA"}, 2, "the public key is not"},
    {{"device", "key", "GATE-01"}, 0, "the old one is void\nAPI key: tl_"},
    {{"device", "key", "GATE-99"}, 1, "there is no device GATE-99"},
    {{"device", "disable", "GATE-01"}, 0, "device GATE-01 is disabled\n"},
    {{"device", "list"}, 0, "disabled"},
    {{"device", "enable", "GATE-01"}, 0, "device GATE-01 is enabled\n"},
    {{"device", "list"}, 0, "offline"},
    {{"device", "edit", "GATE-01", "--name", "North gate", "--allow-from", "10.1.0.0/16", "--allow-from", "::1"},
     0,
     "device GATE-01 changed\n"},
    {{"device", "list", "--json"}, 0, "\"allowed_ips\":[\"10.1.0.0/16\",\"::1\"]"},
    {{"device", "edit", "GATE-01", "--allow-from", "10.1.2.3/16"}, 2, "'10.1.2.3/16' is no address or network"},
    {{"device", "edit", "GATE-01", "--allow-from", "any", "--certificate", std::string(64, 'a')}, 0, "changed"},
    {{"device", "list", "--json"}, 0, "\"certificate_fingerprint\":\"" + std::string(64, 'a') + "\""},
    {{"device", "edit", "GATE-01", "--certificate", "/no/such/file"}, 2, "/no/such/file"},
    {{"device", "edit", "GATE-01", "--maintenance-schedule", "monthly"}, 2, "with a maintenance schedule, say also"},
    {{"device", "edit", "GATE-01", "--maintenance-schedule", "daily"}, 2, "\"daily\" is not one of weekly, monthly"},
    {{"device", "edit", "GATE-01", "--installation-date", "2026-02-30"}, 2, "must be a day such as"},
    {{"device", "edit", "GATE-01", "--last-maintenance", "yesterday"}, 2, "--last-maintenance: not a time"},
    {{"device", "edit", "GATE-01", "--mac-address", "00-1B-44-11-3A-B7", "--serial-number", "RB-20417",
      "--installation-date", "2026-01-15", "--maintenance-schedule", "monthly", "--notes", "behind the door"},
     0,
     "device GATE-01 changed\n"},
    {{"device", "list", "--json"}, 0, "\"mac_address\":\"00:1b:44:11:3a:b7\",\"serial_number\":\"RB-20417\","},
    {{"device", "list", "--json"},
     0,
     "\"maintenance_due_at\":\"2026-02-15T00:00:00+00:00\",\"notes\":\"behind the door\""},
    {{"device", "edit", "GATE-01", "--last-maintenance", "2026-03-01T10:00:00+02:00"}, 0, "changed"},
    {{"device", "list", "--json"}, 0, "\"last_maintenance_at\":\"2026-03-01T08:00:00+00:00\""},
    {{"device", "edit", "GATE-01", "--last-maintenance", "none", "--maintenance-schedule", "none"}, 0, "changed"},
    {{"device", "list", "--json"},
     0,
     "\"maintenance_schedule\":\"\",\"last_maintenance_at\":null,\"maintenance_due_at\":null"},
    {{"device", "add", "GATE-07", "--maintenance-schedule", "yearly", "--last-maintenance", "now"}, 0, "API key: tl_"},
    {{"device", "remove", "GATE-07"}, 0, "removed"},
    {{"device", "edit", "GATE-99", "--name", "x"}, 1, "there is no device GATE-99"},
    {{"device", "key", "GATE-01", "--overlap", "24"}, 0, "the old one is good until 20"},
    {{"device", "signing-key", "GATE-99", "--out", "/no/such/folder/key.pem"}, 1, "there is no device GATE-99"},
    {{"device", "signing-key", "GATE-01", "--out", "/no/such/folder/key.pem"}, 1, "cannot be written"},
    {{"device", "remove", "GATE-01"}, 0, "device GATE-01 removed; its entries in the ledger stay\n"},
    {{"device", "remove", "GATE-01"}, 1, "there is no device GATE-01"},

    {{"user", "list"}, 0, "NAME  ROLE  LAST LOGIN\n"},
    {{"user", "add", "bob", "--role", "hr"}, 1, "the first user must be an administrator", "correct horse battery\n"},
    {{"user", "add", "ada", "--role", "admin"}, 0, "added user ada (admin)\n", "correct horse battery\n"},
    {{"user", "add", "ada", "--role", "admin"}, 1, "there is a user ada already", "correct horse battery\n"},
    {{"user", "add", "Bob", "--role", "hr"}, 2, "a user name has", "correct horse battery\n"},
    {{"user", "add", "bob", "--role", "king"}, 2, "'king' is not a role", "correct horse battery\n"},
    {{"user", "add", "bob", "--role", "hr"}, 2, "a password has 10 to 128 characters", "short\n"},
    {{"user", "add", "bob", "--role", "hr"}, 2, "write the password to standard input"},
    {{"user", "remove", "ada"}, 1, "ada is the last administrator"},
    {{"user", "role", "ada", "--role", "hr"}, 1, "ada is the last administrator"},
    {{"user", "passwd", "ada"}, 0, "ended every login of ada", "another password\n"},
    {{"user", "passwd", "eve"}, 1, "there is no user eve", "another password\n"},
    {{"token", "add", "payroll", "--role", "auditor"}, 0, "Token: tlt_"},
    {{"token", "list"}, 0, "valid"},
    {{"token", "revoke", "1"}, 0, "revoked token 1\n"},
    {{"token", "revoke", "1"}, 1, "there is no token 1"},
    {{"audit", "verify"}, 0, "The audit log is intact: "},
    {{"audit", "list", "--limit", "1"}, 0, "token_revoked"},

    {{"verify"}, 0, "There are no entries yet.\nThe ledger is intact.\n"},
    {{"verify", "--from", "1"}, 1, "tapledgerd: the ledger has no entry 1; its last one is 0\n"},
    {{"export", "--format", "csv"}, 0, "sequence_id,employee_rfid,employee_id,device_id"},
    {{"db", "migrate"}, 0, "the schema is up to date"},
};

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enrolmentStory_data() { addBackendRows(); }
    void enrolmentStory()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        for (const Step& step : kStory) {
            Arguments arguments = step.arguments;
            arguments.insert(arguments.end(), {"--database", store.url()});
            const CliRun run = runCli(arguments, {}, step.input);
            const std::string what =
                step.arguments[0] + " " + (step.arguments.size() > 1 ? step.arguments[1] : "") + ": " + told(run);
            QVERIFY2(run.exitCode == step.exitCode, what.c_str());
            QVERIFY2((step.exitCode == 0 ? run.out : run.err).find(step.says) != std::string::npos,
                     (step.says + "\nis not in\n" + what).c_str());
            // An error is one line, and nothing else is said.
            if (step.exitCode != 0) {
                QVERIFY2(run.out.empty(), what.c_str());
                QVERIFY2(std::ranges::count(run.err, '\n') == 1, what.c_str());
            } else {
                QVERIFY2(run.err.empty(), what.c_str());
            }
        }
    }

    void grantsOnPostgres()
    {
        const TestStore store = makeStore(Backend::Postgres);
        Arguments arguments = {"db", "grant", "--consumer-role", "payroll", "--database", store.ownerUrl()};
        const CliRun first = runCli(arguments);
        QVERIFY2(first.exitCode == 0 && first.err.empty(), told(first).c_str());
        for (const char* line :
             {": the server is tapledger_server, the consumer is payroll\n", "\nCREATE ROLE payroll LOGIN;\n",
              "\nREVOKE ALL ON rfid_ledger FROM PUBLIC, tapledger_server, payroll;\n",
              "\nGRANT SELECT, INSERT ON rfid_ledger TO tapledger_server;\n",
              "\nGRANT SELECT, UPDATE (processed, processed_at) ON rfid_ledger TO payroll;\n",
              "\npayroll has no password yet; set one in psql: \\password payroll\n"})
            QVERIFY2(first.out.find(line) != std::string::npos, told(first).c_str());

        arguments.emplace_back("--json");
        const json::Value again = runCli(arguments).jsonOut();
        QCOMPARE(memberText(again, "server_role"), "tapledger_server"s);
        QCOMPARE(memberText(again, "consumer_role"), "payroll"s);
        QVERIFY(again.find("statements")->array()->size() > 20);
        QVERIFY(again.find("notices")->array()->empty());

        const CliRun server = runCli({"db", "grant", "--database", store.url()});
        QVERIFY2(server.exitCode == 1 && server.out.empty(), told(server).c_str());
        QVERIFY2(server.err.find("only the owner of the tables may grant") != std::string::npos, told(server).c_str());
    }

    void noGrantsOnSqlite()
    {
        const QTemporaryDir folder;
        const CliRun run = runCli({"db", "grant", "--data-dir", folder.path().toStdString()});
        QVERIFY2(run.exitCode == 2 && run.out.empty(), told(run).c_str());
        QVERIFY2(run.err.find("roles are PostgreSQL's") != std::string::npos, told(run).c_str());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void jsonOutput_data() { addBackendRows(); }
    void jsonOutput()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        const auto run = [&](Arguments arguments) {
            arguments.insert(arguments.end(), {"--json", "--database", store.url()});
            return runCli(arguments).jsonOut();
        };
        const auto employee = run({"employee", "add", "7", "Grace \"Amazing\" Hopper"});
        QCOMPARE(memberText(employee, "full_name"), "Grace \"Amazing\" Hopper"s);
        const auto card = run({"card", "assign", "01020304", "--employee", "7", "--expires", "2099-12-31"});
        QCOMPARE(memberText(card, "card_uid"), "01:02:03:04"s);
        QCOMPARE(memberText(card, "expires_at"), "2100-01-01T00:00:00+00:00"s);
        QCOMPARE(memberText(card, "change"), "issued"s);
        QCOMPARE(memberText(card, "replaced_card_uid"), "null"s);
        const auto second = run({"card", "assign", "01020305", "--employee", "7"});
        QCOMPARE(memberText(second, "replaced_card_uid"), "01:02:03:04"s);

        const auto device = run({"device", "add", "GATE-01", "--protocol", "tcp"});
        const std::string key = memberText(device, "api_key");
        QCOMPARE(key.size(), 3 + 8 + 1 + 64U);
        QCOMPARE(memberText(device, "api_key_prefix"), key.substr(0, 11));
        const auto renewed = run({"device", "key", "GATE-01"});
        QVERIFY(memberText(renewed, "api_key") != key);
        const CliRun listed = runCli({"device", "list", "--json", "--database", store.url()});
        QVERIFY(listed.out.find(memberText(renewed, "api_key")) == std::string::npos);
        QVERIFY(listed.out.find("api_key_hash") == std::string::npos);

        const auto cards = run({"card", "list", "--all"});
        QVERIFY(cards.array());
        QCOMPARE(cards.array()->size(), 2U);
        QCOMPARE(memberText(cards.array()->at(0), "deactivated_reason"), "replaced"s);
        QCOMPARE(run({"card", "list"}).array()->size(), 1U);
        QCOMPARE(memberText(run({"verify"}), "verdict"), "ok"s);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<Arguments>("arguments");
        QTest::addColumn<std::string>("says");
        QTest::newRow("nothing") << Arguments{} << "name a command"s;
        QTest::newRow("unknown command") << Arguments{"fly"} << "fly"s;
        QTest::newRow("group without command") << Arguments{"card"} << "name a command"s;
        QTest::newRow("unknown option") << Arguments{"verify", "--fast"} << "--fast"s;
        QTest::newRow("missing argument") << Arguments{"employee", "add", "1"} << "NAME is required"s;
        QTest::newRow("missing option") << Arguments{"card", "assign", "AABB"} << "--employee is required"s;
        QTest::newRow("missing value") << Arguments{"verify", "--from"} << "--from"s;
        QTest::newRow("not a number") << Arguments{"verify", "--from", "first"} << "--from"s;
        QTest::newRow("zero") << Arguments{"verify", "--from", "0"} << "--from"s;
        QTest::newRow("format") << Arguments{"export", "--format", "xml"} << "xml"s;
        QTest::newRow("surplus argument") << Arguments{"device", "key", "A", "B"} << "B"s;
        QTest::newRow("listener") << Arguments{"serve", "--http", "nowhere"}
                                  << "--http: \"nowhere\" is not a value for it"s;
        QTest::newRow("port") << Arguments{"serve", "--tcp", "127.0.0.1:70000"} << "--tcp: \"127.0.0.1:70000\""s;
        QTest::newRow("no doors") << Arguments{"serve", "--http", "off", "--tcp", "off", "--data-dir", "/nonexistent"}
                                  << "every listener is off"s;
        QTest::newRow("open without keys")
            << Arguments{"serve", "--no-auth", "--http", "0.0.0.0:0", "--data-dir", "/nonexistent"}
            << "authentication cannot be off while listening on 0.0.0.0:0"s;
        QTest::newRow("missing configuration") << Arguments{"verify", "--config", "/nonexistent/x.conf"}
                                               << "the configuration file /nonexistent/x.conf cannot be read"s;
        QTest::newRow("import without file") << Arguments{"card", "import"} << "FILE is required"s;
        QTest::newRow("import of no file")
            << Arguments{"card", "import", "/nonexistent.csv"} << "/nonexistent.csv cannot be read"s;
        QTest::newRow("simulate nothing")
            << Arguments{"simulate", "--devices", "A", "--cards", "/nonexistent"} << "/nonexistent"s;
        QTest::newRow("demo elsewhere") << Arguments{"demo", "--database", "postgresql://x"}
                                        << "the demo makes a data folder"s;
    }
    void wrongUsage()
    {
        QFETCH(Arguments, arguments);
        QFETCH(std::string, says);
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == 2, told(run).c_str());
        QVERIFY2(run.err.starts_with("tapledgerd: "), told(run).c_str());
        QVERIFY2(run.err.find(says) != std::string::npos, told(run).c_str());
        QCOMPARE(std::ranges::count(run.err, '\n'), 1);
        QVERIFY(run.out.empty());
    }

    void helpIsForEveryCommand_data()
    {
        QTest::addColumn<Arguments>("command");
        for (const char* command : {"serve", "demo", "simulate", "verify", "export", "config"})
            QTest::newRow(command) << Arguments{command};
        for (const auto& [group, command] :
             {std::pair("employee", "add"), std::pair("employee", "list"), std::pair("employee", "import"),
              std::pair("card", "assign"), std::pair("card", "deactivate"), std::pair("card", "import"),
              std::pair("card", "list"), std::pair("device", "add"), std::pair("device", "list"),
              std::pair("device", "key"), std::pair("device", "disable"), std::pair("device", "enable"),
              std::pair("db", "migrate")})
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2").arg(QString::fromLatin1(group), QString::fromLatin1(command))))
                << Arguments{group, command};
    }
    void helpIsForEveryCommand()
    {
        QFETCH(Arguments, command);
        command.push_back("--help");
        const CliRun run = runCli(command);
        QCOMPARE(run.exitCode, 0);
        for (const char* option : {"--data-dir", "--database", "--config", "--json"})
            QVERIFY2(run.out.find(option) != std::string::npos, option);
    }

    /// Who verifies at night by a timer reads no terminal; those who look at the console in the morning shall know.
    void whatVerifyFindsIsAnAlert_data() { addBackendRows(); }
    void whatVerifyFindsIsAnAlert()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        const QTemporaryDir folder;
        const auto daemon = Daemon::serve(store.url(), folder.path().toStdString(), {QStringLiteral("--no-auth")});
        QVERIFY(daemon);
        LineClient gate(daemon->tcpPort());
        const Timestamp now = SystemClock().now();
        for (int card = 1; card <= 3; ++card) {
            gate.send(TestSite::tap(card, now.iso()) + "\n");
            QVERIFY(gate.readLine().find("success") != std::string::npos);
        }
        QCOMPARE(daemon->terminate(), 0);

        const auto owner = store.openAsOwner();
        const auto verify = [&](Arguments range, const std::string& url) {
            range.insert(range.begin(), "verify");
            range.insert(range.end(), {"--database", url});
            return runCli(range);
        };
        const auto openAlerts = [&] {
            std::string kinds;
            static_cast<void>(owner->run("SELECT kind FROM rfid_alerts WHERE resolved_at IS NULL", {},
                                         [&](const Row& row) { kinds += std::string(row.text(0)) + ' '; }));
            return kinds;
        };
        QCOMPARE(verify({}, store.url()).exitCode, 0);
        QCOMPARE(openAlerts(), ""s);
        QVERIFY(owner->runScript(backend == Backend::Postgres ? "ALTER TABLE rfid_ledger DISABLE TRIGGER ALL"
                                                              : "DROP TRIGGER rfid_ledger_keep"));
        QVERIFY(owner->run("UPDATE rfid_ledger SET event_type = 'time_out' WHERE sequence_id = 2"));
        if (backend == Backend::Postgres) { // who may only read can verify all the same
            const std::string mark = store.url().find('?') == std::string::npos ? "?" : "&";
            const CliRun reader = verify({}, store.url() + mark + "options=-c%20default_transaction_read_only%3Don");
            QVERIFY2(reader.exitCode == 1 && reader.err.empty(), told(reader).c_str());
            QCOMPARE(openAlerts(), ""s);
        }
        for (const Arguments& range : {Arguments{"--from", "2", "--to", "3"}, Arguments{}}) {
            QCOMPARE(verify(range, store.url()).exitCode, 1);
            QCOMPARE(openAlerts(), "chain_verification_failed "s);
        }
        QVERIFY(owner->run("UPDATE rfid_ledger SET event_type = 'time_in' WHERE sequence_id = 2"));
        QCOMPARE(verify({"--from", "3"}, store.url()).exitCode, 0);
        QCOMPARE(openAlerts(), "chain_verification_failed "s); // that the third is intact says nothing of the second
        QCOMPARE(verify({}, store.url()).exitCode, 0);
        QCOMPARE(openAlerts(), ""s);
    }

    void versionAndHelp()
    {
        QVERIFY(runCli({"--version"}).out.starts_with("tapledgerd "));
        const CliRun help = runCli({"--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.find("Examples:") != std::string::npos);
    }

    void aReaderThatGoesAwayIsNoCrash()
    {
        QProcess shell;
        const QString script = QStringLiteral("'%1' config | exec true; exit ${PIPESTATUS[0]}");
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), script.arg(QStringLiteral(TAPLEDGERD))});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0 || shell.exitCode() == 1, // a signal would be 141
                 std::to_string(shell.exitCode()).c_str());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
