// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tcp/line_reader.h"

#include <algorithm>

namespace tapledger {
namespace {

std::string_view withoutReturn(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

void LineReader::feed(std::string_view bytes)
{
    m_buffer.erase(0, m_read);
    m_scanned -= m_read;
    m_read = 0;
    m_buffer += bytes;
}

std::optional<std::string_view> LineReader::next()
{
    const auto end = m_buffer.find('\n', m_scanned);
    if (end == std::string::npos) {
        m_scanned = m_buffer.size();
        return std::nullopt;
    }
    const std::string_view line = withoutReturn(std::string_view(m_buffer).substr(m_read, end - m_read));
    if (line.size() > m_max)
        return std::nullopt; // isOverlong() says why
    m_read = m_scanned = end + 1;
    return line;
}

std::optional<std::string_view> LineReader::rest()
{
    if (m_read == m_buffer.size())
        return std::nullopt;
    const std::string_view line = std::string_view(m_buffer).substr(m_read);
    m_read = m_scanned = m_buffer.size();
    return withoutReturn(line);
}

bool LineReader::isOverlong() const
{
    const auto end = std::min(m_buffer.find('\n', m_read), m_buffer.size());
    return withoutReturn(std::string_view(m_buffer).substr(m_read, end - m_read)).size() > m_max;
}

} // namespace tapledger
