// SPDX-License-Identifier: GPL-3.0-or-later
// The published vectors of the ledger format, byte for byte (tests/vectors/ledger_canonical.json).
#include "base/hex.h"
#include "base/json.h"
#include "ledger/device_signature.h"
#include "ledger/entry.h"
#include "support/qtest_strings.h"
#include "support/vectors.h"

#include <QTest>

using namespace tapledger;

class LedgerVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vectors = readVectors("ledger_canonical.json");
        QVERIFY(!m_vectors.isNull());
    }

    void timestamps()
    {
        const auto& list = *m_vectors.find("timestamps")->array();
        QCOMPARE(list.size(), 23U);
        for (const json::Value& vector : list) {
            const auto parsed = Timestamp::parse(text(vector, "in"));
            QVERIFY2(parsed.has_value() == !vector.find("out")->isNull(), text(vector, "in").c_str());
            if (parsed)
                QCOMPARE(parsed->iso(), text(vector, "out"));
        }
    }

    void strings()
    {
        const auto& list = *m_vectors.find("strings")->array();
        QCOMPARE(list.size(), 15U);
        for (const json::Value& vector : list)
            QCOMPARE(json::quoted(bytesFromHex(text(vector, "utf8_hex"))), text(vector, "json"));
    }

    void canonicalJson()
    {
        const auto& list = *m_vectors.find("json")->array();
        QCOMPARE(list.size(), 21U);
        for (const json::Value& vector : list) {
            const auto parsed = json::parse(text(vector, "in"));
            QVERIFY2(parsed.has_value() == !vector.find("out")->isNull(), text(vector, "name").c_str());
            if (!parsed)
                continue;
            QCOMPARE(json::canonical(*parsed), text(vector, "out"));
            QCOMPARE(Sha256().hex(json::canonical(*parsed)), text(vector, "sha256"));
        }
    }

    void rows()
    {
        Sha256 sha;
        std::size_t good = 0;
        std::size_t bad = 0;
        for (const json::Value& vector : *m_vectors.find("rows")->array()) {
            const std::string name = text(vector, "name");
            const auto entry = readRow(*vector.find("row"));
            if (vector.find("error")) {
                ++bad;
                const auto fault = entry ? checkForm(*entry) : FormFault{entry.error(), {}};
                QVERIFY2(fault.has_value(), name.c_str());
                QCOMPARE(fault->field, text(vector, "error"));
                continue;
            }
            ++good;
            QVERIFY2(entry.has_value(), name.c_str());
            QVERIFY2(!checkForm(*entry), name.c_str());
            QCOMPARE(chainPayload(*entry), text(vector, "payload"));
            QCOMPARE(chainHash(sha, text(vector, "prev_hash_chain"), *entry), text(vector, "hash_chain"));
            if (vector.find("raw_canonical"))
                QCOMPARE(json::canonical(*json::parse(entry->raw_payload)), text(vector, "raw_canonical"));
            const auto rawHash = rawSha256(sha, entry->raw_payload);
            QVERIFY2(rawHash.has_value(), name.c_str());
            QCOMPARE(*rawHash, text(vector, "raw_sha256"));
            const std::string leaf = leafText(*entry, *rawHash);
            QCOMPARE(leaf, text(vector, "leaf"));
            QCOMPARE(toHex(leafHash(sha, leaf)), text(vector, "leaf_hash"));
        }
        QCOMPARE(good, 13U);
        QCOMPARE(bad, 12U);
    }

    void deviceSignatures()
    {
        std::size_t seen = 0;
        for (const json::Value& vector : *m_vectors.find("rows")->array()) {
            const json::Value* valid = vector.find("device_signature_valid");
            if (!valid)
                continue;
            ++seen;
            const auto entry = readRow(*vector.find("row"));
            const auto payload = json::parse(entry->raw_payload);
            const std::string message =
                deviceSignatureMessage(entry->device_id, payload->find("device_seq")->integer(), entry->employee_rfid,
                                       entry->event_type, entry->scan_timestamp);
            QCOMPARE(message, text(vector, "device_message"));
            const std::string key = text(vector, "device_public_key");
            QVERIFY(isValidPublicKey(key));
            QCOMPARE(verifyDeviceSignature(message, *entry->device_signature, key), *valid->boolean());
            if (*valid->boolean())
                QCOMPARE(deviceKeyFingerprint(key), text(*payload->find("_srv"), "device_key"));
        }
        QCOMPARE(seen, 2U);
        QVERIFY(!isValidPublicKey("not base64"));
        QVERIFY(!isValidPublicKey("AAAA"));
    }

    void companionLogLeaves()
    {
        Sha256 sha;
        const auto& list = *m_vectors.find("admin")->array();
        QCOMPARE(list.size(), 4U);
        for (const json::Value& vector : list) {
            const std::string leaf = json::canonical(*vector.find("entry"));
            QCOMPARE(leaf, text(vector, "leaf"));
            QCOMPARE(toHex(leafHash(sha, leaf)), text(vector, "leaf_hash"));
        }
    }

private:
    json::Value m_vectors;
};

QTEST_APPLESS_MAIN(LedgerVectorsTest)
#include "ledger_vectors_test.moc"
