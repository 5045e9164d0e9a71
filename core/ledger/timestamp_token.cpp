// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/timestamp_token.h"

#include "base/sha256.h"

#include <ctime>
#include <fmt/format.h>
#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509_vfy.h>

namespace tapledger {
namespace {

constexpr std::size_t kMaxTokenLength = 1'000'000;
constexpr std::size_t kMaxPemLength = 1'000'000;
constexpr int kMaxAuthorities = 100;

struct Free
{
    void operator()(TS_REQ* p) const { TS_REQ_free(p); }
    void operator()(TS_RESP* p) const { TS_RESP_free(p); }
    void operator()(TS_MSG_IMPRINT* p) const { TS_MSG_IMPRINT_free(p); }
    void operator()(TS_TST_INFO* p) const { TS_TST_INFO_free(p); }
    void operator()(TS_VERIFY_CTX* p) const { TS_VERIFY_CTX_free(p); }
    void operator()(PKCS7* p) const { PKCS7_free(p); }
    void operator()(X509_ALGOR* p) const { X509_ALGOR_free(p); }
    void operator()(X509_STORE* p) const { X509_STORE_free(p); }
    void operator()(X509* p) const { X509_free(p); }
    void operator()(ASN1_INTEGER* p) const { ASN1_INTEGER_free(p); }
    void operator()(BIO* p) const { BIO_free(p); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

tl::unexpected<Error> bad(std::string_view why)
{
    ERR_clear_error();
    return failure(ErrorCode::InvalidArgument, fmt::format("the timestamp does not verify: {}", why));
}

tl::unexpected<Error> opensslFailure()
{
    ERR_clear_error();
    return failure(ErrorCode::Internal, "OpenSSL could not work with a timestamp");
}

/// The signed token, alone or in its response.
struct Token
{
    Owned<TS_RESP> response; ///< null for a bare token
    Owned<PKCS7> signedData;
    Owned<TS_TST_INFO> info;
};

template <class T, class Decode>
Owned<T> decode(std::span<const std::byte> der, Decode decodeDer)
{
    const auto* begin = reinterpret_cast<const unsigned char*>(der.data());
    const auto* p = begin;
    Owned<T> value(decodeDer(nullptr, &p, static_cast<long>(der.size())));
    return p == begin + der.size() ? std::move(value) : nullptr;
}

Token readToken(std::span<const std::byte> der)
{
    Token token;
    if (der.size() > kMaxTokenLength)
        return token;
    token.response = decode<TS_RESP>(der, d2i_TS_RESP);
    if (token.response) {
        if (PKCS7* inside = TS_RESP_get_token(token.response.get()))
            token.signedData.reset(PKCS7_dup(inside));
    } else {
        token.signedData = decode<PKCS7>(der, d2i_PKCS7);
    }
    // The conversion to TST_INFO takes it for granted that this is signed data with something in it.
    if (token.signedData && PKCS7_type_is_signed(token.signedData.get()) && token.signedData->d.sign &&
        token.signedData->d.sign->contents)
        token.info.reset(PKCS7_to_TS_TST_INFO(token.signedData.get()));
    ERR_clear_error();
    return token;
}

Result<std::int64_t> timeOf(const TS_TST_INFO& info)
{
    std::tm fields{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(&info), &fields) != 1)
        return bad("its time cannot be read");
    return std::int64_t{timegm(&fields)};
}

bool hasStrongDigest(TS_TST_INFO& info)
{
    const X509_ALGOR* algorithm = TS_MSG_IMPRINT_get_algo(TS_TST_INFO_get_msg_imprint(&info));
    const ASN1_OBJECT* id = nullptr;
    X509_ALGOR_get0(&id, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(id);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

Owned<X509_STORE> readAuthorities(std::string_view pem, std::int64_t at)
{
    if (pem.size() > kMaxPemLength)
        return nullptr;
    const Owned<BIO> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Owned<X509_STORE> store(X509_STORE_new());
    int count = 0;
    while (bio && store && count < kMaxAuthorities) {
        const Owned<X509> certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        if (X509_STORE_add_cert(store.get(), certificate.get()) != 1)
            return nullptr;
        ++count;
    }
    ERR_clear_error();
    if (count == 0)
        return nullptr;
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), static_cast<std::time_t>(at));
    return store;
}

} // namespace

Result<std::vector<std::byte>> makeTimestampQuery(std::string_view stamped, std::uint64_t nonce)
{
    const Owned<TS_REQ> query(TS_REQ_new());
    const Owned<TS_MSG_IMPRINT> imprint(TS_MSG_IMPRINT_new());
    const Owned<X509_ALGOR> algorithm(X509_ALGOR_new());
    const Owned<ASN1_INTEGER> number(ASN1_INTEGER_new());
    Sha256Digest digest = Sha256().update(stamped).finish();
    if (!query || !imprint || !algorithm || !number || ASN1_INTEGER_set_uint64(number.get(), nonce) != 1 ||
        X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) != 1 ||
        TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) != 1 ||
        TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char*>(digest.data()),
                               static_cast<int>(digest.size())) != 1 ||
        TS_REQ_set_version(query.get(), 1) != 1 || TS_REQ_set_msg_imprint(query.get(), imprint.get()) != 1 ||
        TS_REQ_set_nonce(query.get(), number.get()) != 1 || TS_REQ_set_cert_req(query.get(), 1) != 1)
        return opensslFailure();
    const int size = i2d_TS_REQ(query.get(), nullptr);
    if (size <= 0)
        return opensslFailure();
    std::vector<std::byte> der(static_cast<std::size_t>(size));
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_TS_REQ(query.get(), &out);
    return der;
}

Result<std::int64_t> verifyTimestamp(std::span<const std::byte> response, std::string_view stamped,
                                     std::string_view caPem)
{
    const Token token = readToken(response);
    if (!token.info)
        return bad("it is no response of a timestamp authority that grants one");
    if (!hasStrongDigest(*token.info))
        return bad("it stamps another digest than SHA-256, SHA-384 or SHA-512");
    auto time = timeOf(*token.info);
    if (!time)
        return time;
    Owned<X509_STORE> store = readAuthorities(caPem, *time);
    if (!store)
        return bad("the key ring holds no certificate of an authority");
    const Owned<TS_VERIFY_CTX> context(TS_VERIFY_CTX_new());
    Owned<BIO> data(BIO_new_mem_buf(stamped.data(), static_cast<int>(stamped.size())));
    if (!context || !data)
        return opensslFailure();
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_DATA | TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_store(context.get(), store.release()); // both are the context's from here on
    TS_VERIFY_CTX_set_data(context.get(), data.release());
    const int valid = token.response ? TS_RESP_verify_response(context.get(), token.response.get())
                                     : TS_RESP_verify_token(context.get(), token.signedData.get());
    if (valid == 1)
        return time;
    const char* reason = ERR_reason_error_string(ERR_peek_last_error());
    return bad(reason ? reason : "its signature or what it stamps is another");
}

bool hasTimestampNonce(std::span<const std::byte> response, std::uint64_t nonce)
{
    const Token token = readToken(response);
    const ASN1_INTEGER* number = token.info ? TS_TST_INFO_get_nonce(token.info.get()) : nullptr;
    std::uint64_t value = 0;
    const bool same = number && ASN1_INTEGER_get_uint64(&value, number) == 1 && value == nonce;
    ERR_clear_error();
    return same;
}

} // namespace tapledger
