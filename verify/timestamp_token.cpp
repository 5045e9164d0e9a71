// SPDX-License-Identifier: GPL-3.0-or-later
#include "timestamp_token.h"

#include <ctime>
#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509_vfy.h>

namespace tapverify {
namespace {

struct Free
{
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(TS_RESP* response) const { TS_RESP_free(response); }
    void operator()(TS_VERIFY_CTX* context) const { TS_VERIFY_CTX_free(context); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_STORE* store) const { X509_STORE_free(store); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

/// What a failed call left in OpenSSL's queue of errors is of no interest to anybody.
struct ErrorsForgotten
{
    ~ErrorsForgotten() { ERR_clear_error(); }
};

Owned<BIO> memory(std::string_view bytes)
{
    return Owned<BIO>(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

/// A store that trusts every certificate of a PEM text; null when there is none.
Owned<X509_STORE> storeOf(std::string_view pem)
{
    Owned<X509_STORE> store(X509_STORE_new());
    const Owned<BIO> in = memory(pem);
    bool any = false;
    while (in && store) {
        const Owned<X509> certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        any |= X509_STORE_add_cert(store.get(), certificate.get()) == 1;
    }
    return any ? std::move(store) : nullptr;
}

Owned<TS_RESP> parseResponse(std::string_view der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    Owned<TS_RESP> response(d2i_TS_RESP(nullptr, &at, static_cast<long>(der.size())));
    const bool whole = response && at == reinterpret_cast<const unsigned char*>(der.data()) + der.size();
    return whole ? std::move(response) : nullptr;
}

std::optional<std::int64_t> statedTime(TS_RESP* response)
{
    TS_TST_INFO* info = TS_RESP_get_tst_info(response);
    std::tm time{};
    if (!info || ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &time) != 1)
        return std::nullopt;
    return timegm(&time);
}

/// A token over MD5 or SHA-1 could be one made over something else.
bool hasStrongImprint(TS_RESP* response)
{
    TS_TST_INFO* info = TS_RESP_get_tst_info(response);
    TS_MSG_IMPRINT* imprint = info ? TS_TST_INFO_get_msg_imprint(info) : nullptr;
    if (!imprint)
        return false;
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const int nid = OBJ_obj2nid(algorithm);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

bool verifies(TS_RESP* response, std::int64_t at, std::string_view stamped, std::string_view authoritiesPem)
{
    Owned<X509_STORE> store = storeOf(authoritiesPem);
    const Owned<TS_VERIFY_CTX> context(TS_VERIFY_CTX_new());
    if (!store || !context)
        return false;
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), at);
    // The context takes the store and the text over.
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_SIGNATURE | TS_VFY_DATA);
    TS_VERIFY_CTX_set_store(context.get(), store.release());
    TS_VERIFY_CTX_set_data(context.get(), memory(stamped).release());
    return TS_RESP_verify_response(context.get(), response) == 1;
}

} // namespace

std::optional<std::int64_t> tokenTime(std::string_view der, const std::vector<std::string>& stamped,
                                      std::string_view authoritiesPem)
{
    const ErrorsForgotten forgotten;
    if (der.empty() || der.size() > kMaxTokenSize)
        return std::nullopt;
    const Owned<TS_RESP> response = parseResponse(der);
    if (!response || !hasStrongImprint(response.get()))
        return std::nullopt;
    const auto time = statedTime(response.get());
    if (!time)
        return std::nullopt;
    for (const std::string& text : stamped) {
        if (verifies(response.get(), *time, text, authoritiesPem))
            return time;
    }
    return std::nullopt;
}

bool hasCertificates(std::string_view pem)
{
    const ErrorsForgotten forgotten;
    return storeOf(pem) != nullptr;
}

} // namespace tapverify
