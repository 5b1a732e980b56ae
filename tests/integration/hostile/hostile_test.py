"""parvisctl against servers that misbehave, full disks and damaged files: each gets a clear message,
nothing that was written is lost, and nothing crashes."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), os.pardir, "ctl"))

import ctl  # noqa: E402
from ctl import (DONE, FAILED, NO_KEY, NOT_SIGNED_IN, QUEUED, STORAGE, UNREACHABLE,  # noqa: E402
                 WRONG_USE)
from hostile_server import PASSWORD, HostileServer  # noqa: E402

# What opening a profile by passphrase takes anyway (Argon2id, 256 MiB), and room for one answer at
# its limit of 64 MiB.
MOST_MEMORY_KB = 520 * 1024


class Hostile(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="parvisctl-hostile-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.people = 0

    def person(self):
        self.people += 1
        return ctl.Person(self, os.path.join(self.folder, str(self.people)))

    def server(self, mode="good", tls=None):
        server = HostileServer(mode, tls)
        self.addCleanup(server.close)
        return server

    def sign_in(self, server, person=None, code=DONE, password=PASSWORD, options=()):
        person = person or self.person()
        result = person.run(*options, "sign-in", server.address, "ada", code=code,
                            text=password + "\n")
        self.assertNotIn(password, result.err)
        return person, result

    # Certificates

    def test_certificates(self):
        for kind, words in (("expired", "expired on"), ("self-signed", "Nobody whom this computer"),
                            ("other-name", "certificate of another server")):
            server = self.server(tls=kind)
            options = () if kind == "self-signed" else ("--ca-file", server.certificates.authority)
            _, result = self.sign_in(server, code=UNREACHABLE, options=options)
            self.assertIn(words, result.err)
            self.assertEqual(server.requests, [], "nothing is sent before the certificate is right")

    def test_authority_of_ones_own(self):
        server = self.server(tls="good")
        trusting = ("--ca-file", server.certificates.authority)
        person, refused = self.sign_in(server, code=UNREACHABLE)
        self.assertIn("Nobody whom this computer", refused.err)
        self.sign_in(server, person, options=trusting)
        chats = person.run(*trusting, "chats").objects
        self.assertEqual([chat["name"] for chat in chats], ["Good room"])
        # And without it nothing goes out, but what is here is shown.
        count = len(server.requests)
        result = person.run("chats")
        self.assertIn("Nobody whom this computer", result.err)
        self.assertEqual(len(result.objects), 1)
        self.assertEqual(len(server.requests), count)

    def test_authority_files_that_are_none(self):
        server = self.server(tls="good")
        nothing = os.path.join(self.folder, "nothing.pem")
        for path in (nothing, os.devnull, self.folder):
            _, result = self.sign_in(server, code=WRONG_USE, options=("--ca-file", path))
            self.assertIn(path, result.err)

    # What answers instead of a server

    def test_other_answers(self):
        _, result = self.sign_in(self.server("web-page"), code=UNREACHABLE)
        self.assertIn("no server that Parvis can talk to", result.err)
        _, result = self.sign_in(self.server("browser"), code=FAILED)
        self.assertIn("browser only", result.err)
        _, result = self.sign_in(self.server("locked"), code=FAILED)
        self.assertIn("locked", result.err)
        _, result = self.sign_in(self.server(), code=NOT_SIGNED_IN, password="wrong one")
        self.assertIn("password is not right", result.err)

    def test_an_answer_that_is_cut(self):
        server = self.server("cut")
        person, result = self.sign_in(server)
        self.assertIn("not-live", result.err)
        # What is written while it fails waits, and goes out once.
        person.run("chats")
        for _ in range(6):
            chats = person.run("chats").objects
            if chats:
                break
        self.assertEqual(len(chats), 1)
        server.mode = "web-page"
        person.run("send", "Good room", "kept", code=QUEUED)
        server.mode = "good"
        person.run("sync")
        self.assertEqual([message["body"] for message in server.sent], ["kept"])

    def test_an_answer_that_stops(self):
        server = self.server("stall")
        _, result = self.sign_in(server, options=("--timeout", "3"))
        self.assertIn("did not answer in time", result.err)

    def test_a_session_that_was_ended(self):
        server = self.server("expire")
        person, _ = self.sign_in(server)
        result = person.run("chats")
        self.assertEqual(len(result.objects), 1, "what is here stays")
        self.assertIn("Sign in again", result.err)
        server.mode = "good"
        self.sign_in(server, person)
        self.assertEqual(len(person.run("accounts").objects), 1)

    # Too much

    def test_300_megabytes(self):
        for mode in ("huge", "announced", "endless", "bomb"):
            server = self.server(mode)
            person, result = self.sign_in(server)
            self.assertIn("sends more at once than Parvis takes", result.err, mode)
            server.mode = "good"
            self.assertEqual(len(person.run("chats").objects), 1, "it goes on afterwards")
            server.close = lambda: None  # its threads end with the test
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(peak, MOST_MEMORY_KB)

    def test_strange_content(self):
        server = self.server("strange")
        person, _ = self.sign_in(server)
        for chat in person.run("chats").objects:
            self.assertLessEqual(len(chat["name"]), 300)
        for group in person.run("groups", "--joined").objects:
            self.assertLessEqual(len(group["name"]), 300)
            self.assertLessEqual(len(group["purpose"]), 2000)
        room = person.run("chats").object["id"]
        messages = person.run("messages", room, "--limit", "100").objects
        self.assertGreater(len(messages), 10)
        plain = person.run("messages", room, "--limit", "100", json_lines=False).out
        self.assertFalse([c for c in plain if ord(c) < 32 and c != "\n"], "no control characters")
        self.assertNotIn("\u202e", plain)
        names = [file["name"] for message in messages for file in message.get("files", [])]
        self.assertGreater(len(names), 8)
        for name in names:
            self.assertTrue(name.strip(" ."), names)
            self.assertLessEqual(len(name), 255)
            self.assertFalse(set(name) & set("/\\\0\n\u202e"), name)
        asked = [path for _, path, _ in server.requests]
        self.assertFalse([path for path in asked if "spy" in path or "remote" in path])

    # Damage

    def flipped(self, path, offset):
        with open(path, "r+b") as file:
            file.seek(offset)
            byte = file.read(1)[0]
            file.seek(offset)
            file.write(bytes([byte ^ 0x40]))

    def written_profile(self):
        server = self.server()
        person, _ = self.sign_in(server)
        server.mode = "web-page"  # nothing leaves any more
        person.run("send", "Good room", "only here", code=QUEUED)
        return server, person

    def test_a_flipped_byte_in_every_file(self):
        _, person = self.written_profile()
        pristine = person.folder + ".pristine"
        shutil.copytree(person.folder, pristine)
        names = [name for name in sorted(os.listdir(pristine))
                 if os.path.isfile(os.path.join(pristine, name)) and name != "lock" and
                 os.path.getsize(os.path.join(pristine, name)) > 0]
        self.assertIn("cache.db", names)
        self.assertIn("personal.db", names)
        for name in names:
            size = os.path.getsize(os.path.join(pristine, name))
            for offset in sorted({0, 20, size // 3, size // 2, size - 1} & set(range(size))):
                shutil.rmtree(person.folder)
                shutil.copytree(pristine, person.folder)
                self.flipped(os.path.join(person.folder, name), offset)
                result = ctl.run(*person.options(), "--offline", "outbox")
                place = f"{name} at {offset}: {result}"
                self.assertIn(result.code, (DONE, STORAGE, NO_KEY), place)
                if result.code == DONE:
                    self.assertIn("only here", result.out, place)
                else:
                    self.assertTrue(name.startswith(("personal", "profile", "passphrase")), place)
                    self.assertTrue(result.err.startswith("parvisctl: "), place)
        # None of that touched what was not damaged.
        shutil.rmtree(person.folder)
        shutil.copytree(pristine, person.folder)
        self.assertIn("only here", person.run("--offline", "outbox").out)

    def test_damage_found_while_reading_mends_itself(self):
        server, person = self.written_profile()
        server.mode = "good"
        cache = os.path.join(person.folder, "cache.db")
        page = 4096
        rebuilt = 0
        for number in range(2, os.path.getsize(cache) // page, 3):
            if number * page + 2000 >= os.path.getsize(cache):
                break
            self.flipped(cache, number * page + 2000)
            first = ctl.run(*person.options(), "chats")
            self.assertIn(first.code, (DONE, STORAGE), str(first))
            second = ctl.run(*person.options(), "chats")
            self.assertEqual(second.code, DONE, str(second))
            self.assertIn("Good room", second.out, str(second))
            if "damaged" in first.err + second.err:
                rebuilt += 1
        self.assertGreater(rebuilt, 0)
        self.assertEqual([message["body"] for message in server.sent], ["only here"])

    # Folders

    def test_the_sample_organisation_keeps_out_of_profiles(self):
        _, person = self.written_profile()
        result = ctl.run("--demo", "--data-dir", person.folder, "groups")
        self.assertEqual(result.code, WRONG_USE, str(result))
        self.assertIn("There is a profile in this folder", result.err)
        self.assertIn("only here", person.run("--offline", "outbox").out)
        sample = os.path.join(self.folder, "sample")
        for _ in range(2):  # again and again, from the beginning
            result = ctl.run("--demo", "--data-dir", sample, "groups")
            self.assertEqual(result.code, DONE, str(result))
            self.assertGreater(len(result.out.splitlines()), 10)
        result = ctl.run("--data-dir", sample, "--passphrase-file", person.passphrase, "groups")
        self.assertEqual(result.code, WRONG_USE, str(result))
        self.assertIn("belongs to the sample organisation", result.err)

    def small_disk(self, size):
        """A folder on a file system of its own; skips where none can be made."""
        folder = tempfile.mkdtemp(dir=self.folder)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder],
                                 capture_output=True, check=False)
        if mounted.returncode != 0:
            self.skipTest("no right to mount a small file system")
        self.addCleanup(subprocess.run, ["umount", "-l", folder], check=True)
        return folder

    def fill(self, folder):
        path = os.path.join(folder, "filling")
        with open(path, "wb", buffering=0) as file:
            for size in (65536, 4096, 1):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    pass
        return path

    def test_a_full_disk(self):
        server = self.server()
        disk = self.small_disk("8m")
        person = self.person()
        person.folder = os.path.join(disk, "profile")
        filling = self.fill(disk)
        _, result = self.sign_in(server, person, code=STORAGE)
        self.assertIn("disk is full", result.err)
        os.remove(filling)
        self.sign_in(server, person)
        filling = self.fill(disk)
        result = ctl.run(*person.options(), "send", "Good room", "x" * 30000)
        self.assertIn(result.code, (STORAGE, DONE), str(result))
        if result.code == STORAGE:
            self.assertIn("disk is full", result.err)
            self.assertEqual(server.sent, [])
        os.remove(filling)
        self.assertEqual(len(person.run("chats").objects), 1)
        person.run("send", "Good room", "now", code=DONE)
        self.assertEqual(server.sent[-1]["body"], "now")


if __name__ == "__main__":
    ctl.main()
