// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace tapledger {

using Microseconds = std::chrono::microseconds;

/// An instant: microseconds since 1970-01-01T00:00:00Z, between the years 0001 and 9999 (ledger format 3.3).
/// QDateTime is not used for instants because it cuts to milliseconds, which would change what is hashed.
class Timestamp
{
public:
    constexpr Timestamp() = default;
    constexpr explicit Timestamp(std::int64_t microsecondsSinceEpoch) : m_us(microsecondsSinceEpoch) {}

    /// What to do with a text that has no offset: the format refuses it; old foreign columns without zone are UTC.
    enum class MissingOffset { Refuse, Utc };

    /// Reads `YYYY-MM-DD[T ]HH:MM:SS[.digits]offset`. Digits after the sixth are dropped, not rounded.
    /// Refuses second 60, hour 24, impossible dates and instants outside the years 0001 to 9999.
    static Result<Timestamp> parse(std::string_view text, MissingOffset missingOffset = MissingOffset::Refuse);

    /// The canonical text: `YYYY-MM-DDTHH:MM:SS[.ffffff]+00:00`, six digits or none. Sorts like the instants do.
    std::string iso() const;
    void appendIso(std::string& out) const;

    constexpr std::int64_t microseconds() const { return m_us; }
    constexpr bool isInRange() const { return m_us >= kMin && m_us <= kMax; }

    constexpr auto operator<=>(const Timestamp&) const = default;
    constexpr Timestamp operator+(Microseconds d) const { return Timestamp(m_us + d.count()); }
    constexpr Timestamp operator-(Microseconds d) const { return Timestamp(m_us - d.count()); }
    constexpr Microseconds operator-(Timestamp other) const { return Microseconds(m_us - other.m_us); }

    static constexpr Timestamp earliest() { return Timestamp(kMin); }
    static constexpr Timestamp latest() { return Timestamp(kMax); }

private:
    static constexpr std::int64_t kMin = -62'135'596'800'000'000; // 0001-01-01T00:00:00Z
    static constexpr std::int64_t kMax = 253'402'300'799'999'999; // 9999-12-31T23:59:59.999999Z

    std::int64_t m_us = 0;
};

} // namespace tapledger
