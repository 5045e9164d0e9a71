// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maintenance.h"

#include <chrono>
#include <fmt/format.h>

namespace tapledger {
namespace {

constexpr std::size_t kMacDigits = 12;
constexpr std::size_t kDateLength = 10;

std::chrono::sys_days dayOf(Timestamp instant)
{
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<Microseconds>(Microseconds(instant.microseconds())));
}

std::optional<Timestamp> startOf(std::string_view date)
{
    if (date.size() != kDateLength)
        return std::nullopt;
    const auto start = Timestamp::parse(fmt::format("{}T00:00:00Z", date));
    return start ? std::optional(*start) : std::nullopt;
}

} // namespace

bool isDate(std::string_view text) { return startOf(text).has_value(); }

std::optional<Timestamp> maintenanceDueAt(const Device& device)
{
    const auto since = device.last_maintenance_at ? device.last_maintenance_at : startOf(device.installation_date);
    if (!since || device.maintenance_schedule.empty())
        return std::nullopt;
    if (device.maintenance_schedule == "weekly")
        return *since + std::chrono::days(7);
    const int months = device.maintenance_schedule == "monthly"     ? 1
                       : device.maintenance_schedule == "quarterly" ? 3
                                                                    : 12;
    const std::chrono::sys_days day = dayOf(*since);
    auto due = std::chrono::year_month_day(day) + std::chrono::months(months);
    if (!due.ok()) // from the 31st to a shorter month: its last day
        due = due.year() / due.month() / std::chrono::last;
    return *since + std::chrono::duration_cast<Microseconds>(std::chrono::sys_days(due) - day);
}

bool isMaintenanceDue(const Device& device, Timestamp now)
{
    const auto due = maintenanceDueAt(device);
    return device.is_enabled && due && *due <= now;
}

std::optional<std::string> canonicalMac(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c == ':' || c == '-' || c == '.')
            continue;
        const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        if (!((lower >= '0' && lower <= '9') || (lower >= 'a' && lower <= 'f')))
            return std::nullopt;
        digits += lower;
    }
    if (digits.size() != kMacDigits)
        return std::nullopt;
    std::string mac;
    for (std::size_t at = 0; at < kMacDigits; ++at) {
        if (at > 0 && at % 2 == 0)
            mac += ':';
        mac += digits[at];
    }
    return mac;
}

} // namespace tapledger
