// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/metrics_text.h"

#include <array>
#include <fmt/format.h>

namespace tapledger {
namespace {

/// Writes metrics one after the other: what it is, and its values.
class Writer
{
public:
    void begin(std::string_view name, std::string_view type, std::string_view help)
    {
        m_name = name;
        m_text += fmt::format("# HELP {} {}\n# TYPE {} {}\n", name, help, name, type);
    }
    template <class Number>
    void value(Number number, std::string_view labels = {}, std::string_view suffix = {})
    {
        m_text += fmt::format("{}{}{} {}\n", m_name, suffix, labels, number);
    }
    template <class Number>
    void gauge(std::string_view name, std::string_view help, Number number)
    {
        begin(name, "gauge", help);
        value(number);
    }
    std::string take() { return std::move(m_text); }

private:
    std::string_view m_name;
    std::string m_text;
};

double secondsOf(std::chrono::nanoseconds duration) { return std::chrono::duration<double>(duration).count(); }

void writeTaps(Writer& out, const TapCounters& taps)
{
    out.begin("tapledger_taps_total", "counter",
              "Taps by outcome. Messages of devices that were refused before they became taps count as errors.");
    for (const TapCounters::Count& count : taps.counts())
        out.value(count.count, fmt::format("{{transport=\"{}\",status=\"{}\",reason=\"{}\"}}", count.transport,
                                           toText(count.status), toText(count.reason)));
    out.begin("tapledger_duplicate_taps_total", "counter", "Taps that were ignored as duplicates.");
    out.value(taps.total(Status::Ignored, Reason::Duplicate));
    out.begin("tapledger_unknown_card_taps_total", "counter", "Taps of cards that are nobody's.");
    out.value(taps.total(Status::Rejected, Reason::UnknownCard));

    out.begin("tapledger_tap_duration_seconds", "histogram", "From a tap's arrival to its outcome, after the commit.");
    const TapCounters::Durations durations = taps.durations();
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < TapCounters::kBounds.size(); ++i) {
        sum += durations.buckets.at(i);
        out.value(sum, fmt::format("{{le=\"{}\"}}", secondsOf(TapCounters::kBounds.at(i))), "_bucket");
    }
    sum += durations.buckets.back();
    out.value(sum, "{le=\"+Inf\"}", "_bucket");
    out.value(secondsOf(durations.sum), {}, "_sum");
    out.value(sum, {}, "_count");
}

void writeState(Writer& out, const PipelineStatus& status)
{
    constexpr std::array kStates = {PipelineState::Starting,    PipelineState::Standby, PipelineState::Writing,
                                    PipelineState::Unavailable, PipelineState::Altered, PipelineState::Stopped};
    out.begin("tapledger_writer_state", "gauge", "1 for the state in which the ledger's writer is.");
    for (const PipelineState state : kStates)
        out.value(state == status.state ? 1 : 0, fmt::format("{{state=\"{}\"}}", toText(state)));
    out.gauge("tapledger_database_up", "1 when the database answers.",
              status.state == PipelineState::Writing || status.state == PipelineState::Standby ? 1 : 0);
    out.gauge("tapledger_queue_taps", "Taps that wait for the ledger.", status.queue_depth);
    out.gauge("tapledger_spool_taps", "Taps that wait in the spool to be recorded.", status.spool.taps);
    out.gauge("tapledger_spool_bytes", "Bytes that the spool takes on the disk.", status.spool.bytes);
    out.gauge("tapledger_spool_damaged", "Parts of the spool that could not be read since the start.",
              status.spool.damaged);
    out.gauge("tapledger_ledger_head_sequence_id", "The last entry that this server has written or read.",
              status.head_sequence_id);
}

void writeVerification(Writer& out, const std::optional<VerificationJobs::Status>& job)
{
    if (!job || !job->report || !job->finished_at)
        return; // none since the start: absent, which an alert rule can ask for
    out.gauge("tapledger_ledger_verification_ok", "1 when the last verification found the ledger intact.",
              job->report->chain.hasErrors ? 0 : 1);
    out.gauge("tapledger_ledger_verification_entries", "Entries that the last verification checked.",
              job->report->chain.rows);
    out.gauge("tapledger_ledger_verification_timestamp_seconds", "When the last verification ended.",
              secondsOf(*job->finished_at - Timestamp()));
}

/// As a label's value.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == '"')
            out += '\\';
        out += c; // names of sinks hold no line ends
    }
    return out;
}

