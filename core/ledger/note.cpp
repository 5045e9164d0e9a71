// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/note.h"

#include "base/base64.h"
#include "base/hex.h"
#include "base/json.h"
#include "base/sha256.h"

#include <algorithm>
#include <fmt/format.h>
#include <openssl/crypto.h>

namespace tapledger {
namespace {

constexpr std::string_view kDash = "\xE2\x80\x94 "; // U+2014 and a space
constexpr std::string_view kPrivatePrefix = "PRIVATE+KEY+";
constexpr std::size_t kIdSize = 4;
constexpr std::size_t kTimeSize = 8;
constexpr std::size_t kMaxNameLength = 1024;
constexpr std::int64_t kLatestTime = 253'402'300'799; // 9999-12-31T23:59:59Z

tl::unexpected<Error> bad(std::string_view what, std::string_view why)
{
    return failure(ErrorCode::InvalidArgument, fmt::format("not a {}: {}", what, why));
}

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= '\0' && c < ' ') || c == '\x7F'; });
}

/// The white space of Unicode beyond ASCII, which no key name may hold (C2SP signed-note).
bool hasUnicodeSpace(std::string_view text)
{
    static constexpr std::string_view spaces[] = {"\u0085", "\u00A0", "\u1680", "\u2028",
                                                  "\u2029", "\u202F", "\u205F", "\u3000"};
    for (const std::string_view space : spaces) {
        if (text.find(space) != std::string_view::npos)
            return true;
    }
    // U+2000 to U+200A
    for (auto at = text.find("\xE2\x80"); at != std::string_view::npos; at = text.find("\xE2\x80", at + 1)) {
        if (at + 2 < text.size() && static_cast<unsigned char>(text[at + 2]) <= 0x8A)
            return true;
    }
    return false;
}

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= kMaxNameLength && name.find_first_of(" +") == std::string_view::npos &&
           !hasControlCharacter(name) && json::codePointCount(name) && !hasUnicodeSpace(name);
}

std::uint32_t bigEndian32(std::span<const std::byte> bytes)
{
    std::uint32_t value = 0;
    for (const std::byte b : bytes.first(kIdSize))
        value = value << 8 | std::to_integer<std::uint32_t>(b);
    return value;
}

void appendBigEndian(std::vector<std::byte>& out, std::uint64_t value, std::size_t size)
{
    for (std::size_t i = size; i-- > 0;)
        out.push_back(static_cast<std::byte>(value >> (8 * i) & 0xFF));
}

std::uint32_t keyId(std::string_view name, NoteKeyType type, const Ed25519PublicKey& key)
{
    Sha256 sha;
    const char between[2] = {'\n', static_cast<char>(type)};
    sha.update(name).update({between, 2});
    sha.update({reinterpret_cast<const char*>(key.data()), key.size()});
    return bigEndian32(sha.finish());
}

/// The three parts of a vkey, or of what follows PRIVATE+KEY+ in an skey.
struct KeyText
{
    std::string name;
    std::uint32_t id = 0;
    NoteKeyType type = NoteKeyType::Log;
    std::array<std::byte, 32> bytes{};
    ~KeyText() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
};

Result<KeyText> parseKeyText(std::string_view text, std::string_view what)
{
    const auto first = text.find('+');
    const auto second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos)
        return bad(what, "it has the form <name>+<id>+<key>");
    KeyText result;
    result.name = text.substr(0, first);
    const std::string_view id = text.substr(first + 1, second - first - 1);
    if (!isName(result.name) || !isLowerHex(id, 2 * kIdSize))
        return bad(what, "the name must be without spaces and the id must have 8 hex digits");
    for (const char c : id)
        result.id = result.id << 4 | static_cast<std::uint32_t>(hexDigitValue(c));
    auto bytes = fromBase64(text.substr(second + 1));
    if (!bytes || bytes->size() != 1 + result.bytes.size())
        return bad(what, "the key must be the base64 of 33 bytes");
    const auto type = std::to_integer<std::uint8_t>(bytes->front());
    std::copy(bytes->begin() + 1, bytes->end(), result.bytes.begin());
    OPENSSL_cleanse(bytes->data(), bytes->size());
    if (type != static_cast<std::uint8_t>(NoteKeyType::Log) &&
        type != static_cast<std::uint8_t>(NoteKeyType::Cosignature))
        return bad(what, fmt::format("keys of type 0x{:02x} are not known here", type));
    result.type = static_cast<NoteKeyType>(type);
    return result;
}

