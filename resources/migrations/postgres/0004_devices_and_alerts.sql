-- SPDX-License-Identifier: GPL-3.0-or-later
-- Client certificates of devices, an API key that stays good for a while after its successor was made, and alerts.
ALTER TABLE rfid_devices
    ADD COLUMN certificate_fingerprint varchar(64) UNIQUE,
    ADD COLUMN previous_api_key_hash varchar(64),
    ADD COLUMN previous_api_key_expires_at timestamptz;

DROP TRIGGER rfid_devices_tell_update ON rfid_devices;
CREATE TRIGGER rfid_devices_tell_update
    AFTER UPDATE OF device_id, is_enabled, api_key_hash, public_key, allowed_ips, uid_format, certificate_fingerprint,
        previous_api_key_hash, previous_api_key_expires_at ON rfid_devices
    FOR EACH STATEMENT EXECUTE FUNCTION rfid_tell_kind('device');

CREATE TABLE rfid_alerts (
    id bigserial PRIMARY KEY,
    kind varchar(50) NOT NULL,
    subject varchar(255) NOT NULL,
    severity varchar(50) NOT NULL,
    message text NOT NULL,
    raised_at timestamptz NOT NULL,
    acknowledged_at timestamptz,
    acknowledged_by varchar(255),
    resolved_at timestamptz
);
-- What goes on is one alert, however often it is seen.
CREATE UNIQUE INDEX rfid_alerts_open ON rfid_alerts (kind, subject) WHERE resolved_at IS NULL;
