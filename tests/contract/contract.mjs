// SPDX-License-Identifier: GPL-3.0-or-later
// contract.mjs TAPLEDGERD OPENAPI.JSON: makes every call of the document against a real server and holds each answer to
// it: status, content type, headers, body. Fails on what is not described, and on a call that no step makes.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { ROLES, Server } from "./server.mjs";
import { HANDSHAKE, STEPS } from "./steps.mjs";

const [program, file] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, "utf8"));
const faults = [];
const driven = new Map(); // operationId -> the statuses that were seen

/** Clients shall bear new members of answers; the server shall send none that are not described. */
function close(schema) {
  if (schema === null || typeof schema !== "object") return;
  if (schema.properties) schema.additionalProperties ??= false;
  Object.values(schema).forEach(close);
}
const closed = structuredClone(document);
close(closed.components.schemas);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, "open");
ajv.addSchema(closed, "closed");

function resolve(thing) {
  return thing?.$ref ? thing.$ref.slice(2).split("/").reduce((at, key) => at[key], document) : thing;
}

/** What @p value has against the schema, in words; empty where nothing. */
function against(schema, value, root) {
  const whole = JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${root}#/`));
  return ajv.validate(whole, value) ? "" : ajv.errorsText();
}

const operations = new Map();
for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (method === "parameters") continue;
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
    operations.set(operation.operationId, { method: method.toUpperCase(), path, operation, parameters });
  }
}

/** The answer's faults. */
function faultsOf({ operation }, answer) {
  const described = resolve(operation.responses[answer.status]);
  if (!described) return [`the status ${answer.status} is not described: ${answer.body}`];
  const found = [];
  for (const [name, header] of Object.entries(described.headers ?? {})) {
    if (resolve(header).required && !(name.toLowerCase() in answer.headers)) found.push(`the header ${name} is missing`);
  }
  if (!described.content) return answer.body ? [...found, "a body is not described"] : found;
  if (answer.status === 101) return [...found, against(described.content["application/json"].schema, JSON.parse(answer.body), "closed")].filter(Boolean);
  const type = answer.headers["content-type"]?.split(";")[0];
  if (!described.content[type]) return [...found, `the content type ${type} is not described`];
  const value = /json$/.test(type) ? JSON.parse(answer.body) : answer.body;
  const wrong = against(described.content[type].schema, value, "closed");
  return wrong ? [...found, `${wrong}: ${answer.body.slice(0, 500)}`] : found;
}

/** Sends one request and judges its answer; @p expected may be left out. */
async function drive(id, request, expected) {
  const call = operations.get(id);
  const answer = await server.send(call.method, request.target, request.headers, request.body);
  const found = faultsOf(call, answer);
  if (expected && answer.status !== expected) found.push(`expected ${expected}, got ${answer.status}: ${answer.body.slice(0, 500)}`);
  faults.push(...found.map((fault) => `${id} (${answer.status}): ${fault}`));
  driven.set(id, (driven.get(id) ?? new Set()).add(answer.status));
  return answer;
}

/** The request of a step: what it says, else what the document gives as an example. */
function requestOf(id, step, kept) {
  const { path, operation, parameters } = operations.get(id);
  const given = (value) => (typeof value === "function" ? value(kept) : value);
  const target = path.replace(/{(\w+)}/g, (_, name) => {
    return encodeURIComponent(given(step.path?.[name]) ?? parameters.find((one) => one.name === name).example);
  });
  const query = new URLSearchParams(given(step.query) ?? {}).toString();
  const [media, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  let body = given(step.body) ?? content?.example ?? resolve(content?.schema)?.examples?.[0] ?? "";
  const headers = body === "" ? {} : { "Content-Type": media };
  for (const one of parameters) if (one.in === "header") headers[one.name] = "*";
  const schemes = operation.security.flatMap((one) => Object.keys(one));
  if (schemes.includes("apiKey")) headers["X-API-Key"] = step.key ?? kept.key ?? "";
  const role = operation["x-roles"]?.at(-1);
  if (role) headers.Authorization = `Bearer ${given(step.token) ?? server.tokens[role]}`;
  for (const [name, value] of Object.entries(step.headers ?? {})) headers[name] = given(value);
  for (const name of Object.keys(headers)) if (headers[name] === "") delete headers[name];
  if (typeof body !== "string") {
    const wrong = against(content.schema, body, "open");
    if (wrong && !step.isWrong) faults.push(`${id}: the document refuses the step's body: ${wrong}`);
    if (!wrong && step.isWrong) faults.push(`${id}: the document takes a body that is meant to be wrong`);
    body = JSON.stringify(body);
  }
  return { target: query ? `${target}?${query}` : target, headers, body };
}

/** What holds for every call of people: who may make it, and what is made of rubbish. */
async function driveRefusals(id) {
  const { operation } = operations.get(id);
  const roles = operation["x-roles"];
  const mustLogIn = operation.security.every((one) => "bearer" in one);
  if (!roles || !mustLogIn) return;
  const request = requestOf(id, operation.responses["101"] ? { headers: HANDSHAKE } : {}, {});
  const as = (token) => ({ ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } });
  await drive(id, as("rubbish"), 401);
  for (const role of ROLES) {
    const { status } = await drive(id, as(server.tokens[role]), roles.includes(role) ? undefined : 403);
    if (roles.includes(role) && status === 403) faults.push(`${id}: the role ${role} may, says the document`);
  }
  await drive(id, { ...request, target: `${request.target}?nonsense=1&nonsense=2` }, 400);
  if (!operation.requestBody) return;
  const withBody = (body, type = "application/json") =>
    ({ ...request, body, headers: { ...request.headers, "Content-Type": type } });
  await drive(id, withBody("{"), 400);
  await drive(id, withBody("{}", "text/plain"), 415);
  await drive(id, withBody(JSON.stringify("x".repeat(70_000))), 413);
  await drive(id, withBody('{"nonsense":1}'));
}

const server = await Server.start(program);
try {
  const kept = {};
  for (const [id, expected, step = {}, keep] of STEPS) {
    let answer;
    for (let time = 0; time < (step.times ?? 1) && answer?.status !== expected; ++time) {
      answer = await drive(id, requestOf(id, step, kept), step.times ? undefined : expected);
    }
    if (answer.status !== expected && step.times) faults.push(`${id}: ${expected} never came in ${step.times} times`);
    const isJson = answer.headers["content-type"]?.includes("json");
    keep?.({ ...answer, body: isJson ? JSON.parse(answer.body) : answer.body }, kept);
  }
  for (const id of operations.keys()) await driveRefusals(id);
} finally {
  await server.stop();
}

for (const id of operations.keys()) if (!driven.has(id)) faults.push(`${id}: no step makes this call`);
for (const [id, statuses] of driven) console.log(id.padEnd(22), [...statuses].sort().join(" "));
console.log(`${driven.size} of ${operations.size} calls, ${faults.length} faults`);
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
