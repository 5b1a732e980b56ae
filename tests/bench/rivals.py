#!/usr/bin/env python3
"""rivals.py: how fast Parvis and other Matrix clients start, and what memory they take, all signed in to
the same account on one throw-away Synapse. Prints a line of JSON a figure, as bench_parvis does; what
the rows mean stands in docs/performance.md. A client that is not installed is left out.

Exit code 77: something that measuring itself needs is missing; 1: Parvis failed."""

import argparse
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "integration" / "synapse"))

import organisation  # noqa: E402
import synapse  # noqa: E402

import rivals_account  # noqa: E402
import rivals_clients  # noqa: E402
from rivals_screen import BAND, HEIGHT, MissingTool, Screen, need  # noqa: E402
from rivals_watch import Failure, Processes, Watch, alike, pieces  # noqa: E402

REFERENCE = "parvis"
# name of the row, unit, digits
FIGURES = (("window", "ms", 0), ("start", "ms", 0), ("last", "ms", 0), ("memory", "MB", 1), ("cpu_start", "ms", 0),
           ("cpu_idle", "ms", 0))
# Offline, a client has to show at least this share of what it shows online to be compared.
SHOWN = 0.5


def say(text):
    print(text, file=sys.stderr, flush=True)


def reason(error):
    """What to tell of an exception: one line."""
    return " ".join((str(error) or type(error).__name__).split())[-300:]


class Report:
    """Rows as tests/bench/Report.h describes them."""

    def __init__(self, path):
        self.file = open(path, "w", encoding="utf-8") if path else None

    def line(self, values):
        text = json.dumps(values, ensure_ascii=False)
        print(text, flush=True)
        if self.file:
            print(text, file=self.file, flush=True)

    def close(self):
        if self.file:
            self.file.close()


def rows(figures, clients, suffix):
    """One row a figure and client: the median of its rounds, and how it compares with Parvis in the
    same rounds. `figures`: {client: [{figure: value} or None, a round each]}."""
    for figure, unit, digits in FIGURES:
        for client in clients:
            rounds = figures.get(client, [])
            values = [each[figure] for each in rounds if each]
            if not values:
                continue
            row = {"name": f"rival_{figure}{suffix}_{client}",
                   "value": round(statistics.median(values), digits), "unit": unit,
                   "n": len(values), "least": round(min(values), digits),
                   "most": round(max(values), digits)}
            ratios = [own[figure] / other[figure]
                      for own, other in zip(rounds, figures.get(REFERENCE, [])) if own and other
                      and other[figure] > 0]
            if client != REFERENCE and ratios:
                row |= {"against": REFERENCE, "ratio": round(statistics.median(ratios), 3)}
            yield row


