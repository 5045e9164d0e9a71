// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/anchor_state.h"

#include "base/files.h"
#include "base/json.h"

#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::string_view kFormat = "tapledger-anchors/1";

std::filesystem::path fileIn(const std::filesystem::path& trustFolder) { return trustFolder / "anchors.json"; }

tl::unexpected<Error> bad() { return failure(ErrorCode::Corrupt, "it is no list of anchors"); }

std::string instant(const std::optional<Timestamp>& at) { return at ? json::quoted(at->iso()) : "null"; }

std::string textOf(const json::Value& object, std::string_view name)
{
    const json::Value* member = object.find(name);
    const std::string* text = member ? member->string() : nullptr;
    return text ? *text : std::string();
}

std::int64_t numberOf(const json::Value& object, std::string_view name)
{
    const json::Value* member = object.find(name);
    return member ? member->integer().value_or(0) : 0;
}

std::optional<Timestamp> instantOf(const json::Value& object, std::string_view name)
{
    const auto at = Timestamp::parse(textOf(object, name));
    return at ? std::optional(*at) : std::nullopt;
}

} // namespace

std::string anchorStatesToJson(const std::vector<AnchorState>& states)
{
    std::string out = fmt::format("{{\"format\":\"{}\",\"sinks\":[", kFormat);
    const char* separator = "";
    for (const AnchorState& state : states) {
        out += fmt::format("{}{{\"sink\":{},\"log\":\"{}\",\"origin\":{},\"size\":{},\"clock_time\":{},\"done_at\":{},"
                           "\"behind_since\":{},\"error\":{},\"is_refused\":{}}}",
                           separator, json::quoted(state.sink), toText(state.log), json::quoted(state.origin),
                           state.size, state.clock_time, instant(state.done_at), instant(state.behind_since),
                           json::quoted(state.error), state.is_refused);
        separator = ",";
    }
    return out + "]}";
}

Result<std::vector<AnchorState>> parseAnchorStates(std::string_view text)
{
    if (text.size() > kMaxAnchorStates)
        return bad();
    const auto value = json::parse(text);
    const json::Value* sinks = value ? value->find("sinks") : nullptr;
    if (!sinks || !sinks->array() || textOf(*value, "format") != kFormat)
        return bad();
    std::vector<AnchorState> states;
    for (const json::Value& member : *sinks->array()) {
        AnchorState state;
        state.sink = textOf(member, "sink");
        const std::string log = textOf(member, "log");
        if (state.sink.empty() || (log != toText(LogKind::Taps) && log != toText(LogKind::Admin)))
            return bad();
        state.log = log == toText(LogKind::Taps) ? LogKind::Taps : LogKind::Admin;
        state.origin = textOf(member, "origin");
        state.size = numberOf(member, "size");
        state.clock_time = numberOf(member, "clock_time");
        state.done_at = instantOf(member, "done_at");
        state.behind_since = instantOf(member, "behind_since");
        state.error = textOf(member, "error");
        const json::Value* refused = member.find("is_refused");
        state.is_refused = refused && refused->boolean() && *refused->boolean();
        states.push_back(std::move(state));
    }
    return states;
}

Result<std::vector<AnchorState>> readAnchorStates(const std::filesystem::path& trustFolder)
{
    const auto text = readWholeFile(fileIn(trustFolder), kMaxAnchorStates);
    if (!text && text.error().code == ErrorCode::NotFound)
        return std::vector<AnchorState>();
    if (!text)
        return failure(text.error());
    auto states = parseAnchorStates(*text);
    if (!states)
        return failure(ErrorCode::Corrupt,
                       fmt::format("{} cannot be read: {}", fileIn(trustFolder).string(), states.error().message));
    return states;
}

Result<void> writeAnchorStates(const std::filesystem::path& trustFolder, const std::vector<AnchorState>& states)
{
    return writeWholeFile(fileIn(trustFolder), anchorStatesToJson(states) + "\n", kSecretFile, true);
}

} // namespace tapledger
