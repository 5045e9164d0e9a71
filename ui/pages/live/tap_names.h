// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/watch_service.h"
#include "ui/session.h"

#include <QHash>
#include <QObject>
#include <set>
#include <span>
#include <vector>

namespace tapledger::ui {

/// The names of people and gates that taps speak of by number. Each is asked for once.
class TapNames : public QObject
{
    Q_OBJECT

public:
    explicit TapNames(Session& session) : m_session(session) {}

    /// The person's name; where nobody is known, the card.
    QString person(const LiveTap& tap) const;
    /// Number and department; where nobody is known, nothing.
    QString personDetail(const LiveTap& tap) const;
    QString employeeNumber(const LiveTap& tap) const;
    bool isKnown(const LiveTap& tap) const;
    /// Its name, or its device_id where it has none or is not registered.
    QString gate(const std::string& deviceId) const;
    QString location(const std::string& deviceId) const;
    const std::vector<Gate>& gates() const { return m_gates; }

    /// Asks for the people of these taps whose names are not known yet.
    void want(std::span<const LiveTap> taps);
    /// Names may have changed: they are asked for anew when they are next wanted.
    void forgetPeople() { m_people.clear(); }
    void readGates();

Q_SIGNALS:
    void peopleLearned();
    void gatesRead();
    /// A question begins and ends: one each.
    void asked();
    void answered();
    void failed(const QString& why);

private:
    void askForPeople();
    const WatchedPerson* find(const LiveTap& tap) const;
    const Gate* find(const std::string& deviceId) const;

    Session& m_session;
    QHash<qint64, WatchedPerson> m_people; ///< an empty name: there is no such person
    std::set<std::int64_t> m_wanted;
    bool m_isAsking = false;
    bool m_isReadingGates = false;
    std::vector<Gate> m_gates;
};

} // namespace tapledger::ui
