// SPDX-License-Identifier: GPL-3.0-or-later
#include "note.h"

#include "text.h"

#include <algorithm>

namespace tapverify {
namespace {

constexpr std::string_view kSignatureStart = "\xE2\x80\x94 "; // U+2014 and a space
constexpr std::size_t kKeyIdSize = 4;
constexpr std::size_t kSignatureSize = 64;
constexpr std::size_t kTimeSize = 8;

bool isPlainText(std::string_view text)
{
    return codePointCount(text) && std::ranges::none_of(text, [](char c) {
               return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
           });
}

std::optional<SignatureLine> parseSignature(std::string_view line)
{
    if (!line.starts_with(kSignatureStart))
        return std::nullopt;
    line.remove_prefix(kSignatureStart.size());
    const std::size_t space = line.find(' ');
    if (space == 0 || space == std::string_view::npos)
        return std::nullopt;
    const std::string_view name = line.substr(0, space);
    const auto bytes = fromBase64(line.substr(space + 1));
    if (name.find('+') != std::string_view::npos || !bytes || bytes->size() <= kKeyIdSize)
        return std::nullopt;
    return SignatureLine{std::string(name), bytes->substr(0, kKeyIdSize), bytes->substr(kKeyIdSize)};
}

bool parseBody(Sha256& sha, Note& note)
{
    std::string_view rest = note.body;
    const auto origin = takeLine(rest);
    const auto size = takeLine(rest);
    const auto root = takeLine(rest);
    if (!origin || !size || !root || origin->empty() || origin->find_first_of(" +") != std::string_view::npos)
        return false;
    const auto number = parseNatural(*size);
    const auto hash = hashFromBase64(*root);
    if (!number || !hash || (*number == 0 && *hash != sha.of({})))
        return false;
    while (const auto extension = takeLine(rest)) {
        if (extension->empty())
            return false;
    }
    note.origin = *origin;
    note.size = *number;
    note.root = *hash;
    return true;
}

/// POSIX seconds at the front of a type 0x04 signature; nothing past 2^63 − 1.
std::optional<std::int64_t> cosignatureTime(std::string_view signature)
{
    std::uint64_t time = 0;
    for (const char c : signature.substr(0, kTimeSize))
        time = time << 8U | static_cast<unsigned char>(c);
    return time >> 63U ? std::nullopt : std::optional(static_cast<std::int64_t>(time));
}

/// The time that a clock's or witness's line states, once it verifies.
std::optional<std::int64_t> verifyCosignature(const Key& key, const Note& note, std::string_view signature)
{
    if (signature.size() != kTimeSize + kSignatureSize)
        return std::nullopt;
    const auto time = cosignatureTime(signature);
    if (!time)
        return std::nullopt;
    const std::string message = "cosignature/v1\ntime " + std::to_string(*time) + "\n" + note.body;
    return key.publicKey->verifies(message, signature.substr(kTimeSize)) ? time : std::nullopt;
}

/// Goes through the signature lines of one note.
class SignatureCheck
{
public:
    SignatureCheck(CheckedNote& checked, const KeyRing& ring) : m_checked(checked), m_note(*checked.note), m_ring(ring)
    {
        m_known = m_named = m_note.body + "\n";
    }

    void run()
    {
        for (const SignatureLine& line : m_note.signatures) {
            if (!judge(line)) {
                m_checked.reason = "bad_signature";
                return;
            }
        }
        if (!m_signed)
            m_checked.reason = m_outOfRange ? "key_out_of_range" : "unknown_key";
        m_checked.bare.push_back(m_known);
        if (m_named != m_known)
            m_checked.bare.push_back(m_named);
    }

private:
    /// False when the line names a known key and does not verify under it.
    bool judge(const SignatureLine& line)
    {
        bool known = false;
        bool verified = false;
        bool ofLog = false;
        for (const Key& key : m_ring.keys) {
            if (key.name != line.name || key.id != line.id)
                continue;
            known = true;
            if (key.use == Key::Use::Log) {
                if (!key.publicKey->verifies(m_note.body, line.signature))
                    continue;
                ofLog = true;
                (key.covers(m_note.size) ? m_signed : m_outOfRange) = true;
            } else {
                const auto time = verifyCosignature(key, m_note, line.signature);
                if (!time)
                    continue;
                if (key.covers(m_note.size))
                    count(key, *time);
            }
            verified = true;
        }
        const std::string text =
            std::string(kSignatureStart) + line.name + " " + toBase64(line.id + line.signature) + "\n";
        if (ofLog)
            m_known += text;
        // A ring older than the newest key does not know all lines that the log stamped.
        if (line.name == m_note.origin && line.signature.size() == kSignatureSize)
            m_named += text;
        return !known || verified;
    }

    void count(const Key& key, std::int64_t time)
    {
        if (key.use == Key::Use::Clock) {
            m_checked.clockTime = std::max(m_checked.clockTime.value_or(time), time);
            return;
        }
        // A witness that signed twice, or with two keys, is one witness.
        auto& witnesses = m_checked.witnesses;
        const auto it = std::ranges::find(witnesses, key.name, &WitnessTime::name);
        if (it == witnesses.end())
            witnesses.push_back({key.name, time});
        else
            it->seconds = std::min(it->seconds, time);
    }

    CheckedNote& m_checked;
    const Note& m_note;
    const KeyRing& m_ring;
    std::string m_known;
    std::string m_named;
    bool m_signed = false;
    bool m_outOfRange = false;
};

} // namespace

std::optional<Note> parseNote(Sha256& sha, std::string_view text)
{
    if (text.size() > kMaxNoteSize || !isPlainText(text) || !text.ends_with('\n'))
        return std::nullopt;
    const std::size_t split = text.rfind("\n\n");
    if (split == std::string_view::npos)
        return std::nullopt;
    Note note;
    note.body = text.substr(0, split + 1);
    if (!parseBody(sha, note))
        return std::nullopt;
    std::string_view rest = text.substr(split + 2);
    while (const auto line = takeLine(rest)) {
        auto signature = parseSignature(*line);
        if (!signature || note.signatures.size() == kMaxSignatureLines)
            return std::nullopt;
        note.signatures.push_back(std::move(*signature));
    }
    if (note.signatures.empty())
        return std::nullopt;
    return note;
}

CheckedNote checkNote(Sha256& sha, std::string_view text, const KeyRing& ring)
{
    CheckedNote checked;
    checked.note = parseNote(sha, text);
    if (!checked.note)
        checked.reason = "malformed";
    else if (checked.note->origin != ring.origin)
        checked.reason = "origin";
    else
        SignatureCheck(checked, ring).run();
    return checked;
}

} // namespace tapverify
