// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include "net/tls/tls_context.h"

#include <QtGlobal>
#include <algorithm>
#include <fstream>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>

namespace tapledger {
namespace {

constexpr long kVersion3 = 2; ///< X.509 counts from zero
constexpr int kSerialBits = 64;
constexpr std::chrono::seconds kHour = std::chrono::hours(1);

struct Bio
{
    Bio() : bio(BIO_new(BIO_s_mem())) {}
    ~Bio() { BIO_free(bio); }
    Bio(const Bio&) = delete;
    Bio& operator=(const Bio&) = delete;
    std::string text() const
    {
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        return {data, static_cast<std::size_t>(size)};
    }
    BIO* bio;
};

std::string pem(X509* certificate)
{
    const Bio out;
    PEM_write_bio_X509(out.bio, certificate);
    return out.text();
}

std::string pem(EVP_PKEY* key)
{
    const Bio out;
    PEM_write_bio_PrivateKey(out.bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    return out.text();
}

void extend(X509* certificate, X509* issuer, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    if (!extension || X509_add_ext(certificate, extension, -1) != 1)
        qFatal("no extension %s", value);
    X509_EXTENSION_free(extension);
}

X509* unsignedCertificate(const std::string& name, EVP_PKEY* key, std::chrono::seconds until)
{
    X509* certificate = X509_new();
    X509_set_version(certificate, kVersion3);
    BIGNUM* serial = BN_new();
    BN_rand(serial, kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY);
    BN_to_ASN1_INTEGER(serial, X509_get_serialNumber(certificate));
    BN_free(serial);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    X509_gmtime_adj(X509_getm_notBefore(certificate), std::min(-kHour, until - kHour).count());
    X509_gmtime_adj(X509_getm_notAfter(certificate), until.count());
    X509_set_pubkey(certificate, key);
    return certificate;
}

} // namespace

Authority::Authority(const std::string& name)
    : m_key(EVP_EC_gen("P-256")), m_certificate(unsignedCertificate(name, m_key, std::chrono::hours(48)))
{
    X509_set_issuer_name(m_certificate, X509_get_subject_name(m_certificate));
    extend(m_certificate, m_certificate, NID_basic_constraints, "critical,CA:TRUE");
    extend(m_certificate, m_certificate, NID_key_usage, "critical,keyCertSign");
    extend(m_certificate, m_certificate, NID_subject_key_identifier, "hash");
    X509_sign(m_certificate, m_key, EVP_sha256());
}

Authority::~Authority()
{
    X509_free(m_certificate);
    EVP_PKEY_free(m_key);
}

std::string Authority::certificate() const { return pem(m_certificate); }

Identity Authority::issue(const std::string& name, const std::string& usage, std::chrono::hours until) const
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = unsignedCertificate(name, key, until);
    X509_set_issuer_name(certificate, X509_get_subject_name(m_certificate));
    extend(certificate, m_certificate, NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate, m_certificate, NID_ext_key_usage, usage.c_str());
    extend(certificate, m_certificate, NID_subject_alt_name, "IP:127.0.0.1");
    X509_sign(certificate, m_key, EVP_sha256());
    Identity identity{pem(certificate), pem(key), fingerprintOf(*certificate)};
    X509_free(certificate);
    EVP_PKEY_free(key);
    return identity;
}

std::string encryptedKey(const Identity& identity, const std::string& password)
{
    BIO* in = BIO_new_mem_buf(identity.key.data(), static_cast<int>(identity.key.size()));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    const Bio out;
    PEM_write_bio_PrivateKey(out.bio, key, EVP_aes_256_cbc(), reinterpret_cast<const unsigned char*>(password.data()),
                             static_cast<int>(password.size()), nullptr, nullptr);
    EVP_PKEY_free(key);
    BIO_free(in);
    return out.text();
}

Identity rsaIdentity(unsigned bits)
{
    EVP_PKEY* key = EVP_RSA_gen(bits);
    X509* certificate = unsignedCertificate("rsa", key, kHour);
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    X509_sign(certificate, key, EVP_sha256());
    Identity identity{pem(certificate), pem(key), fingerprintOf(*certificate)};
    X509_free(certificate);
    EVP_PKEY_free(key);
    return identity;
}

std::string TestFiles::write(const char* name, const std::string& text) const
{
    std::ofstream(path(name), std::ios::binary | std::ios::trunc) << text;
    chmod(path(name).c_str(), 0600);
    return path(name);
}

} // namespace tapledger
