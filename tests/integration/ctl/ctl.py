"""Runs parvisctl as a script would."""

import json
import os
import subprocess
import sys
import unittest

BINARY = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else ""

DONE, FAILED, WRONG_USE, NO_KEY, BUSY, NOT_SIGNED_IN = range(6)
UNREACHABLE, QUEUED, WRONG_NAME, STORAGE, PROBLEMS = range(6, 11)
INTERRUPTED = 130


def environment():
    """Without a session bus there is no keychain, whatever the tester's desktop has."""
    result = dict(os.environ, DBUS_SESSION_BUS_ADDRESS="disabled:", LC_ALL="C.UTF-8", TZ="UTC")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        result.pop(name, None)
    return result


class Run:
    """One run that has ended."""

    def __init__(self, arguments, process):
        self.arguments = arguments
        self.code = process.returncode
        self.out = process.stdout.decode()
        self.err = process.stderr.decode()

    @property
    def objects(self):
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def object(self):
        objects = self.objects
        assert len(objects) == 1, self
        return objects[0]

    @property
    def notes(self):
        return [json.loads(line) for line in self.err.splitlines()]

    def __str__(self):
        return f"{self.arguments} ended with {self.code}\nout: {self.out}\nerr: {self.err}"


def start(*arguments, **more):
    return subprocess.Popen([BINARY, *arguments], env=environment(), stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def run(*arguments, text="", seconds=120):
    process = subprocess.run([BINARY, *arguments], env=environment(), input=text.encode(),
                             capture_output=True, timeout=seconds, check=False)
    return Run(arguments, process)


class Person:
    """Somebody with a profile folder and a passphrase."""

    def __init__(self, test, folder):
        self.test = test
        self.folder = os.path.join(folder, "profile")
        self.passphrase = os.path.join(folder, "passphrase")
        os.makedirs(folder, exist_ok=True)
        with open(self.passphrase, "w", encoding="utf-8") as file:
            file.write("correct horse battery staple\nnot this line\n")

    def options(self):
        return "--data-dir", self.folder, "--passphrase-file", self.passphrase

    def run(self, *arguments, code=DONE, text="", json_lines=True):
        more = ("--json",) if json_lines else ()
        result = run(*self.options(), *more, *arguments, text=text)
        self.test.assertEqual(result.code, code, str(result))
        return result


def main():
    if not os.access(BINARY, os.X_OK):
        sys.exit(f"usage: {sys.argv[0]} PARVISCTL")
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
