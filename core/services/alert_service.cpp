// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alert_service.h"

#include "base/log.h"
#include "services/permissions.h"

#include <fmt/format.h>

Q_LOGGING_CATEGORY(lcAlerts, "tapledger.alerts")

namespace tapledger {

Result<void> AlertService::raise(AlertKind kind, std::string_view subject, std::string_view message)
{
    if (auto ok = authorise(m_actor, Operation::ManageAlerts); !ok)
        return failure(ok.error());
    const auto isNew = AlertStore(m_database).raise(kind, subject, message, m_clock.now());
    if (!isNew)
        return failure(isNew.error());
    if (*isNew)
        log::warning(lcAlerts(), "{}: {}", toText(kind), message);
    return {};
}

Result<void> AlertService::resolve(AlertKind kind, std::string_view subject)
{
    if (auto ok = authorise(m_actor, Operation::ManageAlerts); !ok)
        return failure(ok.error());
    const auto wasOpen = AlertStore(m_database).resolve(kind, subject, m_clock.now());
    if (!wasOpen)
        return failure(wasOpen.error());
    if (*wasOpen)
        log::info(lcAlerts(), "{} is over{}{}", toText(kind), subject.empty() ? "" : ": ", subject);
    return {};
}

Result<std::vector<Alert>> AlertService::page(AlertFilter filter, std::int64_t before, std::int64_t limit)
{
    if (auto ok = authorise(m_actor, Operation::ManageAlerts); !ok)
        return failure(ok.error());
    return AlertStore(m_database).page(filter, before, limit);
}

Result<std::int64_t> AlertService::countOpen()
{
    if (auto ok = authorise(m_actor, Operation::ManageAlerts); !ok)
        return failure(ok.error());
    return AlertStore(m_database).countOpen();
}

Result<Alert> AlertService::acknowledge(std::int64_t id)
{
    if (auto ok = authorise(m_actor, Operation::ManageAlerts); !ok)
        return failure(ok.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    AlertStore store(m_database);
    const Timestamp now = m_clock.now();
    const auto before = store.find(id);
    if (!before)
        return failure(before.error());
    const auto isFirst = store.acknowledge(id, m_actor.name, now);
    if (!isFirst)
        return failure(isFirst.error());
    auto alert = store.find(id);
    if (!alert)
        return failure(alert.error());
    if (!*alert || !*before)
        return failure(ErrorCode::NotFound, fmt::format("there is no alert {}", id));
    if (*isFirst) {
        Audit audit(m_database, m_actor);
        if (auto written = audit.write(now, "alert_acknowledged", auditView(**before), auditView(**alert)); !written)
            return failure(written.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return std::move(**alert);
}

} // namespace tapledger
