#!/usr/bin/env python3
"""rivals_test.py: how rivals.py judges what it saw. rivals_test.py PARVIS PARVISCTL: the whole way,
with Parvis alone, on a real server; 77 when that cannot run here."""

import json
import os
import pathlib
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import zlib

import rivals
import rivals_account
import rivals_clients
import rivals_screen
import rivals_watch
from rivals_watch import Rest

SCRIPT = pathlib.Path(__file__).with_name("rivals.py")


def settled(bands, end):
    rest = Rest(bands, end)
    return rest.most, rest.restless


class Settling(unittest.TestCase):
    def test_the_last_change_of_any_band_counts(self):
        self.assertEqual(settled([[(0, "a"), (0.3, "b")], [(0, "a"), (1.2, "c"), (1.9, "d")]], 20),
                         (1.9, 0))

    def test_a_band_that_never_changed_is_settled_at_once(self):
        self.assertEqual(settled([[(0, "a")]], 20), (0.0, 0))

    def test_a_blinking_caret_does_not_count(self):
        blinking = [(0, "bare"), (0.5, "on")]
        blinking += [(1 + i / 2, "off" if i % 2 == 0 else "on") for i in range(38)]
        self.assertEqual(settled([blinking], 20), (0.5, 0))

    def test_a_turning_wheel_counts_until_what_stands_beside_it_is_there(self):
        wheel = [(i / 10, f"empty {i % 8}") for i in range(10)]
        wheel += [(1 + i / 10, f"list {i % 8}") for i in range(190)]
        self.assertEqual(settled([wheel], 20), (1.0, 0))

    def test_a_change_at_the_end_counts(self):
        self.assertEqual(settled([[(0, "a"), (1, "b"), (19, "c")]], 20), (19, 0))

    def test_a_blink_that_ended_is_a_change(self):
        states = [(i, "ab"[i % 2]) for i in range(6)] + [(6, "c")]
        self.assertEqual(settled([states], 20), (6, 0))

    def test_a_notice_in_a_corner_that_goes_away_does_not_count(self):
        notice = [(0, "bare"), (0.6, "welcome"), (3.6, "nothing")]
        rest = Rest([[(0, "bare"), (0.7, "list")]] * 95 + [notice] * 5, 20)
        self.assertEqual((rest.most, rest.last), (0.7, 3.6))
        rest = Rest([[(0, "bare"), (0.7, "list")]] * 94 + [notice] * 6, 20)
        self.assertEqual((rest.most, rest.last), (3.6, 3.6))

    def test_a_countdown_is_left_out_when_it_is_small(self):
        counting = [(0, "bare")] + [(i, f"{20 - i} seconds") for i in range(1, 20)]
        still = [(0, "bare"), (0.7, "list")]
        self.assertEqual(settled([counting] + [still] * 9, 20), (0.7, 1))

    def test_a_picture_that_moves_everywhere_has_not_settled(self):
        moving = [(0, "bare")] + [(i / 10, str(i)) for i in range(1, 200)]
        self.assertEqual(settled([moving] * 5, 20), (19.9, 0))


class Pictures(unittest.TestCase):
    def test_png(self):
        pixels = bytes([1, 2, 3, 0, 4, 5, 6, 0, 99, 99]) + bytes([7, 8, 9, 0, 10, 11, 12, 0, 99, 99])
        file = rivals_screen.png(pixels, 2, 2, 10)
        self.assertEqual(file[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">II", file[16:24]), (2, 2))
        length = struct.unpack(">I", file[33:37])[0]
        self.assertEqual(zlib.decompress(file[41:41 + length]),
                         bytes([0, 3, 2, 1, 6, 5, 4, 0, 9, 8, 7, 12, 11, 10]))

    def test_layout_of_xvfb(self):
        words = [0] * 25
        words[0:6] = 160, 7, 2, 24, 1280, 816
        words[11], words[12], words[19] = 32, 5120, 256
        self.assertEqual(rivals_screen.layout(struct.pack(">25I", *words)),
                         (160 + 256 * 12, 5120, 1280, 816))
        words[11] = 16
        with self.assertRaises(RuntimeError):
            rivals_screen.layout(struct.pack(">25I", *words))

    def picture(self, *lines):
        """64 by 4 pixels: each line is either of one colour or has one number in its left half."""
        rows = [b"\1\2\3\0" * 64] * 4
        for y, number in enumerate(lines):
            if number:
                rows[y] = bytes([number] * 4) + rows[y][4:]
        return rivals_watch.pieces(b"".join(rows), 256, 64, 4)

    def test_what_is_pushed_down_is_still_shown(self):
        online = self.picture(5, 6, 7)
        self.assertEqual(len(online), 3)
        self.assertEqual(rivals_watch.alike(online, self.picture(9, 5, 6, 7)), 1)
        self.assertAlmostEqual(rivals_watch.alike(online, self.picture(9, 9, 5)), 1 / 3)

    def test_a_picture_of_one_colour_shows_nothing(self):
        self.assertEqual(self.picture(), set())
        self.assertIsNone(rivals_watch.alike(self.picture(), self.picture(5)))
        self.assertEqual(rivals_watch.alike(self.picture(5), self.picture()), 0)


