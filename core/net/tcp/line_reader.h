// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// Cuts a stream of bytes into lines: LF or CRLF, split and joined however the network likes.
class LineReader
{
public:
    explicit LineReader(std::size_t maxLineBytes) : m_max(maxLineBytes) {}

    void feed(std::string_view bytes);
    /// The next whole line without its end; valid until the next call. Nothing when more bytes are needed.
    std::optional<std::string_view> next();
    /// What stands after the last line end, when no more will come.
    std::optional<std::string_view> rest();
    /// True once a line is longer than allowed: nothing that follows can be trusted to be a line.
    bool isOverlong() const;
    std::size_t buffered() const { return m_buffer.size() - m_read; }

private:
    const std::size_t m_max;
    std::string m_buffer;
    std::size_t m_read = 0;    ///< up to here handed out
    std::size_t m_scanned = 0; ///< up to here known to hold no line end
};

} // namespace tapledger
