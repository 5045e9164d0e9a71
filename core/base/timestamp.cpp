// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace tapledger {
namespace {

constexpr std::int64_t kMicrosPerSecond = 1'000'000;
constexpr std::int64_t kSecondsPerDay = 86'400;

/// Reads from the front of a text; every step answers nothing when the text does not fit.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }

    bool accept(std::string_view anyOf)
    {
        if (m_text.empty() || anyOf.find(m_text.front()) == std::string_view::npos)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    /// Exactly @p count digits, at most @p max as a number.
    std::optional<int> number(int count, int max)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const char c = peek();
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
            m_text.remove_prefix(1);
        }
        return value <= max ? std::optional(value) : std::nullopt;
    }

private:
    std::string_view m_text;
};

/// Seconds east of UTC.
std::optional<int> scanOffset(Scanner& in)
{
    if (in.accept("Zz"))
        return 0;
    const int sign = in.peek() == '-' ? -1 : 1;
    if (!in.accept("+-"))
        return std::nullopt;
    const auto hours = in.number(2, 23);
    if (!hours)
        return std::nullopt;
    int seconds = *hours * 3600;
    if (!in.atEnd()) {
        const bool colon = in.accept(":");
        const auto minutes = in.number(2, 59);
        if (!minutes)
            return std::nullopt;
        seconds += *minutes * 60;
        if (colon && in.accept(":")) {
            const auto extra = in.number(2, 59);
            if (!extra)
                return std::nullopt;
            seconds += *extra;
        }
    }
    return sign * seconds;
}

/// A day, as appendIso() spells it. Nearly all instants are of the day of the one before, and to find its number or its
/// date is what takes most of the time.
struct Day
{
    std::int64_t number = 0; ///< since 1970-01-01
    char text[11] = {'1', '9', '7', '0', '-', '0', '1', '-', '0', '1', 'T'};
};
constinit thread_local Day lastDay;

/// The instant of a date and a time of day, whose parts but the day of the month are within their limits.
std::optional<Timestamp> instant(int year, int month, int day, std::int64_t secondOfDay, std::int64_t micros)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    const Timestamp result((days * kSecondsPerDay + secondOfDay) * kMicrosPerSecond + micros);
    return result.isInRange() ? std::optional(result) : std::nullopt;
}

/// Reads what appendIso() writes, in a fraction of the time of scan(): a verification reads two of them a row. False
/// for anything else.
bool scanIso(std::string_view text, Timestamp& out)
{
    constexpr std::string_view kForm = "####-##-##T##:##:##";
    constexpr std::size_t kLength = kForm.size();
    const bool hasMicros = text.size() == kLength + 7 + 6;
    if ((!hasMicros && text.size() != kLength + 6) || !text.ends_with("+00:00") || (hasMicros && text[kLength] != '.'))
        return false;
    for (const std::size_t at : {4UL, 7UL, 10UL, 13UL, 16UL}) {
        if (text[at] != kForm[at])
            return false;
    }
    bool isGood = true;
    const auto two = [&](std::size_t at) {
        const unsigned tens = static_cast<unsigned char>(text[at]) - unsigned{'0'};
        const unsigned ones = static_cast<unsigned char>(text[at + 1]) - unsigned{'0'};
        isGood = isGood && tens <= 9 && ones <= 9;
        return static_cast<int>(tens * 10 + ones);
    };
    const int hour = two(11);
    const int minute = two(14);
    const int second = two(17);
    const int micros = hasMicros ? (two(20) * 100 + two(22)) * 100 + two(24) : 0;
    const int secondOfDay = (hour * 60 + minute) * 60 + second;
    if (!isGood || hour > 23 || minute > 59 || second > 59)
        return false;
    if (std::memcmp(text.data(), lastDay.text, sizeof lastDay.text) == 0) {
        out = Timestamp((lastDay.number * kSecondsPerDay + secondOfDay) * kMicrosPerSecond + micros);
        return true;
    }
    const int year = two(0) * 100 + two(2);
    const int month = two(5);
    const int day = two(8);
    const auto found = isGood ? instant(year, month, day, secondOfDay, micros) : std::nullopt;
    if (!found)
        return false;
    out = *found;
    lastDay.number = ((out.microseconds() - micros) / kMicrosPerSecond - secondOfDay) / kSecondsPerDay;
    text.copy(lastDay.text, sizeof lastDay.text);
    return true;
}

