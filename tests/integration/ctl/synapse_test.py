"""Two people on a real Matrix server."""

import os
import pathlib

import ctl
import on_synapse
from ctl import FAILED, NOT_SIGNED_IN, QUEUED, UNREACHABLE, WRONG_NAME


class TwoPeople(on_synapse.OnSynapse):
    def setUp(self):
        super().setUp()
        self.ada = self.sign_in("ada")
        self.ben = self.sign_in("ben")

    def group_for_both(self, name):
        group = self.ada.run("group", "create", name, "--privacy", "open").object["id"]
        self.assertTrue(self.eventually(
            lambda: any(g["id"] == group for g in self.ben.run("groups").objects)))
        self.assertTrue(self.ben.run("group", "join", name).object["joined"])
        return group

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def test_group(self):
        made = self.ada.run("group", "create", "Ski club", "--privacy", "open", "--purpose",
                            "Powder").object
        self.assertEqual((made["name"], made["privacy"], made["purpose"], made["joined"]),
                         ("Ski club", "open", "Powder", True))
        group = made["id"]
        listed = self.eventually(
            lambda: next((g for g in self.ben.run("groups").objects if g["id"] == group), None))
        self.assertEqual((listed["name"], listed["privacy"], listed["purpose"], listed["joined"]),
                         ("Ski club", "open", "Powder", False))
        self.assertTrue(self.ben.run("group", "join", "Ski club").object["joined"])
        members = self.ada.run("group", "members", "ski club").objects
        self.assertEqual({m["id"] for m in members if m["membership"] == "joined"},
                         {self.full_id("ada"), self.full_id("ben")})

        post = self.ada.run("post", "Ski club", "Snow **today**").object["id"]
        seen = self.ben.run("posts", "Ski club").objects
        self.assertEqual([(p["id"], p["sender"]) for p in seen], [(post, self.full_id("ada"))])
        comment = self.ben.run("comment", post, "I bring wax").object["id"]
        self.ben.run("react", post, "🎿")
        post_now = self.ada.run("posts", group).objects[0]
        self.assertEqual(post_now["comments"], 1)
        self.assertEqual(post_now["reactions"], [{"emoji": "🎿", "count": 1, "mine": False}])
        comments = self.ada.run("comments", post).objects
        self.assertEqual([(c["id"], c["text"], c["post"]) for c in comments],
                         [(comment, "I bring wax", post)])
        self.assertEqual([h["id"] for h in self.ada.run("search", "wax").objects], [comment])

        self.assertFalse(self.ben.run("group", "leave", group).object["joined"])
        self.assertIn("join", self.ben.run("post", group, "Still here?", code=FAILED).err)

    def test_closed_group(self):
        group = self.ada.run("group", "create", "Board", "--privacy", "closed").object["id"]
        self.assertTrue(self.eventually(
            lambda: any(g["id"] == group for g in self.ben.run("groups").objects)))
        self.assertEqual(self.ben.run("group", "join", "Board").object["membership"], "asked")
        asking = [m for m in self.ada.run("group", "members", group).objects
                  if m["membership"] == "asked"]
        self.assertEqual([m["id"] for m in asking], [self.full_id("ben")])
        approval = self.ada.run("group", "approve", group, self.user("ben")).object
        self.assertEqual((approval["id"], approval["state"]), (self.full_id("ben"), "approved"))
        # Whoever asked comes in by themselves once they are let in.
        self.assertTrue(self.eventually(
            lambda: any(g["id"] == group and g["joined"]
                        for g in self.ben.run("groups").objects)))
        self.assertEqual(self.ben.run("posts", group).objects, [])

    def test_secret_group(self):
        group = self.ada.run("group", "create", "Surprise", "--privacy", "secret").object["id"]
        self.assertFalse(any(g["id"] == group for g in self.ben.run("groups").objects))
        self.ben.run("group", "join", "Surprise", code=WRONG_NAME)
        invitation = self.ada.run("group", "invite", group, "@" + self.user("ben")).object
        self.assertEqual((invitation["id"], invitation["state"]),
                         (self.full_id("ben"), "invited"))
        invited = next(g for g in self.ben.run("groups").objects if g["id"] == group)
        self.assertEqual(invited["membership"], "invited")
        self.assertTrue(self.ben.run("group", "join", "Surprise").object["joined"])

    def test_running_a_group(self):
        group = self.ada.run("group", "create", "Rota", "--privacy", "open").object["id"]
        self.ben.run("group", "join", group)

        def seen_by_ben():
            return next((g for g in self.ben.run("groups").objects if g["id"] == group), {})
        ben = "@" + self.user("ben")
        self.ada.run("group", "role", group, ben, "--role", "moderator")
        self.assertTrue(self.eventually(lambda: seen_by_ben().get("role") == "moderator"))
        closed = self.ada.run("group", "edit", group, "--name", "Shifts", "--privacy", "closed")
        self.assertEqual((closed.object["name"], closed.object["privacy"]), ("Shifts", "closed"))
        self.ada.run("group", "leave", group, code=FAILED)  # nobody would run it
        blocked = self.ada.run("group", "block", group, ben, "--reason", "Advertising").object
        self.assertEqual(blocked["state"], "blocked")
        self.assertTrue(self.eventually(lambda: seen_by_ben().get("membership") == "banned"))
        self.ben.run("group", "join", group, code=FAILED)
        self.ada.run("group", "unblock", group, ben)
        self.assertEqual(self.ben.run("group", "join", group).object["membership"], "asked")

    def test_what_is_kept_and_what_goes(self):
        group = self.group_for_both("Workshop")
        note = self.ada.run("post", group, "Wear goggles.", "--title", "Rules", "--note").object["id"]
        self.ada.run("edit", note, "Wear goggles and gloves.")
        seen = self.eventually(lambda: next(
            (p for p in self.ben.run("posts", group).objects
             if p["text"] == "Wear goggles and gloves."), None))
        self.assertEqual((seen["id"], seen["title"], seen["note"], seen["edited"]),
                         (note, "Rules", True, True))
        self.assertEqual([v["text"] for v in self.ben.run("versions", note).objects],
                         ["Wear goggles.", "Wear goggles and gloves."])
        self.assertEqual(self.ben.run("bookmarks").objects, [])
        self.ben.run("bookmark", note)
        self.assertEqual([m["id"] for m in self.eventually(
            lambda: self.ben.run("bookmarks").objects)], [note])
        self.assertEqual(self.ada.run("bookmarks").objects, [])
        self.ben.run("unbookmark", note)
        self.assertTrue(self.eventually(lambda: not self.ben.run("bookmarks").objects))

        advert = self.ben.run("post", group, "Buy my bicycle!").object["id"]
        self.assertEqual(self.ada.run("report", advert, "--reason", "An advert").object["state"],
                         "reported")
        self.ada.run("remove", advert, "--reason", "No adverts here, please.")
        gone = self.eventually(lambda: next(
            (p for p in self.ben.run("posts", group).objects
             if p["id"] == advert and p["removed"]), None))
        self.assertEqual((gone["text"], gone["removalReason"]), ("", "No adverts here, please."))

    def test_a_group_has_rules_and_an_end(self):
        group = self.group_for_both("Bulletin")
        self.assertEqual(self.ada.run("group", "edit", group, "--colour", "teal", "--posting",
                                      "moderator").object["colour"], "teal")
        seen = self.eventually(lambda: next(
            (g for g in self.ben.run("groups").objects
             if g["id"] == group and g["posting"] == "moderator"), None))
        self.assertEqual((seen["colour"], seen["approving"]), ("teal", "member"))
        self.assertIn("those who run it", self.ben.run("post", group, "May I?", code=FAILED).err)
        self.ada.run("post", group, "The canteen closes at two.")
        self.ben.run("group", "delete", group, "--yes", code=FAILED)
        self.assertFalse(self.ada.run("group", "delete", group, "--yes").object["joined"])
        self.assertTrue(self.eventually(
            lambda: not any(g["id"] == group for g in self.ben.run("groups").objects)))
        self.assertFalse(any(g["id"] == group for g in self.ada.run("groups").objects))

    def test_chat_with_files_both_ways(self):
        plan = self.write("plan.txt", b"one\ntwo\n" * 1000)
        first = self.ada.run("send", "@" + self.user("ben"), "Here is the plan", "--file",
                             plan).object
        chat = first["conversation"]
        again = self.ada.run("send", "@" + self.user("ben"), "And a word").object
        self.assertEqual(again["conversation"], chat, "the same direct chat")
        invited = next(c for c in self.ben.run("chats").objects if c["id"] == chat)
        self.assertEqual((invited["membership"], invited["peer"]), ("invited", self.full_id("ada")))
        self.ben.run("chat", "join", chat)
        messages = self.ben.run("messages", "@" + self.user("ada")).objects
        texts = [m for m in messages if m["kind"] == "text"]
        self.assertEqual([f["name"] for m in texts for f in m["files"]], ["plan.txt"])
        saved = os.path.join(self.folder, "from-ada.txt")
        self.ben.run("save", next(m["id"] for m in texts if m["files"]), saved)
        self.assertEqual(pathlib.Path(saved).read_bytes(), pathlib.Path(plan).read_bytes())

        picture = self.write("back.bin", os.urandom(300_000))
        back = self.ben.run("send", f"Ada Lovelace {self.number}", "--file", picture).object
        self.assertEqual(back["conversation"], chat)
        found = next(m for m in self.ada.run("messages", "@" + self.user("ben")).objects
                     if m["files"] and m["sender"] == self.full_id("ben"))
        target = os.path.join(self.folder, "saved")
        os.mkdir(target)
        self.ada.run("save", found["id"], target)
        self.assertEqual(pathlib.Path(target, "back.bin").read_bytes(),
                         pathlib.Path(picture).read_bytes())

    def test_paging(self):
        group = self.group_for_both("Long history")
        feed = self.ada.run("post", group, "first").object["conversation"]
        token = self.server.request("POST", "/_matrix/client/v3/login", {
            "type": "m.login.password", "password": "pass-ada",
            "identifier": {"type": "m.id.user", "user": self.user("ada")}})["access_token"]
        for number in range(150):
            self.server.request(
                "PUT", f"/_matrix/client/v3/rooms/{feed}/send/m.room.message/p{number}",
                {"msgtype": "m.text", "body": f"post {number}"}, token)
        posts = self.ben.run("posts", group, "--limit", "120").objects
        self.assertEqual([p["text"] for p in posts],
                         [f"post {number}" for number in range(149, 29, -1)])

    def test_history_that_is_not_kept_comes_back(self):
        chat = self.ada.run("chat", "create", "Long", self.user("ben")).object["id"]
        for number in range(25):
            self.ada.run("send", chat, f"line {number}")
        lines = [f"line {number}" for number in range(25)]

        def texts(*more):
            rows = self.ada.run("messages", chat, "--limit", "60", *more).objects
            return [row["text"] for row in rows if row["text"].startswith("line")]

        self.assertEqual(texts("--offline"), lines)
        self.assertEqual(self.ada.run("retention").object["limit"], "all")
        account = self.ada.run("retention", "10").object
        self.assertEqual((account["limit"], account["default"]), ("10", False))
        kept = texts("--offline")
        self.assertEqual(kept, lines[-len(kept):])
        self.assertLessEqual(len(kept), 10)
        self.assertTrue(self.ada.run("retention", chat).object["default"])
        # Asked for more, the server gives it; the next pass takes it away again.
        self.assertEqual(texts(), lines)
        self.assertEqual(texts("--offline"), lines)
        own = self.ada.run("retention", chat, "20").object
        self.assertEqual((own["id"], own["limit"], own["default"]), (chat, "20", False))
        self.assertLessEqual(len(texts("--offline")), 20)
        self.assertGreater(len(texts("--offline")), 10)
        self.assertEqual(self.ada.run("retention", chat, "default").object["limit"], "10")
        self.assertLessEqual(len(texts("--offline")), 10)
        self.assertEqual(self.ada.run("retention", "all").object["limit"], "all")

    def test_keys_change_and_everything_stays(self):
        chat = self.ada.run("chat", "create", "Long", self.user("ben")).object["id"]
        self.ada.run("send", chat, "before")

        def starts():
            found = []
            for name in ("cache.db", "personal.db"):
                with open(os.path.join(self.ada.folder, name), "rb") as file:
                    found.append(file.read(16))
            return found

        before = starts()
        self.ada.run("rotate-keys", "--offline")
        for old, new in zip(before, starts()):
            self.assertNotEqual(old, new)
        self.assertIn("before", [m["text"] for m in self.ada.run("messages", chat, "--offline").objects])
        self.ada.run("send", chat, "after")
        self.assertIn("after", [m["text"] for m in self.ada.run("messages", chat, "--offline").objects])
        self.assertTrue(all(c["ok"] for c in self.ada.run("doctor").objects))

    def test_channels(self):
        group = self.group_for_both("Foundry")
        channel = self.ada.run("channel", "create", "Foundry", "Valves", "--topic",
                               "which leak").object["id"]
        self.ada.run("send", channel, "the first word")
        seen = self.ben.run("channels", "Foundry").object
        self.assertEqual((seen["id"], seen["name"], seen["membership"]), (channel, "Valves", "none"))
        self.ben.run("messages", channel, code=WRONG_NAME)
        self.assertEqual(self.ben.run("channel", "join", "Foundry", "valves").object["state"],
                         "joined")
        self.assertEqual([m["text"] for m in self.ben.run("messages", channel).objects
                          if m["text"]][-1], "the first word")
        self.ben.run("channel", "delete", "Foundry", "Valves", "--yes", code=FAILED)
        self.ben.run("channel", "create", "Foundry", "Mine", code=FAILED)
        self.ada.run("group", "remove", group, self.user("ben"))
        self.ben.run("send", channel, "still here", code=WRONG_NAME)
        self.ada.run("channel", "delete", "Foundry", "Valves", "--yes")
        self.assertEqual(self.ada.run("channels", "Foundry").objects, [])

    def test_a_room_of_others_is_left_alone(self):
        """A space may list rooms that have nothing to do with it otherwise."""
        group = self.group_for_both("Library")
        own = self.ada.run("channel", "create", "Library", "Loans").object["id"]
        chat = self.ada.run("chat", "create", "Private", self.user("ben")).object["id"]
        self.ben.run("chat", "join", chat)
        token = self.server.request("POST", "/_matrix/client/v3/login", {
            "type": "m.login.password", "password": "pass-ada",
            "identifier": {"type": "m.id.user", "user": self.user("ada")}})["access_token"]
        self.server.request("PUT", f"/_matrix/client/v3/rooms/{group}/state/m.space.child/{chat}",
                            {"via": ["localhost"]}, token)
        self.assertTrue(self.eventually(
            lambda: chat in [c["id"] for c in self.ada.run("channels", "Library").objects]))
        self.ada.run("group", "role", "Library", self.user("ben"), "--role", "moderator")
        self.ada.run("group", "role", "Library", self.user("ben"), "--role", "member")
        self.ada.run("group", "remove", "Library", self.user("ben"))
        self.ben.run("send", chat, "still here")
        self.ada.run("group", "delete", "Library", "--yes")
        self.assertIn("still here", [m["text"] for m in self.ada.run("messages", chat).objects])
        self.ada.run("send", chat, "and so am I")
        self.ada.run("messages", own, code=WRONG_NAME)

    def test_following(self):
        group = self.group_for_both("News")
        post = self.ada.run("post", group, "Something new").object["id"]
        self.ben.run("posts", group)
        for word, state in (("follow", "followed"), ("mute", "muted"), ("unfollow", "usual")):
            self.assertEqual(self.ben.run(word, post).object, {"id": post, "state": state})

    def test_server_away(self):
        group = self.group_for_both("Storm")
        self.ada.run("post", group, "before")
        ben_chat = self.ada.run("send", "@" + self.user("ben"), "hello").object["conversation"]
        self.server.stop()
        try:
            queued = self.ada.run("post", "Storm", "while away", code=QUEUED)
            self.assertEqual((queued.object["state"], queued.object["id"]), ("queued", ""))
            self.assertIn("outbox", queued.err)
            plan = self.write("late.txt", b"late\n")
            self.ada.run("send", ben_chat, "with a file", "--file", plan, code=QUEUED)
            post = self.ada.run("posts", "Storm")
            self.assertTrue(any(note["note"] == "from-cache" for note in post.notes), post)
            self.assertEqual([p["text"] for p in post.objects], ["before"])
            self.ada.run("react", post.objects[0]["id"], "❄", code=QUEUED)
            self.ada.run("group", "create", "Not now", "--privacy", "open", code=UNREACHABLE)
            waiting = self.ada.run("outbox").objects
            self.assertEqual([(e["kind"], e["state"]) for e in waiting],
                             [("send", "waiting"), ("send", "waiting"), ("react", "waiting")])
            taken = self.ada.run("send", ben_chat, "rather not", code=QUEUED).object
            self.ada.run("outbox", "discard", taken["transaction"])
            self.ada.run("sync", code=QUEUED)
            doctor = self.ada.run("doctor", code=ctl.PROBLEMS).objects
            self.assertFalse(next(c for c in doctor if c["check"] == "connection")["ok"])
        finally:
            self.server.start()
        synced = self.ada.run("sync").object
        self.assertEqual((synced["sent"], synced["waiting"], synced["refused"]), (3, 0, 0))
        again = self.ada.run("sync").object
        self.assertEqual((again["sent"], again["waiting"]), (0, 0))
        posts = self.ben.run("posts", "Storm").objects
        self.assertEqual(sorted(p["text"] for p in posts), ["before", "while away"],
                         "each exactly once")
        before = next(p for p in posts if p["text"] == "before")
        self.assertEqual([r["emoji"] for r in before["reactions"]], ["❄"])
        self.ben.run("chat", "join", ben_chat)
        messages = self.ben.run("messages", ben_chat).objects
        self.assertEqual(len([m for m in messages if m["files"]]), 1)
        self.assertFalse(any(m["text"] == "rather not" for m in messages))

        # Everything is there without the network, too.
        offline = self.ada.run("--offline", "posts", "Storm")
        self.assertEqual(sorted(p["text"] for p in offline.objects), ["before", "while away"])
        self.assertTrue(self.ada.run("--offline", "search", "away").objects)
        self.assertTrue(self.ada.run("--offline", "messages", ben_chat).objects)

    def test_sign_out(self):
        self.ada.run("post", self.ada.run("group", "create", "Bye", "--privacy",
                                          "secret").object["id"], "Farewell words")
        self.assertEqual(self.ada.run("sign-out").object["state"], "signed-out")
        self.ada.run("groups", code=NOT_SIGNED_IN)
        again = ctl.Person(self, os.path.join(self.folder, "wrong"))
        wrong = again.run("sign-in", self.server.address, self.user("ada"), code=NOT_SIGNED_IN,
                          text="wrong password\n")
        self.assertNotIn("wrong password", wrong.err)

    def test_nothing_readable_on_disk(self):
        words = "Quetzalcoatl-handshake"
        self.ada.run("post", self.ada.run("group", "create", "Safe", "--privacy",
                                          "secret").object["id"], words)
        for path in pathlib.Path(self.ada.folder).rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                for secret in (words.encode(), b"pass-ada", b"syt_", b":localhost"):
                    self.assertNotIn(secret, content, str(path))


if __name__ == "__main__":
    on_synapse.main()
