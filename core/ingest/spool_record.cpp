// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/spool_record.h"

#include "base/json.h"

#include <algorithm>
#include <array>
#include <boost/crc.hpp>

namespace tapledger {
namespace {

constexpr std::size_t kHeader = 20;
constexpr std::size_t kCovered = 12; ///< where what the CRC covers begins: the number, and the JSON

/// Submission::transport is a literal.
constexpr std::array<std::string_view, 4> kTransports = {"http", "batch", "tcp", "udp"};

void put(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::uint64_t get(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = count; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::uint32_t crcOf(std::string_view bytes)
{
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

void member(std::string& out, std::string_view name, std::string_view value)
{
    out += out.ends_with('{') ? "\"" : ",\"";
    out += name;
    out += "\":";
    json::appendQuoted(out, value);
}

const std::string* text(const json::Value& object, std::string_view name)
{
    const json::Value* value = object.find(name);
    return value ? value->string() : nullptr;
}

} // namespace

void appendSpoolRecord(std::string& out, std::int64_t number, const Submission& submission, Timestamp receivedAt)
{
    const Tap& tap = submission.tap;
    const std::size_t begin = out.size();
    out.append(kHeader, '\0');
    out += '{';
    member(out, "after", tap.payload_after);
    member(out, "before", tap.payload_before);
    member(out, "card_uid", tap.card_uid.text());
    member(out, "device_id", tap.device_id);
    member(out, "device_key", submission.device_key);
    if (tap.device_signature)
        member(out, "device_signature", *tap.device_signature);
    member(out, "event_type", toText(tap.event_type));
    member(out, "peer", submission.peer_address);
    member(out, "received_at", receivedAt.iso());
    member(out, "scan_timestamp", tap.scan_timestamp.iso());
    member(out, "signature", submission.signature == SignatureState::Accepted ? "accepted" : "invalid");
    member(out, "transport", submission.transport);
    out += '}';

    std::string header(kSpoolMark);
    put(header, out.size() - begin - kHeader, 4);
    put(header, 0, 4);
    put(header, static_cast<std::uint64_t>(number), 8);
    out.replace(begin, kHeader, header);
    std::string crc;
    put(crc, crcOf(std::string_view(out).substr(begin + kCovered)), 4);
    out.replace(begin + 8, 4, crc);
}

std::optional<SpoolRecord> readSpoolRecord(std::string_view bytes)
{
    if (bytes.size() < kHeader || !bytes.starts_with(kSpoolMark))
        return std::nullopt;
    const std::uint64_t length = get(bytes, 4, 4);
    if (length > kMaxSpoolRecord || bytes.size() < kHeader + length)
        return std::nullopt;
    if (crcOf(bytes.substr(kCovered, kHeader - kCovered + length)) != get(bytes, 8, 4))
        return std::nullopt;
    const std::uint64_t number = get(bytes, 12, 8);
    if (number == 0 || number > static_cast<std::uint64_t>(INT64_MAX) - 1)
        return std::nullopt;
    return SpoolRecord{static_cast<std::int64_t>(number), bytes.substr(kHeader, length), kHeader + length};
}

bool isTornRecord(std::string_view bytes)
{
    if (bytes.size() < kHeader)
        return kSpoolMark.starts_with(bytes.substr(0, kSpoolMark.size())) || bytes.starts_with(kSpoolMark);
    const std::uint64_t length = get(bytes, 4, 4);
    return bytes.starts_with(kSpoolMark) && length <= kMaxSpoolRecord && bytes.size() < kHeader + length;
}

Result<Submission> parseSpooledTap(std::string_view json)
{
    const auto bad = [](std::string_view name) {
        return failure(ErrorCode::InvalidArgument, "a spooled tap has no " + std::string(name));
    };
    const auto value = json::parse(json);
    if (!value)
        return failure(value.error());
    for (const char* name : {"after", "before", "device_id", "device_key", "peer", "signature"}) {
        if (!text(*value, name))
            return bad(name);
    }
    Submission submission;
    Tap& tap = submission.tap;
    tap.payload_after = *text(*value, "after");
    tap.payload_before = *text(*value, "before");
    tap.device_id = *text(*value, "device_id");
    submission.device_key = *text(*value, "device_key");
    submission.peer_address = *text(*value, "peer");
    submission.signature =
        *text(*value, "signature") == "accepted" ? SignatureState::Accepted : SignatureState::Invalid;
    if (const std::string* signature = text(*value, "device_signature"))
        tap.device_signature = *signature;
    const auto uid = CardUid::parse(text(*value, "card_uid") ? *text(*value, "card_uid") : "");
    if (!uid)
        return bad("card_uid");
    tap.card_uid = *uid;
    const auto event = parseEventType(text(*value, "event_type") ? *text(*value, "event_type") : "");
    if (!event)
        return bad("event_type");
    tap.event_type = *event;
    const auto received = Timestamp::parse(text(*value, "received_at") ? *text(*value, "received_at") : "");
    const auto scanned = Timestamp::parse(text(*value, "scan_timestamp") ? *text(*value, "scan_timestamp") : "");
    if (!received || !scanned)
        return bad("time");
    tap.scan_timestamp = *scanned;
    submission.spooled_at = *received;
    tap.offline = true; // it was delivered to the ledger later than it came
    const std::string* transport = text(*value, "transport");
    const auto known = transport ? std::ranges::find(kTransports, *transport) : kTransports.end();
    if (known == kTransports.end())
        return bad("transport");
    submission.transport = *known;
    return submission;
}

} // namespace tapledger
