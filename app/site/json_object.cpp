// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/json_object.h"

#include "base/json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tapledger {

void JsonObject::begin(std::string_view key)
{
    if (m_text.size() > 1)
        m_text += ',';
    m_text += json::quoted(key) + ':';
}

JsonObject& JsonObject::text(std::string_view key, std::string_view value)
{
    begin(key);
    m_text += json::quoted(json::codePointCount(value) ? value : std::string_view("(invalid UTF-8)"));
    return *this;
}

JsonObject& JsonObject::textOrNull(std::string_view key, const std::optional<std::string>& value)
{
    return value ? text(key, *value) : raw(key, "null");
}

JsonObject& JsonObject::number(std::string_view key, std::int64_t value) { return raw(key, std::to_string(value)); }

JsonObject& JsonObject::real(std::string_view key, double value) { return raw(key, fmt::format("{:.3f}", value)); }

JsonObject& JsonObject::boolean(std::string_view key, bool value) { return raw(key, value ? "true" : "false"); }

JsonObject& JsonObject::raw(std::string_view key, std::string_view json)
{
    begin(key);
    m_text += json;
    return *this;
}

std::string jsonArray(const std::vector<std::string>& values) { return fmt::format("[{}]", fmt::join(values, ",")); }

} // namespace tapledger
