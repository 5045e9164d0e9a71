// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ledger/entry.h"
#include "storage/database.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tapledger {

/// Where this log begins (ledger format 13.7): usually 1 and zeros; after adopted rows, where they ended.
struct LedgerOrigin
{
    std::int64_t first_sequence_id = 1;
    std::string genesis_hash_chain;
};

/// Asks for entries of one key near an instant: the duplicate rule's question for late taps.
struct NearQuery
{
    std::int64_t employee_id = 0;
    std::string device_id;
    std::string event_type;
    Timestamp after;  ///< scan_timestamp > after
    Timestamp before; ///< scan_timestamp < before
};

struct NearEntry
{
    std::size_t query = 0; ///< index of the query it answers
    std::int64_t sequence_id = 0;
    Timestamp scan_timestamp;
};

/// What the memory of recent taps is filled with at start.
struct RecentEntry
{
    std::int64_t employee_id = 0;
    std::string device_id;
    std::string event_type;
    Timestamp scan_timestamp;
    std::int64_t sequence_id = 0;
};

/// Which entries a page of the ledger shows; what is left out does not matter.
struct LedgerFilter
{
    std::int64_t after = 0; ///< sequence_id > after
    std::int64_t limit = 100;
    std::string card_uid = {}; ///< canonical
    std::optional<std::int64_t> employee_id = std::nullopt;
    std::string device_id = {};
    std::string event_type = {};
    std::optional<Timestamp> from = std::nullopt; ///< scan_timestamp ≥ from
    std::optional<Timestamp> to = std::nullopt;   ///< scan_timestamp < to
    std::int64_t before = 0;                      ///< sequence_id < before; 0: up to the newest
    enum class Order { OldestFirst, NewestFirst };
    Order order = Order::OldestFirst;
};

/// Reads `rfid_ledger`.
class LedgerStore
{
public:
    explicit LedgerStore(Database& database) : m_database(database) {}

    Result<LedgerOrigin> origin();
    /// The last entry; the origin's values where this log has none yet.
    Result<ChainHead> head();
    Result<std::optional<LedgerEntry>> find(std::int64_t sequenceId);
    /// Entries by sequence_id in the filter's order, at most filter.limit. An employee's are those of every card the
    /// employee ever had.
    Result<std::vector<LedgerEntry>> page(const LedgerFilter& filter);
    /// The newest entries of an employee, by scan_timestamp, whichever card it was.
    Result<std::vector<PersonTap>> lastOf(std::int64_t employeeId, std::int64_t limit);
    /// The newest entries, newest first.
    Result<std::vector<LedgerEntry>> newest(std::int64_t limit);
    /// Entries of the queries' employees, whichever card they used, by one indexed query for the whole batch.
    Result<std::vector<NearEntry>> findNear(std::span<const NearQuery> queries);
    /// Entries scanned at @p since or later whose employee is known.
    Result<void> forEachScannedSince(Timestamp since, const std::function<void(const RecentEntry&)>& sink);
    /// The sequence_id of the first entry received at @p since or later, or one after the last; found by halving, for
    /// created_at never decreases. Entries before this log's origin do not count.
    Result<std::int64_t> firstReceivedSince(Timestamp since);
    /// How many entries were scanned from @p from to before @p to; counts to @p atMost and no further.
    Result<std::int64_t> countScanned(Timestamp from, Timestamp to, std::int64_t atMost);

    /// Return false to stop the reading.
    using EntrySink = std::function<bool(LedgerEntry&&)>;
    /// Streams entries with from ≤ sequence_id ≤ to in ascending order (binary COPY, or the C interface), in constant
    /// memory. A stop by the sink is no error.
    Result<void> read(std::int64_t from, std::int64_t to, const EntrySink& sink);

    /// Given the entry that was read, where the next one is to be written; null to stop the reading.
    using NextPlace = std::function<LedgerEntry*(LedgerEntry&)>;
    /// The same without moving them: the first entry is written to @p first.
    Result<void> readInto(LedgerEntry& first, std::int64_t from, std::int64_t to, const NextPlace& next);

private:
    Result<std::vector<LedgerEntry>> pageOfPerson(const LedgerFilter& filter);
    Result<std::vector<LedgerEntry>> select(const LedgerFilter& filter);

    Database& m_database;
};

} // namespace tapledger
