// SPDX-License-Identifier: GPL-3.0-or-later
// What an auditor does with a copy that left the house: both programs take it, count its witnesses, and find with it
// what the owner of server, database and key has changed since.
#include "cli.h"
#include "integration/anchor_server.h"
#include "ledger/checkpoint_record.h"
#include "support/daemon.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"
#include "support/test_site.h"
#include "support/witness_process.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

using namespace tapledger;
namespace fs = std::filesystem;

namespace {

std::string tap(const Daemon& daemon, int minute)
{
    LineClient gate(daemon.tcpPort());
    gate.send("{\"type\":\"hello\",\"device_id\":\"GATE-01\",\"api_key\":\"key-GATE-01\"}\n");
    gate.readLine();
    gate.send(TestSite::tap(1, fmt::format("2026-02-04T08:{:02}:00Z", minute)) + "\n");
    return gate.readLine();
}

std::vector<fs::path> copiesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& file : fs::directory_iterator(folder, error))
        files.push_back(file.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

class AnchorsStoryTest : public QObject
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
        const fs::path outside = data + "/outside";
        fs::create_directory(outside);
        const fs::path stamps = data + "/stamps";
        fs::create_directory(stamps);
        const Authority root("Authority of timestamps");
        makeTimestampAuthority(stamps, root);
        const AnchorServer authority("tsa", stamps.string());
        WitnessProcess witness;
        QCOMPARE(witness.serve(), std::string()); // it knows nobody yet
        writeTextFile(data + "/tapledger.conf",
                      fmt::format("[trust]\nsite_name = site.example\n[trust.export]\ndirectories = {}\n"
                                  "[trust.witness]\nservers = {} {}\nquorum = 1\n"
                                  "[trust.tsa]\nurl = {}\nca_file = stamps/ca.pem\n",
                                  outside.string(), witness.url(), witness.key().vkey(), authority.url()));
        const auto run = [&](std::vector<std::string> words) {
            words.insert(words.end(), {"--data-dir", data, "--database", store.url()});
            return runCli(words);
        };
        if (backend == Backend::Postgres)
            QCOMPARE(run({"keys", "init"}).exitCode, 0);

        auto daemon = Daemon::serve(store.url(), data);
        QVERIFY(daemon);
        const std::string ring = data + "/trust/taps.keyring.json";
        witness.watch(need(KeyRing::parse(textOf(ring))));
        witness.watch(need(KeyRing::parse(textOf(data + "/trust/admin.keyring.json"))));
        ::kill(static_cast<pid_t>(witness.process().processId()), SIGHUP);
        QTRY_VERIFY(witness.process().canReadLine() || witness.process().waitForReadyRead(100));
        for (int minute = 1; minute <= 3; ++minute)
            QVERIFY(tap(*daemon, minute).find("\"success\"") != std::string::npos);
        const CliRun sealed = run({"checkpoint", "--now"});
        QVERIFY2(sealed.exitCode == 0, told(sealed).c_str());
        const fs::path copies = outside / "site.example_taps_1";
        QTRY_COMPARE_WITH_TIMEOUT(copiesIn(copies).size(), 1U, 60'000);
        QVERIFY(tap(*daemon, 4).find("\"success\"") != std::string::npos);
        QCOMPARE(daemon->terminate(), 0);
        QCOMPARE(copiesIn(copies).size(), 2U); // the last one went out before the end
        const CliRun places = run({"checkpoint", "--copies"});
        QVERIFY2(places.out.find(outside.string() + "  taps: 4 entries, ") != std::string::npos, told(places).c_str());
        QVERIFY2(places.out.find("behind since") == std::string::npos, told(places).c_str());

        // The key ring names the witness and the quorum; a receipt shows its line.
        const KeyRing published = need(KeyRing::parse(textOf(ring)));
        QCOMPARE(published.witness_quorum, 1);
        const std::string receipt = data + "/receipt.json";
        QCOMPARE(run({"receipt", "2", "--output", receipt}).exitCode, 0);
        QCOMPARE(runCli({"verify-receipt", receipt, "--keyring", ring}).exitCode, 0);

        // A timestamp when somebody wants one, beside the daily ones; the witness's line stays.
        const CliRun stamped = run({"checkpoint", "--timestamp", "--json"});
        QVERIFY2(stamped.exitCode == 0, told(stamped).c_str());
        const CheckpointRecord record = need(CheckpointRecord::parse(stamped.out));
        const CheckedRecord judged = checkRecord(record, published);
        QVERIFY(!judged.note.fault && judged.token_time);
        QCOMPARE(judged.note.witnesses.size(), 1U);

        const std::string ledger = data + "/export.jsonl";
        writeTextFile(ledger, run({"export", "--format", "jsonl"}).out);
        const std::string copy = copiesIn(copies).front().string();
        const auto both = [&](const std::string& checkpoint) {
            const CliRun ours = run({"verify", "--checkpoint", checkpoint, "--json"});
            return std::pair(ours,
                             byTheOther({"export", ledger, "--keyring", ring, "--checkpoint", checkpoint, "--json"}));
        };
        const auto [ours, theirs] = both(copy);
        QVERIFY2(ours.exitCode == 0, told(ours).c_str());
        QVERIFY2(theirs.exitCode == 0, theirs.out.c_str());
        QVERIFY2(theirs.out.find("witness.example/w1") != std::string::npos, theirs.out.c_str());

        // Without the witness's line it is too little for the quorum.
        std::string alone = textOf(copy);
        alone.resize(alone.find("\xE2\x80\x94 witness.example/w1"));
        writeTextFile(data + "/alone.ckpt", alone);
        const auto [ourDoubt, theirDoubt] = both(data + "/alone.ckpt");
        QCOMPARE(ourDoubt.exitCode, 1);
        QCOMPARE(theirDoubt.exitCode, 1);
        QVERIFY2(ourDoubt.out.find("WITNESS_QUORUM") != std::string::npos, told(ourDoubt).c_str());
        QVERIFY2(theirDoubt.out.find("WITNESS_QUORUM") != std::string::npos, theirDoubt.out.c_str());

        // An entry of before is changed, everything computed and signed anew by who has the key: the copy knows better.
        std::string altered = textOf(ledger);
        altered.replace(altered.find("GATE-01"), 7, "GATE-02");
        writeTextFile(ledger, altered);
        QCOMPARE(byTheOther({"export", ledger, "--keyring", ring, "--checkpoint", copy}).exitCode, 1);
    }

private:
    static CliRun byTheOther(const std::vector<std::string>& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(TAPLEDGER_VERIFY), toStringList(arguments));
        CliRun run;
        if (process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit)
            run.exitCode = process.exitCode();
        run.out = process.readAllStandardOutput().toStdString();
        run.err = process.readAllStandardError().toStdString();
        return run;
    }
};

QTEST_GUILESS_MAIN(AnchorsStoryTest)
#include "anchors_story_test.moc"
