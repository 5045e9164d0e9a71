// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <cstdint>
#include <string>

struct ssl_st;
struct ssl_session_st;

namespace tapledger {

/// A blocking TLS connection to a port of the loopback, with a deadline for every answer.
class TlsClient
{
public:
    struct Options
    {
        int version = 0;              ///< TLS1_2_VERSION and so on alone; 0 = what both sides can
        Identity identity = {};       ///< shown when the server asks; none where it is empty
        std::string authority = {};   ///< PEM; the server's certificate is checked where it is given
        ssl_session_st* session = {}; ///< of an earlier connection, to be resumed
        int timeoutMs = 10'000;
    };

    explicit TlsClient(std::uint16_t port);
    TlsClient(std::uint16_t port, const Options& options);
    ~TlsClient();
    TlsClient(const TlsClient&) = delete;
    TlsClient& operator=(const TlsClient&) = delete;

    /// True once the handshake is done. With TLS 1.3 the server may still refuse the client's certificate.
    bool isOpen() const { return m_isOpen; }
    /// What OpenSSL said of the last failure.
    const std::string& trouble() const { return m_trouble; }
    /// `TLSv1.3`, say.
    std::string version() const;
    /// SHA-256 of the server's certificate, lower-case hex.
    std::string serverFingerprint() const;
    bool isResumed() const;
    /// A session that can be resumed; the caller frees it. Null when the server gave none.
    ssl_session_st* session() const;

    bool send(const std::string& bytes);
    /// The next line without its end; empty when the server has gone or nothing came in time.
    std::string readLine();
    std::string readBytes(std::size_t count);
    /// True once the server has closed as TLS demands, with close_notify.
    bool isClosedCleanly() const;
    /// Sends close_notify: no more will come.
    void finishSending();
    /// Asks for another handshake. False when the server does not grant it.
    bool renegotiate();

    /// The bytes that begin a handshake.
    static std::string clientHello();

private:
    bool receive();
    void note();

    int m_socket = -1;
    ssl_st* m_ssl = nullptr;
    bool m_isOpen = false;
    std::string m_buffer;
    std::string m_trouble;
};

} // namespace tapledger
