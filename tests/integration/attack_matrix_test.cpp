// SPDX-License-Identifier: GPL-3.0-or-later
// The detection matrix (ledger format, section 12): each attack on a store that a real writer filled and sealed, and
// exactly what is found by the chain alone, with the stored checkpoints, with one checkpoint from outside, and with a
// receipt of the attacked entry beside it. The independent verifier must find the same in an export.
#include "attacked_site.h"
#include "storage/needs.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <filesystem>
#include <fmt/format.h>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

using Site = AttackedSite;

constexpr const char* kDeleteAllSeals = "DELETE FROM rfid_checkpoints; DELETE FROM rfid_tiles";
/// To the state of the fourth checkpoint, as from a backup.
constexpr const char* kSetBack = "DELETE FROM rfid_ledger WHERE sequence_id > 240; DELETE FROM rfid_checkpoints WHERE "
                                 "tree_size > 240; DELETE FROM rfid_tiles";

/// What is found, codes in order.
struct Found
{
    const char* chain;
    const char* stored;
    const char* outside;
    const char* receipt;
};

struct Attack
{
    const char* name;
    std::function<void(Site&)> carryOut;
    Found found;
    std::int64_t receiptOf = 150;
    bool isRefused = false; ///< by the server itself, when it starts
};

/// Where an entry stands.
std::size_t at(std::int64_t sequenceId) { return static_cast<std::size_t>(sequenceId - 1); }

void removeRow(std::vector<LedgerEntry>& rows, std::int64_t sequenceId)
{
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(at(sequenceId)));
}

/// Another person's card in an entry, all hashes from there on computed anew.
void rewrite(Site& site, std::int64_t sequenceId)
{
    auto rows = site.entries();
    rows[at(sequenceId)].employee_rfid = "04:00:00:99";
    site.replace(std::move(rows), sequenceId);
}

void swapRows(Site& site, bool isChainedAnew)
{
    auto rows = site.entries();
    std::swap(rows[at(150)], rows[at(160)]);
    std::swap(rows[at(150)].sequence_id, rows[at(160)].sequence_id);
    site.replace(std::move(rows), isChainedAnew ? 150 : INT64_MAX);
}

/// The owner takes away what keeps numbers unique, and a second writer continues the last entry but one.
void addSecondWriter(Site& site, Backend backend)
{
    if (backend == Backend::Sqlite)
        site.sql("CREATE TABLE copied AS SELECT * FROM rfid_ledger ORDER BY sequence_id; DROP TABLE rfid_ledger; ALTER "
                 "TABLE copied RENAME TO rfid_ledger; CREATE INDEX numbers ON rfid_ledger (sequence_id)");
    else
        site.sql("ALTER TABLE rfid_ledger DROP CONSTRAINT rfid_ledger_sequence_id_key; CREATE INDEX numbers ON "
                 "rfid_ledger (sequence_id); DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET enable_sort = off', "
                 "current_database()); END $$");
    const auto rows = site.entries();
    const std::string columns = "device_id, scan_timestamp, event_type, raw_payload, device_signature, created_at";
    for (const std::int64_t n : {300, 301}) {
        LedgerEntry other = rows[at(299)];
        other.sequence_id = n;
        other.employee_rfid = "04:00:00:99";
        Sha256 sha;
        const std::string hash = chainHash(sha, rows[at(299)].hash_chain, other);
        site.sql(fmt::format("INSERT INTO rfid_ledger (id, sequence_id, employee_rfid, hash_chain, processed, {0}) "
                             "SELECT (SELECT max(id) + 1 FROM rfid_ledger), {1}, '{2}', '{3}', processed, {0} FROM "
                             "rfid_ledger WHERE sequence_id = 299",
                             columns, n, other.employee_rfid, hash));
    }
}

/// A new log key from the newest checkpoint on. @return the retired one.
NoteSigner rotate(Site& site)
{
    LogKeys keys = need(site.trust().keys(LogKind::Taps));
    const NoteSigner retired = keys.log.front();
    const auto fresh = need(NoteSigner::generate(keys.ring.origin, NoteKeyType::Log));
    for (RingKey& key : keys.ring.keys) {
        if (key.use == KeyUse::Log)
            key.to_size = 300;
    }
    keys.ring.keys.push_back({fresh.key(), KeyUse::Log, 300, std::nullopt});
    need(site.trust().writeKeyRing(LogKind::Taps, keys.ring));
    need(site.trust().writeLogKeys(LogKind::Taps, {retired, fresh})); // both sign at the rotation
    site.clock().advance(600s);
    site.work(0);
    need(site.trust().writeLogKeys(LogKind::Taps, {fresh}));
    return retired;
}

NoteSigner strangersKey() { return need(NoteSigner::generate("site.example/taps/1", NoteKeyType::Log)); }