std::string keyText(const NoteKey& key, std::span<const std::byte> bytes)
{
    std::vector<std::byte> typed{static_cast<std::byte>(key.type)};
    typed.insert(typed.end(), bytes.begin(), bytes.end());
    std::string text = fmt::format("{}+{:08x}+{}", key.name, key.id, toBase64(typed));
    OPENSSL_cleanse(typed.data(), typed.size());
    return text;
}

} // namespace

Result<NoteKey> NoteKey::make(std::string name, NoteKeyType type, const Ed25519PublicKey& key)
{
    if (!isName(name))
        return bad("key name", "it must be without spaces, + and control characters");
    if (!isCanonicalPoint(key))
        return bad("public key", "it is not the canonical form of a point");
    const std::uint32_t id = keyId(name, type, key);
    return NoteKey{std::move(name), type, id, key};
}

Result<NoteKey> NoteKey::parse(std::string_view vkey)
{
    auto parts = parseKeyText(vkey, "public key (vkey)");
    if (!parts)
        return failure(parts.error());
    auto key = make(std::move(parts->name), parts->type, parts->bytes);
    if (key && key->id != parts->id)
        return bad("public key (vkey)", "its id does not belong to its name and key");
    return key;
}

std::string NoteKey::vkey() const { return keyText(*this, key); }

std::string NoteSignature::line() const
{
    std::vector<std::byte> all;
    appendBigEndian(all, id, kIdSize);
    all.insert(all.end(), bytes.begin(), bytes.end());
    return fmt::format("{}{} {}\n", kDash, name, toBase64(all));
}

Result<NoteSignature> NoteSignature::parse(std::string_view line)
{
    if (!line.starts_with(kDash))
        return bad("signature line", "it must begin with a dash (U+2014) and a space");
    line.remove_prefix(kDash.size());
    const auto space = line.find(' ');
    if (space == std::string_view::npos || !isName(line.substr(0, space)))
        return bad("signature line", "it must name a key");
    const auto bytes = fromBase64(line.substr(space + 1));
    if (!bytes || bytes->size() <= kIdSize)
        return bad("signature line", "it must end in the base64 of a key id and a signature");
    return NoteSignature{std::string(line.substr(0, space)), bigEndian32(*bytes),
                         std::vector<std::byte>(bytes->begin() + kIdSize, bytes->end())};
}

std::optional<std::int64_t> NoteSignature::time() const
{
    if (bytes.size() != kTimeSize + std::tuple_size_v<Ed25519Signature>)
        return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < kTimeSize; ++i)
        value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
    return value <= static_cast<std::uint64_t>(kLatestTime) ? std::optional(static_cast<std::int64_t>(value))
                                                            : std::nullopt;
}

bool NoteSignature::isValid(const NoteKey& key, std::string_view text) const
{
    if (key.name != name || key.id != id)
        return false;
    if (key.type == NoteKeyType::Log)
        return ed25519Verify(key.key, text, bytes);
    const auto claimed = time();
    return claimed && ed25519Verify(key.key, cosignedText(*claimed, text), std::span(bytes).subspan(kTimeSize));
}

