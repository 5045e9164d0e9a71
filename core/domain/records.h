// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "domain/card_uid.h"
#include "domain/ip_network.h"
#include "domain/outcome.h"
#include "domain/role.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the tables hold, by the names of their columns (docs/data-model.md).
namespace tapledger {

struct Employee
{
    std::int64_t id = 0;
    std::string employee_number;
    std::string full_name;
    std::string department;
    std::string position;
    bool is_active = true;

    bool operator==(const Employee&) const = default;
};

/// The link from a card to a person, with its period of validity.
struct CardMapping
{
    std::int64_t id = 0;
    CardUid card_uid;
    std::int64_t employee_id = 0;
    std::string card_type = "mifare";
    Timestamp issued_at;
    std::optional<Timestamp> expires_at;
    bool is_active = true;
    std::optional<Timestamp> deactivated_at;
    std::string deactivated_reason;
    std::optional<Timestamp> last_used_at;
    std::int64_t usage_count = 0;
    std::string notes;
};

/// A person with the card that they hold now.
struct EmployeeAndCard
{
    Employee employee;
    std::string card_uid; ///< empty: none
    std::optional<Timestamp> expires_at;
};

/// A card that gates refused because nobody had been given it.
struct UnknownCard
{
    CardUid card_uid;
    std::int64_t count = 0;
    std::int64_t last_id = 0; ///< of its newest rejection
    Timestamp last_received_at;
    std::string device_id; ///< where that was
    std::string device_name;
    std::string location;
};

/// An entry of the ledger as the desk shows it beside a person.
struct PersonTap
{
    std::int64_t sequence_id = 0;
    Timestamp scan_timestamp;
    std::string event_type;
    std::string card_uid;
    std::string device_id;
    std::string device_name; ///< empty for a device that is not registered any more
    std::string location;
};

/// A registered reader or controller.
struct Device
{
    std::int64_t id = 0;
    std::string device_id;
    std::string device_name;
    std::string location;
    std::string device_type = "reader"; ///< reader, controller, hybrid
    std::string protocol = "http";      ///< tcp, udp, http, mqtt, zkteco
    bool is_enabled = true;
    bool is_online = false;
    std::optional<Timestamp> last_heartbeat_at;
    std::optional<Timestamp> last_event_at;
    std::string firmware_version;
    std::optional<std::int64_t> clock_skew_ms;
    std::string api_key_hash;   ///< SHA-256 of the key, lower-case hex; empty where no key was made
    std::string api_key_prefix; ///< the start of the key, to recognise it by
    std::string public_key;     ///< Ed25519, base64; empty where the device does not sign
    UidFormat uid_format = UidFormat::Hex;
    std::vector<IpNetwork> allowed_ips;  ///< where it may speak from; empty: anywhere
    std::string certificate_fingerprint; ///< SHA-256 of its client certificate, lower-case hex; empty where it has none
    std::string previous_api_key_hash;   ///< of the key before, good until previous_api_key_expires_at
    std::optional<Timestamp> previous_api_key_expires_at;
    std::string mac_address;          ///< `00:1b:44:11:3a:b7`; empty where nobody wrote it down, as all below
    std::string serial_number;        ///< of its maker
    std::string installation_date;    ///< `2026-02-04`
    std::string maintenance_schedule; ///< weekly, monthly, quarterly, yearly
    std::optional<Timestamp> last_maintenance_at;
    std::string notes;
};

/// A refused tap.
struct Rejection
{
    Timestamp received_at;
    Reason reason = Reason::None;
    std::string card_uid;
    std::string device_id;
    std::string event_type;
    Timestamp scan_timestamp;
    std::string source; ///< http, batch, tcp, udp
    std::string peer_address;
    std::string raw_payload; ///< canonical JSON
    std::int64_t id = 0;     ///< of the row
};

/// A person who may log in.
struct User
{
    std::int64_t id = 0;
    std::string username;
    std::string password_hash;      ///< Argon2id, as libsodium spells it
    std::optional<Role> role;       ///< nothing for a role that this version does not know: no rights
    std::int64_t token_version = 1; ///< a login of another version is void
    std::optional<Timestamp> last_login_at;
    Timestamp created_at;
};

/// A long-lived token of a program.
struct ApiToken
{
    std::int64_t id = 0;
    std::string token_name;
    std::optional<Role> role;
    std::string token_hash;   ///< SHA-256, lower-case hex
    std::string token_prefix; ///< to recognise it by
    Timestamp created_at;
    std::optional<Timestamp> revoked_at;
};

} // namespace tapledger
