// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings_service.h"

#include "services/permissions.h"

namespace tapledger {
namespace {

json::Value objectOf(const SettingTexts& texts)
{
    json::Value::Object members;
    for (const auto& [key, text] : texts) // in the canonical order: that of a map
        members.push_back({key, {text}});
    return {std::move(members)};
}

} // namespace

Result<void> SettingsService::change(const SettingTexts& before, const SettingTexts& after,
                                     const std::function<Result<void>()>& write,
                                     const std::function<Result<void>()>& undo)
{
    if (auto ok = authorise(m_actor, Operation::ManageSettings); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Audit audit(m_database, m_actor);
    if (auto written = audit.write(m_clock.now(), "settings_changed", objectOf(before), objectOf(after)); !written)
        return failure(written.error());
    if (auto done = write(); !done)
        return failure(done.error());
    auto committed = transaction->commit();
    if (!committed)
        static_cast<void>(undo()); // what went wrong first is what counts
    return committed;
}

} // namespace tapledger
