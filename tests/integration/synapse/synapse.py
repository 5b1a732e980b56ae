#!/usr/bin/env python3
"""A throw-away Matrix server for tests.

Runs Synapse on a free loopback port with everything in one temporary directory. Needs nothing but
the standard library here; the interpreter that has the package `matrix-synapse` is found through
PARVIS_SYNAPSE_PYTHON, or in build/synapse-venv of the source tree.

As a program it is driven line by line over stdin and stdout, so that a test in another language
can own a server: see main().
"""

import hashlib
import hmac
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

SHARED_SECRET = "only-for-tests"
NO_LIMIT = {"per_second": 10000, "burst_count": 10000}


class MissingSynapse(Exception):
    """There is no interpreter with the package matrix-synapse."""


def interpreter():
    """The Python that can run Synapse."""
    root = pathlib.Path(__file__).resolve().parents[3]
    path = os.environ.get("PARVIS_SYNAPSE_PYTHON") or str(root / "build/synapse-venv/bin/python")
    if not os.path.exists(path):
        raise MissingSynapse(
            f"no {path}: run `python3 -m venv build/synapse-venv && "
            "build/synapse-venv/bin/pip install 'matrix-synapse[url-preview]'`, or set PARVIS_SYNAPSE_PYTHON")
    # Isolated: this file, too, could be found as "synapse".
    check = subprocess.run([path, "-I", "-c", "import synapse.app.homeserver"],
                           capture_output=True)
    if check.returncode != 0:
        raise MissingSynapse(f"{path} does not have the package matrix-synapse")
    return path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Synapse:
    """One server. start() and stop() may alternate; the data stays until close().

    `as_installed` leaves the limits on requests and the rules for listing rooms as they are in a
    fresh installation; without it both are out of the way. `service` is the registration of an
    application service, as a dict, `more` what else its configuration shall say.
    """

    def __init__(self, as_installed=False, max_upload="8M", directory=None, service=None, more=None):
        self.python = interpreter()
        self.directory = directory or tempfile.mkdtemp(prefix="parvis-synapse-")
        self.port = free_port()
        self.process = None
        self.log = None
        self._write_config(as_installed, max_upload, service, more or {})

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def _write_config(self, as_installed, max_upload, service, more):
        config = {
            "server_name": "localhost",
            "report_stats": False,
            "pid_file": f"{self.directory}/pid",
            "listeners": [{"port": self.port, "type": "http", "bind_addresses": ["127.0.0.1"],
                           "resources": [{"names": ["client"]}]}],
            "database": {"name": "sqlite3", "args": {"database": f"{self.directory}/hs.db"}},
            "media_store_path": f"{self.directory}/media",
            "signing_key_path": f"{self.directory}/signing.key",
            "log_config": f"{self.directory}/log.yaml",
            "trusted_key_servers": [],
            "registration_shared_secret": SHARED_SECRET,
            "macaroon_secret_key": SHARED_SECRET,
            "form_secret": SHARED_SECRET,
            "enable_registration": True,
            "enable_registration_without_verification": True,
            "bcrypt_rounds": 4,
            "max_upload_size": max_upload,
            # Pages of tests stand on this computer; some range has to be forbidden.
            "url_preview_enabled": True,
            "url_preview_ip_range_blacklist": ["203.0.113.0/24"],
            "user_directory": {"enabled": True, "search_all_users": True},
            "presence": {"enabled": True},
            "retention": {"enabled": True},
        }
        if service:
            pathlib.Path(self.directory, "service.yaml").write_text(json.dumps(service))
            config["app_service_config_files"] = [f"{self.directory}/service.yaml"]
        # Sign-ins of a test come in bursts even where the other limits are to be felt.
        config["rc_login"] = {name: NO_LIMIT for name in ("address", "account", "failed_attempts")}
        if not as_installed:
            config |= {
                "room_list_publication_rules": [{"action": "allow"}],
                "rc_message": NO_LIMIT,
                "rc_registration": NO_LIMIT,
                "rc_joins": {"local": NO_LIMIT, "remote": NO_LIMIT},
                "rc_joins_per_room": NO_LIMIT,
                "rc_invites": {name: NO_LIMIT for name in ("per_room", "per_user", "per_issuer")},
                "rc_room_creation": NO_LIMIT,
                "rc_media_create": NO_LIMIT,
                "rc_presence": {"per_user": NO_LIMIT},
                "rc_user_directory": NO_LIMIT,
                "rc_reports": NO_LIMIT,
            }
        config |= more
        log = {"version": 1, "disable_existing_loggers": False,
               "handlers": {"file": {"class": "logging.FileHandler",
                                     "filename": f"{self.directory}/synapse.log"}},
               "root": {"level": "WARNING", "handlers": ["file"]}}
        # Every JSON document is a YAML document.
        pathlib.Path(self.directory, "hs.yaml").write_text(json.dumps(config))
        pathlib.Path(self.directory, "log.yaml").write_text(json.dumps(log))

    def _command(self):
        return [self.python, "-m", "synapse.app.homeserver", "-c", f"{self.directory}/hs.yaml"]

    def start(self, seconds=60):
        if self.process:
            return
        if not pathlib.Path(self.directory, "signing.key").exists():
            subprocess.run(self._command() + ["--generate-missing-configs"], check=True,
                           cwd=self.directory, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.log = open(f"{self.directory}/output.log", "ab")
        self.process = subprocess.Popen(self._command(), cwd=self.directory, stdout=self.log,
                                        stderr=self.log, stdin=subprocess.DEVNULL)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(f"{self.address}/health", timeout=2):
                    return
            except OSError:
                time.sleep(0.05)
        output = pathlib.Path(self.directory, "output.log").read_text()[-2000:]
        raise RuntimeError(f"Synapse did not start:\n{output}")

    def stop(self):
        if not self.process:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None
        self.log.close()

    def close(self):
        self.stop()
        shutil.rmtree(self.directory, ignore_errors=True)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.close()

    def request(self, method, path, body=None, token=None, data=None, content_type=None):
        """One request; the answer's JSON. Raises urllib.error.HTTPError."""
        headers = {"Content-Type": content_type or "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if data is None and body is not None:
            data = json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data=data, method=method,
                                         headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def create_user(self, name, password, display_name=None, admin=False):
        """The new user's full id and an access token."""
        path = "/_synapse/admin/v1/register"
        nonce = self.request("GET", path)["nonce"]
        parts = [nonce, name, password, "admin" if admin else "notadmin"]
        mac = hmac.new(SHARED_SECRET.encode(), "\0".join(parts).encode(), hashlib.sha1)
        answer = self.request("POST", path, {
            "nonce": nonce, "username": name, "password": password, "admin": admin,
            "displayname": display_name or name, "mac": mac.hexdigest()})
        return answer["user_id"], answer["access_token"]


def main():
    """Drives one server: a line of JSON in, a line of JSON out.

    {"do": "start"} | {"do": "stop"} | {"do": "user", "name": …, "password": …, "display": …,
    "admin": …} | {"do": "quit"}. The first line out tells the address. The end of stdin ends it.
    With --as-installed the server keeps its own limits.
    Exit code 77: Synapse is not installed.
    """
    try:
        server = Synapse(as_installed="--as-installed" in sys.argv[1:])
    except MissingSynapse as missing:
        print(json.dumps({"missing": str(missing)}), flush=True)
        return 77
    try:
        server.start()
        print(json.dumps({"address": server.address}), flush=True)
        for line in sys.stdin:
            order = json.loads(line)
            answer = {"ok": True}
            try:
                if order["do"] == "start":
                    server.start()
                elif order["do"] == "stop":
                    server.stop()
                elif order["do"] == "user":
                    user, token = server.create_user(order["name"], order["password"],
                                                     order.get("display"),
                                                     order.get("admin", False))
                    answer |= {"user": user, "token": token}
                elif order["do"] == "quit":
                    break
                else:
                    answer = {"error": "unknown order"}
            except (OSError, RuntimeError, subprocess.SubprocessError) as error:
                answer = {"error": str(error)}
            print(json.dumps(answer), flush=True)
    finally:
        server.close()
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    sys.exit(main())
