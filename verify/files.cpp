// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace tapverify {
namespace {

constexpr std::size_t kBlock = 256UL * 1024;

Error cannotRead(const std::string& path, std::string_view why)
{
    return {printable(path) + " cannot be read: " + std::string(why)};
}

} // namespace

void CloseFile::operator()(std::FILE* file) const
{
    if (file != stdin)
        std::fclose(file);
}

Result<File> openFile(const std::string& path)
{
    if (path == "-")
        return File(stdin);
    File file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return cannotRead(path, std::strerror(errno));
    // A directory can be opened and fails only when it is read.
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return cannotRead(path, "it is a directory");
    return file;
}

Result<std::string> readFile(const std::string& path, std::size_t maxSize)
{
    auto file = openFile(path);
    if (!file)
        return file.error();
    std::string content;
    std::array<char, 65536> block{};
    for (;;) {
        const std::size_t count = std::fread(block.data(), 1, block.size(), file->get());
        content.append(block.data(), count);
        if (content.size() > maxSize)
            return cannotRead(path, "it has more than " + std::to_string(maxSize) + " bytes, which no such file has");
        if (count == 0)
            break;
    }
    if (std::ferror(file->get()) != 0)
        return cannotRead(path, std::strerror(errno));
    return content;
}

Result<std::vector<std::string>> filesIn(const std::string& directory, std::string_view ending)
{
    std::error_code error;
    std::vector<std::string> paths;
    std::filesystem::directory_iterator it(directory, error);
    for (; !error && it != std::filesystem::directory_iterator(); it.increment(error)) {
        std::error_code ignored;
        const std::string path = it->path().string();
        if (path.ends_with(ending) && it->is_regular_file(ignored))
            paths.push_back(path);
    }
    if (error)
        return cannotRead(directory, error.message());
    std::ranges::sort(paths);
    return paths;
}

bool LineReader::fill()
{
    m_buffer.resize(kBlock);
    const std::size_t count = std::fread(m_buffer.data(), 1, m_buffer.size(), m_file.get());
    if (count == 0 && std::ferror(m_file.get()) != 0)
        m_fault = std::strerror(errno);
    m_buffer.resize(count);
    m_at = 0;
    return count > 0;
}

LineReader::Got LineReader::next(std::string& line)
{
    bool any = false;
    bool tooLong = false;
    for (;;) {
        if (m_at == m_buffer.size() && !fill()) {
            if (!m_fault.empty())
                return Got::Failed;
            return !any ? Got::End : tooLong ? Got::TooLong : Got::Line;
        }
        any = true;
        const std::size_t end = std::min(m_buffer.find('\n', m_at), m_buffer.size());
        tooLong = tooLong || end - m_at > m_maxLine - std::min(line.size(), m_maxLine);
        if (!tooLong)
            line.append(m_buffer, m_at, end - m_at);
        const bool complete = end < m_buffer.size();
        m_at = complete ? end + 1 : end;
        if (complete)
            return tooLong ? Got::TooLong : Got::Line;
    }
}

Result<std::unique_ptr<LeafHashFile>> LeafHashFile::open(const std::string& path)
{
    auto file = openFile(path);
    if (!file)
        return file.error();
    std::array<char, 65> start{};
    const std::size_t count = std::fread(start.data(), 1, start.size(), file->get());
    const std::string_view head(start.data(), count);
    const bool hex = count >= 64 && isLowerHex(head.substr(0, 64), 64) && (count == 64 || head.back() == '\n');
    std::unique_ptr<LeafHashFile> hashes(new LeafHashFile(std::move(*file), hex));
    hashes->rewind();
    while (hashes->next()) {
    }
    if (hashes->m_faulty)
        return cannotRead(path, "leaf hashes stand in it as 64 lower-case hex digits a line, or as 32 bytes each");
    hashes->rewind();
    return hashes;
}

std::optional<Hash> LeafHashFile::next()
{
    std::array<char, 65> record{};
    const std::size_t length = m_hex ? 64 : 32;
    const std::size_t wanted = m_hex ? 65 : 32; // with the line end, which the last line may lack
    const std::size_t count = std::fread(record.data(), 1, wanted, m_file.get());
    if (count == 0 && std::ferror(m_file.get()) == 0)
        return std::nullopt;
    const std::string_view bytes(record.data(), std::min(count, length));
    const auto hash = m_hex ? hashFromHex(bytes) : hashFromBytes(bytes);
    m_faulty = m_faulty || !hash || (count > length && record[length] != '\n');
    return m_faulty ? std::nullopt : hash;
}

void LeafHashFile::rewind() { std::rewind(m_file.get()); }

} // namespace tapverify
