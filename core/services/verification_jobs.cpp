// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification_jobs.h"

#include "base/files.h"
#include "base/log.h"
#include "services/alert_service.h"
#include "services/permissions.h"

#include <algorithm>
#include <fmt/format.h>

Q_LOGGING_CATEGORY(lcVerification, "tapledger.verification")

namespace tapledger {
namespace {

constexpr std::size_t kRemembered = 32;

tl::unexpected<Error> notFound(std::int64_t id)
{
    return failure(ErrorCode::NotFound, fmt::format("there is no verification {}", id));
}

} // namespace

Result<void> tellOfVerification(Database& database, const Clock& clock, const LedgerRange& range,
                                const VerifyReport& report)
{
    AlertService alerts(database, clock, {"tapledgerd", "server", Role::Admin});
    if (report.isAltered())
        return alerts.raise(
            AlertKind::ChainVerificationFailed, {},
            fmt::format("the verification of entries {} to {} found the ledger altered", report.from, report.to));
    // What a run that went on took for intact it did not look at again.
    if (!range.from && !range.to && report.resumed_after == 0 && !report.chain.hasErrors)
        return alerts.resolve(AlertKind::ChainVerificationFailed, {});
    return {};
}

std::string_view toText(VerificationJobs::State state)
{
    switch (state) {
    case VerificationJobs::State::Running:
        return "running";
    case VerificationJobs::State::Finished:
        return "finished";
    case VerificationJobs::State::Cancelled:
        return "cancelled";
    case VerificationJobs::State::Failed:
        return "failed";
    }
    return "failed";
}

VerificationJobs::VerificationJobs(std::string databaseUrl, const Clock& clock)
    : m_databaseUrl(std::move(databaseUrl)), m_clock(clock)
{
}

VerificationJobs::~VerificationJobs()
{
    for (const auto& job : m_jobs) {
        job->isCancelled = true;
        job->thread.join();
    }
}

VerificationJobs::Status VerificationJobs::statusOf(const Job& job)
{
    Status status = job.status;
    status.checked = job.checked;
    status.total = job.total;
    return status;
}

Result<VerificationJobs::Status> VerificationJobs::start(const Actor& actor, const LedgerRange& range,
                                                         Evidence evidence)
{
    if (auto ok = authorise(actor, Operation::VerifyLedger); !ok)
        return failure(ok.error());
    if (std::error_code error; !evidence.isEmpty() && !std::filesystem::exists(m_keyRing, error))
        return failure(ErrorCode::InvalidArgument,
                       "there is no key ring here to check it with; checkpoints of this ledger are signed elsewhere");
    const std::lock_guard lock(m_mutex);
    return begin(actor, range, std::move(evidence), std::nullopt);
}

Result<VerificationJobs::Status> VerificationJobs::resume(const Actor& actor, std::int64_t id)
{
    if (auto ok = authorise(actor, Operation::VerifyLedger); !ok)
        return failure(ok.error());
    const std::lock_guard lock(m_mutex);
    const Job* job = findJob(id);
    if (!job)
        return notFound(id);
    if (!job->status.isResumable)
        return failure(ErrorCode::Conflict, fmt::format("verification {} cannot go on; begin anew", id));
    return begin(actor, job->status.range, job->evidence, job->reached);
}

/// Under the mutex.
Result<VerificationJobs::Status> VerificationJobs::begin(const Actor& actor, LedgerRange range, Evidence evidence,
                                                         std::optional<VerifierState> reached)
{
    if (!m_jobs.empty() && m_jobs.back()->status.state == State::Running)
        return failure(ErrorCode::Conflict,
                       fmt::format("verification {} is under way; wait for it or cancel it", m_lastId));
    if (m_jobs.size() == kRemembered) {
        m_jobs.front()->thread.join(); // it has ended
        m_jobs.pop_front();
    }
    Job& job = *m_jobs.emplace_back(std::make_unique<Job>());
    job.status.id = ++m_lastId;
    job.status.range = range;
    job.status.actor = actor;
    job.status.started_at = m_clock.now();
    job.evidence = std::move(evidence);
    job.reached = std::move(reached);
    job.thread = std::thread([this, &job] { run(job); });
    return statusOf(job);
}

VerificationJobs::Job* VerificationJobs::findJob(std::int64_t id) const
{
    const auto found = std::ranges::find_if(m_jobs, [&](const auto& job) { return job->status.id == id; });
    return found == m_jobs.end() ? nullptr : found->get();
}

Result<VerificationJobs::Status> VerificationJobs::find(const Actor& actor, std::int64_t id) const
{
    if (auto ok = authorise(actor, Operation::VerifyLedger); !ok)
        return failure(ok.error());
    const std::lock_guard lock(m_mutex);
    const Job* job = findJob(id);
    if (!job)
        return notFound(id);
    return statusOf(*job);
}

Result<VerificationJobs::Status> VerificationJobs::cancel(const Actor& actor, std::int64_t id)
{
    if (auto ok = authorise(actor, Operation::VerifyLedger); !ok)
        return failure(ok.error());
    const std::lock_guard lock(m_mutex);
    Job* job = findJob(id);
    if (!job)
        return notFound(id);
    job->isCancelled = true;
    return statusOf(*job);
}

std::optional<VerificationJobs::Status> VerificationJobs::lastFinished() const
{
    const std::lock_guard lock(m_mutex);
    const auto last = std::find_if(m_jobs.rbegin(), m_jobs.rend(),
                                   [](const auto& job) { return job->status.state == State::Finished; });
    return last == m_jobs.rend() ? std::nullopt : std::optional(statusOf(**last));
}

Result<VerifyReport> VerificationJobs::verify(Job& job) const
{
    auto database = Database::open(m_databaseUrl);
    if (!database)
        return failure(database.error());
    if (auto unlimited = (*database)->setStatementTimeout(std::chrono::seconds(0)); !unlimited)
        return failure(unlimited.error());
    VerifyEvidence evidence;
    if (const auto text = readWholeFile(m_keyRing, KeyRing::kMaxLength)) {
        auto ring = KeyRing::parse(*text);
        if (!ring)
            return failure(ring.error());
        evidence.key_ring = std::move(*ring);
        evidence.now = m_clock.now();
        evidence.checkpoints = job.evidence.checkpoints;
        evidence.receipts = job.evidence.receipts;
    }
    evidence.resume = job.reached;
    evidence.save = [&job](const VerifierState& state) { job.reached = state; };
    const auto progressed = [&](const VerifyProgress& progress) {
        job.checked = progress.done;
        job.total = progress.total;
        return !job.isCancelled;
    };
    auto report = LedgerService(**database, job.status.actor).verify(job.status.range, evidence, progressed);
    if (!report)
        return report;
    if (auto told = tellOfVerification(**database, m_clock, job.status.range, *report); !told)
        log::error(lcVerification(), "the result cannot be made an alert: {}", told.error().message);
    return report;
}

void VerificationJobs::run(Job& job)
{
    Result<VerifyReport> report = failure(ErrorCode::Internal, "the verification failed");
    try {
        report = verify(job);
    } catch (const std::exception& e) {
        report = failure(ErrorCode::Internal, fmt::format("the verification failed: {}", e.what()));
    }
    const std::lock_guard lock(m_mutex);
    job.status.finished_at = m_clock.now();
    if (report) {
        job.status.state = State::Finished;
        job.status.report = std::move(*report);
    } else {
        job.status.state = report.error().code == ErrorCode::Cancelled ? State::Cancelled : State::Failed;
        job.status.detail = report.error().message;
        job.status.isResumable = job.status.state == State::Cancelled && job.reached.has_value();
    }
}

} // namespace tapledger
