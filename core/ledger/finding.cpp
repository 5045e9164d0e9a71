// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/finding.h"

#include "base/json.h"

#include <fmt/format.h>

namespace tapledger {

std::string_view toText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info:
        return "info";
    case Finding::Severity::Warning:
        return "warn";
    case Finding::Severity::Error:
        return "error";
    }
    return "error";
}

void Findings::find(Finding finding)
{
    const std::int64_t count = ++counts[finding.code];
    hasErrors |= finding.severity == Finding::Severity::Error;
    hasWarnings |= finding.severity == Finding::Severity::Warning;
    if (count <= kListedPerCode)
        findings.push_back(std::move(finding));
}

std::string Findings::verdict() const { return hasErrors ? "fail" : hasWarnings ? "warn" : "ok"; }

std::string Findings::toJsonMembers() const
{
    std::string out = "\"counts\":{";
    const char* separator = "";
    for (const auto& [code, count] : counts) {
        out += fmt::format("{}\"{}\":{}", separator, code, count);
        separator = ",";
    }
    out += "},\"findings\":[";
    separator = "";
    for (const Finding& finding : findings) {
        out += fmt::format("{}{{\"code\":\"{}\",\"severity\":\"{}\",\"message\":{}", separator, finding.code,
                           toText(finding.severity), json::quoted(finding.message));
        // The members are an object of their own; here they continue the finding's.
        if (finding.members.size() > 2)
            out += "," + finding.members.substr(1);
        else
            out += "}";
        separator = ",";
    }
    return out + "]";
}

} // namespace tapledger
