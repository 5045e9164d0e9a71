// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ledger/entry.h"
#include "storage/database.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tapledger {

/// What of the directory changed since the last poll.
struct DirectoryChanges
{
    bool everything = false; ///< more changed than can be named: load all anew
    bool devices = false;
    std::vector<std::string> card_uids;
    std::vector<std::int64_t> employee_ids;

    bool any() const { return everything || devices || !card_uids.empty() || !employee_ids.empty(); }
};

/// Up to which number the taps of a spool are recorded with a transaction.
struct SpoolMark
{
    std::string spool_id; ///< hex digits
    std::int64_t recorded = 0;
};

/// What a program knows of the ledger's database from one attempt to become its writer to the next.
struct WriterSession
{
    /// The database's session by which it held the lock last; empty where it never did, and on SQLite. A server that is
    /// frozen, or waits for its standby, may keep it, and the lock with it, after it was lost.
    std::string id;
    std::string server;   ///< Database::server() where it was reached last
    bool isAway = false;  ///< it was not reached the last time
    bool yields = false;  ///< after an outage, or at another server, the lock is left to others once
    bool yielded = false; ///< that was so now; the error is Locked
};

/// The ledger's single writer: holds the writer lock for as long as it lives, on the connection that it writes with,
/// so that a lost lock is a lost connection. Used by the ledger thread alone.
class LedgerWriter
{
public:
    LedgerWriter(const LedgerWriter&) = delete;
    LedgerWriter& operator=(const LedgerWriter&) = delete;
    virtual ~LedgerWriter() = default;

    /// Opens a connection of its own and takes the lock: PostgreSQL's session advisory lock, or a lock on a file
    /// beside the SQLite database. Locked (with who holds it, where known) while another program is the writer, and for
    /// a store that was moved.
    /// @param session of the attempt before, and for the next. While a lost session of our own holds the lock the error
    /// is Unavailable, for nobody else writes.
    static Result<std::unique_ptr<LedgerWriter>> open(const std::string& url, const OpenOptions& options,
                                                      WriterSession& session);
    static Result<std::unique_ptr<LedgerWriter>> open(const std::string& url, const OpenOptions& options = {});

    /// Appends entries and refused taps in one durable transaction: when it answers without error they are on disk.
    /// After an Unavailable error nobody knows whether the transaction took place: open a new writer and read the head.
    /// @param mark is kept in `rfid_spools` by the same transaction; there may be no entries then.
    virtual Result<void> append(std::span<const LedgerEntry> entries, std::span<const Rejection> rejections,
                                const SpoolMark* mark = nullptr) = 0;
    /// The number that append() kept last for that spool; 0 for none.
    Result<std::int64_t> recordedOf(const std::string& spoolId);

    /// What other connections changed in cards, devices and our own employees. Costs next to nothing when nothing did.
    virtual Result<DirectoryChanges> pollDirectoryChanges() = 0;

    /// The same connection, for the reads that belong to the writer.
    virtual Database& database() = 0;

protected:
    LedgerWriter() = default;
};

/// Which program writes the ledger now, in words ("tapledgerd on host-a, process 123"); empty if none or unknown.
Result<std::string> currentWriter(Database& database);

} // namespace tapledger
