"""People with parvisctl on a real Matrix server."""

import os
import pathlib
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "synapse"))

import ctl  # noqa: E402
import synapse  # noqa: E402


class OnSynapse(unittest.TestCase):
    """A server for all tests of a class, and people of their own for each test: chats without a past."""

    number = 0

    @classmethod
    def setUpClass(cls):
        cls.server = synapse.Synapse()
        cls.addClassCleanup(cls.server.close)
        cls.server.start()

    def setUp(self):
        self.number = OnSynapse.number = OnSynapse.number + 1
        for name, full in (("ada", "Ada Lovelace"), ("ben", "Ben Franklin")):
            self.server.create_user(self.user(name), f"pass-{name}", f"{full} {self.number}")
        folder = tempfile.TemporaryDirectory(prefix="parvisctl-synapse-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def user(self, name):
        return f"{name}{self.number}"

    def full_id(self, name):
        return f"@{self.user(name)}:localhost"

    def sign_in(self, name):
        person = ctl.Person(self, os.path.join(self.folder, name))
        signed = person.run("sign-in", self.server.address, self.user(name),
                            text=f"pass-{name}\n").object
        self.assertEqual((signed["id"], signed["connection"]), (self.full_id(name), "live"))
        return person

    def eventually(self, question, seconds=60):
        """The server's own work, such as its directory, goes on in the background."""
        deadline = time.monotonic() + seconds
        while True:
            answer = question()
            if answer or time.monotonic() > deadline:
                return answer
            time.sleep(0.5)


def main():
    try:
        synapse.interpreter()
    except synapse.MissingSynapse as missing:
        print(f"skipped: {missing}")
        sys.exit(77)
    ctl.main()
