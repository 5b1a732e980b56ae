"""Runs second_client.js, and has npm install what it needs."""

import json
import os
import pathlib
import re
import select
import shutil
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = "second_client.js"
OLDEST_NODE = 18


class Missing(Exception):
    """matrix-js-sdk cannot be run here."""


def prepare(folder):
    """Puts program and library into `folder`, once: where they already are no network is needed."""
    folder = pathlib.Path(folder)
    check_node()
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", PROGRAM):
        shutil.copyfile(HERE / name, folder / name)
    stamp = folder / "node_modules/.parvis-ready"
    wanted = (folder / "package-lock.json").read_text(encoding="utf-8")
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == wanted):
        install(folder)
        stamp.write_text(wanted, encoding="utf-8")
    return folder


def check_node():
    if not shutil.which("node"):
        raise Missing("Node.js is not installed (Debian: apt install nodejs npm)")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True,
                             check=False).stdout.strip()
    found = re.match(r"v(\d+)\.", version)
    if not found or int(found[1]) < OLDEST_NODE:
        raise Missing(f"Node.js {OLDEST_NODE} or newer is needed, and this is {version or 'none'}")


def install(folder):
    if not shutil.which("npm"):
        raise Missing("matrix-js-sdk is not installed yet, and there is no npm to do it "
                      "(Debian: apt install npm)")
    # No package of these runs anything when it is installed. The library is said to be for newer
    # Node versions; second_client.js adds what it misses in older ones.
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline",
               "--engine-strict=false", "--fetch-retries=1", "--fetch-timeout=30000"]
    try:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=240, check=False)
    except subprocess.TimeoutExpired as slow:
        raise Missing("npm could not fetch matrix-js-sdk within four minutes") from slow
    if done.returncode == 0:
        return
    # A lock file that is wrong is a defect of this folder, and not of the network.
    if "EUSAGE" in done.stderr or "EINTEGRITY" in done.stderr:
        raise RuntimeError(done.stderr)
    raise Missing("npm could not fetch matrix-js-sdk: " + first_error(done.stderr))


def first_error(output):
    """npm says what is wrong in its first lines, and then a page on where in npm it was noticed."""
    lines = [line for line in output.splitlines() if re.match(r"npm (error|ERR!) \w", line)]
    return " ".join(lines[:4])[:500] or output[-500:]


class Refused(Exception):
    """What somebody was told to do did not work; the text says why, with the server's error code."""


class Somebody:
    """A program that takes orders line by line: x.join(room=…) is the order {"do": "join", "room": …}."""

    def __init__(self, command, folder, log, environment=None):
        self.log = open(log, "wb")
        self.unread = b""
        self.process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=self.log, env=environment)

    def close(self):
        if self.log.closed:
            return
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass  # it has ended already
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def order(self, do, **more):
        try:
            self.process.stdin.write(json.dumps({"do": do, **more}).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError as ended:
            raise Refused(f"it ended before {do}\n{self.said()}") from ended
        line = b""
        while not line.startswith(b"{"):  # what a service that was started on the way has to say
            line = self.line(do)
        answer = json.loads(line)
        if "error" in answer:
            raise Refused(f"{do}: {answer['error']}\n{self.said()}")
        return answer["answer"]

    def line(self, do):
        while b"\n" not in self.unread:
            if not select.select([self.process.stdout], [], [], 120)[0]:
                raise Refused(f"no answer to {do}\n{self.said()}")
            more = os.read(self.process.stdout.fileno(), 65536)
            if not more:
                raise Refused(f"it ended at {do}\n{self.said()}")
            self.unread += more
        line, _, self.unread = self.unread.partition(b"\n")
        return line

    def said(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as file:
            return file.read()[-3000:]

    def __getattr__(self, do):
        return lambda **more: self.order(do, **more)


def client(folder, log):
    return Somebody(["node", PROGRAM], folder, log)
