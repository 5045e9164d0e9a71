-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signed checkpoints of the ledger and of the audit log, and the tiles of their trees. `origin` names the log.
CREATE TABLE rfid_checkpoints (
    id bigserial PRIMARY KEY,
    origin varchar(255) NOT NULL,
    tree_size bigint NOT NULL,
    record text NOT NULL, -- rfid-checkpoint/1
    created_at timestamptz NOT NULL
);
CREATE INDEX rfid_checkpoints_size ON rfid_checkpoints (origin, tree_size, id);
CREATE FUNCTION rfid_checkpoints_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rfid_checkpoints is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER rfid_checkpoints_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON rfid_checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION rfid_checkpoints_refuse();

-- A cache of what the entries say: hashes holds 256 hashes of 32 bytes in base64, root the hash above them.
CREATE TABLE rfid_tiles (
    origin varchar(255) NOT NULL,
    level smallint NOT NULL,
    tile_index bigint NOT NULL,
    root varchar(44) NOT NULL,
    hashes text NOT NULL,
    PRIMARY KEY (origin, level, tile_index)
);
-- base64 of hashes does not compress; do not try.
ALTER TABLE rfid_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;

-- Programs that want the newest entries under a checkpoint now ask the writer by a row.
CREATE TABLE rfid_seal_requests (
    id bigserial PRIMARY KEY,
    requested_at timestamptz NOT NULL,
    requested_by varchar(255) NOT NULL
);
