// SPDX-License-Identifier: GPL-3.0-or-later
// What an auditor holds in hand, and what the owner of the database cannot do unnoticed.
#include "cli.h"
#include "ledger/note.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/tamper.h"
#include "support/test_database.h"
#include "support/test_site.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <fmt/format.h>

using namespace tapledger;

class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void story_data() { addBackendRows(); }
    void story()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        const QTemporaryDir folder;
        const std::string data = folder.path().toStdString();
        const auto file = [&](const char* name) { return data + "/" + name; };
        const auto run = [&](std::vector<std::string> words) {
            words.insert(words.end(), {"--data-dir", data, "--database", store.url()});
            return runCli(words);
        };

        // On a shared database somebody decides which server signs; the embedded store needs nobody.
        if (backend == Backend::Postgres) {
            QCOMPARE(run({"checkpoint"}).exitCode, 1);
            const CliRun made = run({"keys", "init"});
            QVERIFY2(made.exitCode == 0, told(made).c_str());
        }
        {
            const auto daemon = Daemon::serve(store.url(), data);
            QVERIFY(daemon);
            for (int minute = 1; minute <= 3; ++minute)
                QVERIFY(tap(*daemon, minute).find("\"success\"") != std::string::npos);
            const CliRun sealed = run({"checkpoint", "--now"});
            QVERIFY2(sealed.exitCode == 0, told(sealed).c_str());
            QVERIFY2(sealed.out.find("/taps/1\n3\n") != std::string::npos, sealed.out.c_str());
            writeTextFile(file("outside.ckpt"), sealed.out);
            QVERIFY(tap(*daemon, 4).find("\"success\"") != std::string::npos);
            for (const char* entry : {"2", "4"}) { // the second of them gets its checkpoint when it is asked for
                const CliRun made = run({"receipt", entry, "--output", file("receipt") + entry});
                QVERIFY2(made.exitCode == 0, told(made).c_str());
            }
            QCOMPARE(run({"receipt", "5"}).exitCode, 1);
            QCOMPARE(daemon->terminate(), 0);
        }

        // A receipt needs only its file and a key ring.
        const std::string ring = file("trust/taps.keyring.json");
        for (const char* entry : {"2", "4"}) {
            const CliRun checked = runCli({"verify-receipt", file("receipt") + entry, "--keyring", ring});
            QVERIFY2(checked.exitCode == 0, told(checked).c_str());
        }
        // So think the program that shares no code with the server, and the script of the documentation.
        const QString script = folder.filePath(QStringLiteral("check.py"));
        writeTextFile(script.toStdString(), scriptOfTheDocumentation());
        const auto others = [&](const std::string& receipt) {
            return std::pair(exitCodeOf(QStringLiteral(TAPLEDGER_VERIFY), {"receipt", receipt, "--keyring", ring}),
                             exitCodeOf(QStringLiteral("python3"), {script.toStdString(), receipt, ring}));
        };
        QVERIFY(others(file("receipt2")) == std::pair(0, 0));
        QVERIFY(others(file("receipt4")) == std::pair(0, 0));
        std::string forged = textOf(file("receipt2"));
        forged.replace(forged.find("time_in"), 7, "time_ou");
        writeTextFile(file("forged"), forged);
        QVERIFY(others(file("forged")) == std::pair(1, 1));
        const CliRun refused = runCli({"verify-receipt", file("forged"), "--keyring", ring});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.find("inclusion") != std::string::npos, refused.out.c_str());

        const std::vector<std::string> evidence = {"verify",    "--checkpoint",   file("outside.ckpt"),
                                                   "--receipt", file("receipt2"), "--json"};
        const CliRun intact = run(evidence);
        QVERIFY2(intact.exitCode == 0, told(intact).c_str());
        const json::Value* coverage = intact.jsonOut().find("coverage");
        QVERIFY2(coverage, intact.out.c_str());

        // A verification that is to go on: without a state it begins, with one that is none it says so.
        const std::vector<std::string> resumable = {"verify", "--resume", file("state")};
        QCOMPARE(run(resumable).exitCode, 0);
        QVERIFY(!QFile::exists(QString::fromStdString(file("state"))));
        writeTextFile(file("state"), "{}");
        const CliRun noState = run(resumable);
        QCOMPARE(noState.exitCode, 2);
        QVERIFY2(noState.err.find("begin anew") != std::string::npos, told(noState).c_str());
        writeTextFile(file("devices.json"), "[]");
        QCOMPARE(run({"verify", "--device-keys", file("devices.json")}).exitCode, 0);

        // Set back: the entries, the checkpoints and every trace of them.
        tamper(*store.openAsOwner(), "DELETE FROM rfid_ledger WHERE sequence_id > 2; DELETE FROM rfid_checkpoints; "
                                     "DELETE FROM rfid_tiles");
        const CliRun found = run(evidence);
        QVERIFY2(found.exitCode == 1, told(found).c_str());
        QVERIFY2(found.out.find("TAIL_TRUNCATED") != std::string::npos ||
                     found.out.find("ROLLBACK") != std::string::npos,
                 found.out.c_str());

        // The server notices by itself, and writes nothing until somebody has answered for it.
        QVERIFY(refusesToWrite(store.url(), data));
        QCOMPARE(run({"ledger", "accept-restore"}).exitCode, 2);
        const CliRun accepted =
            run({"ledger", "accept-restore", "--reason", "restored from the backup of Monday", "--json"});
        QVERIFY2(accepted.exitCode == 0, told(accepted).c_str());
        QVERIFY(memberText(accepted.jsonOut(), "new_origin").ends_with("/taps/2"));
        QCOMPARE(memberText(accepted.jsonOut(), "surviving"), std::string("2"));
        QCOMPARE(memberText(accepted.jsonOut(), "signed_size"), std::string("4"));
        const CliRun audited = run({"audit", "list", "--json"});
        QVERIFY2(audited.out.find("restored from the backup of Monday") != std::string::npos, audited.out.c_str());

        const auto daemon = Daemon::serve(store.url(), data);
        QVERIFY(daemon);
        QVERIFY(tap(*daemon, 5).find("\"sequence_id\":3") != std::string::npos);
        const CliRun sealed = run({"checkpoint", "--now"});
        QVERIFY2(sealed.out.find("/taps/2\n3\n") != std::string::npos, told(sealed).c_str());
        QCOMPARE(daemon->terminate(), 0);
        const CliRun after = run({"verify"});
        QVERIFY2(after.exitCode == 0, told(after).c_str());
        // What was signed under the old name still proves what was lost.
        QCOMPARE(runCli({"verify-receipt", file("receipt4"), "--keyring", ring + ".1"}).exitCode, 0);
    }

    void keysAreRotated_data() { addBackendRows(); }
    void keysAreRotated()
    {
        QFETCH(tapledger::Backend, backend);
        const TestStore store = makeStore(backend);
        enrolTestSite(store.url());
        const QTemporaryDir folder;
        const std::string data = folder.path().toStdString();
        const auto file = [&](const char* name) { return data + "/" + name; };
        const auto run = [&](std::vector<std::string> words) {
            words.insert(words.end(), {"--data-dir", data, "--database", store.url()});
            return runCli(words);
        };
        QCOMPARE(run({"keys", "rotate"}).exitCode, 1); // there are none
        const CliRun made = run({"keys", "init"});
        QVERIFY2(made.exitCode == 0, told(made).c_str());
        const std::string oldKey = textOf(file("trust/taps.log.skey"));
        {
            const auto daemon = Daemon::serve(store.url(), data);
            QVERIFY(daemon);
            for (int minute = 1; minute <= 3; ++minute)
                QVERIFY(tap(*daemon, minute).find("\"success\"") != std::string::npos);
            writeTextFile(file("before.ckpt"), run({"checkpoint", "--now"}).out);
            QCOMPARE(run({"keys", "rotate"}).exitCode, 1); // the server signs
            QCOMPARE(daemon->terminate(), 0);
        }
        const std::string oldRing = textOf(file("trust/taps.keyring.json"));
        for (int i = 0; i < 2; ++i) {
            const CliRun rotated = run({"keys", "rotate", "--json"});
            QVERIFY2(rotated.exitCode == 0, told(rotated).c_str());
            QVERIFY2(rotated.out.find("\"size\":3") != std::string::npos, rotated.out.c_str());
        }
        QVERIFY(textOf(file("trust/taps.log.skey")) != oldKey);
        QVERIFY(run({"audit", "list", "--json"}).out.find("log_key_retired") != std::string::npos);
        {
            const auto daemon = Daemon::serve(store.url(), data);
            QVERIFY(daemon);
            for (int minute = 4; minute <= 6; ++minute)
                QVERIFY(tap(*daemon, minute).find("\"success\"") != std::string::npos);
            const CliRun sealed = run({"checkpoint", "--now"});
            QVERIFY2(sealed.exitCode == 0, told(sealed).c_str());
            QCOMPARE(run({"receipt", "2", "--output", file("receipt2")}).exitCode, 0);
            QCOMPARE(run({"receipt", "6", "--output", file("receipt6")}).exitCode, 0);
            QCOMPARE(daemon->terminate(), 0);
        }
        const std::string ring = file("trust/taps.keyring.json");
        const CliRun verified = run({"verify", "--checkpoint", file("before.ckpt")});
        QVERIFY2(verified.exitCode == 0, told(verified).c_str());
        for (const char* receipt : {"receipt2", "receipt6"}) {
            QCOMPARE(runCli({"verify-receipt", file(receipt), "--keyring", ring}).exitCode, 0);
            QCOMPARE(exitCodeOf(QStringLiteral(TAPLEDGER_VERIFY), {"receipt", file(receipt), "--keyring", ring}), 0);
        }
        // The ledger of then is the beginning of the ledger of now, under keys of then and of now.
        QCOMPARE(run({"consistency", "2"}).exitCode, 1); // nobody signed a ledger of two
        QCOMPARE(run({"consistency", "3", "--output", file("grown")}).exitCode, 0);
        const CliRun grown = runCli({"verify-consistency", file("grown"), "--keyring", ring});
        QVERIFY2(grown.exitCode == 0, told(grown).c_str());
        QCOMPARE(exitCodeOf(QStringLiteral(TAPLEDGER_VERIFY), {"consistency", file("grown"), "--keyring", ring}), 0);
        writeTextFile(file("old.keyring.json"), oldRing);
        QCOMPARE(runCli({"verify-consistency", file("grown"), "--keyring", file("old.keyring.json")}).exitCode, 1);

        // Who stole the old key can sign nothing that is younger than its end.
        const auto thief = NoteSigner::parse(std::string_view(oldKey).substr(0, oldKey.find('\n')));
        const auto newest = Note::parse(run({"checkpoint"}).out);
        QVERIFY(thief && newest);
        const auto line = thief->sign(newest->text);
        QVERIFY(line);
        writeTextFile(file("stolen.ckpt"), newest->text + "\n" + line->line());
        const CliRun stolen = run({"verify", "--checkpoint", file("stolen.ckpt"), "--json"});
        QCOMPARE(stolen.exitCode, 1);
        QVERIFY2(stolen.out.find("key_out_of_range") != std::string::npos, stolen.out.c_str());
    }