class Processes(unittest.TestCase):
    def test_ticks_whatever_the_name(self):
        self.assertEqual(rivals_watch.stat_ticks(
            "7 (a) b (c) S 1 7 7 0 -1 4194304 9 0 0 0 12 30 500 600 20 0 1 0"), 42)

    def test_processor_time_is_never_told_too_low(self):
        watch = rivals_watch.Watch.__new__(rivals_watch.Watch)
        watch.used = [(0, 0), (0.1, 0.05), (0.2, 0.2)]
        self.assertEqual([watch.used_at(at) for at in (0.05, 0.1, 0.15, 9)], [0.05, 0.05, 0.2, 0.2])

    def test_pss(self):
        self.assertEqual(rivals_watch.pss("Rss: 9 kB\nPss:     2048 kB\nPss_Anon: 1 kB\n"), 2 << 20)

    def test_what_a_client_starts_is_found_by_its_mark(self):
        environment = dict(os.environ, **{rivals_watch.MARK: rivals_watch.mark("tester")})
        found = rivals_watch.Processes("tester", [])
        with subprocess.Popen(["sh", "-c", "sleep 30 & wait"], env=environment) as shell:
            found.add(shell.pid)
            end = time.monotonic() + 10
            while len(found.ids) < 2 and time.monotonic() < end:
                time.sleep(0.05)
                found.find()
            self.assertEqual(len(found.ids), 2)
            self.assertGreater(found.memory(), 0)
            found.end()


class Files(unittest.TestCase):
    def test_settings(self):
        key = rivals_clients.settings_key("@ada:localhost", "homeserver")
        self.assertEqual(key, "%40ada%3Alocalhost\\homeserver")
        self.assertEqual(rivals_clients.ini({"auth": {"user_id": "@ada:localhost", "a": 'b"c\\d'}}),
                         '[auth]\nuser_id="@@ada:localhost"\na="b\\"c\\\\d"\n')


class Account(unittest.TestCase):
    def test_the_same_every_time(self):
        plan = rivals_account.plan(100, 50, 2000)
        self.assertEqual(plan, rivals_account.plan(100, 50, 2000))
        self.assertEqual(sorted(len(room["messages"]) for room in plan), [50] * 99 + [2000])
        names = [room["name"] for room in plan if room["name"]]
        self.assertEqual((len(names), len(set(names))), (90, 90))

    def test_nothing_of_the_last_day_so_that_no_time_shown_changes(self):
        newest = min(ago for room in rivals_account.plan(100, 50, 2000)
                     for _, _, ago in room["messages"])
        self.assertGreater(newest, rivals_account.DAY)


def figures(start, memory=50):
    return {"start": start, "last": start, "window": start / 2, "memory": memory, "cpu_start": 10, "cpu_idle": 0}


class Rows(unittest.TestCase):
    def rows(self, values, suffix=""):
        return {row["name"]: row for row in rivals.rows(values, list(values), suffix)}

    def test_ratios_are_of_the_same_round(self):
        rows = self.rows({"parvis": [figures(100), figures(200), figures(400)],
                          "nheko": [figures(300), figures(400), figures(400)]})
        own, other = rows["rival_start_parvis"], rows["rival_start_nheko"]
        self.assertEqual((own["value"], own["n"], own["unit"]), (200, 3, "ms"))
        self.assertNotIn("ratio", own)
        self.assertEqual((other["value"], other["against"], other["ratio"]), (400, "parvis", 2))

    def test_rounds_that_failed_are_left_out(self):
        rows = self.rows({"parvis": [figures(100), None], "nheko": [figures(300), figures(900)]},
                         "_offline")
        self.assertEqual(rows["rival_start_offline_nheko"]["ratio"], 3)
        self.assertEqual(rows["rival_start_offline_parvis"]["n"], 1)

    def test_no_row_without_a_measurement_and_no_ratio_without_a_reference(self):
        self.assertEqual(self.rows({"parvis": [None], "nheko": []}), {})
        self.assertNotIn("ratio", self.rows({"nheko": [figures(1)]})["rival_start_nheko"])
        rows = self.rows({"parvis": [figures(100)], "nheko": [figures(100)]})
        self.assertNotIn("ratio", rows["rival_cpu_idle_nheko"])  # of nothing


