// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/hex.h"

#include <cstdlib>
#include <openssl/evp.h>

namespace tapledger {

void Sha256::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }
void Sha256::Free::operator()(evp_md_st* digest) const { EVP_MD_free(digest); }

Sha256::Sha256() : m_digest(EVP_MD_fetch(nullptr, "SHA256", nullptr)), m_context(EVP_MD_CTX_new()) { begin(); }
Sha256::~Sha256() = default;

// A failure here means that OpenSSL has no SHA-256 or no memory: a ledger must not go on with a wrong hash.
void Sha256::begin()
{
    if (!m_digest || !m_context || EVP_DigestInit_ex2(m_context.get(), m_digest.get(), nullptr) != 1)
        std::abort();
}

Sha256& Sha256::update(std::string_view bytes)
{
    if (EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) != 1)
        std::abort();
    return *this;
}

Sha256Digest Sha256::finish()
{
    Sha256Digest digest;
    if (EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(digest.data()), nullptr) != 1)
        std::abort();
    begin();
    return digest;
}

std::string Sha256::hex(std::string_view message) { return toHex(update(message).finish()); }

} // namespace tapledger
