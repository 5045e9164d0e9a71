-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one card did, newest first: a page of it is read at once, however long the ledger.
CREATE INDEX IF NOT EXISTS rfid_ledger_card ON rfid_ledger (employee_rfid, sequence_id);
