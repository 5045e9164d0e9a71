// SPDX-License-Identifier: GPL-3.0-or-later
// A witness on another machine signs that a log only grew, never forgets what it signed, and refuses another history.
#include "anchored_site.h"
#include "ledger/merkle.h"
#include "support/qtest_strings.h"
#include "support/witness_process.h"

#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

using Names = std::vector<std::string>;

AnchorSettings asking(const WitnessProcess& witness)
{
    AnchorSettings settings;
    settings.witnesses = {{witness.url(), witness.key()}};
    return settings;
}

auto trusting(const WitnessProcess& witness)
{
    return [&witness](KeyRing& ring) {
        ring.keys.push_back({witness.key(), KeyUse::Witness, 0, std::nullopt});
        ring.witness_quorum = 1;
    };
}

/// A log of any content, with its own key.
class SmallLog
{
public:
    explicit SmallLog(std::string origin) : m_signer(need(NoteSigner::generate(origin, NoteKeyType::Log)))
    {
        m_ring.origin = std::move(origin);
        m_ring.keys = {{m_signer.key(), KeyUse::Log, 0, std::nullopt}};
    }
    const KeyRing& ring() const { return m_ring; }
    void append(std::string_view text) { m_leaves.push_back(Sha256().update(text).finish()); }
    std::int64_t size() const { return std::ssize(m_leaves); }
    std::string note()
    {
        return need(signCheckpoint({m_ring.origin, size(), need(treeRoot(m_sha, size(), subtreesOf(m_sha, m_leaves)))},
                                   {m_signer}, nullptr, 0));
    }
    std::string request(std::int64_t old)
    {
        return WitnessRequest{old, need(consistencyProof(m_sha, old, size(), subtreesOf(m_sha, m_leaves))), note()}
            .body();
    }
    void cut(std::size_t size) { m_leaves.resize(size); }

private:
    Sha256 m_sha;
    NoteSigner m_signer;
    KeyRing m_ring;
    std::vector<Sha256Digest> m_leaves;
};

bool isSigned(const ApiResponse& answer, const std::string& note, const NoteKey& key)
{
    if (answer.status != 200 || !answer.body.ends_with('\n'))
        return false;
    const auto line = NoteSignature::parse(answer.body.substr(0, answer.body.size() - 1));
    return line && line->isValid(key, need(Note::parse(note)).text);
}

} // namespace

class WitnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each status of C2SP tlog-witness, in the words of the protocol.
    void protocol()
    {
        WitnessProcess witness;
        SmallLog log("log.example/a");
        SmallLog stranger("log.example/b");
        witness.watch(log.ring());
        QCOMPARE(witness.serve(), std::string());

        for (int i = 0; i < 3; ++i)
            log.append(std::to_string(i));
        QVERIFY(isSigned(witness.ask(log.request(0)), log.note(), witness.key()));
        QVERIFY(isSigned(witness.ask(log.request(3)), log.note(), witness.key())); // the same again, with a newer time
        const ApiResponse conflict = witness.ask(log.request(0));
        QCOMPARE(conflict.status, 409);
        QCOMPARE(conflict.body, std::string("3\n"));
        QCOMPARE(conflict.headers.at("Content-Type"), std::string("text/x.tlog.size"));
        log.append("3");
        log.append("4");
        QVERIFY(isSigned(witness.ask(log.request(3)), log.note(), witness.key()));

        // Other histories: longer, of the same size, and with a proof that is none.
        log.cut(4);
        log.append("another");
        QCOMPARE(witness.ask(log.request(5)).status, 409);
        log.append("5");
        QCOMPARE(witness.ask(log.request(5)).status, 422);
        QCOMPARE(witness.ask("old 5\n\n" + log.note()).status, 422);
        log.cut(2);
        QCOMPARE(witness.ask("old 5\n\n" + log.note()).status, 400); // older than what it is said to extend
        QCOMPARE(witness.ask(log.request(2)).status, 409);

        stranger.append("0");
        QCOMPARE(witness.ask(stranger.request(0)).status, 404);
        SmallLog forger("log.example/a"); // the right name, another key
        forger.append("0");
        QCOMPARE(witness.ask(forger.request(0)).status, 403);
        for (const std::string& text :
             {std::string(), std::string("\n"), std::string("old\n\n") + log.note(), "old 05\n\n" + log.note(),
              "old -1\n\n" + log.note(), "old 5\r\n\n" + log.note(), "old 5\nAAAA\n\n" + log.note(),
              "old 5\n" + log.note(), std::string("old 5\n\nno note\n"), "old 5\n\n" + log.note() + "x",
              std::string("old 9223372036854775808\n\n") + log.note()})
            QVERIFY2(witness.ask(text).status == 400, text.c_str());
        std::string tooMuch = "old 5\n";
        for (int i = 0; i < 64; ++i)
            tooMuch += toBase64(emptyRoot()) + "\n";
        QCOMPARE(witness.ask(tooMuch + "\n" + log.note()).status, 400);
        QCOMPARE(witness.ask(std::string(70'000, 'x')).status, 413);
        ApiClient client(witness.port());
        QCOMPARE(client.call("GET", "/add-checkpoint").status, 405);
        QCOMPARE(client.call("POST", "/add-checkpoints", "x").status, 404);

        // It answers no more than so many a minute.
        int status = 0;
        for (int i = 0; i < 200 && status != 429; ++i)
            status = witness.ask("x").status;
        QCOMPARE(status, 429);
    }

    /// What it has signed it knows for ever, however it ended.
    void memory()
    {
        WitnessProcess witness;
        SmallLog log("log.example/a");
        witness.watch(log.ring());
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(witness.serve(), std::string());
            log.append(std::to_string(i));
            QVERIFY(isSigned(witness.ask(log.request(i)), log.note(), witness.key()));
            witness.kill();
        }
        QCOMPARE(witness.serve(), std::string());
        QCOMPARE(witness.ask(log.request(0)).body, std::string("20\n"));

        // A second one in the same folder would not know what the first one signs.
        QProcess second;
        second.start(QStringLiteral(TAPLEDGERD),
                     {QStringLiteral("witness"), QStringLiteral("serve"), QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:0"), QStringLiteral("--data-dir"),
                      QString::fromStdString(witness.folder().parent_path().string())});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("another witness uses"));

        // A log that it comes to know while it runs.
        SmallLog other("log.example/b");
        other.append("0");
        QCOMPARE(witness.ask(other.request(0)).status, 404);
        witness.watch(other.ring());
        ::kill(static_cast<pid_t>(witness.process().processId()), SIGHUP);
        QTRY_COMPARE(witness.ask(other.request(0)).status == 404, false);
        witness.process().terminate();
        QVERIFY(witness.process().waitForFinished(20'000));
        QCOMPARE(witness.process().exitCode(), 0);
        witness.kill();

        // A memory that was tampered with is not taken for none.
        for (const auto& file : std::filesystem::directory_iterator(witness.folder() / "checkpoints"))
            need(writeWholeFile(file.path(), "", kSecretFile, true));
        const std::string said = witness.serve();
        QVERIFY2(said.find("is not what this witness signed") != std::string::npos, said.c_str());
    }

    /// Its line is kept with the checkpoint; verifications and receipts count it; a heartbeat does not hide it.
    void cosignatures_data() { addBackendRows(); }
    void cosignatures()
    {
        QFETCH(tapledger::Backend, backend);
        WitnessProcess witness;
        AnchoredSite site(backend, trusting(witness));
        witness.watch(site.ring());
        witness.watch(site.ring(LogKind::Admin));
        QCOMPARE(witness.serve(), std::string());
        AnchorSettings settings = asking(witness);
        const std::filesystem::path outside = site.path("outside");
        std::filesystem::create_directory(outside);
        settings.directories = {outside};
        site.exportTo(settings);
        site.tapAndSeal();
        const auto witnesses = [&](LogKind kind = LogKind::Taps) {
            const CheckedNote note = checkNote(site.latest(kind).note, site.ring(kind));
            return note.fault ? 0U : note.witnesses.size();
        };
        QTRY_COMPARE(witnesses(), 1U);
        QTRY_COMPARE(witnesses(LogKind::Admin), 1U);
        site.tapAndSeal();
        QTRY_COMPARE(witnesses(), 1U); // with a proof
        QTRY_COMPARE(site.status("witness").size, 2);

        // The copy in the folder has waited for the line.
        QTRY_COMPARE(filesIn(outside / "site.example_taps_1").size(), 2U);
        for (const auto& file : std::filesystem::directory_iterator(outside / "site.example_taps_1"))
            QCOMPARE(checkNote(need(readWholeFile(file.path(), 10'000)), site.ring()).witnesses.size(), 1U);

        // The heartbeat is signed too.
        const auto records = [&] {
            return need(CheckpointStore(*site.database, site.ring().origin).ofSize(2, 100)).size();
        };
        QCOMPARE(records(), 2U); // the log's own, and with the witness's line
        site.clock.advance(601s);
        QTRY_COMPARE(records(), 4U);
        QCOMPARE(witnesses(), 1U);

        // While the witness is away its older line is not lost, and copies go out without a new one after a while.
        witness.kill();
        site.tapAndSeal();
        QTRY_VERIFY(!site.status("witness").error.empty());
        QCOMPARE(filesIn(outside / "site.example_taps_1").size(), 2U);
        site.clock.advance(31s);
        QTRY_COMPARE(filesIn(outside / "site.example_taps_1").size(), 3U);
        QCOMPARE(witness.serve(), std::string());
        const auto later = [&] { // a heartbeat may come between
            site.clock.advance(5s);
            return witnesses();
        };
        site.clock.advance(10min);
        QTRY_COMPARE(later(), 1U);
        QCOMPARE(site.alerts(), Names());
    }

    /// Whoever goes on after the database was set back is found out by the witness, whatever he has made anew.
    void aLogThatWasSetBack_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<QString>("words");
        QTest::newRow("shorter") << 2 << QStringLiteral("set back");
        QTest::newRow("as long") << 3 << QStringLiteral("another tree");
        QTest::newRow("longer") << 4 << QStringLiteral("does not extend");
    }
    void aLogThatWasSetBack()
    {
        QFETCH(int, entries);
        QFETCH(QString, words);
        WitnessProcess witness;
        AnchoredSite site(Backend::Sqlite, trusting(witness));
        witness.watch(site.ring());
        witness.watch(site.ring(LogKind::Admin));
        QCOMPARE(witness.serve(), std::string());
        site.exportTo(asking(witness));
        for (int i = 0; i < 3; ++i)
            site.tapAndSeal();
        QTRY_COMPARE(site.status("witness").size, 3);

        AnchoredSite again(Backend::Sqlite, {}, &site);
        again.clock.advance(1h); // what is recorded is not the same
        for (int i = 0; i < entries; ++i)
            again.tapAndSeal();
        again.exportTo(asking(witness));
        QTRY_VERIFY(again.status("witness").is_refused);
        const std::string said = again.status("witness").error;
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
        QCOMPARE(again.alerts(), Names({"witness_refused witness witness.example/w1"}));

        // It is not asked again before the next start, and the alert stays.
        const std::int64_t size = again.tapAndSeal();
        again.clock.advance(2h);
        QTRY_COMPARE(again.site->pipeline().sealer().status().sealed_size, size);
        again.exporter->stop();
        again.exportTo(asking(witness));
        QCOMPARE(again.alerts(), Names({"witness_refused witness witness.example/w1"}));
        QTRY_VERIFY(again.status("witness").error.find("extend") != std::string::npos ||
                    again.status("witness").error.find("another tree") != std::string::npos);
        QCOMPARE(again.status("witness").size, 0);
    }

    /// One that answers as anybody could is not believed.
    void aFalseWitness()
    {
        WitnessProcess witness;
        WitnessProcess other("witness.example/other");
        AnchoredSite site(Backend::Sqlite, trusting(witness));
        other.watch(site.ring());
        QCOMPARE(other.serve(), std::string());
        AnchorSettings settings;
        settings.witnesses = {{other.url(), witness.key()}};
        site.exportTo(settings);
        site.tapAndSeal();
        QTRY_VERIFY(site.status("witness").error.find("without a valid signature") != std::string::npos);
        QTRY_VERIFY(site.status("witness", LogKind::Admin).error.find("does not know") != std::string::npos);
        QVERIFY(checkNote(site.latest().note, site.ring()).witnesses.empty());
    }
};

QTEST_GUILESS_MAIN(WitnessTest)
#include "witness_test.moc"
