// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/payload.h"

#include "base/hex.h"
#include "base/json.h"
#include "base/plain_text.h"
#include "base/timestamp.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>

namespace tapledger {
namespace {

/// Copies plain JSON into its canonical form as it reads it. Gives up at anything that is not plain: escapes, bytes
/// beyond ASCII, exponents, needless zeros, deep nesting, many members, errors.
class PlainScanner
{
public:
    /// @param out room for twice the text: what is written is never longer than what is read, and sorting needs as much
    /// again.
    PlainScanner(std::string_view text, char* out, PayloadFacts& facts)
        : m_at(text.data()), m_end(text.data() + text.size()), m_out(out), m_facts(facts)
    {
    }

    /// The end of what was written; null when it gave up.
    const char* run()
    {
        skipSpace();
        if (m_at == m_end || *m_at != '{' || !object(Place::Top, 0))
            return nullptr;
        skipSpace();
        return m_at == m_end ? m_out : nullptr;
    }

private:
    static constexpr int kMaxDepth = 8;
    static constexpr std::size_t kMaxMembers = 24;

    /// Where in the payload a container stands: only there do `_srv` and `offline` mean something.
    enum class Place { Top, Server, Elsewhere };

    /// Without initial values: a fifth of a payload's time went into clearing room for members that few have.
    struct Member
    {
        char* begin; ///< of its text `"key":value` in the output
        char* keyEnd;
        char* end;
    };

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }

    bool string()
    {
        const char* at = m_at; // of its own: what is written through a char* might be a member
        char* out = m_out;
        *out++ = *at++; // the quote
        while (m_end - at >= 8) {
            std::memcpy(out, at, 8); // there is room, and what is too much is written over
            const std::uint64_t bad = notPlain(at);
            const int plain = std::countr_zero(bad) / 8; // 8 where all are
            at += plain;
            out += plain;
            if (bad != 0)
                break;
        }
        while (at != m_end && *at != '"') {
            const auto c = static_cast<unsigned char>(*at);
            if (c < 0x20 || c >= 0x7F || c == '\\')
                return false;
            *out++ = *at++;
        }
        if (at == m_end)
            return false;
        *out++ = *at++;
        m_at = at;
        m_out = out;
        return true;
    }

    bool number()
    {
        const char* const begin = m_at;
        if (*m_at == '-')
            ++m_at;
        const char* const digits = m_at;
        skipDigits();
        if (m_at == digits || (*digits == '0' && (m_at - digits > 1 || digits != begin)))
            return false; // no digit, a leading zero, or -0
        if (m_at != m_end && *m_at == '.') {
            const char* const fraction = ++m_at;
            skipDigits();
            if (m_at == fraction || m_at[-1] == '0')
                return false;
        }
        if ((m_at != m_end && (*m_at == 'e' || *m_at == 'E')) || m_at - begin > std::ptrdiff_t{json::kMaxNumberLength})
            return false;
        m_out = std::copy(begin, m_at, m_out);
        return true;
    }
    void skipDigits()
    {
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
    }

    bool word(std::string_view expected)
    {
        if (static_cast<std::size_t>(m_end - m_at) < expected.size() ||
            std::string_view(m_at, expected.size()) != expected)
            return false;
        m_at += expected.size();
        m_out = std::ranges::copy(expected, m_out).out;
        return true;
    }

