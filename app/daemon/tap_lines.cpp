// SPDX-License-Identifier: GPL-3.0-or-later
#include "tap_lines.h"
#include "site/json_object.h"

#include "base/log.h"

#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace tapledger::demo {
namespace {

constexpr std::size_t kMaxText = 256UL * 1024; ///< what a terminal that does not keep up may hold back

std::string row(std::string_view time, std::string_view gate, std::string_view transport, std::string_view person,
                std::string_view event, std::string_view outcome, std::string_view sequence)
{
    return fmt::format("{}{}{}{}{}{}{}\n", padded(time, 10), padded(gate, 11), padded(transport, 7), padded(person, 22),
                       padded(event, 13), padded(outcome, 24), sequence);
}

std::string localTime(Timestamp time)
{
    const auto seconds = static_cast<std::time_t>(time.microseconds() / 1'000'000);
    std::tm local{};
    localtime_r(&seconds, &local);
    return fmt::format("{:02}:{:02}:{:02}", local.tm_hour, local.tm_min, local.tm_sec);
}

std::string_view colourOf(Status status)
{
    switch (status) {
    case Status::Success:
        return "\033[32m";
    case Status::Ignored:
    case Status::Queued:
        return "\033[33m";
    case Status::Rejected:
    case Status::Error:
        break;
    }
    return "\033[31m";
}

} // namespace

TapLines::Colours TapLines::coloursOfTerminal()
{
    const char* noColour = std::getenv("NO_COLOR");
    const bool wanted = isatty(STDOUT_FILENO) == 1 && (!noColour || *noColour == '\0');
    return wanted ? Colours::On : Colours::Off;
}

std::string TapLines::header() { return row("TIME", "GATE", "BY", "PERSON", "EVENT", "OUTCOME", "ENTRY"); }

void TapLines::add(std::span<const SeenTap> taps)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const SeenTap& tap : taps) {
            if (m_text.size() < kMaxText)
                m_text += line(tap);
            else
                ++m_skipped;
        }
    }
    m_wakeUp.raise();
}

std::string TapLines::take()
{
    m_wakeUp.clear();
    const std::lock_guard lock(m_mutex);
    std::string text = std::exchange(m_text, {});
    if (const std::size_t skipped = std::exchange(m_skipped, 0); skipped > 0 && m_format == OutputFormat::Text)
        text += fmt::format("… {} more\n", skipped);
    return text;
}

std::string TapLines::line(const SeenTap& seen) const
{
    const Tap& tap = seen.submission->tap;
    const Outcome& outcome = *seen.outcome;
    const auto name = m_names.find(outcome.employee_id.value_or(0));
    std::string person = name != m_names.end() ? name->second
                         : outcome.employee_id ? fmt::format("employee {}", *outcome.employee_id)
                                               : "card " + log::maskedUid(tap.card_uid.text());
    if (m_format == OutputFormat::Json)
        return JsonObject()
                   .text("device_id", tap.device_id)
                   .text("transport", seen.submission->transport)
                   .text("person", person)
                   .text("event_type", toText(tap.event_type))
                   .text("timestamp", tap.scan_timestamp.iso())
                   .raw("outcome", toJson(outcome))
                   .finish() +
               "\n";
    std::string result(toText(outcome.status));
    if (outcome.reason != Reason::None)
        result += fmt::format(" {}", toText(outcome.reason));
    // The sequence id of a duplicate is the entry that stands already.
    std::string entry = outcome.sequence_id ? fmt::format("#{}", *outcome.sequence_id) : std::string();
    if (outcome.status == Status::Ignored && outcome.sequence_id)
        entry = fmt::format("(#{})", *outcome.sequence_id);
    std::string text = row(localTime(tap.scan_timestamp), tap.device_id, seen.submission->transport, person,
                           toText(tap.event_type), result, entry);
    if (m_colours == Colours::Off)
        return text;
    text.pop_back();
    return fmt::format("{}{}\033[0m\n", colourOf(outcome.status), text);
}

} // namespace tapledger::demo
