// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_file.h"
#include "fuzz.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <string>

using namespace tapledger;

namespace {

class Checker final : public BackupSink
{
public:
    Result<void> beginFile(std::string_view name, mode_t mode) override
    {
        require(isBackupName(name) && mode <= 0777);
        m_hasFile = true;
        return {};
    }
    Result<void> add(std::string_view) override
    {
        require(m_hasFile);
        return {};
    }

private:
    bool m_hasFile = false;
};

/// As a backup without a passphrase has them: pieces of @p text between line ends, sealed with the known key. Fuzzing
/// gets past the authentication so.
std::string sealed(std::string_view text)
{
    std::string out = std::string("tapledger-backup") + '\1' + std::string(33, '\0');
    std::string header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    const unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES] = {};
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char*>(header.data()), key);
    out += header;
    std::string head = out;
    while (!text.empty()) {
        const std::string_view plain = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(plain.size() + 1, text.size()));
        std::string piece(plain.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char*>(piece.data()), nullptr,
            reinterpret_cast<const unsigned char*>(plain.data()), plain.size(),
            reinterpret_cast<const unsigned char*>(head.data()), head.size(),
            plain.starts_with('Z') ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        head.clear();
        for (int shift = 24; shift >= 0; shift -= 8)
            out += static_cast<char>(piece.size() >> shift & 0xFFU);
        out += piece;
    }
    return out;
}

bool isWhole(std::string_view bytes, std::size_t atOnce)
{
    Checker sink;
    BackupParser parser(std::nullopt, sink);
    for (; !bytes.empty(); bytes.remove_prefix(std::min(atOnce, bytes.size()))) {
        if (!parser.feed(bytes.substr(0, atOnce)))
            return false;
    }
    return parser.finish().has_value();
}

} // namespace

// Whatever is put together reads the same in whatever pieces it comes, and hands out no name that leads elsewhere.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool isReady = sodium_init() >= 0;
    require(isReady);
    const std::string_view bytes = asText(data, size);
    isWhole(bytes, 4096);
    const std::string backup = sealed(bytes);
    require(isWhole(backup, 4096) == isWhole(backup, 7));
    return 0;
}
