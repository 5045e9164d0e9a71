-- SPDX-License-Identifier: GPL-3.0-or-later
-- A standing rfid_ledger and employees of another system have been checked and completed before this file runs.

CREATE TABLE schema_migrations (
    version integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL
);

-- One row: where this log begins, and whose people it knows.
CREATE TABLE rfid_store (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    first_sequence_id bigint NOT NULL DEFAULT 1,
    genesis_hash_chain varchar(64) NOT NULL DEFAULT repeat('0', 64),
    employees_are_foreign boolean NOT NULL DEFAULT false,
    employees_select text
);
INSERT INTO rfid_store DEFAULT VALUES;

CREATE TABLE rfid_card_mappings (
    id bigserial PRIMARY KEY,
    card_uid varchar(255) NOT NULL,
    employee_id bigint NOT NULL,
    card_type varchar(50) NOT NULL DEFAULT 'mifare',
    issued_at timestamptz NOT NULL,
    expires_at timestamptz,
    is_active boolean NOT NULL DEFAULT true,
    deactivated_at timestamptz,
    deactivated_reason varchar(50),
    last_used_at timestamptz,
    usage_count integer NOT NULL DEFAULT 0,
    notes text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX rfid_card_mappings_active_card ON rfid_card_mappings (card_uid) WHERE is_active;
CREATE UNIQUE INDEX rfid_card_mappings_active_employee ON rfid_card_mappings (employee_id) WHERE is_active;
CREATE INDEX rfid_card_mappings_card ON rfid_card_mappings (card_uid);
CREATE INDEX rfid_card_mappings_employee ON rfid_card_mappings (employee_id, card_uid);

CREATE TABLE rfid_devices (
    id bigserial PRIMARY KEY,
    device_id varchar(64) NOT NULL UNIQUE,
    device_name varchar(255) NOT NULL DEFAULT '',
    location varchar(255) NOT NULL DEFAULT '',
    ip_address inet,
    mac_address macaddr,
    device_type varchar(50) NOT NULL DEFAULT 'reader',
    protocol varchar(50) NOT NULL DEFAULT 'http',
    port integer,
    is_online boolean NOT NULL DEFAULT false,
    last_heartbeat_at timestamptz,
    firmware_version varchar(255),
    serial_number varchar(255),
    installation_date date,
    maintenance_schedule varchar(50),
    last_maintenance_at timestamptz,
    config_json jsonb,
    notes text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    is_enabled boolean NOT NULL DEFAULT true,
    api_key_hash varchar(255),
    api_key_prefix varchar(50),
    public_key text,
    allowed_ips text,
    uid_format varchar(50) NOT NULL DEFAULT 'hex',
    last_event_at timestamptz,
    clock_skew_ms bigint
);

CREATE TABLE rfid_rejections (
    id bigserial PRIMARY KEY,
    received_at timestamptz NOT NULL,
    reason varchar(50) NOT NULL,
    card_uid varchar(255) NOT NULL,
    device_id varchar(255) NOT NULL,
    event_type varchar(50) NOT NULL,
    scan_timestamp timestamptz NOT NULL,
    source varchar(50) NOT NULL,
    peer_address varchar(255) NOT NULL,
    raw_payload jsonb NOT NULL
);
CREATE INDEX rfid_rejections_received ON rfid_rejections (received_at);

CREATE TABLE IF NOT EXISTS rfid_ledger (
    id bigserial PRIMARY KEY,
    sequence_id bigint NOT NULL UNIQUE,
    employee_rfid varchar(255) NOT NULL,
    device_id varchar(255) NOT NULL,
    scan_timestamp timestamptz NOT NULL,
    event_type varchar(50) NOT NULL,
    raw_payload jsonb NOT NULL,
    hash_chain varchar(255) NOT NULL,
    device_signature text,
    processed boolean NOT NULL DEFAULT false,
    processed_at timestamptz,
    created_at timestamptz NOT NULL,
    employee_id bigint
);
CREATE INDEX IF NOT EXISTS rfid_ledger_unprocessed ON rfid_ledger (sequence_id) WHERE NOT processed;
CREATE INDEX IF NOT EXISTS rfid_ledger_duplicates
    ON rfid_ledger (employee_rfid, device_id, event_type, scan_timestamp);
-- BRIN: a few pages whatever the size, next to no work per insert, and entries arrive nearly in the order of their time.
CREATE INDEX IF NOT EXISTS rfid_ledger_scanned
    ON rfid_ledger USING brin (scan_timestamp) WITH (pages_per_range = 32, autosummarize = on);

-- The ledger is append-only.
CREATE FUNCTION rfid_ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rfid_ledger is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER rfid_ledger_no_delete BEFORE DELETE ON rfid_ledger
    FOR EACH STATEMENT EXECUTE FUNCTION rfid_ledger_refuse();
CREATE TRIGGER rfid_ledger_no_truncate BEFORE TRUNCATE ON rfid_ledger
    FOR EACH STATEMENT EXECUTE FUNCTION rfid_ledger_refuse();

CREATE FUNCTION rfid_ledger_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - TG_ARGV IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV THEN
        RAISE EXCEPTION 'rfid_ledger is append-only: only processed and processed_at may be changed'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
-- What may change: the consumer's two columns, and columns that another system brought with it.
DO $$
DECLARE
    changeable text;
BEGIN
    SELECT string_agg(quote_literal(attname), ', ') INTO changeable FROM pg_attribute
    WHERE attrelid = 'rfid_ledger'::regclass AND attnum > 0 AND NOT attisdropped
        AND attname NOT IN ('id', 'sequence_id', 'employee_rfid', 'device_id', 'scan_timestamp', 'event_type', 'raw_payload',
            'hash_chain', 'hash_previous', 'device_signature', 'created_at', 'employee_id');
    EXECUTE format('CREATE TRIGGER rfid_ledger_keep BEFORE UPDATE ON rfid_ledger '
        'FOR EACH ROW EXECUTE FUNCTION rfid_ledger_keep(%s)', changeable);
END $$;

-- The ledger's writer listens to what changes in the directory of cards, people and devices.
CREATE FUNCTION rfid_tell_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM pg_notify('tapledger_directory', 'card:' || OLD.card_uid);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM pg_notify('tapledger_directory', 'card:' || NEW.card_uid);
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION rfid_tell_employee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('tapledger_directory', 'employee:' || COALESCE(NEW.id, OLD.id));
    RETURN NULL;
END $$;
CREATE FUNCTION rfid_tell_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('tapledger_directory', TG_ARGV[0]);
    RETURN NULL;
END $$;
CREATE TRIGGER rfid_card_mappings_tell AFTER INSERT OR DELETE ON rfid_card_mappings
    FOR EACH ROW EXECUTE FUNCTION rfid_tell_card();
-- Not the columns of use: they change with every tap and mean nothing to the directory.
CREATE TRIGGER rfid_card_mappings_tell_update
    AFTER UPDATE OF card_uid, employee_id, issued_at, expires_at, is_active, deactivated_at, deactivated_reason
    ON rfid_card_mappings FOR EACH ROW EXECUTE FUNCTION rfid_tell_card();
CREATE TRIGGER rfid_card_mappings_tell_truncate AFTER TRUNCATE ON rfid_card_mappings
    FOR EACH STATEMENT EXECUTE FUNCTION rfid_tell_kind('everything');
CREATE TRIGGER rfid_devices_tell AFTER INSERT OR DELETE OR TRUNCATE ON rfid_devices
    FOR EACH STATEMENT EXECUTE FUNCTION rfid_tell_kind('device');
CREATE TRIGGER rfid_devices_tell_update
    AFTER UPDATE OF device_id, is_enabled, api_key_hash, public_key, allowed_ips, uid_format ON rfid_devices
    FOR EACH STATEMENT EXECUTE FUNCTION rfid_tell_kind('device');

-- People are ours only where no other system keeps them.
DO $$
BEGIN
    IF to_regclass('employees') IS NOT NULL THEN
        UPDATE rfid_store SET employees_are_foreign = true;
        RETURN;
    END IF;
    CREATE TABLE employees (
        id bigserial PRIMARY KEY,
        employee_number varchar(255) NOT NULL UNIQUE,
        full_name varchar(255) NOT NULL,
        department varchar(255),
        position varchar(255),
        photo text,
        is_active boolean NOT NULL DEFAULT true,
        hired_on date,
        left_on date,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
    );
    CREATE VIEW rfid_employees AS
        SELECT id, employee_number::text, full_name::text, department::text, photo, is_active FROM employees;
    ALTER TABLE rfid_card_mappings ADD CONSTRAINT rfid_card_mappings_employee FOREIGN KEY (employee_id)
        REFERENCES employees (id);
    CREATE TRIGGER employees_tell_rfid AFTER INSERT OR DELETE OR UPDATE OF id, is_active ON employees
        FOR EACH ROW EXECUTE FUNCTION rfid_tell_employee();
END $$;
