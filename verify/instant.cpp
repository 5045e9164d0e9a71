// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

#include <algorithm>

namespace tapverify {
namespace {

constexpr std::int64_t kSecondsOfDay = 86'400;
constexpr std::int64_t kEarliest = -62'135'596'800LL * kSecond;               // 0001-01-01T00:00:00Z
constexpr std::int64_t kLatest = 253'402'300'799LL * kSecond + (kSecond - 1); // 9999-12-31T23:59:59.999999Z

struct Date
{
    std::int64_t year = 0;
    std::int64_t month = 0;
    std::int64_t day = 0;
};

bool isLeap(std::int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

std::int64_t daysOfMonth(std::int64_t year, std::int64_t month)
{
    if (month == 2)
        return isLeap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Days since 1970-01-01. Years are counted from March, so that the leap day is a year's last.
std::int64_t daysOf(const Date& date)
{
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t monthFromMarch = (date.month + 9) % 12;
    const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719'468;
}

/// The date of that many days since 1970-01-01, from the year 1 on.
Date dateOf(std::int64_t days)
{
    const std::int64_t sinceEra = days + 719'468; // since 0000-03-01, never negative in our range
    const std::int64_t era = sinceEra / 146'097;
    const std::int64_t dayOfEra = sinceEra % 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const std::int64_t month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1};
}

/// Reads a text from the front; a step that does not fit turns the whole reading bad.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool good() const { return m_good; }
    bool atEnd() const { return m_text.empty(); }
    bool next(char c) const { return !m_text.empty() && m_text.front() == c; }
    bool nextIsDigit() const { return !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9'; }

    bool accept(char c)
    {
        if (!next(c))
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    void expect(char c) { m_good = accept(c) && m_good; }

    std::int64_t number(int digits, std::int64_t min, std::int64_t max)
    {
        std::int64_t value = 0;
        for (int i = 0; i < digits && m_good; ++i) {
            m_good = nextIsDigit();
            if (m_good) {
                value = value * 10 + (m_text.front() - '0');
                m_text.remove_prefix(1);
            }
        }
        m_good = m_good && value >= min && value <= max;
        return value;
    }

    void fail() { m_good = false; }

private:
    std::string_view m_text;
    bool m_good = true;
};

std::int64_t readFraction(Reader& in)
{
    if (!in.accept('.'))
        return 0;
    if (!in.nextIsDigit())
        in.fail();
    std::int64_t micros = 0;
    for (std::int64_t unit = kSecond / 10; in.good() && in.nextIsDigit(); unit /= 10)
        micros += unit * in.number(1, 0, 9); // the unit is 0 from the seventh digit on
    return micros;
}

/// Seconds east of UTC.
std::int64_t readOffset(Reader& in, MissingOffset missing)
{
    if (in.atEnd() && missing == MissingOffset::Utc)
        return 0;
    if (in.accept('Z') || in.accept('z'))
        return 0;
    const bool west = in.accept('-');
    if (!west)
        in.expect('+');
    std::int64_t seconds = in.number(2, 0, 23) * 3600;
    if (in.good() && !in.atEnd()) {
        const bool colon = in.accept(':');
        seconds += in.number(2, 0, 59) * 60;
        if (colon && in.accept(':'))
            seconds += in.number(2, 0, 59);
    }
    return west ? -seconds : seconds;
}

void appendDigits(std::string& out, std::int64_t value, int width)
{
    char digits[8];
    for (int i = width; i > 0; --i, value /= 10)
        digits[i - 1] = static_cast<char>('0' + value % 10);
    out.append(digits, static_cast<std::size_t>(width));
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text, MissingOffset missing)
{
    Reader in(text);
    Date date;
    date.year = in.number(4, 1, 9999);
    in.expect('-');
    date.month = in.number(2, 1, 12);
    in.expect('-');
    date.day = in.number(2, 1, 31);
    if (!in.accept('T'))
        in.expect(' ');
    const std::int64_t hour = in.number(2, 0, 23);
    in.expect(':');
    const std::int64_t minute = in.number(2, 0, 59);
    in.expect(':');
    const std::int64_t second = in.number(2, 0, 59);
    const std::int64_t micros = readFraction(in);
    const std::int64_t offset = readOffset(in, missing);
    if (!in.good() || !in.atEnd() || date.day > daysOfMonth(date.year, date.month))
        return std::nullopt;
    const std::int64_t seconds = daysOf(date) * kSecondsOfDay + hour * 3600 + minute * 60 + second - offset;
    const Instant result{seconds * kSecond + micros};
    if (result.us < kEarliest || result.us > kLatest)
        return std::nullopt;
    return result;
}

void appendIso(std::string& out, Instant instant)
{
    // Counted from the year 1, so that nothing is negative.
    const std::int64_t sinceFirst = instant.us - kEarliest;
    const std::int64_t micros = sinceFirst % kSecond;
    const std::int64_t seconds = sinceFirst / kSecond % kSecondsOfDay;
    const Date date = dateOf(sinceFirst / kSecond / kSecondsOfDay + kEarliest / kSecond / kSecondsOfDay);
    appendDigits(out, date.year, 4);
    out += '-';
    appendDigits(out, date.month, 2);
    out += '-';
    appendDigits(out, date.day, 2);
    out += 'T';
    appendDigits(out, seconds / 3600, 2);
    out += ':';
    appendDigits(out, seconds / 60 % 60, 2);
    out += ':';
    appendDigits(out, seconds % 60, 2);
    if (micros != 0) {
        out += '.';
        appendDigits(out, micros, 6);
    }
    out += "+00:00";
}

std::string iso(Instant instant)
{
    std::string out;
    appendIso(out, instant);
    return out;
}

std::optional<Instant> fromPosixSeconds(std::int64_t seconds)
{
    if (seconds < kEarliest / kSecond || seconds > kLatest / kSecond)
        return std::nullopt;
    return Instant{seconds * kSecond};
}

Instant moved(Instant instant, std::int64_t us)
{
    if (us >= 0)
        return {us > kLatest - instant.us ? kLatest : instant.us + us};
    return {us < kEarliest - instant.us ? kEarliest : instant.us + us};
}

} // namespace tapverify
