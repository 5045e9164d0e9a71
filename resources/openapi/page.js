// SPDX-License-Identifier: GPL-3.0-or-later
// Shows /openapi.json and tries its calls. What is typed here is kept in memory only: a reload forgets it.
"use strict";

const METHODS = ["get", "post", "put", "patch", "delete"];
let description = {};

/** Makes an element; children are elements or texts, which are never read as HTML. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== ""));
  return element;
}

/** What a $ref points at, or the thing itself. */
function resolve(thing) {
  if (!thing?.$ref) return thing ?? {};
  return thing.$ref.slice(2).split("/").reduce((at, key) => at[key.replaceAll("~1", "/")], description);
}

/** Words with `code` in them. */
function prose(text = "") {
  return text.split("`").map((part, i) => (i % 2 ? make("code", {}, part) : part));
}

function paragraphs(text = "") {
  return text.split("\n\n").map((part) => make("p", {}, prose(part)));
}

function pretty(value) {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

/** Has it parts that deserve a table of their own? */
function isComposite(schema) {
  return Boolean(schema.properties || schema.oneOf);
}

/** A schema's type in a few words. */
function typeOf(schema) {
  if (schema.$ref && isComposite(resolve(schema))) return schema.$ref.split("/").pop();
  if (schema.$ref) return typeOf(resolve(schema));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.join(" | ");
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(" or ");
  if (schema.type === "array") return `${typeOf(schema.items)}[]`;
  const type = [schema.type ?? "anything"].flat().join(" or ");
  return schema.format ? `${type} (${schema.format})` : type;
}

/** Its limits, as people say them. */
function limitsOf(schema) {
  const limits = [];
  if (schema.minimum !== undefined && schema.maximum !== undefined) limits.push(`${schema.minimum} to ${schema.maximum}`);
  else if (schema.minimum !== undefined) limits.push(`${schema.minimum} or more`);
  if (schema.maxLength !== undefined) limits.push(`at most ${schema.maxLength} characters`);
  if (schema.pattern) limits.push(`\`${schema.pattern}\``);
  if (schema.default !== undefined) limits.push(`\`${JSON.stringify(schema.default)}\` unless given`);
  const text = limits.join("; ");
  return text && `${text[0].toUpperCase()}${text.slice(1)}.`;
}

function table(rows) {
  const head = ["Name", "Type", "Meaning"].map((text) => make("th", { scope: "col" }, text));
  return make("div", { class: "table" }, make("table", {}, make("thead", {}, make("tr", {}, head)), make("tbody", {}, rows)));
}

function row(name, schema, isRequired, text) {
  const words = [text ?? resolve(schema).description, limitsOf(resolve(schema))].filter(Boolean).join(" ");
  return make("tr", {},
    make("td", {}, make("span", { class: "name" }, name), isRequired ? make("div", { class: "must" }, "required") : ""),
    make("td", {}, typeOf(schema)), make("td", {}, prose(words)));
}

/** The schemas that this one is made of, each once: itself first. */
function partsOf(schema, found = new Map()) {
  if (schema.$ref && isComposite(resolve(schema))) {
    const name = typeOf(schema);
    if (found.has(name)) return found;
    found.set(name, resolve(schema));
  }
  const own = resolve(schema);
  for (const part of [...(own.oneOf ?? []), ...(own.items ? [own.items] : []), ...Object.values(own.properties ?? {})]) {
    partsOf(part, found);
  }
  return found;
}

function schemaView(schema) {
  const parts = [...partsOf(schema)].filter(([, part]) => part.properties);
  return parts.map(([name, part]) => [
    make("h4", {}, name, " ", make("span", { class: "quiet" }, prose(part.description))),
    table(Object.entries(part.properties).map(([member, of]) => row(member, of, part.required?.includes(member)))),
  ]);
}

function examplesOf(media) {
  if (media.example !== undefined) return [media.example];
  if (media.examples) return Object.values(media.examples).map((example) => example.value);
  return resolve(media.schema).examples?.slice(0, 1) ?? [];
}

function mediaView(content = {}) {
  return Object.entries(content).map(([type, media]) => [
    make("p", { class: "quiet" }, make("code", {}, type), " ", typeOf(media.schema ?? {})),
    examplesOf(media).map((example) => make("pre", { tabindex: 0 }, pretty(example))),
  ]);
}

function responseView(status, response) {
  const { description: words, headers = {}, content = {} } = resolve(response);
  const mark = make("span", { class: `status ${status < 400 ? "good" : "bad"}` }, status);
  const inside = make("div", {},
    Object.entries(headers).map(([name, header]) => make("p", {}, make("code", {}, name), " ", prose(resolve(header).description))),
    mediaView(content),
    status < 400 ? Object.values(content).map((media) => schemaView(media.schema ?? {})) : "");
  if (!inside.hasChildNodes()) return make("div", { class: "response" }, mark, " ", prose(words));
  return make("details", { class: "response", open: status < 300 }, make("summary", {}, mark, " ", prose(words)), inside);
}

function inputOf(parameter) {
  const schema = resolve(parameter.schema);
  const common = { name: parameter.name, required: parameter.required, "data-in": parameter.in };
  if (schema.enum) {
    const options = schema.enum.map((value) => make("option", {}, value));
    return make("select", common, parameter.required ? "" : make("option", { value: "" }, "–"), options);
  }
  return make("input", { ...common, autocomplete: "off", spellcheck: "false", value: parameter.in === "path" ? parameter.example : undefined });
}

/** The request that the form describes. */
function requestOf(method, path, operation, form) {
  const query = new URLSearchParams();
  const headers = {};
  for (const field of form.querySelectorAll("[data-in]")) {
    const { name, value } = field;
    if (field.dataset.in === "path") path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (value && field.dataset.in === "query") query.set(name, value);
    else if (value) headers[name] = value;
  }
  const accepts = (scheme) => operation.security?.some((one) => scheme in one);
  const token = document.getElementById("token").value.trim();
  const key = document.getElementById("apiKey").value.trim();
  if (token && accepts("bearer")) headers.Authorization = `Bearer ${token}`;
  if (key && accepts("apiKey")) headers["X-API-Key"] = key;
  const body = form.querySelector("textarea")?.value.trim() || undefined;
  if (body) headers["Content-Type"] = Object.keys(operation.requestBody.content)[0];
  return [query.size ? `${path}?${query}` : path, { method: method.toUpperCase(), headers, body, credentials: "omit" }];
}

/** Shows an answer; a login's token goes into the field above. */
async function showAnswer(response, started, operation, into) {
  let text = await response.text();
  const milliseconds = Math.round(performance.now() - started);
  try {
    const body = JSON.parse(text);
    if (operation.operationId === "logIn" && body.access_token) document.getElementById("token").value = body.access_token;
    text = pretty(body);
  } catch { /* what is no JSON is shown as it is */ }
  const headers = ["Content-Type", "ETag", "Location", "Retry-After"].filter((name) => response.headers.has(name));
  into.replaceChildren(
    make("p", {}, make("span", { class: `status ${response.ok ? "good" : "bad"}` }, String(response.status)),
      ` ${response.statusText}, ${milliseconds} ms`),
    ...headers.map((name) => make("div", {}, make("code", {}, `${name}: ${response.headers.get(name)}`))),
    text ? make("pre", { tabindex: 0 }, text) : "");
}

function tryView(method, path, operation, parameters) {
  const answer = make("div", { role: "status" });
  const button = make("button", {}, `Send ${method.toUpperCase()}`);
  const media = Object.values(operation.requestBody?.content ?? {})[0];
  const send = async (event) => {
    event.preventDefault();
    button.disabled = true;
    const started = performance.now();
    try {
      await showAnswer(await fetch(...requestOf(method, path, operation, event.target)), started, operation, answer);
    } catch (error) {
      answer.replaceChildren(make("p", { class: "bad" }, `No answer: ${error.message}`));
    }
    button.disabled = false;
  };
  return make("form", { class: "try", autocomplete: "off", onsubmit: send },
    make("h3", {}, "Try it"),
    make("div", { class: "fields" }, parameters.map((parameter) => make("label", {}, parameter.name, inputOf(parameter)))),
    media ? make("label", {}, "Body", textArea(pretty(examplesOf(media)[0] ?? ""))) : "",
    button, answer);
}

function textArea(text) {
  const area = make("textarea", { spellcheck: "false" });
  area.value = text;
  return area;
}

function callView(method, path, item, operation) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const roles = operation["x-roles"] ?? (operation.security?.some((one) => "apiKey" in one) ? ["device"] : ["anyone"]);
  const label = roles.length === 4 ? "every role" : roles.join(", ");
  const inside = () => make("div", {},
    paragraphs(operation.description),
    parameters.length ? [make("h3", {}, "Parameters"), table(parameters.map((one) =>
      row(one.name, { ...resolve(one.schema) }, one.required, `${one.description} (${one.in})`)))] : "",
    operation.requestBody ? [make("h3", {}, operation.requestBody.required ? "Body" : "Body (may be left out)"),
      mediaView(operation.requestBody.content),
      schemaView(Object.values(operation.requestBody.content)[0].schema)] : "",
    make("h3", {}, "Answers"),
    Object.entries(operation.responses).map(([status, response]) => responseView(status, response)),
    operation.responses[101] ? "" : tryView(method, path, operation, parameters));
  // Filled when it is first opened: there are many, and few are read.
  const fill = (event) => event.target.open && event.target.children.length === 1 && event.target.append(inside());
  return make("details", { class: "call", id: operation.operationId, ontoggle: fill },
    make("summary", {}, make("span", { class: `method ${method}` }, method.toUpperCase()), make("span", { class: "path" }, path),
      make("span", { class: "summary" }, operation.summary), make("span", { class: "role" }, label)));
}

