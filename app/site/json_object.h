// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// A JSON object, member by member, in the order given.
class JsonObject
{
public:
    JsonObject& text(std::string_view key, std::string_view value);
    JsonObject& textOrNull(std::string_view key, const std::optional<std::string>& value);
    JsonObject& number(std::string_view key, std::int64_t value);
    JsonObject& real(std::string_view key, double value);
    JsonObject& boolean(std::string_view key, bool value);
    /// A value that is JSON already.
    JsonObject& raw(std::string_view key, std::string_view json);

    std::string finish() const { return m_text + "}"; }

private:
    void begin(std::string_view key);
    std::string m_text = "{";
};

/// A JSON array of values that are JSON already.
std::string jsonArray(const std::vector<std::string>& values);

} // namespace tapledger
