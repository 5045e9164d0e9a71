-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changed what: append-only and chained.
CREATE TABLE rfid_audit_log (
    sequence_id bigint PRIMARY KEY,
    created_at timestamptz NOT NULL,
    event varchar(64) NOT NULL,
    body text NOT NULL,
    hash_chain varchar(64) NOT NULL
);
CREATE FUNCTION rfid_audit_log_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rfid_audit_log is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER rfid_audit_log_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON rfid_audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION rfid_audit_log_refuse();
