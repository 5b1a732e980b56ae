"""The screen that all clients share: Xvfb, whose picture lies in a file that can be looked at without
asking the X server, and openbox, which gives every client's window the same size."""

import ctypes
import mmap
import os
import pathlib
import shutil
import struct
import subprocess
import time
import zlib

WIDTH, HEIGHT = 1280, 800
# Below the windows: here the pointer rests, where no client draws or reacts to it.
MARGIN = 16
BAND = 8  # rows of pixels that are compared as one

# Every ordinary window as large as the screen and without a frame; dialogs as they like.
OPENBOX = f"""<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <margins><top>0</top><bottom>{MARGIN}</bottom><left>0</left><right>0</right></margins>
  <focus><focusNew>yes</focusNew></focus>
  <applications>
    <application class="*" type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
"""


class MissingTool(Exception):
    """A program that measuring needs is not installed."""


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise MissingTool(f"{program} is not installed")


def wait_for(ready, process, seconds, what):
    """Waits until ready() is true; RuntimeError when the process ends or the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if ready():
            return
        if process.poll() is not None:
            break
        time.sleep(0.02)
    raise RuntimeError(f"{what} did not start")


def layout(header):
    """(offset of the pixels, bytes a row, width, height) of an X window dump of 32 bits a pixel."""
    words = struct.unpack_from(">25I", header)
    size, version, _, depth, width, height = words[:6]
    bits, row, colours = words[11], words[12], words[19]
    if version != 7 or depth != 24 or bits != 32:
        raise RuntimeError(f"Xvfb's picture has an unknown form: {words[:13]}")
    return size + colours * 12, row, width, height


def png(pixels, width, height, row):
    """A PNG file of rows of blue, green, red and one byte unused."""
    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))

    lines = bytearray()
    for y in range(height):
        line = pixels[y * row:y * row + width * 4]
        out = bytearray(width * 3)
        out[0::3], out[1::3], out[2::3] = line[2::4], line[1::4], line[0::4]
        lines += b"\0" + out  # no filter
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(lines), 6)) + chunk(b"IEND", b""))


class Picture:
    """What is on the screen, in bands of rows."""

    def __init__(self, path, rows):
        with open(path, "r+b") as file:
            self.map = mmap.mmap(file.fileno(), 0)
        offset, self.row, self.width, _ = layout(self.map)
        self.rows = rows
        self.length = rows * self.row
        self.band = BAND * self.row
        # The map must not be unmapped as long as this view of it exists: both live as long as we do.
        self.view = (ctypes.c_char * self.length).from_buffer(self.map, offset)
        self.here = ctypes.addressof(self.view)
        self.copy = ctypes.create_string_buffer(self.length)
        self.there = ctypes.addressof(self.copy)
        self.compare = ctypes.CDLL(None).memcmp
        self.compare.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t]
        ctypes.memmove(self.there, self.here, self.length)

    def changes(self):
        """(band, checksum) of every band that changed since the last call."""
        if self.compare(self.here, self.there, self.length) == 0:
            return []
        changed = []
        for number in range(self.rows // BAND):
            at = number * self.band
            if self.compare(self.here + at, self.there + at, self.band) != 0:
                ctypes.memmove(self.there + at, self.here + at, self.band)
                changed.append((number, self.checksum(number)))
        return changed

    def checksum(self, number):
        at = number * self.band
        return zlib.crc32(memoryview(self.copy)[at:at + self.band])

    def checksums(self):
        return [self.checksum(number) for number in range(self.rows // BAND)]

    def pixels(self):
        """A copy of what is there now."""
        return ctypes.string_at(self.here, self.length)

    def save(self, path):
        pathlib.Path(path).write_bytes(png(self.pixels(), self.width, self.rows, self.row))


class Event(ctypes.Structure):
    """XMapEvent; XEvent is 24 longs."""

    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("event", ctypes.c_ulong), ("window", ctypes.c_ulong),
                ("override", ctypes.c_int), ("rest", ctypes.c_long * 24)]


class Message(ctypes.Structure):
    """XClientMessageEvent."""

    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 24)]


MAP_NOTIFY, CLIENT_MESSAGE = 19, 33
SUBSTRUCTURE_NOTIFY, SUBSTRUCTURE_REDIRECT = 1 << 19, 1 << 20
HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
# A window, or the X server, may vanish while it is asked; Xlib's own handlers would end this program.
IGNORE = HANDLER(lambda *_: 0)


class Windows:
    """What a window manager's client hears and may ask for, through Xlib."""

    def __init__(self, display):
        self.x = ctypes.CDLL("libX11.so.6")
        pointer, window = ctypes.c_void_p, ctypes.c_ulong
        self.x.XOpenDisplay.restype = pointer
        self.x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self.x.XDefaultRootWindow.restype = window
        self.x.XDefaultRootWindow.argtypes = [pointer]
        self.x.XSelectInput.argtypes = [pointer, window, ctypes.c_long]
        self.x.XPending.argtypes = self.x.XFlush.argtypes = [pointer]
        self.x.XNextEvent.argtypes = [pointer, pointer]
        self.x.XInternAtom.restype = ctypes.c_ulong
        self.x.XInternAtom.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int]
        self.x.XSendEvent.argtypes = [pointer, window, ctypes.c_int, ctypes.c_long, pointer]
        self.x.XWarpPointer.argtypes = [pointer, window, window] + [ctypes.c_int] * 6
        self.x.XGetWindowProperty.argtypes = (
            [pointer, window, ctypes.c_ulong, ctypes.c_long, ctypes.c_long, ctypes.c_int,
             ctypes.c_ulong] + [pointer] * 5)
        self.x.XFree.argtypes = [pointer]
        self.x.XCloseDisplay.argtypes = [pointer]
        self.x.XSetErrorHandler(IGNORE)
        self.display = self.x.XOpenDisplay(display.encode())
        if not self.display:
            raise RuntimeError(f"no connection to the X server {display}")
        self.x.XSetIOErrorExitHandler.argtypes = [pointer, HANDLER, pointer]
        self.x.XSetIOErrorExitHandler(self.display, IGNORE, None)
        self.root = self.x.XDefaultRootWindow(self.display)
        self.x.XSelectInput(self.display, self.root, SUBSTRUCTURE_NOTIFY)
        self.x.XFlush(self.display)

    def close(self):
        self.x.XCloseDisplay(self.display)

    def mapped(self):
        """Whether a window came onto the screen since the last call; menus and hints do not count."""
        event, seen = Event(), False
        while self.x.XPending(self.display):
            self.x.XNextEvent(self.display, ctypes.byref(event))
            if event.type == MAP_NOTIFY and event.event == self.root and not event.override:
                seen = True
        return seen

    def park_pointer(self):
        self.x.XWarpPointer(self.display, 0, self.root, 0, 0, 0, 0, WIDTH - 1, HEIGHT + MARGIN - 1)
        self.x.XFlush(self.display)

    def atom(self, name):
        return self.x.XInternAtom(self.display, name.encode(), 0)

    def open(self):
        """The windows that the window manager looks after."""
        kind, size = ctypes.c_ulong(), ctypes.c_int()
        count, rest, data = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_void_p()
        failed = self.x.XGetWindowProperty(
            self.display, self.root, self.atom("_NET_CLIENT_LIST"), 0, 1000, 0, 0,
            ctypes.byref(kind), ctypes.byref(size), ctypes.byref(count), ctypes.byref(rest),
            ctypes.byref(data))
        if failed or not data:
            return []
        found = [ctypes.cast(data, ctypes.POINTER(ctypes.c_ulong))[i] for i in range(count.value)]
        self.x.XFree(data)
        return found

    def ask_to_close(self):
        """As if a person had closed every window."""
        for window in self.open():
            message = Message(type=CLIENT_MESSAGE, window=window, format=32,
                              kind=self.atom("_NET_CLOSE_WINDOW"))
            self.x.XSendEvent(self.display, self.root, 0,
                              SUBSTRUCTURE_NOTIFY | SUBSTRUCTURE_REDIRECT, ctypes.byref(message))
        self.x.XFlush(self.display)


