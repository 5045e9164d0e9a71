// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tapledger {

class DeviceTable;

/// What the pipeline must know of one mapping, in 48 bytes: there may be hundreds of thousands.
struct CardHolder
{
    std::int64_t mapping_id = 0;
    std::int64_t employee_id = 0;
    Timestamp issued_at;
    Timestamp expires_at = Timestamp::latest();
    Timestamp deactivated_at = Timestamp::latest();
    bool is_active = true;
    bool employee_is_active = true;
};

/// Cards and devices in memory: no query a tap. Of the ledger thread alone.
class Directory
{
public:
    /// All mappings a card ever had, oldest first; null for an unknown card.
    const std::vector<CardHolder>* holders(std::string_view cardUid) const;
    const DeviceTable& devices() const { return *m_devices; }

    void add(const CardMapping& mapping, bool employeeIsActive);
    void forget(const std::string& cardUid) { m_cards.erase(cardUid); }
    void clear() { m_cards.clear(); }
    void setDevices(std::shared_ptr<const DeviceTable> devices) { m_devices = std::move(devices); }
    std::size_t cardCount() const { return m_cards.size(); }

    Directory();

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::vector<CardHolder>, Hash, std::equal_to<>> m_cards;
    std::shared_ptr<const DeviceTable> m_devices;
};

} // namespace tapledger
