// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/directory.h"

#include "ingest/device_registry.h"

namespace tapledger {

Directory::Directory() : m_devices(std::make_shared<const DeviceTable>()) {}

const std::vector<CardHolder>* Directory::holders(std::string_view cardUid) const
{
    const auto it = m_cards.find(cardUid);
    return it == m_cards.end() ? nullptr : &it->second;
}

void Directory::add(const CardMapping& mapping, bool employeeIsActive)
{
    CardHolder holder;
    holder.mapping_id = mapping.id;
    holder.employee_id = mapping.employee_id;
    holder.issued_at = mapping.issued_at;
    if (mapping.expires_at)
        holder.expires_at = *mapping.expires_at;
    // A row that was switched off by hand may lack the time: then it never held a card in the past.
    if (!mapping.is_active)
        holder.deactivated_at = mapping.deactivated_at.value_or(mapping.issued_at);
    holder.is_active = mapping.is_active;
    holder.employee_is_active = employeeIsActive;
    m_cards[mapping.card_uid.text()].push_back(holder);
}

} // namespace tapledger