    bool value(Place place, int depth)
    {
        skipSpace();
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '"':
            return string();
        case '{':
            return object(place, depth + 1);
        case '[':
            return array(depth + 1);
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool array(int depth)
    {
        if (depth > kMaxDepth)
            return false;
        *m_out++ = '[';
        ++m_at;
        skipSpace();
        if (m_at != m_end && *m_at == ']') {
            ++m_at;
            *m_out++ = ']';
            return true;
        }
        while (true) {
            if (!value(Place::Elsewhere, depth))
                return false;
            skipSpace();
            if (m_at == m_end || (*m_at != ',' && *m_at != ']'))
                return false;
            *m_out++ = *m_at;
            if (*m_at++ == ']')
                return true;
        }
    }

    static std::string_view keyOf(const Member& member) { return {member.begin + 1, member.keyEnd - 1}; }

    /// By the keys, whose first letters nearly always decide. The quote that an empty one has there is not below a
    /// space or an exclamation mark.
    static bool isBefore(const Member& one, const Member& other)
    {
        const char a = one.begin[1];
        const char b = other.begin[1];
        return a == b || a < '#' || b < '#' ? keyOf(one) < keyOf(other) : a < b;
    }

    bool object(Place place, int depth)
    {
        if (depth > kMaxDepth)
            return false;
        std::array<Member, kMaxMembers> members;
        std::size_t count = 0;
        bool isSorted = true;
        char* const begin = m_out;
        *m_out++ = '{';
        ++m_at;
        skipSpace();
        if (m_at != m_end && *m_at == '}') {
            ++m_at;
            *m_out++ = '}';
            return true;
        }
        while (true) {
            if (count == kMaxMembers)
                return false;
            Member& member = members[count];
            skipSpace();
            member.begin = m_out;
            if (m_at == m_end || *m_at != '"' || !string())
                return false;
            member.keyEnd = m_out;
            skipSpace();
            if (m_at == m_end || *m_at++ != ':')
                return false;
            *m_out++ = ':';
            if (!memberValue(member, place, depth))
                return false;
            member.end = m_out;
            isSorted = isSorted && (count == 0 || isBefore(members[count - 1], member));
            ++count;
            skipSpace();
            if (m_at == m_end || (*m_at != ',' && *m_at != '}'))
                return false;
            *m_out++ = *m_at;
            if (*m_at++ == '}')
                return isSorted || sort(std::span(members).first(count), begin);
        }
    }

    bool memberValue(const Member& member, Place place, int depth)
    {
        const std::string_view key = keyOf(member);
        if (place == Place::Top && key == "_erased")
            return false;
        const bool isFlag = place == Place::Server && key == "offline";
        const bool isServer = place == Place::Top && key == "_srv";
        const char* const begin = m_out;
        if (!value(isServer ? Place::Server : Place::Elsewhere, depth))
            return false;
        if (isFlag)
            m_facts.isOffline = std::string_view(begin, m_out) == "true";
        return true;
    }

    /// Puts the members of the object that was just written in order; false for a key that stands twice.
    bool sort(std::span<Member> members, char* begin)
    {
        std::ranges::sort(members, {}, keyOf);
        for (std::size_t i = 1; i < members.size(); ++i) {
            if (keyOf(members[i - 1]) == keyOf(members[i]))
                return false;
        }
        // The sorted text is put together behind the other one and moved over it.
        char* const behind = m_out;
        char* sorted = behind;
        char separator = '{';
        for (const Member& member : members) {
            *sorted++ = separator;
            sorted = std::copy(member.begin, member.end, sorted);
            separator = ',';
        }
        *sorted++ = '}';
        std::copy(behind, sorted, begin);
        return true;
    }

    const char* m_at;
    const char* const m_end;
    char* m_out;
    PayloadFacts& m_facts;
};

/// The hash that stands for an erased payload (3.6); empty if the payload is not erased.
Result<std::string> erasedHash(const json::Value& payload)
{
    const json::Value* erased = payload.find("_erased");
    if (!erased)
        return std::string();
    const json::Value* hash = erased->find("sha256");
    const json::Value* at = erased->find("at");
    const json::Value* reason = erased->find("reason");
    const bool wellFormed = payload.object()->size() == 1 && erased->object() && erased->object()->size() == 3 &&
                            hash && hash->string() && isLowerHex(*hash->string(), 64) && at && at->string() &&
                            Timestamp::parse(*at->string()) && reason && reason->string();
    if (!wellFormed)
        return failure(ErrorCode::Corrupt, "_erased must be the only member and hold sha256, at and reason");
    return *hash->string();
}

} // namespace

bool scanPlainPayload(std::string_view raw, std::string& canonical, PayloadFacts& facts)
{
    facts = {};
    if (raw.size() > json::kMaxCanonicalLength)
        return false;
    canonical.resize(2 * raw.size());
    const char* const end = PlainScanner(raw, canonical.data(), facts).run();
    if (end)
        canonical.resize(static_cast<std::size_t>(end - canonical.data()));
    return end != nullptr;
}

Result<PayloadFacts> canonicalPayload(std::string_view raw, std::string& canonical)
{
    PayloadFacts facts;
    if (scanPlainPayload(raw, canonical, facts))
        return facts;
    facts = {};
    const auto payload = json::parse(raw);
    if (!payload)
        return failure(payload.error());
    if (!payload->object())
        return failure(ErrorCode::Corrupt, "must be a JSON object");
    auto erased = erasedHash(*payload);
    if (!erased)
        return failure(erased.error());
    facts.erased_sha256 = std::move(*erased);
    const json::Value* server = payload->find("_srv");
    const json::Value* offline = server ? server->find("offline") : nullptr;
    facts.isOffline = offline && offline->boolean() && *offline->boolean();
    canonical.clear();
    json::appendCanonical(canonical, *payload);
    if (canonical.size() > json::kMaxCanonicalLength)
        return failure(ErrorCode::Corrupt, "more than 65536 characters in canonical form");
    return facts;
}

} // namespace tapledger
