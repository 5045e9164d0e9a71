PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_migrations (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at TEXT NOT NULL
);
INSERT INTO schema_migrations VALUES(1,'initial','0f0fd3598c604fe926d45f7bb0b7fb2060c79e410ae1b09e8c197942e25947ea','2026-11-21T00:29:03.753245+00:00');
INSERT INTO schema_migrations VALUES(2,'users','b7ba7993be58289e6644f9e94a4687fd365354c18be89b9223848109c539b4be','2026-11-21T03:48:42.437166+00:00');
INSERT INTO schema_migrations VALUES(3,'audit_log','7aa337abbb5050de8aa3e8e7a22bf099c5f8488c1875514e0213aaa86887a24b','2026-11-21T04:01:28.301374+00:00');
INSERT INTO schema_migrations VALUES(4,'devices_and_alerts','2287260d0921597888e53e3611eae49cd96f0c50c78cc1d4c94b45d1728da5cf','2026-11-21T07:16:57.881889+00:00');
INSERT INTO schema_migrations VALUES(5,'ledger_by_card','e87b691643d39b53cc325cb12b54a1f676e2ac6c9ddd50b854455666be5eafcb','2026-11-21T09:29:07.865267+00:00');
INSERT INTO schema_migrations VALUES(6,'checkpoints','d1412ab5b95bf1de7433bee6ef764eced6ad05c6c59bb955fb1986caefba406b','2026-11-26T14:20:36.149233+00:00');
INSERT INTO schema_migrations VALUES(7,'erasure','00a21211948754c2fcfd0c65fae8e4b5f62a00ce71734290855c591f37001782','2026-11-26T18:32:34.388662+00:00');
CREATE TABLE rfid_store (
    only_row INTEGER PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
    first_sequence_id INTEGER NOT NULL DEFAULT 1,
    genesis_hash_chain TEXT NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
    employees_are_foreign INTEGER NOT NULL DEFAULT 0,
    employees_select TEXT
);
INSERT INTO rfid_store VALUES(1,1,'0000000000000000000000000000000000000000000000000000000000000000',0,NULL);
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
INSERT INTO employees VALUES(1,'1','Jana Nováková 1','Sklad','Vedoucí',NULL,1,NULL,NULL,'2026-02-01T08:00:00+00:00','2026-02-01T08:00:00+00:00');
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
INSERT INTO rfid_card_mappings VALUES(1,'04:00:00:07',1,'desfire','2026-02-01T08:00:00.000001+00:00','2026-02-12T21:46:40+00:00',1,NULL,NULL,NULL,0,'zelená','2026-02-01T08:00:00+00:00','2026-02-01T08:00:00+00:00');
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
, certificate_fingerprint TEXT, previous_api_key_hash TEXT, previous_api_key_expires_at TEXT);
INSERT INTO rfid_devices VALUES(1,'GATE-01','Hlavní brána','Hala 1',NULL,NULL,'controller','tcp',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-02-01T08:00:00+00:00','2026-02-01T08:00:00+00:00',1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','tl_1234','AAAA','10.1.0.0/16, ::1','wiegand26',NULL,NULL,'abababababababababababababababababababababababababababababababab','cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd','2026-02-05T08:00:00.000000Z');
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
INSERT INTO rfid_rejections VALUES(1,'2026-02-01T08:00:01.000003+00:00','unknown_card','04:00:00:01','GATE-01','time_in','2026-02-01T08:00:01.000002+00:00','tcp','192.0.2.1:1234','{"n":1}');
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
INSERT INTO rfid_ledger VALUES(1,1,'04:00:00:07','GATE-01','2026-02-01T08:00:01.123456+00:00','time_in','{"a":"\ud83d\udeaa \u007f / \\ \"","big":12345678901234567890,"n":1}','0e59fb6637eac4140740e68a26d3d7b16b19464db5afe46c9e992850a6f2d1a8',NULL,0,NULL,'2026-02-01T08:00:01.999999+00:00',7);
INSERT INTO rfid_ledger VALUES(2,2,'04:00:00:07','GATE-01','2026-02-01T08:00:02.123456+00:00','time_in','{"a":"\ud83d\udeaa \u007f / \\ \"","big":12345678901234567890,"n":2}','394bddf3a472a33f1081ef42cf014cc5770218772484694fc07e22d46106bd0d',NULL,0,NULL,'2026-02-01T08:00:02.999999+00:00',7);
INSERT INTO rfid_ledger VALUES(3,3,'04:00:00:07','GATE-01','2026-02-01T08:00:03.123456+00:00','time_in','{"a":"\ud83d\udeaa \u007f / \\ \"","big":12345678901234567890,"n":3}','bf1f72965473a9ae2b5d083b2add7c399cfd90e4a029f1119f63a6cf4f22d330','BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB==',0,NULL,'2026-02-01T08:00:03.999999+00:00',7);
CREATE TABLE directory_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL
);
INSERT INTO directory_changes VALUES(1,'employee','1');
INSERT INTO directory_changes VALUES(2,'card','04:00:00:07');
INSERT INTO directory_changes VALUES(3,'device','');
INSERT INTO directory_changes VALUES(4,'device','');
CREATE TABLE rfid_users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    username TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    token_version INTEGER NOT NULL DEFAULT 1,
    last_login_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
