// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tls/tls_context.h"

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace tapledger {

/// A connection's bytes, plain or by TLS: what HTTP, TCP and their farewell read and write. Serves Boost's composed
/// operations as an AsyncStream. One read and one write at a time. The plain way costs one comparison a call.
class NetStream
{
public:
    using Socket = boost::asio::ip::tcp::socket;
    using executor_type = Socket::executor_type;
    using Done = std::function<void(boost::system::error_code)>;

    explicit NetStream(Socket socket);
    NetStream(Socket socket, const TlsContext& context);

    executor_type get_executor() { return socket().get_executor(); }
    /// The connection below: for its options, to cancel and to close it.
    Socket& socket() { return m_tls ? m_tls->stream.next_layer() : m_socket; }
    /// Address of the other side; empty when it has gone.
    std::string peer();

    /// The handshake of TLS; on a plain stream @p done is called at once.
    void handshake(Done done);
    /// True between the handshake and the end: close_notify has a meaning.
    bool isSecure() const { return m_tls && m_tls->isSecure; }
    bool isTls() const { return m_tls != nullptr; }
    /// Sends close_notify and waits for the other side's.
    void shutdown(Done done);
    /// Fingerprint of the client's certificate, which has been checked; empty when it showed none.
    std::string certificateOfPeer();

    template <class Buffers, class Handler>
    void async_read_some(const Buffers& buffers, Handler&& handler)
    {
        if (m_tls)
            m_tls->stream.async_read_some(buffers, std::forward<Handler>(handler));
        else
            m_socket.async_read_some(buffers, std::forward<Handler>(handler));
    }

    template <class Buffers, class Handler>
    void async_write_some(const Buffers& buffers, Handler&& handler)
    {
        if (m_tls)
            m_tls->stream.async_write_some(m_tls->oneRecord(buffers), std::forward<Handler>(handler));
        else
            m_socket.async_write_some(buffers, std::forward<Handler>(handler));
    }

private:
    struct Tls
    {
        Tls(Socket socket, const TlsContext& context) : stream(std::move(socket), context.native()) {}

        /// A head and its body leave as one record and one packet: Asio alone would make a record of each piece.
        template <class Buffers>
        boost::asio::const_buffer oneRecord(const Buffers& buffers)
        {
            const auto begin = boost::asio::buffer_sequence_begin(buffers);
            const auto end = boost::asio::buffer_sequence_end(buffers);
            if (begin == end)
                return {};
            if (const boost::asio::const_buffer first = *begin; std::next(begin) == end || first.size() >= flat.size())
                return first;
            return {flat.data(), boost::asio::buffer_copy(boost::asio::buffer(flat), buffers)};
        }

        boost::asio::ssl::stream<Socket> stream;
        std::array<char, 16 * 1024> flat; ///< what a record can hold
        bool isSecure = false;
    };

    Socket m_socket;            ///< moved from where there is TLS
    std::unique_ptr<Tls> m_tls; ///< stays where it is when the stream is moved: operations under way refer to it
};

/// Makes streams of accepted connections with the certificate in force. Network thread only.
class TlsGate
{
public:
    /// For connections that come from now on.
    void use(std::shared_ptr<const TlsContext> context) { m_context = std::move(context); }
    bool isOn() const { return m_context != nullptr; }
    NetStream open(NetStream::Socket socket) const
    {
        return m_context ? NetStream(std::move(socket), *m_context) : NetStream(std::move(socket));
    }

private:
    std::shared_ptr<const TlsContext> m_context; ///< none: everything is plain
};

} // namespace tapledger
