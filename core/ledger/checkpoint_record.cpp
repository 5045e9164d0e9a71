// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpoint_record.h"

#include "base/base64.h"
#include "ledger/timestamp_token.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kMaxRecordLength = 3'000'000;

tl::unexpected<Error> bad(std::string_view why)
{
    return failure(ErrorCode::InvalidArgument, fmt::format("not a checkpoint record: {}", why));
}

} // namespace

Result<CheckpointRecord> CheckpointRecord::parse(std::string_view text)
{
    if (text.size() > kMaxRecordLength)
        return bad("it is longer than 3,000,000 bytes");
    const auto value = json::parse(text);
    if (!value)
        return failure(value.error());
    return parse(*value);
}

Result<CheckpointRecord> CheckpointRecord::parse(const json::Value& value)
{
    const json::Value* format = value.find("format");
    const json::Value* note = value.find("note");
    if (!format || !format->string() || *format->string() != "rfid-checkpoint/1" || !note || !note->string())
        return bad("it needs the format rfid-checkpoint/1 and a note");
    CheckpointRecord record;
    record.note = *note->string();
    if (const json::Value* consistency = value.find("consistency"); consistency && !consistency->isNull()) {
        const json::Value* size = consistency->find("old_size");
        if (!size || !size->integer())
            return bad("its consistency needs old_size");
        record.consistency = CarriedProof{*size->integer(), proofFromJson(consistency->find("proof"))};
    }
    if (const json::Value* tsr = value.find("tsr"); tsr && !tsr->isNull()) {
        auto bytes = tsr->string() ? fromBase64(*tsr->string()) : std::nullopt;
        if (!bytes || bytes->empty())
            return bad("its tsr must be base64");
        record.tsr = std::move(*bytes);
    }
    return record;
}

std::string CheckpointRecord::toJson() const
{
    std::string out = fmt::format("{{\"format\":\"rfid-checkpoint/1\",\"note\":{}", json::quoted(note));
    if (consistency)
        out += fmt::format(",\"consistency\":{{\"old_size\":{},\"proof\":{}}}", consistency->old_size,
                           proofToJson(consistency->proof.value_or(Proof{})));
    if (!tsr.empty())
        out += fmt::format(",\"tsr\":\"{}\"", toBase64(tsr));
    return out + "}";
}

CheckedRecord checkRecord(const CheckpointRecord& record, const KeyRing& ring)
{
    CheckedRecord checked{checkNote(record.note, ring), record.consistency, {}, false};
    // Without an authority in the key ring a token proves nothing, and nothing is held against it.
    if (checked.note.fault || record.tsr.empty() || ring.tsa_ca_pem.empty())
        return checked;
    if (const auto time = verifyTimestamp(record.tsr, checked.note.bare, ring.tsa_ca_pem))
        checked.token_time = *time;
    else
        checked.hasBadToken = true;
    return checked;
}

CheckedRecord checkRecord(std::string_view record, const KeyRing& ring)
{
    if (const auto parsed = CheckpointRecord::parse(record))
        return checkRecord(*parsed, ring);
    CheckedRecord malformed;
    malformed.note.fault = NoteFault::Malformed;
    return malformed;
}

} // namespace tapledger
