// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// One thing that is not as it must be (ledger format 11.3).
struct Finding
{
    enum class Severity { Info, Warning, Error };

    std::string code; ///< ROW_MALFORMED, HEAD_MISSING, SEQ_GAP, SEQ_DUPLICATE, SEQ_DISORDER, CHAIN_BREAK, …
    Severity severity = Severity::Error;
    std::int64_t sequence_id = 0; ///< the entry that it is about; 0 for none
    std::string members;          ///< the further members of the finding as a JSON object
    std::string message;          ///< in plain words, for somebody who never heard of hashes
};

std::string_view toText(Finding::Severity severity);

/// What was found: everything counted, the first hundred of each code kept.
struct Findings
{
    static constexpr std::int64_t kListedPerCode = 100;

    std::map<std::string, std::int64_t> counts; ///< by code, all of them
    std::vector<Finding> findings;              ///< at most 100 a code
    bool hasErrors = false;
    bool hasWarnings = false;

    void find(Finding finding);
    /// `fail` with any error, else `warn` with any warning, else `ok`.
    std::string verdict() const;
    /// The members "counts" and "findings" of a report, without braces around them.
    std::string toJsonMembers() const;
};

} // namespace tapledger