def processes_of_session(session):
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        fields = rivals_watch.read(stat).decode(errors="replace").rpartition(")")[2].split()
        if len(fields) > 3 and fields[3] == str(session) and fields[0] != "Z":
            found.append(stat.parent.name)
    return found


class Alone(unittest.TestCase):
    """The real thing with one client, and nothing left of it."""

    programs = ()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.scratch = self.folder / "scratch"
        self.scratch.mkdir()

    def start(self, *more):
        return subprocess.Popen(
            [sys.executable, str(SCRIPT), "--parvis", self.programs[0], "--parvisctl",
             self.programs[1], "--only", "parvis", "--rounds", "1", "--idle", "2", *more],
            env=dict(os.environ, TMPDIR=str(self.scratch)), start_new_session=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def assert_nothing_left(self, session):
        end = time.monotonic() + 5
        while processes_of_session(session) and time.monotonic() < end:
            time.sleep(0.1)
        self.assertEqual(processes_of_session(session), [])
        self.assertEqual(list(self.scratch.iterdir()), [])
        self.assertEqual(list(pathlib.Path("/dev/shm").glob(f"parvis-{session}")), [])

    def test_measures(self):
        rows, pictures = self.folder / "rows", self.folder / "pictures"
        process = self.start("--rooms", "3", "--messages", "5", "--long", "40", "--json", str(rows),
                             "--pictures", str(pictures))
        out, err = process.communicate(timeout=100)
        if process.returncode == 77:
            self.skipTest(err.decode())
        self.assertEqual(process.returncode, 0, err.decode())
        self.assertEqual(rows.read_bytes(), out)
        found = {row["name"]: row["value"] for row in map(json.loads, out.splitlines())}
        self.assertEqual(list(found), [f"rival_{figure}{suffix}_parvis" for suffix in ("", "_offline")
                                       for figure, _, _ in rivals.FIGURES])
        for suffix in ("", "_offline"):
            self.assertGreater(found[f"rival_window{suffix}_parvis"], 5)
            self.assertLess(found[f"rival_window{suffix}_parvis"],
                            found[f"rival_start{suffix}_parvis"])
            self.assertLess(found[f"rival_start{suffix}_parvis"], 30_000)
            self.assertGreater(found[f"rival_memory{suffix}_parvis"], 10)
            self.assertGreater(found[f"rival_cpu_start{suffix}_parvis"], 0)
        for kind in ("first", "online", "offline"):
            self.assertGreater((pictures / f"parvis-{kind}.png").stat().st_size, 10_000)
        self.assert_nothing_left(process.pid)

    def test_ctrl_c_leaves_nothing(self):
        process = self.start("--rooms", "50")
        lines = [process.stderr.readline().decode()]
        if "Filling" in lines[0]:
            time.sleep(2)
            os.killpg(process.pid, signal.SIGINT)
        _, rest = process.communicate(timeout=60)
        if process.returncode == 77:
            self.skipTest(lines[0])
        self.assertEqual(process.returncode, 130, rest.decode())
        self.assertEqual(rest.decode().splitlines()[-1], "rivals: interrupted")
        self.assertNotIn("Traceback", rest.decode())
        self.assert_nothing_left(process.pid)


def main():
    Alone.programs = sys.argv[1:3]
    loader = unittest.defaultTestLoader
    alone = loader.loadTestsFromTestCase(Alone)
    suite = alone if Alone.programs else unittest.TestSuite(
        loader.loadTestsFromTestCase(case)
        for case in (Settling, Pictures, Processes, Files, Account, Rows))
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    if not result.wasSuccessful():
        return 1
    return 77 if len(result.skipped) == result.testsRun else 0


if __name__ == "__main__":
    sys.exit(main())
