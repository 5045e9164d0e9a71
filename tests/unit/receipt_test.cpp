// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts (ledger format 10.1 and 10.2) over the published vectors.
#include "base/base64.h"
#include "ledger/receipt.h"
#include "support/qtest_strings.h"
#include "support/vectors.h"

#include <QTest>
#include <algorithm>

using namespace tapledger;

namespace {

std::vector<std::string> sorted(std::vector<std::string> names)
{
    std::ranges::sort(names);
    return names;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string all;
    for (const std::string& name : names)
        all += name + " ";
    return all;
}

Receipt readReceipt(const json::Value& value)
{
    Receipt receipt{text(value, "origin"),
                    number(value, "leaf_index"),
                    text(value, "leaf"),
                    {},
                    {},
                    *proofFromJson(value.find("inclusion")),
                    text(value, "checkpoint"),
                    {}};
    if (value.find("raw_payload"))
        receipt.raw_payload = text(value, "raw_payload");
    if (value.find("prev_hash_chain"))
        receipt.prev_hash_chain = text(value, "prev_hash_chain");
    for (const json::Value& token : list(value, "timestamps"))
        receipt.timestamps.push_back(fromBase64(text(token, "token")).value());
    return receipt;
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vectors = readVectors("ledger_receipts.json");
        QVERIFY(!m_vectors.isNull());
        m_ring = KeyRing::parse(json::canonical(*m_vectors.find("keyring"))).value();
    }

    void receipts()
    {
        QCOMPARE(list(m_vectors, "receipts").size(), 26U);
        for (const json::Value& v : list(m_vectors, "receipts")) {
            const std::string name = text(v, "name");
            const KeyRing ring =
                v.find("keyring") ? KeyRing::parse(json::canonical(*v.find("keyring"))).value() : m_ring;
            const auto check = verifyReceipt(json::canonical(*v.find("receipt")), ring);
            QVERIFY2(check.has_value(), name.c_str());
            std::vector<std::string> expected;
            for (const json::Value& failure : list(v, "failures"))
                expected.push_back(*failure.string());
            QVERIFY2(sorted(check->failures) == sorted(expected), (name + ": " + joined(check->failures)).c_str());
            QCOMPARE(check->isValid() ? std::string("ok") : std::string("fail"), text(v, "verdict"));
            const auto report = json::parse(check->toJson());
            QVERIFY2(report.has_value(), check->toJson().c_str());
            QCOMPARE(list(*report, "failures").size(), expected.size());
            for (const json::Value& failure : list(*report, "failures"))
                QVERIFY(text(failure, "message") != "The receipt does not verify.");
        }
    }

    void receiptsComeOutAgain()
    {
        int tokens = 0;
        for (const json::Value& v : list(m_vectors, "receipts")) {
            if (text(v, "verdict") != "ok")
                continue;
            const Receipt receipt = readReceipt(*v.find("receipt"));
            QCOMPARE(json::canonical(*json::parse(receipt.toJson())), json::canonical(*v.find("receipt")));
            tokens += static_cast<int>(receipt.timestamps.size());
        }
        QCOMPARE(tokens, 1);
    }

    void tlogProofs()
    {
        int seen = 0;
        for (const json::Value& v : list(m_vectors, "receipts")) {
            if (!v.find("tlog_proof"))
                continue;
            ++seen;
            QCOMPARE(readReceipt(*v.find("receipt")).toTlogProof(), text(v, "tlog_proof"));
            const auto check = verifyTlogProof(text(v, "tlog_proof"), m_ring);
            QVERIFY(check.has_value());
            QVERIFY2(check->isValid(), joined(check->failures).c_str());
        }
        QCOMPARE(seen, 2);
    }

    void tlogProofsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("failures"); ///< empty: it is not even read
        const auto row = [](const char* name, const char* from, const char* to, const char* failures = "") {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(failures);
        };
        row("version", "@v1", "@v2");
        row("no extra", "extra ", "other ");
        row("extra not base64", "extra ", "extra !");
        row("no index", "index 10", "10");
        row("index with zero", "index 10", "index 010");
        row("negative index", "index 10", "index -10");
        row("empty index", "index 10", "index ");
        row("another index", "index 10", "index 11", "leaf_index inclusion ");
        row("a bit of the proof", "=\n\n", "=\nAAAA\n\n");
        row("size of the note", "\n20\n", "\n21\n", "checkpoint:bad_signature ");
        row("no separation", "=\n\nrfid", "=\nrfid");
    }
    void tlogProofsThatAreNone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, failures);
        const auto& all = list(m_vectors, "receipts");
        const auto middle = std::ranges::find_if(all, [](const json::Value& v) { return text(v, "name") == "middle"; });
        QByteArray proof = QByteArray::fromStdString(text(*middle, "tlog_proof"));
        QVERIFY(proof.contains(from));
        proof.replace(proof.indexOf(from), from.size(), to);
        const auto check = verifyTlogProof(proof.toStdString(), m_ring);
        QCOMPARE(check.has_value(), !failures.isEmpty());
        if (check)
            QCOMPARE(joined(check->failures), failures.toStdString());
        else
            QVERIFY(!check.error().message.empty());
    }

    /// A key ring without an authority cannot judge a token: it is neither believed nor held against the receipt.
    void timestampsOfUnknownAuthorities()
    {
        const auto& all = list(m_vectors, "receipts");
        const auto stamped =
            std::ranges::find_if(all, [](const json::Value& v) { return text(v, "name") == "with_timestamp"; });
        const KeyRing ring = KeyRing::parse(json::canonical(*stamped->find("keyring"))).value();
        const auto known = verifyReceipt(json::canonical(*stamped->find("receipt")), ring);
        QVERIFY(known->existed_by.has_value());
        QVERIFY(!known->has_unjudged_timestamps);
        const auto unknown = verifyReceipt(json::canonical(*stamped->find("receipt")), m_ring);
        QVERIFY(unknown->isValid());
        QVERIFY(unknown->has_unjudged_timestamps);
    }

    void garbage()
    {
        QVERIFY(!verifyReceipt("", m_ring).has_value());
        QVERIFY(!verifyReceipt("[]", m_ring).has_value());
        QVERIFY(!verifyReceipt(std::string(kMaxReceiptLength + 1, ' '), m_ring).has_value());
        QCOMPARE(joined(verifyReceipt("{}", m_ring)->failures), std::string("format "));
        QCOMPARE(joined(verifyReceipt(R"({"format":"rfid-receipt/1"})", m_ring)->failures),
                 std::string("origin leaf leaf_index checkpoint:malformed "));
        const std::string wrongTypes =
            R"({"format":"rfid-receipt/1","origin":1,"leaf":2,"leaf_index":"3","inclusion":4,)"
            R"("checkpoint":5,"raw_payload":6,"prev_hash_chain":7,"timestamps":8})";
        QCOMPARE(joined(verifyReceipt(wrongTypes, m_ring)->failures),
                 std::string("origin leaf leaf_index checkpoint:malformed "));
    }

    void leavesDiffer()
    {
        const Leaf one = Leaf::parse(text(*list(m_vectors, "receipts").front().find("receipt"), "leaf")).value();
        QVERIFY(differingMembers(one, one).empty());
        Leaf other = one;
        other.entry.event_type = "time_in";
        other.raw_sha256 = std::string(64, 'a');
        QCOMPARE(joined(differingMembers(one, other)), std::string("event_type raw_sha256 "));
    }

private:
    json::Value m_vectors;
    KeyRing m_ring;
};

QTEST_APPLESS_MAIN(ReceiptTest)
#include "receipt_test.moc"
