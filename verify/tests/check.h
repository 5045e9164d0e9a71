// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"

#include <string>
#include <string_view>

namespace tapverify::test {

/// Counts a check and prints it when it does not hold.
void check(bool holds, std::string_view what);
void checkEqual(std::string_view found, std::string_view expected, std::string_view what);

/// The exit status of a test program, after a line that says how much was checked.
int result();

/// A vector file, by its name in the directory of vectors.
const json::Value& vectors(const std::string& name);
/// The whole content of a file; the test ends when there is none.
std::string fileContent(const std::string& path);
void writeFile(const std::string& path, std::string_view content);

/// A member that must be there.
const json::Value& at(const json::Value& object, std::string_view key);
std::string textAt(const json::Value& object, std::string_view key);
const json::Value::Array& listAt(const json::Value& object, std::string_view key);
bool isNull(const json::Value& object, std::string_view key);

/// A directory that is removed at the end of the program.
const std::string& temporaryDirectory();

/// What a run of tapledger-verify gave.
struct Run
{
    int status = -1; ///< −1 when it did not end by itself
    std::string out;
    std::string err;
};
Run runProgram(const std::vector<std::string>& arguments);

} // namespace tapverify::test
