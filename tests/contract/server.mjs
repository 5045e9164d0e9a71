// SPDX-License-Identifier: GPL-3.0-or-later
// A real tapledgerd on a throw-away data folder, with a token for every role, and requests to it.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const ROLES = ["admin", "hr", "security", "auditor"];
export const LOGIN = { username: "ada", password: "correct horse battery" };

export class Server {
  /** Starts it; stop() must follow. */
  static async start(program) {
    const server = new Server();
    server.folder = mkdtempSync(join(tmpdir(), "tapledger-contract-"));
    const run = (words, input) => execFileSync(program, [...words, "--data-dir", server.folder, "--json"], { input });
    run(["user", "add", LOGIN.username, "--role", "admin"], `${LOGIN.password}\n`);
    server.tokens = Object.fromEntries(
      ROLES.map((role) => [role, JSON.parse(run(["token", "add", `${role} program`, "--role", role])).token]));
    const words = ["serve", "--http", "127.0.0.1:0", "--tcp", "127.0.0.1:0", "--data-dir", server.folder];
    const env = { ...process.env, TAPLEDGER_TRUST_SERVE_LOG: "entries" };
    server.process = spawn(program, words, { stdio: ["ignore", "pipe", "inherit"], env });
    process.on("exit", () => server.process.kill("SIGKILL"));
    for await (const line of createInterface({ input: server.process.stdout })) {
      server.port = Number(/^ready.*http=127\.0\.0\.1:(\d+)/.exec(line)?.[1]);
      if (server.port) return server;
    }
    throw new Error("the server did not get ready");
  }

  async stop() {
    this.process.kill("SIGTERM");
    const code = await new Promise((done) => this.process.on("exit", done));
    rmSync(this.folder, { recursive: true });
    if (code !== 0) throw new Error(`the server ended with ${code}`);
  }

  /** Sends a request; answers {status, headers, body}, for a WebSocket with its first message as the body. */
  send(method, path, headers = {}, body = "") {
    return new Promise((done, fail) => {
      const options = { host: "127.0.0.1", port: this.port, method, path, agent: false, headers: { ...headers } };
      if (body) options.headers["Content-Length"] = Buffer.byteLength(body);
      const request = http.request(options, async (response) => {
        let text = "";
        for await (const part of response.setEncoding("utf8")) text += part;
        done({ status: response.statusCode, headers: response.headers, body: text });
      });
      request.on("upgrade", async (response, socket, head) => {
        const text = await firstMessage(socket, head);
        socket.destroy();
        done({ status: response.statusCode, headers: response.headers, body: text });
      });
      request.setTimeout(20_000, () => request.destroy(new Error("no answer within 20 s")));
      request.on("error", (error) => fail(new Error(`${method} ${path}: ${error.message}`)));
      request.end(body);
    });
  }
}

/** The text of the first frame from a server (RFC 6455 section 5.2: not masked; a tap is shorter than 64 KiB). */
async function firstMessage(socket, head) {
  let bytes = head;
  const lengthOf = () => (bytes[1] < 126 ? [2, bytes[1]] : [4, bytes.readUInt16BE(2)]);
  const isWhole = () => bytes.length >= 4 && bytes.length >= lengthOf()[0] + lengthOf()[1];
  while (!isWhole()) {
    const part = socket.read() ?? (await new Promise((done) => socket.once("readable", () => done(socket.read()))));
    if (!part) throw new Error("the WebSocket closed before its first message");
    bytes = Buffer.concat([bytes, part]);
  }
  const [start, length] = lengthOf();
  return bytes.toString("utf8", start, start + length);
}
