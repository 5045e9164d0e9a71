// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace tapverify {

/// A value that breaks section 3 of the format: which column, and why.
struct FormFault
{
    std::string field;
    std::string reason;
};

/// A row of an export, as far as its values can be used.
struct Row
{
    std::int64_t number = 0; ///< which row of the export, from 1
    Leaf leaf;               ///< only what has no fault means anything
    PayloadFacts payload;
    std::optional<std::int64_t> employeeId; ///< the column beside the ledger's own, which no hash covers
    bool hasEmployeeColumn = false;
    std::vector<FormFault> faults;

    bool usable(std::string_view field) const;
    /// Number, card, device, event and time of scan: what the chain hashes.
    bool chainUsable() const;
    bool leafUsable() const { return faults.empty(); }
};

/// A value of a CSV column or of a JSON member, before it is judged.
struct RawValue
{
    enum class Kind { Absent, Null, Text, Number, Other };
    Kind kind = Kind::Absent;
    std::string_view text;
};

/// Judges the values of one row by section 3.
class RowReader
{
public:
    explicit RowReader(MissingOffset missing) : m_missing(missing) {}

    /// A row of a JSONL export, as tapledgerd writes it.
    Row fromJson(std::string_view line);
    Row fromJson(const json::Value& object);

    /// A row of a CSV export; an empty signature or employee is none.
    struct CsvFields
    {
        std::string_view sequenceId, employeeRfid, deviceId, eventType, scanTimestamp, createdAt, rawPayload,
            deviceSignature, hashChain;
        std::optional<std::string_view> employeeId; ///< nothing where the file has no such column
    };
    Row fromCsv(const CsvFields& fields);

private:
    static void readSequence(Row& row, const RawValue& value);
    static void readText(Row& row, std::string_view field, const RawValue& value, std::size_t max, std::string& out);
    void readInstant(Row& row, std::string_view field, const RawValue& value, Instant& out) const;
    static void readHash(Row& row, const RawValue& value);
    static void readSignature(Row& row, const RawValue& value);
    void readPayload(Row& row, const json::Value* payload);

    Sha256 m_sha;
    MissingOffset m_missing;
};

/// A row that could not be read at all.
Row unreadableRow(std::string reason);

} // namespace tapverify
