// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include "files.h"
#include "text.h"

#include <algorithm>

namespace tapverify {
namespace {

/// The longest record: a note and a token of the largest sizes that are looked at, as JSON.
constexpr std::size_t kMaxRecord = 4UL * 1024 * 1024;

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

CheckpointInput recordFrom(std::string_view text, std::string label)
{
    const auto record = json::parse(text);
    return CheckpointInput::fromRecord(record ? *record : json::Value{}, std::move(label));
}

Result<bool> readRecords(const std::string& path, std::vector<CheckpointInput>& inputs)
{
    auto file = openFile(path);
    if (!file)
        return file.error();
    LineReader lines(std::move(*file), kMaxRecord);
    std::string line;
    for (int number = 1;; ++number) {
        line.clear();
        const LineReader::Got got = lines.next(line);
        if (got == LineReader::Got::End)
            return true;
        if (got == LineReader::Got::Failed)
            return Error{printable(path) + " cannot be read: " + lines.fault()};
        if (got == LineReader::Got::Line && isBlank(line))
            continue;
        inputs.push_back(
            recordFrom(got == LineReader::Got::Line ? line : std::string(), path + ", line " + std::to_string(number)));
    }
}

} // namespace

Result<json::Value> readJson(const std::string& path, std::size_t maxSize)
{
    const auto text = readFile(path, maxSize);
    if (!text)
        return text.error();
    auto value = json::parse(*text);
    if (!value)
        return Error{printable(path) + " cannot be read: " + value.error().message};
    return value;
}

Result<KeyRing> readKeyRing(const std::string& path)
{
    const auto document = readJson(path);
    if (!document)
        return document.error();
    auto ring = parseKeyRing(*document);
    if (!ring)
        return Error{printable(path) + ": " + ring.error().message};
    return ring;
}

Result<bool> readCheckpoints(const std::string& path, std::vector<CheckpointInput>& inputs)
{
    auto file = openFile(path);
    if (!file)
        return file.error();
    // A note never begins with a brace: its first line is a host's name.
    int start = std::getc(file->get());
    while (start == ' ' || start == '\t' || start == '\r' || start == '\n')
        start = std::getc(file->get());
    const bool failed = std::ferror(file->get()) != 0;
    file->reset();
    if (failed)
        return Error{printable(path) + " cannot be read"};
    if (start == EOF)
        return true; // a list without checkpoints
    if (start != '{') {
        auto note = readFile(path, kMaxRecord);
        if (!note)
            return note.error();
        CheckpointInput input;
        input.note = std::move(*note);
        input.label = path;
        inputs.push_back(std::move(input));
        return true;
    }
    // One record may also be spread over several lines.
    if (const auto text = readFile(path, kMaxRecord)) {
        if (const auto record = json::parse(*text)) {
            inputs.push_back(CheckpointInput::fromRecord(*record, path));
            return true;
        }
    }
    return readRecords(path, inputs);
}

} // namespace tapverify
