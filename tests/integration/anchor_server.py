#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers outside that checkpoints are taken to, for tests: anchor_server.py http|tsa|smtp FOLDER [OPTION...].

Prints its port, then serves until its input ends. What it keeps is in FOLDER; the file `trouble` there makes it fail as
the file's text says (a status to answer, or `hang`).
"""
import base64
import http.server
import os
import subprocess
import sys
import threading

mode, folder = sys.argv[1:3]
options = dict(option.split("=", 1) for option in sys.argv[3:])


def trouble():
    try:
        with open(os.path.join(folder, "trouble")) as file:
            return file.read().strip()
    except FileNotFoundError:
        return ""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", kind="text/plain"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def begin(self):
        """The body of a request that is to be answered; None when it was refused."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        wanted = options.get("user")
        if wanted and self.headers.get("Authorization") != "Basic " + base64.b64encode(wanted.encode()).decode():
            return self.answer(401)
        what = trouble()
        if what == "hang":
            threading.Event().wait()
        if what:
            return self.answer(int(what))
        return body

    def path_in_folder(self):
        return os.path.join(folder, self.path.strip("/"))


class Dav(Handler):
    """As much of WebDAV as an export needs: PUT without replacing, MKCOL, GET."""

    def do_PUT(self):
        body, path = self.begin(), self.path_in_folder()
        if body is None:
            return
        if not os.path.isdir(os.path.dirname(path)):
            return self.answer(409)
        if self.headers.get("If-None-Match") != "*":
            return self.answer(428)
        try:
            with open(path, "xb") as file:
                file.write(body)
        except FileExistsError:
            return self.answer(412)
        if trouble() == "":
            self.answer(201)

    def do_MKCOL(self):
        if self.begin() is None:
            return
        try:
            os.mkdir(self.path_in_folder())
        except FileExistsError:
            return self.answer(405)
        self.answer(201)

    def do_GET(self):
        if self.begin() is None:
            return
        try:
            with open(self.path_in_folder(), "rb") as file:
                self.answer(200, file.read())
        except FileNotFoundError:
            self.answer(404)


class Authority(Handler):
    """A timestamp authority (RFC 3161, RFC 3161 section 3.4 over HTTP), by openssl. `old` answers anew what it answered before."""

    def do_POST(self):
        body = self.begin()
        if body is None:
            return
        if self.headers.get("Content-Type") != "application/timestamp-query":
            return self.answer(415)
        query, reply = os.path.join(folder, "query.tsq"), os.path.join(folder, "reply.tsr")
        with open(query, "wb") as file:
            file.write(body)
        if not os.path.exists(os.path.join(folder, "old")):
            made = subprocess.run(["openssl", "ts", "-reply", "-config", os.path.join(folder, "tsa.cnf"), "-queryfile",
                                   query, "-out", reply], cwd=folder, capture_output=True)
            if made.returncode != 0:
                return self.answer(500, made.stderr)
        with open(os.path.join(folder, "stamps"), "a") as file:
            file.write("stamp\n")
        with open(reply, "rb") as file:
            self.answer(200, file.read(), "application/timestamp-reply")


def serve_http(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def serve_smtp():
    """Keeps each mail in a file. Options: certificate, key (both: TLS, by STARTTLS or with tls=implicit), user."""
    import asyncio
    import logging
    import ssl
    import warnings
    from aiosmtpd.smtp import SMTP, AuthResult

    logging.disable(logging.CRITICAL)  # what clients do wrong on purpose
    warnings.simplefilter("ignore")
    count = 0

    class Keeper:
        async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
            if trouble():
                return trouble() + " not now"
            envelope.rcpt_tos.append(address)
            return "250 OK"

        async def handle_DATA(self, server, session, envelope):
            nonlocal count
            count += 1
            with open(os.path.join(folder, f"{count}.eml"), "wb") as file:
                file.write(b"X-Envelope: %s > %s\r\n" % (envelope.mail_from.encode(), ",".join(envelope.rcpt_tos).encode()))
                file.write(b"X-Tls: %s\r\n" % (b"yes" if session.ssl or is_implicit else b"no"))
                file.write(envelope.content)
            return "250 OK"

    def authenticate(server, session, envelope, mechanism, data):
        given = f"{data.login.decode()}:{data.password.decode()}"
        return AuthResult(success=given == options.get("user"), handled=False)

    context = None
    if "certificate" in options:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options["certificate"], options["key"])
    is_implicit = options.get("tls") == "implicit"

    def session():
        return SMTP(Keeper(), tls_context=None if is_implicit else context, require_starttls=bool(context) and not is_implicit,
                    auth_required="user" in options, auth_require_tls=False, authenticator=authenticate)

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(loop.create_server(session, "127.0.0.1", 0, ssl=context if is_implicit else None))
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return server.sockets[0].getsockname()[1]


port = serve_smtp() if mode == "smtp" else serve_http(Dav if mode == "http" else Authority)
print(port, flush=True)
sys.stdin.read()
os._exit(0)
