"""Somebody at the window of Parvis, for what parvisctl has no commands for. Runs where a screen is:

    packaging/dev/on_screen.sh python3 window.py PARVIS [OPTIONS OF PARVIS]

and takes orders line by line, like second_client.js. Sees what a screen reader sees, and has a keyboard.
Needs the Python bindings of AT-SPI and xdotool.
"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


class Window:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr,
                                        env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def shown(self, node=None):
        """Everything on the screen."""
        if node is None:
            desktop = Atspi.get_desktop(0)
            for app in filter(None, map(desktop.get_child_at_index,
                                        range(desktop.get_child_count()))):
                if app.get_process_id() == self.process.pid:
                    yield from self.shown(app)
        elif node.get_state_set().contains(Atspi.StateType.SHOWING):
            yield node
            for child in filter(None, map(node.get_child_at_index, range(node.get_child_count()))):
                yield from self.shown(child)

    def until(self, what, look):
        deadline = time.monotonic() + 40
        while time.monotonic() < deadline:
            try:
                found = look()
            except GLib.Error:  # gone between two questions
                found = None
            if found:
                return found
            time.sleep(0.1)
        raise TimeoutError(f"no {what} in the window")

    def row(self, words):
        """The message that has these words."""
        return next((node for node in self.shown()
                     if words in node.get_name() and "ShowMenu" in actions(node)), None)

    def open_menu(self, words):
        row = self.until(f"message with {words!r}", lambda: self.row(words))
        row.do_action(actions(row).index("ShowMenu"))
        # Menus are windows of their own, and Qt leaves them out of what a screen reader can search.
        self.until("menu", lambda: windows() == 2)

    def edit(self, words, text):
        self.open_menu(words)
        keys("Up", "Up", "Return")  # the last but one
        self.until("menu that closed", lambda: windows() == 1)
        keys("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "1", text], check=True)
        keys("ctrl+Return")
        self.until(f"message with {text!r}", lambda: self.row(text))

    def remove(self, words):
        self.open_menu(words)
        keys("Up", "Return")  # the last one
        button = self.until("question", lambda: next(
            (node for node in self.shown()
             if node.get_name() == "Remove" and "Press" in actions(node)), None))
        button.do_action(actions(button).index("Press"))
        self.until(f"end of {words!r}", lambda: not self.row(words))


def actions(node):
    if not node.get_action_iface():
        return []
    return [node.get_action_name(number) for number in range(node.get_n_actions())]


def windows():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "parvis"],
                           capture_output=True, check=False)
    return len(found.stdout.split())


def keys(*names):
    subprocess.run(["xdotool", "key", *names], check=True)


def main():
    window = Window(sys.argv[1:])
    try:
        for line in sys.stdin:
            order = json.loads(line)
            try:
                {"edit": window.edit, "remove": window.remove}[order.pop("do")](**order)
                reply = {"answer": None}
            except (TimeoutError, subprocess.SubprocessError, GLib.Error) as error:
                reply = {"error": f"{error}; it shows: " + "; ".join(
                    node.get_name() for node in window.shown() if node.get_name())}
            print(json.dumps(reply), flush=True)
    finally:
        window.close()


if __name__ == "__main__":
    main()
