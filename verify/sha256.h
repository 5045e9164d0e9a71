// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_md_st;
struct evp_md_ctx_st;

namespace tapverify {

using Hash = std::array<unsigned char, 32>;

/// SHA-256 with one context that is used again and again. Not for two threads at once.
class Sha256
{
public:
    Sha256();

    /// The hash of the parts, one after the other.
    Hash of(std::initializer_list<std::string_view> parts);
    std::string hex(std::initializer_list<std::string_view> parts);

    /// H(0x00 || leaf), ledger format 5 and 7.1.
    Hash leaf(std::string_view leaf) { return of({std::string_view("\0", 1), leaf}); }
    /// H(0x01 || left || right).
    Hash node(const Hash& left, const Hash& right);

private:
    struct Free
    {
        void operator()(evp_md_st* digest) const;
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_st, Free> m_digest;
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The bytes of a hash, as long as it lives.
std::string_view bytesOf(const Hash& hash);
std::string hexOf(const Hash& hash);
/// A hash from exactly 32 bytes.
std::optional<Hash> hashFromBytes(std::string_view bytes);
std::optional<Hash> hashFromHex(std::string_view hex);
std::optional<Hash> hashFromBase64(std::string_view base64);

} // namespace tapverify
