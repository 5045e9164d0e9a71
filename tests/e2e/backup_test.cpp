// SPDX-License-Identifier: GPL-3.0-or-later
// A site is backed up while it works, and comes back from one file: whole, verified, and without a second history.
#include "base/files.h"
#include "cli.h"
#include "ledger/note.h"
#include "storage/database.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_site.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <filesystem>
#include <fmt/format.h>
#include <thread>

using namespace tapledger;
namespace fs = std::filesystem;

namespace {

/// A site in a data folder, with a running server when asked for.
class BackupSite
{
public:
    BackupSite()
    {
        const CliRun made = run({"db", "migrate"});
        if (made.exitCode != 0)
            qFatal("%s", told(made).c_str());
        enrolTestSite(data() + "/tapledger.db");
    }

    std::string file(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
    std::string data() const { return file("data"); }
    CliRun run(std::vector<std::string> words) const { return runIn("data", std::move(words)); }
    CliRun runIn(const std::string& folder, std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--data-dir", file(folder)});
        return runCli(words);
    }
    std::unique_ptr<Daemon> serve(const std::string& folder = "data") const
    {
        return Daemon::serve(file(folder) + "/tapledger.db", file(folder));
    }
    /// Restores @p backup into a folder that is new.
    CliRun restore(const std::string& backup, const std::string& folder, std::vector<std::string> words = {}) const
    {
        words.insert(words.begin(), {"restore", file(backup), "--json"});
        return runIn(folder, words);
    }
    /// Nothing at all, or an empty folder.
    bool isEmpty(const std::string& folder) const { return !fs::exists(file(folder)) || fs::is_empty(file(folder)); }

private:
    QTemporaryDir m_folder;
};

std::string tap(const Daemon& daemon, int minute)
{
    LineClient gate(daemon.tcpPort());
    gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
    gate.readLine();
    gate.send(TestSite::tap(1, fmt::format("2026-02-04T08:{:02}:00Z", minute)) + "\n");
    return gate.readLine();
}

std::int64_t countIn(const std::string& database, const std::string& what)
{
    std::int64_t count = -1;
    auto opened = Database::open(database);
    if (!opened || !(*opened)->run("SELECT count(*) FROM " + what, {}, [&](const Row& row) { count = row.integer(0); }))
        return -1;
    return count;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole()
    {
        const BackupSite site;
        const CliRun tls = site.run({"tls", "init"});
        QVERIFY2(tls.exitCode == 0, told(tls).c_str());
        writeTextFile(site.data() + "/tapledger.conf",
                      "[tls]\ncertificate = tls/certificate.pem\nkey = tls/key.pem\n[database]\nurl = " + site.data() +
                          "/tapledger.db\n");
        {
            const auto daemon = Daemon::serve(site.data() + "/tapledger.db", site.data());
            QVERIFY(daemon); // speaks TLS; commands reach it all the same
            const CliRun made = site.run({"backup", site.file("b"), "--json"});
            QVERIFY2(made.exitCode == 0, told(made).c_str());
            QCOMPARE(memberText(made.jsonOut(), "bytes"), std::to_string(fs::file_size(site.file("b"))));
            QVERIFY(fs::status(site.file("b")).permissions() == fs::perms(0600));
            QCOMPARE(daemon->terminate(), 0);
        }
        QCOMPARE(site.run({"backup", site.file("b")}).exitCode, 1); // there is one already

        const CliRun restored = site.restore("b", "again", {"--trust", site.data() + "/trust"});
        QVERIFY2(restored.exitCode == 0, told(restored).c_str());
        for (const char* same : {"tls/key.pem", "tls/certificate.pem", "trust/taps.log.skey",
                                 "trust/admin.keyring.json", "trust/taps.clock.skey"}) {
            QVERIFY2(textOf(site.file("again/") + same) == textOf(site.data() + "/" + same), same);
            QVERIFY2(fs::status(site.file("again/") + same).permissions() ==
                         fs::status(site.data() + "/" + same).permissions(),
                     same);
        }
        QCOMPARE(countIn(site.file("again/tapledger.db"), "rfid_card_mappings"),
                 countIn(site.data() + "/tapledger.db", "rfid_card_mappings"));
        // The database is where it was restored to, not where it was.
        const std::string config = textOf(site.file("again/tapledger.conf"));
        QVERIFY2(config.find("certificate") != std::string::npos && config.find("tapledger.db") == std::string::npos,
                 config.c_str());
        for (const fs::directory_entry& entry : fs::directory_iterator(site.file("again"))) {
            const std::string name = entry.path().filename().string();
            QVERIFY2(name == "tls" || name == "trust" || name == "tapledger.conf" || name == "tapledger.db",
                     name.c_str());
        }
        QVERIFY(!fs::exists(site.data() + "/tapledger.db.backup"));
    }

    void goesOnOnlyWhereNothingIsMissing()
    {
        const BackupSite site;
        const auto sealed = [&](const char* log, const std::string& folder, const std::string& name) {
            std::vector<std::string> words{"checkpoint"};
            const std::string kind = log;
            if (kind == "taps")
                words.emplace_back("--now");
            else
                words.insert(words.end(), {"--log", kind});
            writeTextFile(site.file(name), site.runIn(folder, words).out);
        };
        QCOMPARE(site.run({"employee", "add", "4711", "Ada"}).exitCode,
                 0); // so that the audit log has something to sign
        {
            const auto daemon = site.serve();
            QVERIFY(daemon);
            for (int minute = 1; minute <= 3; ++minute)
                QVERIFY(tap(*daemon, minute).find("\"success\"") != std::string::npos);
            sealed("taps", "data", "three.ckpt");
            QCOMPARE(site.run({"backup", site.file("old")}).exitCode, 0);
            QVERIFY(tap(*daemon, 4).find("\"success\"") != std::string::npos);
            sealed("taps", "data", "four.ckpt");
            QCOMPARE(site.run({"backup", site.file("new")}).exitCode, 0);
            QCOMPARE(daemon->terminate(), 0);
        }
        sealed("admin", "data", "admin.ckpt");
        const std::string trust = site.data() + "/trust";

        // Nobody can know what came after the backup: it is said, and nothing is restored.
        const CliRun blind = site.restore("new", "a");
        QCOMPARE(blind.exitCode, 1);
        QVERIFY2(blind.err.find("two signed histories") != std::string::npos, told(blind).c_str());
        QVERIFY(site.isEmpty("a"));

        // What is missing is counted, by whatever tells of it.
        for (const std::vector<std::string>& evidence :
             {std::vector<std::string>{"--trust", trust}, {"--checkpoint", site.file("four.ckpt")}}) {
            const CliRun behind = site.restore("old", "a", evidence);
            QCOMPARE(behind.exitCode, 1);
            QVERIFY2(behind.err.find("has 3 entries, but 4 were signed") != std::string::npos ||
                         behind.err.find("holds 3 entries") != std::string::npos,
                     told(behind).c_str());
            QVERIFY(site.isEmpty("a"));
        }
        fs::create_directory(site.file("no-keys"));
        QCOMPARE(site.restore("new", "a", {"--trust", site.file("no-keys")}).exitCode, 2);
        // A checkpoint of before the backup says nothing of what came after it; a forged or a foreign one even less.
        QCOMPARE(site.restore("new", "a", {"--checkpoint", site.file("three.ckpt")}).exitCode, 1);
        std::string forged = textOf(site.file("four.ckpt"));
        forged.replace(forged.find("\n4\n"), 3, "\n3\n");
        writeTextFile(site.file("forged.ckpt"), forged);
        QCOMPARE(site.restore("new", "a", {"--checkpoint", site.file("forged.ckpt"), "--reason", "x"}).exitCode, 2);
        writeTextFile(site.file("foreign.ckpt"), "elsewhere/taps/1\n4\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        QCOMPARE(site.restore("new", "a", {"--checkpoint", site.file("foreign.ckpt"), "--reason", "x"}).exitCode, 2);
        QVERIFY(site.isEmpty("a"));

        // Nothing is missing: the same name goes on.
        const CliRun whole =
            site.restore("new", "a", {"--checkpoint", site.file("four.ckpt"), "--checkpoint", site.file("admin.ckpt")});
        QVERIFY2(whole.exitCode == 0, told(whole).c_str());
        QCOMPARE(whole.jsonOut().find("ended")->array()->size(), std::size_t(0));
        {
            const auto daemon = site.serve("a");
            QVERIFY(daemon);
            QVERIFY(tap(*daemon, 5).find("\"sequence_id\":5") != std::string::npos);
            const CliRun now = site.runIn("a", {"checkpoint", "--now"});
            QVERIFY2(now.out.find("/taps/1\n5\n") != std::string::npos, told(now).c_str());
            QCOMPARE(daemon->terminate(), 0);
        }
        const CliRun intact = site.runIn("a", {"verify", "--checkpoint", site.file("four.ckpt")});
        QVERIFY2(intact.exitCode == 0, told(intact).c_str());

        // Something is: the name ends, with what is known of the loss in the key ring and the audit log.
        const CliRun lost = site.restore("old", "b", {"--checkpoint", site.file("four.ckpt"), "--reason", "disk died"});
        QVERIFY2(lost.exitCode == 0, told(lost).c_str());
        const json::Value document = lost.jsonOut();
        const json::Value::Array& ended = *document.find("ended")->array();
        QCOMPARE(ended.size(), std::size_t(2));
        QVERIFY(memberText(ended[1], "new_origin").ends_with("/taps/2") ||
                memberText(ended[0], "new_origin").ends_with("/taps/2"));
        QVERIFY2(lost.out.find("\"signed_size\":4,\"surviving\":3") != std::string::npos, lost.out.c_str());
        const CliRun audited = site.runIn("b", {"audit", "list", "--json"});
        QVERIFY2(audited.out.find("disk died") != std::string::npos &&
                     audited.out.find("backup_of") != std::string::npos,
                 audited.out.c_str());
        {
            const auto daemon = site.serve("b");
            QVERIFY(daemon);
            QVERIFY(tap(*daemon, 6).find("\"sequence_id\":4") != std::string::npos);
            sealed("taps", "b", "second.ckpt");
            QCOMPARE(daemon->terminate(), 0);
        }
        QVERIFY(textOf(site.file("second.ckpt")).find("/taps/2\n4\n") != std::string::npos);

        // The same backup once more, after that: not the same new name a second time.
        const CliRun third = site.restore("old", "c", {"--checkpoint", site.file("second.ckpt"), "--reason", "again"});
        QVERIFY2(third.exitCode == 0, told(third).c_str());
        QVERIFY2(third.out.find("/taps/3\"") != std::string::npos, third.out.c_str());
    }

    void opensForItsPassphraseAlone()
    {
        const BackupSite site;
        writeTextFile(site.file("pass"), "correct horse battery\n");
        writeTextFile(site.file("wrong"), "incorrect horse battery\n");
        writeTextFile(site.file("short"), "short\n");
        QCOMPARE(site.run({"backup", site.file("b"), "--passphrase-file", site.file("short")}).exitCode, 2);
        QCOMPARE(site.run({"backup", site.file("b"), "--passphrase-file", site.file("pass")}).exitCode, 0);
        QVERIFY(textOf(site.file("b")).find("SQLite format") == std::string::npos);
        QCOMPARE(site.restore("b", "a", {"--reason", "x"}).exitCode, 1);
        const CliRun wrong = site.restore("b", "a", {"--reason", "x", "--passphrase-file", site.file("wrong")});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.find("passphrase") != std::string::npos, wrong.err.c_str());
        QVERIFY(site.isEmpty("a"));
        const CliRun right = site.restore("b", "a", {"--reason", "x", "--passphrase-file", site.file("pass")});
        QVERIFY2(right.exitCode == 0, told(right).c_str());
    }

    void refusesWhatIsDamaged()
    {
        const BackupSite site;
        QCOMPARE(site.run({"backup", site.file("b")}).exitCode, 0);
        const std::string bytes = textOf(site.file("b"));
        std::vector<std::string> bad{"",
                                     "no backup at all",
                                     bytes.substr(0, 10),
                                     bytes.substr(0, bytes.size() / 2),
                                     bytes.substr(0, bytes.size() - 1),
                                     bytes + "x"};
        for (const std::size_t at : {std::size_t(20), std::size_t(100), bytes.size() / 3, bytes.size() - 5}) {
            bad.push_back(bytes);
            bad.back()[at] = static_cast<char>(bad.back()[at] ^ 4);
        }
        for (const std::string& text : bad) {
            writeTextFile(site.file("bad"), text);
            const CliRun refused = site.restore("bad", "a", {"--reason", "x"});
            QVERIFY2(refused.exitCode == 1, told(refused).c_str());
            QVERIFY(site.isEmpty("a"));
        }
        QCOMPARE(site.restore("missing", "a", {"--reason", "x"}).exitCode, 1);
    }

    void refusesAFolderInUse()
    {
        const BackupSite site;
        QCOMPARE(site.run({"backup", site.file("b")}).exitCode, 0);
        const std::string before = textOf(site.data() + "/tapledger.db");
        const CliRun refused = site.restore("b", "data", {"--reason", "x"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.find("not empty") != std::string::npos, refused.err.c_str());
        QVERIFY(textOf(site.data() + "/tapledger.db") == before);
        // What a restore that was killed left is no obstacle.
        fs::create_directories(site.file("a/.restoring/trust"));
        QCOMPARE(site.restore("b", "a", {"--reason", "x"}).exitCode, 0);
        QVERIFY(!fs::exists(site.file("a/.restoring")));
    }

    void isOfOneMoment()
    {
        const BackupSite site;
        constexpr int kPeople = 100; // of an import, which is one transaction
        constexpr int kImports = 12;
        const std::int64_t before = countIn(site.data() + "/tapledger.db", "employees");
        const auto daemon = site.serve();
        QVERIFY(daemon);
        std::atomic<bool> isOver = false;
        int failures = 0;
        std::thread importing([&] {
            for (int i = 0; i < kImports; ++i) {
                std::string csv = "employee_number,full_name\n";
                for (int n = 0; n < kPeople; ++n)
                    csv += fmt::format("N{}-{},Person\n", i, n);
                writeTextFile(site.file("people.csv"), csv);
                failures += site.run({"employee", "import", site.file("people.csv")}).exitCode != 0;
            }
            isOver = true;
        });
        std::vector<std::string> backups;
        int minute = 0;
        while (!isOver || backups.size() < 2) {
            backups.push_back(fmt::format("b{}", backups.size()));
            const CliRun made = site.run({"backup", site.file(backups.back())});
            if (made.exitCode != 0)
                qWarning("%s", told(made).c_str());
            failures += made.exitCode != 0;
            if (minute < 59)
                failures += tap(*daemon, ++minute).find("\"success\"") == std::string::npos;
        }
        importing.join();
        QCOMPARE(failures, 0);
        QCOMPARE(daemon->terminate(), 0);
        bool isBetween = false;
        for (const std::string& backup : backups) {
            const CliRun restored = site.restore(backup, backup + ".d", {"--reason", "x"});
            QVERIFY2(restored.exitCode == 0, told(restored).c_str());
            const std::string database = site.file(backup + ".d/tapledger.db");
            const std::int64_t people = countIn(database, "employees") - before;
            QCOMPARE(people % kPeople, 0);
            QCOMPARE(countIn(database, "rfid_audit_log WHERE event LIKE 'employee%'"), people);
            isBetween |= people > 0 && people < kPeople * kImports;
        }
        QVERIFY(isBetween);
    }

    void leavesNothingHalf()
    {
        const BackupSite site;
        {
            auto database = Database::open(site.data() + "/tapledger.db");
            QVERIFY(database); // enough to be caught in the middle
            QVERIFY(
                (*database)->run("INSERT INTO rfid_rejections (received_at, reason, card_uid, device_id, event_type, "
                                 "scan_timestamp, source, peer_address, raw_payload) WITH RECURSIVE n(i) AS (SELECT 1 "
                                 "UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT '2026-01-01T00:00:00+00:00', "
                                 "'unknown_card', '04', 'GATE-01', 'time_in', '2026-01-01T00:00:00+00:00', 'tcp', '', "
                                 "'{}' FROM n"));
        }
        int caught = 0;
        for (int i = 0; i < 20 && caught < 3; ++i) {
            const std::string file = site.file(fmt::format("killed{}", i));
            QProcess process;
            process.start(QStringLiteral(TAPLEDGERD), toStringList({"backup", file, "--data-dir", site.data()}));
            QVERIFY(process.waitForStarted());
            while (process.state() != QProcess::NotRunning && !fs::exists(file + ".new"))
                process.waitForFinished(1);
            process.kill();
            process.waitForFinished();
            caught += fs::exists(file + ".new");
            QVERIFY(!fs::exists(file) || process.exitStatus() == QProcess::NormalExit);
        }
        QVERIFY(caught > 0);
        QCOMPARE(site.run({"backup", site.file("b")}).exitCode, 0);
        QVERIFY(!fs::exists(site.data() + "/tapledger.db.backup"));
        QCOMPARE(site.restore("b", "a", {"--reason", "x"}).exitCode, 0);
        QCOMPARE(countIn(site.file("a/tapledger.db"), "rfid_rejections"), 300'000);
    }

    void isMadeBySchedule()
    {
        const BackupSite site;
        fs::create_directory(site.file("nas"));
        writeTextFile(site.data() + "/tapledger.conf", "[backup]\nfolder = " + site.file("nas") + "\n");
        const auto daemon = site.serve();
        QVERIFY(daemon);
        const auto ask = [&](const std::string& path) {
            LineClient client(daemon->httpPort());
            client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return client.readBytes(1U << 20);
        };
        std::string health;
        QTRY_VERIFY2_WITH_TIMEOUT((health = ask("/health")).find("\"backup\":{\"status\":\"ok\",\"last\":\"20") !=
                                      std::string::npos,
                                  health.c_str(), 20'000);
        QVERIFY(health.find(site.file("nas")) == std::string::npos);
        const std::string metrics = ask("/metrics");
        QVERIFY2(metrics.find("tapledger_backup_ok 1\n") != std::string::npos &&
                     metrics.find("tapledger_backup_timestamp_seconds 1") != std::string::npos,
                 metrics.c_str());
        QCOMPARE(daemon->terminate(), 0);
        const auto made = fs::directory_iterator(site.file("nas"))->path();
        const CliRun restored = site.runIn("a", {"restore", made.string(), "--reason", "x"});
        QVERIFY2(restored.exitCode == 0, told(restored).c_str());
    }

    void isForTheEmbeddedStore()
    {
        const QTemporaryDir folder;
        const std::string data = folder.path().toStdString();
        const CliRun refused = runCli({"backup", data + "/b", "--data-dir", data, "--database", "postgresql://h/d"});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.find("docs/backup.md") != std::string::npos, refused.err.c_str());
        QCOMPARE(runCli({"restore", data + "/b", "--reason", "x"}).exitCode, 2); // into which folder?
        const CliRun served = runCli({"serve", "--data-dir", data, "--database", "postgresql://h/d"},
                                     {{"TAPLEDGER_BACKUP_FOLDER", data}});
        QCOMPARE(served.exitCode, 2);
        QVERIFY2(served.err.find("backup.folder") != std::string::npos, served.err.c_str());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
