// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacked_site.h"

#include "base/base64.h"
#include "base/json.h"
#include "services/trust_service.h"
#include "storage/checkpoint_store.h"
#include "storage/ledger_store.h"
#include "storage/needs.h"
#include "support/qtest_strings.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <filesystem>
#include <fmt/format.h>

namespace tapledger {
namespace {

const Timestamp kNoon = *Timestamp::parse("2026-02-04T12:00:00Z");
const Actor kAuditor{"auditor", "test", Role::Admin};

std::string publicKeyOf(const NoteSigner& key) { return toBase64(std::span<const std::byte>(key.key().key)); }

std::string fingerprintOf(const NoteSigner& key) { return DevicePublicKey::read(publicKeyOf(key))->fingerprint(); }

std::string codesOf(const std::map<std::string, std::int64_t>& counts)
{
    std::string codes;
    for (const auto& [code, count] : counts)
        codes += (codes.empty() ? "" : " ") + code;
    return codes;
}

} // namespace

AttackedSite::AttackedSite(Backend backend)
    : m_store(makeStore(backend)), m_clock(kNoon),
      m_witness(need(NoteSigner::generate("witness.example", NoteKeyType::Cosignature))),
      m_deviceKey(need(NoteSigner::generate("GATE-02", NoteKeyType::Log)))
{
    for (const LogKind kind : {LogKind::Taps, LogKind::Admin}) {
        KeyRing ring;
        ring.origin = originOf("site.example", kind, 1);
        ring.genesis_hash_chain = genesisHash();
        ring.max_entries_between_checkpoints = 100;
        ring.max_seconds_between_checkpoints = 1200;
        ring.keys.push_back({m_witness.key(), KeyUse::Witness, 0, std::nullopt});
        need(trust().makeKeys(kind, ring));
    }
    for (int i = 0; i < kCheckpoints; ++i)
        work();
    keepOutside(kCheckpoints * kBetween);
}

LedgerEntry AttackedSite::tap(std::int64_t n) const
{
    LedgerEntry entry;
    entry.sequence_id = n;
    entry.employee_rfid = fmt::format("04{:06X}", n % 20);
    entry.employee_id = n % 20;
    entry.device_id = n % 7 == 0 ? "GATE-02" : "GATE-01";
    entry.event_type = "time_in";
    entry.scan_timestamp = m_clock.now();
    entry.created_at = m_clock.now();
    entry.raw_payload = fmt::format(
        R"({{"_srv":{{"device_key":null,"employee_id":{},"nonce":"{:032x}","offline":false}},"n":{}}})", n % 20, n, n);
    if (n % 7 == 0)
        sign(entry, m_deviceKey);
    return entry;
}

LedgerEntry AttackedSite::nextTap() const { return tap(need(LedgerStore(*m_store.open()).head()).sequence_id + 1); }

void AttackedSite::sign(LedgerEntry& entry, const NoteSigner& key) const
{
    entry.device_id = "GATE-02";
    const std::string message = deviceSignatureMessage(entry.device_id, std::nullopt, entry.employee_rfid,
                                                       entry.event_type, entry.scan_timestamp);
    entry.device_signature = toBase64(need(key.sign(message)).bytes);
    entry.raw_payload =
        fmt::format(R"({{"_srv":{{"device_key":"{}","employee_id":{},"nonce":"{:032x}","offline":false}},"n":{}}})",
                    fingerprintOf(key), *entry.employee_id, entry.sequence_id, entry.sequence_id);
}

void AttackedSite::start()
{
    m_writer = m_store.openWriter();
    m_sealer = std::make_unique<Sealer>(Sealer::Options{m_store.url(), trust().path(), {}}, m_clock);
}

void AttackedSite::record(std::int64_t taps, const Change& change)
{
    ChainHead head = need(LedgerStore(m_writer->database()).head());
    std::vector<LedgerEntry> entries;
    Sha256 sha;
    for (std::int64_t i = 0; i < taps; ++i) {
        m_clock.advance(std::chrono::seconds(1));
        LedgerEntry& entry = entries.emplace_back(tap(++head.sequence_id));
        if (change)
            change(entry);
        entry.hash_chain = chainHash(sha, head.hash_chain, entry);
        head.hash_chain = entry.hash_chain;
    }
    need(m_writer->append(entries, {}));
    m_sealer->append(std::move(entries));
}

void AttackedSite::stop()
{
    m_sealer->finish();
    m_sealer.reset();
    m_writer.reset();
}

void AttackedSite::work(std::int64_t taps, const Change& change)
{
    start();
    need(m_sealer->open(m_writer->database()));
    record(taps, change);
    stop();
}

void AttackedSite::workUnsealed(std::int64_t taps)
{
    start();
    record(taps, {});
    stop();
}

bool AttackedSite::refusesToStart()
{
    start();
    const auto opened = m_sealer->open(m_writer->database());
    stop();
    return !opened && opened.error().code == ErrorCode::Corrupt;
}

void AttackedSite::sql(const std::string& script)
{
    const auto owner = m_store.openAsOwner();
    if (owner->dialect() == Dialect::Postgres) {
        need(owner->runScript("SET session_replication_role = replica; " + script));
        return;
    }
    std::vector<std::string> triggers;
    need(owner->run("SELECT name FROM sqlite_master WHERE type = 'trigger'", {},
                    [&](const Row& row) { triggers.emplace_back(row.text(0)); }));
    for (const std::string& trigger : triggers)
        need(owner->runScript("DROP TRIGGER " + trigger));
    need(owner->runScript(script));
}

std::vector<LedgerEntry> AttackedSite::entries() const
{
    std::vector<LedgerEntry> all;
    need(LedgerStore(*m_store.open()).read(1, INT64_MAX, [&](LedgerEntry&& entry) {
        all.push_back(std::move(entry));
        return true;
    }));
    return all;
}

void AttackedSite::replace(std::vector<LedgerEntry> entries, std::int64_t from)
{
    Sha256 sha;
    std::string previous = genesisHash();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        LedgerEntry& entry = entries[i];
        const auto n = static_cast<std::int64_t>(i) + 1;
        if (n >= from) {
            entry.sequence_id = n;
            entry.hash_chain = chainHash(sha, previous, entry);
        }
        previous = entry.hash_chain;
    }
    sql("DELETE FROM rfid_ledger");
    need(m_store.openWriter()->append(entries, {}));
}

