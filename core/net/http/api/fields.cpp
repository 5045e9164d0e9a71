// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/fields.h"

#include "base/sha256.h"
#include "net/tls/tls_context.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace tapledger::api {
namespace {

constexpr std::size_t kTagLength = 32;

/// Empty, which no parser takes, where it is no text.
std::string_view textOf(const json::Value& value) { return value.string() ? *value.string() : std::string_view(); }

std::optional<std::int64_t> integerOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

Fields::Fields(const json::Value& body) : m_object(body.object())
{
    if (!m_object)
        m_problem = Problem{400, "malformed_json", "the body must be a JSON object"};
}

const json::Value* Fields::take(std::string_view name)
{
    m_known.push_back(name);
    if (!m_object || m_problem)
        return nullptr;
    const auto found = std::ranges::find(*m_object, name, &json::Member::key);
    return found == m_object->end() ? nullptr : &found->value;
}

void Fields::fail(std::string_view name, std::string detail)
{
    if (!m_problem)
        m_problem = Problem::field_error(std::string(name), std::move(detail));
}

void Fields::text(std::string_view name, std::string& target)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    if (value->string())
        target = *value->string();
    else
        fail(name, fmt::format("{} must be a text", name));
}

void Fields::boolean(std::string_view name, bool& target)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    if (value->boolean())
        target = *value->boolean();
    else
        fail(name, fmt::format("{} must be true or false", name));
}

void Fields::number(std::string_view name, std::int64_t& target, std::int64_t least, std::int64_t most)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    const auto number = value->integer();
    if (number && *number >= least && *number <= most)
        target = *number;
    else
        fail(name, fmt::format("{} must be a whole number from {} to {}", name, least, most));
}

void Fields::texts(std::string_view name, std::vector<std::string>& target, std::size_t most)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    const json::Value::Array* items = value->array();
    if (items && items->size() <= most &&
        std::ranges::all_of(*items, [](const json::Value& item) { return item.string() != nullptr; })) {
        for (const json::Value& item : *items)
            target.push_back(*item.string());
    } else {
        fail(name, fmt::format("{} must be a list of at most {} texts", name, most));
    }
}

void Fields::networks(std::string_view name, std::vector<IpNetwork>& target)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    const json::Value::Array nothing;
    std::vector<IpNetwork> networks;
    for (const json::Value& item : value->array() ? *value->array() : nothing) {
        if (auto network = IpNetwork::parse(textOf(item)))
            networks.push_back(std::move(*network));
    }
    if (!value->array() || networks.size() != value->array()->size())
        fail(name, fmt::format("{} must be a list of addresses and networks such as 10.1.0.0/16", name));
    else
        target = std::move(networks);
}

void Fields::fingerprint(std::string_view name, std::string& target)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    std::string fingerprint = parseFingerprint(textOf(*value));
    if (fingerprint.empty() && textOf(*value) != "")
        fail(name, fmt::format("{} must be the SHA-256 of a certificate: 64 hex digits", name));
    else if (!value->string())
        fail(name, fmt::format("{} must be a text", name));
    else
        target = std::move(fingerprint);
}

void Fields::instant(std::string_view name, std::optional<Timestamp>& target)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    if (value->isNull()) {
        target.reset();
        return;
    }
    const auto parsed = Timestamp::parse(textOf(*value));
    if (parsed)
        target = *parsed;
    else
        fail(name, fmt::format("{} must be an instant with offset such as 2026-02-04T08:05:23Z", name));
}

void Fields::cardUid(std::string_view name, CardUid& target)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    auto uid = CardUid::parse(textOf(*value));
    if (uid)
        target = std::move(*uid);
    else
        fail(name, fmt::format("{} must be 1 to 32 bytes in hex", name));
}

void Fields::uidFormat(std::string_view name, UidFormat& target)
{
    const json::Value* value = take(name);
    if (!value)
        return;
    const auto format = parseUidFormat(textOf(*value));
    if (format)
        target = *format;
    else
        fail(name, fmt::format("{} must be hex, hex-reversed, dec or wiegand26", name));
}

