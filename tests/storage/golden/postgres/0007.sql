--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: rfid_audit_log_refuse(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rfid_audit_log_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'rfid_audit_log is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;


--
-- Name: rfid_checkpoints_refuse(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rfid_checkpoints_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'rfid_checkpoints is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;


--
-- Name: rfid_ledger_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rfid_ledger_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
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
END $_$;


--
-- Name: rfid_ledger_refuse(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rfid_ledger_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'rfid_ledger is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;


--
-- Name: rfid_tell_card(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rfid_tell_card() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM pg_notify('tapledger_directory', 'card:' || OLD.card_uid);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM pg_notify('tapledger_directory', 'card:' || NEW.card_uid);
    END IF;
    RETURN NULL;
END $$;


--
-- Name: rfid_tell_employee(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rfid_tell_employee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('tapledger_directory', 'employee:' || COALESCE(NEW.id, OLD.id));
    RETURN NULL;
END $$;


--
-- Name: rfid_tell_kind(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rfid_tell_kind() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('tapledger_directory', TG_ARGV[0]);
    RETURN NULL;
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: employees; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.employees (
    id bigint NOT NULL,
    employee_number character varying(255) NOT NULL,
    full_name character varying(255) NOT NULL,
    department character varying(255),
    "position" character varying(255),
    photo text,
    is_active boolean DEFAULT true NOT NULL,
    hired_on date,
    left_on date,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: employees_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.employees_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: employees_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.employees_id_seq OWNED BY public.employees.id;


--
-- Name: rfid_alerts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_alerts (
    id bigint NOT NULL,
    kind character varying(50) NOT NULL,
    subject character varying(255) NOT NULL,
    severity character varying(50) NOT NULL,
    message text NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledged_by character varying(255),
    resolved_at timestamp with time zone
);


--
-- Name: rfid_alerts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_alerts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_alerts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_alerts_id_seq OWNED BY public.rfid_alerts.id;


--
-- Name: rfid_api_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_api_tokens (
    id bigint NOT NULL,
    token_name character varying(255) NOT NULL,
    role character varying(50) NOT NULL,
    token_hash character varying(64) NOT NULL,
    token_prefix character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);


--
-- Name: rfid_api_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_api_tokens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_api_tokens_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_api_tokens_id_seq OWNED BY public.rfid_api_tokens.id;


--
-- Name: rfid_audit_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_audit_log (
    sequence_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    event character varying(64) NOT NULL,
    body text NOT NULL,
    hash_chain character varying(64) NOT NULL
);


--
-- Name: rfid_card_mappings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_card_mappings (
    id bigint NOT NULL,
    card_uid character varying(255) NOT NULL,
    employee_id bigint NOT NULL,
    card_type character varying(50) DEFAULT 'mifare'::character varying NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    is_active boolean DEFAULT true NOT NULL,
    deactivated_at timestamp with time zone,
    deactivated_reason character varying(50),
    last_used_at timestamp with time zone,
    usage_count integer DEFAULT 0 NOT NULL,
    notes text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: rfid_card_mappings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_card_mappings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_card_mappings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_card_mappings_id_seq OWNED BY public.rfid_card_mappings.id;


--
-- Name: rfid_checkpoints; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_checkpoints (
    id bigint NOT NULL,
    origin character varying(255) NOT NULL,
    tree_size bigint NOT NULL,
    record text NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: rfid_checkpoints_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_checkpoints_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_checkpoints_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_checkpoints_id_seq OWNED BY public.rfid_checkpoints.id;


--
-- Name: rfid_devices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_devices (
    id bigint NOT NULL,
    device_id character varying(64) NOT NULL,
    device_name character varying(255) DEFAULT ''::character varying NOT NULL,
    location character varying(255) DEFAULT ''::character varying NOT NULL,
    ip_address inet,
    mac_address macaddr,
    device_type character varying(50) DEFAULT 'reader'::character varying NOT NULL,
    protocol character varying(50) DEFAULT 'http'::character varying NOT NULL,
    port integer,
    is_online boolean DEFAULT false NOT NULL,
    last_heartbeat_at timestamp with time zone,
    firmware_version character varying(255),
    serial_number character varying(255),
    installation_date date,
    maintenance_schedule character varying(50),
    last_maintenance_at timestamp with time zone,
    config_json jsonb,
    notes text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    is_enabled boolean DEFAULT true NOT NULL,
    api_key_hash character varying(255),
    api_key_prefix character varying(50),
    public_key text,
    allowed_ips text,
    uid_format character varying(50) DEFAULT 'hex'::character varying NOT NULL,
    last_event_at timestamp with time zone,
    clock_skew_ms bigint,
    certificate_fingerprint character varying(64),
    previous_api_key_hash character varying(64),
    previous_api_key_expires_at timestamp with time zone
);


--
-- Name: rfid_devices_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_devices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_devices_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_devices_id_seq OWNED BY public.rfid_devices.id;


--
-- Name: rfid_employees; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.rfid_employees AS
 SELECT employees.id,
    (employees.employee_number)::text AS employee_number,
    (employees.full_name)::text AS full_name,
    (employees.department)::text AS department,
    employees.photo,
    employees.is_active
   FROM public.employees;


--
-- Name: rfid_ledger; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_ledger (
    id bigint NOT NULL,
    sequence_id bigint NOT NULL,
    employee_rfid character varying(255) NOT NULL,
    device_id character varying(255) NOT NULL,
    scan_timestamp timestamp with time zone NOT NULL,
    event_type character varying(50) NOT NULL,
    raw_payload jsonb NOT NULL,
    hash_chain character varying(255) NOT NULL,
    device_signature text,
    processed boolean DEFAULT false NOT NULL,
    processed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    employee_id bigint
);


--
-- Name: rfid_ledger_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_ledger_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_ledger_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_ledger_id_seq OWNED BY public.rfid_ledger.id;


--
-- Name: rfid_rejections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_rejections (
    id bigint NOT NULL,
    received_at timestamp with time zone NOT NULL,
    reason character varying(50) NOT NULL,
    card_uid character varying(255) NOT NULL,
    device_id character varying(255) NOT NULL,
    event_type character varying(50) NOT NULL,
    scan_timestamp timestamp with time zone NOT NULL,
    source character varying(50) NOT NULL,
    peer_address character varying(255) NOT NULL,
    raw_payload jsonb NOT NULL
);


--
-- Name: rfid_rejections_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_rejections_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_rejections_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_rejections_id_seq OWNED BY public.rfid_rejections.id;


--
-- Name: rfid_revoked_logins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_revoked_logins (
    jti character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: rfid_seal_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_seal_requests (
    id bigint NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    requested_by character varying(255) NOT NULL
);


--
-- Name: rfid_seal_requests_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_seal_requests_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_seal_requests_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_seal_requests_id_seq OWNED BY public.rfid_seal_requests.id;


--
-- Name: rfid_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_secrets (
    secret_name character varying(64) NOT NULL,
    secret_value character varying(255) NOT NULL
);


--
-- Name: rfid_store; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_store (
    only_row boolean DEFAULT true NOT NULL,
    first_sequence_id bigint DEFAULT 1 NOT NULL,
    genesis_hash_chain character varying(64) DEFAULT repeat('0'::text, 64) NOT NULL,
    employees_are_foreign boolean DEFAULT false NOT NULL,
    employees_select text,
    CONSTRAINT rfid_store_only_row_check CHECK (only_row)
);


--
-- Name: rfid_tiles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_tiles (
    origin character varying(255) NOT NULL,
    level smallint NOT NULL,
    tile_index bigint NOT NULL,
    root character varying(44) NOT NULL,
    hashes text NOT NULL
);
ALTER TABLE ONLY public.rfid_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;


--
-- Name: rfid_users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rfid_users (
    id bigint NOT NULL,
    username character varying(64) NOT NULL,
    password_hash character varying(255) NOT NULL,
    role character varying(50) NOT NULL,
    token_version bigint DEFAULT 1 NOT NULL,
    last_login_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: rfid_users_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rfid_users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rfid_users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rfid_users_id_seq OWNED BY public.rfid_users.id;


--
-- Name: schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migrations (
    version integer NOT NULL,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone NOT NULL
);


--
-- Name: employees id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.employees ALTER COLUMN id SET DEFAULT nextval('public.employees_id_seq'::regclass);


--
-- Name: rfid_alerts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_alerts ALTER COLUMN id SET DEFAULT nextval('public.rfid_alerts_id_seq'::regclass);


--
-- Name: rfid_api_tokens id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_api_tokens ALTER COLUMN id SET DEFAULT nextval('public.rfid_api_tokens_id_seq'::regclass);


--
-- Name: rfid_card_mappings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_card_mappings ALTER COLUMN id SET DEFAULT nextval('public.rfid_card_mappings_id_seq'::regclass);


--
-- Name: rfid_checkpoints id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_checkpoints ALTER COLUMN id SET DEFAULT nextval('public.rfid_checkpoints_id_seq'::regclass);


--
-- Name: rfid_devices id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_devices ALTER COLUMN id SET DEFAULT nextval('public.rfid_devices_id_seq'::regclass);


--
-- Name: rfid_ledger id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_ledger ALTER COLUMN id SET DEFAULT nextval('public.rfid_ledger_id_seq'::regclass);


--
-- Name: rfid_rejections id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_rejections ALTER COLUMN id SET DEFAULT nextval('public.rfid_rejections_id_seq'::regclass);


--
-- Name: rfid_seal_requests id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_seal_requests ALTER COLUMN id SET DEFAULT nextval('public.rfid_seal_requests_id_seq'::regclass);


--
-- Name: rfid_users id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_users ALTER COLUMN id SET DEFAULT nextval('public.rfid_users_id_seq'::regclass);


--
-- Data for Name: employees; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.employees VALUES (1, '1', 'Jana Nováková 1', 'Sklad', 'Vedoucí', NULL, true, NULL, NULL, '2026-02-01 08:00:00+00', '2026-02-01 08:00:00+00');


--
-- Data for Name: rfid_alerts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_alerts VALUES (1, 'device_offline', 'GATE-01', 'warning', 'GATE-01 has not been heard of', '2026-02-04 08:00:00+00', '2026-02-04 08:05:00+00', 'admin', NULL);
INSERT INTO public.rfid_alerts VALUES (2, 'disk_low', '', 'critical', 'only 5 MiB are left', '2026-02-04 08:00:00+00', NULL, NULL, '2026-02-04 09:00:00+00');


--
-- Data for Name: rfid_api_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_api_tokens VALUES (1, 'payroll', 'auditor', '353d490130d560fd555ef590ad27003de21910adef08fdcc5f85065e9c01556b', 'tlt_bb158f80', '2026-11-21 03:48:42.744268+00', NULL);


--
-- Data for Name: rfid_audit_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_audit_log VALUES (1, '2026-11-21 04:01:28.588104+00', 'user_role_changed', '{"actor":"root","after":{"id":1,"role":"hr","username":"auditor1"},"before":{"id":1,"role":"auditor","username":"auditor1"},"peer":"","via":"cli"}', '1c67a051dc77986526844676cc34aa3261473b2342a6baaa9ed8cf8413484095');


--
-- Data for Name: rfid_card_mappings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_card_mappings VALUES (1, '04:00:00:07', 1, 'desfire', '2026-02-01 08:00:00.000001+00', '2026-02-12 21:46:40+00', true, NULL, NULL, NULL, 0, 'zelená', '2026-02-01 08:00:00+00', '2026-02-01 08:00:00+00');


--
-- Data for Name: rfid_checkpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_checkpoints VALUES (1, 'site.example/taps/1', 3, '{"format":"rfid-checkpoint/1","note":""}', '2026-02-04 09:00:00+00');


--
-- Data for Name: rfid_devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_devices VALUES (1, 'GATE-01', 'Hlavní brána', 'Hala 1', NULL, NULL, 'controller', 'tcp', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-01 08:00:00+00', '2026-02-01 08:00:00+00', true, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'tl_1234', 'AAAA', '10.1.0.0/16, ::1', 'wiegand26', NULL, NULL, 'abababababababababababababababababababababababababababababababab', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', '2026-02-05 08:00:00+00');


--
-- Data for Name: rfid_ledger; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_ledger VALUES (1, 1, '04:00:00:07', 'GATE-01', '2026-02-01 08:00:01.123456+00', 'time_in', '{"a": "🚪  / \\ \"", "n": 1, "big": 12345678901234567890}', '0e59fb6637eac4140740e68a26d3d7b16b19464db5afe46c9e992850a6f2d1a8', NULL, false, NULL, '2026-02-01 08:00:01.999999+00', 7);
INSERT INTO public.rfid_ledger VALUES (2, 2, '04:00:00:07', 'GATE-01', '2026-02-01 08:00:02.123456+00', 'time_in', '{"a": "🚪  / \\ \"", "n": 2, "big": 12345678901234567890}', '394bddf3a472a33f1081ef42cf014cc5770218772484694fc07e22d46106bd0d', NULL, false, NULL, '2026-02-01 08:00:02.999999+00', 7);
INSERT INTO public.rfid_ledger VALUES (3, 3, '04:00:00:07', 'GATE-01', '2026-02-01 08:00:03.123456+00', 'time_in', '{"a": "🚪  / \\ \"", "n": 3, "big": 12345678901234567890}', 'bf1f72965473a9ae2b5d083b2add7c399cfd90e4a029f1119f63a6cf4f22d330', 'BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB==', false, NULL, '2026-02-01 08:00:03.999999+00', 7);


--
-- Data for Name: rfid_rejections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_rejections VALUES (1, '2026-02-01 08:00:01.000003+00', 'unknown_card', '04:00:00:01', 'GATE-01', 'time_in', '2026-02-01 08:00:01.000002+00', 'tcp', '192.0.2.1:1234', '{"n": 1}');


--
-- Data for Name: rfid_revoked_logins; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rfid_seal_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_seal_requests VALUES (1, '2026-02-04 09:00:00+00', 'ada');


--
-- Data for Name: rfid_secrets; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rfid_store; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_store VALUES (true, 1, '0000000000000000000000000000000000000000000000000000000000000000', false, NULL);


--
-- Data for Name: rfid_tiles; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rfid_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rfid_users VALUES (1, 'auditor1', '$argon2id$v=19$m=65536,t=2,p=1$tcmk0IEcECvvs33BDLYlpw$Amx1F7e8y3rmyPqUdlhfCSlqy9eY7B3lpY0D77A5zNk', 'hr', 1, NULL, '2026-11-21 03:48:42.727043+00', '2026-11-21 04:01:28.588104+00');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migrations VALUES (1, 'initial', '8c8cc27a2ca931b910131d751242a45e55221f10c95402783793be55994ea6bb', '2026-11-21 00:29:04.508784+00');
INSERT INTO public.schema_migrations VALUES (2, 'users', 'b04ea52ef32ef9b8ca36159bcb95b1423ee754f777f5f309c259cbce60264c9b', '2026-11-21 03:48:42.654565+00');
INSERT INTO public.schema_migrations VALUES (3, 'audit_log', '74029d2ba4785ae6fe392d1e73856faccf3fa8413e386a7a85ccfc4118057e7d', '2026-11-21 04:01:28.564141+00');
INSERT INTO public.schema_migrations VALUES (4, 'devices_and_alerts', '0958ac5dc37a0a019b7263f4a85529dcc9be7ef68dfa3ac1453ca8263d3ed5cc', '2026-11-21 07:16:57.615817+00');
INSERT INTO public.schema_migrations VALUES (5, 'ledger_by_card', '7f649779ad4107942bcd31d11e3141f37f5ef164e050d7a666a5f57f941b28ce', '2026-11-21 09:29:07.795794+00');
INSERT INTO public.schema_migrations VALUES (6, 'checkpoints', 'f53adec893cfd26afee1f90d3020e303a249d0716c3932d228eb90e49f5e0b8b', '2026-11-26 14:20:40.002875+00');
INSERT INTO public.schema_migrations VALUES (7, 'erasure', '84951b8b4b620d9120db88123dc49dc666de681e31e5566e1a5f73b4470d52ad', '2026-11-26 18:32:40.308066+00');


--
-- Name: employees_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.employees_id_seq', 1, true);


--
-- Name: rfid_alerts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_alerts_id_seq', 2, true);


--
-- Name: rfid_api_tokens_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_api_tokens_id_seq', 1, false);


--
-- Name: rfid_card_mappings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_card_mappings_id_seq', 1, true);


--
-- Name: rfid_checkpoints_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_checkpoints_id_seq', 1, true);


--
-- Name: rfid_devices_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_devices_id_seq', 1, true);


--
-- Name: rfid_ledger_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_ledger_id_seq', 3, true);


--
-- Name: rfid_rejections_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_rejections_id_seq', 1, true);


--
-- Name: rfid_seal_requests_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_seal_requests_id_seq', 1, true);


--
-- Name: rfid_users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rfid_users_id_seq', 1, false);


--
-- Name: employees employees_employee_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.employees
    ADD CONSTRAINT employees_employee_number_key UNIQUE (employee_number);


--
-- Name: employees employees_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.employees
    ADD CONSTRAINT employees_pkey PRIMARY KEY (id);


--
-- Name: rfid_alerts rfid_alerts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_alerts
    ADD CONSTRAINT rfid_alerts_pkey PRIMARY KEY (id);


--
-- Name: rfid_api_tokens rfid_api_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_api_tokens
    ADD CONSTRAINT rfid_api_tokens_pkey PRIMARY KEY (id);


--
-- Name: rfid_api_tokens rfid_api_tokens_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_api_tokens
    ADD CONSTRAINT rfid_api_tokens_token_hash_key UNIQUE (token_hash);


--
-- Name: rfid_audit_log rfid_audit_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_audit_log
    ADD CONSTRAINT rfid_audit_log_pkey PRIMARY KEY (sequence_id);


--
-- Name: rfid_card_mappings rfid_card_mappings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_card_mappings
    ADD CONSTRAINT rfid_card_mappings_pkey PRIMARY KEY (id);


--
-- Name: rfid_checkpoints rfid_checkpoints_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_checkpoints
    ADD CONSTRAINT rfid_checkpoints_pkey PRIMARY KEY (id);


--
-- Name: rfid_devices rfid_devices_certificate_fingerprint_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_devices
    ADD CONSTRAINT rfid_devices_certificate_fingerprint_key UNIQUE (certificate_fingerprint);


--
-- Name: rfid_devices rfid_devices_device_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_devices
    ADD CONSTRAINT rfid_devices_device_id_key UNIQUE (device_id);


--
-- Name: rfid_devices rfid_devices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_devices
    ADD CONSTRAINT rfid_devices_pkey PRIMARY KEY (id);


--
-- Name: rfid_ledger rfid_ledger_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_ledger
    ADD CONSTRAINT rfid_ledger_pkey PRIMARY KEY (id);


--
-- Name: rfid_ledger rfid_ledger_sequence_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_ledger
    ADD CONSTRAINT rfid_ledger_sequence_id_key UNIQUE (sequence_id);


--
-- Name: rfid_rejections rfid_rejections_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_rejections
    ADD CONSTRAINT rfid_rejections_pkey PRIMARY KEY (id);


--
-- Name: rfid_revoked_logins rfid_revoked_logins_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_revoked_logins
    ADD CONSTRAINT rfid_revoked_logins_pkey PRIMARY KEY (jti);


--
-- Name: rfid_seal_requests rfid_seal_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_seal_requests
    ADD CONSTRAINT rfid_seal_requests_pkey PRIMARY KEY (id);


--
-- Name: rfid_secrets rfid_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_secrets
    ADD CONSTRAINT rfid_secrets_pkey PRIMARY KEY (secret_name);


--
-- Name: rfid_store rfid_store_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_store
    ADD CONSTRAINT rfid_store_pkey PRIMARY KEY (only_row);


--
-- Name: rfid_tiles rfid_tiles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_tiles
    ADD CONSTRAINT rfid_tiles_pkey PRIMARY KEY (origin, level, tile_index);


--
-- Name: rfid_users rfid_users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_users
    ADD CONSTRAINT rfid_users_pkey PRIMARY KEY (id);


--
-- Name: rfid_users rfid_users_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_users
    ADD CONSTRAINT rfid_users_username_key UNIQUE (username);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);


--
-- Name: rfid_alerts_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX rfid_alerts_open ON public.rfid_alerts USING btree (kind, subject) WHERE (resolved_at IS NULL);


--
-- Name: rfid_card_mappings_active_card; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX rfid_card_mappings_active_card ON public.rfid_card_mappings USING btree (card_uid) WHERE is_active;


--
-- Name: rfid_card_mappings_active_employee; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX rfid_card_mappings_active_employee ON public.rfid_card_mappings USING btree (employee_id) WHERE is_active;


--
-- Name: rfid_card_mappings_card; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rfid_card_mappings_card ON public.rfid_card_mappings USING btree (card_uid);


--
-- Name: rfid_card_mappings_employee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rfid_card_mappings_employee ON public.rfid_card_mappings USING btree (employee_id, card_uid);


--
-- Name: rfid_checkpoints_size; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rfid_checkpoints_size ON public.rfid_checkpoints USING btree (origin, tree_size, id);


--
-- Name: rfid_ledger_card; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rfid_ledger_card ON public.rfid_ledger USING btree (employee_rfid, sequence_id);


--
-- Name: rfid_ledger_duplicates; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rfid_ledger_duplicates ON public.rfid_ledger USING btree (employee_rfid, device_id, event_type, scan_timestamp);


--
-- Name: rfid_ledger_scanned; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rfid_ledger_scanned ON public.rfid_ledger USING brin (scan_timestamp) WITH (pages_per_range='32', autosummarize='on');


--
-- Name: rfid_ledger_unprocessed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rfid_ledger_unprocessed ON public.rfid_ledger USING btree (sequence_id) WHERE (NOT processed);


--
-- Name: rfid_rejections_received; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rfid_rejections_received ON public.rfid_rejections USING btree (received_at);


--
-- Name: employees employees_tell_rfid; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER employees_tell_rfid AFTER INSERT OR DELETE OR UPDATE OF id, is_active ON public.employees FOR EACH ROW EXECUTE FUNCTION public.rfid_tell_employee();


--
-- Name: rfid_audit_log rfid_audit_log_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_audit_log_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON public.rfid_audit_log FOR EACH STATEMENT EXECUTE FUNCTION public.rfid_audit_log_refuse();


--
-- Name: rfid_card_mappings rfid_card_mappings_tell; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_card_mappings_tell AFTER INSERT OR DELETE ON public.rfid_card_mappings FOR EACH ROW EXECUTE FUNCTION public.rfid_tell_card();


--
-- Name: rfid_card_mappings rfid_card_mappings_tell_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_card_mappings_tell_truncate AFTER TRUNCATE ON public.rfid_card_mappings FOR EACH STATEMENT EXECUTE FUNCTION public.rfid_tell_kind('everything');


--
-- Name: rfid_card_mappings rfid_card_mappings_tell_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_card_mappings_tell_update AFTER UPDATE OF card_uid, employee_id, issued_at, expires_at, is_active, deactivated_at, deactivated_reason ON public.rfid_card_mappings FOR EACH ROW EXECUTE FUNCTION public.rfid_tell_card();


--
-- Name: rfid_checkpoints rfid_checkpoints_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_checkpoints_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON public.rfid_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION public.rfid_checkpoints_refuse();


--
-- Name: rfid_devices rfid_devices_tell; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_devices_tell AFTER INSERT OR DELETE OR TRUNCATE ON public.rfid_devices FOR EACH STATEMENT EXECUTE FUNCTION public.rfid_tell_kind('device');


--
-- Name: rfid_devices rfid_devices_tell_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_devices_tell_update AFTER UPDATE OF device_id, is_enabled, api_key_hash, public_key, allowed_ips, uid_format, certificate_fingerprint, previous_api_key_hash, previous_api_key_expires_at ON public.rfid_devices FOR EACH STATEMENT EXECUTE FUNCTION public.rfid_tell_kind('device');


--
-- Name: rfid_ledger rfid_ledger_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_ledger_keep BEFORE UPDATE ON public.rfid_ledger FOR EACH ROW EXECUTE FUNCTION public.rfid_ledger_keep('processed', 'processed_at');


--
-- Name: rfid_ledger rfid_ledger_no_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_ledger_no_delete BEFORE DELETE ON public.rfid_ledger FOR EACH STATEMENT EXECUTE FUNCTION public.rfid_ledger_refuse();


--
-- Name: rfid_ledger rfid_ledger_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rfid_ledger_no_truncate BEFORE TRUNCATE ON public.rfid_ledger FOR EACH STATEMENT EXECUTE FUNCTION public.rfid_ledger_refuse();


--
-- Name: rfid_card_mappings rfid_card_mappings_employee; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rfid_card_mappings
    ADD CONSTRAINT rfid_card_mappings_employee FOREIGN KEY (employee_id) REFERENCES public.employees(id);


--
-- PostgreSQL database dump complete
--


