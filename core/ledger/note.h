// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ed25519.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// C2SP signed notes (ledger format 8.1 and 8.2): a text, an empty line, and lines that sign the text.

enum class NoteKeyType : std::uint8_t {
    Log = 0x01,         ///< signs the text as it is
    Cosignature = 0x04, ///< signs a time and the text: a clock's or a witness's line
};

/// A public key with the name it signs under.
struct NoteKey
{
    std::string name;
    NoteKeyType type = NoteKeyType::Log;
    std::uint32_t id = 0; ///< first four bytes of H(name || 0x0A || type || key)
    Ed25519PublicKey key{};

    /// InvalidArgument for a name that is empty or holds a space, a `+` or a control character, or for a key that is
    /// not canonical.
    static Result<NoteKey> make(std::string name, NoteKeyType type, const Ed25519PublicKey& key);
    /// From a vkey, `<name>+<hex id>+<base64(type || key)>`.
    static Result<NoteKey> parse(std::string_view vkey);
    std::string vkey() const;

    bool operator==(const NoteKey&) const = default;
};

/// A signature line: `— <name> <base64(id || signature)>`.
struct NoteSignature
{
    std::string name;
    std::uint32_t id = 0;
    std::vector<std::byte> bytes; ///< what stands after the id

    /// With its line end.
    std::string line() const;
    /// @p line without its line end. InvalidArgument.
    static Result<NoteSignature> parse(std::string_view line);

    /// The time that a Cosignature line claims, POSIX seconds; nothing when it has no such form or lies beyond year
    /// 9999.
    std::optional<std::int64_t> time() const;
    /// True if the line is @p key's and its signature over @p text is valid.
    bool isValid(const NoteKey& key, std::string_view text) const;
};

inline constexpr std::size_t kMaxNoteLength = 1'000'000;
inline constexpr std::size_t kMaxNoteSignatures = 100;

/// A note taken apart. Nothing is checked yet but its form.
struct Note
{
    std::string text; ///< what is signed, with its last line end
    std::vector<NoteSignature> signatures;

    /// By the reading rules of 8.2: UTF-8 without control characters, the last empty line separates, 1 to 100 lines.
    static Result<Note> parse(std::string_view note);
    std::string toText() const;
};

/// What a Cosignature key signs for a note's text.
std::string cosignedText(std::int64_t time, std::string_view text);

/// Adds lines, such as a witness answers with, to a note. Lines that it has already are left out. InvalidArgument when
/// either has not its form.
Result<std::string> addSignatures(std::string_view note, std::string_view lines);

/// A private key. The seed is overwritten when it goes.
class NoteSigner
{
public:
    /// A new key pair. InvalidArgument for a name that cannot be one.
    static Result<NoteSigner> generate(std::string name, NoteKeyType type);
    static Result<NoteSigner> make(std::string name, NoteKeyType type, const Ed25519Seed& seed);
    /// From an skey, `PRIVATE+KEY+<name>+<hex id>+<base64(type || seed)>`.
    static Result<NoteSigner> parse(std::string_view skey);

    NoteSigner(const NoteSigner&) = default;
    NoteSigner(NoteSigner&&) = default;
    NoteSigner& operator=(const NoteSigner&) = default;
    NoteSigner& operator=(NoteSigner&&) = default;
    ~NoteSigner() { wipe(m_seed); }

    const NoteKey& key() const { return m_key; }
    std::string skey() const;

    /// The line for a note's text. @p time is what a Cosignature key signs with it, POSIX seconds; a Log key signs no
    /// time.
    Result<NoteSignature> sign(std::string_view text, std::int64_t time = 0) const;

private:
    NoteSigner(NoteKey key, const Ed25519Seed& seed) : m_key(std::move(key)), m_seed(seed) {}

    NoteKey m_key;
    Ed25519Seed m_seed;
};

} // namespace tapledger
