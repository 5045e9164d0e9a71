// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/store_move.h"

#include "site/trust.h"

namespace tapledger {
namespace {

/// Chain, tree and checkpoints of the copy, and of its audit log.
Result<void> verifyCopy(const Site& site, LedgerService service, const Clock& clock, const MoveProgress& progress,
                        const std::atomic<bool>* stop, StoreMove& move)
{
    VerifyEvidence evidence;
    AuditEvidence auditEvidence;
    const TrustFolder folder = trustFolder(site);
    for (const auto& [kind, to] :
         {std::pair(LogKind::Taps, &evidence.key_ring), std::pair(LogKind::Admin, &auditEvidence.key_ring)}) {
        auto ring = folder.keyRingIfAny(kind);
        if (!ring)
            return failure(ring.error());
        *to = std::move(*ring);
    }
    if (evidence.key_ring)
        evidence.now = clock.now();
    auto ledger = service.verify({}, evidence, [&](const VerifyProgress& now) {
        progress(MoveStage::Verifying, "rfid_ledger", now.done, now.total);
        return !stop || !*stop;
    });
    if (!ledger)
        return failure(ledger.error());
    move.ledger = std::move(*ledger);
    auto audit = service.verifyAudit(auditEvidence);
    if (!audit)
        return failure(audit.error());
    move.audit = std::move(*audit);
    return {};
}

Result<StoreMove> copyCompareAndVerify(const Site& site, StoreCopy& copy, const Actor& actor, const Clock& clock,
                                       const MoveProgress& progress, const std::atomic<bool>* stop)
{
    const auto tell = [&progress](MoveStage stage) {
        return [&progress, stage](std::string_view table, std::int64_t done, std::int64_t total) {
            progress(stage, table, done, total);
        };
    };
    StoreMove move;
    const auto began = std::chrono::steady_clock::now();
    const auto copied = copy.copy(tell(MoveStage::Copying));
    if (!copied)
        return failure(copied.error());
    move.copied = *copied;
    const auto checked = std::chrono::steady_clock::now();
    move.copying = checked - began;
    auto tables = copy.compare(tell(MoveStage::Comparing));
    if (!tables)
        return failure(tables.error());
    move.tables = std::move(*tables);
    if (auto verified = verifyCopy(site, LedgerService(copy.target(), actor), clock, progress, stop, move); !verified)
        return failure(verified.error());
    move.checking = std::chrono::steady_clock::now() - checked;
    return move;
}

} // namespace

Result<StoreMove> copyAndVerify(const Site& site, StoreCopy& copy, const Actor& actor, const Clock& clock,
                                const MoveProgress& progress, const std::atomic<bool>* stop)
{
    copy.setStop(stop);
    auto move = copyCompareAndVerify(site, copy, actor, clock, progress, stop);
    copy.setStop(nullptr);
    if (stop && *stop) // whatever words the databases had for it
        return failure(ErrorCode::Cancelled, "the move was stopped; begun again with the same database, it goes on "
                                             "where it was");
    return move;
}

Result<void> checkIntact(const StoreMove& move)
{
    if (move.isIntact())
        return {};
    return failure(ErrorCode::Conflict, "the copy is what the store is, row by row, but the ledger or the audit log in "
                                        "it is not intact; verify the ledger first");
}

} // namespace tapledger
