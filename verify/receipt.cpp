// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt.h"

#include "merkle.h"
#include "text.h"
#include "timestamp_token.h"

namespace tapverify {
namespace {

/// The parts of a receipt that both forms have.
struct Parts
{
    std::string_view leafText;
    std::optional<std::int64_t> index;
    std::optional<std::vector<Hash>> proof;
    std::string_view checkpoint;
};

class ReceiptCheck
{
public:
    ReceiptCheck(Sha256& sha, const KeyRing& ring) : m_sha(sha), m_ring(ring) {}

    void checkParts(const Parts& parts)
    {
        m_checked.leaf = parseLeaf(parts.leafText);
        if (!m_checked.leaf)
            fail("leaf");
        const bool indexUsable = parts.index && *parts.index >= 0;
        if (!indexUsable || (m_checked.leaf && *parts.index != m_checked.leaf->sequenceId - m_ring.firstSequenceId))
            fail("leaf_index");

        m_checked.checkpoint = checkNote(m_sha, parts.checkpoint, m_ring);
        const CheckedNote& checkpoint = m_checked.checkpoint;
        if (!checkpoint.valid()) {
            fail("checkpoint:" + checkpoint.reason);
            return;
        }
        const Note& note = *checkpoint.note;
        const bool included =
            m_checked.leaf && indexUsable && parts.proof &&
            verifyInclusion(m_sha, *parts.index, note.size, m_sha.leaf(parts.leafText), *parts.proof, note.root);
        if (!included)
            fail("inclusion");
        if (static_cast<std::int64_t>(checkpoint.witnesses.size()) < m_ring.witnessQuorum)
            fail("witness_quorum");
        for (const WitnessTime& witness : checkpoint.witnesses)
            show(witness.seconds, "witness " + witness.name);
    }

    void checkOrigin(const json::Value* origin)
    {
        const std::string* text = origin ? origin->string() : nullptr;
        const auto& note = m_checked.checkpoint.note;
        if (!text || *text != m_ring.origin || (note && *text != note->origin))
            fail("origin");
    }

    void checkPayload(const json::Value* value)
    {
        if (!value)
            return;
        const std::string* text = value->string();
        const auto payload =
            text && text->size() <= json::kMaxCanonicalLength ? json::parse(*text) : Result<json::Value>(Error{});
        std::string canonical;
        std::string why;
        const auto facts = payload ? readPayload(m_sha, *payload, why) : std::nullopt;
        const bool belongs = facts && json::appendCanonical(canonical, *payload) && canonical == *text &&
                             (!m_checked.leaf || facts->sha256 == m_checked.leaf->rawSha256);
        if (!belongs)
            fail("raw_payload");
        else {
            m_checked.rawPayload = *text;
            m_checked.payloadErased = facts->erased;
            m_checked.employeeId = facts->employeeId;
        }
    }

    void checkChain(const json::Value* previous)
    {
        if (!previous || !m_checked.leaf)
            return;
        const std::string* hash = previous->string();
        if (!hash || !isLowerHex(*hash, kHashLength) ||
            chainHash(m_sha, *hash, *m_checked.leaf) != m_checked.leaf->hashChain)
            fail("hash_chain");
    }

    void checkTokens(const json::Value* timestamps)
    {
        if (!timestamps || !m_checked.checkpoint.valid())
            return;
        bool good = timestamps->array() && timestamps->array()->size() <= kMaxTokens;
        for (std::size_t i = 0; good && i < timestamps->array()->size(); ++i)
            good = checkToken((*timestamps->array())[i]);
        if (!good)
            fail("timestamp");
    }

    void fail(std::string failure) { m_checked.failures.push_back(std::move(failure)); }

    CheckedReceipt take() { return std::move(m_checked); }

private:
    static constexpr std::size_t kMaxTokens = 20;

