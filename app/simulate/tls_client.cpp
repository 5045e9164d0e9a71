// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/tls_client.h"

#include <fmt/format.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace tapledger::simulate {

void FreeTls::operator()(ssl_ctx_st* context) const { SSL_CTX_free(context); }
void FreeTls::operator()(ssl_st* session) const { SSL_free(session); }

Result<std::shared_ptr<const TlsClient>> TlsClient::trusting(const std::string& caFile)
{
    const auto client = std::make_shared<TlsClient>();
    client->m_context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX* context = client->m_context.get();
    if (!context || SSL_CTX_load_verify_file(context, caFile.c_str()) != 1) {
        ERR_clear_error();
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("--tls-ca {}: there is no certificate in PEM form", caFile));
    }
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(context, 1);
    return std::shared_ptr<const TlsClient>(client);
}

TlsSession TlsClient::open(int fd, const std::string& serverAddress) const
{
    TlsSession session(SSL_new(m_context.get()));
    if (!session)
        return session;
    X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session.get()), serverAddress.c_str());
    SSL_set_fd(session.get(), fd);
    SSL_set_connect_state(session.get());
    return session;
}

std::string tlsTrouble()
{
    const char* reason = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    return reason ? reason : "the server closed the connection";
}

} // namespace tapledger::simulate
