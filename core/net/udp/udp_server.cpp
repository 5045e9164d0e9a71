// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/udp/udp_server.h"

#include "net/device_messages.h"
#include "net/persist.h"

#include <boost/asio/buffer.hpp>
#include <new>

namespace tapledger {

UdpServer::UdpServer(boost::asio::io_context& network, TapIntake& intake, TcpServer::Parts parts)
    : TapDoor(network, intake), m_parts(parts)
{
}

void UdpServer::serve(boost::asio::ip::udp::socket socket)
{
    m_socket = std::move(socket);
    boost::system::error_code ignored;
    m_socket->non_blocking(true, ignored); // an answer that cannot leave now must not hold up everybody else
    receive();
}

void UdpServer::receive()
{
    m_socket->async_receive_from(boost::asio::buffer(m_datagram), m_peer,
                                 [this](boost::system::error_code error, std::size_t size) {
                                     if (!m_reading || error == boost::asio::error::operation_aborted)
                                         return;
                                     try {
                                         if (!error)
                                             take({m_datagram.data(), size});
                                     } catch (const std::bad_alloc&) {
                                         // This datagram is lost, as any may be; the next is not.
                                     }
                                     persist([this] { receive(); });
                                 });
}

void UdpServer::send(const boost::asio::ip::udp::endpoint& peer, const std::string& answer)
{
    // A full send buffer loses the datagram, which UDP may do at any time: the device sends again.
    boost::system::error_code ignored;
    m_socket->send_to(boost::asio::buffer(answer), peer, 0, ignored);
}

void UdpServer::refuse(const Outcome& outcome)
{
    m_parts.counters.count("udp", outcome);
    send(m_peer, toJson(outcome));
}

/// To somebody who has proved nothing, never more bytes than he sent: his address may be another's.
void UdpServer::refuseStranger(std::size_t datagramSize)
{
    m_parts.counters.count("udp", Outcome::error(Reason::Unauthorized, {}));
    const std::string answer = R"({"status":"error","reason":"unauthorized"})";
    if (answer.size() <= datagramSize)
        send(m_peer, answer);
}

void UdpServer::take(std::string_view datagram)
{
    Admission& admission = m_parts.admission;
    const auto message = json::parse(datagram);
    const json::Value* key = message ? message->find("api_key") : nullptr;
    const std::string device = key && key->string() ? admission.deviceOfKey(*key->string()).value_or("") : "";
    const bool isSigned = message && message->find("device_signature");
    if (admission.authenticationIsOn() && device.empty() && !isSigned) {
        refuseStranger(datagram.size());
        return;
    }
    if (!message || !message->object()) { // from a stranger only where the site asks for no key
        refuse(Outcome::error(Reason::MalformedJson,
                              message ? "a datagram must be a JSON object" : message.error().message));
        return;
    }
    const bool isStranger = admission.authenticationIsOn() && device.empty();
    if (const json::Value* type = message->find("type")) {
        if (isStranger) {
            refuseStranger(datagram.size());
            return;
        }
        const json::Value* id = message->find("device_id");
        if (!type->string() || *type->string() != "heartbeat") {
            refuse(Outcome::error(Reason::InvalidField, "type must be heartbeat; a tap has none", "type"));
            return;
        }
        const auto answer =
            answerHeartbeat(id && id->string() ? *id->string() : "", *message,
                            {"udp", m_peer.address().to_string(), device}, admission, m_parts.bookkeeper);
        if (answer)
            send(m_peer, *answer);
        else
            refuse(answer.error());
        return;
    }
    auto tap = parseTap(*message, [&](std::string_view id) { return admission.uidFormatOf(id); });
    if (!tap) {
        if (isStranger)
            refuseStranger(datagram.size());
        else
            refuse(tap.error());
        return;
    }
    auto submission = admission.admit(std::move(*tap), {"udp", m_peer.address().to_string(), device});
    if (!submission) {
        if (isStranger)
            refuseStranger(datagram.size());
        else
            refuse(submission.error());
        return;
    }
    if (const auto limited = admission.limitTap(submission->tap.device_id)) {
        refuse(*limited);
        return;
    }
    submission->tag = m_nextTag++;
    submission->source = this;
    const std::uint64_t tag = submission->tag;
    std::vector<Submission> group;
    group.push_back(std::move(*submission));
    if (intake().submit(group) == TapIntake::Answer::Taken)
        m_waiting.emplace(tag, m_peer);
    else
        refuse(Outcome::error(Reason::Unavailable, "the server is busy; send the tap again"));
}

void UdpServer::onReplies(std::vector<TapReply> replies)
{
    for (const TapReply& reply : replies) {
        if (const auto it = m_waiting.find(reply.tag); it != m_waiting.end()) {
            send(it->second, toJson(reply.outcome));
            m_waiting.erase(it);
        }
    }
}

void UdpServer::onLoss() noexcept { m_waiting.clear(); }

void UdpServer::stopReading() { m_reading = false; }

void UdpServer::close()
{
    boost::system::error_code ignored;
    if (m_socket)
        m_socket->close(ignored);
}

} // namespace tapledger