const Attack kAttacks[] = {
    {"none", [](Site&) {}, {"", "", "", ""}},
    {"edit a hashed field",
     [](Site& s) { s.sql("UPDATE rfid_ledger SET event_type = 'time_out' WHERE sequence_id = 150"); },
     {"CHAIN_BREAK", "CHAIN_BREAK CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHAIN_BREAK CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHAIN_BREAK CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"}},
    {"edit a payload: another person",
     [](Site& s) {
         s.sql(R"(UPDATE rfid_ledger SET raw_payload = '{"_srv":{"employee_id":8}}' WHERE sequence_id = 150)");
     },
     {"", "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"}},
    {"edit a receive time",
     [](Site& s) { s.sql("UPDATE rfid_ledger SET created_at = '2026-02-04T12:02:31+00:00' WHERE sequence_id = 150"); },
     {"", "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"}},
    {"take a reader's signature away",
     [](Site& s) { s.sql("UPDATE rfid_ledger SET device_signature = NULL WHERE sequence_id = 147"); },
     {"", "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"},
     147},
    {"delete a middle row",
     [](Site& s) { s.sql("DELETE FROM rfid_ledger WHERE sequence_id = 150"); },
     {"SEQ_GAP", "CHECKPOINT_UNCHECKED SEQ_GAP UNANCHORED_TAIL", "CHECKPOINT_UNCHECKED SEQ_GAP UNANCHORED_TAIL",
      "CHECKPOINT_UNCHECKED RECEIPT_ENTRY_MISSING SEQ_GAP UNANCHORED_TAIL"}},
    {"delete, renumber, recompute",
     [](Site& s) {
         auto rows = s.entries();
         removeRow(rows, 150);
         s.replace(std::move(rows), 150);
     },
     {"", "CHECKPOINT_MISMATCH HISTORY_REWRITTEN TAIL_TRUNCATED UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN TAIL_TRUNCATED UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED TAIL_TRUNCATED UNANCHORED_TAIL"},
     150,
     true},
    {"delete the first rows",
     [](Site& s) { s.sql("DELETE FROM rfid_ledger WHERE sequence_id <= 10"); },
     {"HEAD_MISSING", "CHECKPOINT_UNCHECKED HEAD_MISSING UNANCHORED_TAIL",
      "CHECKPOINT_UNCHECKED HEAD_MISSING UNANCHORED_TAIL",
      "CHECKPOINT_UNCHECKED HEAD_MISSING RECEIPT_ENTRY_MISSING UNANCHORED_TAIL"},
     5},
    {"truncate the tail",
     [](Site& s) { s.sql("DELETE FROM rfid_ledger WHERE sequence_id > 270"); },
     {"", "TAIL_TRUNCATED UNANCHORED_TAIL", "TAIL_TRUNCATED UNANCHORED_TAIL",
      "RECEIPT_ENTRY_MISSING TAIL_TRUNCATED UNANCHORED_TAIL"},
     280,
     true},
    {"truncate the tail and its checkpoints",
     [](Site& s) {
         s.sql("DELETE FROM rfid_ledger WHERE sequence_id > 270; DELETE FROM rfid_checkpoints WHERE tree_size > 270");
     },
     {"", "UNANCHORED_TAIL", "ROLLBACK UNANCHORED_TAIL", "RECEIPT_ENTRY_MISSING ROLLBACK UNANCHORED_TAIL"},
     280,
     true},
    {"insert a row, recompute",
     [](Site& s) {
         auto rows = s.entries();
         LedgerEntry invented = rows[at(150)];
         invented.employee_rfid = "04:00:00:99";
         rows.insert(rows.begin() + 149, invented);
         s.replace(std::move(rows), 150);
     },
     {"", "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"},
     150,
     true},
    {"reorder rows",
     [](Site& s) { swapRows(s, false); },
     {"CHAIN_BREAK CHAIN_FORK CLOCK_REGRESSION",
      "CHAIN_BREAK CHAIN_FORK CHECKPOINT_MISMATCH CLOCK_REGRESSION HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHAIN_BREAK CHAIN_FORK CHECKPOINT_MISMATCH CLOCK_REGRESSION HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHAIN_BREAK CHAIN_FORK CHECKPOINT_MISMATCH CLOCK_REGRESSION HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED "
      "UNANCHORED_TAIL"}},
    {"reorder rows, recompute",
     [](Site& s) { swapRows(s, true); },
     {"CLOCK_REGRESSION", "CHECKPOINT_MISMATCH CLOCK_REGRESSION HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH CLOCK_REGRESSION HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH CLOCK_REGRESSION HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"},
     150,
     true},
    {"rewrite the tail, recompute",
     [](Site& s) { rewrite(s, 150); },
     {"", "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"},
     150,
     true},
    {"rewrite the tail, recompute, delete its checkpoints",
     [](Site& s) {
         rewrite(s, 150);
         s.sql("DELETE FROM rfid_checkpoints WHERE tree_size >= 150; DELETE FROM rfid_tiles");
     },
     {"", "SEAL_GAP UNANCHORED_TAIL", "CHECKPOINT_MISMATCH HISTORY_REWRITTEN SEAL_GAP UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED SEAL_GAP UNANCHORED_TAIL"},
     150,
     true},
    {"rewrite the tail, recompute, delete all checkpoints",
     [](Site& s) {
         rewrite(s, 150);
         s.sql(kDeleteAllSeals);
     },
     {"", "NO_CHECKPOINT SEAL_GAP UNANCHORED_TAIL", "CHECKPOINT_MISMATCH HISTORY_REWRITTEN SEAL_GAP UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH HISTORY_REWRITTEN RECEIPT_ENTRY_ALTERED SEAL_GAP UNANCHORED_TAIL"},
     150,
     true},
    {"put an old backup back",
     [](Site& s) { s.sql(kSetBack); },
     {"", "", "ROLLBACK UNANCHORED_TAIL", "RECEIPT_ENTRY_MISSING ROLLBACK UNANCHORED_TAIL"},
     280,
     true},
    {"put an old backup back and go on under the same origin",
     [](Site& s) {
         s.sql(kSetBack);
         std::filesystem::remove(s.trust().path() / "taps.state");
         s.work();
         s.work();
     },
     {"", "", "CHECKPOINT_MISMATCH FORK UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH FORK RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"},
     280},
    {"delete a stored checkpoint",
     [](Site& s) {
         s.keepOutside(180);
         s.sql("DELETE FROM rfid_checkpoints WHERE tree_size = 180");
     },
     {"", "SEAL_GAP", "CHECKPOINT_DELETED SEAL_GAP UNANCHORED_TAIL", "CHECKPOINT_DELETED SEAL_GAP UNANCHORED_TAIL"}},
    {"forge a checkpoint without the key",
     [](Site& s) { s.storeCheckpoint(300, s.signedNote(300, {strangersKey()})); },
     {"", "CHECKPOINT_INVALID", "CHECKPOINT_INVALID", "CHECKPOINT_INVALID"},
     150,
     true},
    {"swap a reader's key",
     [](Site& s) {
         const NoteSigner own = strangersKey();
         s.work(5, [&](LedgerEntry& entry) { s.sign(entry, own); });
     },
     {"", "DEVICE_KEY_SWAPPED", "DEVICE_KEY_SWAPPED UNANCHORED_TAIL", "DEVICE_KEY_SWAPPED UNANCHORED_TAIL"}},
    {"invent a tap of a signing reader",
     [](Site& s) {
         LedgerEntry invented = s.nextTap();
         s.sign(invented, s.deviceKey());
         invented.employee_rfid = "04:00:00:99";
         s.insertLast(invented);
         s.work(5);
     },
     {"", "DEVICE_SIG_INVALID", "DEVICE_SIG_INVALID UNANCHORED_TAIL", "DEVICE_SIG_INVALID UNANCHORED_TAIL"}},
    {"back-date a tap, clock honest",
     [](Site& s) {
         s.work(1, [&](LedgerEntry& entry) {
             entry.scan_timestamp = entry.created_at - 48h;
             s.sign(entry, s.deviceKey());
         });
     },
     {"BACKDATED", "BACKDATED", "BACKDATED UNANCHORED_TAIL", "BACKDATED UNANCHORED_TAIL"}},
    {"back-date a tap and the receive time",
     [](Site& s) {
         s.work(1);
         LedgerEntry invented = s.nextTap(); // of a reader that does not sign
         invented.scan_timestamp = invented.created_at = invented.created_at - 1h;
         s.insertLast(invented);
         s.work(5);
     },
     {"CLOCK_REGRESSION", "CLOCK_REGRESSION", "ANCHOR_TIME CLOCK_REGRESSION UNANCHORED_TAIL",
      "ANCHOR_TIME CLOCK_REGRESSION UNANCHORED_TAIL"}},
    {"set the server's clock ahead, then back",
     [](Site& s) {
         const Timestamp honest = s.clock().now();
         s.clock().setNow(honest + 1h);
         s.work();
         s.clock().setNow(honest + 1min);
         s.work();
         s.keepOutside(420);
     },
     {"CLOCK_REGRESSION", "CLOCK_REGRESSION", "ANCHOR_TIME CLOCK_REGRESSION", "ANCHOR_TIME CLOCK_REGRESSION"}},
    {"steal the log's key: rewrite and sign again",
     [](Site& s) {
         s.keepOutside(240);
         rewrite(s, 150);
         s.signAllAgain();
     },
     {"", "", "CHECKPOINT_MISMATCH FORK UNANCHORED_TAIL",
      "CHECKPOINT_MISMATCH FORK RECEIPT_ENTRY_ALTERED UNANCHORED_TAIL"}},
    {"steal a retired key",
     [](Site& s) {
         const NoteSigner retired = rotate(s);
         s.work();
         s.storeCheckpoint(330, s.signedNote(330, {retired}));
     },
     {"", "CHECKPOINT_INVALID", "CHECKPOINT_INVALID UNANCHORED_TAIL", "CHECKPOINT_INVALID UNANCHORED_TAIL"}},
    {"stop the sealing silently",
     [](Site& s) {
         s.workUnsealed(150);
         s.clock().advance(1h);
     },
     {"", "CHECKPOINT_STALE SEAL_GAP UNANCHORED_TAIL", "CHECKPOINT_STALE SEAL_GAP UNANCHORED_TAIL",
      "CHECKPOINT_STALE SEAL_GAP UNANCHORED_TAIL"}},
    {"the key and every copy in one hand",
     [](Site& s) {
         rewrite(s, 150);
         s.signAllAgain();
         s.keepOutside(300);
         s.keepReceipt(150);
     },
     {"", "", "", ""}},
};

} // namespace

class AttackMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attack_data()
    {
        QTest::addColumn<tapledger::Backend>("backend");
        QTest::addColumn<std::size_t>("attack");
        for (const auto& [name, backend] :
             {std::pair("sqlite", Backend::Sqlite), std::pair("postgres", Backend::Postgres)}) {
            for (std::size_t i = 0; i < std::size(kAttacks); ++i)
                QTest::addRow("%s: %s", name, kAttacks[i].name) << backend << i;
        }
    }
    void attack()
    {
        QFETCH(tapledger::Backend, backend);
        QFETCH(std::size_t, attack);
        const Attack& a = kAttacks[attack];
        Site site(backend);
        site.keepReceipt(a.receiptOf);
        a.carryOut(site);
        compare(site, a.found);
        QCOMPARE(site.refusesToStart(), a.isRefused);
    }

    /// Of a part of an intact ledger nothing is missing, and what cannot be compared is not said to agree.
    void aPartOfAnIntactLedger_data() { addBackendRows(); }
    void aPartOfAnIntactLedger()
    {
        using enum Site::Evidence;
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        site.keepReceipt(30);
        const auto database = site.store().open();
        LedgerService service(*database, {"auditor", "test", Role::Auditor});
        const VerifyReport part = need(service.verify({std::nullopt, 100}, site.evidence(Stored)));
        QVERIFY(!part.chain.hasErrors);
        QCOMPARE(part.matched_size, 60);
        for (const Site::Evidence given : {Outside, Receipt}) { // of 300 entries
            const auto before = service.verify({std::nullopt, 100}, site.evidence(given));
            QVERIFY(codeOf(before) == ErrorCode::InvalidArgument);
            const auto behind = service.verify({50, std::nullopt}, site.evidence(given));
            QVERIFY(codeOf(behind) == ErrorCode::InvalidArgument);
        }
        site.keepOutside(60);
        const VerifyReport covered = need(service.verify({std::nullopt, 100}, site.evidence(Outside)));
        QVERIFY2(!covered.chain.counts.contains("ROLLBACK"), covered.chain.toJson().c_str());
        QCOMPARE(covered.anchored_size, 60);
        QVERIFY(!need(service.verify({50, 100}, site.evidence(Stored))).chain.hasErrors);
    }

    void twoWriters_data() { addBackendRows(); }
    void twoWriters()
    {
        QFETCH(tapledger::Backend, backend);
        Site site(backend);
        site.keepReceipt(150);
        addSecondWriter(site, backend);
        const char* const found = "CHAIN_FORK SEQ_DUPLICATE UNANCHORED_TAIL";
        compare(site, {"CHAIN_FORK SEQ_DUPLICATE", found, found, found});
    }

private:
    static void compare(const Site& site, const Found& found)
    {
        using enum Site::Evidence;
        for (const auto& [evidence, expected] :
             {std::pair(Chain, found.chain), std::pair(Stored, found.stored), std::pair(Outside, found.outside),
              std::pair(Receipt, found.receipt)}) {
            QCOMPARE(site.findings(evidence), std::string(expected));
            // With the chain alone it says besides that nothing is covered.
            const std::string besides = evidence == Chain ? (*expected ? " UNANCHORED_TAIL" : "UNANCHORED_TAIL") : "";
            QCOMPARE(site.independentFindings(evidence), expected + besides);
        }
    }
};

QTEST_GUILESS_MAIN(AttackMatrixTest)
#include "attack_matrix_test.moc"