Result<Note> Note::parse(std::string_view note)
{
    constexpr std::string_view what = "signed note";
    if (note.size() > kMaxNoteLength)
        return bad(what, "it is longer than 1,000,000 bytes");
    if (!note.ends_with('\n'))
        return bad(what, "its last line has no end");
    const bool hasControls =
        std::ranges::any_of(note, [](char c) { return (c >= '\0' && c < ' ' && c != '\n') || c == '\x7F'; });
    if (hasControls || !json::codePointCount(note))
        return bad(what, "it must be UTF-8 without control characters");
    const auto end = note.rfind("\n\n");
    if (end == std::string_view::npos)
        return bad(what, "an empty line must separate text and signatures");
    Note result;
    result.text = note.substr(0, end + 1);
    for (std::string_view rest = note.substr(end + 2); !rest.empty();) {
        if (result.signatures.size() == kMaxNoteSignatures)
            return bad(what, "it has more than 100 signature lines");
        const auto lineEnd = rest.find('\n');
        auto line = NoteSignature::parse(rest.substr(0, lineEnd));
        if (!line)
            return failure(line.error());
        result.signatures.push_back(std::move(*line));
        rest.remove_prefix(lineEnd + 1);
    }
    if (result.signatures.empty())
        return bad(what, "it has no signature line");
    return result;
}

std::string Note::toText() const
{
    std::string out = text + "\n";
    for (const NoteSignature& signature : signatures)
        out += signature.line();
    return out;
}

std::string cosignedText(std::int64_t time, std::string_view text)
{
    return fmt::format("cosignature/v1\ntime {}\n{}", time, text);
}

Result<std::string> addSignatures(std::string_view note, std::string_view lines)
{
    const auto before = Note::parse(note);
    if (!before)
        return failure(before.error());
    std::string result(note);
    if (!lines.ends_with('\n'))
        return bad("list of signature lines", "its last line has no end");
    for (std::string_view rest = lines; !rest.empty();) {
        const auto end = rest.find('\n');
        auto line = NoteSignature::parse(rest.substr(0, end));
        if (!line)
            return failure(line.error());
        const std::string text = line->line();
        if (result.find("\n" + text) == std::string::npos)
            result += text;
        rest.remove_prefix(end + 1);
    }
    if (auto after = Note::parse(result); !after)
        return failure(after.error());
    return result;
}

Result<NoteSigner> NoteSigner::generate(std::string name, NoteKeyType type)
{
    auto seed = ed25519MakeSeed();
    if (!seed)
        return failure(seed.error());
    auto signer = make(std::move(name), type, *seed);
    wipe(*seed);
    return signer;
}

Result<NoteSigner> NoteSigner::make(std::string name, NoteKeyType type, const Ed25519Seed& seed)
{
    const auto publicKey = ed25519PublicKey(seed);
    if (!publicKey)
        return failure(publicKey.error());
    auto key = NoteKey::make(std::move(name), type, *publicKey);
    if (!key)
        return failure(key.error());
    return NoteSigner(std::move(*key), seed);
}

Result<NoteSigner> NoteSigner::parse(std::string_view skey)
{
    constexpr std::string_view what = "private key (skey)";
    if (!skey.starts_with(kPrivatePrefix))
        return bad(what, "it must begin with PRIVATE+KEY+");
    auto parts = parseKeyText(skey.substr(kPrivatePrefix.size()), what);
    if (!parts)
        return failure(parts.error());
    auto signer = make(parts->name, parts->type, parts->bytes);
    if (signer && signer->key().id != parts->id)
        return bad(what, "its id does not belong to its name and key");
    return signer;
}

std::string NoteSigner::skey() const { return std::string(kPrivatePrefix) + keyText(m_key, m_seed); }

Result<NoteSignature> NoteSigner::sign(std::string_view text, std::int64_t time) const
{
    NoteSignature line{m_key.name, m_key.id, {}};
    const bool isTimed = m_key.type == NoteKeyType::Cosignature;
    if (isTimed && (time < 0 || time > kLatestTime))
        return failure(ErrorCode::InvalidArgument, "the time to sign lies outside the years 1970 to 9999");
    const auto signature = isTimed ? ed25519Sign(m_seed, cosignedText(time, text)) : ed25519Sign(m_seed, text);
    if (!signature)
        return failure(signature.error());
    if (isTimed)
        appendBigEndian(line.bytes, static_cast<std::uint64_t>(time), kTimeSize);
    line.bytes.insert(line.bytes.end(), signature->begin(), signature->end());
    return line;
}

} // namespace tapledger
