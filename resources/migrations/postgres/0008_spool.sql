-- Up to which of its numbers a server's spool is recorded (docs/architecture.md, "While the database is away").
CREATE TABLE rfid_spools (
    spool_id text NOT NULL PRIMARY KEY,
    recorded bigint NOT NULL
);
