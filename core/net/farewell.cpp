// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/farewell.h"

#include <array>
#include <atomic>
#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>

namespace tapledger {
namespace {

using Socket = boost::asio::ip::tcp::socket;

constexpr auto kAtMost = std::chrono::seconds(2);
constexpr std::size_t kMaxDiscarded = 1024UL * 1024;
constexpr int kMaxFarewells = 256;

class Farewell : public std::enable_shared_from_this<Farewell>
{
public:
    explicit Farewell(Socket socket) : m_socket(std::move(socket)), m_timer(m_socket.get_executor()) { ++count; }
    ~Farewell() { --count; }
    Farewell(const Farewell&) = delete;
    Farewell& operator=(const Farewell&) = delete;

    static inline std::atomic<int> count = 0;

    void start(const std::string& lastWords)
    {
        boost::system::error_code ignored;
        m_socket.non_blocking(true, ignored);
        if (!lastWords.empty()) // a stranger who does not read gets nothing
            m_socket.write_some(boost::asio::buffer(lastWords), ignored);
        m_socket.shutdown(Socket::shutdown_send, ignored);
        m_timer.expires_after(kAtMost);
        m_timer.async_wait([self = shared_from_this()](boost::system::error_code) {
            boost::system::error_code alreadyClosed;
            self->m_socket.close(alreadyClosed);
        });
        drain();
    }

private:
    void drain()
    {
        m_socket.async_read_some(boost::asio::buffer(m_discarded),
                                 [self = shared_from_this()](boost::system::error_code error, std::size_t size) {
                                     self->m_total += size;
                                     if (error || self->m_total > kMaxDiscarded)
                                         self->m_timer.cancel();
                                     else
                                         self->drain();
                                 });
    }

    Socket m_socket;
    boost::asio::steady_timer m_timer;
    std::size_t m_total = 0;
    std::array<char, 4096> m_discarded;
};

} // namespace

void sayFarewell(Socket socket, std::string lastWords)
{
    if (Farewell::count < kMaxFarewells) {
        std::make_shared<Farewell>(std::move(socket))->start(lastWords);
        return;
    }
    boost::system::error_code ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(boost::asio::buffer(lastWords), ignored);
}

} // namespace tapledger
