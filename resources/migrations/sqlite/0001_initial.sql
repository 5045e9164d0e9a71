-- SPDX-License-Identifier: GPL-3.0-or-later
-- Instants are ISO 8601 texts in UTC as the ledger format prints them, which sort as the instants do.

CREATE TABLE schema_migrations (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at TEXT NOT NULL
);

-- One row: where this log begins, and whose people it knows.
CREATE TABLE rfid_store (
    only_row INTEGER PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
    first_sequence_id INTEGER NOT NULL DEFAULT 1,
    genesis_hash_chain TEXT NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
    employees_are_foreign INTEGER NOT NULL DEFAULT 0,
    employees_select TEXT
);
INSERT INTO rfid_store DEFAULT VALUES;

CREATE TABLE employees (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    employee_number TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    department TEXT,
    position TEXT,
    photo TEXT,
    is_active INTEGER NOT NULL DEFAULT 1,
    hired_on TEXT,
    left_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE VIEW rfid_employees AS
    SELECT id, employee_number, full_name, department, photo, is_active FROM employees;

CREATE TABLE rfid_card_mappings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    card_uid TEXT NOT NULL,
    employee_id INTEGER NOT NULL REFERENCES employees (id),
    card_type TEXT NOT NULL DEFAULT 'mifare',
    issued_at TEXT NOT NULL,
    expires_at TEXT,
    is_active INTEGER NOT NULL DEFAULT 1,
    deactivated_at TEXT,
    deactivated_reason TEXT,
    last_used_at TEXT,
    usage_count INTEGER NOT NULL DEFAULT 0,
    notes TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE UNIQUE INDEX rfid_card_mappings_active_card ON rfid_card_mappings (card_uid) WHERE is_active;
CREATE UNIQUE INDEX rfid_card_mappings_active_employee ON rfid_card_mappings (employee_id) WHERE is_active;
CREATE INDEX rfid_card_mappings_card ON rfid_card_mappings (card_uid);
CREATE INDEX rfid_card_mappings_employee ON rfid_card_mappings (employee_id, card_uid);

CREATE TABLE rfid_devices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    device_id TEXT NOT NULL UNIQUE,
    device_name TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    ip_address TEXT,
    mac_address TEXT,
    device_type TEXT NOT NULL DEFAULT 'reader',
    protocol TEXT NOT NULL DEFAULT 'http',
    port INTEGER,
    is_online INTEGER NOT NULL DEFAULT 0,
    last_heartbeat_at TEXT,
    firmware_version TEXT,
    serial_number TEXT,
    installation_date TEXT,
    maintenance_schedule TEXT,
    last_maintenance_at TEXT,
    config_json TEXT,
    notes TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    is_enabled INTEGER NOT NULL DEFAULT 1,
    api_key_hash TEXT,
    api_key_prefix TEXT,
    public_key TEXT,
    allowed_ips TEXT,
    uid_format TEXT NOT NULL DEFAULT 'hex',
    last_event_at TEXT,
    clock_skew_ms INTEGER
);

CREATE TABLE rfid_rejections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    card_uid TEXT NOT NULL,
    device_id TEXT NOT NULL,
    event_type TEXT NOT NULL,
    scan_timestamp TEXT NOT NULL,
    source TEXT NOT NULL,
    peer_address TEXT NOT NULL,
    raw_payload TEXT NOT NULL
);
CREATE INDEX rfid_rejections_received ON rfid_rejections (received_at);

CREATE TABLE rfid_ledger (
    id INTEGER PRIMARY KEY,
    sequence_id INTEGER NOT NULL UNIQUE,
    employee_rfid TEXT NOT NULL,
    device_id TEXT NOT NULL,
    scan_timestamp TEXT NOT NULL,
    event_type TEXT NOT NULL,
    raw_payload TEXT NOT NULL,
    hash_chain TEXT NOT NULL,
    device_signature TEXT,
    processed INTEGER NOT NULL DEFAULT 0,
    processed_at TEXT,
    created_at TEXT NOT NULL,
    employee_id INTEGER
);
CREATE INDEX rfid_ledger_unprocessed ON rfid_ledger (sequence_id) WHERE NOT processed;
CREATE INDEX rfid_ledger_duplicates ON rfid_ledger (employee_rfid, device_id, event_type, scan_timestamp);
CREATE INDEX rfid_ledger_scanned ON rfid_ledger (scan_timestamp);

