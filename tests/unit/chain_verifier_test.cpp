// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chain_verifier.h"
#include "support/qtest_strings.h"

#include <QTest>
#include <functional>

using namespace tapledger;
using namespace std::chrono_literals;

namespace {

const Timestamp kStart = *Timestamp::parse("2026-02-04T08:00:00Z");

void chain(std::vector<LedgerEntry>& entries, std::size_t from, std::string previous)
{
    Sha256 sha;
    for (std::size_t i = from; i < entries.size(); ++i)
        previous = entries[i].hash_chain = chainHash(sha, previous, entries[i]);
}

std::vector<LedgerEntry> makeLedger(std::size_t size)
{
    std::vector<LedgerEntry> entries(size);
    for (std::size_t i = 0; i < size; ++i) {
        LedgerEntry& entry = entries[i];
        entry.sequence_id = static_cast<std::int64_t>(i) + 1;
        entry.employee_rfid = "04:3A:B2:C5:D8";
        entry.device_id = "GATE-01";
        entry.scan_timestamp = kStart + std::chrono::minutes(i);
        entry.event_type = "time_in";
        entry.raw_payload = R"({"_srv":{"offline":false}})";
        entry.created_at = entry.scan_timestamp + 1s;
    }
    chain(entries, 0, genesisHash());
    return entries;
}

using Ledger = std::vector<LedgerEntry>;
using Attack = std::function<void(Ledger&)>;

} // namespace

Q_DECLARE_METATYPE(Attack)

class ChainVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QString>("codes"); ///< exactly these, with their counts
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, const Attack& attack, const char* codes, const char* verdict = "fail") {
            QTest::newRow(name) << attack << QString::fromUtf8(codes) << QString::fromUtf8(verdict);
        };
        row(
            "nothing", [](Ledger&) {}, "", "ok");
        row(
            "a hashed field edited", [](Ledger& l) { l[4].event_type = "time_out"; }, "CHAIN_BREAK:1");
        row(
            "a scan time edited by a microsecond", [](Ledger& l) { l[4].scan_timestamp = l[4].scan_timestamp + 1us; },
            "CHAIN_BREAK:1");
        row(
            "a field edited and its hash recomputed",
            [](Ledger& l) {
                l[4].device_id = "GATE-02";
                Sha256 sha;
                l[4].hash_chain = chainHash(sha, l[3].hash_chain, l[4]);
            },
            "CHAIN_BREAK:1");
        row(
            "the middle deleted", [](Ledger& l) { l.erase(l.begin() + 4, l.begin() + 6); }, "SEQ_GAP:1");
        row(
            "the first deleted", [](Ledger& l) { l.erase(l.begin()); }, "HEAD_MISSING:1");
        row(
            "a number twice", [](Ledger& l) { l.insert(l.begin() + 4, l[3]); }, "CHAIN_FORK:1 SEQ_DUPLICATE:1");
        row(
            "out of order", [](Ledger& l) { std::swap(l[4], l[5]); }, "SEQ_DISORDER:1 SEQ_GAP:1");
        row(
            "a second writer on the same predecessor",
            [](Ledger& l) {
                Sha256 sha;
                l[5].hash_chain = chainHash(sha, l[3].hash_chain, l[5]);
                chain(l, 6, l[5].hash_chain);
            },
            "CHAIN_FORK:1");
        row(
            "a hash in capitals", [](Ledger& l) { l[4].hash_chain[0] = 'A'; }, "ROW_MALFORMED:1");
        row(
            "a payload that is no object", [](Ledger& l) { l[4].raw_payload = "[]"; }, "ROW_MALFORMED:1");
        row(
            "a payload with a key twice", [](Ledger& l) { l[4].raw_payload = R"({"a":1,"a":2})"; }, "ROW_MALFORMED:1");
        row(
            "an erased payload",
            [](Ledger& l) {
                l[4].raw_payload = R"({"_erased":{"sha256":")" + std::string(64, 'a') +
                                   R"(","at":"2031-02-05T00:00:00+00:00","reason":"retention"}})";
            },
            "RAW_ERASED:1", "ok");
        row(
            "a clock set back", [](Ledger& l) { l[4].created_at = l[3].created_at - 5s; }, "CLOCK_REGRESSION:1",
            "warn");
        row(
            "a scan two days old", [](Ledger& l) { l[4].created_at = l[4].created_at + 48h; },
            "BACKDATED:1 CLOCK_REGRESSION:5", "warn");
        row(
            "a scan two days old that the reader kept",
            [](Ledger& l) {
                l[9].raw_payload = R"({"_srv":{"offline":true}})";
                l[9].created_at = l[9].created_at + 48h;
            },
            "", "ok");
        row(
            "a scan from the future",
            [](Ledger& l) {
                l[9].created_at = l[8].created_at;
                l[9].scan_timestamp = l[9].created_at + 121s;
                chain(l, 9, l[8].hash_chain);
            },
            "FUTURE_SCAN:1", "warn");
    }
    void finds()
    {
        QFETCH(Attack, attack);
        QFETCH(QString, codes);
        QFETCH(QString, verdict);
        Ledger ledger = makeLedger(10);
        attack(ledger);
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        for (const LedgerEntry& entry : ledger)
            verifier.add(entry);
        std::string found;
        for (const auto& [code, count] : verifier.report().counts)
            found += (found.empty() ? "" : " ") + code + ":" + std::to_string(count);
        QCOMPARE(found, codes.toStdString());
        QCOMPARE(verifier.report().verdict(), verdict.toStdString());
        QCOMPARE(verifier.report().rows, static_cast<std::int64_t>(ledger.size()));
        QVERIFY2(json::parse(verifier.report().toJson()).has_value(), verifier.report().toJson().c_str());
    }

    void everySingleBitOfTheChainedFieldsCounts()
    {
        const Ledger ledger = makeLedger(3);
        const auto breaks = [&](const LedgerEntry& altered) {
            ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
            verifier.add(ledger[0]);
            verifier.add(altered);
            verifier.add(ledger[2]);
            return verifier.report().hasErrors;
        };
        QVERIFY(!breaks(ledger[1]));
        for (std::string LedgerEntry::*field :
             {&LedgerEntry::employee_rfid, &LedgerEntry::device_id, &LedgerEntry::event_type}) {
            LedgerEntry altered = ledger[1];
            (altered.*field).back() ^= 1;
            QVERIFY(breaks(altered));
        }
    }

    void aRangeStartsFromTheEntryBefore()
    {
        const Ledger ledger = makeLedger(10);
        ChainVerifier verifier({5, ledger[4].hash_chain, ledger[4].created_at});
        for (std::size_t i = 5; i < 10; ++i)
            verifier.add(ledger[i]);
        QCOMPARE(verifier.report().verdict(), std::string("ok"));
        QCOMPARE(verifier.report().first_sequence_id, 6);
        QCOMPARE(verifier.report().head_hash, ledger[9].hash_chain);
    }

    void listsAHundredAndCountsAll()
    {
        Ledger ledger = makeLedger(500);
        for (LedgerEntry& entry : ledger)
            entry.event_type = "time_out";
        ChainVerifier verifier({0, genesisHash(), Timestamp::earliest()});
        for (const LedgerEntry& entry : ledger)
            verifier.add(entry);
        QCOMPARE(verifier.report().counts.at("CHAIN_BREAK"), 500);
        QCOMPARE(verifier.report().findings.size(), 100U);
    }
};

QTEST_APPLESS_MAIN(ChainVerifierTest)
#include "chain_verifier_test.moc"
