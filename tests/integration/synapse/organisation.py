"""Fills a server with the sample organisation over the client-server API, the way Parvis itself makes
groups: a space, in it a feed that members of the space may join.

What there is to say comes from the program parvis_sample_export. It is said by an application service,
which may speak for everybody and may tell when a message was written."""

import json
import pathlib
import subprocess
import tempfile
import urllib.error
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

PASSWORD = "parvis"
TOKEN = "only-for-filling"

SERVICE = {
    "id": "sample",
    "url": None,
    "as_token": TOKEN,
    "hs_token": TOKEN + "-back",
    "sender_localpart": "sample",
    "rate_limited": False,
    "namespaces": {"users": [{"exclusive": False, "regex": "@.*:localhost"}]},
}


def quote(part):
    return urllib.parse.quote(part, safe="")


def event(kind, content, key=""):
    return {"type": kind, "state_key": key, "content": content}


def load(exporter, newest):
    """What parvis_sample_export writes; media as bytes."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([exporter, folder, str(newest)], check=True)
        sample = json.loads(pathlib.Path(folder, "organisation.json").read_text())
        for medium in sample["media"].values():
            medium["bytes"] = pathlib.Path(folder, medium.pop("file")).read_bytes()
    return sample


class Filler:
    def __init__(self, server, sample):
        self.server = server
        self.sample = sample
        self.ids = {person["id"]: person["id"] + ":localhost" for person in sample["people"]}
        self.media = {}
        self.messages = {}
        self.directs = {}

    def call(self, method, path, body=None, who=None, at=None, **more):
        query = {}
        if who:
            query["user_id"] = self.ids[who]
        if at:
            query["ts"] = at
        if query:
            path += "?" + urllib.parse.urlencode(query)
        try:
            return self.server.request(method, "/_matrix" + path, body, TOKEN, **more)
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path}: {error.code} {error.read().decode()}") from error

    def state(self, room, kind, key, content, who):
        return self.call("PUT", f"/client/v3/rooms/{quote(room)}/state/{kind}/{quote(key)}", content,
                         who)

    def upload(self, uri):
        medium = self.sample["media"][uri]
        answer = self.call("POST", "/media/v3/upload", data=medium["bytes"],
                           content_type=medium["type"])
        self.media[uri] = answer["content_uri"]

    def person(self, person):
        user, _ = self.server.create_user(person["id"].removeprefix("@"), PASSWORD, person["name"])
        fields = {key: self.translate(value) for key, value in person["fields"].items() if value}
        if person["avatar"]:
            fields["avatar_url"] = self.media[person["avatar"]]
        for key, value in fields.items():
            self.call("PUT", f"/client/v3/profile/{quote(user)}/{key}", {key: value}, person["id"])
        return user, fields | {"displayname": person["name"]}

    def translate(self, value):
        """The value with the server's ids in place of the sample's."""
        if isinstance(value, dict):
            return {key: self.translate(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.translate(each) for each in value]
        if isinstance(value, str):
            return self.ids.get(value) or self.media.get(value) or self.messages.get(value) or value
        return value

    def directory(self, entries):
        """A room that tells of everybody, so that people are found by role, too."""
        keeper = self.sample["people"][1]["id"]
        room = self.call("POST", "/client/v3/createRoom", {
            "creation_content": {"type": "org.parvis.directory", "m.federate": False},
            "name": "Directory", "preset": "public_chat", "visibility": "private"}, keeper)["room_id"]
        for user, fields in entries:
            self.state(room, "org.parvis.person", user.removeprefix("@"), fields, keeper)
        for person in self.sample["people"]:
            if person["id"] != keeper:
                self.join(room, person["id"])

    def join(self, room, who):
        self.call("POST", f"/client/v3/join/{quote(room)}", {}, who)

    def enter(self, rooms, members, founder):
        """Lets the members into the rooms of a group, or leaves them before the door."""
        for member in members:
            who, how = member["person"], member["membership"]
            if who == founder or how == "leave":
                continue
            if how == "knock":
                self.call("POST", f"/client/v3/knock/{quote(rooms[0])}", {}, who)
                continue
            self.call("POST", f"/client/v3/rooms/{quote(rooms[0])}/invite",
                      {"user_id": self.ids[who]}, founder)
            for room in rooms if how == "join" else ():
                self.join(room, who)

    def levels(self, members):
        return {self.ids[m["person"]]: m["level"] for m in members if m["level"]}

    def group(self, group):
        members = group["members"]
        joined = [member for member in members if member["membership"] == "join"]
        founder = max(joined, key=lambda member: member["level"])["person"]
        open_, secret = group["privacy"] == "open", group["privacy"] == "secret"
        users = self.levels(member for member in members if member["person"] != founder)
        space = self.call("POST", "/client/v3/createRoom", {
            "creation_content": {"type": "m.space", "m.federate": False},
            "name": group["name"], "topic": group["purpose"],
            "preset": "public_chat" if open_ else "private_chat",
            "visibility": "private" if secret else "public",
            "initial_state": [
                event("m.room.join_rules", {
                    "join_rule": {"open": "public", "closed": "knock", "secret": "invite"}[
                        group["privacy"]]}),
                event("m.room.history_visibility",
                      {"history_visibility": "joined" if secret else "world_readable"}),
                event("m.room.guest_access", {"guest_access": "forbidden"}),
                *self.picture(group["avatar"])],
            "power_level_content_override": {"events_default": 100, "invite": 0 if open_ else 50,
                                             "users": users}}, founder)["room_id"]
        feed = self.call("POST", "/client/v3/createRoom", {
            "creation_content": {"m.federate": False},
            "name": group["name"], "preset": "private_chat", "visibility": "private",
            "initial_state": [
                event("m.room.join_rules", {"join_rule": "restricted", "allow": [
                    {"type": "m.room_membership", "room_id": space}]}),
                event("m.room.history_visibility",
                      {"history_visibility": "world_readable" if open_ else "shared"}),
                event("m.room.guest_access", {"guest_access": "forbidden"}),
                event("m.space.parent", {"via": ["localhost"], "canonical": True}, space)],
            "power_level_content_override": {"invite": 50, "users": users}}, founder)["room_id"]
        self.state(space, "m.space.child", feed,
                   {"via": ["localhost"], "order": "a", "suggested": True}, founder)
        self.state(space, "org.parvis.group", "", {"feed": feed}, founder)
        self.enter([space, feed], members, founder)
        return group["feed"], (feed, [founder] + [member["person"] for member in joined
                                              if member["person"] != founder])

    def picture(self, uri):
        return [event("m.room.avatar", {"url": self.media[uri]})] if uri else []

    def chat(self, place):
        people = [member["person"] for member in place["members"]]
        founder = people[-1]
        body = {"preset": "private_chat", "initial_state": self.picture(place["avatar"]),
                "invite": [self.ids[who] for who in people[:-1]]}
        direct = place["kind"] == 0
        if direct:
            body |= {"preset": "trusted_private_chat", "is_direct": True}
        else:
            body |= {"name": place["name"], "topic": place["topic"]}
        room = self.call("POST", "/client/v3/createRoom", body, founder)["room_id"]
        for member in place["members"]:
            if member["person"] != founder and member["membership"] == "join":
                self.join(room, member["person"])
        if direct:
            for one, other in (people, people[::-1]):
                self.directs.setdefault(one, {}).setdefault(self.ids[other], []).append(room)
        return place["id"], (room, people)

    def talk(self, place, room, present):
        """All that was said in one place, oldest first."""
        for message in place["messages"]:
            if message["sender"] not in present:
                continue
            content = self.translate(message["content"])
            relation = message["content"].get("m.relates_to", {})
            known = [relation.get("event_id"), relation.get("m.in_reply_to", {}).get("event_id")]
            if any(each and each not in self.messages for each in known):
                del content["m.relates_to"]  # what it answers is older than what is told here
            sent = self.call("PUT", f"/client/v3/rooms/{quote(room)}/send/"
                             + quote(message["type"]) + "/" + quote(message["id"]), content, message["sender"],
                             message["at"])["event_id"]
            self.messages[message["id"]] = sent
            for number, reaction in enumerate(message["reactions"]):
                if reaction["person"] not in present:
                    continue
                self.call("PUT", f"/client/v3/rooms/{quote(room)}/send/m.reaction/"
                          + quote(f"{message['id']}-{number}"),
                          {"m.relates_to": {"rel_type": "m.annotation", "event_id": sent,
                                            "key": reaction["key"]}},
                          reaction["person"], reaction["at"])
        for vote in place["votes"]:
            if vote["poll"] not in self.messages or vote["person"] not in present:
                continue
            content = vote["content"]
            content["m.relates_to"]["event_id"] = self.messages[vote["poll"]]
            self.call("PUT", f"/client/v3/rooms/{quote(room)}/send/" + quote(vote["type"]) + "/"
                      + quote(vote["id"]), content, vote["person"], vote["at"])
        pinned = [self.messages[each] for each in place["pinned"] if each in self.messages]
        if pinned:
            self.state(room, "m.room.pinned_events", "", {"pinned": pinned}, present[0])

    def mark_directs(self):
        """m.direct is one list a person."""
        for who, content in self.directs.items():
            self.call("PUT", f"/client/v3/user/{quote(self.ids[who])}/account_data/m.direct", content,
                      who)

    def run(self):
        sample = self.sample
        with ThreadPoolExecutor(4) as pool:
            print("  pictures and people", flush=True)
            list(pool.map(self.upload, sample["media"]))
            entries = list(pool.map(self.person, sample["people"]))
            self.directory(entries)
            print("  groups and chats", flush=True)
            rooms = dict(pool.map(self.group, sample["groups"]))
            chats = [place for place in sample["places"] if place["id"] not in rooms]
            rooms |= dict(pool.map(self.chat, chats))
            self.mark_directs()
            print("  what was written in them", flush=True)
            list(pool.map(lambda place: self.talk(place, *rooms[place["id"]]), sample["places"]))


def fill(server, exporter, newest=25):
    """Says everything: `newest` messages of each place. The name of the person to begin as."""
    sample = load(exporter, newest)
    Filler(server, sample).run()
    return sample["self"].removeprefix("@")