-- The ledger is append-only. REPLACE would delete without firing the trigger for DELETE, so it is stopped before.
CREATE TRIGGER rfid_ledger_no_delete BEFORE DELETE ON rfid_ledger BEGIN
    SELECT RAISE(ABORT, 'rfid_ledger is append-only: DELETE is refused');
END;
CREATE TRIGGER rfid_ledger_no_replace BEFORE INSERT ON rfid_ledger
    WHEN EXISTS (SELECT 1 FROM rfid_ledger WHERE sequence_id = NEW.sequence_id)
        OR EXISTS (SELECT 1 FROM rfid_ledger WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'UNIQUE constraint failed: rfid_ledger.sequence_id');
END;
CREATE TRIGGER rfid_ledger_keep BEFORE UPDATE ON rfid_ledger
    WHEN NEW.id IS NOT OLD.id OR NEW.sequence_id IS NOT OLD.sequence_id OR NEW.employee_rfid IS NOT OLD.employee_rfid
        OR NEW.device_id IS NOT OLD.device_id OR NEW.scan_timestamp IS NOT OLD.scan_timestamp
        OR NEW.event_type IS NOT OLD.event_type OR NEW.raw_payload IS NOT OLD.raw_payload
        OR NEW.hash_chain IS NOT OLD.hash_chain OR NEW.device_signature IS NOT OLD.device_signature
        OR NEW.created_at IS NOT OLD.created_at OR NEW.employee_id IS NOT OLD.employee_id BEGIN
    SELECT RAISE(ABORT, 'rfid_ledger is append-only: only processed and processed_at may be changed');
END;

-- The ledger's writer looks here for what changed in the directory of cards, people and devices.
CREATE TABLE directory_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL
);
-- Whoever is so far behind loads everything anew.
CREATE TRIGGER directory_changes_trim AFTER INSERT ON directory_changes BEGIN
    DELETE FROM directory_changes WHERE id <= NEW.id - 1000;
END;
CREATE TRIGGER rfid_card_mappings_tell_insert AFTER INSERT ON rfid_card_mappings BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('card', NEW.card_uid);
END;
CREATE TRIGGER rfid_card_mappings_tell_delete AFTER DELETE ON rfid_card_mappings BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('card', OLD.card_uid);
END;
-- Not the columns of use: they change with every tap and mean nothing to the directory.
CREATE TRIGGER rfid_card_mappings_tell_update
    AFTER UPDATE OF card_uid, employee_id, issued_at, expires_at, is_active, deactivated_at, deactivated_reason
    ON rfid_card_mappings BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('card', NEW.card_uid);
    INSERT INTO directory_changes (kind, key) SELECT 'card', OLD.card_uid WHERE OLD.card_uid <> NEW.card_uid;
END;
CREATE TRIGGER rfid_devices_tell_insert AFTER INSERT ON rfid_devices BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('device', '');
END;
CREATE TRIGGER rfid_devices_tell_delete AFTER DELETE ON rfid_devices BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('device', '');
END;
CREATE TRIGGER rfid_devices_tell_update
    AFTER UPDATE OF device_id, is_enabled, api_key_hash, public_key, allowed_ips, uid_format ON rfid_devices BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('device', '');
END;
CREATE TRIGGER employees_tell_insert AFTER INSERT ON employees BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('employee', NEW.id);
END;
CREATE TRIGGER employees_tell_delete AFTER DELETE ON employees BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('employee', OLD.id);
END;
CREATE TRIGGER employees_tell_update AFTER UPDATE OF id, is_active ON employees BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('employee', NEW.id);
END;