class Contest:
    def __init__(self, options, screen, server, report, folder):
        self.options = options
        self.screen = screen
        self.server = server
        self.report = report
        self.folder = folder
        self.desks = {}
        self.shown = {}
        self.failed = {}

    def close(self):
        for desk in self.desks.values():
            desk.stop()

    def fail(self, client, kind, why):
        self.failed[client.name] = True
        say(f"{client.name}: {kind}: {why}")
        self.report.line({"name": f"rival_{kind}_{client.name}", "skipped": why})

    def prepare(self, client):
        """Signs in and lets the client fetch everything. False when it cannot be compared."""
        say(f"{client.name}: first start")
        try:
            desk = rivals_clients.Desk(self.folder, client.name, self.screen.display)
            self.desks[client.name] = desk
            device = client.sign_in(desk, self.server)
            self.start(client, "first")
            if device:
                self.check_signed_in(device)
            return True
        except (Failure, RuntimeError, OSError, subprocess.SubprocessError) as error:
            self.fail(client, "start", reason(error))
            return False

    def check_signed_in(self, device):
        """The server must have heard of the client: a page for signing in starts fast, too."""
        for _ in range(20):  # it notes that every few seconds
            told = self.server.request(
                "GET", f"/_matrix/client/v3/devices/{device}?user_id=@{rivals_account.USER}:localhost",
                token=organisation.TOKEN)
            if told.get("last_seen_ts"):
                return
            time.sleep(1)
        raise Failure("it did not use its session: it shows something else than the account")

    def answer(self, client):
        """Answers what the client asks at its first start, so that later ones show the account."""
        if not client.answers:
            return
        need("xdotool")
        before = self.look()
        for x, y in client.answers:
            subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True,
                           env=dict(os.environ, DISPLAY=self.screen.display), timeout=10)
            time.sleep(4)
        self.screen.windows.park_pointer()
        time.sleep(1)
        if alike(before, self.look()) > SHOWN:
            raise Failure("its questions at the first start could not be answered")

    def look(self):
        picture = self.screen.picture
        return pieces(picture.pixels(), picture.row, picture.width, HEIGHT)

    def start(self, client, kind):
        """One start, watched and ended."""
        desk = self.desks[client.name]
        processes = Processes(client.name, [service.pid for service in desk.services])
        self.screen.windows.mapped()
        self.screen.picture.changes()
        watch = Watch(self.screen, processes, self.options.idle)
        begin = time.monotonic()
        process = desk.run(client.command())
        processes.add(process.pid)
        try:
            watch.run(process, begin)
            if kind == "first":
                self.answer(client)
        finally:
            self.keep_picture(client, kind)
            self.end(process, processes)
        return watch

    def keep_picture(self, client, kind):
        self.shown[client.name, kind] = self.look()
        if self.options.pictures:
            self.screen.picture.save(self.options.pictures / f"{client.name}-{kind}.png")

    def end(self, process, processes):
        """Politely: by closing its windows, then by asking it to end."""
        self.screen.windows.ask_to_close()
        for number in (None, signal.SIGTERM, signal.SIGKILL):
            if number:
                process.send_signal(number)
            try:
                process.wait(5)
                break
            except subprocess.TimeoutExpired:
                continue
        processes.end()
        # The screen has to be bare again before the next one.
        time.sleep(0.5)

    def measure(self, client, kind):
        watch = self.start(client, kind)
        if watch.rest.restless:
            say(f"{client.name}: {watch.rest.restless * BAND} rows of its picture never rest")
        return watch.figures()

    def rounds(self, clients, kind, suffix):
        """The clients in turn, every round beginning with another one."""
        figures = {client.name: [] for client in clients}
        lost = set()
        for number in range(self.options.rounds):
            turn = number % len(clients)
            for client in clients[turn:] + clients[:turn]:
                if client.name in lost:
                    continue
                say(f"{client.name}: {kind}, round {number + 1} of {self.options.rounds}")
                try:
                    figures[client.name].append(self.measure(client, kind))
                except Failure as failure:
                    # Whoever fails always is not waited for five times.
                    figures[client.name].append(None)
                    if not any(figures[client.name]):
                        lost.add(client.name)
                        self.fail(client, "start" + suffix, reason(failure))
        if kind == "offline":
            self.leave_out_unlike(clients, figures)
        for row in rows(figures, [client.name for client in clients], suffix):
            self.report.line(row)

    def leave_out_unlike(self, clients, figures):
        for client in clients:
            if not any(figures[client.name]):
                continue
            share = alike(self.shown.get((client.name, "online"), set()),
                          self.shown[client.name, "offline"])
            if share is not None and share < SHOWN:
                figures[client.name] = []
                self.fail(client, "start_offline", f"offline it shows {share:.0%} of what it shows "
                          "online, which cannot be compared")

    def run(self, clients):
        taking_part = []
        for client in clients:
            if client.program is None:
                self.failed[client.name] = True
                self.report.line({"name": f"rival_start_{client.name}",
                                  "skipped": f"{client.name} is not installed"})
            elif self.prepare(client):
                taking_part.append(client)
        if not taking_part:
            return
        self.rounds(taking_part, "online", "")
        self.server.stop()
        self.rounds(taking_part, "offline", "_offline")


def arguments(list_=None):
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    build = ROOT / "build" / "release"
    names = [client.name for client in rivals_clients.everybody("", "")]
    parser.add_argument("--parvis", default=build / "ui/app/parvis", type=pathlib.Path)
    parser.add_argument("--parvisctl", default=build / "src/ctl/parvisctl", type=pathlib.Path)
    parser.add_argument("--json", metavar="FILE", help="write the rows to this file, too")
    parser.add_argument("--pictures", metavar="DIR", type=pathlib.Path,
                        help="write what each client showed at last to this folder")
    parser.add_argument("--only", metavar="NAMES", type=lambda text: text.split(","), default=names,
                        help=f"some of {','.join(names)}")
    parser.add_argument("--rooms", type=int, default=100)
    parser.add_argument("--messages", type=int, default=50, help="in each room")
    parser.add_argument("--long", type=int, default=2000, help="messages in one of the rooms")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--idle", type=float, default=20, metavar="SECONDS",
                        help="when memory is read, and how long idleness is watched")
    options = parser.parse_args(list_)
    for name in options.only:
        if name not in names:
            parser.error(f"--only: no client is called {name}")
    if options.rooms < 2 or options.rounds < 1 or options.messages < 1 or options.idle <= 0:
        parser.error("at least two rooms, one message, one round, and some time")
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    return options


def compare(options, report, folder):
    clients = [client for client in rivals_clients.everybody(options.parvis, options.parvisctl)
               if client.name in options.only]
    screen = Screen(folder)
    try:
        # Clients of 2023 know only the older way to pictures, which today's servers bar unless told.
        with synapse.Synapse(service=organisation.SERVICE,
                             more={"enable_authenticated_media": False}) as server:
            say("Filling the server")
            rivals_account.fill(server, options.rooms, options.messages, options.long, say)
            contest = Contest(options, screen, server, report, folder)
            try:
                contest.run(clients)
            finally:
                contest.close()
    finally:
        screen.stop()
    return 1 if contest.failed.get(REFERENCE) else 0


def interrupted(*_):
    raise KeyboardInterrupt


def main():
    options = arguments()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupted)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="parvis-rivals-"))
    report = None
    try:
        report = Report(options.json)
        return compare(options, report, folder)
    except (MissingTool, synapse.MissingSynapse) as missing:
        say(f"rivals: {missing}")
        return 77
    except (RuntimeError, OSError, subprocess.SubprocessError) as error:
        say(f"rivals: {reason(error)}")
        return 1
    except KeyboardInterrupt:
        say("rivals: interrupted")
        return 130
    finally:
        if report:
            report.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
