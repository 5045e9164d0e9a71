// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate/demo_site.h"

#include "base/clock.h"
#include "base/random.h"
#include "services/device_service.h"
#include "services/enrolment_service.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <numeric>
#include <optional>
#include <random>
#include <string_view>
#include <vector>

namespace tapledger::demo {
namespace {

struct Person
{
    std::string_view name;
    std::string_view department;
};

constexpr std::array<Person, 40> kPeople = {{
    {"Amara Okafor", "Assembly"},
    {"Anders Lindqvist", "Maintenance"},
    {"Anna Kowalska", "Quality"},
    {"Beatriz Costa", "Assembly"},
    {"Benedikt Huber", "Logistics"},
    {"Carlos Mendoza", "Assembly"},
    {"Chiara Bianchi", "Design"},
    {"Daniel Weber", "Administration"},
    {"Darya Petrova", "Quality"},
    {"Elif Yılmaz", "Design"},
    {"Emma Dubois", "Sales"},
    {"Farid Rahimi", "Logistics"},
    {"Fiona Gallagher", "Kitchen"},
    {"Georgios Pappas", "Maintenance"},
    {"Hanna Virtanen", "Administration"},
    {"Hiroshi Tanaka", "Quality"},
    {"Ingrid Solberg", "Sales"},
    {"Ivan Horvat", "Assembly"},
    {"Jakub Novák", "Assembly"},
    {"Jasmin Haddad", "Administration"},
    {"João Pereira", "Logistics"},
    {"Katarzyna Zielińska", "Quality"},
    {"Kofi Mensah", "Maintenance"},
    {"Lars Jensen", "Logistics"},
    {"Leïla Benali", "Kitchen"},
    {"Linh Nguyen", "Design"},
    {"Lucía Fernández", "Sales"},
    {"Magnus Eriksson", "Assembly"},
    {"Maria Papadaki", "Kitchen"},
    {"Mateo Álvarez", "Assembly"},
    {"Mei Chen", "Quality"},
    {"Nadia Rossi", "Sales"},
    {"Niamh Byrne", "Administration"},
    {"Oskar Schmidt", "Maintenance"},
    {"Priya Sharma", "Design"},
    {"Rasa Kazlauskienė", "Assembly"},
    {"Samuel Adeyemi", "Logistics"},
    {"Sofia Marino", "Assembly"},
    {"Tomáš Dvořák", "Maintenance"},
    {"Zoë van Dijk", "Administration"},
}};

struct Gate
{
    const char* id;
    const char* name;
    const char* location;
    const char* protocol;
};

constexpr std::array<Gate, 6> kGates = {{{"GATE-01", "Main entrance", "Building A", "tcp"},
                                         {"GATE-02", "Staff entrance", "Building A", "tcp"},
                                         {"WAREHOUSE", "Warehouse door", "Building B", "http"},
                                         {"OFFICE", "Office floor", "Building A", "http"},
                                         {"CANTEEN", "Canteen", "Building C", "udp"},
                                         {"PARKING", "Car park", "Yard", "udp"}}};

constexpr std::size_t kUnknownCards = 2;
constexpr std::int64_t kFirstNumber = 1001;

std::string randomUid(std::mt19937_64& random)
{
    std::string uid = "04";
    for (int i = 0; i < 6; ++i)
        uid += fmt::format(":{:02X}", random() & 0xFFU);
    return uid;
}

Result<void> addPeople(DemoSite& site, EnrolmentService& enrolment, std::mt19937_64& random)
{
    std::string lostCard;
    for (std::size_t i = 0; i < kPeople.size(); ++i) {
        Employee employee;
        employee.employee_number = std::to_string(kFirstNumber + static_cast<std::int64_t>(i));
        employee.full_name = kPeople[i].name;
        employee.department = kPeople[i].department;
        const auto added = enrolment.addEmployee(employee);
        if (!added)
            return failure(added.error());
        site.names.emplace(added->id, added->full_name);

        const auto issue = [&]() -> Result<std::string> {
            const auto uid = CardUid::parse(randomUid(random));
            if (!uid)
                return failure(uid.error());
            const auto issued =
                enrolment.assignCard({*uid, employee.employee_number, "mifare", std::nullopt}, CardInUse::Refuse);
            if (!issued)
                return failure(issued.error());
            return uid->text();
        };
        auto uid = issue();
        if (!uid)
            return failure(uid.error());
        if (i == 0) { // the first one lost a card and got a new one
            const auto lost = CardUid::parse(*uid);
            if (auto ended = enrolment.deactivateCard(*lost, "lost"); !ended)
                return failure(ended.error());
            lostCard = *uid;
            uid = issue();
            if (!uid)
                return failure(uid.error());
        }
        site.cast.cards.push_back(std::move(*uid));
    }
    site.people = kPeople.size();
    site.cast.cards.push_back(lostCard);
    for (std::size_t i = 0; i < kUnknownCards; ++i)
        site.cast.cards.push_back(randomUid(random));
    return {};
}

class DayPlan
{
public:
    DayPlan(std::size_t readers, std::size_t people, std::size_t cards, std::uint64_t seed)
        : m_random(seed), m_cards(cards), m_events(people), m_order(people), m_last(readers)
    {
        std::iota(m_order.begin(), m_order.end(), 0U);
        for (std::size_t& event : m_events)
            event = m_random() % 4;
        m_at = people; // shuffle before the first
    }

