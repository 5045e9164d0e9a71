-- What a reader sent may be erased, once, with its hash kept (ledger format 3.6): everything else of an entry stays.
DROP TRIGGER rfid_ledger_keep;
CREATE TRIGGER rfid_ledger_keep BEFORE UPDATE ON rfid_ledger
    WHEN NEW.id IS NOT OLD.id OR NEW.sequence_id IS NOT OLD.sequence_id OR NEW.employee_rfid IS NOT OLD.employee_rfid
        OR NEW.device_id IS NOT OLD.device_id OR NEW.scan_timestamp IS NOT OLD.scan_timestamp
        OR NEW.event_type IS NOT OLD.event_type
        OR (NEW.raw_payload IS NOT OLD.raw_payload
            AND (NEW.raw_payload NOT GLOB '{"_erased":{"at":"*","reason":"*","sha256":"[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]"}}'
                OR substr(OLD.raw_payload, 1, 11) = '{"_erased":'))
        OR NEW.hash_chain IS NOT OLD.hash_chain OR NEW.device_signature IS NOT OLD.device_signature
        OR NEW.created_at IS NOT OLD.created_at OR NEW.employee_id IS NOT OLD.employee_id BEGIN
    SELECT RAISE(ABORT, 'rfid_ledger is append-only: only processed and processed_at may be changed');
END;
