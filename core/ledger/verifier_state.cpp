// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verifier_state.h"

#include "base/hex.h"
#include "base/json.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::string_view kFormat = "rfid-verify-state/1";
constexpr std::size_t kMaxFindings = 10'000;

tl::unexpected<Error> bad()
{
    return failure(ErrorCode::InvalidArgument, "this is not the state of a verification; begin anew without it");
}

const std::string* textOf(const json::Value& value, std::string_view name)
{
    const json::Value* member = value.find(name);
    return member ? member->string() : nullptr;
}

std::optional<std::int64_t> numberOf(const json::Value& value, std::string_view name)
{
    const json::Value* member = value.find(name);
    const auto number = member ? member->integer() : std::nullopt;
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<Finding> findingOf(const json::Value& value)
{
    const std::string* code = textOf(value, "code");
    const std::string* severity = textOf(value, "severity");
    const auto sequenceId = numberOf(value, "sequence_id");
    const std::string* members = textOf(value, "members");
    const std::string* message = textOf(value, "message");
    // What found an error goes no further, so there is none to keep.
    if (!code || !severity || !sequenceId || !members || !message || (*severity != "warn" && *severity != "info"))
        return std::nullopt;
    const auto kind = *severity == "warn" ? Finding::Severity::Warning : Finding::Severity::Info;
    return Finding{*code, kind, *sequenceId, *members, *message};
}

} // namespace

Result<VerifierState> VerifierState::parse(std::string_view text)
{
    const auto value = text.size() <= kMaxLength ? json::parse(text) : Result<json::Value>(bad());
    const std::string* format = value ? textOf(*value, "format") : nullptr;
    const json::Value* tree = value ? value->find("tree") : nullptr;
    if (!format || *format != kFormat || !tree)
        return bad();
    auto frontier = FrontierState::parse(*tree);
    const auto first = numberOf(*value, "first_sequence_id");
    const std::string* created = textOf(*value, "last_created");
    const auto instant = created ? Timestamp::parse(*created) : Result<Timestamp>(bad());
    const auto erased = numberOf(*value, "raw_erased");
    const auto late = numberOf(*value, "offline_late");
    const std::string* given = textOf(*value, "given");
    const json::Value* counts = value->find("counts");
    const json::Value* findings = value->find("findings");
    if (!frontier || !first || !instant || !erased || !late || !given || !isLowerHex(*given, 64) || !counts ||
        !counts->object() || !findings || !findings->array() || findings->array()->size() > kMaxFindings)
        return bad();
    VerifierState state{std::move(*frontier), *first, *instant, *erased, *late, {}, *given};
    for (const json::Value& element : *findings->array()) {
        auto finding = findingOf(element);
        if (!finding)
            return bad();
        state.found.find(std::move(*finding));
    }
    for (const json::Member& member : *counts->object()) {
        const auto count = member.value.integer();
        if (!count || !state.found.counts.contains(member.key) || *count < state.found.counts[member.key])
            return bad();
        state.found.counts[member.key] = *count;
    }
    return state;
}

std::string VerifierState::toJson() const
{
    std::string counts;
    for (const auto& [code, count] : found.counts)
        counts += fmt::format("{}{}:{}", counts.empty() ? "" : ",", json::quoted(code), count);
    std::string findings;
    for (const Finding& finding : found.findings)
        findings += fmt::format(R"({}{{"code":{},"severity":"{}","sequence_id":{},"members":{},"message":{}}})",
                                findings.empty() ? "" : ",", json::quoted(finding.code), toText(finding.severity),
                                finding.sequence_id, json::quoted(finding.members), json::quoted(finding.message));
    return fmt::format(R"({{"format":"{}","tree":{},"first_sequence_id":{},"last_created":"{}","raw_erased":{},)"
                       R"("offline_late":{},"given":"{}","counts":{{{}}},"findings":[{}]}})",
                       kFormat, frontier.toJson(), first_sequence_id, last_created.iso(), raw_erased, offline_late,
                       given, counts, findings);
}

} // namespace tapledger