    simulate::PlannedTap next(std::size_t reader, Timestamp now)
    {
        auto& last = m_last[reader];
        const auto chance = m_random() % 100;
        if (chance < 7 && last && now - last->scan_timestamp < std::chrono::seconds(10))
            return {last->card, last->event_type, now}; // somebody holds the card there twice
        if (chance >= 95) {
            const std::size_t strangers = m_cards - m_events.size();
            const auto card = static_cast<std::uint32_t>(m_events.size() + m_random() % strangers);
            return {card, EventType::TimeIn, now};
        }
        if (m_at == m_order.size()) {
            std::ranges::shuffle(m_order, m_random);
            m_at = 0;
        }
        const std::uint32_t person = m_order[m_at++];
        last = simulate::PlannedTap{person, static_cast<EventType>(m_events[person]++ % 4), now};
        return *last;
    }

private:
    std::mt19937_64 m_random;
    std::size_t m_cards;
    std::vector<std::size_t> m_events; ///< by person: what they do next
    std::vector<std::uint32_t> m_order;
    std::size_t m_at = 0;
    std::vector<std::optional<simulate::PlannedTap>> m_last; ///< by reader
};

} // namespace

Result<DemoSite> makeSite(Database& database, std::uint64_t seed)
{
    const SystemClock clock;
    SystemRandom keys;
    std::mt19937_64 random(seed);
    DemoSite site;
    EnrolmentService enrolment(database, clock, {"demo", "cli", Role::Admin});
    if (auto added = addPeople(site, enrolment, random); !added)
        return failure(added.error());
    DeviceService devices(database, clock, keys, {"demo", "cli", Role::Admin});
    for (const Gate& gate : kGates) {
        Device device;
        device.device_id = gate.id;
        device.device_name = gate.name;
        device.location = gate.location;
        device.protocol = gate.protocol;
        const auto added = devices.add(device);
        if (!added)
            return failure(added.error());
        site.cast.readers.push_back({added->device.device_id, added->api_key, added->device.protocol});
    }
    return site;
}

simulate::TapPlan dayPlan(const DemoSite& site, std::uint64_t seed)
{
    auto plan = std::make_shared<DayPlan>(site.cast.readers.size(), site.people, site.cast.cards.size(), seed);
    return [plan](std::size_t reader, Timestamp now) { return plan->next(reader, now); };
}

} // namespace tapledger::demo
