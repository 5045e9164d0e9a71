// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QStringList>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace tapledger {

/// What a run of tapledgerd came to.
struct CliRun
{
    int exitCode = -1; ///< -1 when it crashed or did not end in time
    std::string out;
    std::string err;

    /// Standard output as JSON; null when it is none.
    json::Value jsonOut() const;
};

using CliEnvironment = std::map<std::string, std::string>;

/// Runs tapledgerd with an environment that holds none of its variables but @p environment, and @p input to read.
CliRun runCli(const std::vector<std::string>& arguments, const CliEnvironment& environment = {},
              const std::string& input = {});

/// The arguments as QProcess wants them.
QStringList toStringList(const std::vector<std::string>& arguments);

/// Text of a member, or number as text; empty when it is missing.
std::string memberText(const json::Value& object, std::string_view name);

/// For QVERIFY2: everything a run said.
std::string told(const CliRun& run);

/// All that is in it; empty where it cannot be read.
std::string textOf(const std::filesystem::path& path);

void writeTextFile(const std::string& path, const std::string& text);

} // namespace tapledger
