// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "simulate/reader_link.h"

#include <fmt/format.h>

namespace tapledger::simulate {
namespace {

/// One datagram at a time; one without answer is sent again, and the duplicate rule makes that safe.
class UdpLink final : public ReaderLink
{
public:
    explicit UdpLink(const Place& place)
        : ReaderLink(place, Kind::Datagram, Transport::Udp),
          m_credentials(self().api_key.empty() ? "" : fmt::format(",\"api_key\":{}", json::quoted(self().api_key)))
    {
    }

protected:
    void connected() override {}
    void answerOverdue() override { sendAgain(); }
    std::chrono::milliseconds answerWithin() const override { return std::chrono::seconds(1); }

    void render(std::string& out, const SentTap& tap) override { appendTap(out, cast(), tap, m_credentials); }

    std::size_t consume(std::string_view bytes) override
    {
        // An answer that nobody waits for belongs to a datagram that was sent again: it may be dropped.
        answer(bytes);
        return bytes.size();
    }

private:
    const std::string m_credentials;
};

} // namespace

std::unique_ptr<ReaderLink> makeUdpLink(const ReaderLink::Place& place)
{
    ReaderLink::Place oneAtATime = place;
    oneAtATime.inFlight = 1;
    return std::make_unique<UdpLink>(oneAtATime);
}

} // namespace tapledger::simulate