private:
    static std::string scriptOfTheDocumentation()
    {
        const std::string text = textOf(TAPLEDGER_SOURCE_DIR "/docs/trust.md");
        const std::size_t begin = text.find("```python\n") + 10;
        return text.substr(begin, text.find("```", begin) - begin);
    }

    static int exitCodeOf(const QString& program, const std::vector<std::string>& arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, toStringList(arguments));
        return process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                               : -1;
    }

    static std::string tap(const Daemon& daemon, int minute)
    {
        LineClient gate(daemon.tcpPort());
        gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
        gate.readLine();
        gate.send(TestSite::tap(1, fmt::format("2026-02-04T08:{:02}:00Z", minute)) + "\n");
        return gate.readLine();
    }

    /// Starts the server, and waits until it says that the ledger is not what was signed.
    static bool refusesToWrite(const std::string& url, const std::string& data)
    {
        QProcess server;
        server.setProgram(QStringLiteral(TAPLEDGERD));
        server.setArguments(toStringList(
            {"serve", "--http", "127.0.0.1:0", "--tcp", "127.0.0.1:0", "--database", url, "--data-dir", data}));
        server.start();
        QByteArray said;
        while (!said.contains("altered") && server.waitForReadyRead(20'000))
            said += server.readAllStandardOutput();
        server.terminate();
        return server.waitForFinished(20'000) && server.exitCode() == 0 && said.contains("set back");
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "trust_test.moc"
