// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http/api/fields.h"
#include "services/trust_service.h"

namespace tapledger::api {
namespace {

Answer checkpoint(const Context& context, const Request& request)
{
    const auto latest = TrustService(context.database, context.clock, request.actor()).latest(LogKind::Taps);
    return latest ? Answer(ok(latest->record)) : refuse(latest.error());
}

Answer seal(const Context& context, const Request& request)
{
    const auto made = TrustService(context.database, context.clock, request.actor()).sealNow();
    return made ? Answer(ok(made->record, 201)) : refuse(made.error());
}

Answer receipt(const Context& context, const Request& request)
{
    const auto made =
        TrustService(context.database, context.clock, request.actor()).receipt(request.number("sequence_id"));
    return made ? Answer(ok(made->toJson())) : refuse(made.error());
}

constexpr Route kRoutes[] = {
    {"GET", "/api/ledger/checkpoint", Operation::ReadLedger, checkpoint},
    {"POST", "/api/ledger/checkpoint", Operation::VerifyLedger, seal},
    {"GET", "/api/ledger/{sequence_id}/receipt", Operation::ReadLedger, receipt},
};

} // namespace

std::span<const Route> trustRoutes() { return kRoutes; }

} // namespace tapledger::api
