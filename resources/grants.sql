-- SPDX-License-Identifier: GPL-3.0-or-later
-- Answers the statements that give the roles their rights, in their order: $1 is the server's role, $2 the consumer's.
-- A migration that makes a table adds a line here. Tables that are not there yet are left out.
WITH wanted (relation, server_rights, consumer_rights) AS (VALUES
    ('rfid_ledger', 'SELECT, INSERT', 'SELECT, UPDATE (processed, processed_at)'),
    ('rfid_employees', 'SELECT', 'SELECT'),
    ('employees', 'SELECT, INSERT, UPDATE', NULL),
    ('rfid_card_mappings', 'SELECT, INSERT, UPDATE', NULL),
    ('rfid_devices', 'SELECT, INSERT, UPDATE, DELETE', NULL),
    ('rfid_rejections', 'SELECT, INSERT, DELETE', NULL),
    ('rfid_audit_log', 'SELECT, INSERT', NULL),
    ('rfid_users', 'SELECT, INSERT, UPDATE, DELETE', NULL),
    ('rfid_revoked_logins', 'SELECT, INSERT, DELETE', NULL),
    ('rfid_api_tokens', 'SELECT, INSERT, UPDATE (revoked_at)', NULL),
    ('rfid_secrets', 'SELECT, INSERT', NULL),
    ('rfid_alerts', 'SELECT, INSERT, UPDATE, DELETE', NULL),
    ('rfid_checkpoints', 'SELECT, INSERT', 'SELECT'),
    ('rfid_tiles', 'SELECT, INSERT', NULL),
    ('rfid_seal_requests', 'SELECT, INSERT, DELETE', NULL),
    ('rfid_spools', 'SELECT, INSERT, UPDATE', NULL),
    ('rfid_store', 'SELECT', NULL),
    ('schema_migrations', 'SELECT', NULL)
), ours AS (
    SELECT c.oid::regclass AS relation, c.relnamespace AS schema, w.server_rights, w.consumer_rights
    FROM wanted w JOIN pg_class c ON c.oid = to_regclass(w.relation)
    -- Another system's people are reached through the view, whose owner reads them; who else may is not ours to say.
    WHERE NOT (w.relation = 'employees' AND (SELECT employees_are_foreign FROM rfid_store))
), sequences AS ( -- those that a default takes its numbers from
    SELECT DISTINCT s.oid::regclass AS relation, o.server_rights FROM ours o
    JOIN pg_attrdef d ON d.adrelid = o.relation
    JOIN pg_depend p ON p.classid = 'pg_attrdef'::regclass AND p.objid = d.oid AND p.refclassid = 'pg_class'::regclass
    JOIN pg_class s ON s.oid = p.refobjid AND s.relkind = 'S'
), roles AS (
    SELECT oid, rolname FROM pg_roles WHERE rolname IN ($1::text, $2::text)
), statements (step, about, statement) AS (
    SELECT 1, '', format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), rolname)
    FROM roles WHERE NOT has_database_privilege(oid, current_database(), 'CONNECT')
    UNION ALL
    SELECT DISTINCT 2, '', format('GRANT USAGE ON SCHEMA %s TO %I', schema::regnamespace, rolname)
    FROM roles, ours WHERE NOT has_schema_privilege(roles.oid, schema, 'USAGE')
    UNION ALL
    SELECT DISTINCT 3, '', format('REVOKE CREATE ON SCHEMA %s FROM %I', schema::regnamespace, rolname)
    FROM roles, ours JOIN pg_namespace n ON n.oid = schema
    WHERE EXISTS (SELECT FROM aclexplode(n.nspacl) a WHERE a.grantee = roles.oid AND a.privilege_type = 'CREATE')
    UNION ALL
    SELECT 4, relation::text, format('REVOKE ALL ON %s FROM PUBLIC, %I, %I', relation, $1::text, $2::text) FROM ours
    UNION ALL
    SELECT 5, relation::text, format('GRANT %s ON %s TO %I', server_rights, relation, $1::text) FROM ours
    UNION ALL
    SELECT 5, relation::text, format('GRANT %s ON %s TO %I', consumer_rights, relation, $2::text) FROM ours
    WHERE consumer_rights IS NOT NULL
    UNION ALL
    SELECT 6, relation::text, format('REVOKE ALL ON SEQUENCE %s FROM PUBLIC, %I, %I', relation, $1::text, $2::text) FROM sequences
    UNION ALL
    SELECT 7, relation::text, format('GRANT USAGE ON SEQUENCE %s TO %I', relation, $1::text) FROM sequences
    WHERE server_rights LIKE '%INSERT%'
)
SELECT statement FROM statements ORDER BY step, about, statement
