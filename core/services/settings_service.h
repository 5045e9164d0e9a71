// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/audit.h"
#include "storage/database.h"

#include <functional>
#include <map>
#include <string>

namespace tapledger {

/// Settings of a site as people may read them, by name; an empty value stands for the default. Never a password.
using SettingTexts = std::map<std::string, std::string, std::less<>>;

/// Changes of what stands in a site's configuration file: who may make them, and that the audit log tells of them.
class SettingsService
{
public:
    SettingsService(Database& database, const Clock& clock, Actor actor)
        : m_database(database), m_clock(clock), m_actor(std::move(actor))
    {
    }

    /// Calls @p write, and tells of it as `settings_changed`; nothing is recorded where that fails. Where recording
    /// fails after it, @p undo is called.
    Result<void> change(const SettingTexts& before, const SettingTexts& after,
                        const std::function<Result<void>()>& write, const std::function<Result<void>()>& undo);

private:
    Database& m_database;
    const Clock& m_clock;
    const Actor m_actor; ///< whom the audit log names
};

} // namespace tapledger
