// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/farewell.h"

#include <array>
#include <atomic>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>

namespace tapledger {
namespace {

using Socket = NetStream::Socket;

constexpr auto kAtMost = std::chrono::seconds(2);
constexpr std::size_t kMaxDiscarded = 1024UL * 1024;
constexpr int kMaxFarewells = 256;

class Farewell : public std::enable_shared_from_this<Farewell>
{
public:
    explicit Farewell(NetStream stream) : m_stream(std::move(stream)), m_timer(m_stream.get_executor()) { ++count; }
    ~Farewell() { --count; }
    Farewell(const Farewell&) = delete;
    Farewell& operator=(const Farewell&) = delete;

    static inline std::atomic<int> count = 0;

    void start(const std::string& lastWords)
    {
        boost::system::error_code ignored;
        m_stream.socket().non_blocking(true, ignored);
        m_timer.expires_after(kAtMost);
        m_timer.async_wait([self = shared_from_this()](boost::system::error_code) {
            boost::system::error_code alreadyClosed;
            self->m_stream.socket().close(alreadyClosed);
            // A handshake that went on meanwhile still refers to the stream until its handler has run.
            boost::asio::post(self->m_stream.get_executor(), [self] {});
        });
        if (m_stream.isSecure()) {
            m_stream.shutdown([self = shared_from_this()](boost::system::error_code) { self->closeOurSide(); });
            return;
        }
        if (!lastWords.empty() && !m_stream.isTls()) // a stranger who does not read gets nothing
            m_stream.socket().write_some(boost::asio::buffer(lastWords), ignored);
        closeOurSide();
    }

private:
    void closeOurSide()
    {
        boost::system::error_code ignored;
        m_stream.socket().shutdown(Socket::shutdown_send, ignored);
        drain();
    }

    void drain()
    {
        m_stream.socket().async_read_some(
            boost::asio::buffer(m_discarded),
            [self = shared_from_this()](boost::system::error_code error, std::size_t size) {
                self->m_total += size;
                if (error || self->m_total > kMaxDiscarded)
                    self->m_timer.cancel();
                else
                    self->drain();
            });
    }

    NetStream m_stream;
    boost::asio::steady_timer m_timer;
    std::size_t m_total = 0;
    std::array<char, 4096> m_discarded;
};

} // namespace

void sayFarewell(NetStream stream, std::string lastWords)
{
    if (Farewell::count < kMaxFarewells) {
        std::make_shared<Farewell>(std::move(stream))->start(lastWords);
        return;
    }
    boost::system::error_code ignored;
    stream.socket().non_blocking(true, ignored);
    if (!stream.isTls())
        stream.socket().write_some(boost::asio::buffer(lastWords), ignored);
    stream.socket().close(ignored);
    // An operation of TLS that was cancelled just now still refers to the stream until its handler has run.
    if (stream.isTls())
        boost::asio::post(stream.get_executor(), [kept = std::move(stream)] {});
}

} // namespace tapledger