    bool checkToken(const json::Value& timestamp)
    {
        const json::Value* type = timestamp.find("type");
        const json::Value* token = timestamp.find("token");
        const auto der = token && token->string() ? fromBase64(*token->string()) : std::nullopt;
        if (!type || !type->string() || *type->string() != "rfc3161" || !der)
            return false;
        if (m_ring.tsaCaPem.empty()) {
            ++m_checked.tokensNotJudged;
            return true;
        }
        const auto time = tokenTime(*der, m_checked.checkpoint.bare, m_ring.tsaCaPem);
        if (!time)
            return false;
        m_checked.tokenTimes.push_back(*time);
        show(*time, "time-stamping authority");
        return true;
    }

    void show(std::int64_t seconds, std::string source)
    {
        if (!m_checked.earliest || seconds < m_checked.earliest->seconds)
            m_checked.earliest = ShownTime{seconds, std::move(source)};
    }

    Sha256& m_sha;
    const KeyRing& m_ring;
    CheckedReceipt m_checked;
};

/// What follows @p start on the next line.
std::optional<std::string_view> takeField(std::string_view& text, std::string_view start)
{
    const auto line = takeLine(text);
    return line && line->starts_with(start) ? std::optional(line->substr(start.size())) : std::nullopt;
}

} // namespace

std::optional<std::vector<Hash>> proofFromJson(const json::Value* value)
{
    if (!value || !value->array() || value->array()->size() > kMaxProofLength)
        return std::nullopt;
    std::vector<Hash> proof;
    for (const json::Value& item : *value->array()) {
        const auto hash = item.string() ? hashFromBase64(*item.string()) : std::nullopt;
        if (!hash)
            return std::nullopt;
        proof.push_back(*hash);
    }
    return proof;
}

CheckedReceipt checkReceipt(Sha256& sha, const json::Value& receipt, const KeyRing& ring)
{
    ReceiptCheck check(sha, ring);
    if (receipt.textAt("format") != "rfid-receipt/1") {
        check.fail("format");
        return check.take();
    }
    const json::Value* index = receipt.find("leaf_index");
    check.checkParts({receipt.textAt("leaf"), index ? index->integer() : std::nullopt,
                      proofFromJson(receipt.find("inclusion")), receipt.textAt("checkpoint")});
    check.checkOrigin(receipt.find("origin"));
    check.checkPayload(receipt.find("raw_payload"));
    check.checkChain(receipt.find("prev_hash_chain"));
    check.checkTokens(receipt.find("timestamps"));
    return check.take();
}

Result<TlogProof> parseTlogProof(std::string_view text)
{
    const auto fault = [](const char* what) { return Error{std::string("not a proof in the C2SP form: ") + what}; };
    if (takeLine(text) != "c2sp.org/tlog-proof@v1")
        return fault("the first line must be c2sp.org/tlog-proof@v1");
    TlogProof proof;
    const auto extra = takeField(text, "extra ");
    auto leaf = extra ? fromBase64(*extra) : std::nullopt;
    if (!leaf)
        return fault("the second line must be \"extra\" and the entry in base64");
    proof.leaf = std::move(*leaf);
    const auto index = takeField(text, "index ");
    const auto number = index ? parseNatural(*index) : std::nullopt;
    if (!number)
        return fault("the third line must be \"index\" and a number");
    proof.index = *number;
    for (;;) {
        const auto line = takeLine(text);
        if (line && line->empty())
            break;
        const auto hash = line ? hashFromBase64(*line) : std::nullopt;
        if (!hash || proof.hashes.size() == kMaxProofLength)
            return fault("hashes in base64, one a line and at most 64, and an empty line must follow");
        proof.hashes.push_back(*hash);
    }
    proof.checkpoint = text;
    return proof;
}

CheckedReceipt checkTlogProof(Sha256& sha, const TlogProof& proof, const KeyRing& ring)
{
    ReceiptCheck check(sha, ring);
    check.checkParts({proof.leaf, proof.index, proof.hashes, proof.checkpoint});
    return check.take();
}

} // namespace tapverify
