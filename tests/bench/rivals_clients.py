"""The clients that are compared: where they keep a session, so that each begins signed in, and the
session bus and keychain that each has to itself."""

import ctypes
import os
import pathlib
import shutil
import subprocess
import time
import urllib.parse

import organisation
import rivals_account
from rivals_screen import need, wait_for
from rivals_watch import MARK, mark


def ini(sections):
    """A file of QSettings. Keys are escaped by settings_key(), values here."""
    lines = []
    for section, values in sections.items():
        lines.append(f"[{section}]")
        for key, value in values.items():
            if value.startswith("@"):
                value = "@" + value
            value = value.replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'{key}="{value}"')
    return "\n".join(lines) + "\n"


def settings_key(*parts):
    """A key of QSettings' files: what is no letter, digit, '-', '_' or '.' as its number."""
    return "\\".join(urllib.parse.quote(part, safe="").replace("~", "%7E") for part in parts)


def keep_secret(bus, server, user, secret):
    """Puts a secret into the keychain of a session bus, as QtKeychain would."""
    # In a process of its own: libsecret never lets go of the first bus that it sees.
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus
            code = 0 if store_secret(server, user, secret) else 1
        finally:
            os._exit(code)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0:
        raise RuntimeError("the keychain does not keep a secret")


def store_secret(server, user, secret):
    class Attribute(ctypes.Structure):
        _fields_ = [("name", ctypes.c_char_p), ("type", ctypes.c_int)]

    class Schema(ctypes.Structure):
        _fields_ = [("name", ctypes.c_char_p), ("flags", ctypes.c_int),
                    ("attributes", Attribute * 32), ("reserved", ctypes.c_void_p * 8)]

    glib, library = ctypes.CDLL("libglib-2.0.so.0"), ctypes.CDLL("libsecret-1.so.0")
    glib.g_hash_table_new.restype = ctypes.c_void_p
    glib.g_hash_table_new.argtypes = [ctypes.c_void_p] * 2
    glib.g_hash_table_insert.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
    library.secret_password_storev_sync.argtypes = [
        ctypes.POINTER(Schema), ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p,
        ctypes.c_void_p, ctypes.c_void_p]
    attributes = {b"user": user.encode(), b"server": server.encode(), b"type": b"plaintext"}
    schema = Schema(b"org.qt.keychain", 2)  # the name need not match
    for i, name in enumerate(attributes):
        schema.attributes[i] = Attribute(name, 0)
    table = glib.g_hash_table_new(ctypes.cast(glib.g_str_hash, ctypes.c_void_p),
                                  ctypes.cast(glib.g_str_equal, ctypes.c_void_p))
    for name, value in attributes.items():
        glib.g_hash_table_insert(table, name, value)
    return library.secret_password_storev_sync(ctypes.byref(schema), table, None, server.encode(),
                                               secret.encode(), None, None)


