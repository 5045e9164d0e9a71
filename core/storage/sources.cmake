# SPDX-License-Identifier: GPL-3.0-or-later
set(STORAGE_SOURCES
    alert_store.cpp
    audit_log.cpp
    backup_file.cpp
    card_mapping_store.cpp
    checkpoint_store.cpp
    database.cpp
    device_store.cpp
    employee_store.cpp
    ledger_store.cpp
    ledger_writer.cpp
    overview_store.cpp
    migrator.cpp
    rejection_store.cpp user_store.cpp
    postgres/adoption.cpp
    postgres/grants.cpp
    postgres/ledger_news.cpp
    postgres/ledger_rows.cpp
    postgres/pg_connection.cpp
    postgres/postgres_database.cpp
    postgres/postgres_writer.cpp
    sqlite/sqlite_backup.cpp
    sqlite/sqlite_database.cpp
    sqlite/sqlite_writer.cpp
    tile_store.cpp)