class Screen:
    """One screen, from start to stop. `display` is what DISPLAY must be."""

    def __init__(self, folder):
        need("Xvfb", "openbox")
        # In memory: a file on a disk would be written there every few seconds.
        memory = pathlib.Path("/dev/shm")
        self.pictures = (memory if os.access(memory, os.W_OK) else folder) / f"parvis-{os.getpid()}"
        self.pictures.mkdir(mode=0o700)
        self.processes = []
        self.windows = None
        try:
            self.start(folder)
        except BaseException:
            self.stop()
            raise

    def start(self, folder):
        number = folder / "display"
        with open(folder / "xvfb.log", "wb") as log, open(number, "wb") as told:
            xvfb = subprocess.Popen(
                ["Xvfb", "-displayfd", str(told.fileno()), "-screen", "0",
                 f"{WIDTH}x{HEIGHT + MARGIN}x24", "-fbdir", str(self.pictures), "-nolisten", "tcp",
                 "-noreset", "-wr"], pass_fds=[told.fileno()], stdout=log, stderr=log,
                process_group=0)  # Ctrl+C is ours to handle, here and below
        self.processes.append(xvfb)
        wait_for(lambda: number.read_text().endswith("\n"), xvfb, 20, "Xvfb")
        self.display = ":" + number.read_text().strip()
        ready = folder / "managed"
        settings = folder / "openbox.xml"
        settings.write_text(OPENBOX)
        with open(folder / "openbox.log", "wb") as log:
            manager = subprocess.Popen(
                ["openbox", "--sm-disable", "--config-file", str(settings),
                 "--startup", f"touch {ready}"], env=dict(os.environ, DISPLAY=self.display),
                stdout=log, stderr=log, process_group=0)
        self.processes.append(manager)
        wait_for(ready.exists, manager, 20, "openbox")
        self.windows = Windows(self.display)
        self.windows.park_pointer()
        time.sleep(0.3)
        self.picture = Picture(self.pictures / "Xvfb_screen0", HEIGHT)

    def stop(self):
        if self.windows:
            self.windows.close()
            self.windows = None
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes = []
        shutil.rmtree(self.pictures, ignore_errors=True)
