// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls/tls_context.h"

#include "base/hex.h"

#include <array>
#include <boost/asio/ssl/context.hpp>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/stat.h>

namespace tapledger {
namespace {

/// Only suites with forward secrecy and authenticated encryption.
constexpr const char* kCiphers12 =
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:"
    "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
constexpr const char* kCiphers13 = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
constexpr const char* kGroups = "X25519:P-256:P-384";
constexpr int kSecurityLevel = 2; ///< 112 bits: no RSA key below 2,048 bits, no SHA-1 in signatures
constexpr std::string_view kSessionContext = "tapledger";
constexpr std::size_t kMaxFileSize = 1024UL * 1024;

struct Free
{
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

/// Why OpenSSL refused, in its words.
std::string reason()
{
    const unsigned long error = ERR_peek_last_error();
    const char* text = ERR_reason_error_string(error);
    ERR_clear_error();
    return text ? text : "unknown reason";
}

tl::unexpected<Error> bad(std::string message) { return failure(ErrorCode::InvalidArgument, std::move(message)); }

/// Names the setting that is to be changed.
tl::unexpected<Error> bad(std::string_view setting, const Error& error)
{
    return bad(fmt::format("{}: {}", setting, error.message));
}

Result<std::string> readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::string text(kMaxFileSize, '\0');
    if (in)
        in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!in.is_open() || in.bad())
        return bad(fmt::format("the file {} cannot be read: {}", path, std::strerror(errno)));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

Owned<BIO> over(const std::string& text)
{
    return Owned<BIO>(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

/// Nobody sits at a server's terminal.
int noPassword(char*, int, int, void*) { return 0; }

Result<Owned<EVP_PKEY>> readKey(const std::string& path)
{
    auto text = readFile(path);
    if (!text)
        return failure(text.error());
    std::string& pem = *text;
    Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(over(pem).get(), nullptr, noPassword, nullptr));
    OPENSSL_cleanse(pem.data(), pem.size());
    ERR_clear_error();
    if (!key)
        return bad(fmt::format("the file {} holds no private key in PEM form without a password", path));
    return key;
}

/// The first certificate of a file, which is its owner's.
Result<Owned<X509>> firstCertificate(const std::string& text, std::string_view path)
{
    Owned<X509> certificate(PEM_read_bio_X509(over(text).get(), nullptr, noPassword, nullptr));
    ERR_clear_error();
    if (!certificate)
        return bad(fmt::format("the file {} holds no certificate in PEM form", path));
    return certificate;
}

std::vector<std::string> doubtsAbout(const X509& certificate, const TlsOptions& options, Timestamp now)
{
    std::vector<std::string> doubts;
    time_t time = now.microseconds() / 1'000'000;
    if (X509_cmp_time(X509_get0_notAfter(&certificate), &time) < 0)
        doubts.push_back(
            fmt::format("the certificate {} has expired; clients will refuse it: renew it", options.certificate));
    if (X509_cmp_time(X509_get0_notBefore(&certificate), &time) > 0)
        doubts.push_back(fmt::format("the certificate {} is not valid yet; check the clock", options.certificate));
    struct stat status
    {
    };
    if (stat(options.key.c_str(), &status) == 0 && (status.st_mode & S_IROTH) != 0)
        doubts.push_back(fmt::format("everybody on this machine can read the key {}; chmod 600 it", options.key));
    return doubts;
}

void setRules(SSL_CTX* context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_security_level(context, kSecurityLevel);
    SSL_CTX_set_cipher_list(context, kCiphers12);
    SSL_CTX_set_ciphersuites(context, kCiphers13);
    std::string groups = kGroups; // OpenSSL's macro takes its constness away
    SSL_CTX_set1_groups_list(context, groups.data());
    SSL_CTX_set_options(context, SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA | SSL_OP_NO_RENEGOTIATION |
                                     SSL_OP_NO_COMPRESSION);
    // Sessions live in tickets that only this context can read: a reload ends them all, so that a certificate or an
    // authority that was taken away opens nothing through an old session.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_session_id_context(context, reinterpret_cast<const unsigned char*>(kSessionContext.data()),
                                   static_cast<unsigned>(kSessionContext.size()));
}

} // namespace

std::string fingerprintOf(const x509_st& certificate)
{
    std::array<std::byte, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    X509_digest(&certificate, EVP_sha256(), reinterpret_cast<unsigned char*>(digest.data()), &size);
    return toHex({digest.data(), size});
}

Result<std::string> fingerprintOfFile(const std::string& path)
{
    const auto text = readFile(path);
    if (!text)
        return failure(text.error());
    const auto certificate = firstCertificate(*text, path);
    if (!certificate)
        return failure(certificate.error());
    return fingerprintOf(**certificate);
}

std::string parseFingerprint(std::string_view text)
{
    std::string hex;
    for (const char c : text) {
        if (c != ':')
            hex += c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
    }
    return isLowerHex(hex, 64) ? hex : std::string();
}

TlsContext::TlsContext() : m_native(std::make_unique<boost::asio::ssl::context>(boost::asio::ssl::context::tls_server))
{
    setRules(m_native->native_handle());
}

TlsContext::~TlsContext() = default;

Result<void> TlsContext::useCertificate(const TlsOptions& options, Timestamp now)
{
    SSL_CTX* context = m_native->native_handle();
    const auto chain = readFile(options.certificate);
    if (!chain)
        return bad("tls.certificate", chain.error());
    const auto certificate = firstCertificate(*chain, options.certificate);
    if (!certificate)
        return bad("tls.certificate", certificate.error());
    const auto key = readKey(options.key);
    if (!key)
        return bad("tls.key", key.error());
    if (X509_check_private_key(certificate->get(), key->get()) != 1) {
        ERR_clear_error();
        return bad(fmt::format("tls.key: the key {} does not belong to the certificate {}; name the two files that "
                               "were made together",
                               options.key, options.certificate));
    }
    boost::system::error_code error;
    m_native->use_certificate_chain(boost::asio::buffer(*chain), error);
    if (error || SSL_CTX_use_PrivateKey(context, key->get()) != 1)
        return bad(fmt::format("tls.certificate: the certificate {} cannot be used: {}; make another one",
                               options.certificate, error ? error.message() : reason()));
    m_fingerprint = fingerprintOf(**certificate);
    m_warnings = doubtsAbout(**certificate, options, now);
    return {};
}

Result<void> TlsContext::useClientCa(const TlsOptions& options)
{
    if (options.clientCertificates == TlsOptions::ClientCertificates::Off)
        return {};
    if (options.clientCa.empty())
        return bad("tls.client_certificates needs tls.client_ca: the file of the authorities that sign them");
    SSL_CTX* context = m_native->native_handle();
    const auto text = readFile(options.clientCa);
    if (!text)
        return bad("tls.client_ca", text.error());
    if (const auto first = firstCertificate(*text, options.clientCa); !first)
        return bad("tls.client_ca", first.error());
    const Owned<BIO> authorities = over(*text);
    const auto next = [&] { return PEM_read_bio_X509(authorities.get(), nullptr, noPassword, nullptr); };
    for (Owned<X509> authority(next()); authority; authority.reset(next())) {
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.get());
        SSL_CTX_add_client_CA(context, authority.get());
    }
    const bool isWhole = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE; // there are no more
    ERR_clear_error();
    if (!isWhole)
        return bad(fmt::format("tls.client_ca: one of the certificates in the file {} is damaged", options.clientCa));
    const bool isRequired = options.clientCertificates == TlsOptions::ClientCertificates::Required;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | (isRequired ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0), nullptr);
    // A session that is resumed is not checked again: a client's certificate could outlive its end in a ticket.
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context, 0);
    return {};
}

Result<std::shared_ptr<const TlsContext>> TlsContext::load(const TlsOptions& options, Timestamp now)
{
    if (options.certificate.empty() || options.key.empty())
        return bad("tls.certificate and tls.key are set together: name both files");
    const std::shared_ptr<TlsContext> context(new TlsContext);
    if (auto used = context->useCertificate(options, now); !used)
        return failure(used.error());
    if (auto used = context->useClientCa(options); !used)
        return failure(used.error());
    return std::shared_ptr<const TlsContext>(context);
}

} // namespace tapledger
