// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/ledger_rows.h"

#include <cstring>
#include <endian.h>
#include <limits>

namespace tapledger::pg {
namespace {

constexpr std::int64_t kEpoch = 946'684'800'000'000; ///< 2000-01-01, PostgreSQL's zero, in microseconds since 1970
constexpr std::int32_t kNull = -1;
constexpr char kJsonbVersion = 1;
constexpr std::int16_t kLedgerFields = 10;
constexpr std::int16_t kRejectionFields = 9;
constexpr std::size_t kHeaderFixed = 19;

void append16(std::string& out, std::int16_t value)
{
    const std::uint16_t big = htobe16(static_cast<std::uint16_t>(value));
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void append32(std::string& out, std::int32_t value)
{
    const std::uint32_t big = htobe32(static_cast<std::uint32_t>(value));
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void appendInteger(std::string& out, std::int64_t value)
{
    append32(out, sizeof value);
    const std::uint64_t big = htobe64(static_cast<std::uint64_t>(value));
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void appendInstant(std::string& out, Timestamp instant) { appendInteger(out, instant.microseconds() - kEpoch); }

void appendText(std::string& out, std::string_view text)
{
    append32(out, static_cast<std::int32_t>(text.size()));
    out += text;
}

void appendPayload(std::string& out, std::string_view payload, PayloadForm form)
{
    const bool versioned = form == PayloadForm::Jsonb;
    append32(out, static_cast<std::int32_t>(payload.size() + (versioned ? 1 : 0)));
    if (versioned)
        out += kJsonbVersion;
    out += payload;
}

/// Walks over a row; every step is false when the bytes do not suffice.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_bytes.empty(); }

    template <class Int>
    bool number(Int& value)
    {
        std::make_unsigned_t<Int> bits = 0;
        if (m_bytes.size() < sizeof bits)
            return false;
        for (std::size_t i = 0; i < sizeof bits; ++i)
            bits = static_cast<std::make_unsigned_t<Int>>(bits << 8 | static_cast<unsigned char>(m_bytes[i]));
        m_bytes.remove_prefix(sizeof bits);
        value = static_cast<Int>(bits);
        return true;
    }

    /// A field's bytes, or nothing for NULL.
    bool field(std::optional<std::string_view>& value)
    {
        std::int32_t length = 0;
        if (!number(length) || length < kNull)
            return false;
        value.reset();
        if (length == kNull)
            return true;
        const auto size = static_cast<std::size_t>(length);
        if (m_bytes.size() < size)
            return false;
        value = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return true;
    }

    bool text(std::string& out)
    {
        std::optional<std::string_view> value;
        if (!field(value))
            return false;
        out.assign(value.value_or(std::string_view()));
        return true;
    }

    bool optionalInteger(std::optional<std::int64_t>& out)
    {
        std::optional<std::string_view> value;
        if (!field(value))
            return false;
        out.reset();
        if (!value)
            return true;
        std::int64_t number64 = 0;
        if (value->size() != sizeof number64 || !Reader(*value).number(number64))
            return false;
        out = number64;
        return true;
    }

    bool integer(std::int64_t& out)
    {
        std::optional<std::int64_t> value;
        if (!optionalInteger(value))
            return false;
        out = value.value_or(0);
        return true;
    }

    bool instant(Timestamp& out)
    {
        std::optional<std::int64_t> value;
        if (!optionalInteger(value))
            return false;
        // `infinity` is the largest number: adding the epoch must not wrap it into a plausible date
        constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
        out = !value                       ? Timestamp::earliest()
              : *value > kLargest - kEpoch ? Timestamp(kLargest)
                                           : Timestamp(*value + kEpoch);
        return true;
    }

private:
    std::string_view m_bytes;
};

bool readPayload(Reader& in, PayloadForm form, std::string& out)
{
    std::optional<std::string_view> value;
    if (!in.field(value))
        return false;
    if (value && form == PayloadForm::Jsonb) {
        if (value->empty() || value->front() != kJsonbVersion)
            return false;
        value->remove_prefix(1);
    }
    out.assign(value.value_or(std::string_view()));
    return true;
}

bool readSignature(Reader& in, std::optional<std::string>& out)
{
    std::optional<std::string_view> value;
    if (!in.field(value))
        return false;
    out = value;
    return true;
}

} // namespace

void appendLedgerRow(std::string& out, const LedgerEntry& entry, PayloadForm payload, HashPrevious hashPrevious,
                     std::string_view previousHash)
{
    const bool withPrevious = hashPrevious == HashPrevious::Present;
    append16(out, static_cast<std::int16_t>(kLedgerFields + (withPrevious ? 1 : 0)));
    appendInteger(out, entry.sequence_id);
    appendText(out, entry.employee_rfid);
    appendText(out, entry.device_id);
    appendInstant(out, entry.scan_timestamp);
    appendText(out, entry.event_type);
    appendPayload(out, entry.raw_payload, payload);
    appendText(out, entry.hash_chain);
    if (entry.device_signature)
        appendText(out, *entry.device_signature);
    else
        append32(out, kNull);
    appendInstant(out, entry.created_at);
    if (entry.employee_id)
        appendInteger(out, *entry.employee_id);
    else
        append32(out, kNull);
    if (withPrevious)
        appendText(out, previousHash);
}

void appendRejectionRow(std::string& out, const Rejection& rejection)
{
    append16(out, kRejectionFields);
    appendInstant(out, rejection.received_at);
    appendText(out, toText(rejection.reason));
    appendText(out, rejection.card_uid);
    appendText(out, rejection.device_id);
    appendText(out, rejection.event_type);
    appendInstant(out, rejection.scan_timestamp);
    appendText(out, rejection.source);
    appendText(out, rejection.peer_address);
    appendPayload(out, rejection.raw_payload, PayloadForm::Jsonb);
}

bool readLedgerRow(std::string_view bytes, PayloadForm payload, LedgerEntry& entry)
{
    Reader in(bytes);
    std::int16_t fields = 0;
    return in.number(fields) && fields == kLedgerFields && in.integer(entry.sequence_id) &&
           in.text(entry.employee_rfid) && in.text(entry.device_id) && in.instant(entry.scan_timestamp) &&
           in.text(entry.event_type) && readPayload(in, payload, entry.raw_payload) && in.text(entry.hash_chain) &&
           readSignature(in, entry.device_signature) && in.instant(entry.created_at) &&
           in.optionalInteger(entry.employee_id) && in.atEnd();
}

std::optional<std::size_t> copyHeaderLength(std::string_view bytes)
{
    constexpr std::size_t kSignature = 11;
    if (bytes.size() < kHeaderFixed || bytes.substr(0, kSignature) != kCopyHeader.substr(0, kSignature))
        return std::nullopt;
    std::int32_t extension = 0;
    Reader(bytes.substr(kHeaderFixed - sizeof extension)).number(extension);
    if (extension < 0 || static_cast<std::size_t>(extension) > bytes.size() - kHeaderFixed)
        return std::nullopt;
    return kHeaderFixed + static_cast<std::size_t>(extension);
}

} // namespace tapledger::pg
