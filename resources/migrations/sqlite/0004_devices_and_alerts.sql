-- SPDX-License-Identifier: GPL-3.0-or-later
-- Client certificates of devices, an API key that stays good for a while after its successor was made, and alerts.
ALTER TABLE rfid_devices ADD COLUMN certificate_fingerprint TEXT;
ALTER TABLE rfid_devices ADD COLUMN previous_api_key_hash TEXT;
ALTER TABLE rfid_devices ADD COLUMN previous_api_key_expires_at TEXT;
CREATE UNIQUE INDEX rfid_devices_certificate ON rfid_devices (certificate_fingerprint);

DROP TRIGGER rfid_devices_tell_update;
CREATE TRIGGER rfid_devices_tell_update
    AFTER UPDATE OF device_id, is_enabled, api_key_hash, public_key, allowed_ips, uid_format, certificate_fingerprint,
        previous_api_key_hash, previous_api_key_expires_at ON rfid_devices BEGIN
    INSERT INTO directory_changes (kind, key) VALUES ('device', '');
END;

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
-- What goes on is one alert, however often it is seen.
CREATE UNIQUE INDEX rfid_alerts_open ON rfid_alerts (kind, subject) WHERE resolved_at IS NULL;
