// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tapverify {

/// The command line.
struct Options
{
    enum class Command { Help, Version, Receipt, Proof, Consistency, Checkpoint, Export };

    Command command = Command::Help;
    std::vector<std::string> files;
    bool json = false;
    std::string keyring;
    std::vector<std::string> checkpoints;    ///< files of checkpoints kept elsewhere
    std::vector<std::string> checkpointDirs; ///< directories of them
    std::vector<std::string> internal;       ///< files of checkpoints stored beside the ledger
    std::vector<std::string> receipts;
    std::string leafHashes;
    std::string deviceKeys;
    std::string start;
    std::optional<std::int64_t> now;
    std::optional<std::int64_t> maxAge;
    std::int64_t slack = 120;
    std::int64_t firstSequenceId = 1;
    bool assumeUtc = false;
};

/// Reads the arguments behind the program's name. @p now is what `--now now` means.
Result<Options> parseOptions(const std::vector<std::string>& arguments, std::int64_t now);

/// What `--help` prints.
extern const char* const kHelp;

} // namespace tapverify
