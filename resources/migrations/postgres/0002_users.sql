-- SPDX-License-Identifier: GPL-3.0-or-later
-- People who may log in, tokens for programs, and what signs and revokes logins.
-- The names carry our prefix, because a shared database usually has a table users of its own.
CREATE TABLE rfid_users (
    id bigserial PRIMARY KEY,
    username varchar(64) NOT NULL UNIQUE,
    password_hash varchar(255) NOT NULL,
    role varchar(50) NOT NULL,
    token_version bigint NOT NULL DEFAULT 1,
    last_login_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE rfid_revoked_logins (
    jti varchar(64) PRIMARY KEY,
    expires_at timestamptz NOT NULL
);

CREATE TABLE rfid_api_tokens (
    id bigserial PRIMARY KEY,
    token_name varchar(255) NOT NULL,
    role varchar(50) NOT NULL,
    token_hash varchar(64) NOT NULL UNIQUE,
    token_prefix varchar(50) NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz
);

CREATE TABLE rfid_secrets (
    secret_name varchar(64) PRIMARY KEY,
    secret_value varchar(255) NOT NULL
);
