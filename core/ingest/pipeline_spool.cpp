// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a tap while the database is away, and once it is back.
#include "base/log.h"
#include "ingest/device_copy.h"
#include "ingest/pipeline.h"

#include <exception>
#include <utility>

Q_LOGGING_CATEGORY(lcKept, "tapledger.pipeline")

namespace tapledger {
namespace {

using namespace std::chrono_literals;

constexpr auto kRetryEvery = 500ms; ///< between attempts to open the spool
/// How long taps wait after a loss for the news whether another server writes now: what is kept here then waits for
/// long.
constexpr auto kFirstLook = 1s;

} // namespace

Result<void> Pipeline::startAway(std::shared_ptr<const DeviceTable> devices, const std::string& detail,
                                 std::function<Result<void>()> check)
{
    auto spool = Spool::open(m_options.spoolFolder, m_options.spoolBytes, m_random);
    if (!spool)
        return failure(spool.error());
    // A folder that was restored from a backup may give numbers away which the database remembers as recorded.
    if ((*spool)->isEmpty()) {
        if (auto renamed = (*spool)->rename(m_random); !renamed)
            return renamed;
    }
    m_spool = std::move(*spool);
    tellOfSpool();
    m_isOurs = true; // as far as anybody here knows: a copy is kept by the server that wrote last
    m_devices.replace(std::move(devices));
    m_check = std::move(check);
    setState(PipelineState::Unavailable, detail);
    start();
    return {};
}

Result<std::unique_ptr<LedgerWriter>> Pipeline::openWriter(const OpenOptions& options)
{
    if (m_check) {
        if (auto checked = m_check(); !checked)
            return failure(checked.error());
        m_check = nullptr;
    }
    return LedgerWriter::open(m_options.databaseUrl, options, m_session);
}

/// Whenever they changed, while the folder is ours.
void Pipeline::keepDevices()
{
    if (!m_spool || !m_options.keepsDevices)
        return;
    const std::string text = deviceCopyText(m_devices.current()->all());
    std::string hash = m_sha.hex(text);
    if (hash == m_keptDevices)
        return;
    m_keptDevices.clear();
    if (auto written = writeDeviceCopy(m_options.spoolFolder, text); !written)
        log::warning(lcKept(), "without the database a start will fail: {}", written.error().message);
    else
        m_keptDevices = std::move(hash);
}

/// Another server writes: what is kept here is not the newest any more, and a start without the database would not be
/// this one's.
void Pipeline::standAside()
{
    m_isOurs = false;
    m_spool.reset();
    m_keptDevices.clear();
    if (m_options.keepsDevices && status().state != PipelineState::Standby)
        removeDeviceCopy(m_options.spoolFolder);
}

void Pipeline::tellOfSpool()
{
    const std::lock_guard lock(m_statusMutex);
    m_status.spool = m_spool ? m_spool->status() : SpoolStatus{};
}

void Pipeline::openSpool()
{
    if (m_spool || m_options.spoolFolder.empty() || m_clock.steadyNow() < m_nextSpoolAttempt)
        return;
    m_nextSpoolAttempt = m_clock.steadyNow() + kRetryEvery;
    auto spool = Spool::open(m_options.spoolFolder, m_options.spoolBytes, m_random);
    if (!spool) {
        log::error(lcKept(), "taps cannot be kept while the database is away: {}", spool.error().message);
        const std::lock_guard lock(m_statusMutex);
        m_status.spool.damaged = 1; // somebody must look at it
        return;
    }
    m_spool = std::move(*spool);
    tellOfSpool();
}

/// What cannot be recorded now: into the spool, or back to the reader.
std::vector<Outcome> Pipeline::keep(std::span<const Submission> batch)
{
    if (std::exchange(m_isLossFresh, false)) {
        lookForWriter();
        if (m_opening.valid() && m_opening.wait_for(kFirstLook) == std::future_status::ready)
            becomeWriter(m_opening.get());
    }
    const PipelineStatus now = status();
    std::string detail = "the database is away; send the tap again";
    if (m_isOurs)
        openSpool();
    if (m_spool && m_isOurs) {
        const auto kept = m_spool->append(batch, m_clock.now());
        tellOfSpool();
        if (kept) {
            m_spoolFault.clear();
            Outcome queued;
            queued.status = Status::Queued;
            return std::vector<Outcome>(batch.size(), queued);
        }
        if (std::exchange(m_spoolFault, kept.error().message) != kept.error().message) // not for every tap
            log::warning(lcKept(), "taps are refused: {}", kept.error().message);
        detail = "the database is away and no more taps can be kept here; send the tap again";
    }
    if (now.state == PipelineState::Standby)
        detail = "this server stands by, " + now.detail + "; send the tap to the one that writes";
    else if (now.state == PipelineState::Altered)
        detail = "the ledger is not what was signed, and is not written until that is cleared up; send the tap again";
    Outcome outcome = Outcome::error(Reason::Unavailable, detail);
    outcome.retry_after_seconds = 1;
    return std::vector<Outcome>(batch.size(), outcome);
}

/// Records the oldest taps of the spool. Their readers were told that they are queued; what becomes of them now is told
/// to those who watch.
void Pipeline::drainSpool()
{
    Result<Spool::Batch> batch = failure(ErrorCode::Internal, "a batch failed");
    Result<std::vector<Outcome>> outcomes = failure(ErrorCode::Internal, "a batch failed");
    try {
        batch = m_spool->read(m_tapsAtOnce);
        if (!batch) {
            loseWriter({ErrorCode::Internal, "the spool cannot be read: " + batch.error().message});
            return;
        }
        const SpoolMark mark{m_spool->id(), batch->last};
        outcomes = recordSome(batch->taps, &mark);
    } catch (const std::exception& e) {
        outcomes = failure(ErrorCode::Internal, fmt::format("a batch failed: {}", e.what()));
    }
    if (!outcomes) {
        loseWriter(outcomes.error());
        return;
    }
    if (outcomes->size() < batch->taps.size())
        return; // refused: fewer the next time
    m_spool->forget(batch->last);
    tellOfSpool();
    tellWatchers(batch->taps, *outcomes);
    for (std::size_t i = 0; i < outcomes->size(); ++i)
        m_counters.count(batch->taps[i].transport, (*outcomes)[i]);
    if (m_spool->isEmpty())
        log::info(lcKept(), "all taps of the spool are recorded");
}

} // namespace tapledger
