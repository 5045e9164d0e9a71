// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/line_protocol.h"

#include "base/hex.h"
#include "readers/card_number.h"

#include <algorithm>

namespace tapledger {
namespace {

constexpr char kStx = 0x02;
constexpr char kEtx = 0x03;
constexpr std::size_t kFrameSize = 13; // STX, 5 bytes and their checksum as hex

auto halfARead()
{
    return failure(ErrorCode::InvalidArgument,
                   "the reader sent half a card number: hold the card on it a little longer");
}

} // namespace

std::vector<Result<CardUid>> LineProtocol::feed(std::string_view bytes)
{
    std::vector<Result<CardUid>> results;
    for (const char c : bytes) {
        if (auto result = take(c))
            results.push_back(std::move(*result));
    }
    return results;
}

std::optional<Error> LineProtocol::dropUnfinished()
{
    const bool begun = !m_text.empty();
    m_text.clear();
    m_tooLong = false;
    return begun ? std::optional(halfARead().value()) : std::nullopt;
}

std::optional<Result<CardUid>> LineProtocol::take(char c)
{
    const bool frames = m_protocol == SerialProtocol::Frames;
    const bool lineEnd = c == '\r' || c == '\n';
    if (frames ? c == kEtx : lineEnd)
        return end();
    if (frames && lineEnd) // ID-12 modules put CR LF before the ETX
        return std::nullopt;
    if (frames && c == kStx) {
        const auto unfinished = dropUnfinished();
        m_text = kStx;
        return unfinished ? std::optional<Result<CardUid>>(failure(*unfinished)) : std::nullopt;
    }
    if (m_tooLong)
        return std::nullopt;
    if (m_text.size() == kMaxCardNumber) {
        m_text.clear();
        m_tooLong = true;
        return failure(ErrorCode::InvalidArgument, "the reader sends more than 64 characters without an end: check its "
                                                   "baud rate and protocol");
    }
    m_text += c;
    return std::nullopt;
}

std::optional<Result<CardUid>> LineProtocol::end()
{
    const bool nothing = m_tooLong || m_text.find_first_not_of(" \t") == std::string::npos;
    std::optional<Result<CardUid>> result;
    if (!nothing && m_protocol == SerialProtocol::Frames)
        result = readFrame();
    else if (!nothing && m_text.front() == kStx)
        result = failure(ErrorCode::InvalidArgument, "the reader sends frames: set its protocol to frames");
    else if (!nothing)
        result = parseCardNumber(m_text, m_format);
    m_text.clear();
    m_tooLong = false;
    return result;
}

Result<CardUid> LineProtocol::readFrame() const
{
    // Without its STX the rest could pass for the number of another card.
    if (m_text.front() != kStx || m_text.size() < kFrameSize)
        return halfARead();
    const std::string_view digits = std::string_view(m_text).substr(1);
    if (m_text.size() > kFrameSize || std::ranges::any_of(digits, [](char c) { return hexDigitValue(c) < 0; }))
        return failure(ErrorCode::InvalidArgument,
                       "the reader's frame is not 10 hex digits and a checksum: check its protocol");
    int checksum = 0;
    for (std::size_t i = 0; i < digits.size(); i += 2)
        checksum ^= hexDigitValue(digits[i]) * 16 + hexDigitValue(digits[i + 1]);
    if (checksum != 0) // the checksum is the XOR of the bytes, so that all together give 0
        return failure(ErrorCode::InvalidArgument, "the card number came with a wrong checksum: hold the card again");
    switch (m_format) {
    case UidFormat::Decimal:
        return CardUid::parse(digits.substr(2, 8));
    case UidFormat::Wiegand26:
        return CardUid::parse(digits.substr(4, 6));
    default:
        return CardUid::parse(digits.substr(0, 10), m_format);
    }
}

} // namespace tapledger
