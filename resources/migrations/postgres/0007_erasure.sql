-- What a reader sent may be erased, once, with its hash kept (ledger format 3.6): everything else of an entry stays.
CREATE OR REPLACE FUNCTION rfid_ledger_keep() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    erased jsonb;
BEGIN
    IF to_jsonb(NEW) - TG_ARGV IS NOT DISTINCT FROM to_jsonb(OLD) - TG_ARGV THEN
        RETURN NEW;
    END IF;
    erased := NEW.raw_payload::jsonb -> '_erased';
    IF to_jsonb(NEW) - TG_ARGV - 'raw_payload' IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV - 'raw_payload'
        OR erased IS NULL OR OLD.raw_payload::jsonb ? '_erased'
        OR NEW.raw_payload::jsonb - '_erased' <> '{}'::jsonb
        OR erased - ARRAY['at', 'reason', 'sha256'] <> '{}'::jsonb OR coalesce(erased ->> 'sha256', '') !~ '^[0-9a-f]{64}$' THEN
        RAISE EXCEPTION 'rfid_ledger is append-only: only processed and processed_at may be changed'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
