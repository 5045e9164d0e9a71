// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls/net_stream.h"

#include <openssl/x509.h>

namespace tapledger {

NetStream::NetStream(Socket socket) : m_socket(std::move(socket)) {}

NetStream::NetStream(Socket socket, const TlsContext& context)
    : m_socket(std::move(socket)), m_tls(std::make_unique<Tls>(std::move(m_socket), context))
{
}

std::string NetStream::peer()
{
    boost::system::error_code error;
    const auto endpoint = socket().remote_endpoint(error);
    return error ? std::string() : endpoint.address().to_string();
}

void NetStream::handshake(Done done)
{
    if (!m_tls) {
        done({});
        return;
    }
    // The handler, and with it the connection, outlives the operation, so the pointer does too.
    m_tls->stream.async_handshake(boost::asio::ssl::stream_base::server,
                                  [tls = m_tls.get(), done = std::move(done)](boost::system::error_code error) {
                                      tls->isSecure = !error;
                                      done(error);
                                  });
}

void NetStream::shutdown(Done done)
{
    m_tls->isSecure = false;
    m_tls->stream.async_shutdown(std::move(done));
}

std::string NetStream::certificateOfPeer()
{
    X509* certificate = m_tls ? SSL_get0_peer_certificate(m_tls->stream.native_handle()) : nullptr;
    return certificate ? fingerprintOf(*certificate) : std::string();
}

} // namespace tapledger
