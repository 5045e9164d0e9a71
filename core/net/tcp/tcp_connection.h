// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tcp/line_reader.h"
#include "net/tcp/tcp_server.h"

#include <array>
#include <deque>
#include <string>

namespace tapledger {

/// One reader's connection. Lives in the server's table until its socket is closed; of the network thread alone.
class TcpConnection : public std::enable_shared_from_this<TcpConnection>
{
public:
    TcpConnection(TcpServer& server, std::uint32_t id, NetStream stream);

    void start();
    /// The outcome of the tap in a slot.
    void answer(std::uint32_t slot, const Outcome& outcome);
    /// Sends the answers that are due; called once after a group of answer() calls.
    void flush();
    /// There is room in the intake again.
    void goOn();
    void stopReading();
    void closeIfOverdue();
    /// Closes; over TLS the reader is told, unless it does not even fetch its answers.
    void hangUp();
    /// At once.
    void close();
    bool isIdle() const { return m_slots.empty() && m_outgoing.empty() && m_writing.empty(); }

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Reading { Active, Paused, Ended };

    void onHandshake(boost::system::error_code error);
    void read();
    void onRead(boost::system::error_code error, std::size_t size);
    void takeLines();
    void takeLine(std::string_view line);
    void takeMessage(std::string_view type, const json::Value& message);
    void takeTap(const json::Value& message);
    void forgetReplacedKey();
    void recognise();
    bool submit();
    void answerNow(std::string text);
    void refuse(const Outcome& outcome);
    void write();
    void touch();
    bool mayRead() const;
    void finish();
    template <class Step>
    void attempt(Step step);

    TcpServer& m_server;
    const std::uint32_t m_id;
    NetStream m_stream;
    const std::string m_peer;
    std::string m_certificate; ///< fingerprint of the reader's; empty without
    std::string m_deviceId;    ///< once hello succeeded, or at once by the certificate
    std::string m_keyHash;     ///< of the key that it showed; empty where the certificate says who it is
    int m_wrongKeys = 0;

    LineReader m_lines;
    std::array<char, 16 * 1024> m_incoming;
    Reading m_reading = Reading::Active;
    bool m_isReading = false; ///< a read is under way
    bool m_closeAfterAnswers = false;

    std::vector<Submission> m_group; ///< taps of this read, not yet in the intake
    std::deque<std::string> m_slots; ///< answers in order; empty while the outcome is not known
    std::uint32_t m_firstSlot = 0;   ///< number of the slot at the front
    std::string m_outgoing;
    std::string m_writing;
    Time m_deadline;
    Time m_writeDeadline;
};

} // namespace tapledger