void AttackedSite::insertLast(LedgerEntry entry)
{
    auto all = entries();
    all.push_back(std::move(entry));
    const auto last = std::ssize(all);
    replace(std::move(all), last);
}

std::string AttackedSite::signedNote(std::int64_t size, const std::vector<NoteSigner>& keys) const
{
    Sha256 sha;
    Frontier tree;
    need(LogRows(*m_store.open(), LogKind::Taps).read(0, size, [&](LogRows::Leaf&& leaf) {
        tree.append(sha, leaf.hash);
    }));
    const LogKeys own = need(trust().keys(LogKind::Taps));
    return need(signCheckpoint({own.ring.origin, size, tree.root(sha)}, keys, &own.clock,
                               m_clock.now().microseconds() / 1'000'000));
}

void AttackedSite::storeCheckpoint(std::int64_t size, const std::string& note)
{
    const auto database = m_store.open();
    const std::string record = fmt::format(R"({{"format":"rfid-checkpoint/1","note":{}}})", json::quoted(note));
    need(CheckpointStore(*database, originOf("site.example", LogKind::Taps, 1)).add(size, record, m_clock.now()));
}

void AttackedSite::signAllAgain()
{
    const std::string origin = originOf("site.example", LogKind::Taps, 1);
    std::vector<std::int64_t> sizes;
    need(CheckpointStore(*m_store.open(), origin).forEach([&](StoredCheckpoint&& stored) {
        sizes.push_back(stored.tree_size);
    }));
    sql("DELETE FROM rfid_checkpoints WHERE origin = '" + origin + "'; DELETE FROM rfid_tiles");
    std::filesystem::remove(trust().path() / "taps.state");
    for (const std::int64_t size : sizes)
        storeCheckpoint(size, signedNote(size, need(trust().keys(LogKind::Taps)).log));
}

