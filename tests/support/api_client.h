// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/daemon.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace tapledger {

struct ApiResponse
{
    int status = 0;
    std::map<std::string, std::string> headers;
    std::string body;

    /// The text of a member, or the JSON of what is no text; empty where it is missing.
    std::string member(std::string_view name) const;
    /// How many items the page has; 999,999 when it is no page.
    std::size_t items() const;
};

/// Somebody who uses the HTTP calls, with a connection of their own.
class ApiClient
{
public:
    explicit ApiClient(std::uint16_t port, std::string token = {}, const char* from = "127.0.0.1")
        : m_client(port, from), m_token(std::move(token))
    {
    }

    /// @p headers with line ends.
    ApiResponse call(const std::string& method, const std::string& path, const std::string& body = {},
                     const std::string& headers = {});
    /// From now on with this bearer token; none where it is empty.
    void use(std::string token) { m_token = std::move(token); }

private:
    LineClient m_client;
    std::string m_token;
};

} // namespace tapledger
