"""A Matrix server that misbehaves, on a loopback port, with or without TLS.

    hostile_server.py [--port N] [--tls none|good|expired|self-signed|other-name] [MODE]

runs one by hand until it is ended. MODE says what is wrong; see MODES.
"""

import argparse
import http.server
import json
import os
import ssl
import subprocess
import tempfile
import threading
import time
import urllib.parse

USER = "@ada:hostile.example"
ROOM = "!room:hostile.example"
SPACE = "!space:hostile.example"
PASSWORD = "right horse"

MODES = {
    "good": "answers as it should",
    "web-page": "a web page, whatever is asked",
    "cut": "ends the connection in the middle of its first answers to /sync, then answers well",
    "stall": "stops in the middle of each answer to /sync and keeps the connection open",
    "huge": "one event of 300 MB in each answer to /sync",
    "announced": "announces an answer of 300 MB and sends it slowly",
    "endless": "an answer to /sync that never ends",
    "bomb": "300 MB that take little room on the wire",
    "strange": "names of 10,000 characters, scripts, remote pictures, deceiving file names",
    "browser": "lets people in through the browser only",
    "expire": "takes the token back after the first answer",
    "locked": "the account is locked",
}


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


class Certificates:
    """An authority of our own, and what it signed; made anew for each use."""

    def __init__(self, folder):
        self.folder = folder
        self.authority = self.path("authority.pem")
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes", "-keyout", self.path("authority.key"), "-out", self.authority,
                "-days", "30", "-subj", "/CN=Parvis test authority",
                "-addext", "keyUsage=critical,keyCertSign,cRLSign")

    def path(self, name):
        return os.path.join(self.folder, name)

    def make(self, kind):
        """The files of certificate and key."""
        certificate, key = self.path(kind + ".pem"), self.path(kind + ".key")
        name = "DNS:elsewhere.example" if kind == "other-name" else "IP:127.0.0.1,DNS:localhost"
        begin = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                 "-keyout", key, "-subj", "/CN=hostile"]
        if kind == "self-signed":
            openssl("req", "-x509", *begin, "-out", certificate, "-days", "30",
                    "-addext", "subjectAltName=" + name)
            return certificate, key
        request = self.path(kind + ".csr")
        openssl("req", "-new", *begin, "-out", request)
        with open(self.path("database"), "w", encoding="ascii"):
            pass
        with open(self.path("ca.cnf"), "w", encoding="ascii") as file:
            file.write(f"[ca]\ndefault_ca=own\n[own]\nnew_certs_dir={self.folder}\n"
                       f"database={self.path('database')}\ndefault_md=sha256\npolicy=any\n"
                       f"rand_serial=yes\nx509_extensions=server\nunique_subject=no\n"
                       f"[any]\ncommonName=supplied\n[server]\nsubjectAltName={name}\n")
        dates = ["-startdate", "20200101000000Z", "-enddate",
                 "20240503000000Z" if kind == "expired" else "20980101000000Z"]
        openssl("ca", "-batch", "-notext", "-config", self.path("ca.cnf"), "-in", request,
                "-cert", self.authority, "-keyfile", self.path("authority.key"),
                "-out", certificate, *dates)
        return certificate, key


def event(number, kind, content, state_key=None, sender=USER):
    result = {"type": kind, "event_id": f"$e{number}:hostile.example", "sender": sender,
              "origin_server_ts": 1790000000000 + number * 60000, "content": content}
    if state_key is not None:
        result["state_key"] = state_key
    return result


def room_state(name):
    return [
        event(1, "m.room.create", {"room_version": "11"}, ""),
        event(2, "m.room.member", {"membership": "join", "displayname": "Ada"}, USER),
        event(3, "m.room.name", {"name": name}, ""),
    ]


def text(number, body, **more):
    return event(number, "m.room.message", {"msgtype": "m.text", "body": body, **more})


def joined(state, timeline):
    return {"state": {"events": state}, "timeline": {"events": timeline, "limited": False},
            "summary": {"m.joined_member_count": 2, "m.invited_member_count": 0}}


def good_rooms():
    return {ROOM: joined(room_state("Good room"), [text(10, "All is well.")])}


