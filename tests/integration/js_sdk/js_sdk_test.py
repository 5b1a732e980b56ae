"""Ada has Parvis, Ben a client made of matrix-js-sdk, the library of Element: the same groups for both.

js_sdk_test.py PARVISCTL FOLDER: the program, and where the library is or will be."""

import os
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "ctl"))

import on_synapse  # noqa: E402
import second_client  # noqa: E402
from second_client import Refused  # noqa: E402

FOLDER = os.path.abspath(sys.argv.pop(2)) if len(sys.argv) > 2 else ""


class SameGroups(on_synapse.OnSynapse):
    def setUp(self):
        super().setUp()
        self.ada = self.sign_in("ada")
        self.ben = second_client.client(FOLDER, os.path.join(self.folder, "ben.log"))
        self.addCleanup(self.ben.close)
        signed = self.ben.sign_in(address=self.server.address, user=self.user("ben"),
                                  password="pass-ben")
        self.assertEqual(signed, self.full_id("ben"))

    # What Ada sees. parvisctl fetches what is new each time.

    def groups(self, group):
        return [g for g in self.ada.run("groups").objects if g["id"] == group]

    def post(self, group, message, *state):
        """The post `message` as Ada has it, once all of `state` is true of it."""
        return self.until(lambda: self.ada.run("posts", group).objects, message, state)

    def comment(self, post, message, *state):
        return self.until(lambda: self.ada.run("comments", post).objects, message, state)

    # What Ben sees.

    def at_ben(self, room, message, *state):
        return self.until(lambda: (self.ben.room(room=room) or {"events": []})["events"], message,
                          state)

    def ben_poll(self, room, poll, state):
        def look():
            found = self.ben.poll(room=room, event=poll)
            return found if found and state(found) else None
        found = self.eventually(look)
        self.assertTrue(found, self.ben.poll(room=room, event=poll))
        return found

    def until(self, messages, wanted, state):
        last = []

        def look():
            last[:] = messages()
            return next((m for m in last if m["id"] == wanted and all(s(m) for s in state)), None)
        found = self.eventually(look)
        self.assertTrue(found, f"{wanted} not so in {last}")
        return found

    def open_group(self, name):
        """A group of Ada's that Ben joined, and the room with its posts."""
        group = self.ada.run("group", "create", name, "--privacy", "open", "--purpose",
                             "Powder").object["id"]
        self.ben.join(room=group)
        feed = self.feed_seen_by_ben(group)
        self.ben.join(room=feed)
        self.assertTrue(self.eventually(lambda: self.ben.room(room=feed)))
        return group, feed

    def feed_seen_by_ben(self, group):
        """The one room in the space."""
        rooms = self.ben.hierarchy(room=group)
        space = next(r for r in rooms if r["id"] == group)
        self.assertEqual(len(space["children"]), 1, rooms)
        return space["children"][0]

    def test_open_group(self):
        group = self.ada.run("group", "create", "Ski club", "--privacy", "open", "--purpose",
                             "Powder").object["id"]
        post = self.ada.run("post", group, "Snow **today**", "--title", "Weather").object
        feed = post["conversation"]

        # Found, and looked into from outside.
        listed = self.eventually(
            lambda: next((r for r in self.ben.listed() if r["id"] == group), None))
        self.assertEqual(listed, {"id": group, "name": "Ski club", "type": "m.space",
                                  "topic": "Powder", "rule": "public"})
        rooms = {r["id"]: r for r in self.ben.hierarchy(room=group)}
        self.assertEqual(set(rooms), {group, feed})
        self.assertEqual((rooms[group]["type"], rooms[group]["children"]), ("m.space", [feed]))
        self.assertIsNone(rooms[feed]["type"])
        self.assertTrue(rooms[feed]["name"], "programs show a room with a name")
        self.assertTrue(self.ben.can_read(room=feed))

        self.ben.join(room=group)
        self.ben.join(room=feed)
        members = self.eventually(
            lambda: {m["id"] for m in self.ada.run("group", "members", group).objects
                     if m["membership"] == "joined"} == {self.full_id("ada"), self.full_id("ben")})
        self.assertTrue(members)
        seen = self.at_ben(feed, post["id"])
        self.assertEqual((seen["sender"], seen["body"]),
                         (self.full_id("ada"), "Weather\n\nSnow **today**"))
        self.assertIn("<strong>today</strong>", seen["html"])
        self.assertIsNone(seen["thread"])

        # Ben answers: with a message, in a thread, with a reaction.
        answer = self.ben.message(room=feed, body="I am in", reply_to=post["id"])
        comment = self.ben.message(room=feed, body="I bring wax", thread=post["id"])
        self.ben.react(room=feed, event=post["id"], key="🎿")
        told = self.post(group, post["id"], lambda p: p["comments"], lambda p: p["reactions"])
        self.assertEqual((told["title"], told["text"], told["comments"]),
                         ("Weather", "Snow **today**", 1))
        self.assertEqual(told["reactions"], [{"emoji": "🎿", "count": 1, "mine": False}])
        told = self.comment(post["id"], comment)
        self.assertEqual((told["text"], told["post"], told["sender"]),
                         ("I bring wax", post["id"], self.full_id("ben")))
        told = self.post(group, answer)
        self.assertEqual((told["text"], told["replyTo"]), ("I am in", post["id"]))

        # Ada answers: under the same post, and with a reaction to the comment.
        mine = self.ada.run("comment", post["id"], "And I bring tea").object["id"]
        self.ada.run("react", comment, "👍")
        seen = self.at_ben(feed, mine)
        self.assertEqual((seen["body"], seen["thread"]), ("And I bring tea", post["id"]))
        seen = self.at_ben(feed, comment, lambda m: m["reactions"])
        self.assertEqual((seen["reactions"], seen["thread"]), ({"👍": 1}, post["id"]))
        self.assertEqual([c["id"] for c in self.ada.run("comments", post["id"]).objects],
                         [comment, mine])

    def test_edits_and_removals_with_the_library(self):
        group, feed = self.open_group("Drafts")
        post = self.ben.message(room=feed, body="The meeting is at nine")
        self.at_ben(feed, post)
        comment = self.ben.message(room=feed, body="In room four", thread=post)
        self.assertFalse(self.post(group, post)["edited"])
        self.assertFalse(self.comment(post, comment)["edited"])

        self.ben.edit(room=feed, event=post, body="The meeting is at ten")
        self.at_ben(feed, comment)
        self.ben.edit(room=feed, event=comment, body="In room five")
        told = self.post(group, post, lambda p: p["edited"])
        self.assertEqual((told["text"], told["comments"]), ("The meeting is at ten", 1))
        told = self.comment(post, comment, lambda c: c["edited"])
        self.assertEqual((told["text"], told["post"]), ("In room five", post))
        # Nothing of it stands there as a message of its own.
        self.assertEqual([p["id"] for p in self.ada.run("posts", group).objects], [post])
        self.assertEqual([c["id"] for c in self.ada.run("comments", post).objects], [comment])

        self.ben.remove(room=feed, event=comment)
        self.assertTrue(self.eventually(
            lambda: all(c["removed"] for c in self.ada.run("comments", post).objects)))
        self.ben.remove(room=feed, event=post)
        self.assertTrue(self.eventually(
            lambda: all(p["removed"] for p in self.ada.run("posts", group).objects)))
        self.assertEqual(self.ada.run("search", "meeting").objects, [])

    def test_edits_and_removals_with_parvis(self):
        group, feed = self.open_group("Minutes")
        kept = self.ada.run("post", group, "The meeting is at nine").object["id"]
        comment = self.ada.run("comment", kept, "In room four").object["id"]
        gone = self.ada.run("post", group, "Not meant for here").object["id"]
        for message in (kept, comment, gone):
            seen = self.at_ben(feed, message)
            self.assertFalse(seen["edited"] or seen["removed"])
        self.ada.run("edit", kept, "The meeting is at ten")
        seen = self.at_ben(feed, kept, lambda m: m["edited"])
        self.assertEqual((seen["body"], seen["sender"]),
                         ("The meeting is at ten", self.full_id("ada")))
        self.ada.run("remove", gone, "--reason", "Another group's")
        seen = self.at_ben(feed, gone, lambda m: m["removed"])
        self.assertIsNone(seen["body"])
        self.ada.run("edit", comment, "In room five")
        seen = self.at_ben(feed, comment, lambda m: m["edited"])
        self.assertEqual((seen["body"], seen["thread"]), ("In room five", kept))
        self.assertEqual([(p["id"], p["text"], p["edited"], p["comments"])
                          for p in self.ada.run("posts", group).objects if not p["removed"]],
                         [(kept, "The meeting is at ten", True, 1)])

    def test_polls(self):
        group, feed = self.open_group("Lunch")
        poll = self.ada.run("poll", "create", group, "Where?", "Canteen", "Park",
                            "Noodles").object["id"]
        seen = self.ben_poll(feed, poll, lambda p: True)
        self.assertEqual((seen["question"], seen["answers"], seen["choose"], seen["votes"]),
                         ("Where?", ["Canteen", "Park", "Noodles"], 1, {}))
        self.ben.vote(room=feed, event=poll, answers=["Canteen"])
        self.ben.vote(room=feed, event=poll, answers=["Park"])
        self.ada.run("vote", poll, "3")
        told = self.post(group, poll, lambda p: p["poll"]["voters"] == 2)["poll"]
        self.assertEqual([(a["text"], a["votes"], a["mine"]) for a in told["answers"]],
                         [("Canteen", 0, False), ("Park", 1, False), ("Noodles", 1, True)])
        seen = self.ben_poll(feed, poll, lambda p: len(p["votes"]) == 2)
        self.assertEqual(seen["votes"], {self.full_id("ada"): ["Noodles"],
                                         self.full_id("ben"): ["Park"]})
        self.assertFalse(seen["ended"])
        self.ada.run("poll", "close", poll)
        self.ben_poll(feed, poll, lambda p: p["ended"])

        # The other way round.
        poll = self.ben.ask(room=feed, question="When?", answers=["Noon", "One"])
        told = self.post(group, poll)
        self.assertEqual((told["title"], [a["text"] for a in told["poll"]["answers"]]),
                         ("When?", ["Noon", "One"]))
        self.ada.run("vote", poll, "2")
        seen = self.ben_poll(feed, poll, lambda p: p["votes"])
        self.assertEqual(seen["votes"], {self.full_id("ada"): ["One"]})
        self.ben.end(room=feed, event=poll)
        told = self.post(group, poll, lambda p: p["poll"]["closed"])["poll"]
        self.assertEqual([a["votes"] for a in told["answers"]], [0, 1])

    def test_space_of_another_program(self):
        made = self.ben.make_space(name="Book club", topic="Novels", room="General")
        group, room = made["space"], made["room"]
        first = self.ben.message(room=room, body="Which one next?")
        self.ben.invite(room=group, user=self.full_id("ada"))
        invited = self.eventually(lambda: self.groups(group))[0]
        self.assertEqual((invited["name"], invited["membership"]), ("Book club", "invited"))
        joined = self.ada.run("group", "join", group).object
        self.assertEqual((joined["name"], joined["purpose"], joined["joined"], joined["role"]),
                         ("Book club", "Novels", True, "member"))
        # The space's first room is what Ada sees as its posts, with those from before she came.
        self.assertEqual(self.post(group, first)["text"], "Which one next?")
        post = self.ada.run("post", group, "One with a whale").object
        self.assertEqual(post["conversation"], room)
        seen = self.at_ben(room, post["id"])
        self.assertEqual((seen["body"], seen["sender"]),
                         ("One with a whale", self.full_id("ada")))
        comment = self.ada.run("comment", first, "A long one").object["id"]
        self.assertEqual(self.at_ben(room, comment)["thread"], first)
        members = {m["id"]: m["role"] for m in self.ada.run("group", "members", group).objects
                   if m["membership"] == "joined"}
        self.assertEqual(members, {self.full_id("ada"): "member", self.full_id("ben"): "admin"})

    def test_channels(self):
        # One made by Parvis is a room of the space to the library.
        group, feed = self.open_group("Orchestra")
        channel = self.ada.run("channel", "create", group, "Strings", "--topic", "Bows").object["id"]
        self.ada.run("send", channel, "Tuning at seven")
        rooms = {r["id"]: r for r in self.ben.hierarchy(room=group)}
        self.assertEqual(set(rooms[group]["children"]), {feed, channel})
        self.assertEqual((rooms[channel]["name"], rooms[channel]["type"]), ("Strings", None))
        self.assertFalse(self.ben.can_read(room=channel))
        self.ben.join(room=channel)
        answer = self.ben.message(room=channel, body="I will be late")
        told = self.eventually(lambda: next(
            (m for m in self.ada.run("messages", channel).objects if m["id"] == answer), None))
        self.assertEqual(told["text"], "I will be late")

        # A further room of a space that another program made is a channel to Parvis.
        made = self.ben.make_space(name="Choir", topic="Voices", room="General")
        further = self.ben.add_room(space=made["space"], name="Altos")
        first = self.ben.message(room=further, body="Page four")
        self.ben.invite(room=made["space"], user=self.full_id("ada"))
        self.assertTrue(self.eventually(lambda: self.groups(made["space"])))
        self.ada.run("group", "join", made["space"])
        seen = self.ada.run("channels", made["space"]).object
        self.assertEqual((seen["id"], seen["name"], seen["membership"]), (further, "Altos", "none"))
        self.ada.run("channel", "join", made["space"], "Altos")
        told = self.eventually(lambda: next(
            (m for m in self.ada.run("messages", further).objects if m["id"] == first), None))
        self.assertEqual(told["text"], "Page four")

    def test_closed_group(self):
        group = self.ada.run("group", "create", "Board", "--privacy", "closed", "--purpose",
                             "Decides").object["id"]
        post = self.ada.run("post", group, "Not for everybody").object
        feed = post["conversation"]
        listed = self.eventually(
            lambda: next((r for r in self.ben.listed() if r["id"] == group), None))
        self.assertEqual((listed["name"], listed["topic"], listed["rule"]),
                         ("Board", "Decides", "knock"))
        # Nothing but the card, whatever Ben's client tries.
        for room in (group, feed):
            with self.assertRaises(Refused) as refused:
                self.ben.join(room=room)
            self.assertIn("M_FORBIDDEN", str(refused.exception))
        self.assertFalse(self.ben.can_read(room=feed))

        self.ben.knock(room=group)
        self.assertTrue(self.eventually(
            lambda: (self.ben.room(room=group) or {}).get("membership") == "knock"))
        asking = self.eventually(
            lambda: [m["id"] for m in self.ada.run("group", "members", group).objects
                     if m["membership"] == "asked"])
        self.assertEqual(asking, [self.full_id("ben")])
        self.assertFalse(self.ben.can_read(room=feed), "asking lets nobody in")
        approval = self.ada.run("group", "approve", group, self.full_id("ben")).object
        self.assertEqual((approval["id"], approval["state"]), (self.full_id("ben"), "approved"))
        self.assertTrue(self.eventually(
            lambda: self.ben.room(room=group)["membership"] == "invite"))
        self.ben.join(room=group)
        self.ben.join(room=self.feed_seen_by_ben(group))
        self.assertEqual(self.at_ben(feed, post["id"])["body"], "Not for everybody")
        answer = self.ben.message(room=feed, body="Now I know", thread=post["id"])
        self.assertEqual(self.comment(post["id"], answer)["text"], "Now I know")


if __name__ == "__main__":
    try:
        second_client.prepare(FOLDER)
    except second_client.Missing as missing:
        print(f"skipped: {missing}")
        sys.exit(77)
    on_synapse.main()
