// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/key_rotation.h"

#include "base/json.h"
#include "ingest/log_sealer.h"
#include "site/trust.h"
#include "storage/ledger_writer.h"

#include <algorithm>

namespace tapledger {
namespace {

struct Rotation
{
    Database& database;
    const TrustFolder& folder;
    const SealRules& rules;
    const Clock& clock;
    const Actor& actor;

    Result<RotatedKeys> rotate(LogKind kind) const;

private:
    Result<std::int64_t> addKeys(LogKind kind, LogKeys& keys, const NoteSigner& newClock) const;
    Result<void> sealWithBoth(LogKind kind) const;
    Result<void> audit(const RotatedKeys& rotated, const std::vector<std::string>& added,
                       const std::vector<std::string>& retired) const;
};

/// Adds a log key to those that sign, and both new keys to the key ring. @return from which size on they count.
Result<std::int64_t> Rotation::addKeys(LogKind kind, LogKeys& keys, const NoteSigner& newClock) const
{
    LogSealer sealer(kind, folder, rules, clock);
    if (auto opened = sealer.open(database); !opened)
        return failure(opened.error());
    if (keys.log.size() == 1) { // two: an earlier rotation was cut short
        auto added = NoteSigner::generate(keys.ring.origin, NoteKeyType::Log);
        if (!added)
            return failure(added.error());
        keys.ring.keys.push_back({added->key(), KeyUse::Log, sealer.size(), std::nullopt});
        keys.log.push_back(std::move(*added));
    }
    keys.ring.keys.push_back({newClock.key(), KeyUse::Clock, sealer.size(), std::nullopt});
    // The ring first: what is signed with the new key must be understood by whoever reads the ring.
    if (auto written = folder.writeKeyRing(kind, keys.ring); !written)
        return failure(written.error());
    if (auto written = folder.writeLogKeys(kind, keys.log); !written)
        return failure(written.error());
    return sealer.size();
}

/// Opened anew, the sealer signs with both keys.
Result<void> Rotation::sealWithBoth(LogKind kind) const
{
    LogSealer sealer(kind, folder, rules, clock);
    if (auto opened = sealer.open(database); !opened)
        return opened;
    return sealer.seal(database);
}

Result<void> Rotation::audit(const RotatedKeys& rotated, const std::vector<std::string>& added,
                             const std::vector<std::string>& retired) const
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    Audit log(database, actor);
    const auto told = [&](const std::string& vkey) {
        return json::Value{json::Value::Object{
            {"origin", {rotated.origin}}, {"size", {json::Number{std::to_string(rotated.size)}}}, {"vkey", {vkey}}}};
    };
    for (const std::string& vkey : added) {
        if (auto written = log.write(clock.now(), "log_key_added", {}, told(vkey)); !written)
            return written;
    }
    for (const std::string& vkey : retired) {
        if (auto written = log.write(clock.now(), "log_key_retired", told(vkey), {}); !written)
            return written;
    }
    return transaction->commit();
}

Result<RotatedKeys> Rotation::rotate(LogKind kind) const
{
    auto keys = folder.keys(kind);
    if (!keys)
        return failure(keys.error());
    const auto newClock = NoteSigner::generate(keys->ring.origin + "/clock", NoteKeyType::Cosignature);
    if (!newClock)
        return failure(newClock.error());
    const auto size = addKeys(kind, *keys, *newClock);
    if (!size)
        return failure(size.error());
    if (auto sealed = sealWithBoth(kind); !sealed)
        return failure(sealed.error());
    const NoteSigner newLog = keys->log.back();
    std::vector<std::string> retired;
    for (RingKey& key : keys->ring.keys) {
        const bool isNew = key.key == newLog.key() || key.key == newClock->key();
        if (key.use == KeyUse::Witness || key.to_size || isNew)
            continue;
        key.to_size = *size;
        retired.push_back(key.key.vkey());
    }
    RotatedKeys rotated{keys->ring.origin, *size,
                        (folder.path() / (std::string(toText(kind)) + ".keyring.json")).string()};
    // Told first: a rotation that nobody hears of must not be. Until the ring is written a crash leaves keys that count
    // for longer than they should, and nothing that does not verify.
    if (auto told = audit(rotated, {newLog.key().vkey(), newClock->key().vkey()}, retired); !told)
        return failure(told.error());
    if (auto written = folder.writeLogKeys(kind, {newLog}); !written)
        return failure(written.error());
    if (auto written = folder.writeClockKey(kind, *newClock); !written)
        return failure(written.error());
    if (auto written = folder.writeKeyRing(kind, keys->ring); !written)
        return failure(written.error());
    return rotated;
}

} // namespace

Result<std::vector<RotatedKeys>> rotateSiteKeys(const Site& site, const Clock& clock, const Actor& actor)
{
    const auto writer = LedgerWriter::open(site.databaseUrl); // nobody signs meanwhile
    if (!writer)
        return failure(writer.error());
    const TrustFolder folder = trustFolder(site);
    const Rotation rotation{(*writer)->database(), folder, site.settings.sealing, clock, actor};
    std::vector<RotatedKeys> rotated;
    for (const LogKind kind : {LogKind::Taps, LogKind::Admin}) {
        auto done = rotation.rotate(kind);
        if (!done)
            return failure(done.error());
        rotated.push_back(std::move(*done));
    }
    return rotated;
}

} // namespace tapledger
