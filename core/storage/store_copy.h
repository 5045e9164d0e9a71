// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"
#include "storage/table_copy.h"
#include "storage/writer_lock.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// Copies a whole store from SQLite to PostgreSQL, or back: every table and row, numbers and instants as they are, in
/// transactions of many rows. Cut short at any moment it goes on where it was, also when a server recorded more in the
/// source since. Nothing of the source is changed before the end, and nobody else changes it meanwhile; no server runs
/// on the target before the copy is finished.
class StoreCopy
{
public:
    enum class Begun { New, GoneOn };
    /// How far a table is.
    using Progress = std::function<void(std::string_view table, std::int64_t done, std::int64_t total)>;

    /// Opens both, makes the target's schema where there is none, and takes the writer locks. Locked while a server
    /// writes one of them; Conflict or ForeignStore for a target that holds anything else than a copy of this source
    /// that was begun; InvalidArgument for two of one kind. Messages say which of the two is meant.
    static Result<std::unique_ptr<StoreCopy>> open(const std::string& sourceUrl, const std::string& targetUrl);

    /// What open() would find.
    struct Prospect
    {
        std::string source; ///< in words, without secrets
        std::string target;
        std::int64_t entries = 0; ///< of the ledger
        Begun begun = Begun::New;
    };
    /// The same refusals as those of open(), with nothing changed and nothing locked.
    static Result<Prospect> look(const std::string& sourceUrl, const std::string& targetUrl);

    Begun begun() const { return m_begun; }
    Database& source() { return *m_source; }
    Database& target() { return *m_target; }

    /// While it is set, another thread ends what runs here by making @p stop true. Null: nothing ends it.
    void setStop(const std::atomic<bool>* stop);

    /// Copies what is not copied yet. @return how many rows that were.
    Result<std::int64_t> copy(const Progress& progress);

    struct Table
    {
        std::string name;
        std::int64_t rows = 0;
    };
    /// Reads both stores anew and compares them, row by row. Corrupt where they differ. @return what each table holds.
    Result<std::vector<Table>> compare(const Progress& progress);

    /// The target is a store like any other from now on, and the source marked as moved: for others, after
    /// retireSource(). Once; a failure leaves a copy that is not finished, which open() goes on with.
    Result<void> finish();
    /// Once the target is what is used: no server that waits for the source, or is started on it by mistake, goes on
    /// with it. It can still be read. Nothing can be copied any more.
    Result<void> retireSource();

private:
    StoreCopy() = default;
    Result<void> checkKinds(const std::string& targetUrl) const;
    Result<void> checkSource();
    Result<void> prepareSource();
    Result<bool> targetHasTables();
    Result<Begun> examineTarget();
    Result<void> prepareTarget();
    Result<void> checkSameBeginning();
    Result<std::int64_t> copyGrowing(const CopyTable& table, const Progress& progress);
    Result<std::int64_t> copyRest(const Progress& progress);
    Result<void> markSource();
    Result<std::int64_t> copyRows(const CopyTable& table, std::string_view where, std::span<const SqlValue> values);
    Result<void> copyOrigin();
    Result<void> setSequences();

    // The locks go before the connections, the transaction of the source between them.
    std::unique_ptr<Database> m_source;
    std::unique_ptr<Database> m_target;
    std::optional<WriterLock> m_sourceLock;
    std::optional<WriterLock> m_targetLock;
    std::vector<CopyTable> m_tables;
    Begun m_begun = Begun::New;
};

} // namespace tapledger
