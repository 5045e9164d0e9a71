// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/digest.h"
#include "storage/database.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace tapledger {

/// Which of the two logs with a tree: of taps (`rfid_ledger`), or of what is not a tap (`rfid_audit_log`).
enum class LogKind { Taps, Admin };
/// `taps` or `admin`, as origins and files name it.
std::string_view toText(LogKind kind);

/// A log's entries as its tree sees them, by index from 0. Used by one thread, on the connection that is handed in.
class LogRows
{
public:
    LogRows(Database& database, LogKind kind) : m_database(database), m_kind(kind) {}

    /// How many entries there are.
    Result<std::int64_t> size();
    /// The sequence_id of index 0.
    Result<std::int64_t> firstSequenceId();

    struct Leaf
    {
        Sha256Digest hash;
        std::string hash_chain;
    };
    /// Shows the leaves of from ≤ index < to in order, in constant memory. Corrupt where one is missing, or cannot be
    /// hashed because it breaks the format.
    Result<void> read(std::int64_t from, std::int64_t to, const std::function<void(Leaf&&)>& sink);

private:
    Database& m_database;
    const LogKind m_kind;
};

} // namespace tapledger
