// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapverify {

/// Microseconds since 1970-01-01T00:00:00Z, between the years 0001 and 9999 (ledger format 3.3).
struct Instant
{
    std::int64_t us = 0;

    constexpr auto operator<=>(const Instant&) const = default; // NOLINT(modernize-use-nullptr)
};

inline constexpr std::int64_t kSecond = 1'000'000; ///< in microseconds

/// What a text without an offset from UTC is: refused, or, where somebody said so, UTC.
enum class MissingOffset { Refuse, Utc };

/// Reads `YYYY-MM-DD[T ]HH:MM:SS[.digits]offset`; digits after the sixth are dropped. Nothing for anything else.
std::optional<Instant> parseInstant(std::string_view text, MissingOffset missing = MissingOffset::Refuse);

/// The iso form: `YYYY-MM-DDTHH:MM:SS[.ffffff]+00:00`, six digits or none.
void appendIso(std::string& out, Instant instant);
std::string iso(Instant instant);

/// The instant of a count of seconds since 1970; nothing outside the years 0001 to 9999.
std::optional<Instant> fromPosixSeconds(std::int64_t seconds);

/// @p instant moved by so many microseconds, held within the years 0001 to 9999.
Instant moved(Instant instant, std::int64_t us);

/// Whole seconds of a difference in microseconds, towards zero.
inline std::int64_t wholeSeconds(std::int64_t us) { return us / kSecond; }

} // namespace tapverify
