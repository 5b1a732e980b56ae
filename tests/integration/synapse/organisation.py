"""Fills a server with a small sample organisation over the client-server API, the way Parvis itself
makes groups: a space, in it a feed that members of the space may join."""

import itertools
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

PASSWORD = "parvis"

# name, title, department, manager
PEOPLE = [
    ("ada", "Ada Lindqvist", "Director", "Management", None),
    ("bruno", "Bruno Keller", "Head of cryogenics", "Cryogenics", "ada"),
    ("chiara", "Chiara Rossi", "Cryogenics engineer", "Cryogenics", "bruno"),
    ("david", "David Okafor", "Head of computing", "Computing", "ada"),
    ("elif", "Elif Yılmaz", "Systems engineer", "Computing", "david"),
    ("femke", "Femke de Vries", "Data scientist", "Computing", "david"),
    ("goran", "Goran Petrović", "Safety officer", "Safety", "ada"),
    ("hana", "Hana Novák", "Beam physicist", "Physics", "ada"),
    ("ines", "Inês Carvalho", "Doctoral student", "Physics", "hana"),
    ("jakob", "Jakob Weiss", "Canteen and events", "Services", "ada"),
]

# name, purpose, privacy, members (the first founds it), posts
GROUPS = [
    ("All hands", "News for everybody", "open", "ada bruno chiara david elif femke goran hana ines jakob",
     [("ada", "Welcome", "This is where news for everybody stands. Questions are welcome as comments."),
      ("jakob", "Canteen", "The terrace is open again from Monday. Menu of the week: https://canteen.example"),
      ("goran", "Fire drill", "On Thursday at 10:00. Please leave by the nearest stairs, not by the lift.")]),
    ("Cryogenics", "Cooling of sector 3 and all that keeps it cold", "open", "bruno chiara hana ines",
     [("chiara", "Helium delivery", "Two trucks instead of one. We start filling on Tuesday."),
      ("bruno", "Sensor 14", "It reads 0.3 K too high since the update. Can somebody check the cabling?")]),
    ("Data centre move", "Plan and progress of the move to building 40", "closed", "david elif femke",
     [("elif", "Racks", "All racks of row A are labelled. Row B follows tomorrow.")]),
    ("Reading club", "A paper a fortnight", "open", "femke hana ines",
     [("ines", "Next paper", "Shall we take the one on muon cooling?")]),
    ("Budget 2027", "Draft figures, not to be passed on", "secret", "ada david bruno",
     [("ada", "First draft", "Please send me your corrections by Friday.")]),
]

# name (None: a direct chat), people, lines
CHATS = [
    ("Shift crew", "hana ines chiara",
     [("hana", "Who takes the night from Friday to Saturday?"), ("ines", "I can."),
      ("hana", "Thank you!")]),
    ("Cluster on call", "elif femke david", [("femke", "Queue is full again."), ("elif", "Looking.")]),
    (None, "ada david", [("ada", "Do you have ten minutes this afternoon?"), ("david", "At three?")]),
    (None, "chiara bruno", [("bruno", "Can you look at sensor 14?"), ("chiara", "Right away.")]),
]


class Client:
    """One person's session."""

    def __init__(self, server, user, token):
        self.server, self.user, self.token = server, user, token
        self.transactions = itertools.count()

    def call(self, method, path, body=None):
        return self.server.request(method, "/_matrix/client/v3" + path, body, self.token)

    def state(self, room, kind, key, content):
        return self.call("PUT", f"/rooms/{quote(room)}/state/{kind}/{quote(key)}", content)

    def join(self, room):
        self.call("POST", f"/join/{quote(room)}", {})

    def send(self, room, content, kind="m.room.message"):
        path = f"/rooms/{quote(room)}/send/{kind}/fill{next(self.transactions)}"
        return self.call("PUT", path, content)["event_id"]


def quote(part):
    return urllib.parse.quote(part, safe="")


def event(kind, content, key=""):
    return {"type": kind, "state_key": key, "content": content}


def make_person(server, entry):
    name, display, title, department, manager = entry
    user, token = server.create_user(name, PASSWORD, display)
    client = Client(server, user, token)
    fields = {"org.parvis.title": title, "org.parvis.department": department}
    if manager:
        fields["org.parvis.manager"] = f"@{manager}:localhost"
    for key, value in fields.items():
        client.call("PUT", f"/profile/{quote(user)}/{key}", {key: value})
    return name, client


