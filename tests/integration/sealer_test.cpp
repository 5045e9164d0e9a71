// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer commits is signed: when it was promised, only what extends the past, and across every restart.
#include "base/files.h"
#include "base/json.h"
#include "ingest/sealer.h"
#include "ingest/stored_tree.h"
#include "ledger/consistency.h"
#include "services/ledger_service.h"
#include "storage/audit_log.h"
#include "storage/checkpoint_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"
#include "storage/needs.h"
#include "storage/samples.h"
#include "storage/tile_store.h"
#include "support/manual_clock.h"
#include "support/qtest_strings.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");

/// A store whose writer seals.
class Site
{
public:
    explicit Site(Backend backend) : m_store(makeStore(backend))
    {
        for (const LogKind kind : {LogKind::Taps, LogKind::Admin}) {
            KeyRing ring;
            ring.origin = originOf("site.example", kind, 1);
            ring.genesis_hash_chain = genesisHash();
            need(folder().makeKeys(kind, ring));
        }
    }

    TrustFolder folder() const { return TrustFolder(m_folder.path().toStdString() + "/trust"); }
    const TestStore& store() const { return m_store; }
    ManualClock& clock() { return m_clock; }

    /// Starts what seals, as the writer does; nothing must be running.
    Result<void> start()
    {
        m_writer = m_store.openWriter();
        m_sealer = std::make_unique<Sealer>(
            Sealer::Options{m_store.url(), m_folder.path().toStdString() + "/trust", m_rules}, m_clock);
        return m_sealer->open(m_writer->database());
    }
    /// As an orderly end, or as the end of a killed program.
    void stop()
    {
        m_sealer->finish();
        kill();
    }
    void kill()
    {
        m_sealer.reset();
        m_writer.reset();
    }

    void record(std::size_t count)
    {
        auto entries = sampleEntries(need(LedgerStore(m_writer->database()).head()), count);
        need(m_writer->append(entries, {}));
        m_sealer->append(std::move(entries));
    }

    Sealer& sealer() { return *m_sealer; }
    SealRules& rules() { return m_rules; }

    /// Sizes of the stored checkpoints, oldest first; every one is checked: signature, root, and consistency with the
    /// one before it.
    std::vector<std::int64_t> checkpoints(LogKind kind = LogKind::Taps)
    {
        const auto database = m_store.open();
        const KeyRing ring = need(folder().keys(kind)).ring;
        StoredTree tree(*database, kind, ring.origin);
        std::vector<std::int64_t> sizes;
        std::vector<std::string> notes;
        need(CheckpointStore(*database, ring.origin).forEach([&](StoredCheckpoint&& stored) {
            const auto record = need(json::parse(stored.record));
            notes.push_back(*record.find("note")->string());
            sizes.push_back(stored.tree_size);
        }));
        for (const std::string& note : notes) {
            const CheckedNote checked = checkNote(note, ring);
            [&] {
                QVERIFY2(!checked.fault, checked.fault ? std::string(toText(*checked.fault)).c_str() : "");
                QVERIFY(checked.clock_time.has_value());
                QVERIFY(checked.checkpoint.root == need(tree.root(checked.checkpoint.size)));
            }();
        }
        return sizes;
    }

private:
    TestStore m_store;
    QTemporaryDir m_folder;
    ManualClock m_clock{kNoon};
    SealRules m_rules;
    std::unique_ptr<LedgerWriter> m_writer;
    std::unique_ptr<Sealer> m_sealer;
};

using Sizes = std::vector<std::int64_t>;

} // namespace

class SealerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenItIsSealed_data() { addBackendRows(); }
    void whenItIsSealed()
    {
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        need(site.start());
        site.record(3); // too few
        QTRY_COMPARE(site.sealer().status().size, 3);
        QVERIFY(site.checkpoints().empty());
        site.clock().advance(60s);
        QTRY_COMPARE(site.checkpoints(), Sizes({3}));
        site.clock().advance(1s);
        site.record(600); // each checkpoint that was promised
        QTRY_COMPARE(site.checkpoints(), Sizes({3, 259, 515, 603}));
        site.clock().advance(599s);
        site.sealer().sealSoon(); // nothing new
        site.clock().advance(1s);
        QTRY_COMPARE(site.checkpoints(), Sizes({3, 259, 515, 603, 603})); // the heartbeat
        site.record(1);
        site.sealer().sealSoon();
        QTRY_COMPARE(site.checkpoints(), Sizes({3, 259, 515, 603, 603, 604}));
        site.record(1);
        site.stop();
        QCOMPARE(site.checkpoints(), Sizes({3, 259, 515, 603, 603, 604, 605}));
    }

    /// A new log keeps what it promises from its first entry on; one that stood before gets one checkpoint for all.
    void theFirstFlood()
    {
        Site site(Backend::Sqlite);
        need(site.start());
        site.record(300);
        site.stop();
        QCOMPARE(site.checkpoints(), Sizes({256, 300}));

        Site old(Backend::Sqlite);
        std::filesystem::rename(old.folder().path() / "taps.log.skey", old.folder().path() / "later");
        need(old.start());
        old.record(600);
        old.kill();
        std::filesystem::rename(old.folder().path() / "later", old.folder().path() / "taps.log.skey");
        need(old.start());
        old.record(300);
        old.stop();
        QCOMPARE(old.checkpoints(), Sizes({600, 856, 900}));
    }

    /// Whoever owns the database can chain the audit log anew, but not sign it anew.
    void anAuditLogThatIsNotWhatWasSigned_data() { addBackendRows(); }
    void anAuditLogThatIsNotWhatWasSigned()
    {
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        need(site.start());
        const auto owner = site.store().openAsOwner();
        for (int i = 1; i <= 5; ++i) {
            auto transaction = need(Transaction::begin(*owner));
            need(AuditLog(*owner).append("card_issued", "{\"actor\":\"ada\",\"n\":" + std::to_string(i) + "}", kNoon));
            need(transaction.commit());
        }
        site.stop();
        QCOMPARE(site.checkpoints(LogKind::Admin), Sizes({5}));
        LedgerService service(*owner, {"auditor", "test", Role::Auditor});
        AuditEvidence evidence;
        QCOMPARE(need(service.verifyAudit(evidence)).checkpoints, 0);
        evidence.key_ring = need(site.folder().keyRing(LogKind::Admin));
        const AuditReport intact = need(service.verifyAudit(evidence));
        QVERIFY2(!intact.fault, intact.fault.value_or("").c_str());
        QCOMPARE(intact.checkpoints, 1);
        QCOMPARE(intact.signed_entries, 5);
        std::string kept;
        need(CheckpointStore(*owner, evidence.key_ring->origin).forEach([&](StoredCheckpoint&& stored) {
            kept = stored.record;
        }));

        evidence.checkpoints.push_back(std::string(kept).replace(kept.find("admin/1"), 5, "drawn"));
        QVERIFY(codeOf(service.verifyAudit(evidence)) == ErrorCode::InvalidArgument); // of no log that is known here
        evidence.checkpoints.clear();

        std::string change;
        std::string previous = genesisHash();
        Sha256 sha;
        need(AuditLog(*owner).read(1, 5, [&](AuditEntry&& entry) {
            if (entry.sequence_id == 3)
                entry.body = "{\"actor\":\"eve\",\"n\":3}";
            previous = auditHash(sha, previous, entry);
            change += fmt::format("UPDATE rfid_audit_log SET body = '{}', hash_chain = '{}' WHERE sequence_id = {};",
                                  entry.body, previous, entry.sequence_id);
        }));
        withoutTriggers(*owner, change);
        QVERIFY(!need(service.verifyAudit()).fault); // the chain alone says nothing
        QCOMPARE(need(service.verifyAudit(evidence)).fault.value_or(""),
                 std::string("the first 5 entries are not those that were signed"));
        withoutTriggers(*owner, "DELETE FROM rfid_checkpoints");
        QVERIFY(!need(service.verifyAudit(evidence)).fault);
        evidence.checkpoints.push_back(kept); // somebody outside has it
        QCOMPARE(need(service.verifyAudit(evidence)).fault.value_or(""),
                 std::string("the first 5 entries are not those that were signed"));
        withoutTriggers(*owner, "DELETE FROM rfid_audit_log WHERE sequence_id > 3");
        QCOMPARE(need(service.verifyAudit(evidence)).fault.value_or(""),
                 std::string("5 entries were signed, but there are only 3"));
    }

    /// The tree goes on from tiles and entries, however the program before ended.
    void restarts_data() { addBackendRows(); }
    void restarts()
    {
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        Sizes expected;
        std::int64_t size = 0;
        for (const std::size_t count : {1UL, 255UL, 1UL, 700UL, 3UL, 512UL}) {
            need(site.start());
            QCOMPARE(site.sealer().status().size, size);
            site.record(count);
            size += static_cast<std::int64_t>(count);
            site.stop();
            QCOMPARE(site.checkpoints().back(), size);
            need(site.start());
            site.record(2); // recorded, and never sealed
            size += 2;
            site.kill();
        }
        need(site.start());
        QCOMPARE(site.sealer().status().size, size);
        const auto database = site.store().open();
        QCOMPARE(need(TileStore(*database, site.sealer().status().origin).count(0)), size / 256);
        site.stop();
    }

    /// A checkpoint that was signed but did not reach the database: the next ones agree with it.
    void aSealThatWasNotStored_data() { addBackendRows(); }
    void aSealThatWasNotStored()
    {
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        need(site.start());
        site.record(300);
        QTRY_COMPARE(site.checkpoints(), Sizes({256, 300}));
        site.record(5);
        site.stop();
        const auto owner = site.store().openAsOwner();
        forgetCheckpoint(*owner, 305);
        need(site.start());
        site.record(1);
        site.stop();
        QCOMPARE(site.checkpoints(), Sizes({256, 300, 306}));
    }

    void aLedgerThatIsNotWhatWasSigned_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<QString>("attack");
        QTest::addColumn<QString>("words");
        for (const auto& [name, backend] :
             {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
            const auto add = [&](const char* what, const char* sql, const char* words) {
                QTest::addRow("%s: %s", name, what) << backend << QString::fromUtf8(sql) << QString::fromUtf8(words);
            };
            add("set back, with its checkpoints",
                "DELETE FROM rfid_ledger WHERE sequence_id > 290; DELETE FROM rfid_checkpoints WHERE tree_size > 290",
                "set back");
            add("set back, before the tiles", "DELETE FROM rfid_ledger WHERE sequence_id > 100",
                "has 100 entries, but 300 were signed: it was set back");
            add("an uncovered field", "UPDATE rfid_ledger SET device_id = 'GATE-09' WHERE sequence_id = 300",
                "altered");
            add("a payload", "UPDATE rfid_ledger SET raw_payload = '{\"x\":1}' WHERE sequence_id = 280", "altered");
            add("a middle entry", "DELETE FROM rfid_ledger WHERE sequence_id = 299", "missing");
            add("a payload that is none any more", "UPDATE rfid_ledger SET raw_payload = '[]' WHERE sequence_id = 280",
                "cannot be hashed");
            add("a forged checkpoint",
                "INSERT INTO rfid_checkpoints (origin, tree_size, record, created_at) SELECT origin, 301, "
                "replace(record, 'taps/1', 'taps/2'), created_at FROM rfid_checkpoints WHERE tree_size = 300",
                "not signed");
        }
    }
    void aLedgerThatIsNotWhatWasSigned()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(QString, attack);
        QFETCH(QString, words);
        Site site(backend);
        need(site.start());
        site.record(300);
        site.stop();
        const auto owner = site.store().openAsOwner();
        withoutTriggers(*owner, attack.toStdString());
        const auto opened = site.start();
        QVERIFY(codeOf(opened) == ErrorCode::Corrupt);
        QVERIFY2(opened.error().message.find(words.toStdString()) != std::string::npos, opened.error().message.c_str());
        QCOMPARE(site.sealer().status().state, SealStatus::State::Failing);
        site.kill();
    }

    /// Without keys, or with keys that others may read, taps are recorded and the status says what is wrong.
    void keysThatCannotBeUsed()
    {
        Site site(Backend::Sqlite);
        need(site.start());
        site.record(2);
        site.stop();
        const std::filesystem::path key = site.folder().path() / "taps.log.skey";
        std::filesystem::permissions(key, std::filesystem::perms(0644));
        need(site.start());
        site.record(2);
        QCOMPARE(site.sealer().status().state, SealStatus::State::Failing);
        QVERIFY(site.sealer().status().detail.find("chmod 600") != std::string::npos);
        site.kill();
        std::filesystem::permissions(key, std::filesystem::perms(0600));
        need(site.start());
        site.stop();
        QCOMPARE(site.checkpoints(), Sizes({2, 4}));
        std::filesystem::remove(key);
        need(site.start());
        QCOMPARE(site.sealer().status().state, SealStatus::State::Failing);
        site.stop();
    }

    /// The ledger's taps are sealed, the audit log is not: the status says so, and goes on saying so.
    void oneLogThatCannotBeSealed()
    {
        Site site(Backend::Sqlite);
        std::filesystem::permissions(site.folder().path() / "admin.log.skey", std::filesystem::perms(0644));
        need(site.start());
        site.record(2);
        site.sealer().sealSoon();
        QTRY_COMPARE(site.checkpoints(), Sizes({2}));
        QCOMPARE(site.sealer().status().state, SealStatus::State::Failing);
        QVERIFY(site.sealer().status().detail.find("chmod 600") != std::string::npos);
        site.stop();
    }

    /// The writer never waits for the sealer: what is too much to wait in memory is read from the ledger later.
    void checkpointsThatCannotBeStored()
    {
        constexpr int kBatches = 5;
        constexpr std::size_t kBatch = 20'000;
        Site site(Backend::Postgres);
        need(site.start());
        site.record(1);
        site.sealer().sealSoon();
        QTRY_COMPARE(site.checkpoints(), Sizes({1}));
        const auto owner = site.store().openAsOwner();
        {
            site.clock().advance(1s); // the next one is due at once
            const auto held = need(Transaction::begin(*owner));
            need(owner->runScript("LOCK TABLE rfid_checkpoints, rfid_tiles"));
            for (int i = 0; i < kBatches; ++i)
                site.record(kBatch);
        }
        const auto isSealed = [&] {
            site.clock().advance(1s);
            return site.sealer().status().sealed_size == 1 + kBatches * std::int64_t{kBatch};
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSealed(), 60'000);
        site.stop();
        QCOMPARE(site.checkpoints().back(), 1 + kBatches * std::int64_t{kBatch});
    }

    /// Proofs from tiles and entries are those of a tree that has all its leaves at hand.
    void proofs_data() { addBackendRows(); }
    void proofs()
    {
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        need(site.start());
        site.record(1100);
        site.stop();
        const auto database = site.store().open();
        std::vector<Sha256Digest> leaves;
        need(LogRows(*database, LogKind::Taps).read(0, 1100, [&](LogRows::Leaf&& leaf) {
            leaves.push_back(leaf.hash);
        }));
        Sha256 sha;
        const auto naive = subtreesOf(sha, leaves);
        for (const std::int64_t size : {1, 2, 255, 256, 257, 511, 512, 1024, 1100}) {
            StoredTree tree(*database, LogKind::Taps, originOf("site.example", LogKind::Taps, 1));
            QVERIFY(need(tree.root(size)) == need(treeRoot(sha, size, naive)));
            for (const std::int64_t index : {std::int64_t{0}, size / 2, size - 1})
                QVERIFY(need(tree.inclusion(index, size)) == need(inclusionProof(sha, index, size, naive)));
            for (const std::int64_t old : {std::int64_t{1}, size / 3 + 1, size})
                QVERIFY(need(tree.consistency(old, size)) == need(consistencyProof(sha, old, size, naive)));
        }
    }

private:
    /// What only the owner of the database can do.
    static void withoutTriggers(Database& owner, const std::string& sql)
    {
        if (owner.dialect() == Dialect::Postgres) {
            need(
                owner.runScript("SET session_replication_role = replica; " + sql + "; RESET session_replication_role"));
            return;
        }
        std::vector<std::string> triggers;
        need(owner.run("SELECT name FROM sqlite_master WHERE type = 'trigger'", {},
                       [&](const Row& row) { triggers.emplace_back(row.text(0)); }));
        for (const std::string& trigger : triggers)
            need(owner.runScript("DROP TRIGGER " + trigger));
        need(owner.runScript(sql));
    }
    static void forgetCheckpoint(Database& owner, std::int64_t size)
    {
        withoutTriggers(owner, "DELETE FROM rfid_checkpoints WHERE tree_size = " + std::to_string(size));
    }
};

QTEST_GUILESS_MAIN(SealerTest)
#include "sealer_test.moc"
