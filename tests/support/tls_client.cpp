// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tls_client.h"

#include "net/tls/tls_context.h"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tapledger {
namespace {

BIO* over(const std::string& text) { return BIO_new_mem_buf(text.data(), static_cast<int>(text.size())); }

SSL_CTX* contextOf(const TlsClient::Options& options)
{
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_security_level(context, 0); // tries what the server is to refuse
    if (options.version != 0) {
        SSL_CTX_set_min_proto_version(context, options.version);
        SSL_CTX_set_max_proto_version(context, options.version);
    }
    if (!options.identity.certificate.empty()) {
        BIO* certificateText = over(options.identity.certificate);
        BIO* keyText = over(options.identity.key);
        X509* certificate = PEM_read_bio_X509(certificateText, nullptr, nullptr, nullptr);
        EVP_PKEY* key = PEM_read_bio_PrivateKey(keyText, nullptr, nullptr, nullptr);
        SSL_CTX_use_certificate(context, certificate);
        SSL_CTX_use_PrivateKey(context, key);
        EVP_PKEY_free(key);
        X509_free(certificate);
        BIO_free(keyText);
        BIO_free(certificateText);
    }
    if (!options.authority.empty()) {
        BIO* text = over(options.authority);
        X509* authority = PEM_read_bio_X509(text, nullptr, nullptr, nullptr);
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority);
        X509_free(authority);
        BIO_free(text);
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    }
    return context;
}

} // namespace

TlsClient::TlsClient(std::uint16_t port) : TlsClient(port, Options{}) {}

TlsClient::TlsClient(std::uint16_t port, const Options& options)
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    const timeval timeout{options.timeoutMs / 1000, options.timeoutMs % 1000 * 1000};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    SSL_CTX* context = contextOf(options);
    m_ssl = SSL_new(context);
    SSL_CTX_free(context);
    SSL_set_fd(m_ssl, m_socket);
    X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_ssl), "127.0.0.1");
    if (options.session)
        SSL_set_session(m_ssl, options.session);
    ERR_clear_error();
    m_isOpen =
        connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 && SSL_connect(m_ssl) == 1;
    if (!m_isOpen)
        note();
}

TlsClient::~TlsClient()
{
    SSL_free(m_ssl);
    close(m_socket);
}

void TlsClient::note()
{
    const char* reason = ERR_reason_error_string(ERR_peek_error());
    m_trouble = reason ? reason : "the server has gone";
    ERR_clear_error();
}

std::string TlsClient::version() const { return SSL_get_version(m_ssl); }

std::string TlsClient::serverFingerprint() const
{
    const X509* certificate = SSL_get0_peer_certificate(m_ssl);
    return certificate ? fingerprintOf(*certificate) : std::string();
}

bool TlsClient::isResumed() const { return SSL_session_reused(m_ssl) == 1; }

SSL_SESSION* TlsClient::session() const
{
    SSL_SESSION* session = SSL_get1_session(m_ssl);
    if (session && SSL_SESSION_is_resumable(session) == 1)
        return session;
    SSL_SESSION_free(session);
    return nullptr;
}

bool TlsClient::send(const std::string& bytes)
{
    ERR_clear_error();
    std::size_t sent = 0;
    if (m_isOpen && SSL_write_ex(m_ssl, bytes.data(), bytes.size(), &sent) == 1)
        return true;
    note();
    return false;
}

bool TlsClient::receive()
{
    char bytes[16384];
    std::size_t size = 0;
    ERR_clear_error();
    if (!m_isOpen || SSL_read_ex(m_ssl, bytes, sizeof bytes, &size) != 1) {
        note();
        return false;
    }
    m_buffer.append(bytes, size);
    return true;
}

std::string TlsClient::readLine()
{
    auto end = std::string::npos;
    while ((end = m_buffer.find('\n')) == std::string::npos) {
        if (!receive())
            return {};
    }
    std::string line = m_buffer.substr(0, end);
    m_buffer.erase(0, end + 1);
    return line;
}

std::string TlsClient::readBytes(std::size_t count)
{
    while (m_buffer.size() < count && receive()) {
    }
    std::string bytes = m_buffer.substr(0, count);
    m_buffer.erase(0, count);
    return bytes;
}

bool TlsClient::isClosedCleanly() const { return (SSL_get_shutdown(m_ssl) & SSL_RECEIVED_SHUTDOWN) != 0; }

void TlsClient::finishSending() { SSL_shutdown(m_ssl); }

bool TlsClient::renegotiate()
{
    ERR_clear_error();
    const bool isGranted = SSL_renegotiate(m_ssl) == 1 && SSL_do_handshake(m_ssl) == 1;
    if (!isGranted)
        note();
    return isGranted;
}

std::string TlsClient::clientHello()
{
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    SSL* ssl = SSL_new(context);
    SSL_CTX_free(context);
    BIO* out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl, BIO_new(BIO_s_mem()), out);
    SSL_connect(ssl); // which waits for the answer that never comes
    char* data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    std::string hello(data, static_cast<std::size_t>(size));
    SSL_free(ssl);
    ERR_clear_error();
    return hello;
}

} // namespace tapledger
