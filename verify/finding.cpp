// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "text.h"

#include <algorithm>

namespace tapverify {
namespace {

/// A member's value as it stands in a sentence.
std::string inWords(const json::Value& value)
{
    if (const std::string* text = value.string())
        return printable(*text);
    if (const json::Number* number = value.number())
        return number->text;
    if (const bool* boolean = value.boolean())
        return *boolean ? "yes" : "no";
    if (const auto* items = value.array()) {
        std::string out;
        for (const json::Value& item : *items)
            out += (out.empty() ? "" : ", ") + inWords(item);
        return out;
    }
    return "unknown";
}

} // namespace

std::string_view toText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warn";
    case Severity::Error:
        break;
    }
    return "error";
}

Finding& Finding::set(std::string_view name, std::int64_t value) { return set(name, json::number(value)); }
Finding& Finding::set(std::string_view name, std::string_view text) { return set(name, json::text(text)); }

Finding& Finding::set(std::string_view name, json::Value value)
{
    if (!code.empty())
        members.set(name, std::move(value));
    return *this;
}

std::string describe(const Finding& finding)
{
    const std::string_view pattern = explain(finding.code).detail;
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t open = std::min(pattern.find('{', at), pattern.size());
        out += pattern.substr(at, open - at);
        const std::size_t close = pattern.find('}', open);
        if (close == std::string_view::npos)
            break;
        const json::Value* value = finding.members.find(pattern.substr(open + 1, close - open - 1));
        out += value ? inWords(*value) : std::string("unknown");
        at = close + 1;
    }
    // Members that only some findings of a code have.
    if (const json::Value* reason = finding.members.find("reason"); reason && finding.code == "CHECKPOINT_INVALID")
        out += ": " + std::string(explainReason(reason->string() ? *reason->string() : ""));
    for (const auto& [name, words] : {std::pair("not_after", ", but it must not be later than "),
                                      std::pair("not_before", ", but it must not be earlier than ")}) {
        if (const json::Value* value = finding.members.find(name))
            out += words + inWords(*value);
    }
    if (const json::Value* label = finding.members.find("label"))
        out += " (" + inWords(*label) + ")";
    return out;
}

Finding& Findings::add(std::string_view code)
{
    m_worst = std::max(m_worst, explain(code).severity);
    auto it = m_counts.find(code);
    if (it == m_counts.end())
        it = m_counts.emplace(code, 0).first;
    if (++it->second > kListedPerCode)
        return m_unlisted;
    return m_listed.emplace_back(Finding{std::string(code), json::object()});
}

std::int64_t Findings::count(std::string_view code) const
{
    const auto it = m_counts.find(code);
    return it == m_counts.end() ? 0 : it->second;
}

std::string_view Findings::verdict() const
{
    return m_worst == Severity::Error ? "fail" : m_worst == Severity::Warning ? "warn" : "ok";
}

} // namespace tapverify
