// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/summary.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

namespace tapledger::simulate {
namespace {

constexpr double kLongest = 9.2e18; ///< nanoseconds that a 64-bit number still holds

double milliseconds(std::chrono::nanoseconds duration) { return static_cast<double>(duration.count()) / 1e6; }

} // namespace

void LatencyHistogram::add(std::chrono::nanoseconds duration)
{
    const auto value = static_cast<std::uint64_t>(std::max<std::int64_t>(duration.count(), 1));
    const auto magnitude = static_cast<unsigned>(std::bit_width(value)) - 1U;
    const std::uint64_t sub = magnitude >= kSubBits ? (value >> (magnitude - kSubBits)) & ((1U << kSubBits) - 1U)
                                                    : (value << (kSubBits - magnitude)) & ((1U << kSubBits) - 1U);
    ++m_buckets[(static_cast<std::size_t>(magnitude) << kSubBits) + sub];
    ++m_count;
}

std::chrono::nanoseconds LatencyHistogram::quantile(double fraction) const
{
    if (m_count == 0)
        return std::chrono::nanoseconds(0);
    const auto wanted = static_cast<std::uint64_t>(std::ceil(fraction * static_cast<double>(m_count)));
    std::uint64_t seen = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        seen += m_buckets[bucket];
        if (seen < std::max<std::uint64_t>(wanted, 1))
            continue;
        const double base = std::ldexp(1.0, static_cast<int>(bucket >> kSubBits));
        const double part = static_cast<double>((bucket & ((1U << kSubBits) - 1U)) + 1) / (1U << kSubBits);
        return std::chrono::nanoseconds(std::llround(std::min(base * (1.0 + part), kLongest)));
    }
    return std::chrono::nanoseconds(0);
}

void Summary::count(Status status, std::string_view reason)
{
    switch (status) {
    case Status::Success:
        ++success;
        return;
    case Status::Ignored:
        ++ignored;
        return;
    case Status::Queued:
        ++queued;
        return;
    case Status::Rejected:
        ++rejected;
        break;
    case Status::Error:
        ++errors;
        break;
    }
    const auto it = reasons.find(reason);
    if (it != reasons.end())
        ++it->second;
    else
        reasons.emplace(reason, 1);
}

double Summary::tapsPerSecond() const
{
    const double seconds = static_cast<double>(elapsed.count()) / 1e9;
    return seconds > 0 ? static_cast<double>(success + ignored + queued + rejected + errors) / seconds : 0;
}

std::string Summary::text() const
{
    std::string out =
        fmt::format("{} taps sent in {:.1f} s ({:.0f}/s): {} success, {} ignored, {} rejected, {} errors, {} "
                    "without answer\n",
                    sent, static_cast<double>(elapsed.count()) / 1e9, tapsPerSecond(), success, ignored, rejected,
                    errors, unanswered);
    if (queued > 0)
        out += fmt::format("{} queued\n", queued);
    for (const auto& [reason, number] : reasons)
        out += fmt::format("  {} × {}\n", number, reason);
    if (resent > 0 || reconnects > 0)
        out += fmt::format("{} sent again, {} connections made anew\n", resent, reconnects);
    if (batches > 0)
        out += fmt::format("{} batches of readers that had been offline\n", batches);
    if (latency.count() > 0)
        out += fmt::format("latency p50 {:.2f} ms, p99 {:.2f} ms\n", milliseconds(latency.quantile(0.5)),
                           milliseconds(latency.quantile(0.99)));
    return out;
}

std::string Summary::toJson() const
{
    std::string reasonsJson;
    for (const auto& [reason, number] : reasons) // names of the contract: nothing to escape
        fmt::format_to(std::back_inserter(reasonsJson), "{}\"{}\":{}", reasonsJson.empty() ? "" : ",", reason, number);
    return fmt::format("{{\"sent\":{},\"success\":{},\"ignored\":{},\"queued\":{},\"rejected\":{},\"errors\":{},"
                       "\"unanswered\":{},\"resent\":{},\"reconnects\":{},\"batches\":{},\"reasons\":{{{}}},"
                       "\"seconds\":{:.6f},\"taps_per_second\":{:.1f},\"latency_ms\":{{\"p50\":{:.4f},\"p90\":{:.4f},"
                       "\"p99\":{:.4f},\"max\":{:.4f}}}}}",
                       sent, success, ignored, queued, rejected, errors, unanswered, resent, reconnects, batches,
                       reasonsJson, static_cast<double>(elapsed.count()) / 1e9, tapsPerSecond(),
                       milliseconds(latency.quantile(0.5)), milliseconds(latency.quantile(0.9)),
                       milliseconds(latency.quantile(0.99)), milliseconds(latency.quantile(1.0)));
}

} // namespace tapledger::simulate
