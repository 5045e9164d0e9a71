-- Up to which of its numbers a server's spool is recorded (docs/architecture.md, "While the database is away").
CREATE TABLE rfid_spools (
    spool_id TEXT NOT NULL PRIMARY KEY,
    recorded INTEGER NOT NULL
) WITHOUT ROWID;