def make_space(founder, name, purpose, privacy):
    secret = privacy == "secret"
    join = {"open": "public", "closed": "knock", "secret": "invite"}[privacy]
    return founder.call("POST", "/createRoom", {
        "creation_content": {"type": "m.space", "m.federate": False},
        "name": name, "topic": purpose,
        "preset": "public_chat" if privacy == "open" else "private_chat",
        "visibility": "private" if secret else "public",
        "initial_state": [
            event("m.room.join_rules", {"join_rule": join}),
            event("m.room.history_visibility",
                  {"history_visibility": "joined" if secret else "world_readable"}),
            event("m.room.guest_access", {"guest_access": "forbidden"})],
        "power_level_content_override": {"events_default": 100,
                                         "invite": 0 if privacy == "open" else 50}})["room_id"]


def make_feed(founder, name, privacy, space):
    feed = founder.call("POST", "/createRoom", {
        "creation_content": {"m.federate": False},
        "name": name, "preset": "private_chat", "visibility": "private",
        "initial_state": [
            event("m.room.join_rules", {"join_rule": "restricted", "allow": [
                {"type": "m.room_membership", "room_id": space}]}),
            event("m.room.history_visibility",
                  {"history_visibility": "world_readable" if privacy == "open" else "shared"}),
            event("m.room.guest_access", {"guest_access": "forbidden"}),
            event("m.space.parent", {"via": ["localhost"], "canonical": True}, space)],
        "power_level_content_override": {"invite": 50}})["room_id"]
    founder.state(space, "m.space.child", feed, {"via": ["localhost"], "order": "a",
                                                 "suggested": True})
    founder.state(space, "org.parvis.group", "", {"feed": feed})
    return feed


def make_group(people, group):
    name, purpose, privacy, members, posts = group
    members = members.split()
    founder = people[members[0]]
    space = make_space(founder, name, purpose, privacy)
    feed = make_feed(founder, name, privacy, space)
    for member in members[1:]:
        if privacy != "open":
            founder.call("POST", f"/rooms/{quote(space)}/invite", {"user_id": people[member].user})
        people[member].join(space)
        people[member].join(feed)
    for author, title, text in posts:
        post = people[author].send(feed, {
            "msgtype": "m.text", "body": f"{title}\n\n{text}", "org.parvis.title": title,
            "format": "org.matrix.custom.html", "formatted_body": f"<h3>{title}</h3>{text}"})
        reader = people[next(m for m in members if m != author)]
        reader.send(feed, {"m.relates_to": {"rel_type": "m.annotation", "event_id": post,
                                            "key": "👍"}}, "m.reaction")
        reader.send(feed, {"msgtype": "m.text", "body": "Thank you for telling.", "m.relates_to": {
            "rel_type": "m.thread", "event_id": post, "is_falling_back": True,
            "m.in_reply_to": {"event_id": post}}})


def make_chat(people, chat):
    name, members, lines = chat
    members = members.split()
    founder, others = people[members[0]], [people[m] for m in members[1:]]
    body = {"preset": "private_chat" if name else "trusted_private_chat", "is_direct": not name,
            "invite": [person.user for person in others]}
    if name:
        body["name"] = name
    room = founder.call("POST", "/createRoom", body)["room_id"]
    for person in others:
        person.join(room)
    for author, text in lines:
        people[author].send(room, {"msgtype": "m.text", "body": text})
    return None if name else (members[0], members[1], room)


def mark_directs(people, directs):
    """m.direct is one list a person."""
    known = {}
    for first, second, room in directs:
        for one, other in ((first, second), (second, first)):
            known.setdefault(one, {}).setdefault(people[other].user, []).append(room)
    for name, content in known.items():
        user = people[name].user
        people[name].call("PUT", f"/user/{quote(user)}/account_data/m.direct", content)


def fill(server):
    """Makes everything; returns the names to sign in with."""
    with ThreadPoolExecutor(4) as pool:
        people = dict(pool.map(lambda entry: make_person(server, entry), PEOPLE))
        list(pool.map(lambda group: make_group(people, group), GROUPS))
        directs = list(pool.map(lambda chat: make_chat(people, chat), CHATS))
    mark_directs(people, [direct for direct in directs if direct])
    return list(people)
