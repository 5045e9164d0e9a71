// SPDX-License-Identifier: GPL-3.0-or-later
// The verifier over whole small ledgers, each with an attack: what it must find, what it must not (tests/vectors).
#include "base/hex.h"
#include "ledger/ledger_verifier.h"
#include "support/qtest_strings.h"
#include "support/vectors.h"

#include <QTest>
#include <algorithm>

using namespace tapledger;

namespace {

struct Case
{
    std::vector<LedgerEntry> rows;
    std::vector<Sha256Digest> leafHashes;
    json::Value vector;
};

/// The row as a database could hold it: what cannot be held stands for itself.
LedgerEntry rowOf(const json::Value& row)
{
    constexpr Timestamp unreadable(std::numeric_limits<std::int64_t>::min());
    json::Value copy = row;
    std::vector<std::string> broken;
    for (const char* column : {"scan_timestamp", "created_at"}) {
        if (!Timestamp::parse(text(row, column)))
            broken.emplace_back(column);
    }
    for (json::Member& member : std::get<json::Value::Object>(copy.data)) {
        if (std::ranges::find(broken, member.key) != broken.end())
            member.value.data = std::string("2026-01-01T00:00:00Z");
    }
    LedgerEntry entry = readRow(copy).value();
    for (const std::string& column : broken)
        (column == "created_at" ? entry.created_at : entry.scan_timestamp) = unreadable;
    return entry;
}

VerifierOptions optionsOf(const Case& c, const json::Value& file)
{
    VerifierOptions options;
    const json::Value* ring = c.vector.find("keyring") ? c.vector.find("keyring") : file.find("keyring");
    if (ring->find("format"))
        options.key_ring = KeyRing::parse(json::canonical(*ring)).value();
    else
        options.first_sequence_id = number(*ring, "first_sequence_id");
    if (c.vector.find("leaf_hashes"))
        options.leaf_hashes = c.leafHashes;
    if (const json::Value* keys = c.vector.find("device_keys"))
        options.device_keys = DeviceKeys::parse(json::canonical(*keys)).value();
    if (const json::Value* given = c.vector.find("options")) {
        if (given->find("now"))
            options.now = number(*given, "now");
        if (given->find("max_age"))
            options.max_age = number(*given, "max_age");
        if (const json::Value* start = given->find("start_frontier"))
            options.start = FrontierState::parse(*start).value();
    }
    return options;
}

void supply(LedgerVerifier& verifier, const Case& c)
{
    for (const auto& [name, source] :
         {std::pair{"internal", CheckpointSource::Internal}, std::pair{"external", CheckpointSource::External}}) {
        if (c.vector.find(name))
            verifier.supply(source);
        for (const json::Value& record : list(c.vector, name))
            verifier.addCheckpoint(source, json::canonical(record));
    }
    for (const json::Value& receipt : list(c.vector, "receipts"))
        verifier.addReceipt(json::canonical(receipt));
}

bool isIn(const json::Value& finding, const json::Value& expected)
{
    return std::ranges::all_of(*expected.object(), [&](const json::Member& member) {
        const json::Value* found = finding.find(member.key);
        return found && json::canonical(*found) == json::canonical(member.value);
    });
}

} // namespace

class LedgerVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = readVectors("ledger_cases.json");
        for (const json::Value& vector : list(m_file, "cases")) {
            Case& c = m_cases.emplace_back();
            c.vector = vector;
            for (const json::Value& row : list(vector, "rows"))
                c.rows.push_back(rowOf(row));
            c.leafHashes = digests(vector, "leaf_hashes");
        }
        QCOMPARE(m_cases.size(), 68U);
    }

    void cases_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(text(m_cases[i].vector, "name").c_str()) << static_cast<int>(i);
    }
    void cases()
    {
        QFETCH(int, index);
        const Case& c = m_cases[static_cast<std::size_t>(index)];
        LedgerVerifier verifier(optionsOf(c, m_file));
        supply(verifier, c);
        for (const LedgerEntry& entry : c.rows)
            verifier.add(entry);
        const LedgerReport& report = verifier.finish();
        const std::string text1 = report.toJson();
        const auto parsed = json::parse(text1);
        QVERIFY2(parsed.has_value(), text1.c_str());
        check(*c.vector.find("expect"), *parsed, text1);
        QCOMPARE(report.chain.rows, static_cast<std::int64_t>(c.rows.size()));
    }

    /// Rows that were prepared in blocks, as several threads do it, give the very same report.
    void blocks_data() { cases_data(); }
    void blocks()
    {
        QFETCH(int, index);
        const Case& c = m_cases[static_cast<std::size_t>(index)];
        LedgerVerifier one(optionsOf(c, m_file));
        supply(one, c);
        for (const LedgerEntry& entry : c.rows)
            one.add(entry);
        for (const std::size_t size : {1UL, 3UL, 100UL}) {
            LedgerVerifier blockwise(optionsOf(c, m_file));
            supply(blockwise, c);
            RowPreparer preparer = blockwise.preparer();
            std::string previous = blockwise.hashBefore();
            std::vector<PreparedRow> prepared;
            for (std::size_t from = 0; from < c.rows.size(); from += size) {
                const auto block = std::span(c.rows).subspan(from, std::min(size, c.rows.size() - from));
                preparer.prepare(block, previous, prepared);
                blockwise.add(block, prepared);
                previous = block.back().hash_chain;
            }
            QCOMPARE(blockwise.finish().toJson(), one.finish().toJson());
        }
    }

    /// What a range was verified to is where the next one can begin.
    void goesOnWhereItStopped()
    {
        const Case& c = m_cases.front();
        for (std::size_t cut = 0; cut <= c.rows.size(); ++cut) {
            VerifierOptions options = optionsOf(c, m_file);
            LedgerVerifier first(options);
            for (std::size_t i = 0; i < cut; ++i)
                first.add(c.rows[i]);
            const auto state = FrontierState::parse(first.finish().frontier.value().toJson());
            options.start = *state;
            LedgerVerifier second(options);
            supply(second, c);
            for (std::size_t i = cut; i < c.rows.size(); ++i)
                second.add(c.rows[i]);
            QCOMPARE(second.finish().chain.verdict(), std::string("ok"));
            QCOMPARE(second.finish().matched_size, 12);
        }
    }

    /// Each single field that the leaf covers, altered by its owner with the chain recomputed, is found.
    void everyCoveredFieldCounts()
    {
        using Edit = void (*)(LedgerEntry&);
        const std::pair<const char*, Edit> edits[] = {
            {"card", [](LedgerEntry& e) { e.employee_rfid += "0"; }},
            {"device", [](LedgerEntry& e) { e.device_id += "0"; }},
            {"event", [](LedgerEntry& e) { e.event_type += "0"; }},
            {"scan", [](LedgerEntry& e) { e.scan_timestamp = e.scan_timestamp + Microseconds(1); }},
            {"received", [](LedgerEntry& e) { e.created_at = e.created_at + Microseconds(1); }},
            {"payload",
             [](LedgerEntry& e) { e.raw_payload.replace(e.raw_payload.find("\"rssi\":-"), 8, "\"rssi\":-1"); }},
            {"signature",
             [](LedgerEntry& e) {
                 e.device_signature = e.device_signature ? std::nullopt : std::optional<std::string>("x");
             }},
        };
        for (const auto& [name, edit] : edits) {
            const Case& c = m_cases.front();
            std::vector<LedgerEntry> rows = c.rows;
            edit(rows[5]);
            Sha256 sha;
            for (std::size_t i = 5; i < rows.size(); ++i)
                rows[i].hash_chain = chainHash(sha, rows[i - 1].hash_chain, rows[i]);
            LedgerVerifier verifier(optionsOf(c, m_file));
            supply(verifier, c);
            for (const LedgerEntry& entry : rows)
                verifier.add(entry);
            const LedgerReport& report = verifier.finish();
            QVERIFY2(report.chain.counts.contains("HISTORY_REWRITTEN"), name);
            QVERIFY2(!report.chain.counts.contains("CHAIN_BREAK"), name);
            QCOMPARE(report.matched_size, 4);
        }
    }

    /// A timestamp authority's token on a stored checkpoint: believed at its own time, or found to be another's.
    void tokensOnRecords()
    {
        const json::Value vectors = readVectors("ledger_checkpoint.json");
        const json::Value trees = readVectors("ledger_merkle.json");
        for (const json::Value& v : list(vectors, "rfc3161")) {
            VerifierOptions options;
            options.key_ring = KeyRing::parse(json::canonical(*vectors.find("keyring"))).value();
            options.key_ring->tsa_ca_pem = text(v, "ca_pem");
            LedgerVerifier verifier(std::move(options));
            const bool isGood = !v.find("time")->isNull();
            verifier.addCheckpoint(CheckpointSource::External,
                                   "{\"format\":\"rfid-checkpoint/1\",\"note\":" + json::quoted(text(v, "stamped")) +
                                       ",\"tsr\":\"" + text(v, "tsr") + "\"}");
            for (const json::Value& row : list(list(trees, "trees").front(), "rows"))
                verifier.add(readRow(row).value());
            const LedgerReport& report = verifier.finish();
            QCOMPARE(report.chain.counts.contains("TIMESTAMP_INVALID"), !isGood);
            if (!isGood)
                continue;
            QCOMPARE(report.chain.verdict(), std::string("ok"));
            QCOMPARE(report.anchored_size, 20);
            QCOMPARE(report.checkpoints.front().token_time.value(), number(v, "time"));
        }
    }

    /// Entries that a witness had not yet seen cannot have been received long before.
    void entriesAreNotOlderThanTheWitnessSaw_data()
    {
        QTest::addColumn<int>("secondsAfterRow6"); ///< when the witness signs the first five entries
        QTest::addColumn<int>("found");
        QTest::newRow("before") << -5 << 0;
        QTest::newRow("within the slack") << 115 << 0;
        QTest::newRow("long after") << 100'000 << 7;
    }
    void entriesAreNotOlderThanTheWitnessSaw()
    {
        QFETCH(int, secondsAfterRow6);
        QFETCH(int, found);
        const std::vector<LedgerEntry>& rows = m_cases.front().rows;
        const auto log = NoteSigner::generate("example.org/taps/1", NoteKeyType::Log).value();
        const auto witness = NoteSigner::generate("witness.example.net", NoteKeyType::Cosignature).value();
        VerifierOptions options;
        options.key_ring = KeyRing{};
        options.key_ring->origin = "example.org/taps/1";
        options.key_ring->keys = {{log.key(), KeyUse::Log, 0, {}}, {witness.key(), KeyUse::Witness, 0, {}}};
        RowPreparer preparer(RowPreparer::Leaves::Wanted);
        std::vector<PreparedRow> prepared;
        preparer.prepare(rows, genesisHash(), prepared);
        Sha256 sha;
        Frontier frontier;
        for (std::size_t i = 0; i < 5; ++i)
            frontier.append(sha, prepared[i].leaf);
        const Checkpoint checkpoint{"example.org/taps/1", 5, frontier.root(sha)};
        const auto note = signCheckpoint(checkpoint, {log}, nullptr, 0);
        const std::int64_t row6 = rows[5].created_at.microseconds() / 1'000'000;
        const auto line = witness.sign(checkpoint.body(), row6 + secondsAfterRow6);
        LedgerVerifier verifier(std::move(options));
        const CheckpointRecord record{addSignatures(*note, line->line()).value(), {}, {}};
        verifier.addCheckpoint(CheckpointSource::External, record.toJson());
        verifier.add(rows, prepared);
        const auto& counts = verifier.finish().chain.counts;
        QCOMPARE(counts.contains("ANCHOR_TIME") ? counts.at("ANCHOR_TIME") : 0, found);
        QCOMPARE(verifier.finish().anchored_size, 5);
    }

    /// Behind a missing row nothing can be compared, and nothing is claimed.
    void nothingIsClaimedBehindAHole()
    {
        const Case& c = m_cases.front();
        LedgerVerifier verifier(optionsOf(c, m_file));
        supply(verifier, c);
        for (std::size_t i = 0; i < c.rows.size(); ++i) {
            if (i != 5)
                verifier.add(c.rows[i]);
        }
        const LedgerReport& report = verifier.finish();
        QCOMPARE(report.chain.counts.at("CHECKPOINT_UNCHECKED"), 3); // internal 8 and 12, external 12
        QVERIFY(!report.chain.counts.contains("CHECKPOINT_MISMATCH"));
        QVERIFY(!report.frontier.has_value());
        QCOMPARE(report.tree_size, 5);
        QCOMPARE(report.anchored_size, 4);
        QCOMPARE(report.unanchored_rows, 8);
    }

    void emptyLedgers()
    {
        const Case& c = m_cases.front();
        LedgerVerifier nothing(optionsOf(c, m_file));
        QCOMPARE(nothing.finish().chain.verdict(), std::string("warn")); // NO_CHECKPOINT
        LedgerVerifier cut(optionsOf(c, m_file));
        supply(cut, c);
        QCOMPARE(cut.finish().chain.counts.at("TAIL_TRUNCATED"), 1);
        LedgerVerifier chainOnly(VerifierOptions{});
        QCOMPARE(chainOnly.finish().chain.verdict(), std::string("ok"));
        QVERIFY(chainOnly.finish().statement().find("No key ring") != std::string::npos);
        QVERIFY(chainOnly.finish().toJson().find("tree_size") == std::string::npos);
    }

    /// A run without anything from outside must not sound as if it proved more than it does.
    void saysWhatWasNotGiven()
    {
        const Case& c = m_cases.front();
        LedgerVerifier inside(optionsOf(c, m_file));
        for (const json::Value& record : list(c.vector, "internal"))
            inside.addCheckpoint(CheckpointSource::Internal, json::canonical(record));
        for (const LedgerEntry& entry : c.rows)
            inside.add(entry);
        QCOMPARE(inside.finish().chain.verdict(), std::string("ok"));
        QVERIFY(inside.finish().statement().find("No checkpoint from outside") != std::string::npos);
        QCOMPARE(inside.finish().anchored_size, 0);
    }

    void garbageBecomesFindings()
    {
        VerifierOptions options = optionsOf(m_cases.front(), m_file);
        const std::vector<Sha256Digest> noHashes;
        options.leaf_hashes = noHashes;
        LedgerVerifier verifier(std::move(options));
        verifier.addCheckpoint(CheckpointSource::Internal, "");
        verifier.addCheckpoint(CheckpointSource::External, "{\"format\":\"rfid-checkpoint/1\",\"note\":\"x\"}");
        verifier.addReceipt("torn");
        LedgerEntry entry = m_cases.front().rows.front();
        entry.sequence_id = std::numeric_limits<std::int64_t>::max();
        verifier.add(entry);
        entry.sequence_id = 0;
        verifier.add(entry);
        entry.employee_rfid = "\xFF\xFF";
        entry.sequence_id = 5;
        verifier.add(entry);
        const auto& counts = verifier.finish().chain.counts;
        QCOMPARE(counts.at("CHECKPOINT_INVALID"), 2);
        QCOMPARE(counts.at("RECEIPT_INVALID"), 1);
        QCOMPARE(counts.at("ROW_MALFORMED"), 2);
        QCOMPARE(counts.at("HEAD_MISSING"), 1);
        QCOMPARE(counts.at("LEAF_HASHES_INVALID"), 1);
        QVERIFY(json::parse(verifier.finish().toJson()).has_value());
    }

private:
    static void check(const json::Value& expect, const json::Value& report, const std::string& shown)
    {
        const auto& found = list(report, "findings");
        QVERIFY2(text(report, "verdict") == text(expect, "verdict"), shown.c_str());
        for (const json::Value& code : list(expect, "codes"))
            QVERIFY2(report.find("counts")->find(*code.string()), (*code.string() + " missing in " + shown).c_str());
        for (const json::Value& code : list(expect, "absent"))
            QVERIFY2(!report.find("counts")->find(*code.string()), (*code.string() + " in " + shown).c_str());
        for (const json::Value& finding : list(expect, "findings"))
            QVERIFY2(std::ranges::any_of(found, [&](const json::Value& f) { return isIn(f, finding); }),
                     (json::canonical(finding) + " missing in " + shown).c_str());
        for (const json::Value& finding : found)
            QVERIFY2(!text(finding, "message").empty(), shown.c_str());
    }

    json::Value m_file;
    std::vector<Case> m_cases;
};

QTEST_APPLESS_MAIN(LedgerVerifierTest)
#include "ledger_verifier_test.moc"