INSERT INTO rfid_users VALUES(1,'auditor1','$argon2id$v=19$m=65536,t=2,p=1$oYhOVZARcuuIdWK8OyVacw$SHjzHZkMqUdWk7+ACx+1T/U04E6RRF4Mc+5GUV8Ql6A','hr',1,NULL,'2026-11-21T03:48:42.507902+00:00','2026-11-21T04:01:28.317038+00:00');
CREATE TABLE rfid_revoked_logins (
    jti TEXT PRIMARY KEY,
    expires_at TEXT NOT NULL
);
CREATE TABLE rfid_api_tokens (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_name TEXT NOT NULL,
    role TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    token_prefix TEXT NOT NULL,
    created_at TEXT NOT NULL,
    revoked_at TEXT
);
INSERT INTO rfid_api_tokens VALUES(1,'payroll','auditor','f3a27e4c1be34282fcc25013f4f9711963a95b4894fab243fa794c1277d82d38','tlt_2b67c980','2026-11-21T03:48:42.522040+00:00',NULL);
CREATE TABLE rfid_secrets (
    secret_name TEXT PRIMARY KEY,
    secret_value TEXT NOT NULL
);
CREATE TABLE rfid_audit_log (
    sequence_id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    event TEXT NOT NULL,
    body TEXT NOT NULL,
    hash_chain TEXT NOT NULL
);
INSERT INTO rfid_audit_log VALUES(1,'2026-11-21T04:01:28.317038+00:00','user_role_changed','{"actor":"root","after":{"id":1,"role":"hr","username":"auditor1"},"before":{"id":1,"role":"auditor","username":"auditor1"},"peer":"","via":"cli"}','317fd6ebff17432129b4a7ebce4a5829bce047533a75147f87125518ce85ef5e');
CREATE TABLE rfid_alerts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    raised_at TEXT NOT NULL,
    acknowledged_at TEXT,
    acknowledged_by TEXT,
    resolved_at TEXT
);
INSERT INTO rfid_alerts VALUES(1,'device_offline','GATE-01','warning','GATE-01 has not been heard of','2026-02-04T08:00:00.000000Z','2026-02-04T08:05:00.000000Z','admin',NULL);
INSERT INTO rfid_alerts VALUES(2,'disk_low','','critical','only 5 MiB are left','2026-02-04T08:00:00.000000Z',NULL,NULL,'2026-02-04T09:00:00.000000Z');
CREATE TABLE rfid_checkpoints (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL,
    tree_size INTEGER NOT NULL,
    record TEXT NOT NULL, -- rfid-checkpoint/1
    created_at TEXT NOT NULL
);
INSERT INTO rfid_checkpoints VALUES(1,'site.example/taps/1',3,'{"format":"rfid-checkpoint/1","note":""}','2026-02-04T09:00:00+00:00');
CREATE TABLE rfid_tiles (
    origin TEXT NOT NULL,
    level INTEGER NOT NULL,
    tile_index INTEGER NOT NULL,
    root TEXT NOT NULL,
    hashes TEXT NOT NULL,
    PRIMARY KEY (origin, level, tile_index)
);
CREATE TABLE rfid_seal_requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    requested_at TEXT NOT NULL,
    requested_by TEXT NOT NULL
);
INSERT INTO rfid_seal_requests VALUES(1,'2026-02-04T09:00:00+00:00','ada');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('directory_changes',4);
INSERT INTO sqlite_sequence VALUES('employees',1);
INSERT INTO sqlite_sequence VALUES('rfid_card_mappings',1);
INSERT INTO sqlite_sequence VALUES('rfid_devices',1);
INSERT INTO sqlite_sequence VALUES('rfid_rejections',1);
INSERT INTO sqlite_sequence VALUES('rfid_users',1);
INSERT INTO sqlite_sequence VALUES('rfid_api_tokens',1);
INSERT INTO sqlite_sequence VALUES('rfid_alerts',2);
INSERT INTO sqlite_sequence VALUES('rfid_checkpoints',1);
INSERT INTO sqlite_sequence VALUES('rfid_seal_requests',1);
CREATE VIEW rfid_employees AS
    SELECT id, employee_number, full_name, department, photo, is_active FROM employees;
CREATE UNIQUE INDEX rfid_card_mappings_active_card ON rfid_card_mappings (card_uid) WHERE is_active;
CREATE UNIQUE INDEX rfid_card_mappings_active_employee ON rfid_card_mappings (employee_id) WHERE is_active;
CREATE INDEX rfid_card_mappings_card ON rfid_card_mappings (card_uid);
CREATE INDEX rfid_card_mappings_employee ON rfid_card_mappings (employee_id, card_uid);
CREATE INDEX rfid_rejections_received ON rfid_rejections (received_at);
CREATE INDEX rfid_ledger_unprocessed ON rfid_ledger (sequence_id) WHERE NOT processed;
CREATE INDEX rfid_ledger_duplicates ON rfid_ledger (employee_rfid, device_id, event_type, scan_timestamp);
CREATE INDEX rfid_ledger_scanned ON rfid_ledger (scan_timestamp);
CREATE TRIGGER rfid_ledger_no_delete BEFORE DELETE ON rfid_ledger BEGIN
    SELECT RAISE(ABORT, 'rfid_ledger is append-only: DELETE is refused');
