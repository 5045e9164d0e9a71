// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/fields.h"
#include "services/verification_jobs.h"

#include <fmt/format.h>

namespace tapledger::api {
namespace {

constexpr std::size_t kMaxEvidence = 100; ///< a body is not longer than 64 KiB anyway

std::string jobText(const VerificationJobs::Status& job)
{
    return ObjectText()
        .add("id", job.id)
        .add("state", toText(job.state))
        .add("from", job.range.from)
        .add("to", job.range.to)
        .add("checked", job.checked)
        .add("total", job.total)
        .add("started_at", job.started_at)
        .add("finished_at", job.finished_at)
        .add("detail", job.detail)
        .add("resumable", job.isResumable)
        .raw("report", job.report ? job.report->toJson() : "null")
        .text();
}

Answer begun(const Result<VerificationJobs::Status>& job)
{
    if (!job)
        return refuse(job.error());
    HttpResponse response = ok(jobText(*job), 202);
    response.headers.emplace_back("Location", fmt::format("/api/ledger/verify/{}", job->id));
    return response;
}

Answer start(const Context& context, const Request& request)
{
    std::int64_t from = 0; // which no entry has
    std::int64_t to = 0;
    const json::Value nothing{json::Value::Object{}}; // a body is not needed
    Fields fields(request.body.isNull() ? nothing : request.body);
    fields.number("from", from, 1, INT64_MAX);
    fields.number("to", to, 1, INT64_MAX);
    VerificationJobs::Evidence evidence;
    fields.texts("checkpoints", evidence.checkpoints, kMaxEvidence);
    fields.texts("receipts", evidence.receipts, kMaxEvidence);
    if (const auto problem = fields.problem())
        return refuse(*problem);
    const auto job = context.verifications.start(
        request.actor(), {from == 0 ? std::nullopt : std::optional(from), to == 0 ? std::nullopt : std::optional(to)},
        std::move(evidence));
    return begun(job);
}

Answer resume(const Context& context, const Request& request)
{
    return begun(context.verifications.resume(request.actor(), request.number("id")));
}

Answer show(const Context& context, const Request& request)
{
    const auto job = context.verifications.find(request.actor(), request.number("id"));
    return job ? Answer(ok(jobText(*job))) : refuse(job.error());
}

Answer cancel(const Context& context, const Request& request)
{
    const auto job = context.verifications.cancel(request.actor(), request.number("id"));
    return job ? Answer(ok(jobText(*job))) : refuse(job.error());
}

constexpr Route kRoutes[] = {
    {"POST", "/api/ledger/verify", Operation::VerifyLedger, start},
    {"GET", "/api/ledger/verify/{id}", Operation::VerifyLedger, show},
    {"DELETE", "/api/ledger/verify/{id}", Operation::VerifyLedger, cancel},
    {"POST", "/api/ledger/verify/{id}/resume", Operation::VerifyLedger, resume},
};

} // namespace

std::span<const Route> verificationRoutes() { return kRoutes; }

} // namespace tapledger::api
