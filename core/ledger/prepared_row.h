// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "ledger/device_keys.h"
#include "ledger/entry.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// What can be said of an entry without knowing more than the hash before it: the costly part of verification. Rows are
/// prepared in blocks, on as many threads as there are, and then put in order by one.
struct PreparedRow
{
    /// Whether the entry's hash follows from the one before it in the stream.
    enum class Link : std::uint8_t { Unknown, Follows, Broken };
    enum class DeviceFault : std::uint8_t { None, SignatureInvalid, KeySwapped, KeyUnknown };

    std::optional<FormFault> fault;
    Link link = Link::Unknown;
    DeviceFault device = DeviceFault::None;
    bool hasHash = false; ///< its hash_chain has the form of a hash, so that the next entry can be held against it
    bool isOffline = false;
    bool isErased = false;
    Sha256Digest leaf{}; ///< without a fault, and where leaves are wanted
};

/// What a device's signature is checked with, out of an entry's payload.
struct DeviceEvidence
{
    std::optional<std::int64_t> device_seq;
    std::optional<std::string> recorded_key; ///< `_srv.device_key`
};
DeviceEvidence deviceEvidence(std::string_view rawPayload);

/// True if a fault in that column leaves the chain's hash of the entry without meaning.
bool isChained(std::string_view column);

/// Prepares rows. One object a thread.
class RowPreparer
{
public:
    enum class Leaves { Wanted, Unwanted };
    /// @param keys the readers' keys, or null when signatures are not checked; they must outlive this object.
    explicit RowPreparer(Leaves leaves, const DeviceKeys* keys = nullptr) : m_leaves(leaves), m_keys(keys) {}

    /// @param previousHash of the entry before it in the stream; empty when there is none that has the form of a hash.
    void prepare(const LedgerEntry& entry, std::string_view previousHash, PreparedRow& row);
    /// A block: @p previousHash belongs to the entry before its first. @p rows gets as many elements as @p entries.
    void prepare(std::span<const LedgerEntry> entries, std::string_view previousHash, std::vector<PreparedRow>& rows);

private:
    PreparedRow::DeviceFault checkDevice(const LedgerEntry& entry) const;

    const Leaves m_leaves;
    const DeviceKeys* const m_keys;
    Sha256 m_sha;
    EntryTexts m_texts;
    std::string m_canonical; ///< reused from row to row
    std::string m_hash;
};

} // namespace tapledger