class Desk:
    """What one client finds when it starts: folders, a session bus and an open keychain that nobody
    else uses and that stay from one of its starts to the next."""

    def __init__(self, folder, name, display):
        need("dbus-daemon", "gnome-keyring-daemon")
        self.name = name
        self.home = folder / name
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700, parents=True)
        foreign = ("DBUS_", "XDG_", "QT_", "KDE_", "GNOME_", "WAYLAND_", "SESSION_MANAGER")
        self.environment = {key: value for key, value in os.environ.items()
                            if not key.startswith(foreign)} | {
            "HOME": str(self.home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8", "TZ": "UTC", "XDG_RUNTIME_DIR": str(runtime), MARK: mark(name)}
        for kind, place in (("CONFIG", ".config"), ("DATA", ".local/share"), ("CACHE", ".cache"),
                            ("STATE", ".local/state")):
            (self.home / place).mkdir(parents=True)
            self.environment[f"XDG_{kind}_HOME"] = str(self.home / place)
        self.services = []
        try:
            self.start()
        except BaseException:
            self.stop()
            raise

    def start(self):
        address = self.home / "bus"
        with open(address, "wb") as told, open(self.home / "services.log", "wb") as log:
            bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                                   env=self.environment, stdout=told, stderr=log, process_group=0)
            self.services.append(bus)
            wait_for(lambda: address.read_text().endswith("\n"), bus, 20, "the session bus")
            self.bus = self.environment["DBUS_SESSION_BUS_ADDRESS"] = address.read_text().strip()
            keychain = subprocess.Popen(
                ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
                env=self.environment, stdin=subprocess.PIPE, stdout=log, stderr=log,
                process_group=0)
            self.services.append(keychain)
            keychain.stdin.write(b"password")
            keychain.stdin.close()
        # The first secret makes the keychain, which takes it a moment.
        end = time.monotonic() + 20
        while True:
            try:
                keep_secret(self.bus, "parvis", "probe", "probe")
                return
            except RuntimeError:
                if keychain.poll() is not None or time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def write(self, place, content):
        path = self.home / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
        path.chmod(0o600)

    @property
    def log(self):
        return self.home / "client.log"

    def run(self, command):
        with open(self.log, "ab") as log:
            return subprocess.Popen(command, env=self.environment, cwd=self.home, stdout=log,
                                    stderr=log, stdin=subprocess.DEVNULL, process_group=0)

    def stop(self):
        for process in reversed(self.services):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.services = []


class Client:
    """`program` is its path, None when it is not installed."""

    name = ""
    # Where to click, one after the other, to answer what it asks at the first start only.
    answers = ()

    def __init__(self):
        self.program = shutil.which(self.name)

    def command(self):
        return [self.program]

    def sign_in(self, desk, server):
        """Leaves a session on the desk. The id of the session's device."""
        raise NotImplementedError


class Parvis(Client):
    name = "parvis"

    def __init__(self, program, control):
        super().__init__()
        self.program = str(program) if os.access(program, os.X_OK) else None
        self.control = control

    def command(self):
        return [self.program, "--place", "chat"]

    def sign_in(self, desk, server):
        done = subprocess.run([self.control, "sign-in", server.address, rivals_account.USER],
                              input=organisation.PASSWORD.encode(), env=desk.environment,
                              capture_output=True, timeout=60)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.decode(errors="replace").strip())
        return None


class Nheko(Client):
    name = "nheko"
    # "Setup Encryption": OK. "This is your recovery key": OK.
    answers = ((1128, 761), (1223, 426))

    def sign_in(self, desk, server):
        session = rivals_account.sign_in(server, self.name)
        desk.write(".config/nheko/nheko.conf", ini({"auth": {
            "access_token": session["access_token"], "device_id": session["device_id"],
            "home_server": server.address, "user_id": session["user_id"]}}))
        return session["device_id"]


class Quotient(Client):
    """Clients that keep their accounts as the library Quotient does."""

    settings = ""

    def secret(self, session):
        """Server and user in the keychain."""
        raise NotImplementedError

    def sign_in(self, desk, server):
        session = rivals_account.sign_in(server, self.name)
        user = session["user_id"]
        desk.write(self.settings, ini({"Accounts": {
            settings_key(user, "homeserver"): server.address,
            settings_key(user, "device_id"): session["device_id"],
            settings_key(user, "device_name"): self.name,
            settings_key(user, "keep_logged_in"): "true"}}))
        keep_secret(desk.bus, *self.secret(session), session["access_token"])
        return session["device_id"]


class Neochat(Quotient):
    name = "neochat"
    settings = ".config/KDE/neochat.conf"

    def secret(self, session):
        return "neochat", session["user_id"]


class Quaternion(Quotient):
    name = "quaternion"
    settings = ".config/Quotient/quaternion.conf"

    def secret(self, session):
        key = f"{session['user_id']}-{session['device_id']}"
        return f"quaternion access token for {key}", key


def everybody(parvis, control):
    return [Parvis(pathlib.Path(parvis), control), Nheko(), Neochat(), Quaternion()]
