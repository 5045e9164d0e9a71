// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tcp/tcp_connection.h"

#include "base/log.h"
#include "net/device_messages.h"
#include "net/farewell.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <fmt/format.h>

Q_LOGGING_CATEGORY(lcTcp, "tapledger.tcp")

namespace tapledger {
namespace {

/// A reader that does not fetch its answers is not read from any further.
constexpr std::size_t kMaxUnsent = 128UL * 1024;
constexpr int kWrongKeysAllowed = 3;

} // namespace

TcpConnection::TcpConnection(TcpServer& server, std::uint32_t id, NetStream stream)
    : m_server(server), m_id(id), m_stream(std::move(stream)), m_peer(m_stream.peer()),
      m_lines(server.m_parts.options.maxTapBytes)
{
}

/// One that fails, for lack of memory say, ends this connection and no other.
template <class Step>
void TcpConnection::attempt(Step step)
{
    try {
        step();
    } catch (const std::exception&) {
        close();
        throw; // to the log
    }
}

void TcpConnection::start()
{
    boost::system::error_code ignored;
    m_stream.socket().set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    m_stream.socket().set_option(boost::asio::socket_base::keep_alive(true), ignored);
    m_deadline = std::chrono::steady_clock::now() + m_server.m_parts.options.requestTimeout;
    attempt([this] {
        m_stream.handshake([self = shared_from_this()](boost::system::error_code error) {
            self->attempt([&] { self->onHandshake(error); });
        });
    });
}

void TcpConnection::onHandshake(boost::system::error_code error)
{
    if (m_reading == Reading::Ended) // too late, or the server stops
        return;
    if (error) {
        log::debug(lcTcp(), "{}: no TLS: {}", m_peer, error.message());
        finish();
        return;
    }
    m_certificate = m_stream.certificateOfPeer();
    recognise();
    touch();
    read();
}

/// Silence is counted from here. A stranger's time is not extended by what he sends.
void TcpConnection::touch()
{
    if (!m_server.m_parts.options.authentication || !m_deviceId.empty())
        m_deadline = std::chrono::steady_clock::now() + m_server.m_parts.options.tcpIdleTimeout;
}

bool TcpConnection::mayRead() const
{
    return m_reading == Reading::Active && m_slots.size() < m_server.m_parts.options.maxInFlight &&
           m_outgoing.size() < kMaxUnsent;
}

void TcpConnection::read()
{
    if (m_isReading || !mayRead())
        return;
    m_isReading = true;
    m_stream.async_read_some(boost::asio::buffer(m_incoming),
                             [self = shared_from_this()](boost::system::error_code error, std::size_t size) {
                                 self->attempt([&] { self->onRead(error, size); });
                             });
}

void TcpConnection::onRead(boost::system::error_code error, std::size_t size)
{
    m_isReading = false;
    if (m_reading == Reading::Ended)
        return;
    if (error == boost::asio::error::eof) {
        while (const auto line = m_lines.next())
            takeLine(*line);
        if (!m_lines.isOverlong()) {
            if (const auto line = m_lines.rest())
                takeLine(*line);
        }
        m_closeAfterAnswers = true;
        m_reading = Reading::Ended;
        if (submit())
            flush();
        return;
    }
    if (error) {
        close();
        return;
    }
    m_lines.feed({m_incoming.data(), size});
    takeLines();
}

/// Takes whole lines while there is room for their answers, hands their taps over as one group, and reads on only when
/// no whole line is left: what waits in the buffer would otherwise look like one line at the end of the stream.
void TcpConnection::takeLines()
{
    const std::size_t maxInFlight = m_server.m_parts.options.maxInFlight;
    bool needsMore = false;
    do {
        while (m_slots.size() < maxInFlight && m_reading == Reading::Active && !needsMore) {
            if (const auto line = m_lines.next())
                takeLine(*line);
            else
                needsMore = true;
        }
        if (m_reading == Reading::Active && m_lines.isOverlong()) {
            refuse(Outcome::error(Reason::PayloadTooLarge, "a line may have at most 65536 bytes"));
            m_closeAfterAnswers = true;
            m_reading = Reading::Ended;
        }
        if (!submit())
            return;
        flush();
    } while (!needsMore && m_reading == Reading::Active && m_slots.size() < maxInFlight);
    if (needsMore)
        read();
}

void TcpConnection::takeLine(std::string_view line)
{
    if (line.find_first_not_of(" \t") == std::string_view::npos)
        return;
    const auto message = json::parse(line);
    if (!message || !message->object()) {
        refuse(
            Outcome::error(Reason::MalformedJson, message ? "a line must be a JSON object" : message.error().message));
        return;
    }
    const json::Value* type = message->find("type");
    if (!type)
        takeTap(*message);
    else if (type->string())
        takeMessage(*type->string(), *message);
    else
        refuse(Outcome::error(Reason::InvalidField, "type must be hello or heartbeat; a tap has none", "type"));
}

void TcpConnection::takeMessage(std::string_view type, const json::Value& message)
{
    const json::Value* device = message.find("device_id");
    const std::string deviceId = device && device->string() ? *device->string() : std::string();
    if (type == "heartbeat") {
        forgetReplacedKey();
        const auto answer = answerHeartbeat(deviceId, message, {"tcp", m_peer, m_deviceId}, m_server.m_parts.admission,
                                            m_server.m_parts.bookkeeper);
        touch();
        if (answer)
            answerNow(*answer);
        else
            refuse(answer.error());
        return;
    }
    if (type != "hello") {
        refuse(Outcome::error(Reason::InvalidField, "type must be hello or heartbeat; a tap has none", "type"));
        return;
    }
    const json::Value* key = message.find("api_key");
    const auto owner =
        m_server.m_parts.admission.deviceOf(key && key->string() ? *key->string() : std::string(), m_certificate);
    if (m_server.m_parts.admission.authenticationIsOn() && owner != deviceId) {
        refuse(Outcome::error(Reason::Unauthorized, "the device_id or its API key is wrong"));
        if (++m_wrongKeys >= kWrongKeysAllowed) {
            log::warning(lcTcp(), "{}: {} wrong API keys, closing", m_peer, m_wrongKeys);
            m_closeAfterAnswers = true;
            m_reading = Reading::Ended;
        }
        return;
    }
    const Device* known = m_server.m_parts.admission.find(owner.value_or(std::string()));
    if (known && !Admission::mayComeFrom(*known, m_peer)) {
        refuse(Admission::wrongAddress());
        return;
    }
    m_deviceId = owner.value_or(std::string());
    m_keyHash = known && key && key->string() ? hashApiKey(*key->string()) : std::string();
    touch();
    answerNow(fmt::format("{{\"status\":\"ok\",\"server_time\":\"{}\"}}", m_server.m_parts.clock.now().iso()));
}

/// A key that was replaced or revoked opens no door any more, not even one that it opened before. Nor does a
/// certificate.
void TcpConnection::forgetReplacedKey()
{
    const Device* device = m_deviceId.empty() ? nullptr : m_server.m_parts.admission.find(m_deviceId);
    if (!device || !isKeyOf(*device, m_keyHash, m_server.m_parts.clock.now()))
        recognise();
}

/// Who it is by its certificate, or nobody.
void TcpConnection::recognise()
{
    m_keyHash.clear();
    m_deviceId = m_server.m_parts.admission.deviceOf({}, m_certificate).value_or(std::string());
}

void TcpConnection::takeTap(const json::Value& message)
{
    Admission& admission = m_server.m_parts.admission;
    forgetReplacedKey();
    if (admission.authenticationIsOn() && m_deviceId.empty()) {
        refuse(Outcome::error(Reason::Unauthorized, "say hello with the device's API key first"));
        return;
    }
    auto tap = parseTap(message, [&](std::string_view id) { return admission.uidFormatOf(id); });
    if (!tap) {
        refuse(tap.error());
        return;
    }
    auto submission = admission.admit(std::move(*tap), {"tcp", m_peer, m_deviceId});
    if (!submission) {
        refuse(submission.error());
        return;
    }
    if (const auto limited = admission.limitTap(submission->tap.device_id)) {
        refuse(*limited);
        return;
    }
    const auto slot = static_cast<std::uint32_t>(m_firstSlot + m_slots.size());
    submission->tag = std::uint64_t{m_id} << 32 | slot;
    submission->source = &m_server;
    m_slots.emplace_back();
    m_group.push_back(std::move(*submission));
}

/// Hands the gathered taps over. @return false when there is no room: reading stops until goOn().
bool TcpConnection::submit()
{
    touch();
    switch (m_server.intake().submit(m_group)) {
    case TapIntake::Answer::Taken:
        return true;
    case TapIntake::Answer::Full:
        if (m_reading == Reading::Active)
            m_reading = Reading::Paused;
        return false;
    case TapIntake::Answer::Closed:
        for (const Submission& submission : m_group)
            answer(static_cast<std::uint32_t>(submission.tag),
                   Outcome::error(Reason::Unavailable, "the server is stopping; send the tap again"));
        m_group.clear();
        return true;
    }
    return true;
}

void TcpConnection::goOn()
{
    if (m_group.empty())
        return;
    if (m_reading == Reading::Paused)
        m_reading = Reading::Active;
    if (submit())
        takeLines();
}

void TcpConnection::refuse(const Outcome& outcome)
{
    m_server.m_parts.counters.count("tcp", outcome);
    answerNow(toJson(outcome));
}

void TcpConnection::answerNow(std::string text) { m_slots.push_back(std::move(text)); }

void TcpConnection::answer(std::uint32_t slot, const Outcome& outcome)
{
    const std::uint32_t index = slot - m_firstSlot;
    if (index < m_slots.size())
        appendJson(m_slots[index], outcome);
}

void TcpConnection::flush()
{
    while (!m_slots.empty() && !m_slots.front().empty()) {
        m_outgoing += m_slots.front();
        m_outgoing += '\n';
        m_slots.pop_front();
        ++m_firstSlot;
    }
    write();
}

void TcpConnection::write()
{
    if (!m_writing.empty())
        return;
    if (m_outgoing.empty()) {
        if (m_closeAfterAnswers && m_slots.empty())
            finish();
        return;
    }
    m_writing.swap(m_outgoing);
    m_writeDeadline = std::chrono::steady_clock::now() + m_server.m_parts.options.writeTimeout;
    boost::asio::async_write(m_stream, boost::asio::buffer(m_writing),
                             [self = shared_from_this()](boost::system::error_code error, std::size_t) {
                                 self->m_writing.clear();
                                 if (error) {
                                     self->close();
                                     return;
                                 }
                                 self->touch();
                                 self->attempt([&] {
                                     self->write();
                                     // Lines may wait in the buffer for which there was no room before.
                                     if (self->m_reading == Reading::Active && self->m_group.empty())
                                         self->takeLines();
                                 });
                             });
}

void TcpConnection::stopReading()
{
    if (m_reading != Reading::Ended) {
        m_reading = Reading::Ended;
        m_closeAfterAnswers = true;
        for (const Submission& submission : m_group) // what found no room yet will find none now
            answer(static_cast<std::uint32_t>(submission.tag),
                   Outcome::error(Reason::Unavailable, "the server is stopping; send the tap again"));
        m_group.clear();
        flush();
    }
}

void TcpConnection::closeIfOverdue()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_writing.empty() ? m_slots.empty() && now > m_deadline : now > m_writeDeadline)
        hangUp();
}

/// After the last answer.
void TcpConnection::finish()
{
    m_reading = Reading::Ended;
    boost::system::error_code ignored;
    m_stream.socket().cancel(ignored); // a read that is under way
    sayFarewell(std::move(m_stream));
    m_server.m_connections.erase(m_id);
}

void TcpConnection::hangUp()
{
    if (m_stream.isSecure() && m_writing.empty())
        finish();
    else
        close();
}

void TcpConnection::close()
{
    m_reading = Reading::Ended;
    boost::system::error_code ignored;
    m_stream.socket().close(ignored);
    m_server.m_connections.erase(m_id);
}

} // namespace tapledger
