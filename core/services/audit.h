// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/alert.h"
#include "domain/records.h"
#include "domain/role.h"
#include "storage/audit_log.h"

#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// Who asks for something, and through which door.
struct Actor
{
    std::string name;
    std::string via;          ///< cli, http, console, server
    std::optional<Role> role; ///< nobody that is known: none
    std::string peer = {};    ///< address, where there is one
};

/// What the audit log shows of a record: what people can change, and nothing secret.
json::Value auditView(const Employee& employee);
json::Value auditView(const CardMapping& mapping);
json::Value auditView(const Device& device);
json::Value auditView(const User& user);
json::Value auditView(const ApiToken& token);
json::Value auditView(const Alert& alert);

/// Writes changes down, within their transaction; one object a transaction.
class Audit
{
public:
    Audit(Database& database, const Actor& actor) : m_log(database), m_actor(actor) {}

    /// What was not there before, or is not there after, is null.
    Result<void> write(Timestamp now, std::string_view event, json::Value before, json::Value after);

private:
    AuditLog m_log;
    const Actor& m_actor;
};

} // namespace tapledger
