# SPDX-License-Identifier: GPL-3.0-or-later
set(LEDGER_SOURCES
    audit_entry.cpp chain_verifier.cpp checkpoint.cpp consistency.cpp device_signature.cpp digest.cpp ed25519.cpp entry.cpp
    key_ring.cpp merkle.cpp merkle_proof.cpp note.cpp receipt.cpp tiles.cpp timestamp_token.cpp)
