// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string_view>

struct evp_pkey_st;

namespace tapverify {

/// An Ed25519 public key that checks signatures strictly (ledger format 8.2): S below the order of the group, both
/// points in their canonical encoding, no cofactor.
class PublicKey
{
public:
    /// The key of 32 bytes; nothing where they are not the canonical encoding of a point.
    static std::optional<PublicKey> fromBytes(std::string_view bytes);

    /// Whether the 64 bytes are this key's signature over @p message.
    bool verifies(std::string_view message, std::string_view signature) const;

private:
    struct Free
    {
        void operator()(evp_pkey_st* key) const;
    };
    explicit PublicKey(evp_pkey_st* key) : m_key(key) {}

    std::unique_ptr<evp_pkey_st, Free> m_key;
};

} // namespace tapverify
