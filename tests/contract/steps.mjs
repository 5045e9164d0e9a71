// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the server, in order. A step: [operationId, expected status, what to send, what to keep of the answer].
// What a step does not say, the document's examples do.
import { writeFileSync } from "node:fs";
import { LOGIN } from "./server.mjs";

const UID = "04:3A:B2:C5:D8";
/** Taps of their own minute each, so that none is another's duplicate. */
let minute = 0;
function tap(more = {}) {
  const timestamp = new Date(Date.now() - 60_000 * ++minute).toISOString();
  return { card_uid: UID, device_id: "GATE-01", event_type: "time_in", timestamp, ...more };
}

const FIRST_TAP = tap();
export const HANDSHAKE = { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" };

/** Values that are functions are called when their step comes, with what steps before it have kept. */
export const STEPS = [
  ["getLiveness", 200],
  ["getLiveness", 431, { headers: { "X-Long": "x".repeat(20_000) } }],
  ["getHealth", 200],
  ["getReadiness", 200],
  ["getOpenApi", 200],
  ["getDocs", 200],
  ["getDocsFile", 200, { path: { file: "page.css" } }],
  ["getDocsFile", 200, { path: { file: "page.js" } }],
  ["getDocsFile", 404, { path: { file: "page.txt" } }],

  ["logIn", 200, { body: LOGIN }, (answer, kept) => { kept.login = answer.body.access_token; }],
  ["logIn", 401, { body: { ...LOGIN, password: "wrong" } }],
  ["logIn", 422, { body: { username: "ada" }, isWrong: true }],
  ["whoAmI", 200],
  ["logOut", 204, { token: (kept) => kept.login }],
  ["whoAmI", 401, { token: (kept) => kept.login }],
  ["logOut", 409],

  ["addDevice", 201, {}, (answer, kept) => { kept.key = answer.body.api_key; }],
  ["addDevice", 409],
  ["addDevice", 422, { body: { device_id: "no spaces" }, isWrong: true }],
  ["addDevice", 201, { body: { device_id: "GATE-02" } }],
  ["listDevices", 200],
  ["getDevice", 200, {}, (answer, kept) => { kept.tag = answer.headers.etag; }],
  ["getDevice", 404, { path: { device_id: "NONE" } }],
  ["editDevice", 200, { headers: { "If-Match": (kept) => kept.tag } }],
  ["editDevice", 412, { headers: { "If-Match": (kept) => kept.tag } }],
  ["editDevice", 428, { headers: { "If-Match": "" } }],
  ["editDevice", 404, { path: { device_id: "NONE" } }],
  ["makeDeviceKey", 200, { body: "" }],
  ["makeDeviceKey", 200, {}, (answer, kept) => { kept.key = answer.body.api_key; }],
  ["makeDeviceKey", 404, { path: { device_id: "NONE" } }],
  ["removeDevice", 204, { path: { device_id: "GATE-02" } }],
  ["removeDevice", 404, { path: { device_id: "GATE-02" } }],

  ["addEmployee", 201, {}, (answer, kept) => { kept.employee = answer.body.id; }],
  ["addEmployee", 409],
  ["addEmployee", 422, { body: { employee_number: "", full_name: "" }, isWrong: true }],
  ["listEmployees", 200, { query: { q: "ada" } }],
  ["listEmployees", 200, { query: { limit: 1 } }],
  ["getEmployee", 200, { path: { id: (kept) => kept.employee } }, (answer, kept) => { kept.tag = answer.headers.etag; }],
  ["getEmployee", 404, { path: { id: 999999 } }],
  ["editEmployee", 200, { path: { id: (kept) => kept.employee }, headers: { "If-Match": (kept) => kept.tag } }],
  ["editEmployee", 412, { path: { id: (kept) => kept.employee }, headers: { "If-Match": (kept) => kept.tag } }],
  ["editEmployee", 428, { path: { id: (kept) => kept.employee }, headers: { "If-Match": "" } }],
  ["editEmployee", 404, { path: { id: 999999 } }],

  ["assignCard", 201],
  ["assignCard", 200],
  ["addEmployee", 201, { body: { employee_number: "E-0018", full_name: "Grace Hopper" } }],
  ["assignCard", 409, { body: { card_uid: UID, employee_number: "E-0018" } }],
  ["assignCard", 404, { body: { card_uid: "04AA", employee_number: "NOBODY" } }],
  ["assignCard", 422, { body: { card_uid: "xyz", employee_number: "E-0018" } }],
  ["assignCard", 201, { body: { card_uid: "04AA", employee_number: "E-0018", expires_at: "2999-01-01T00:00:00Z", card_type: "ntag" } }],
  ["listMappings", 200, { query: { limit: 1 } }],
  ["listCardsOfEmployee", 200, { path: { id: (kept) => kept.employee } }],
  ["getCardHistory", 200],
  ["getCardHistory", 404, { path: { card_uid: "04BB" } }],
  ["getCardHistory", 422, { path: { card_uid: "xyz" } }],
  ["deactivateCard", 200, { path: { card_uid: "04AA" } }],
  ["deactivateCard", 404, { path: { card_uid: "04AA" } }],
  ["deactivateCard", 422, { body: { reason: "bored" }, isWrong: true }],
  ["getCardHistory", 200, { path: { card_uid: "04AA" } }],

  // The server reads the registry again from time to time: a new key is good soon, not at once.
  ["sendHeartbeat", 200, { times: 10_000 }],
  ["recordTap", 201, { body: FIRST_TAP }],
  ["recordTap", 200, { body: FIRST_TAP }],
  ["recordTap", 400, { body: () => tap({ card_uid: "04CC" }) }],
  ["recordTap", 400, { body: "{" }],
  ["recordTap", 401, { key: "", body: () => tap() }],
  ["recordTap", 403, { body: () => tap({ device_id: "GATE-09" }) }],
  ["recordTap", 413, { body: () => tap({ note: "x".repeat(70_000) }) }],
  ["recordTap", 415, { headers: { "Content-Type": "text/plain" }, body: () => tap() }],
  ["recordTap", 422, { body: () => tap({ timestamp: "2026-02-04T08:05:23" }) }],
  ["recordBatch", 201, { body: () => [tap(), tap({ card_uid: "04CC" }), tap({ device_id: "GATE-09" })] }],
  ["recordBatch", 201, { headers: { "Content-Type": "application/x-ndjson" }, body: () => `${JSON.stringify(tap())}\n{\n` }],
  ["recordBatch", 400, { body: {}, isWrong: true }],
  ["recordBatch", 401, { key: "", body: [] }],
  ["recordBatch", 413, { body: () => Array(10_001).fill(tap()), isWrong: true }],
  ["recordBatch", 415, { headers: { "Content-Type": "text/plain" } }],
  ["sendHeartbeat", 200],
  ["sendHeartbeat", 200, { body: "" }],
  ["sendHeartbeat", 400, { body: "[" }],
  ["sendHeartbeat", 401, { key: "" }],
  ["sendHeartbeat", 403, { path: { device_id: "GATE-09" } }],
  ["sendHeartbeat", 404, { path: { device_id: "no spaces" } }],
  ["sendHeartbeat", 413, { body: { note: "x".repeat(20_000) } }],
  ["sendHeartbeat", 422, { body: { device_time: "noon" } }],
  ["getDevice", 200],

  ["listLedger", 200, { query: { limit: 1, card_uid: UID, device_id: "GATE-01", event_type: "time_in", from: "2020-01-01T00:00:00Z", to: "2999-01-01T00:00:00Z" } }],
  ["listLedger", 200, { query: { after: 1 } }],
  ["listLedger", 422, { query: { limit: 0 } }],
  ["listLedger", 400, { query: "limit=1&limit=2" }],
  ["getLedgerHead", 200],
  ["getLedgerEntry", 200, { path: { sequence_id: 1 } }],
  ["getLedgerEntry", 404, { path: { sequence_id: 999999 } }],
  ["signCheckpoint", 201],
  ["getCheckpoint", 200],
  ["getReceipt", 200, { path: { sequence_id: 1 } }],
  ["getReceipt", 404, { path: { sequence_id: 999999 } }],
  ["startVerification", 202, { body: { from: 1 } }, (answer, kept) => { kept.verification = answer.body.id; }],
  ["startVerification", 422, { body: { from: 0 }, isWrong: true }],
  ["getVerification", 200, { path: { id: (kept) => kept.verification } }],
  ["getVerification", 404, { path: { id: 999999 } }],
  ["cancelVerification", 200, { path: { id: (kept) => kept.verification } }],
  ["cancelVerification", 404, { path: { id: 999999 } }],
  ["listRejections", 200, { query: { limit: 1 } }],
  ["listRejections", 200, { query: { before: 1 } }],
  ["listAudit", 200, { query: { limit: 3 } }],
  ["listAlerts", 200, { query: { state: "all" } }],
  ["listAlerts", 422, { query: { state: "loud" } }],
  ["acknowledgeAlert", 404, { path: { id: 999999 } }],
  ["watchTaps", 101, { query: { after: 0 }, headers: HANDSHAKE }],
  ["watchTaps", 101, { headers: HANDSHAKE }],
  ["watchTaps", 422, { query: { after: "x" }, headers: HANDSHAKE }],
  ["watchTaps", 426],
  ["getMetrics", 200, {}, (answer) => { writeFileSync("metrics.txt", answer.body); }],

  ["recordTap", 429, { body: () => tap({ card_uid: "04CC" }), times: 150 }],
  ["recordBatch", 429, { body: () => [], times: 150 }],
  ["logIn", 429, { body: { ...LOGIN, password: "wrong" }, times: 20 }],
];
