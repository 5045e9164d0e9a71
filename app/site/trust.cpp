// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/trust.h"

#include "base/files.h"
#include "base/json.h"
#include "ingest/log_sealer.h"
#include "services/audit.h"
#include "services/permissions.h"
#include "storage/checkpoint_store.h"
#include "storage/ledger_store.h"
#include "storage/ledger_writer.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <map>
#include <unistd.h>

namespace tapledger {
namespace {

/// This machine's name, as an origin can hold it.
std::string machineName()
{
    char name[256] = {};
    if (gethostname(name, sizeof name - 1) != 0 || name[0] == '\0')
        return "localhost";
    std::string text = name;
    std::ranges::replace_if(
        text, [](unsigned char c) { return c <= ' ' || c >= 0x7F || c == '+'; }, '-');
    return text;
}

constexpr std::size_t kMaxPem = 1'000'000;

/// Whom the settings trust beside the log itself.
Result<void> addTrusted(KeyRing& ring, const AnchorSettings& settings)
{
    for (const WitnessAddress& witness : settings.witnesses) {
        if (!ring.find(witness.key.name, witness.key.id))
            ring.keys.push_back({witness.key, KeyUse::Witness, 0, std::nullopt});
    }
    ring.witness_quorum = settings.witnessQuorum;
    if (settings.timestamps.certificates.empty())
        return {};
    auto pem = readWholeFile(settings.timestamps.certificates, kMaxPem);
    if (!pem)
        return failure(ErrorCode::InvalidArgument, fmt::format("trust.tsa.ca_file: {}", pem.error().message));
    ring.tsa_ca_pem = std::move(*pem);
    return {};
}

Result<KeyRing> newRing(const Site& site, Database& database, LogKind kind, std::string origin)
{
    KeyRing ring;
    ring.origin = std::move(origin);
    ring.genesis_hash_chain = genesisHash();
    if (kind == LogKind::Taps) {
        const auto start = LedgerStore(database).origin();
        if (!start)
            return failure(start.error());
        ring.first_sequence_id = start->first_sequence_id;
        ring.genesis_hash_chain = start->genesis_hash_chain;
    }
    const SealRules& rules = site.settings.sealing;
    ring.max_entries_between_checkpoints = rules.entries;
    ring.max_seconds_between_checkpoints = 2 * std::max(rules.heartbeat, rules.delay).count();
    if (auto added = addTrusted(ring, site.settings.anchorSettings(site.dataDir)); !added)
        return failure(added.error());
    return ring;
}

/// `site/taps/3` → `site/taps/4`; a later one if @p seen is that late.
std::string nextOrigin(std::string_view origin, std::int64_t seen)
{
    const std::size_t slash = origin.rfind('/');
    std::int64_t incarnation = 0;
    std::from_chars(origin.data() + slash + 1, origin.data() + origin.size(), incarnation);
    return fmt::format("{}/{}", origin.substr(0, slash), std::max(incarnation, seen) + 1);
}

/// The largest checkpoint of the old incarnation that the entries still match, entry by entry and not by stored tiles.
Result<std::optional<RestoredFrom>> largestMatch(Database& database, LogKind kind, const KeyRing& ring)
{
    std::map<std::int64_t, Sha256Digest> roots;
    auto read = CheckpointStore(database, ring.origin).forEach([&](StoredCheckpoint&& stored) {
        const auto record = json::parse(stored.record);
        const json::Value* note = record ? record->find("note") : nullptr;
        const CheckedNote checked = checkNote(note && note->string() ? *note->string() : "", ring);
        if (!checked.fault)
            roots[checked.checkpoint.size] = checked.checkpoint.root;
    });
    if (!read)
        return failure(read.error());
    LogRows rows(database, kind);
    const auto size = rows.size();
    if (!size)
        return failure(size.error());
    std::optional<RestoredFrom> found;
    Sha256 sha;
    Frontier frontier;
    read = rows.read(0, *size, [&](LogRows::Leaf&& leaf) {
        frontier.append(sha, leaf.hash);
        const auto known = roots.find(frontier.size());
        if (known != roots.end() && known->second == frontier.root(sha))
            found = RestoredFrom{ring.origin, frontier.size(), known->second};
    });
    // What can be read up to a fault is what survived.
    if (!read && read.error().code != ErrorCode::Corrupt)
        return failure(read.error());
    return found;
}

json::Value number(std::int64_t value) { return {json::Number{std::to_string(value)}}; }

} // namespace

TrustFolder trustFolder(const Site& site) { return TrustFolder(site.dataDir / "trust"); }

Result<void> makeSiteKeys(const Site& site, Database& database)
{
    const TrustFolder folder = trustFolder(site);
    const auto origins = CheckpointStore::origins(database);
    if (!origins)
        return failure(origins.error());
    if (!origins->empty() && !folder.hasKeys(LogKind::Taps))
        return failure(ErrorCode::Conflict,
                       fmt::format("the ledger was signed as {} before; copy the folder `trust` from there to {}",
                                   origins->front(), folder.path().string()));
    const std::string name = site.settings.siteName.empty() ? machineName() : site.settings.siteName;
    for (const LogKind kind : {LogKind::Admin, LogKind::Taps}) {
        auto ring = newRing(site, database, kind, originOf(name, kind, 1));
        if (!ring)
            return failure(ring.error());
        if (auto made = folder.makeKeys(kind, std::move(*ring)); !made)
            return made;
    }
    return {};
}

Result<void> publishTrusted(const Site& site)
{
    const TrustFolder folder = trustFolder(site);
    for (const LogKind kind : {LogKind::Taps, LogKind::Admin}) {
        auto ring = folder.keyRing(kind);
        if (!ring && ring.error().code == ErrorCode::NotFound)
            continue;
        if (!ring)
            return failure(ring.error());
        const std::string before = ring->toJson();
        if (auto added = addTrusted(*ring, site.settings.anchorSettings(site.dataDir)); !added)
            return added;
        if (ring->toJson() == before)
            continue;
        if (auto written = folder.writeKeyRing(kind, *ring); !written)
            return written;
    }
    return {};
}

Result<AcceptedRestore> endIncarnation(const Site& site, Database& database, LogKind kind, const EndOfIncarnation& end,
                                       const Clock& clock, const Actor& actor)
{
    const TrustFolder folder = trustFolder(site);
    const auto keys = folder.keys(kind);
    const auto state = folder.state(kind);
    const auto size = LogRows(database, kind).size();
    if (!keys || !state || !size)
        return failure(!keys ? keys.error() : !state ? state.error() : size.error());
    auto match = largestMatch(database, kind, keys->ring);
    if (!match)
        return failure(match.error());
    auto ring = newRing(site, database, kind, nextOrigin(keys->ring.origin, end.incarnation));
    if (!ring)
        return failure(ring.error());
    ring->restored_from = *match;
    AcceptedRestore done;
    done.old_origin = keys->ring.origin;
    done.new_origin = ring->origin;
    done.signed_size = std::max(end.signed_size, *state ? (*state)->frontier.frontier.size() : 0);
    done.surviving = *size;
    done.matched_size = *match ? (*match)->size : 0;

    const std::string suffix = done.old_origin.substr(done.old_origin.rfind('/') + 1);
    if (auto aside = folder.setAside(kind, suffix); !aside)
        return failure(aside.error());
    if (auto made = folder.makeKeys(kind, std::move(*ring)); !made)
        return failure(made.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    json::Value::Object after{{"matched_size", number(done.matched_size)},
                              {"origin", {done.new_origin}},
                              {"reason", {end.reason}},
                              {"surviving", number(done.surviving)}};
    if (!end.backup_of.empty())
        after.insert(after.begin(), {"backup_of", {end.backup_of}});
    const json::Value before{
        json::Value::Object{{"origin", {done.old_origin}}, {"signed_size", number(done.signed_size)}}};
    if (auto written = Audit(database, actor).write(clock.now(), "restore", before, json::Value{std::move(after)});
        !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return done;
}

Result<std::optional<AcceptedRestore>> acceptRestore(const Site& site, const std::string& reason, const Clock& clock,
                                                     const Actor& actor)
{
    if (auto ok = authorise(actor, Operation::ManageSettings); !ok)
        return failure(ok.error());
    const auto length = json::codePointCount(reason); // nothing where it is no UTF-8
    if (!length || *length == 0 || *length > kMaxRestoreReason)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("the reason must have 1 to {} characters", kMaxRestoreReason));
    const auto writer = LedgerWriter::open(site.databaseUrl); // nobody writes meanwhile
    if (!writer)
        return failure(writer.error());
    Database& database = (*writer)->database();
    const TrustFolder folder = trustFolder(site);
    std::optional<AcceptedRestore> accepted;
    for (const LogKind kind : {LogKind::Admin, LogKind::Taps}) {
        LogSealer sealer(kind, folder, site.settings.sealing, clock);
        const auto opened = sealer.open(database);
        if (opened)
            continue;
        if (opened.error().code != ErrorCode::Corrupt)
            return failure(opened.error());
        auto done = endIncarnation(site, database, kind, {.reason = reason}, clock, actor);
        if (!done)
            return failure(done.error());
        accepted = std::move(*done);
    }
    return accepted;
}

} // namespace tapledger