/** The calls of one tag, as [method, path, path item, operation]. */
function callsOf(tag) {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]?.tags.includes(tag)).map((method) => [method, path, item, item[method]]));
}

function contentsOf(tag, calls) {
  const links = calls.map(([method, path, , operation]) =>
    make("li", { "data-words": `${method} ${path} ${operation.summary}`.toLowerCase() },
      make("a", { href: `#${operation.operationId}`, title: path },
        make("span", { class: `method ${method}` }, method.toUpperCase()), operation.summary)));
  return make("section", {}, make("h2", {}, tag.name), make("ul", {}, links));
}

/** Shows only the calls that have all the words that were typed. */
function filter(event) {
  const words = event.target.value.toLowerCase().split(/\s+/);
  for (const link of document.querySelectorAll("#contents li")) {
    link.hidden = !words.every((word) => link.dataset.words.includes(word));
    document.getElementById(link.firstChild.hash.slice(1)).hidden = link.hidden;
  }
  for (const section of document.querySelectorAll("#contents section, #calls > section[data-tag]")) {
    section.hidden = !section.querySelector("li:not([hidden]), .call:not([hidden])");
  }
}

/** Opens the call that the address names. */
function openNamed() {
  const call = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!call?.matches("details")) return;
  call.open = true;
  call.scrollIntoView();
  call.firstChild.focus({ preventScroll: true });
}

async function start() {
  const state = document.getElementById("state");
  document.getElementById("credentials").addEventListener("submit", (event) => event.preventDefault());
  try {
    description = await (await fetch("/openapi.json", { credentials: "omit" })).json();
  } catch (error) {
    state.textContent = `The description could not be read: ${error.message}`;
    return;
  }
  document.getElementById("version").textContent = description.info.version;
  document.getElementById("intro").append(...paragraphs(description.info.description));
  for (const tag of description.tags) {
    const calls = callsOf(tag.name);
    document.getElementById("contents").append(contentsOf(tag, calls));
    document.getElementById("calls").append(make("section", { "data-tag": tag.name },
      make("h2", {}, tag.name), make("p", {}, prose(tag.description)), calls.map((call) => callView(...call))));
  }
  document.getElementById("filter").addEventListener("input", filter);
  window.addEventListener("hashchange", openNamed);
  state.remove();
  openNamed();
}

start();