END;
CREATE TRIGGER rfid_ledger_no_replace BEFORE INSERT ON rfid_ledger
    WHEN EXISTS (SELECT 1 FROM rfid_ledger WHERE sequence_id = NEW.sequence_id)
        OR EXISTS (SELECT 1 FROM rfid_ledger WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'UNIQUE constraint failed: rfid_ledger.sequence_id');
END;
CREATE TRIGGER directory_changes_trim AFTER INSERT ON directory_changes BEGIN
    DELETE FROM directory_changes WHERE id <= NEW.id - 1000;
END;
CREATE TRIGGER rfid_card_mappings_tell_insert AFTER INSERT ON rfid_card_mappings BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('card', NEW.card_uid);
END;
CREATE TRIGGER rfid_card_mappings_tell_delete AFTER DELETE ON rfid_card_mappings BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('card', OLD.card_uid);
END;
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
CREATE TRIGGER employees_tell_insert AFTER INSERT ON employees BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('employee', NEW.id);
END;
CREATE TRIGGER employees_tell_delete AFTER DELETE ON employees BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('employee', OLD.id);
END;
CREATE TRIGGER employees_tell_update AFTER UPDATE OF id, is_active ON employees BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('employee', NEW.id);
END;
CREATE TRIGGER rfid_audit_log_no_delete BEFORE DELETE ON rfid_audit_log BEGIN
    SELECT RAISE(ABORT, 'rfid_audit_log is append-only: DELETE is refused');
END;
CREATE TRIGGER rfid_audit_log_no_update BEFORE UPDATE ON rfid_audit_log BEGIN
    SELECT RAISE(ABORT, 'rfid_audit_log is append-only: UPDATE is refused');
END;
CREATE TRIGGER rfid_audit_log_no_replace BEFORE INSERT ON rfid_audit_log
    WHEN EXISTS (SELECT 1 FROM rfid_audit_log WHERE sequence_id = NEW.sequence_id) BEGIN
    SELECT RAISE(ABORT, 'UNIQUE constraint failed: rfid_audit_log.sequence_id');
END;
CREATE UNIQUE INDEX rfid_devices_certificate ON rfid_devices (certificate_fingerprint);
CREATE TRIGGER rfid_devices_tell_update
    AFTER UPDATE OF device_id, is_enabled, api_key_hash, public_key, allowed_ips, uid_format, certificate_fingerprint,
        previous_api_key_hash, previous_api_key_expires_at ON rfid_devices BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('device', '');
END;
CREATE UNIQUE INDEX rfid_alerts_open ON rfid_alerts (kind, subject) WHERE resolved_at IS NULL;
CREATE INDEX rfid_ledger_card ON rfid_ledger (employee_rfid, sequence_id);
CREATE INDEX rfid_checkpoints_size ON rfid_checkpoints (origin, tree_size, id);
CREATE TRIGGER rfid_checkpoints_no_delete BEFORE DELETE ON rfid_checkpoints BEGIN
    SELECT RAISE(ABORT, 'rfid_checkpoints is append-only: DELETE is refused');
END;
CREATE TRIGGER rfid_checkpoints_no_update BEFORE UPDATE ON rfid_checkpoints BEGIN
    SELECT RAISE(ABORT, 'rfid_checkpoints is append-only: UPDATE is refused');
END;
CREATE TRIGGER rfid_checkpoints_no_replace BEFORE INSERT ON rfid_checkpoints
    WHEN EXISTS (SELECT 1 FROM rfid_checkpoints WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'UNIQUE constraint failed: rfid_checkpoints.id');
END;
CREATE TRIGGER rfid_ledger_keep BEFORE UPDATE ON rfid_ledger
    WHEN NEW.id IS NOT OLD.id OR NEW.sequence_id IS NOT OLD.sequence_id OR NEW.employee_rfid IS NOT OLD.employee_rfid
        OR NEW.device_id IS NOT OLD.device_id OR NEW.scan_timestamp IS NOT OLD.scan_timestamp
        OR NEW.event_type IS NOT OLD.event_type
        OR (NEW.raw_payload IS NOT OLD.raw_payload
            AND (NEW.raw_payload NOT GLOB '{"_erased":{"at":"*","reason":"*","sha256":"[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]"}}'
                OR substr(OLD.raw_payload, 1, 11) = '{"_erased":'))
        OR NEW.hash_chain IS NOT OLD.hash_chain OR NEW.device_signature IS NOT OLD.device_signature
        OR NEW.created_at IS NOT OLD.created_at OR NEW.employee_id IS NOT OLD.employee_id BEGIN
    SELECT RAISE(ABORT, 'rfid_ledger is append-only: only processed and processed_at may be changed');
END;
COMMIT;
