// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls/self_signed.h"

#include "net/tls/tls_context.h"

#include <algorithm>
#include <array>
#include <boost/asio/ip/address.hpp>
#include <fmt/format.h>
#include <memory>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace tapledger {
namespace {

constexpr long kVersion3 = 2; ///< X.509 counts from zero
constexpr std::size_t kSerialBytes = 16;
constexpr std::size_t kMaxCommonName = 64;
constexpr std::size_t kMaxHostName = 253;
constexpr std::int64_t kMicrosecondsPerSecond = 1'000'000;
constexpr long kClocksDiffer = 3600; ///< seconds that a client's clock may be behind

struct Free
{
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(BIGNUM* number) const { BN_free(number); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

bool isHostName(std::string_view name)
{
    if (name.starts_with("*."))
        name.remove_prefix(2);
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return !name.empty() && name.size() <= kMaxHostName && !name.starts_with('.') && !name.starts_with('-') &&
           std::ranges::all_of(name, isAllowed);
}

/// The names as OpenSSL wants them: `DNS:gate.example,IP:192.0.2.1`.
Result<std::string> alternativeNames(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names) {
        boost::system::error_code error;
        const auto address = boost::asio::ip::make_address(name, error);
        if (error && !isHostName(name))
            return failure(ErrorCode::InvalidArgument,
                           fmt::format("\"{}\" is neither a host name nor an IP address", name));
        list +=
            fmt::format("{}{}:{}", list.empty() ? "" : ",", error ? "DNS" : "IP", error ? name : address.to_string());
    }
    if (list.empty())
        return failure(ErrorCode::InvalidArgument, "a certificate needs at least one host name or address");
    return list;
}

bool setSerial(X509* certificate, Random& random)
{
    std::array<std::byte, kSerialBytes> bytes{};
    random.fill(bytes);
    bytes[0] = (bytes[0] & std::byte{0x7F}) | std::byte{0x40}; // positive, and never short
    const Owned<BIGNUM> number(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setNameAndTime(X509* certificate, const std::string& host, int days, Timestamp now)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    const std::string common = host.substr(0, kMaxCommonName);
    time_t time = now.microseconds() / kMicrosecondsPerSecond;
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(common.c_str()),
                                      -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 &&
           X509_time_adj_ex(X509_getm_notBefore(certificate), 0, -kClocksDiffer, &time) &&
           X509_time_adj_ex(X509_getm_notAfter(certificate), days, 0, &time);
}

bool addExtension(X509* certificate, int kind, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

template <class Write>
std::string pem(Write write)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    char* text = nullptr;
    if (!bio || write(bio.get()) != 1)
        return {};
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

} // namespace

Result<SelfSigned> makeSelfSigned(const std::vector<std::string>& names, int days, Timestamp now, Random& random)
{
    const auto alternatives = alternativeNames(names);
    if (!alternatives)
        return failure(alternatives.error());
    const Owned<EVP_PKEY> key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Owned<X509> certificate(X509_new());
    X509* c = certificate.get();
    const bool isMade =
        key && c && X509_set_version(c, kVersion3) == 1 && setSerial(c, random) &&
        setNameAndTime(c, names.front(), days, now) && X509_set_pubkey(c, key.get()) == 1 &&
        addExtension(c, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(c, NID_key_usage, "critical,digitalSignature") &&
        addExtension(c, NID_ext_key_usage, "serverAuth") && addExtension(c, NID_subject_key_identifier, "hash") &&
        addExtension(c, NID_subject_alt_name, *alternatives) && X509_sign(c, key.get(), EVP_sha256()) > 0;
    if (!isMade)
        return failure(ErrorCode::Internal, "OpenSSL could not make a certificate");
    SelfSigned made;
    made.certificate = pem([&](BIO* bio) { return PEM_write_bio_X509(bio, c); });
    made.key =
        pem([&](BIO* bio) { return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    made.fingerprint = fingerprintOf(*c);
    return made;
}

} // namespace tapledger
