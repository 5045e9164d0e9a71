// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"

#include <openssl/evp.h>

namespace tapledger {

std::string toBase64(std::span<const std::byte> bytes)
{
    std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0'); // OpenSSL ends it with a NUL
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(length));
    return out;
}

std::optional<std::vector<std::byte>> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0 || text.size() > 1'000'000)
        return std::nullopt;
    std::vector<std::byte> out(text.size() / 4 * 3);
    const int length =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                        reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (length < 0)
        return std::nullopt;
    out.resize(static_cast<std::size_t>(length));
    for (std::size_t padding = 0; padding < 2 && text.ends_with('='); ++padding) {
        text.remove_suffix(1);
        out.pop_back();
    }
    // OpenSSL forgives white space and unused bits; a form that does not print back the same is not canonical.
    std::string again = toBase64(out);
    again.resize(again.find_last_not_of('=') + 1);
    if (again != text)
        return std::nullopt;
    return out;
}

} // namespace tapledger
