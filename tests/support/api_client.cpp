// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/api_client.h"

#include "base/json.h"

#include <cstdlib>
#include <fmt/format.h>

namespace tapledger {

std::string ApiResponse::member(std::string_view name) const
{
    const auto value = json::parse(body);
    const json::Value* found = value ? value->find(name) : nullptr;
    return !found ? std::string() : found->string() ? *found->string() : json::canonical(*found);
}

std::size_t ApiResponse::items() const
{
    const auto value = json::parse(body);
    const json::Value* found = value ? value->find("items") : nullptr;
    return found && found->array() ? found->array()->size() : 999'999;
}

ApiResponse ApiClient::call(const std::string& method, const std::string& path, const std::string& body,
                            const std::string& headers)
{
    std::string head = fmt::format("{} {} HTTP/1.1\r\nHost: x\r\n{}", method, path, headers);
    if (!m_token.empty())
        head += "Authorization: Bearer " + m_token + "\r\n";
    if (!body.empty())
        head += "Content-Type: application/json\r\n";
    m_client.send(fmt::format("{}Content-Length: {}\r\n\r\n{}", head, body.size(), body));
    ApiResponse response;
    const std::string statusLine = m_client.readLine();
    if (!statusLine.starts_with("HTTP/1.1 "))
        return response;
    response.status = std::atoi(statusLine.c_str() + 9);
    for (std::string line = m_client.readLine(); line.size() > 1; line = m_client.readLine()) {
        const auto colon = line.find(':');
        response.headers[line.substr(0, colon)] = line.substr(colon + 2, line.size() - colon - 3);
    }
    if (response.status != 204)
        response.body = m_client.readBytes(std::strtoul(response.headers["Content-Length"].c_str(), nullptr, 10));
    return response;
}

} // namespace tapledger
