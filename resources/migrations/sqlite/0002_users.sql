-- SPDX-License-Identifier: GPL-3.0-or-later
-- People who may log in, tokens for programs, and what signs and revokes logins.
-- The names carry our prefix, because a shared database usually has a table users of its own.
CREATE TABLE rfid_users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    username TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    token_version INTEGER NOT NULL DEFAULT 1,
    last_login_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE TABLE rfid_revoked_logins (
    jti TEXT PRIMARY KEY,
    expires_at TEXT NOT NULL
);

CREATE TABLE rfid_api_tokens (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_name TEXT NOT NULL,
    role TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    token_prefix TEXT NOT NULL,
    created_at TEXT NOT NULL,
    revoked_at TEXT
);

CREATE TABLE rfid_secrets (
    secret_name TEXT PRIMARY KEY,
    secret_value TEXT NOT NULL
);