std::optional<Timestamp> scan(Scanner& in, Timestamp::MissingOffset missingOffset)
{
    const auto year = in.number(4, 9999);
    if (!year || !in.accept("-"))
        return std::nullopt;
    const auto month = in.number(2, 12);
    if (!month || !in.accept("-"))
        return std::nullopt;
    const auto day = in.number(2, 31);
    if (!day || !in.accept("T "))
        return std::nullopt;
    const auto hour = in.number(2, 23);
    if (!hour || !in.accept(":"))
        return std::nullopt;
    const auto minute = in.number(2, 59);
    if (!minute || !in.accept(":"))
        return std::nullopt;
    const auto second = in.number(2, 59);
    if (!second)
        return std::nullopt;

    std::int64_t micros = 0;
    if (in.accept(".")) {
        int digits = 0;
        for (std::int64_t unit = kMicrosPerSecond / 10; in.peek() >= '0' && in.peek() <= '9'; ++digits, unit /= 10)
            micros += unit * *in.number(1, 9); // unit is 0 from the seventh digit on: dropped, not rounded
        if (digits == 0)
            return std::nullopt;
    }

    int offset = 0;
    if (!in.atEnd() || missingOffset == Timestamp::MissingOffset::Refuse) {
        const auto scanned = scanOffset(in);
        if (!scanned)
            return std::nullopt;
        offset = *scanned;
    }
    if (!in.atEnd() || *year == 0)
        return std::nullopt;

    return instant(*year, *month, *day, (*hour * 60 + *minute) * 60 + *second - offset, micros);
}

/// Writes the last @p width digits of @p value and gives the place behind them.
char* putDigits(char* at, std::uint32_t value, int width)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
    return at + width;
}

Day dayOf(std::int64_t number)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(number))};
    Day day{.number = number};
    putDigits(day.text, static_cast<std::uint32_t>(static_cast<int>(date.year())), 4);
    putDigits(day.text + 5, static_cast<unsigned>(date.month()), 2);
    putDigits(day.text + 8, static_cast<unsigned>(date.day()), 2);
    return day;
}

} // namespace

Result<Timestamp> Timestamp::parse(std::string_view text, MissingOffset missingOffset)
{
    if (Timestamp result; scanIso(text, result))
        return result;
    Scanner in(text);
    if (const auto result = scan(in, missingOffset))
        return *result;
    return failure(ErrorCode::InvalidArgument,
                   "not a time of the form 2026-02-04T08:05:23Z (a date, a time and an offset from UTC)");
}

void Timestamp::appendIso(std::string& out) const
{
    std::int64_t seconds = m_us / kMicrosPerSecond;
    std::int64_t left = m_us % kMicrosPerSecond;
    if (left < 0) {
        left += kMicrosPerSecond;
        --seconds;
    }
    const auto micros = static_cast<std::uint32_t>(left);
    std::int64_t days = seconds / kSecondsPerDay;
    left = seconds % kSecondsPerDay;
    if (left < 0) {
        left += kSecondsPerDay;
        --days;
    }
    const Day day = days == lastDay.number ? lastDay : dayOf(days);
    if (isInRange()) // four digits do not tell the years beyond it apart
        lastDay = day;
    const auto rest = static_cast<std::uint32_t>(left); // narrow numbers are divided faster
    char text[32];
    char* at = std::ranges::copy(day.text, text).out;
    at = putDigits(at, rest / 3600, 2);
    *at++ = ':';
    at = putDigits(at, rest / 60 % 60, 2);
    *at++ = ':';
    at = putDigits(at, rest % 60, 2);
    if (micros != 0) {
        *at++ = '.';
        at = putDigits(at, micros, 6);
    }
    out.append(text, at);
    out += "+00:00";
}

std::string Timestamp::iso() const
{
    std::string out;
    out.reserve(32);
    appendIso(out);
    return out;
}

} // namespace tapledger
