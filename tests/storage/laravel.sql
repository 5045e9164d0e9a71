-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an HR application made with Laravel's migrations may have in the database that it shares.
CREATE TABLE departments (id bigserial PRIMARY KEY, name varchar(255) NOT NULL);
CREATE TABLE employees (
    id bigserial PRIMARY KEY,
    employee_number varchar(255) NOT NULL UNIQUE,
    first_name varchar(255) NOT NULL,
    last_name varchar(255) NOT NULL,
    email varchar(255),
    department_id bigint REFERENCES departments (id),
    status varchar(255) NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'on_leave', 'terminated')),
    created_at timestamp(0),
    updated_at timestamp(0),
    deleted_at timestamp(0)
);
CREATE TABLE rfid_ledger (
    id bigserial PRIMARY KEY,
    sequence_id bigint NOT NULL,
    employee_rfid varchar(255) NOT NULL,
    device_id varchar(255) NOT NULL,
    scan_timestamp timestamp(6) NOT NULL,
    event_type varchar(50) NOT NULL CHECK (event_type IN ('time_in', 'time_out', 'break_start', 'break_end')),
    raw_payload json NOT NULL,
    hash_chain varchar(64) NOT NULL,
    hash_previous varchar(64),
    device_signature text,
    processed boolean NOT NULL DEFAULT false,
    processed_at timestamp(0),
    attendance_event_id bigint,
    created_at timestamp(6) NOT NULL,
    updated_at timestamp(0),
    CONSTRAINT rfid_ledger_sequence_id_unique UNIQUE (sequence_id)
);
INSERT INTO departments (name) VALUES ('Sklad');
INSERT INTO employees (employee_number, first_name, last_name, department_id, status, deleted_at) VALUES
    ('100', 'Jana', 'Nováková', 1, 'active', NULL), ('101', 'Petr', 'Malý', NULL, 'terminated', NULL),
    ('102', 'Eva', 'Dlouhá', 1, 'active', '2026-01-01 00:00:00');
INSERT INTO rfid_ledger (sequence_id, employee_rfid, device_id, scan_timestamp, event_type, raw_payload, hash_chain, hash_previous,
    created_at)
SELECT n, '04:00:00:07', 'GATE-01', '2026-01-31 08:00:00.5'::timestamp + n * interval '1 minute', 'time_in', '{"old":  true}',
    repeat(n::text, 64), repeat((n - 1)::text, 64), '2026-01-31 08:00:01'::timestamp + n * interval '1 minute'
FROM generate_series(1, 5) n;
