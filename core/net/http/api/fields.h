// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http/api/route.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger::api {

/// Reads the members of a request's JSON object. The first that is wrong becomes the problem; what is asked after it
/// is skipped. A member that nobody asked for is wrong too, so that a misspelt name is not silently ignored.
class Fields
{
public:
    explicit Fields(const json::Value& body);

    /// Each leaves its target as it is where the member is missing.
    void text(std::string_view name, std::string& target);
    void boolean(std::string_view name, bool& target);
    void number(std::string_view name, std::int64_t& target, std::int64_t least, std::int64_t most);
    void texts(std::string_view name, std::vector<std::string>& target, std::size_t most); ///< a list
    void networks(std::string_view name, std::vector<IpNetwork>& target);                  ///< a list of texts
    void fingerprint(std::string_view name, std::string& target);          ///< as people write it; "" clears it
    void instant(std::string_view name, std::optional<Timestamp>& target); ///< null clears it
    void cardUid(std::string_view name, CardUid& target);
    void uidFormat(std::string_view name, UidFormat& target);
    /// Marks a member that must be there.
    void require(std::string_view name);
    void fail(std::string_view name, std::string detail);

    /// What is wrong, members unknown included; call last.
    std::optional<Problem> problem();

private:
    const json::Value* take(std::string_view name);

    const json::Value::Object* m_object = nullptr;
    std::vector<std::string_view> m_known;
    std::optional<Problem> m_problem;
};

/// Reads the parameters of a query in the same way.
class QueryFields
{
public:
    explicit QueryFields(const Texts& query) : m_query(query) {}

    std::string text(std::string_view name);
    std::int64_t number(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most);
    std::optional<std::int64_t> optionalNumber(std::string_view name);
    std::optional<Timestamp> instant(std::string_view name);
    std::optional<Problem> problem();

private:
    const std::string* take(std::string_view name);
    void fail(std::string_view name, std::string detail);

    const Texts& m_query;
    std::vector<std::string_view> m_known;
    std::optional<Problem> m_problem;
};

/// Writes a JSON object.
class ObjectText
{
public:
    ObjectText& add(std::string_view name, std::string_view text);
    ObjectText& add(std::string_view name, const std::string& text) { return add(name, std::string_view(text)); }
    ObjectText& add(std::string_view name, const char* text) { return add(name, std::string_view(text)); }
    ObjectText& add(std::string_view name, std::int64_t number);
    ObjectText& add(std::string_view name, bool value);
    ObjectText& add(std::string_view name, Timestamp instant);
    template <class T>
    ObjectText& add(std::string_view name, const std::optional<T>& value)
    {
        return value ? add(name, *value) : raw(name, "null");
    }
    /// A value that is JSON already.
    ObjectText& raw(std::string_view name, std::string_view jsonText);
    std::string text() const { return m_text + '}'; }

private:
    std::string m_text = "{";
};

/// The entity tag of a representation (RFC 9110 section 8.8.3).
std::string entityTag(std::string_view representation);
/// An edit must name the version that it edits: 428 without If-Match, 412 where it is another.
Result<void> checkVersion(const Request& request, std::string_view representation, std::optional<Problem>& problem);

/// `{"items":[…],"next_after":…}`; next is null on the last page.
std::string pageText(const std::vector<std::string>& items, std::string_view nextName, const std::string& next);

} // namespace tapledger::api
