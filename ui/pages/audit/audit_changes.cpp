// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_changes.h"

#include "base/json.h"
#include "ui/pages/devices/device_words.h"
#include "ui/pages/settings/users_panel.h"
#include "ui/text/named_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <map>
#include <string_view>

namespace tapledger::ui {
namespace {

constexpr const char* kContext = "Audit";

QString words(const char* text) { return QCoreApplication::translate(kContext, text); }

constexpr Named kEvents[] = {
    {"alert_acknowledged", QT_TRANSLATE_NOOP("Audit", "Alert acknowledged")},
    {"alerts_removed", QT_TRANSLATE_NOOP("Audit", "Old alerts removed")},
    {"card_issued", QT_TRANSLATE_NOOP("Audit", "Card issued")},
    {"card_revoked", QT_TRANSLATE_NOOP("Audit", "Card deactivated")},
    {"device_added", QT_TRANSLATE_NOOP("Audit", "Device added")},
    {"device_changed", QT_TRANSLATE_NOOP("Audit", "Device changed")},
    {"device_api_key_issued", QT_TRANSLATE_NOOP("Audit", "New key for a device")},
    {"device_key_added", QT_TRANSLATE_NOOP("Audit", "Signing key of a device added")},
    {"device_key_revoked", QT_TRANSLATE_NOOP("Audit", "Signing key of a device removed")},
    {"device_removed", QT_TRANSLATE_NOOP("Audit", "Device removed")},
    {"employee_added", QT_TRANSLATE_NOOP("Audit", "Person added")},
    {"employee_changed", QT_TRANSLATE_NOOP("Audit", "Person changed")},
    {"log_key_added", QT_TRANSLATE_NOOP("Audit", "Signing key of the ledger added")},
    {"log_key_retired", QT_TRANSLATE_NOOP("Audit", "Signing key of the ledger retired")},
    {"person_exported", QT_TRANSLATE_NOOP("Audit", "Everything about a person exported")},
    {"raw_erased", QT_TRANSLATE_NOOP("Audit", "Payloads erased")},
    {"rejections_removed", QT_TRANSLATE_NOOP("Audit", "Old refused taps removed")},
    {"restore", QT_TRANSLATE_NOOP("Audit", "Ledger begun anew after a restore")},
    {"retention_applied", QT_TRANSLATE_NOOP("Audit", "Retention applied")},
    {"settings_changed", QT_TRANSLATE_NOOP("Audit", "Settings changed")},
    {"token_added", QT_TRANSLATE_NOOP("Audit", "Token added")},
    {"token_revoked", QT_TRANSLATE_NOOP("Audit", "Token revoked")},
    {"user_added", QT_TRANSLATE_NOOP("Audit", "User added")},
    {"user_password_changed", QT_TRANSLATE_NOOP("Audit", "Password changed")},
    {"user_removed", QT_TRANSLATE_NOOP("Audit", "User removed")},
    {"user_role_changed", QT_TRANSLATE_NOOP("Audit", "Role of a user changed")},
};

constexpr Named kDoors[] = {
    {"cli", QT_TRANSLATE_NOOP("Audit", "Command line")},
    {"http", QT_TRANSLATE_NOOP("Audit", "HTTP interface")},
    {"console", QT_TRANSLATE_NOOP("Audit", "Console")},
    {"server", QT_TRANSLATE_NOOP("Audit", "Server")},
};

constexpr Named kFields[] = {
    {"acknowledged_by", QT_TRANSLATE_NOOP("Audit", "Acknowledged by")},
    {"allowed_ips", QT_TRANSLATE_NOOP("Audit", "Allowed addresses")},
    {"api_key_prefix", QT_TRANSLATE_NOOP("Audit", "API key begins with")},
    {"card_type", QT_TRANSLATE_NOOP("Audit", "Card type")},
    {"card_uid", QT_TRANSLATE_NOOP("Audit", "Card")},
    {"certificate_fingerprint", QT_TRANSLATE_NOOP("Audit", "Certificate")},
    {"deactivated_reason", QT_TRANSLATE_NOOP("Audit", "Reason")},
    {"department", QT_TRANSLATE_NOOP("Audit", "Department")},
    {"device_id", QT_TRANSLATE_NOOP("Audit", "Device ID")},
    {"device_name", QT_TRANSLATE_NOOP("Audit", "Name")},
    {"device_type", QT_TRANSLATE_NOOP("Audit", "Type")},
    {"employee_id", QT_TRANSLATE_NOOP("Audit", "Employee")},
    {"employee_number", QT_TRANSLATE_NOOP("Audit", "Employee number")},
    {"expires_at", QT_TRANSLATE_NOOP("Audit", "Expires")},
    {"full_name", QT_TRANSLATE_NOOP("Audit", "Name")},
    {"id", QT_TRANSLATE_NOOP("Audit", "Record number")},
    {"installation_date", QT_TRANSLATE_NOOP("Audit", "Installed on")},
    {"is_active", QT_TRANSLATE_NOOP("Audit", "Active")},
    {"is_enabled", QT_TRANSLATE_NOOP("Audit", "Enabled")},
    {"issued_at", QT_TRANSLATE_NOOP("Audit", "Issued")},
    {"kind", QT_TRANSLATE_NOOP("Audit", "Kind")},
    {"last_maintenance_at", QT_TRANSLATE_NOOP("Audit", "Last maintained on")},
    {"location", QT_TRANSLATE_NOOP("Audit", "Location")},
    {"mac_address", QT_TRANSLATE_NOOP("Audit", "MAC address")},
    {"maintenance_schedule", QT_TRANSLATE_NOOP("Audit", "Maintenance")},
    {"message", QT_TRANSLATE_NOOP("Audit", "Message")},
    {"notes", QT_TRANSLATE_NOOP("Audit", "Notes")},
    {"position", QT_TRANSLATE_NOOP("Audit", "Position")},
    {"previous_key_expires_at", QT_TRANSLATE_NOOP("Audit", "Old key is good until")},
    {"protocol", QT_TRANSLATE_NOOP("Audit", "Protocol")},
    {"public_key", QT_TRANSLATE_NOOP("Audit", "Public key")},
    {"role", QT_TRANSLATE_NOOP("Audit", "Role")},
    {"serial_number", QT_TRANSLATE_NOOP("Audit", "Serial number")},
    {"subject", QT_TRANSLATE_NOOP("Audit", "About")},
    {"token_name", QT_TRANSLATE_NOOP("Audit", "Token")},
    {"token_prefix", QT_TRANSLATE_NOOP("Audit", "Token begins with")},
    {"uid_format", QT_TRANSLATE_NOOP("Audit", "Card numbers")},
    {"username", QT_TRANSLATE_NOOP("Audit", "User")},
};

/// What a record is recognised by, the best first.
constexpr std::string_view kNames[] = {"device_id", "username", "full_name", "token_name", "card_uid", "kind"};

QString textOf(const json::Value& value)
{
    if (value.isNull())
        return {};
    if (const auto* text = value.string()) {
        const auto instant = Timestamp::parse(*text);
        return instant ? localTime(*instant) : QString::fromStdString(*text);
    }
    if (const bool* flag = value.boolean())
        return *flag ? words(QT_TRANSLATE_NOOP("Audit", "yes")) : words(QT_TRANSLATE_NOOP("Audit", "no"));
    if (const auto* items = value.array()) {
        QStringList texts;
        for (const json::Value& item : *items)
            texts += textOf(item);
        return texts.join(QStringLiteral(", "));
    }
    return QString::fromStdString(json::canonical(value));
}

/// A value as the pages spell it that it is changed on.
QString valueText(std::string_view field, const json::Value& value)
{
    const auto* text = value.string();
    if (!text)
        return textOf(value);
    if (field == "device_type")
        return deviceTypeWords(*text);
    if (field == "protocol")
        return protocolWords(*text);
    if (field == "uid_format")
        return uidFormatWords(*text);
    if (field == "maintenance_schedule")
        return scheduleWords(*text);
    if (field == "role") {
        const auto role = parseRole(*text);
        return role ? roleTitle(*role) : textOf(value);
    }
    return textOf(value);
}

QString memberText(const json::Value& object, std::string_view key)
{
    const json::Value* member = object.find(key);
    return member ? textOf(*member) : QString();
}

/// The record after the change; before it where it is gone.
const json::Value* recordIn(const json::Value& body)
{
    for (const char* side : {"after", "before"}) {
        const json::Value* record = body.find(side);
        if (record && record->object())
            return record;
    }
    return nullptr;
}

std::vector<AuditChange> changesIn(const json::Value& body)
{
    std::map<std::string, AuditChange> fields;
    const auto take = [&](const char* side, QString AuditChange::*member) {
        const json::Value* record = body.find(side);
        if (!record || !record->object())
            return;
        for (const json::Member& field : *record->object())
            fields[field.key].*member = valueText(field.key, field.value);
    };
    take("before", &AuditChange::before);
    take("after", &AuditChange::after);
    std::vector<AuditChange> changes;
    for (auto& [name, change] : fields) {
        if (change.before == change.after)
            continue;
        change.field = wordsOf(kContext, kFields, name);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

AuditStory storyOf(const AuditEntry& entry)
{
    AuditStory story;
    const auto body = json::parse(entry.body);
    if (!body)
        return story;
    story.actor = memberText(*body, "actor");
    story.via = wordsOf(kContext, kDoors, memberText(*body, "via").toStdString());
    story.peer = memberText(*body, "peer");
    story.changes = changesIn(*body);
    if (const json::Value* record = recordIn(*body)) {
        for (const std::string_view name : kNames) {
            if (story.subject.isEmpty())
                story.subject = memberText(*record, name);
        }
    }
    return story;
}

QString auditEventWords(const std::string& event) { return wordsOf(kContext, kEvents, event); }

const std::vector<std::string>& auditEvents()
{
    static const std::vector<std::string> events = [] {
        std::vector<std::string> names;
        for (const Named& event : kEvents)
            names.emplace_back(event.name);
        return names;
    }();
    return events;
}

} // namespace tapledger::ui
