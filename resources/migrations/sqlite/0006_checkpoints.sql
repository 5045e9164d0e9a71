-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signed checkpoints of the ledger and of the audit log, and the tiles of their trees. `origin` names the log.
CREATE TABLE rfid_checkpoints (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL,
    tree_size INTEGER NOT NULL,
    record TEXT NOT NULL, -- rfid-checkpoint/1
    created_at TEXT NOT NULL
);
CREATE INDEX rfid_checkpoints_size ON rfid_checkpoints (origin, tree_size, id);
CREATE TRIGGER rfid_checkpoints_no_delete BEFORE DELETE ON rfid_checkpoints BEGIN
    SELECT RAISE(ABORT, 'rfid_checkpoints is append-only: DELETE is refused');
END;
CREATE TRIGGER rfid_checkpoints_no_update BEFORE UPDATE ON rfid_checkpoints BEGIN
    SELECT RAISE(ABORT, 'rfid_checkpoints is append-only: UPDATE is refused');
END;
-- REPLACE would delete without firing the trigger for DELETE.
CREATE TRIGGER rfid_checkpoints_no_replace BEFORE INSERT ON rfid_checkpoints
    WHEN EXISTS (SELECT 1 FROM rfid_checkpoints WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'UNIQUE constraint failed: rfid_checkpoints.id');
END;

-- A cache of what the entries say: hashes holds 256 hashes of 32 bytes in base64, root the hash above them.
CREATE TABLE rfid_tiles (
    origin TEXT NOT NULL,
    level INTEGER NOT NULL,
    tile_index INTEGER NOT NULL,
    root TEXT NOT NULL,
    hashes TEXT NOT NULL,
    PRIMARY KEY (origin, level, tile_index)
);

-- Programs that want the newest entries under a checkpoint now ask the writer by a row.
CREATE TABLE rfid_seal_requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    requested_at TEXT NOT NULL,
    requested_by TEXT NOT NULL
);
