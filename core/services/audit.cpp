// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit.h"

#include "services/json_values.h"

namespace tapledger {
namespace {

using namespace values;

json::Value networks(const std::vector<IpNetwork>& networks)
{
    json::Value::Array texts;
    for (const IpNetwork& network : networks)
        texts.push_back({network.text()});
    return {std::move(texts)};
}

json::Value role(const std::optional<Role>& role) { return {std::string(role ? toText(*role) : "")}; }

} // namespace

json::Value auditView(const Employee& employee)
{
    return object({{"id", number(employee.id)},
                   {"employee_number", {employee.employee_number}},
                   {"full_name", {employee.full_name}},
                   {"department", {employee.department}},
                   {"position", {employee.position}},
                   {"is_active", {employee.is_active}}});
}

json::Value auditView(const CardMapping& mapping)
{
    return object({{"id", number(mapping.id)},
                   {"card_uid", {mapping.card_uid.text()}},
                   {"employee_id", number(mapping.employee_id)},
                   {"card_type", {mapping.card_type}},
                   {"issued_at", {mapping.issued_at.iso()}},
                   {"expires_at", instant(mapping.expires_at)},
                   {"is_active", {mapping.is_active}},
                   {"deactivated_reason", {mapping.deactivated_reason}}});
}

json::Value auditView(const Device& device)
{
    return object({{"device_id", {device.device_id}},
                   {"device_name", {device.device_name}},
                   {"location", {device.location}},
                   {"device_type", {device.device_type}},
                   {"protocol", {device.protocol}},
                   {"is_enabled", {device.is_enabled}},
                   {"public_key", {device.public_key}},
                   {"uid_format", {std::string(toText(device.uid_format))}},
                   {"allowed_ips", networks(device.allowed_ips)},
                   {"certificate_fingerprint", {device.certificate_fingerprint}},
                   {"mac_address", {device.mac_address}},
                   {"serial_number", {device.serial_number}},
                   {"installation_date", {device.installation_date}},
                   {"maintenance_schedule", {device.maintenance_schedule}},
                   {"last_maintenance_at", instant(device.last_maintenance_at)},
                   {"notes", {device.notes}},
                   {"previous_key_expires_at", instant(device.previous_api_key_expires_at)},
                   {"api_key_prefix", {device.api_key_prefix}}});
}

json::Value auditView(const User& user)
{
    return object({{"id", number(user.id)}, {"username", {user.username}}, {"role", role(user.role)}});
}

json::Value auditView(const ApiToken& token)
{
    return object({{"id", number(token.id)},
                   {"token_name", {token.token_name}},
                   {"role", role(token.role)},
                   {"token_prefix", {token.token_prefix}}});
}

json::Value auditView(const Alert& alert)
{
    return object({{"id", number(alert.id)},
                   {"kind", {std::string(alert.kind ? toText(*alert.kind) : "")}},
                   {"subject", {alert.subject}},
                   {"message", {alert.message}},
                   {"acknowledged_by", alert.acknowledged_at ? json::Value{alert.acknowledged_by} : json::Value{}}});
}

Result<void> Audit::write(Timestamp now, std::string_view event, json::Value before, json::Value after)
{
    const json::Value body = object({{"actor", {m_actor.name}},
                                     {"via", {m_actor.via}},
                                     {"peer", {m_actor.peer}},
                                     {"before", std::move(before)},
                                     {"after", std::move(after)}});
    return m_log.append(event, json::canonical(body), now);
}

} // namespace tapledger
