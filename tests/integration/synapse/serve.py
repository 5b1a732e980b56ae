#!/usr/bin/env python3
"""A Matrix server with a sample organisation, for trying Parvis; runs until Ctrl+C."""

import signal
import sys
import threading

import organisation
import synapse


def main():
    try:
        server = synapse.Synapse()
    except synapse.MissingSynapse as missing:
        print(missing, file=sys.stderr)
        return 77
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with server:
        print("Filling the server …", flush=True)
        names = organisation.fill(server)
        print(f"\nAddress:   {server.address}\n"
              f"Accounts:  {', '.join(names)}\n"
              f"Password:  {organisation.PASSWORD}\n\nCtrl+C ends it and throws everything away.",
              flush=True)
        stop.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
