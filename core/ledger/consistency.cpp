// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/consistency.h"

#include "base/json.h"
#include "ledger/merkle.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kMaxDocumentLength = 3'000'000; // two notes and a proof

std::string_view textOf(const json::Value& object, std::string_view name)
{
    const json::Value* member = object.find(name);
    return member && member->string() ? std::string_view(*member->string()) : std::string_view();
}

std::string noteJson(const CheckedNote& note)
{
    return fmt::format("{{\"tree_size\":{},\"root\":\"{}\"}}", note.checkpoint.size, toBase64(note.checkpoint.root));
}

} // namespace

std::string ConsistencyDocument::toJson() const
{
    return fmt::format("{{\"format\":\"rfid-consistency/1\",\"origin\":{},\"old_size\":{},\"new_size\":{},\"proof\":{},"
                       "\"old_checkpoint\":{},\"new_checkpoint\":{}}}",
                       json::quoted(origin), old_size, new_size, proofToJson(proof), json::quoted(old_checkpoint),
                       json::quoted(new_checkpoint));
}

Result<ConsistencyCheck> verifyConsistency(std::string_view text, const KeyRing& ring)
{
    if (text.size() > kMaxDocumentLength)
        return failure(ErrorCode::InvalidArgument, "not a consistency document: it is longer than 3,000,000 bytes");
    const auto value = json::parse(text);
    if (!value)
        return failure(value.error());
    if (!value->object())
        return failure(ErrorCode::InvalidArgument, "not a consistency document: it must be a JSON object");
    ConsistencyCheck check;
    if (textOf(*value, "format") != "rfid-consistency/1") {
        check.failures.emplace_back("format");
        return check;
    }
    check.old_note = checkNote(textOf(*value, "old_checkpoint"), ring);
    check.new_note = checkNote(textOf(*value, "new_checkpoint"), ring);
    if (check.old_note->fault)
        check.failures.push_back("old_checkpoint:" + std::string(toText(*check.old_note->fault)));
    if (check.new_note->fault)
        check.failures.push_back("new_checkpoint:" + std::string(toText(*check.new_note->fault)));
    if (!check.failures.empty())
        return check;
    const Checkpoint& older = check.old_note->checkpoint;
    const Checkpoint& newer = check.new_note->checkpoint;
    const auto proof = proofFromJson(value->find("proof"));
    Sha256 sha;
    if (older.size > newer.size)
        check.failures.emplace_back("order");
    else if (older.size == newer.size && older.root != newer.root)
        check.failures.emplace_back("fork");
    else if (!proof ||
             (older.size == 0 ? !proof->empty()
                              : !checkConsistency(sha, older.size, newer.size, older.root, newer.root, *proof)))
        check.failures.emplace_back("proof");
    return check;
}

std::string explainConsistencyFailure(std::string_view failure)
{
    if (failure == "format")
        return "This is no consistency document of a known kind.";
    if (failure == "order")
        return "The seal that is called the earlier one covers more entries than the later one.";
    if (failure == "fork")
        return "Two seals of the same number of entries differ: whoever holds the key signed two histories. Keep both "
               "seals; together they are the proof.";
    if (failure == "proof")
        return "It is not shown that the later ledger contains the earlier one unchanged.";
    const bool isOld = failure.starts_with("old_checkpoint");
    return fmt::format("The {} seal is not a valid one of this ledger ({}).", isOld ? "earlier" : "later",
                       failure.substr(failure.find(':') + 1));
}

std::string ConsistencyCheck::toJson() const
{
    std::string out = fmt::format("{{\"verdict\":\"{}\",\"failures\":[", isValid() ? "ok" : "fail");
    const char* separator = "";
    for (const std::string& name : failures) {
        out += fmt::format("{}{{\"failure\":{},\"message\":{}}}", separator, json::quoted(name),
                           json::quoted(explainConsistencyFailure(name)));
        separator = ",";
    }
    out += "]";
    if (old_note && !old_note->fault)
        out += ",\"old\":" + noteJson(*old_note);
    if (new_note && !new_note->fault)
        out += ",\"new\":" + noteJson(*new_note);
    return out + "}";
}

} // namespace tapledger
