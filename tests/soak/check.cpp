// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "base/json.h"
#include "storage/ledger_store.h"

#include <fmt/format.h>
#include <limits>

namespace tapledger::soak {
namespace {

constexpr int kFaultsTold = 20;

std::int64_t number(const json::Value& object, std::string_view name)
{
    const json::Value* member = object.find(name);
    return member ? member->integer().value_or(-1) : -1;
}

std::string_view toText(Told::As as)
{
    constexpr std::array<std::string_view, 5> kNames = {"nothing", "success", "queued", "ignored", "rejected"};
    return kNames[static_cast<std::size_t>(as)];
}

} // namespace

void LedgerCheck::complain(std::string line)
{
    if (++m_faultCount <= kFaultsTold)
        m_faults += line + '\n';
}

Told* LedgerCheck::tapOf(const std::string& payload, std::string_view where,
                         std::span<const std::unique_ptr<Gate>> gates)
{
    const auto value = json::parse(payload);
    const std::int64_t gate = value ? number(*value, "gate") : -1;
    m_n = value ? number(*value, "n") : -1;
    m_gate = static_cast<std::size_t>(gate);
    if (gate < 0 || m_gate >= gates.size() || m_n < 0 ||
        static_cast<std::size_t>(m_n) >= gates[m_gate]->taps().size()) {
        complain(fmt::format("{} is a tap that nobody sent: {}", where, payload));
        return nullptr;
    }
    return &gates[m_gate]->taps()[static_cast<std::size_t>(m_n)];
}

void LedgerCheck::addEntry(const LedgerEntry& entry, std::span<const std::unique_ptr<Gate>> gates)
{
    m_chain.add(entry);
    Told* told = tapOf(entry.raw_payload, fmt::format("entry {}", entry.sequence_id), gates);
    if (!told)
        return;
    const std::string name = fmt::format("entry {}, tap {} of gate {}", entry.sequence_id, m_n, m_gate);
    if (told->kind != Kind::Fresh)
        complain(name + ", was not to be recorded");
    if (told->found != 0)
        complain(fmt::format("{}, is entry {} already", name, told->found));
    told->found = entry.sequence_id;
    if (told->as == Told::As::Success && (told->sequence_id != entry.sequence_id ||
                                          told->hash != std::stoull(entry.hash_chain.substr(0, 16), nullptr, 16)))
        complain(fmt::format("{}, was acknowledged as entry {}", name, told->sequence_id));
    Place& last = m_places[m_gate];
    if (told->group < last.group || (told->group == last.group && !told->isDisturbed && m_n < last.n))
        complain(fmt::format("{}, comes after tap {}", name, last.n));
    last.group = told->group;
    last.n = m_n;
}

std::string LedgerCheck::run(Database& database, std::span<const std::unique_ptr<Gate>> gates)
{
    m_places.resize(gates.size());
    const auto read = LedgerStore(database).read(m_chain.lastSequenceId() + 1, std::numeric_limits<std::int64_t>::max(),
                                                 [&](LedgerEntry&& entry) {
                                                     addEntry(entry, gates);
                                                     return true;
                                                 });
    const auto rejected = database.run("SELECT id, raw_payload FROM rfid_rejections WHERE id > $1 ORDER BY id",
                                       {m_lastRejection}, [&](const Row& row) {
                                           m_lastRejection = row.integer(0);
                                           Told* told = tapOf(std::string(row.text(1)), "a refusal", gates);
                                           if (told && told->kind == Kind::Unknown)
                                               told->found = m_lastRejection;
                                           else if (told)
                                               complain(fmt::format("tap {} of gate {} was refused", m_n, m_gate));
                                       });
    if (!read || !rejected)
        complain((read ? rejected.error() : read.error()).message);
    for (const auto& gate : gates) {
        std::size_t& n = m_places[static_cast<std::size_t>(gate->number())].checked;
        for (; n < gate->taps().size(); ++n) {
            const Told& told = gate->taps()[n];
            if (told.found == 0 && told.kind != Kind::Again)
                complain(fmt::format("tap {} of gate {} was answered {}, and is not there", n, gate->number(),
                                     toText(told.as)));
        }
        if (const std::string fault = gate->fault(); !fault.empty())
            complain(fault);
    }
    if (m_chain.report().hasErrors)
        complain(m_chain.report().toJson());
    if (m_faultCount > kFaultsTold)
        m_faults += fmt::format("and {} more\n", m_faultCount - kFaultsTold);
    return m_faults;
}

} // namespace tapledger::soak
