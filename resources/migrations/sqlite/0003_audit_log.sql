-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what: append-only and chained.
CREATE TABLE rfid_audit_log (
    sequence_id INTEGER PRIMARY KEY,
    created_at TEXT NOT NULL,
    event TEXT NOT NULL,
    body TEXT NOT NULL,
    hash_chain TEXT NOT NULL
);
CREATE TRIGGER rfid_audit_log_no_delete BEFORE DELETE ON rfid_audit_log BEGIN
    SELECT RAISE(ABORT, 'rfid_audit_log is append-only: DELETE is refused');
END;
CREATE TRIGGER rfid_audit_log_no_update BEFORE UPDATE ON rfid_audit_log BEGIN
    SELECT RAISE(ABORT, 'rfid_audit_log is append-only: UPDATE is refused');
END;
-- REPLACE would delete without firing the trigger for DELETE.
CREATE TRIGGER rfid_audit_log_no_replace BEFORE INSERT ON rfid_audit_log
    WHEN EXISTS (SELECT 1 FROM rfid_audit_log WHERE sequence_id = NEW.sequence_id) BEGIN
    SELECT RAISE(ABORT, 'UNIQUE constraint failed: rfid_audit_log.sequence_id');
END;
