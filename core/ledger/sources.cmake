# SPDX-License-Identifier: GPL-3.0-or-later
set(LEDGER_SOURCES
    audit_entry.cpp chain_verifier.cpp checkpoint.cpp checkpoint_book.cpp checkpoint_classes.cpp checkpoint_record.cpp
    consistency.cpp device_keys.cpp device_signature.cpp digest.cpp ed25519.cpp
    entry.cpp finding.cpp key_ring.cpp ledger_report.cpp ledger_verifier.cpp merkle.cpp merkle_proof.cpp note.cpp payload.cpp prepared_row.cpp receipt.cpp
    report_signature.cpp tiles.cpp timestamp_token.cpp verifier_state.cpp)
