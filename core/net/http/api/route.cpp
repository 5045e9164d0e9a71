// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/route.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace tapledger::api {
namespace {

constexpr std::size_t kMaxParameters = 32;

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::InvalidArgument:
        return 422;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Unavailable:
    case ErrorCode::ReadOnly:
    case ErrorCode::StorageFull:
    case ErrorCode::Locked:
        return 503;
    default:
        return 500;
    }
}

std::string_view reasonOf(int status)
{
    switch (status) {
    case 403:
        return "forbidden";
    case 404:
        return "not_found";
    case 409:
        return "conflict";
    case 422:
        return "invalid_field";
    case 503:
        return "unavailable";
    default:
        return "internal";
    }
}

std::string_view titleOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 412:
        return "Precondition Failed";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string_view withoutTrailingSlash(std::string_view path)
{
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

/// Takes the part up to @p end off the front of @p text.
std::string_view takeUntil(std::string_view& text, char end)
{
    const auto at = std::min(text.find(end), text.size());
    const std::string_view part = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return part;
}

} // namespace

Problem Problem::of(const Error& error)
{
    const int status = statusOf(error.code);
    return {status, std::string(reasonOf(status)), error.message, error.field};
}

Problem Problem::field_error(std::string field, std::string detail)
{
    return {422, "invalid_field", std::move(detail), std::move(field)};
}

HttpResponse Problem::response() const
{
    std::string body =
        fmt::format("{{\"type\":\"about:blank\",\"title\":\"{}\",\"status\":{},\"reason\":{},\"detail\":{}",
                    titleOf(status), status, json::quoted(reason), json::quoted(detail));
    if (!field.empty())
        body += ",\"field\":" + json::quoted(field);
    HttpResponse response{status, body + more + "}", {{"Content-Type", "application/problem+json"}}};
    if (status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"tapledger\"");
    if (status == 503)
        response.headers.emplace_back("Retry-After", "1");
    return response;
}

HttpResponse ok(std::string body, int status) { return {status, std::move(body), {}}; }

std::int64_t Request::number(std::string_view parameter) const
{
    const std::string& text = path.find(parameter)->second;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return json::codePointCount(decoded) ? std::optional(decoded) : std::nullopt;
}

std::vector<Route> allRoutes()
{
    std::vector<Route> all;
    // A fixed path stands before the pattern that would match it too.
    for (const auto routes : {authRoutes(), deviceRoutes(), employeeRoutes(), cardRoutes(), verificationRoutes(),
                              trustRoutes(), ledgerRoutes(), alertRoutes()})
        all.insert(all.end(), routes.begin(), routes.end());
    return all;
}

std::optional<Texts> matchPath(std::string_view pattern, std::string_view path)
{
    path = withoutTrailingSlash(path);
    Texts parameters;
    while (!pattern.empty() && !path.empty()) {
        const std::string_view wanted = takeUntil(pattern, '/');
        const std::string_view given = takeUntil(path, '/');
        if (!wanted.starts_with('{')) {
            if (wanted != given)
                return std::nullopt;
            continue;
        }
        auto decoded = percentDecoded(given);
        if (!decoded || decoded->empty())
            return std::nullopt;
        parameters.emplace(wanted.substr(1, wanted.size() - 2), std::move(*decoded));
    }
    return pattern.empty() && path.empty() ? std::optional(std::move(parameters)) : std::nullopt;
}

std::optional<Texts> parseQuery(std::string_view query)
{
    Texts parameters;
    while (!query.empty()) {
        std::string_view pair = takeUntil(query, '&');
        if (pair.empty())
            continue;
        std::string spaced(pair);
        for (char& c : spaced)
            c = c == '+' ? ' ' : c; // as HTML forms encode it
        pair = spaced;
        auto name = percentDecoded(takeUntil(pair, '='));
        auto value = percentDecoded(pair);
        if (!name || !value || parameters.size() == kMaxParameters ||
            !parameters.emplace(std::move(*name), std::move(*value)).second) // a name that stands twice is unclear
            return std::nullopt;
    }
    return parameters;
}

} // namespace tapledger::api
