// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/log_files.h"

#include "ingest/stored_tree.h"
#include "ledger/checkpoint.h"
#include "services/trust_service.h"
#include "storage/ledger_store.h"

namespace tapledger {
namespace {

tl::unexpected<Error> nothingThere()
{
    return failure(ErrorCode::NotFound, "the newest checkpoint covers no such tile");
}

/// Whether the tree of @p size leaves has all that the path names.
bool isCovered(const TilePath& path, std::int64_t size)
{
    const std::int64_t hashes = size >> (kTileHeight * path.level); // of that level, or entries
    return path.index <= hashes / kTileWidth && path.index * kTileWidth + path.width <= hashes;
}

} // namespace

Result<std::string> LogFiles::read(const TilePath& path)
{
    TrustService trust(m_database, m_clock, {"tapledgerd", "server", Role::Admin});
    const auto newest = trust.latest(LogKind::Taps);
    if (!newest)
        return failure(newest.error());
    std::string text = noteOf(*newest);
    if (path.kind == TilePath::Kind::Checkpoint)
        return text;
    const auto note = Note::parse(text);
    const auto checkpoint = note ? Checkpoint::parse(note->text) : Result<Checkpoint>(failure(note.error()));
    if (!checkpoint)
        return failure(ErrorCode::Corrupt, "the stored checkpoint is none any more; verify the ledger");
    if (!isCovered(path, checkpoint->size))
        return nothingThere();
    return path.kind == TilePath::Kind::Entries ? entries(path) : tile(path, checkpoint->origin);
}

Result<std::string> LogFiles::tile(const TilePath& path, const std::string& origin)
{
    StoredTree tree(m_database, LogKind::Taps, origin);
    std::string bytes;
    for (unsigned i = 0; i < path.width; ++i) {
        const auto hash = tree.subtree(kTileHeight * path.level, path.index * kTileWidth + i);
        if (!hash)
            return failure(hash.error());
        bytes.append(reinterpret_cast<const char*>(hash->data()), hash->size());
    }
    return bytes;
}

Result<std::string> LogFiles::entries(const TilePath& path)
{
    const auto first = LogRows(m_database, LogKind::Taps).firstSequenceId();
    if (!first)
        return failure(first.error());
    const std::int64_t from = *first + path.index * kTileWidth;
    std::string bytes;
    Sha256 sha;
    std::int64_t next = from;
    bool isWhole = true;
    const auto read = LedgerStore(m_database).read(from, from + path.width - 1, [&](LedgerEntry&& entry) {
        const auto raw = rawSha256(sha, entry.raw_payload);
        isWhole = entry.sequence_id == next++ && raw && appendBundleEntry(bytes, leafText(entry, *raw));
        return isWhole;
    });
    if (!read)
        return failure(read.error());
    if (!isWhole || next != from + path.width)
        return failure(ErrorCode::Corrupt, "an entry is missing or damaged; verify the ledger");
    return bytes;
}

} // namespace tapledger