def strange_rooms():
    long = "Abcdefghi " * 1000
    stranger = "@stranger:hostile.example"
    html = {"format": "org.matrix.custom.html", "formatted_body":
            "<script>alert(1)</script><img src=\"http://127.0.0.1:9/spy.png\">"
            "<iframe src=\"http://127.0.0.1:9/\"></iframe><b onclick=\"x()\">bold</b> "
            "<a href=\"javascript:alert(1)\">script link</a> <a href=\"file:///etc/passwd\">file"
            "</a> <style>*{display:none}</style><img src=x onerror=alert(1)> end"}
    files = ["../../../../etc/passwd", "..\\..\\windows\\system32\\evil.dll", "a\u0000b\u0007\n.txt",
             "invoice\u202egpj.exe", "CON", "." * 300, "x" * 10000 + ".pdf", "/", "", "  .bashrc"]
    timeline = [event(9, "m.room.member", {"membership": "join", "displayname": long}, stranger,
                      stranger),
                text(10, "plain < fallback", **html), text(11, long * 3),
                text(12, "W" * 20000), text(13, "a\u0000b\u0007c\u202ed\ue000\ufff0 e\u0301" * 30)]
    for number, name in enumerate(files):
        timeline.append(event(20 + number, "m.room.message",
                              {"msgtype": "m.file", "body": name, "filename": name,
                               "url": f"mxc://hostile.example/f{number}",
                               "info": {"size": 10 ** 17, "mimetype": "x" * 5000}},
                              sender=stranger))
    timeline.append(event(50, "m.room.message",
                          {"msgtype": "m.image", "body": "p.png", "filename": "p.png",
                           "url": "http://127.0.0.1:9/remote.png", "info": {"w": 10 ** 9, "h": -5}},
                          sender=stranger))
    group = [event(101, "m.room.create", {"type": "m.space", "room_version": "11"}, ""),
             event(102, "m.room.member", {"membership": "join"}, USER),
             event(103, "m.room.name", {"name": "G" + long}, ""),
             event(104, "m.room.topic", {"topic": long * 5}, ""),
             event(105, "m.room.join_rules", {"join_rule": "public"}, "")]
    return {ROOM: joined(room_state(long), timeline), SPACE: joined(group, [])}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def setup(self):
        super().setup()
        self.hostile = self.server.hostile

    def answer(self, content, status=200, kind="application/json"):
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.serve()

    def do_POST(self):
        self.serve()

    def do_PUT(self):
        self.serve()

    def serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.hostile.requests.append((self.command, self.path, body))
        try:
            self.route(self.path.split("?")[0], body)
        except (ConnectionError, ssl.SSLError):
            self.close_connection = True

    def route(self, path, body):
        mode = self.hostile.mode
        if mode == "web-page":
            self.answer(b"<!doctype html><title>Welcome</title><h1>It works!</h1>", kind="text/html")
        elif path == "/_matrix/client/versions":
            self.answer({"versions": ["v1.1", "v1.11"]})
        elif path == "/_matrix/client/v3/login":
            self.login(mode, body)
        elif path == "/_matrix/client/v3/sync":
            self.sync(mode)
        elif path.startswith("/_matrix/client/v1/media/download/"):
            self.answer(b"content\n", kind="application/octet-stream")
        elif "/send/" in path:
            self.send_message(path, json.loads(body))
        else:
            self.answer({"errcode": "M_NOT_FOUND", "error": "no"}, 404)

    def send_message(self, path, content):
        """The same transaction twice is one message, as on every server."""
        transaction = path.rsplit("/", 1)[1]
        with self.hostile.lock:
            if transaction not in self.hostile.transactions:
                self.hostile.sent.append(content)
                number = len(self.hostile.sent)
                message = event(1000 + number, "m.room.message", content)
                message["unsigned"] = {"transaction_id": transaction}
                self.hostile.events.append(message)
                self.hostile.transactions[transaction] = message["event_id"]
        self.answer({"event_id": self.hostile.transactions[transaction]})

    def login(self, mode, body):
        if self.command == "GET":
            flow = "m.login.sso" if mode == "browser" else "m.login.password"
            self.answer({"flows": [{"type": flow}]})
        elif mode == "locked":
            self.answer({"errcode": "M_USER_LOCKED", "error": "no"}, 401)
        elif json.loads(body).get("password") != PASSWORD:
            self.answer({"errcode": "M_FORBIDDEN", "error": "no"}, 403)
        else:
            self.answer({"user_id": USER, "access_token": "token", "device_id": "D"})

    def sync(self, mode):
        self.hostile.syncs += 1
        query = urllib.parse.parse_qs(self.path.partition("?")[2])
        since = query.get("since", [""])[0]
        if since and query.get("timeout", ["0"])[0] != "0":
            self.hostile.wait_for_more(int(since[1:]))
        events = self.hostile.events[int(since[1:] or 0):] if since else list(self.hostile.events)
        content = {"next_batch": f"s{len(self.hostile.events)}"}
        if not since:
            rooms = strange_rooms() if mode == "strange" else good_rooms()
            rooms[ROOM]["timeline"]["events"] += events
            content["rooms"] = {"join": rooms}
        elif events:
            content["rooms"] = {"join": {ROOM: {"timeline": {"events": events}}}}
        if mode == "expire" and self.hostile.syncs > 1:
            self.answer({"errcode": "M_UNKNOWN_TOKEN", "error": "no"}, 401)
        elif mode == "cut" and self.hostile.syncs <= 3 or mode == "stall":
            self.part_of(json.dumps(content).encode(), stay=mode == "stall")
        elif mode in ("huge", "announced", "endless", "bomb"):
            self.too_much(mode)
        else:
            self.answer(content)

    def part_of(self, body, stay):
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:len(body) // 2])
        self.wfile.flush()
        if stay:
            self.hostile.ended.wait(600)
        self.close_connection = True
        self.connection.close()

    def too_much(self, mode):
        total = 300 * 1024 * 1024
        head = (json.dumps({"next_batch": "s1"})[:-1] + ',"rooms":{"join":{"' + ROOM +
                '":{"timeline":{"events":[{"type":"m.room.message","event_id":"$huge","sender":"' +
                USER + '","origin_server_ts":1,"content":{"msgtype":"m.text","body":"').encode()
        tail = b'"}}]}}}}}'
        self.send_response(200)
        if mode == "bomb":
            import zlib
            packer = zlib.compressobj(9, zlib.DEFLATED, 31)
            packed = packer.compress(head)
            for _ in range(total // 1048576):
                packed += packer.compress(b"x" * 1048576)
            packed += packer.compress(tail) + packer.flush()
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(packed)))
            self.end_headers()
            self.wfile.write(packed)
            return
        if mode == "announced":  # the others end with the connection, so nobody is warned
            self.send_header("Content-Length", str(len(head) + total + len(tail)))
        self.end_headers()
        self.wfile.write(head)
        block = b"x" * 1048576
        sent = 0
        while mode == "endless" or sent < total:
            self.wfile.write(block)
            sent += len(block)
            if mode == "announced":
                time.sleep(0.05)
        self.wfile.write(tail)
        self.close_connection = True


class Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # whoever is refused hangs up

    def finish_request(self, request, client_address):
        if self.hostile.context:
            with self.hostile.context.wrap_socket(request, server_side=True) as wrapped:
                super().finish_request(wrapped, client_address)
        else:
            super().finish_request(request, client_address)


class HostileServer:
    """Runs in threads of its own until close()."""

    def __init__(self, mode="good", tls=None, port=0):
        self.mode = mode
        self.syncs = 0
        self.sent = []
        self.events = []
        self.transactions = {}
        self.lock = threading.Lock()
        self.requests = []
        self.ended = threading.Event()
        self.context = None
        self.folder = tempfile.TemporaryDirectory(prefix="parvis-hostile-")
        self.certificates = None
        if tls:
            self.certificates = Certificates(self.folder.name)
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(*self.certificates.make(tls))
        self.http = Quiet(("127.0.0.1", port), Handler)
        self.http.hostile = self
        self.address = f"{'https' if tls else 'http'}://127.0.0.1:{self.http.server_port}"
        self.thread = threading.Thread(target=self.http.serve_forever, daemon=True)
        self.thread.start()

    def wait_for_more(self, known):
        """Holds an answer as long as nothing happens, for a while."""
        for _ in range(100):
            if len(self.events) > known or self.ended.wait(0.05):
                return

    def close(self):
        self.ended.set()
        self.http.shutdown()
        self.http.server_close()
        self.folder.cleanup()


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", nargs="?", choices=MODES, default="good")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls", choices=("good", "expired", "self-signed", "other-name"))
    options = parser.parse_args()
    server = HostileServer(options.mode, options.tls, options.port)
    print(server.address, options.mode, flush=True)
    if server.certificates:
        print("authority:", server.certificates.authority, flush=True)
    print(f"sign in as ada with the password {PASSWORD}", flush=True)
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.close()


if __name__ == "__main__":
    main()
