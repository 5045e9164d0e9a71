// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "simulate/reader_link.h"

#include <fmt/format.h>

namespace tapledger::simulate {
namespace {

/// JSON lines over TCP: a hello with the key, then taps, any number in flight.
class TcpLink final : public ReaderLink
{
public:
    explicit TcpLink(const Place& place) : ReaderLink(place, Kind::Stream, Transport::Tcp) {}

protected:
    bool isReady() const override { return isConnected() && m_greeted; }

    void connected() override
    {
        m_greeted = self().api_key.empty();
        if (!m_greeted)
            output() += fmt::format("{{\"type\":\"hello\",\"device_id\":{},\"api_key\":{}}}\n",
                                    json::quoted(self().device_id), json::quoted(self().api_key));
    }

    void disconnected() override
    {
        m_greeted = false;
        ReaderLink::disconnected();
    }

    void render(std::string& out, const SentTap& tap) override
    {
        appendTap(out, cast(), tap);
        out += '\n';
    }

    std::size_t consume(std::string_view bytes) override
    {
        std::size_t taken = 0;
        for (;;) {
            const std::size_t end = bytes.find('\n', taken);
            if (end == std::string_view::npos)
                return taken;
            const std::string_view line = bytes.substr(taken, end - taken);
            taken = end + 1;
            if (m_greeted) {
                if (!answer(line)) {
                    disconnect("the server answered what was not asked");
                    return taken;
                }
            } else if (line.find("\"status\":\"ok\"") != std::string_view::npos) {
                m_greeted = true;
            } else {
                disconnect(fmt::format("the server refuses the key of {}", self().device_id));
                return taken;
            }
        }
    }

private:
    bool m_greeted = false;
};

} // namespace

std::unique_ptr<ReaderLink> makeTcpLink(const ReaderLink::Place& place) { return std::make_unique<TcpLink>(place); }

} // namespace tapledger::simulate
