// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/timestamping.h"

#include "anchors/gains.h"
#include "anchors/timestamp_sink.h"
#include "site/trust.h"

namespace tapledger {

Result<StoredCheckpoint> timestampNow(const Site& site, Database& database, LogKind kind,
                                      const StoredCheckpoint& checkpoint, const Clock& clock)
{
    const AnchorSettings settings = site.settings.anchorSettings(site.dataDir);
    if (settings.timestamps.url.empty() || settings.timestamps.certificates.empty())
        return failure(ErrorCode::InvalidArgument, "set trust.tsa.url and trust.tsa.ca_file first");
    const TrustFolder folder = trustFolder(site);
    const auto ring = folder.keyRing(kind);
    if (!ring)
        return failure(ring.error());
    const auto anchor = anchorOf(checkpoint.record, *ring);
    if (!anchor)
        return failure(anchor.error());
    TimestampSink authority(settings.timestamps, {.authorities = settings.authorities});
    const auto gains = authority.deliver(*anchor, {});
    if (!gains)
        return failure(gains.error());
    if (auto kept = keepGains(database, folder, kind, *ring, checkpoint.tree_size, *gains, clock.now()); !kept)
        return failure(kept.error());
    auto records = CheckpointStore(database, ring->origin).ofSize(checkpoint.tree_size, 1);
    if (!records)
        return failure(records.error());
    return std::move(records->front());
}

} // namespace tapledger