void AttackedSite::keepOutside(std::int64_t size)
{
    const auto stored =
        need(CheckpointStore(*m_store.open(), originOf("site.example", LogKind::Taps, 1)).covering(size));
    const std::string note = noteOf(*stored);
    const auto line = need(m_witness.sign(need(Note::parse(note)).text, m_clock.now().microseconds() / 1'000'000));
    m_outside = need(addSignatures(note, line.line()));
}

void AttackedSite::keepReceipt(std::int64_t sequenceId)
{
    const auto database = m_store.open();
    m_receipt = need(TrustService(*database, m_clock, kAuditor).receipt(sequenceId)).toJson();
}

std::string AttackedSite::deviceKeysFile() const
{
    return fmt::format(R"([{{"device_id":"GATE-02","public_key":"{}","from_sequence_id":1,"to_sequence_id":null}}])",
                       publicKeyOf(m_deviceKey));
}

VerifyEvidence AttackedSite::evidence(Evidence given) const
{
    VerifyEvidence evidence;
    if (given != Evidence::Chain) {
        evidence.key_ring = need(trust().keys(LogKind::Taps)).ring;
        evidence.device_keys = need(DeviceKeys::parse(deviceKeysFile()));
        evidence.now = m_clock.now();
    }
    if (given == Evidence::Outside || given == Evidence::Receipt)
        evidence.checkpoints.push_back(m_outside);
    if (given == Evidence::Receipt)
        evidence.receipts.push_back(m_receipt);
    return evidence;
}

Result<VerifyReport> AttackedSite::verify(const VerifyEvidence& evidence,
                                          const LedgerService::ProgressSink& progress) const
{
    return LedgerService(*m_store.open(), kAuditor).verify({}, evidence, progress);
}

std::string AttackedSite::findings(Evidence given) const { return codesOf(need(verify(evidence(given))).chain.counts); }

std::string AttackedSite::file(const char* name, const std::string& content) const
{
    const std::string path = m_folder.path().toStdString() + "/" + name;
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), std::ssize(content)) != std::ssize(content))
        qFatal("%s cannot be written", path.c_str());
    return path;
}

std::string AttackedSite::independentFindings(Evidence given) const
{
    const auto database = m_store.open();
    std::string text;
    need(LedgerService(*database, kAuditor)
             .exportEntries({}, LedgerService::Format::Jsonl, [&](std::string_view piece) -> Result<void> {
                 text += piece;
                 return {};
             }));
    std::vector<std::string> arguments{"export", file("export.jsonl", text), "--json"};
    const auto add = [&](std::initializer_list<std::string> words) {
        arguments.insert(arguments.end(), words.begin(), words.end());
    };
    if (given != Evidence::Chain) {
        std::string stored;
        need(CheckpointStore(*database, originOf("site.example", LogKind::Taps, 1)).forEach([&](StoredCheckpoint&& c) {
            stored += c.record + "\n";
        }));
        const KeyRing ring = need(trust().keys(LogKind::Taps)).ring;
        add({"--keyring", file("ring.json", ring.toJson()), "--internal", file("stored.jsonl", stored)});
        add({"--device-keys", file("devices.json", deviceKeysFile()), "--now", m_clock.now().iso()});
    }
    if (given == Evidence::Outside || given == Evidence::Receipt)
        add({"--checkpoint", file("outside.ckpt", m_outside)});
    if (given == Evidence::Receipt)
        add({"--receipt", file("receipt.json", m_receipt)});

    QProcess verifier;
    QStringList words;
    for (const std::string& argument : arguments)
        words << QString::fromStdString(argument);
    verifier.start(QStringLiteral(TAPLEDGER_VERIFY), words);
    if (!verifier.waitForFinished(30'000))
        return "it did not end";
    const auto report = json::parse(verifier.readAllStandardOutput().toStdString());
    const json::Value* counts = report ? report->find("counts") : nullptr;
    if (!counts || !counts->object())
        return "no report: " + verifier.readAllStandardError().toStdString();
    std::map<std::string, std::int64_t> codes;
    for (const json::Member& member : *counts->object())
        codes[member.key] = member.value.integer().value_or(0);
    return codesOf(codes);
}

} // namespace tapledger
