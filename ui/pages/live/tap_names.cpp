// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/tap_names.h"
#include "ui/text/error_text.h"

#include <algorithm>

namespace tapledger::ui {
namespace {

constexpr std::size_t kAtOnce = 1'000;
constexpr qsizetype kMostKept = 100'000;

} // namespace

const WatchedPerson* TapNames::find(const LiveTap& tap) const
{
    if (!tap.employee_id)
        return nullptr;
    const auto found = m_people.constFind(*tap.employee_id);
    return found == m_people.constEnd() || found->full_name.empty() ? nullptr : &*found;
}

const Gate* TapNames::find(const std::string& deviceId) const
{
    const auto found = std::ranges::lower_bound(m_gates, deviceId, {}, &Gate::device_id);
    return found == m_gates.end() || found->device_id != deviceId ? nullptr : &*found;
}

bool TapNames::isKnown(const LiveTap& tap) const { return find(tap) != nullptr; }

QString TapNames::person(const LiveTap& tap) const
{
    if (const WatchedPerson* person = find(tap))
        return QString::fromStdString(person->full_name);
    return tr("Card %1").arg(QString::fromStdString(tap.card_uid));
}

QString TapNames::personDetail(const LiveTap& tap) const
{
    const WatchedPerson* person = find(tap);
    if (!person)
        return {};
    QString text = QString::fromStdString(person->employee_number);
    if (!person->department.empty())
        text += QStringLiteral(" · ") + QString::fromStdString(person->department);
    return text;
}

QString TapNames::employeeNumber(const LiveTap& tap) const
{
    const WatchedPerson* person = find(tap);
    return person ? QString::fromStdString(person->employee_number) : QString();
}

QString TapNames::gate(const std::string& deviceId) const
{
    const Gate* gate = find(deviceId);
    return QString::fromStdString(gate && !gate->device_name.empty() ? gate->device_name : deviceId);
}

QString TapNames::location(const std::string& deviceId) const
{
    const Gate* gate = find(deviceId);
    return gate ? QString::fromStdString(gate->location) : QString();
}

void TapNames::want(std::span<const LiveTap> taps)
{
    for (const LiveTap& tap : taps) {
        if (tap.employee_id && !m_people.contains(*tap.employee_id))
            m_wanted.insert(*tap.employee_id);
    }
    askForPeople();
}

void TapNames::askForPeople()
{
    if (m_isAsking || m_wanted.empty())
        return;
    if (m_people.size() > kMostKept)
        m_people.clear();
    std::vector<std::int64_t> ids;
    while (!m_wanted.empty() && ids.size() < kAtOnce) // the newest people are not worth more than the others
        ids.push_back(m_wanted.extract(m_wanted.begin()).value());
    m_isAsking = true;
    Q_EMIT asked();
    m_session.ask(
        this, [ids](const Services& services) { return services.watch().people(ids); },
        [this, ids](const Result<std::vector<WatchedPerson>>& people) {
            m_isAsking = false;
            Q_EMIT answered();
            if (!people) {
                m_wanted.clear(); // they are wanted again with their next taps
                return Q_EMIT failed(sentenceOf(people.error()));
            }
            for (const std::int64_t id : ids)
                m_people[id] = {};
            for (const WatchedPerson& person : *people)
                m_people[person.employee_id] = person;
            Q_EMIT peopleLearned();
            askForPeople();
        });
}

void TapNames::readGates()
{
    if (std::exchange(m_isReadingGates, true))
        return;
    Q_EMIT asked();
    m_session.ask(
        this, [](const Services& services) { return services.watch().gates(); },
        [this](Result<std::vector<Gate>> gates) {
            m_isReadingGates = false;
            Q_EMIT answered();
            if (!gates)
                return Q_EMIT failed(sentenceOf(gates.error()));
            m_gates = std::move(*gates);
            std::ranges::sort(m_gates, {}, &Gate::device_id); // as we compare, whatever the database's collation
            Q_EMIT gatesRead();
        });
}

} // namespace tapledger::ui
