// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/http_answer.h"
#include "simulate/reader_link.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace tapledger::simulate {
namespace {

std::optional<std::size_t> number(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end == text.data())
        return std::nullopt;
    return value;
}

/// The value of a header; its name is given in lower case with the colon.
std::optional<std::string_view> header(std::string_view head, std::string_view name)
{
    const auto sameLetter = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b; };
    for (std::size_t line = head.find("\r\n"); line != std::string_view::npos; line = head.find("\r\n", line + 2)) {
        const std::string_view text = head.substr(line + 2);
        if (text.size() > name.size() && std::ranges::equal(text.substr(0, name.size()), name, sameLetter))
            return text.substr(name.size(), text.find("\r\n") - name.size());
    }
    return std::nullopt;
}

/// One tap a request over a connection that is kept.
class HttpLink final : public ReaderLink
{
public:
    HttpLink(const Place& place)
        : ReaderLink(place, Kind::Stream, Transport::Http),
          m_head(fmt::format(
              "POST /api/events HTTP/1.1\r\nHost: {}\r\n{}Content-Type: application/json\r\nContent-Length: ",
              place.server.text(), self().api_key.empty() ? "" : fmt::format("X-API-Key: {}\r\n", self().api_key)))
    {
    }

protected:
    void connected() override {}

    void render(std::string& out, const SentTap& tap) override
    {
        m_body.clear();
        appendTap(m_body, cast(), tap);
        out += m_head;
        out += fmt::format_int(m_body.size()).c_str();
        out += "\r\n\r\n";
        out += m_body;
    }

    std::size_t consume(std::string_view bytes) override
    {
        std::size_t taken = 0;
        for (;;) {
            const HttpAnswer http = readHttpAnswer(bytes.substr(taken));
            if (http.state == HttpAnswer::State::Incomplete)
                return taken;
            if (http.state == HttpAnswer::State::Nonsense || !answer(http.body)) {
                disconnect("the server's answer is not understood");
                return taken;
            }
            taken += http.size;
        }
    }

private:
    const std::string m_head;
    std::string m_body;
};

} // namespace

HttpAnswer readHttpAnswer(std::string_view bytes)
{
    HttpAnswer answer;
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return answer;
    const std::string_view head = bytes.substr(0, end + 2);
    const std::size_t status = head.starts_with("HTTP/1.") ? number(head.substr(head.find(' '))).value_or(0) : 0;
    const auto lengthText = header(head, "content-length:");
    const auto length = lengthText ? number(*lengthText) : std::nullopt;
    if (status < 100 || status > 999 || !length) {
        answer.state = HttpAnswer::State::Nonsense;
        return answer;
    }
    if (bytes.size() - end - 4 < *length)
        return answer;
    answer.state = HttpAnswer::State::Complete;
    answer.status = static_cast<int>(status);
    answer.body = bytes.substr(end + 4, *length);
    answer.size = end + 4 + *length;
    return answer;
}

std::unique_ptr<ReaderLink> makeHttpLink(const ReaderLink::Place& place) { return std::make_unique<HttpLink>(place); }

} // namespace tapledger::simulate
