#!/usr/bin/env python3
"""serve.py EXPORTER: a Matrix server with the sample organisation, for trying Parvis; runs until
Ctrl+C. EXPORTER is the program parvis_sample_export."""

import signal
import sys
import threading

import organisation
import synapse


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        server = synapse.Synapse(max_upload="100M", service=organisation.SERVICE)
    except synapse.MissingSynapse as missing:
        print(missing, file=sys.stderr)
        return 77
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with server:
        print("Filling the server, which takes a few minutes:", flush=True)
        name = organisation.fill(server, sys.argv[1])
        print(f"\nAddress:   {server.address}\n"
              f"User:      {name}, or anybody else of the organisation, such as priya.raghunathan\n"
              f"Password:  {organisation.PASSWORD}\n\nCtrl+C ends it and throws everything away.",
              flush=True)
        stop.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
