"""Every command on the sample organisation. Each run begins with it as it was."""

import json
import os
import tempfile
import unittest

import ctl
from ctl import DONE, FAILED, QUEUED, UNREACHABLE, WRONG_NAME, WRONG_USE


class Demo(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="parvisctl-demo-")
        self.addCleanup(self.folder.cleanup)
        self.runs = 0

    def run_demo(self, *arguments, code=DONE, text="", json_lines=True):
        self.runs += 1
        more = ("--json",) if json_lines else ()
        # A folder of its own: the key of the sample organisation is kept nowhere.
        result = ctl.run("--demo", "--data-dir", os.path.join(self.folder.name, str(self.runs)),
                         *more, *arguments, text=text)
        self.assertEqual(result.code, code, str(result))
        return result

    def joined_group(self):
        return next(g for g in self.run_demo("groups").objects if g["joined"] and g["members"] > 5)

    def test_without_a_folder(self):
        result = ctl.run("--demo", "groups")
        self.assertEqual(result.code, DONE, str(result))
        self.assertGreater(len(result.out.splitlines()), 10)

    def test_groups(self):
        groups = self.run_demo("groups").objects
        self.assertGreaterEqual(len(groups), 12)
        for group in groups:
            self.assertLessEqual({"id", "name", "privacy", "purpose", "members", "joined"},
                                 set(group))
            self.assertIn(group["privacy"], ("open", "closed", "secret"))
        self.assertTrue(any(g["joined"] for g in groups))
        self.assertTrue(any(not g["joined"] for g in groups), "discoverable ones are listed too")
        joined = self.run_demo("groups", "--joined").objects
        self.assertTrue(joined and all(g["joined"] for g in joined))
        name = joined[0]["name"]
        self.assertIn(name, [g["name"] for g in self.run_demo("groups", name).objects])
        lines = self.run_demo("groups", json_lines=False).out.splitlines()
        self.assertEqual(len(lines), len(groups) + 1)
        column = lines[0].index("PRIVACY")
        self.assertTrue(any(line[column:].startswith("open") for line in lines[1:]), lines)

    def test_group_create(self):
        for privacy in ("open", "closed", "secret"):
            made = self.run_demo("group", "create", f"Test {privacy}", "--privacy", privacy,
                                 "--purpose", "To test").object
            self.assertEqual((made["name"], made["privacy"], made["purpose"], made["joined"]),
                             (f"Test {privacy}", privacy, "To test", True))
        plain = self.run_demo("group", "create", "Plain", "--privacy", "open", json_lines=False)
        self.assertEqual(len(plain.out.split()), 1, "the id alone, for a script")

    def test_group_join_and_leave(self):
        groups = self.run_demo("groups").objects
        closed = [g for g in groups if g["privacy"] == "closed" and g["membership"] == "none"]
        open_ = [g for g in groups if g["privacy"] == "open" and g["membership"] == "none"]
        self.assertTrue(closed and open_, groups)
        joined = self.run_demo("group", "join", open_[0]["name"]).object
        self.assertEqual((joined["membership"], joined["joined"]), ("joined", True))
        asked = self.run_demo("group", "join", closed[0]["id"])
        self.assertEqual((asked.object["membership"], asked.object["joined"]), ("asked", False))
        said = self.run_demo("group", "join", closed[0]["id"], json_lines=False).out
        self.assertIn("asked to join", said)
        left = self.run_demo("group", "leave", self.joined_group()["id"]).object
        self.assertFalse(left["joined"])

    def test_group_members(self):
        group = self.joined_group()
        members = self.run_demo("group", "members", group["name"]).objects
        self.assertEqual(len([m for m in members if m["membership"] == "joined"]),
                         group["members"])
        self.assertLessEqual({"id", "name", "membership", "role"}, set(members[0]))

    def test_group_invite(self):
        groups = self.run_demo("groups", "--joined").objects
        people = self.run_demo("people").objects
        outcomes = set()
        for group in groups:
            inside = {m["id"] for m in self.run_demo("group", "members", group["id"]).objects}
            outsider = next((p for p in people if p["id"] not in inside), None)
            if not outsider:
                continue
            result = ctl.run("--demo", "--json", "group", "invite", group["id"], outsider["id"])
            outcomes.add(result.code)
            if result.code == DONE:
                self.assertEqual(result.object["state"], "invited")
                self.assertEqual(result.object["id"], outsider["id"])
                break
            self.assertEqual(result.code, FAILED, str(result))
        self.assertIn(DONE, outcomes)

    def test_running_a_group(self):
        group = next(g for g in self.run_demo("groups").objects if g["role"] == "admin")
        edited = self.run_demo("group", "edit", group["id"], "--name", "Another name",
                               "--archived", "yes").object
        self.assertEqual((edited["name"], edited["archived"]), ("Another name", True))
        self.run_demo("group", "edit", group["id"], code=WRONG_USE)
        self.run_demo("group", "edit", group["id"], "--privacy", "open", code=WRONG_USE)
        members = self.run_demo("group", "members", group["id"]).objects
        member = next(m for m in members
                      if m["role"] == "member" and m["membership"] == "joined")
        for command, state in ((["role", "--role", "moderator"], "moderator"),
                               (["remove", "--reason", "moved away"], "removed"),
                               (["block"], "blocked")):
            told = self.run_demo("group", command[0], group["id"], member["id"],
                                 *command[1:]).object
            self.assertEqual((told["id"], told["state"]), (member["id"], state))
        other = next(g for g in self.run_demo("groups").objects
                     if g["joined"] and g["role"] == "member")
        self.run_demo("group", "edit", other["id"], "--name", "Mine", code=FAILED)

    def test_posts_comments(self):
        group = self.joined_group()
        posts = self.run_demo("posts", group["id"], "--limit", "5").objects
        self.assertTrue(0 < len(posts) <= 5)
        self.assertLessEqual({"id", "sender", "senderName", "time", "text", "comments",
                              "reactions", "files"}, set(posts[0]))
        more = self.run_demo("posts", group["id"], "--limit", "500").objects
        self.assertGreaterEqual(len(more), len(posts))
        self.assertEqual([p["id"] for p in more[:len(posts)]], [p["id"] for p in posts])
        with_comments = next((p for p in more if p["comments"]), None)
        self.assertIsNotNone(with_comments)
        comments = self.run_demo("comments", with_comments["id"]).objects
        self.assertEqual(len(comments), with_comments["comments"])
        self.assertTrue(all(c["post"] == with_comments["id"] for c in comments))
        self.assertIn(posts[0]["senderName"],
                      self.run_demo("posts", group["id"], json_lines=False).out)

    def test_post(self):
        group = self.joined_group()
        sent = self.run_demo("post", group["name"], "Hello **all**").object
        self.assertEqual(sent["state"], "sent")
        self.assertTrue(sent["id"])
        alone = self.run_demo("post", group["name"], "Hello", json_lines=False).out
        self.assertEqual(len(alone.split()), 1)
        self.assertEqual(
            self.run_demo("post", group["id"], "-", text="From a pipe\n").object["state"], "sent")
        self.run_demo("post", group["id"], "-", text=" \n", code=WRONG_USE)
        outside = next(g for g in self.run_demo("groups").objects if not g["joined"])
        refused = self.run_demo("post", outside["id"], "Hello", code=FAILED)
        self.assertIn("join", refused.err)

    def test_comment_and_react(self):
        group = self.joined_group()
        post = self.run_demo("posts", group["id"]).objects[0]
        self.assertEqual(self.run_demo("comment", post["id"], "Good").object["state"], "sent")
        self.assertEqual(self.run_demo("react", post["id"], "🎉").object["state"], "sent")
        self.run_demo("comment", "no-such-message", "Good", code=WRONG_NAME)
        self.run_demo("react", "no-such-message", "🎉", code=WRONG_NAME)
        chat = next(c for c in self.run_demo("chats").objects if c["membership"] == "joined")
        message = self.run_demo("messages", chat["id"], "--limit", "3").objects[-1]
        self.assertEqual(self.run_demo("react", message["id"], "👍").object["state"], "sent")
        self.run_demo("comment", message["id"], "No", code=WRONG_USE)
        self.run_demo("react", post["id"], "x" * 65, code=WRONG_USE)

    def test_chats_messages(self):
        chats = self.run_demo("chats").objects
        self.assertGreater(len(chats), 10)
        self.assertLessEqual({"id", "name", "kind", "membership", "members", "unread"},
                             set(chats[0]))
        chat = next(c for c in chats if c["membership"] == "joined" and c["kind"] == "chat")
        few = self.run_demo("messages", chat["id"], "--limit", "3").objects
        self.assertEqual(len(few), 3)
        self.assertEqual([m["time"] for m in few], sorted(m["time"] for m in few))
        many = self.run_demo("messages", chat["id"], "--limit", "400").objects
        self.assertGreater(len(many), 50, "older ones are fetched")
        self.assertEqual([m["id"] for m in many[-3:]], [m["id"] for m in few])
        self.assertEqual(len({m["id"] for m in many}), len(many))

    def test_send(self):
        chats = self.run_demo("chats").objects
        direct = next(c for c in chats if c["kind"] == "direct" and c["membership"] == "joined")
        sent = self.run_demo("send", direct["peer"], "Coffee?").object
        self.assertEqual((sent["state"], sent["conversation"]), ("sent", direct["id"]))
        peers = {c.get("peer") for c in chats}
        new = next(p for p in self.run_demo("people").objects
                   if p["id"] not in peers and p["department"])
        self.assertEqual(self.run_demo("send", new["id"], "Hello").object["state"], "sent")
        path = os.path.join(self.folder.name, "plan.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("A plan\n")
        self.assertEqual(
            self.run_demo("send", direct["id"], "--file", path).object["state"], "sent")
        self.run_demo("send", direct["id"], "See", "--file", path + "x", code=WRONG_USE)
        self.run_demo("send", "no such chat", "Hello", code=WRONG_NAME)

    def test_chat_create_and_leave(self):
        people = [p["id"] for p in self.run_demo("people").objects if p["department"]][:2]
        made = self.run_demo("chat", "create", "Lunch", *people).object
        self.assertEqual(made["name"], "Lunch")
        chat = next(c for c in self.run_demo("chats").objects
                    if c["kind"] == "chat" and c["membership"] == "joined")
        self.assertEqual(self.run_demo("chat", "leave", chat["id"]).object["membership"], "none")
        self.assertEqual(self.run_demo("chat", "join", chat["id"]).object["membership"], "joined")

    def test_save(self):
        # Each run begins anew: what is found by searching is there without paging back.
        found = next((m for kind in ("pdf", "png", "jpg", "txt", "csv")
                      for m in self.run_demo("search", kind).objects if m["files"]), None)
        self.assertIsNotNone(found, "the sample has no message with a file")
        target = os.path.join(self.folder.name, "saved")
        os.mkdir(target)
        saved = self.run_demo("save", found["id"], target).objects
        self.assertEqual(len(saved), len(found["files"]))
        for one in saved:
            self.assertEqual(os.path.dirname(one["path"]), target)
            self.assertGreater(os.path.getsize(one["path"]), 0)
        self.assertIn("exists", self.run_demo("save", found["id"], target, code=WRONG_USE).err)

    def test_people_and_profile(self):
        people = self.run_demo("people", "Nora").objects
        self.assertTrue(any(p["name"].startswith("Nora") for p in people))
        person = self.run_demo("profile", people[0]["id"]).object
        self.assertEqual(person["id"], people[0]["id"])
        self.assertLessEqual({"name", "title", "department", "email", "phone", "place",
                              "timeZone", "languages", "skills"}, set(person))
        self.assertTrue(person["title"])
        by_name = self.run_demo("profile", people[0]["name"]).object
        self.assertEqual(by_name["id"], person["id"])
        self.assertIn(person["title"],
                      self.run_demo("profile", person["id"], json_lines=False).out)
        self.run_demo("profile", "Nobody At All", code=WRONG_NAME)

    def test_search(self):
        hits = self.run_demo("search", "beam").objects
        self.assertTrue(hits)
        self.assertTrue(all("conversationName" in hit for hit in hits))
        self.assertEqual(self.run_demo("search", "xyzzyplugh").objects, [])

    def test_sync_outbox_accounts(self):
        synced = self.run_demo("sync").object
        self.assertEqual((synced["connection"], synced["waiting"], synced["refused"]),
                         ("live", 0, 0))
        self.assertEqual(self.run_demo("outbox").out, "")
        self.run_demo("outbox", "discard", "nothing", code=WRONG_NAME)
        self.run_demo("outbox", "retry", "nothing", code=WRONG_NAME)
        account = self.run_demo("accounts").object
        self.assertEqual(account["connection"], "live")
        self.run_demo("groups", "--account", account["id"])
        self.run_demo("groups", "--account", "@nobody", code=WRONG_NAME)

    def test_sign_in_and_out(self):
        self.assertEqual(self.run_demo("sign-out").object["state"], "signed-out")
        self.assertEqual(self.run_demo("sign-in", "demo", "anybody").object["connection"], "live")

    def test_offline(self):
        # Nothing has been fetched, and nothing is.
        self.assertEqual(self.run_demo("--offline", "groups").out, "")
        self.run_demo("--offline", "group", "create", "X", "--privacy", "open", code=UNREACHABLE)

    def test_backfill(self):
        state = self.run_demo("backfill").object
        self.assertEqual((state["limit"], state["messages"]), ("year", 20000))
        self.assertGreater(state["conversations"], 10)
        self.assertLessEqual(state["complete"], state["conversations"])
        self.assertEqual(self.run_demo("backfill", "month", "--messages", "500").object["limit"],
                         "month")
        lines = self.run_demo("backfill", "off", json_lines=False).out.splitlines()
        self.assertEqual(len(lines), 2)
        self.assertIn(" off ", lines[1])
        self.run_demo("backfill", "decade", code=WRONG_USE)
        self.run_demo("backfill", "--messages", "5", code=WRONG_USE)

    def test_doctor(self):
        checks = {c["check"]: c for c in self.run_demo("doctor").objects}
        for name in ("policy", "folder", "lock", "key", "personal.db", "cache.db", "account",
                     "connection", "versions", "disk"):
            self.assertTrue(checks[name]["ok"], checks)
        self.assertIn("SQLite 3.", checks["versions"]["detail"])
        plain = self.run_demo("doctor", json_lines=False).out.splitlines()
        self.assertEqual(len(plain), len(self.run_demo("doctor").objects))
        self.assertTrue(all(line.startswith("ok ") for line in plain))

    def test_wrong_use(self):
        for arguments in ((), ("dance",), ("group",), ("post", "x"), ("groups", "--fast")):
            result = ctl.run("--demo", *arguments)
            self.assertEqual(result.code, WRONG_USE, str(result))
            self.assertEqual(result.out, "")
            self.assertIn("--help", result.err)
        result = ctl.run("--json", "dance")
        self.assertEqual(json.loads(result.err.splitlines()[0])["error"], "invalid-input")

    def test_help(self):
        everything = ctl.run("--help")
        self.assertEqual((everything.code, everything.err), (DONE, ""))
        for command in ("sign-in", "group create", "send", "doctor", "--passphrase-file"):
            self.assertIn(command, everything.out)
        one = ctl.run("group", "create", "--help")
        self.assertEqual(one.code, DONE)
        self.assertIn("--privacy open|closed|secret", one.out)
        self.assertTrue(ctl.run("--version").out.startswith("parvisctl "))


if __name__ == "__main__":
    ctl.main()
