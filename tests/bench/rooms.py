#!/usr/bin/env python3
"""rooms.py N: a throw-away Synapse with one account in N rooms, a few messages in each; for
measuring. Prints the address as a line of JSON when it is ready, and ends with its stdin.
Exit code 77: Synapse is not installed."""

import json
import pathlib
import signal
import sys
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration" / "synapse"))

import organisation  # noqa: E402
import synapse  # noqa: E402

MESSAGES = 3


def fill(server, rooms):
    server.create_user("ada", organisation.PASSWORD, "Ada")
    server.create_user("bo", organisation.PASSWORD, "Bo")

    def call(method, path, body, who):
        query = urllib.parse.urlencode({"user_id": f"@{who}:localhost"})
        for _ in range(10):  # a busy computer takes its time
            try:
                return server.request(method, f"/_matrix/client/v3/{path}?{query}", body,
                                      organisation.TOKEN)
            except TimeoutError:
                print("the server is slow", file=sys.stderr, flush=True)
        raise RuntimeError("the server does not answer")

    def make(number):
        room = call("POST", "createRoom", {"name": f"Room {number}", "preset": "private_chat",
                                           "creation_content": {"m.federate": False}},
                    "ada")["room_id"]
        for i in range(MESSAGES):
            call("PUT", f"rooms/{organisation.quote(room)}/send/m.room.message/t{i}",
                 {"msgtype": "m.text", "body": f"Message {i} in room {number}"}, "ada")

    with ThreadPoolExecutor(4) as pool:
        for done, _ in enumerate(pool.map(make, range(rooms)), 1):
            if done % 200 == 0:
                print(f"{done} rooms of {rooms}", file=sys.stderr, flush=True)


def main():
    try:
        server = synapse.Synapse(service=organisation.SERVICE)
    except synapse.MissingSynapse as missing:
        print(json.dumps({"missing": str(missing)}), flush=True)
        return 77
    with server:
        fill(server, int(sys.argv[1]))
        print(json.dumps({"address": server.address, "user": "ada",
                          "password": organisation.PASSWORD}), flush=True)
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    sys.exit(main())
