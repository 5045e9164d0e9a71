// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tapverify {

enum class Severity { Info, Warning, Error };
std::string_view toText(Severity severity);

/// What a code of section 11.3 means, for somebody who never heard of Merkle trees.
struct Explanation
{
    std::string_view code;
    Severity severity;
    std::string_view title;   ///< a headline
    std::string_view meaning; ///< two or three sentences
    std::string_view detail;  ///< one finding; {member} stands for the member's value
};

/// The explanation of a code; codes are those of 11.3.
const Explanation& explain(std::string_view code);

/// What a failure of a receipt or of a consistency document (10.1, 10.3) means, in one sentence.
std::string explainFailure(std::string_view failure);

/// What makes a checkpoint invalid (`malformed`, `origin`, …), in words that follow "because".
std::string_view explainReason(std::string_view reason);

/// One thing that is not as it must be, or that must be said.
struct Finding
{
    std::string code;
    json::Value members; ///< an object

    Finding& set(std::string_view name, std::int64_t value);
    Finding& set(std::string_view name, std::string_view text);
    Finding& set(std::string_view name, json::Value value);
};

/// One sentence about one finding.
std::string describe(const Finding& finding);

/// All findings of a verification: every one is counted, the first hundred of each code are kept.
class Findings
{
public:
    static constexpr std::int64_t kListedPerCode = 100;

    /// Counts a finding. What is set on the answer is kept only if the finding is listed.
    Finding& add(std::string_view code);

    const std::vector<Finding>& listed() const { return m_listed; }
    const std::map<std::string, std::int64_t, std::less<>>& counts() const { return m_counts; }
    std::int64_t count(std::string_view code) const;

    /// `fail` with any error, else `warn` with any warning, else `ok` (11.4).
    std::string_view verdict() const;

private:
    std::vector<Finding> m_listed;
    std::map<std::string, std::int64_t, std::less<>> m_counts;
    Finding m_unlisted;
    Severity m_worst = Severity::Info;
};

} // namespace tapverify
