// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, signed notes, key rings, consistency documents, witness requests and timestamps (ledger format 8, 9, 10.3),
// over the published vectors.
#include "base/base64.h"
#include "base/hex.h"
#include "ledger/checkpoint.h"
#include "ledger/consistency.h"
#include "ledger/merkle.h"
#include "ledger/timestamp_token.h"
#include "support/qtest_strings.h"
#include "support/vectors.h"

#include <QTest>
#include <algorithm>

using namespace tapledger;

namespace {

Ed25519Seed seedOf(std::string_view hex) { return digestFromHex(hex).value(); }

std::span<const std::byte> asSpan(const std::string& text) { return std::as_bytes(std::span<const char>(text)); }

KeyRing ringOf(const json::Value& value)
{
    const auto ring = KeyRing::parse(json::canonical(value));
    if (!ring)
        qFatal("%s", ring.error().message.c_str());
    return *ring;
}

} // namespace

class CheckpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vectors = readVectors("ledger_checkpoint.json");
        QVERIFY(!m_vectors.isNull());
        m_ring = ringOf(*m_vectors.find("keyring"));
    }

    void rfc8032()
    {
        const json::Value vectors = readVectors("ed25519_rfc8032.json");
        QCOMPARE(list(vectors, "vectors").size(), 4U);
        for (const json::Value& v : list(vectors, "vectors")) {
            const Ed25519Seed seed = seedOf(text(v, "seed"));
            const std::string message = bytesFromHex(text(v, "message"));
            const auto key = ed25519PublicKey(seed);
            QCOMPARE(toHex(*key), text(v, "public"));
            const auto signature = ed25519Sign(seed, message);
            QCOMPARE(toHex(*signature), text(v, "signature"));
            QVERIFY(ed25519Verify(*key, message, *signature));
            QVERIFY(!ed25519Verify(*key, message + "x", *signature));
            for (std::size_t bit = 0; bit < 8 * signature->size(); bit += 7) {
                auto other = *signature;
                other[bit / 8] ^= std::byte{1} << (bit % 8);
                QVERIFY(!ed25519Verify(*key, message, other));
            }
            QVERIFY(!ed25519Verify(*key, message, std::span(*signature).first(63)));
        }
    }

    /// S + L is the same number modulo L; a verifier that takes it lets anybody make a second signature of a note.
    void signaturesAreNotMalleable()
    {
        static constexpr unsigned char order[32] = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                                                    0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                                                    0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};
        const Ed25519Seed seed = seedOf("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        auto signature = *ed25519Sign(seed, "message");
        QVERIFY(ed25519Verify(*ed25519PublicKey(seed), "message", signature));
        unsigned carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            carry += std::to_integer<unsigned>(signature[32 + i]) + order[i];
            signature[32 + i] = static_cast<std::byte>(carry & 0xFF);
            carry >>= 8;
        }
        QVERIFY(!ed25519Verify(*ed25519PublicKey(seed), "message", signature));
    }

    void canonicalPoints_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("canonical");
        const QByteArray zeros(60, '0');
        const QByteArray fs(60, 'f');
        QTest::newRow("y = 0") << QByteArray("00") + zeros + "00" << true;
        QTest::newRow("y = 1") << QByteArray("01") + zeros + "00" << true;
        QTest::newRow("y = 1 with a sign") << QByteArray("01") + zeros + "80" << false;
        QTest::newRow("y = 2 with a sign") << QByteArray("02") + zeros + "80" << true;
        QTest::newRow("y = p - 2") << QByteArray("eb") + fs + "7f" << true;
        QTest::newRow("y = p - 2 with a sign") << QByteArray("eb") + fs + "ff" << true;
        QTest::newRow("y = p - 1") << QByteArray("ec") + fs + "7f" << true;
        QTest::newRow("y = p - 1 with a sign") << QByteArray("ec") + fs + "ff" << false;
        QTest::newRow("y = p") << QByteArray("ed") + fs + "7f" << false;
        QTest::newRow("y = p with a sign") << QByteArray("ed") + fs + "ff" << false;
        QTest::newRow("y = p + 1") << QByteArray("ee") + fs + "7f" << false;
        QTest::newRow("y = 2^255 - 1") << QByteArray("ff") + fs + "7f" << false;
    }
    void canonicalPoints()
    {
        QFETCH(QByteArray, hex);
        QFETCH(bool, canonical);
        const Ed25519PublicKey key = digestFromHex(hex.toStdString()).value();
        QCOMPARE(isCanonicalPoint(key), canonical);
        QCOMPARE(NoteKey::make("name", NoteKeyType::Log, key).has_value(), canonical);
    }

    /// With a key of small order a signature of zeros verifies; spelled otherwise than canonically the key is refused.
    void keysOfSmallOrderInOtherSpellings()
    {
        // R = identity, S = 0 is a signature by the identity, of anything.
        Ed25519Signature signature{};
        signature[0] = std::byte{1};
        Ed25519PublicKey identity{};
        identity[0] = std::byte{1};
        QVERIFY(ed25519Verify(identity, "anything", signature));
        identity[31] = std::byte{0x80};
        QVERIFY(!ed25519Verify(identity, "anything", signature));
        signature[31] = std::byte{0x80}; // the same R, not canonical
        identity[31] = std::byte{0};
        QVERIFY(!ed25519Verify(identity, "anything", signature));
    }

    void keys()
    {
        QCOMPARE(list(m_vectors, "keys").size(), 4U);
        for (const json::Value& v : list(m_vectors, "keys")) {
            const auto type = static_cast<NoteKeyType>(number(v, "type"));
            const auto signer = NoteSigner::make(text(v, "name"), type, seedOf(text(v, "seed")));
            QVERIFY(signer.has_value());
            QCOMPARE(toHex(signer->key().key), text(v, "public"));
            QCOMPARE(fmt(signer->key().id), text(v, "key_id"));
            QCOMPARE(signer->key().vkey(), text(v, "vkey"));
            QCOMPARE(signer->skey(), text(v, "skey"));
            QVERIFY(*NoteKey::parse(text(v, "vkey")) == signer->key());
            QCOMPARE(NoteSigner::parse(text(v, "skey"))->skey(), text(v, "skey"));
        }
    }

    void keysThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("vkey");
        const QByteArray good = "rfid.example.org/plant-1/taps/1+d0f421c3+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
        QVERIFY(NoteKey::parse(good.toStdString()).has_value());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no parts") << QByteArray("name");
        QTest::newRow("two parts") << QByteArray("name+d0f421c3");
        QTest::newRow("another name") << "x" + good;
        QTest::newRow("another id") << QByteArray(good).replace("d0f421c3", "d0f421c4");
        QTest::newRow("id in capitals") << QByteArray(good).replace("d0f421c3", "D0F421C3");
        QTest::newRow("no name") << good.mid(good.indexOf('+'));
        QTest::newRow("space in name") << QByteArray(good).replace("plant-1", "plant 1");
        QTest::newRow("wide space in name") << QByteArray(good).replace("plant-1", "plant\xE2\x80\x83"
                                                                                   "1");
        QTest::newRow("another type") << QByteArray(good).replace("Addam", "Bddam");
        QTest::newRow("short key") << good.left(good.size() - 4);
        QTest::newRow("long key") << good + "AAAA";
        QTest::newRow("not base64") << good.left(good.size() - 1) + "!";
    }
    void keysThatAreNone()
    {
        QFETCH(QByteArray, vkey);
        const auto key = NoteKey::parse(vkey.toStdString());
        QVERIFY(!key.has_value());
        QVERIFY(!key.error().message.empty());
        QVERIFY(!NoteSigner::parse("PRIVATE+KEY+" + vkey.toStdString()).has_value());
        QVERIFY(!NoteSigner::parse(vkey.toStdString()).has_value());
    }

    void generatedKeysSign()
    {
        const auto log = NoteSigner::generate("example.org/taps/1", NoteKeyType::Log);
        const auto clock = NoteSigner::generate("example.org/taps/1/clock", NoteKeyType::Cosignature);
        const auto witness = NoteSigner::generate("witness.example.net", NoteKeyType::Cosignature);
        QVERIFY(log && clock && witness);
        QVERIFY(log->skey() != clock->skey());
        KeyRing ring;
        ring.origin = "example.org/taps/1";
        ring.keys = {{log->key(), KeyUse::Log, 0, std::nullopt},
                     {clock->key(), KeyUse::Clock, 0, std::nullopt},
                     {witness->key(), KeyUse::Witness, 0, std::nullopt}};
        const Checkpoint checkpoint{ring.origin, 7, leafHash(m_sha, "root")};
        auto note = signCheckpoint(checkpoint, {*log}, &*clock, 1'770'185'106);
        QVERIFY(note.has_value());
        const auto line = witness->sign(checkpoint.body(), 1'770'185'108);
        note = addSignatures(*note, line->line());
        QVERIFY(note.has_value());
        QCOMPARE(*addSignatures(*note, line->line()), *note); // it is there already
        const CheckedNote checked = checkNote(*note, ring);
        QVERIFY(!checked.fault);
        QCOMPARE(*checked.clock_time, 1'770'185'106);
        QCOMPARE(checked.witnesses.size(), 1U);
        QCOMPARE(checked.witnesses.front().time, 1'770'185'108);
        QCOMPARE(checked.bare, *signCheckpoint(checkpoint, {*log}, nullptr, 0));
        QVERIFY(!addSignatures(*note, "no line\n").has_value());
        QVERIFY(!addSignatures(*note, line->line().substr(0, 40)).has_value());
        QVERIFY(!addSignatures("no note\n", line->line()).has_value());
        QVERIFY(!signCheckpoint(checkpoint, {}, &*clock, 1).has_value());
        QVERIFY(!signCheckpoint({"two\nlines", 1, {}}, {*log}, nullptr, 1).has_value());
        QVERIFY(!witness->sign(checkpoint.body(), -1).has_value());
        QVERIFY(!NoteSigner::generate("with space", NoteKeyType::Log).has_value());
    }

    void notes()
    {
        QCOMPARE(list(m_vectors, "notes").size(), 34U);
        for (const json::Value& v : list(m_vectors, "notes")) {
            const KeyRing ring = v.find("keyring") ? ringOf(*v.find("keyring")) : m_ring;
            const CheckedNote note = checkNote(text(v, "note"), ring);
            const std::string fault = note.fault ? std::string(toText(*note.fault)) : std::string();
            QVERIFY2(fault == text(v, "reason"), (text(v, "name") + ": " + fault).c_str());
            QCOMPARE(note.fault ? std::string("invalid") : std::string("ok"), text(v, "status"));
            if (note.fault)
                continue;
            QCOMPARE(note.checkpoint.size, number(v, "size"));
            QCOMPARE(toHex(note.checkpoint.root), text(v, "root"));
            if (v.find("witnesses"))
                QCOMPARE(static_cast<std::int64_t>(note.witnesses.size()), number(v, "witnesses"));
            if (v.find("clock_time"))
                QCOMPARE(note.clock_time.value_or(-1), number(v, "clock_time"));
            if (v.find("bare"))
                QCOMPARE(note.bare, text(v, "bare"));
            QCOMPARE(Note::parse(text(v, "note"))->toText(), text(v, "note"));
        }
    }

    /// Ed25519 is deterministic: with the published keys the published notes come out again.
    void notesComeOutAgain()
    {
        const auto& keys = list(m_vectors, "keys");
        const auto log = NoteSigner::parse(text(keys[0], "skey"));
        const auto clock = NoteSigner::parse(text(keys[2], "skey"));
        const auto witness = NoteSigner::parse(text(keys[3], "skey"));
        const auto& vectors = list(m_vectors, "notes");
        const auto published = std::ranges::find_if(
            vectors, [](const json::Value& v) { return text(v, "name") == "log_clock_witness_8"; });
        QVERIFY(published != vectors.end());
        const Checkpoint checkpoint{m_ring.origin, 8, digestFromHex(text(*published, "root")).value()};
        const auto note = signCheckpoint(checkpoint, {*log}, &*clock, number(*published, "clock_time"));
        const json::Value& message = *m_vectors.find("cosignature_message");
        QCOMPARE(cosignedText(number(message, "time"), checkpoint.body()), text(message, "text"));
        const auto line = witness->sign(checkpoint.body(), number(message, "time"));
        QCOMPARE(*addSignatures(*note, line->line()), text(*published, "note"));
        QCOMPARE(line->line(), text(*m_vectors.find("witness_request"), "response"));
        QCOMPARE(checkpoint.fileName(), std::string("00000000000000000008-87e255c8.ckpt"));
    }

    void tooManyLines()
    {
        const std::string note = text(list(m_vectors, "notes").front(), "note");
        const std::string other = "\xE2\x80\x94 stranger AAAAAAAA\n"; // id and two bytes
        std::string longNote = note;
        for (int i = 0; i < 99; ++i)
            longNote += other;
        QVERIFY(!checkNote(longNote, m_ring).fault);
        QVERIFY(*checkNote(longNote + other, m_ring).fault == NoteFault::Malformed);
        QVERIFY(*checkNote(note + "\xE2\x80\x94 stranger AAAA\n", m_ring).fault == NoteFault::Malformed); // no id
        QVERIFY(*checkNote(note + "\xE2\x80\x94 str+anger AAAAAAAA\n", m_ring).fault == NoteFault::Malformed);
        QVERIFY(*checkNote(note + "\xFF\n", m_ring).fault == NoteFault::Malformed);
        QVERIFY(*checkNote("", m_ring).fault == NoteFault::Malformed);
        QVERIFY(*checkNote(std::string(2'000'000, '\n'), m_ring).fault == NoteFault::Malformed);
    }

    void consistencyDocuments()
    {
        QCOMPARE(list(m_vectors, "consistency").size(), 13U);
        for (const json::Value& v : list(m_vectors, "consistency")) {
            const std::string doc = json::canonical(*v.find("doc"));
            const auto check = verifyConsistency(doc, m_ring);
            QVERIFY(check.has_value());
            std::vector<std::string> expected;
            for (const json::Value& failure : list(v, "failures"))
                expected.push_back(*failure.string());
            QVERIFY2(check->failures == expected, text(v, "name").c_str());
            QVERIFY(json::parse(check->toJson()).has_value());
        }
        const json::Value& good = *list(m_vectors, "consistency").front().find("doc");
        ConsistencyDocument made{
            text(good, "origin"),        1, 2, *proofFromJson(good.find("proof")), text(good, "old_checkpoint"),
            text(good, "new_checkpoint")};
        QCOMPARE(json::canonical(*json::parse(made.toJson())), json::canonical(good));
        made.old_checkpoint = "torn";
        made.new_checkpoint.pop_back();
        const auto both = verifyConsistency(made.toJson(), m_ring);
        QVERIFY((both->failures == std::vector<std::string>{"old_checkpoint:malformed", "new_checkpoint:malformed"}));
        QVERIFY((verifyConsistency("{}", m_ring)->failures == std::vector<std::string>{"format"}));
        QVERIFY(!verifyConsistency("[]", m_ring).has_value());
        QVERIFY(!verifyConsistency("{", m_ring).has_value());
    }

    void witnessRequest()
    {
        const json::Value& v = *m_vectors.find("witness_request");
        const auto request = WitnessRequest::parse(text(v, "body"));
        QVERIFY(request.has_value());
        QCOMPARE(request->body(), text(v, "body"));
        QCOMPARE(request->old_size, 3);
        const CheckedNote older = checkNote(text(v, "old_checkpoint"), m_ring);
        const CheckedNote newer = checkNote(request->note, m_ring);
        QVERIFY(!older.fault && !newer.fault);
        QVERIFY(checkConsistency(m_sha, 3, newer.checkpoint.size, older.checkpoint.root, newer.checkpoint.root,
                                 request->proof));
        for (const char* body : {"", "old", "old 3", "old 03\n\nnote", "old -1\n\nnote", "old 3\nAAAA\n\nnote",
                                 "new 3\n\n", "old 99999999999999999999\n\nnote"})
            QVERIFY2(!WitnessRequest::parse(body).has_value(), body);
        std::string many = "old 3\n";
        for (int i = 0; i < 64; ++i)
            many += "iH/yNporY6PlmsiUTsRGEU9egvemqGj9719+z2u66/0=\n";
        QVERIFY(!WitnessRequest::parse(many + "\nnote").has_value());
    }

    void timestamps()
    {
        QCOMPARE(list(m_vectors, "rfc3161").size(), 2U);
        for (const json::Value& v : list(m_vectors, "rfc3161")) {
            const auto response = fromBase64(text(v, "tsr"));
            QVERIFY(response.has_value());
            const auto time = verifyTimestamp(*response, text(v, "stamped"), text(v, "ca_pem"));
            const json::Value* expected = v.find("time");
            QVERIFY2(time.has_value() != expected->isNull(), time ? "" : time.error().message.c_str());
            if (time)
                QCOMPARE(*time, *expected->integer());
            QVERIFY(!verifyTimestamp(*response, text(v, "stamped") + " ", text(v, "ca_pem")).has_value());
            QVERIFY(!verifyTimestamp(*response, text(v, "stamped"), "").has_value());
            auto torn = *response;
            torn.pop_back();
            QVERIFY(!verifyTimestamp(torn, text(v, "stamped"), text(v, "ca_pem")).has_value());
            torn = *response;
            torn[torn.size() - 5] ^= std::byte{1};
            QVERIFY(!verifyTimestamp(torn, text(v, "stamped"), text(v, "ca_pem")).has_value());
        }
        QVERIFY(!verifyTimestamp({}, "x", "y").has_value());
        const auto query = makeTimestampQuery("stamped", 0x1122334455667788U);
        QVERIFY(query.has_value());
        // SEQUENCE, INTEGER 1, …, the nonce, BOOLEAN TRUE for the certificate
        const std::string der(reinterpret_cast<const char*>(query->data()), query->size());
        QVERIFY(der.find(asBytes(Sha256().update("stamped").finish())) != std::string::npos);
        QVERIFY(der.find("\x02\x08\x11\x22\x33\x44\x55\x66\x77\x88\x01\x01\xFF") != std::string::npos);
        QVERIFY(!hasTimestampNonce(asSpan(der), 0x1122334455667788U)); // a query is no response
    }

    void keyRingsComeBackTheSame()
    {
        KeyRing ring = m_ring;
        ring.witness_quorum = 2;
        ring.max_entries_between_checkpoints = 256;
        ring.max_seconds_between_checkpoints = 1200;
        ring.tsa_ca_pem = "-----BEGIN CERTIFICATE-----\n";
        ring.restored_from = RestoredFrom{"rfid.example.org/plant-1/taps/0", 8, emptyRoot()};
        ring.keys.front().to_size = 99;
        ring.first_sequence_id = 41;
        const auto again = KeyRing::parse(ring.toJson());
        QVERIFY(again.has_value());
        QCOMPARE(again->toJson(), ring.toJson());
        QCOMPARE(again->restored_from->size, 8);
        QVERIFY(!again->keys.front().covers(100));
        QVERIFY(again->keys.front().covers(99));
    }

    void keyRingsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* name, const char* from, const char* to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("format", "rfid-keyring/1", "rfid-keyring/2");
        row("no origin", "\"origin\"", "\"other\"");
        row("space in origin", "\"origin\":\"rfid", "\"origin\":\"r fid");
        row("first 0", "\"first_sequence_id\":1", "\"first_sequence_id\":0");
        row("first as text", "\"first_sequence_id\":1", "\"first_sequence_id\":\"1\"");
        row("quorum", "\"witness_quorum\":0", "\"witness_quorum\":-1");
        row("genesis", "00000000\"", "0000000G\"");
        row("no keys", "\"keys\"", "\"other\"");
        row("a wrong vkey", "d0f421c3", "d0f421c4");
        row("use", "\"use\":\"log\"", "\"use\":\"lock\"");
        row("a clock key as log key", "\"use\":\"clock\"", "\"use\":\"log\"");
        row("a log key as witness", "\"use\":\"log\"", "\"use\":\"witness\"");
        row("backward range", "\"from_size\":0,\"to_size\":null", "\"from_size\":5,\"to_size\":4");
        row("size as text", "\"to_size\":null", "\"to_size\":\"4\"");
        row("no JSON", "{\"format\"", "\"format\"");
    }
    void keyRingsThatAreNone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray ring = QByteArray::fromStdString(m_ring.toJson());
        QVERIFY(ring.contains(from));
        ring.replace(ring.indexOf(from), from.size(), to);
        const auto parsed = KeyRing::parse(ring.toStdString());
        QVERIFY(!parsed.has_value());
        QVERIFY(!parsed.error().message.empty());
    }

    void keyRingsHaveLimits()
    {
        QVERIFY(!KeyRing::parse(std::string(KeyRing::kMaxLength + 1, ' ')).has_value());
        KeyRing twice = m_ring;
        twice.keys.push_back(twice.keys.front());
        QVERIFY(!KeyRing::parse(twice.toJson()).has_value());
        KeyRing none = m_ring;
        none.keys.erase(none.keys.begin());
        QVERIFY(!KeyRing::parse(none.toJson()).has_value()); // no log key is left
    }

private:
    static std::string fmt(std::uint32_t id)
    {
        return QStringLiteral("%1").arg(id, 8, 16, QLatin1Char('0')).toStdString();
    }

    json::Value m_vectors;
    KeyRing m_ring;
    Sha256 m_sha;
};

QTEST_APPLESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