void writeAnchors(Writer& out, const std::vector<AnchorStatus>& anchors)
{
    if (anchors.empty())
        return;
    const auto each = [&](std::string_view name, std::string_view help, auto valueOf) {
        out.begin(name, "gauge", help);
        for (const AnchorStatus& anchor : anchors)
            out.value(valueOf(anchor),
                      fmt::format("{{sink=\"{}\",log=\"{}\"}}", escaped(anchor.sink), toText(anchor.log)));
    };
    each("tapledger_anchor_size", "Entries that the newest checkpoint outside covers.",
         [](const AnchorStatus& anchor) { return anchor.size; });
    each("tapledger_anchor_timestamp_seconds", "When a checkpoint last arrived there; 0 for never.",
         [](const AnchorStatus& anchor) { return anchor.done_at ? secondsOf(*anchor.done_at - Timestamp()) : 0.0; });
    each("tapledger_anchor_lagging", "1 when it has lacked a checkpoint for longer than the limit, or refuses the log.",
         [](const AnchorStatus& anchor) { return anchor.is_lagging || anchor.is_refused ? 1 : 0; });
}

void writeBackups(Writer& out, const std::optional<ChoreStatus>& backups)
{
    if (!backups)
        return;
    out.gauge("tapledger_backup_ok", "1 when the last backup that was due could be made.", backups->isFailing ? 0 : 1);
    if (backups->last)
        out.gauge("tapledger_backup_timestamp_seconds", "When the newest backup was made.",
                  secondsOf(*backups->last - Timestamp()));
}

void writeRetention(Writer& out, const std::optional<ChoreStatus>& retention)
{
    if (!retention)
        return;
    out.gauge("tapledger_retention_ok", "1 when everything was removed the last time that is not kept any longer.",
              retention->isFailing ? 0 : 1);
    if (retention->last)
        out.gauge("tapledger_retention_timestamp_seconds", "When things were removed by age last.",
                  secondsOf(*retention->last - Timestamp()));
}

} // namespace

std::string metricsText(const MetricsInput& input)
{
    Writer out;
    out.begin("tapledger_build_info", "gauge", "The version that runs.");
    out.value(1, fmt::format("{{version=\"{}\"}}", TAPLEDGER_VERSION));
    writeState(out, input.pipeline);
    writeTaps(out, input.taps);
    out.begin("tapledger_devices", "gauge",
              "Devices that were heard of, by whether they were lately; those that are disabled are not missed.");
    out.value(input.devicesOnline, "{state=\"online\"}");
    out.value(input.devicesOffline, "{state=\"offline\"}");
    out.begin("tapledger_connections", "gauge", "Open connections.");
    out.value(input.httpConnections, "{transport=\"http\"}");
    out.value(input.tcpConnections, "{transport=\"tcp\"}");
    out.value(input.viewers, "{transport=\"websocket\"}");
    out.begin("tapledger_viewers_dropped_total", "counter", "Viewers of the live taps that were dropped as too slow.");
    out.value(input.viewersDropped);
    out.begin("tapledger_http_responses_total", "counter", "Answers over HTTP by status.");
    for (const auto& [code, count] : input.httpResponses)
        out.value(count, fmt::format("{{code=\"{}\"}}", code));
    writeVerification(out, input.lastVerification);
    writeAnchors(out, input.anchors);
    writeBackups(out, input.backups);
    writeRetention(out, input.retention);
    return out.take();
}

} // namespace tapledger
