// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "tree_check.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapverify {

struct CloseFile
{
    void operator()(std::FILE* file) const;
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// Opens a file to read; `-` is standard input.
Result<File> openFile(const std::string& path);

/// The whole content of a file of at most @p maxSize bytes.
Result<std::string> readFile(const std::string& path, std::size_t maxSize);

/// Regular files of a directory whose names end so, by name.
Result<std::vector<std::string>> filesIn(const std::string& directory, std::string_view ending);

/// Reads a file line by line, in memory bounded by the longest line that is allowed.
class LineReader
{
public:
    LineReader(File file, std::size_t maxLine) : m_file(std::move(file)), m_maxLine(maxLine) {}

    enum class Got { Line, TooLong, End, Failed };
    /// The next line without its end, appended to @p line. A line that would make it too long is passed over.
    Got next(std::string& line);
    /// Why reading failed.
    const std::string& fault() const { return m_fault; }

private:
    bool fill();

    File m_file;
    std::size_t m_maxLine;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::string m_fault;
};

/// Leaf hashes from a file: one in hex a line, or 32 bytes each, as tiles of level 0 put together have them.
class LeafHashFile : public LeafHashSource
{
public:
    /// Reads all of it once, so that later no fault can be met.
    static Result<std::unique_ptr<LeafHashFile>> open(const std::string& path);

    std::optional<Hash> next() override;
    void rewind() override;

private:
    LeafHashFile(File file, bool hex) : m_file(std::move(file)), m_hex(hex) {}

    File m_file;
    bool m_hex;
    bool m_faulty = false;
};

} // namespace tapverify
