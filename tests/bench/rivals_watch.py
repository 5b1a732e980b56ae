"""Watches one client from its start until nothing happens any more: its picture, its memory and its
processor time. What it notes is judged here, too, without a screen."""

import os
import signal
import time
from collections import Counter

TICK = os.sysconf("SC_CLK_TCK")
MARK = "PARVIS_RIVAL"  # in the environment of all that a client starts
PATIENCE = 60  # seconds until a picture has to stand still
FINE, FINE_UNTIL, COARSE = 0.01, 10, 0.04  # seconds between two looks, the first ones being finer
# Of the seconds watched at the end, these show what comes back again and again.
RECURRING = 8
RESTLESS_SHARE = 0.15  # of the picture may never rest
LATE_SHARE = 0.05  # of the picture may change once more after it has settled


class Failure(Exception):
    """A client did not do what can be measured; the text says what it did."""


def final_states(states, end):
    """The states of one band that belong to the final picture: the last one, and those that came back
    within the last seconds, such as those of a blinking caret. `states`: (time, checksum), in order."""
    entered = Counter(state for at, state in states if at > end - RECURRING)
    return {states[-1][1]} | {state for state, times in entered.items() if times > 1}


def is_restless(states, end, final):
    """Whether the band goes on changing without coming back to what it showed: seconds that are counted
    down, say, or a moving bar."""
    late = [state for at, state in states if at > end - RECURRING]
    return len(late) > 3 and not final.issuperset(late)


class Rest:
    """When a picture came to rest. `bands`: the states of each of its bands, `end`: the time now.

    `most`: the earliest time from which all but a few bands showed only what belongs to the final
    picture: a notice in a corner that goes away by itself keeps nobody from working.
    `last`: the same for every band. `restless`: how many bands were left out of both because they
    never rest; where that would be many, none is."""

    def __init__(self, bands, end):
        times, restless = [], []
        for states in bands:
            final = final_states(states, end)
            since = states[-1][0]
            for at, state in reversed(states):
                if state not in final:
                    break
                since = at
            (restless if is_restless(states, end, final) else times).append(since)
        if len(restless) > len(bands) * RESTLESS_SHARE:
            times, restless = times + restless, []
        times.sort()
        self.last = times[-1]
        self.most = times[-1 - int(len(times) * LATE_SHARE)]
        self.restless = len(restless)


def pieces(pixels, row, width, height, side=32):
    """What a picture shows: {(x, bytes)} of every piece of a row that is not of one colour, wherever
    it stands in its column. So a banner above the rest, which pushes it down, changes little."""
    shown = set()
    for y in range(height):
        line = pixels[y * row:y * row + width * 4]
        for x in range(0, width - side + 1, side):
            piece = line[x * 4:(x + side) * 4]
            if piece != piece[:4] * side:
                shown.add((x, piece))
    return shown


def alike(one, other):
    """The share of what one picture shows that the other one shows as well; both as pieces() gives
    them. None when the first one shows nothing."""
    return len(one & other) / len(one) if one else None


def stat_ticks(text):
    """Clock ticks that all threads of a process used, from its /proc/PID/stat."""
    fields = text.rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def pss(text):
    """Bytes in /proc/PID/smaps_rollup: of what processes share, the share of this one."""
    for line in text.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def mark(client):
    """The value of MARK: comparisons that run side by side keep their hands off each other's."""
    return f"{client}-{os.getpid()}"


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:  # it ended meanwhile
        return b""


class Processes:
    """All processes of one client: those that carry its mark, however they were started."""

    def __init__(self, client, without):
        self.mark = f"{MARK}={mark(client)}".encode()
        self.ids = set()
        self.known = set(without)
        self.ticks = {}
        self.find()  # takes longest at first

    def add(self, number):
        """The client itself: until it runs its own program it looks like its parent."""
        self.known.add(number)
        self.ids.add(number)

    def find(self):
        for name in os.listdir("/proc"):
            if not name.isdigit() or int(name) in self.known:
                continue
            environment = read(f"/proc/{name}/environ").split(b"\0")
            if environment == [b""]:
                continue  # just forked, or not ours to read
            self.known.add(int(name))
            if self.mark in environment:
                self.ids.add(int(name))

    def end(self):
        """Ends whatever the client left running."""
        self.find()
        for number in (signal.SIGTERM, signal.SIGKILL):
            for process in list(self.ids):
                try:
                    os.kill(process, number)
                except ProcessLookupError:
                    self.ids.discard(process)
            if not self.ids:
                return
            time.sleep(0.2)

    def seconds(self):
        """Processor time so far, of those that ended, too."""
        for number in self.ids:
            text = read(f"/proc/{number}/stat")
            if text:
                self.ticks[number] = stat_ticks(text.decode(errors="replace"))
        return sum(self.ticks.values()) / TICK

    def memory(self):
        """Megabytes."""
        return sum(pss(read(f"/proc/{number}/smaps_rollup").decode())
                   for number in self.ids) / (1 << 20)


class Watch:
    """One run of a client. Times are seconds since its start."""

    def __init__(self, screen, processes, idle):
        self.screen = screen
        self.processes = processes
        self.idle = idle
        self.window = None
        self.memory = None
        self.used = [(0.0, 0.0)]
        self.bands = [[(0.0, state)] for state in screen.picture.checksums()]

    def used_at(self, time_):
        """Processor seconds until then."""
        return next((used for at, used in self.used if at >= time_), self.used[-1][1])

    def look(self, now):
        if self.window is None and self.screen.windows.mapped():
            self.window = now
        for band, state in self.screen.picture.changes():
            self.bands[band].append((now, state))
        self.used.append((now, self.processes.seconds()))

    def account(self, now):
        self.processes.find()
        if self.memory is None and now >= self.idle:
            self.memory = self.processes.memory()

    def run(self, process, start):
        """Until the picture has been settled for `idle` seconds, at least that long. Sets `rest`."""
        accounted = judged = 0.0
        while True:
            now = time.monotonic() - start
            self.look(now)
            if now - accounted >= 0.1:
                accounted = now
                self.account(now)
                if process.poll() is not None:
                    raise Failure(f"it ended by itself, with code {process.returncode}")
            if now - judged >= 0.5:
                judged = now
                self.rest = Rest(self.bands, now)
                if self.window is not None and self.memory is not None \
                        and now - self.rest.most >= self.idle:
                    return
                if now > PATIENCE + self.idle:
                    raise Failure("it showed no window" if self.window is None else
                                  f"its picture did not come to rest within {PATIENCE} s")
            time.sleep(FINE if now < FINE_UNTIL else COARSE)

    def figures(self):
        """What is told of this run: milliseconds and megabytes."""
        settled = self.rest.most
        until = self.used_at(settled)
        return {"start": settled * 1000, "last": self.rest.last * 1000, "window": self.window * 1000,
                "memory": self.memory, "cpu_start": until * 1000,
                "cpu_idle": (self.used_at(settled + self.idle) - until) * 1000}
