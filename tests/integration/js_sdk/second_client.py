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
    raise Missing(f"npm could not fetch matrix-js-sdk:\n{done.stderr[-1000:]}")


class Refused(Exception):
    """What the client was told to do did not work; the text is the server's error code or why."""


class SecondClient:
    """One person with matrix-js-sdk: client.join(room=…) is the order {"do": "join", "room": …}."""

    def __init__(self, folder, log):
        self.log = open(log, "wb")
        self.process = subprocess.Popen(["node", PROGRAM], cwd=folder, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=self.log)

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def order(self, do, **more):
        self.process.stdin.write(json.dumps({"do": do, **more}).encode() + b"\n")
        self.process.stdin.flush()
        # One line is one answer, and nothing else is ever in the pipe.
        if not select.select([self.process.stdout], [], [], 60)[0]:
            raise Refused(f"no answer to {do}")
        line = self.process.stdout.readline()
        if not line:
            raise Refused(f"the client ended at {do}, see its log:\n{self.said()}")
        answer = json.loads(line)
        if "error" in answer:
            raise Refused(f"{do}: {answer['error']}\n{self.said()}")
        return answer["answer"]

    def said(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as file:
            return file.read()[-3000:]

    def __getattr__(self, do):
        return lambda **more: self.order(do, **more)