void Fields::require(std::string_view name)
{
    if (m_object && !m_problem && std::ranges::find(*m_object, name, &json::Member::key) == m_object->end())
        fail(name, fmt::format("{} is missing", name));
}

std::optional<Problem> Fields::problem()
{
    if (m_problem || !m_object)
        return m_problem;
    for (const json::Member& member : *m_object) {
        if (std::ranges::find(m_known, member.key) == m_known.end())
            return Problem::field_error(member.key, "there is no such member here");
    }
    return std::nullopt;
}

const std::string* QueryFields::take(std::string_view name)
{
    m_known.push_back(name);
    const auto found = m_query.find(name);
    return found == m_query.end() || found->second.empty() ? nullptr : &found->second;
}

void QueryFields::fail(std::string_view name, std::string detail)
{
    if (!m_problem)
        m_problem = Problem::field_error(std::string(name), std::move(detail));
}

std::string QueryFields::text(std::string_view name)
{
    const std::string* value = take(name);
    return value ? *value : std::string();
}

std::int64_t QueryFields::number(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most)
{
    const std::string* value = take(name);
    if (!value)
        return otherwise;
    const auto number = integerOf(*value);
    if (number && *number >= least && *number <= most)
        return *number;
    fail(name, fmt::format("{} must be a number from {} to {}", name, least, most));
    return otherwise;
}

std::optional<std::int64_t> QueryFields::optionalNumber(std::string_view name)
{
    const std::string* value = take(name);
    if (!value)
        return std::nullopt;
    const auto number = integerOf(*value);
    if (!number)
        fail(name, fmt::format("{} must be a number", name));
    return number;
}

std::optional<Timestamp> QueryFields::instant(std::string_view name)
{
    const std::string* value = take(name);
    if (!value)
        return std::nullopt;
    const auto instant = Timestamp::parse(*value);
    if (instant)
        return *instant;
    fail(name, fmt::format("{} must be an instant with offset such as 2026-02-04T08:05:23Z (+ as %2B)", name));
    return std::nullopt;
}

std::optional<Problem> QueryFields::problem()
{
    if (m_problem)
        return m_problem;
    for (const auto& [name, value] : m_query) {
        if (std::ranges::find(m_known, name) == m_known.end())
            return Problem::field_error(name, "there is no such parameter here");
    }
    return std::nullopt;
}

ObjectText& ObjectText::raw(std::string_view name, std::string_view jsonText)
{
    if (m_text.size() > 1)
        m_text += ',';
    json::appendQuoted(m_text, name);
    m_text += ':';
    m_text += jsonText;
    return *this;
}

ObjectText& ObjectText::add(std::string_view name, std::string_view text) { return raw(name, json::quoted(text)); }
ObjectText& ObjectText::add(std::string_view name, std::int64_t number) { return raw(name, std::to_string(number)); }
ObjectText& ObjectText::add(std::string_view name, bool value) { return raw(name, value ? "true" : "false"); }
ObjectText& ObjectText::add(std::string_view name, Timestamp instant) { return add(name, instant.iso()); }

std::string entityTag(std::string_view representation)
{
    return '"' + Sha256().hex(representation).substr(0, kTagLength) + '"';
}

Result<void> checkVersion(const Request& request, std::string_view representation, std::optional<Problem>& problem)
{
    if (request.if_match.empty())
        problem = Problem{428, "precondition_required",
                          "say with If-Match which version you edit: the ETag of the answer that you read"};
    else if (request.if_match != "*" && request.if_match != entityTag(representation))
        problem = Problem{412, "precondition_failed", "somebody has changed it meanwhile; read it again"};
    return problem ? Result<void>(failure(ErrorCode::Conflict, problem->detail)) : Result<void>();
}

std::string pageText(const std::vector<std::string>& items, std::string_view nextName, const std::string& next)
{
    return fmt::format("{{\"items\":[{}],\"{}\":{}}}", fmt::join(items, ","), nextName, next.empty() ? "null" : next);
}

} // namespace tapledger::api
