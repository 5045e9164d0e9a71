// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/card_uid.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// How a serial reader wraps a card number.
enum class SerialProtocol {
    Lines,  ///< a line of text, ended by CR, LF or both
    Frames, ///< 125 kHz modules such as RDM6300 and ID-12: STX, 10 hex digits, 2 of checksum, ETX
};

/// Makes card UIDs of the bytes of a serial reader, however these are cut.
class LineProtocol
{
public:
    /// Frames hold the five bytes of an EM4100 card. @p format says which of them the site's devices report: all (hex,
    /// hex-reversed), the last four (dec) or the last three (wiegand26).
    LineProtocol(SerialProtocol protocol, UidFormat format) : m_protocol(protocol), m_format(format) {}

    /// For each line or frame that these bytes end: its UID, or why it has none.
    std::vector<Result<CardUid>> feed(std::string_view bytes);

    /// Forgets what was begun, to be called when the reader fell silent. The error tells that something was.
    std::optional<Error> dropUnfinished();

    std::size_t buffered() const { return m_text.size(); }

private:
    std::optional<Result<CardUid>> take(char c);
    std::optional<Result<CardUid>> end();
    Result<CardUid> readFrame() const;

    const SerialProtocol m_protocol;
    const UidFormat m_format;
    std::string m_text;     ///< what came so far; a frame begins with its STX
    bool m_tooLong = false; ///< everything up to the next end is skipped
};

} // namespace tapledger
