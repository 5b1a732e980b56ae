"""The account that all clients sign in to: 100 rooms as an organisation has them, always the same."""

import random
import time
import urllib.error
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

import organisation
from rivals_screen import png

USER = "ada"
PEOPLE = ["Ines Ferreira", "Tom Okafor", "Mia Lindqvist", "Jonas Weber", "Lucía Romero",
          "Samir Haddad", "Greta Novak", "Pavel Dvořák", "Amara Diallo", "Noah Fischer",
          "Yuki Tanaka", "Elena Rossi", "Omar Aziz", "Freya Olsen", "Daniel Kim",
          "Chiara Conti", "Marek Kowalski", "Aisha Khan", "Louis Martin", "Hanna Virtanen"]
TEAMS = ["Beam operations", "Controls", "Vacuum", "Safety", "Library", "Finance", "Detector",
         "Cryogenics", "Training", "Facilities"]
SUBJECTS = ["shifts", "planning", "questions", "releases", "reviews", "hardware", "weekly",
            "incidents", "travel", "lunch"]
WORDS = ("the shift plan for next week is ready please look at valve seven before noon the new "
         "sensor reads two degrees more than the old one I moved the review to Thursday thank you "
         "all for the quick help with the pump yesterday can somebody check the numbers of sector "
         "four the order has arrived and stands in hall two").split()
DAY = 86_400_000


def portrait(seed):
    """A picture of 96 by 96 pixels, two colours, as PNG."""
    choice = random.Random(seed)
    ground, mark = (bytes(choice.randrange(40, 220) for _ in range(3)) + b"\0" for _ in range(2))
    pixels = b"".join(mark if (x - 48) ** 2 + (y - 48) ** 2 < 900 else ground
                      for y in range(96) for x in range(96))
    return png(pixels, 96, 96, 96 * 4)


def text(choice):
    return " ".join(choice.choices(WORDS, k=choice.randint(3, 30))).capitalize() + "."


def plan(rooms, messages, long):
    """What there is to be, room by room: the oldest first. The room before the newest is the long one.
    Times are given as how long ago, in ms."""
    choice = random.Random(7)
    people = list(range(len(PEOPLE)))
    made = []
    for number in range(rooms):
        direct = number % 10 == 9
        members = [number // 10 % len(people)] if direct else \
            choice.sample(people, choice.randint(3, 12))
        said = long if number == rooms - 2 else messages
        # Rooms come a day apart and their messages five minutes apart, the newest two days ago, so
        # that no client shows an hour or "just now" that changes while it is measured.
        newest = 2 * DAY + (rooms - 1 - number) * DAY
        made.append({
            "name": None if direct else
            f"{TEAMS[number % 10]} {SUBJECTS[number // 10 % 10]}"
            + (f" {number // 100 + 1}" if number >= 100 else ""),
            "topic": text(choice) if number % 2 == 0 and not direct else None,
            "picture": number % 3 == 0 and not direct,
            "members": members,
            "messages": [(choice.choice(members), text(choice),
                          newest + (said - 1 - i) * 300_000) for i in range(said)],
            "unread": number >= rooms - 5})
    return made


class Filler:
    def __init__(self, server, tell):
        self.server = server
        self.tell = tell
        self.done = 0
        # Whole days, so that runs on one day show the same times.
        self.now = int(time.time() * 1000) // DAY * DAY
        self.stopped = False

    def call(self, method, path, body, who, at=None, **more):
        if self.stopped:
            raise RuntimeError("stopped")
        query = {"user_id": f"@{who}:localhost"}
        if at:
            query["ts"] = at
        path = f"/_matrix/{path}?{urllib.parse.urlencode(query)}"
        for _ in range(10):  # a busy computer takes its time
            try:
                return self.server.request(method, path, body, organisation.TOKEN, **more)
            except TimeoutError:
                continue
            except urllib.error.HTTPError as error:
                raise RuntimeError(f"{method} {path}: {error.code} {error.read().decode()}") from error
        raise RuntimeError("the server does not answer")

    def client(self, method, path, body, who, at=None):
        return self.call(method, f"client/v3/{path}", body, who, at)

    def upload(self, seed, who):
        return self.call("POST", "media/v3/upload", None, who, data=portrait(seed),
                         content_type="image/png")["content_uri"]

    def person(self, number):
        who = f"colleague{number}"
        self.server.create_user(who, organisation.PASSWORD, PEOPLE[number])
        if number % 2 == 0:
            uri = self.upload(1000 + number, who)
            self.client("PUT", f"profile/@{who}:localhost/avatar_url", {"avatar_url": uri}, who)

    def room(self, number, room):
        body = {"creation_content": {"m.federate": False}}
        people = [f"colleague{member}" for member in room["members"]]
        if room["name"]:
            body |= {"preset": "public_chat", "visibility": "private", "name": room["name"]}
        else:
            body |= {"preset": "trusted_private_chat", "is_direct": True,
                     "invite": [f"@{who}:localhost" for who in people]}
        if room["topic"]:
            body["topic"] = room["topic"]
        if room["picture"]:
            body["initial_state"] = [organisation.event(
                "m.room.avatar", {"url": self.upload(number, USER)})]
        id_ = self.client("POST", "createRoom", body, USER)["room_id"]
        quoted = organisation.quote(id_)
        for who in people:
            self.client("POST", f"join/{quoted}", {}, who)
        for i, (member, said, ago) in enumerate(room["messages"]):
            newest = self.client("PUT", f"rooms/{quoted}/send/m.room.message/t{i}",
                                 {"msgtype": "m.text", "body": said}, f"colleague{member}",
                                 self.now - ago)["event_id"]
        if not room["unread"]:
            self.client("POST", f"rooms/{quoted}/read_markers",
                        {"m.fully_read": newest, "m.read": newest}, USER)
        self.done += 1
        if self.done % 20 == 0:
            self.tell(f"{self.done} rooms")
        return None if room["name"] else (f"@{people[0]}:localhost", id_)

    def fill(self, rooms, messages, long):
        self.server.create_user(USER, organisation.PASSWORD, "Ada")
        made = plan(rooms, messages, long)
        directs = {}
        pool = ThreadPoolExecutor(4)
        try:
            list(pool.map(self.person, range(len(PEOPLE))))
            longest_first = sorted(enumerate(made), key=lambda each: -len(each[1]["messages"]))
            filled = pool.map(lambda each: self.room(*each), longest_first)
            for direct in filled:
                if direct:
                    directs.setdefault(direct[0], []).append(direct[1])
        finally:
            self.stopped = True  # Ctrl+C does not wait for thousands of messages
            pool.shutdown(cancel_futures=True)
        self.stopped = False
        self.client("PUT", f"user/@{USER}:localhost/account_data/m.direct", directs, USER)


def fill(server, rooms, messages, long, tell):
    Filler(server, tell).fill(rooms, messages, long)


def sign_in(server, client):
    """A session of its own, as a client gets it: user, device and access token."""
    return server.request("POST", "/_matrix/client/v3/login", {
        "type": "m.login.password", "identifier": {"type": "m.id.user", "user": USER},
        "password": organisation.PASSWORD, "initial_device_display_name": client})
