"""Profile folders: keys, locks, signals, damage."""

import os
import pty
import signal
import stat
import subprocess
import tempfile
import time
import unittest

import ctl
from ctl import (BUSY, DONE, INTERRUPTED, NO_KEY, NOT_SIGNED_IN, PROBLEMS, STORAGE, UNREACHABLE,
                 WRONG_NAME, WRONG_USE)

# Nobody listens there.
NOWHERE = "http://127.0.0.1:9"


class Profiles(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="parvisctl-profile-")
        self.addCleanup(self.folder.cleanup)
        self.person = ctl.Person(self, os.path.join(self.folder.name, "ada"))

    def waiting_process(self):
        """A parvisctl that has the profile folder and waits."""
        # Takes connections and never answers.
        import socket
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        listener.listen(8)
        self.addCleanup(listener.close)
        process = ctl.start(*self.person.options(), "sign-in",
                            f"http://127.0.0.1:{listener.getsockname()[1]}", "ada")
        self.addCleanup(lambda: (process.poll() is None and process.kill(), process.wait(),
                                 process.stdout.close(), process.stderr.close()))
        process.stdin.write(b"secret\n")
        process.stdin.close()
        listener.settimeout(60)
        connection, _ = listener.accept()  # by now the folder is open
        self.addCleanup(connection.close)
        return process

    def test_no_keychain_and_no_passphrase(self):
        result = ctl.run("--data-dir", self.person.folder, "groups")
        self.assertEqual(result.code, NO_KEY, str(result))
        self.assertIn("--passphrase-file", result.err)
        self.assertIn("keychain", result.err)
        self.assertEqual(result.out, "")
        self.assertNotIn("profile.json", os.listdir(self.person.folder))

    def test_passphrase_profile(self):
        result = self.person.run("groups", code=NOT_SIGNED_IN)
        self.assertIn("sign-in", result.err)
        self.assertTrue(os.path.exists(os.path.join(self.person.folder, "profile.json")))
        self.assertEqual(stat.S_IMODE(os.stat(self.person.folder).st_mode), 0o700)
        self.person.run("groups", code=NOT_SIGNED_IN)  # and again, with what is there
        missing = ctl.run("--data-dir", self.person.folder, "groups")
        self.assertEqual(missing.code, NO_KEY, str(missing))
        self.assertIn("--passphrase-file", missing.err)
        with open(self.person.passphrase, "w", encoding="utf-8") as file:
            file.write("wrong\n")
        wrong = self.person.run("groups", code=NO_KEY)
        self.assertIn("does not open", wrong.err)
        os.truncate(self.person.passphrase, 0)
        self.person.run("groups", code=WRONG_USE)
        os.remove(self.person.passphrase)
        self.assertIn("passphrase", self.person.run("groups", code=WRONG_USE).err)

    def test_wipe(self):
        self.person.run("wipe", "--yes", code=WRONG_NAME)  # nothing there yet
        self.person.run("groups", code=NOT_SIGNED_IN)
        self.person.run("wipe", code=WRONG_USE)
        self.person.run("wipe", "--yes", "--demo", code=WRONG_USE)
        self.assertIn("profile.json", os.listdir(self.person.folder))
        # No passphrase is needed to throw away.
        result = ctl.run("--data-dir", self.person.folder, "wipe", "--yes")
        self.assertEqual(result.code, DONE, str(result))
        self.assertEqual(os.listdir(self.person.folder), ["lock"])
        self.person.run("groups", code=NOT_SIGNED_IN)

    def test_two_at_once(self):
        first = self.waiting_process()
        second = self.person.run("groups", code=BUSY)
        self.assertIn("running", second.err)
        doctor = self.person.run("doctor", code=PROBLEMS)
        lock = next(c for c in doctor.objects if c["check"] == "lock")
        self.assertFalse(lock["ok"])
        first.send_signal(signal.SIGTERM)
        first.wait(30)
        self.person.run("groups", code=NOT_SIGNED_IN)

    def test_signals_end_it_cleanly(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            process = self.waiting_process()
            process.send_signal(number)
            self.assertEqual(process.wait(30), INTERRUPTED)
            self.person.run("groups", code=NOT_SIGNED_IN)

    def test_no_server(self):
        result = self.person.run("sign-in", NOWHERE, "ada", code=UNREACHABLE, text="secret\n")
        self.assertNotIn("secret", result.err)
        self.person.run("sign-in", "http://example.org", "ada", code=WRONG_USE, text="secret\n")
        empty = self.person.run("sign-in", NOWHERE, "ada", code=WRONG_USE, text="")
        self.assertIn("password", empty.err)

    def test_timeout(self):
        import socket
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen(8)
            begin = time.monotonic()
            self.person.run("--timeout", "2", "sign-in",
                            f"http://127.0.0.1:{listener.getsockname()[1]}", "ada",
                            code=UNREACHABLE, text="secret\n")
            self.assertLess(time.monotonic() - begin, 30)

    def test_password_is_not_echoed(self):
        master, slave = pty.openpty()
        process = subprocess.Popen([ctl.BINARY, *self.person.options(), "sign-in", NOWHERE, "ada"],
                                   stdin=slave, stdout=slave, stderr=slave, env=ctl.environment(),
                                   start_new_session=True)
        os.close(slave)
        shown = b""
        while b"Password" not in shown:
            shown += os.read(master, 1024)
        time.sleep(0.2)  # the prompt is there just before the echo goes off
        os.write(master, b"my-secret-word\n")
        try:
            while True:
                more = os.read(master, 1024)
                if not more:
                    break
                shown += more
        except OSError:
            pass  # the other end is closed
        os.close(master)
        self.assertEqual(process.wait(60), UNREACHABLE, shown)
        self.assertNotIn(b"my-secret-word", shown)

    def test_doctor_without_account(self):
        doctor = self.person.run("doctor", code=PROBLEMS)
        checks = {c["check"]: c for c in doctor.objects}
        self.assertIn("passphrase", checks["key"]["detail"])
        self.assertTrue(checks["key"]["ok"] and checks["personal.db"]["ok"])
        self.assertFalse(checks["accounts"]["ok"])

    def test_policies_of_the_organisation(self):
        """With a /etc of our own, as far as this system lets us have one."""
        policies = os.path.join(self.folder.name, "etc", "parvis", "policies")
        os.makedirs(policies)

        def run(*arguments):
            process = subprocess.run(
                ["unshare", "--map-root-user", "--mount", "sh", "-c",
                 'mount --bind "$0" /etc && exec "$@"', os.path.join(self.folder.name, "etc"),
                 ctl.BINARY, *arguments], env=ctl.environment(), capture_output=True, timeout=120,
                check=False)
            return ctl.Run(arguments, process)

        try:
            if run("--version").code != DONE:
                self.skipTest("no mounts of one's own here")
        except FileNotFoundError:
            self.skipTest("no unshare here")
        with open(os.path.join(policies, "10.json"), "w", encoding="utf-8") as file:
            file.write('{"linkPreviews": true, "officeConverter": "https://office.example.org/x"}')
        doctor = run("--json", "--demo", "doctor")
        self.assertEqual(doctor.code, DONE, str(doctor))
        self.assertEqual([c["detail"] for c in doctor.objects if c["check"] == "policy"],
                         ["from /etc/parvis/policies/10.json", "linkPreviews: true",
                          "officeConverter: https://office.example.org/x"])
        with open(os.path.join(policies, "20.json"), "w", encoding="utf-8") as file:
            file.write('{"telemetry": true}')
        doctor = run("--json", "--demo", "doctor")
        self.assertEqual(doctor.code, PROBLEMS, str(doctor))
        complaint = [c for c in doctor.objects if not c["ok"]]
        self.assertEqual([c["check"] for c in complaint], ["policy"])
        self.assertIn("telemetry", complaint[0]["detail"])
        self.assertIn("20.json", complaint[0]["detail"])
        groups = run("--json", "--demo", "groups")
        self.assertEqual(groups.code, DONE, str(groups))
        self.assertEqual([note["note"] for note in groups.notes], ["policy"])
        self.assertIn("20.json", groups.notes[0]["message"])

    def test_damage(self):
        self.person.run("groups", code=NOT_SIGNED_IN)
        cache = os.path.join(self.person.folder, "cache.db")
        with open(cache, "r+b") as file:
            file.seek(100)
            file.write(b"\xff" * 5000)
        rebuilt = self.person.run("groups", code=NOT_SIGNED_IN)
        self.assertIn("cache-rebuilt", rebuilt.err)
        self.assertTrue(os.path.exists(cache + ".damaged"))
        personal = os.path.join(self.person.folder, "personal.db")
        with open(personal, "r+b") as file:
            file.seek(100)
            file.write(b"\xff" * 5000)
        self.person.run("groups", code=STORAGE)
        doctor = self.person.run("doctor", code=PROBLEMS)
        self.assertFalse(next(c for c in doctor.objects if c["check"] == "profile")["ok"])

    def test_no_crash_dumps(self):
        process = self.waiting_process()
        if not os.path.exists(f"/proc/{process.pid}/limits"):
            self.skipTest("no /proc here")
        with open(f"/proc/{process.pid}/limits", encoding="ascii") as file:
            core = next(line for line in file if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4:6], ["0", "0"])
        with open(f"/proc/{process.pid}/coredump_filter", encoding="ascii") as file:
            self.assertEqual(int(file.read(), 16), 0)
        with open(f"/proc/{process.pid}/cmdline", "rb") as file:
            self.assertNotIn(b"secret", file.read())

    def test_disk_full(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full here")
        with open("/dev/full", "wb") as full:
            process = subprocess.run([ctl.BINARY, "--demo", "groups"], stdout=full,
                                     stderr=subprocess.DEVNULL, env=ctl.environment(), check=False,
                                     timeout=120)
        self.assertNotEqual(process.returncode, DONE)


if __name__ == "__main__":
    ctl.main()
