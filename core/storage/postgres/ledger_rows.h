// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ledger/entry.h"

#include <optional>
#include <string>
#include <string_view>

/// Rows of `rfid_ledger` and `rfid_rejections` in the binary form of PostgreSQL's COPY: pure functions over bytes.
namespace tapledger::pg {

/// How a table holds `raw_payload`: the binary form of jsonb begins with a version byte, json and text have none.
enum class PayloadForm { Jsonb, Text };
/// A standing table may have a column for the hash of the entry before.
enum class HashPrevious { Absent, Present };

/// The columns that are read, and written except hash_previous, in this order.
inline constexpr std::string_view kLedgerColumns =
    "sequence_id, employee_rfid, device_id, scan_timestamp, event_type, raw_payload, hash_chain, device_signature, "
    "created_at, employee_id";
inline constexpr std::string_view kRejectionColumns =
    "received_at, reason, card_uid, device_id, event_type, scan_timestamp, source, peer_address, raw_payload";

/// What a binary COPY begins and ends with.
inline constexpr std::string_view kCopyHeader{"PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19};
inline constexpr std::string_view kCopyTrailer{"\377\377", 2};

/// Appends a row; @p previousHash is written only into a hash_previous column.
void appendLedgerRow(std::string& out, const LedgerEntry& entry, PayloadForm payload, HashPrevious hashPrevious,
                     std::string_view previousHash);
/// Appends a row of `rfid_rejections`.
void appendRejectionRow(std::string& out, const Rejection& rejection);

/// Reads a row of kLedgerColumns that @p bytes holds exactly. NULL where there can be none becomes empty, and an
/// instant out of range, `infinity` among them, Timestamp's own limits are exceeded by: the verifier reports both.
/// @return false if the bytes are no such row; @p entry is then half filled.
bool readLedgerRow(std::string_view bytes, PayloadForm payload, LedgerEntry& entry);

/// The header of a binary COPY: how many bytes it takes, or nothing if @p bytes does not begin with one.
std::optional<std::size_t> copyHeaderLength(std::string_view bytes);

} // namespace tapledger::pg
