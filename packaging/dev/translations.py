#!/usr/bin/env python3
"""Keeps translations/*.ts in step with the sources.

Usage: translations.py check     exit code 1 when a text is missing, left over or untranslated
       translations.py update    writes the texts of the sources into the .ts files

parvis_en.ts holds plurals only: "%n reply(s)" needs "one reply" and "2 replies" in English too.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHOWN = 5  # how many texts of a kind a complaint quotes


def find_lupdate():
    for candidate in ("/usr/lib/qt6/bin/lupdate", "/usr/lib64/qt6/bin/lupdate",
                      shutil.which("lupdate-qt6"), shutil.which("lupdate")):
        if candidate and Path(candidate).exists():
            return candidate
    sys.exit("translations: lupdate is missing (Debian: qt6-l10n-tools)")


def run_lupdate(root, ts_file):
    """Adds the sources' texts to the file and drops those that no source has any more."""
    folders = [name for name in ("src", "ui") if (root / name).is_dir()]
    plurals = ["-pluralonly"] if ts_file.stem.endswith("_en") else []
    # lupdate 6.4 has been seen to loop for ever on odd C++; better an error than a hang.
    result = subprocess.run(
        [find_lupdate(), "-silent", "-locations", "none", "-no-obsolete", *plurals, "-extensions",
         "cpp,h,ui", "-I", ".", "-I", "src", "-I", "ui", *folders, "-ts", str(ts_file)],
        cwd=root, capture_output=True, text=True, check=False, timeout=180)
    if result.returncode != 0:
        sys.exit("translations: lupdate failed\n" + result.stdout + result.stderr)


def read_messages(ts_file):
    """{(context, source, comment): its <message> element}"""
    messages = {}
    for context in ElementTree.parse(ts_file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            messages[key] = message
    return messages


def is_translated(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform")
    return all((form.text or "").strip() for form in forms or [translation])


def markers(text):
    """The places that a translation must keep: %1, %L2, %n."""
    return set(re.findall(r"%L?\d+|%n", text))


def loses_markers(key, message):
    """True when a place is lost. A plural form may write its number out: "one reply" for %n."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    optional = {"%n"} if forms else set()
    return any(markers(form.text or "") | optional != markers(key[1]) | optional
               for form in forms or [translation])


def complain(name, what, keys):
    quoted = [f"    {context}: {source!r}" for context, source, _ in sorted(keys)[:SHOWN]]
    if len(keys) > SHOWN:
        quoted.append(f"    and {len(keys) - SHOWN} more")
    return f"{name}: {len(keys)} {what}\n" + "\n".join(quoted)


def check_file(root, ts_file):
    """Complaints about one translation file."""
    with tempfile.TemporaryDirectory() as folder:
        fresh_file = Path(folder) / ts_file.name
        shutil.copy(ts_file, fresh_file)
        run_lupdate(root, fresh_file)
        fresh = read_messages(fresh_file)
    written = read_messages(ts_file)
    finished = {key for key, message in written.items() if is_translated(message)}
    kinds = [
        ("texts of the sources are missing (./dev check --fix adds them)",
         fresh.keys() - written.keys()),
        ("texts are in no source any more (./dev check --fix drops them)",
         written.keys() - fresh.keys()),
        ("texts are not translated", (written.keys() & fresh.keys()) - finished),
        ("translations lose or invent a %1 or %n",
         {key for key in finished & fresh.keys() if loses_markers(key, written[key])}),
    ]
    return [complain(ts_file.name, what, keys) for what, keys in kinds if keys]


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in ("check", "update"):
        sys.exit(__doc__)
    root = Path(sys.argv[2]).resolve() if len(sys.argv) == 3 else ROOT
    ts_files = sorted((root / "translations").glob("*.ts"))
    if not ts_files:
        sys.exit("translations: there are no .ts files")
    if sys.argv[1] == "update":
        for file in ts_files:
            run_lupdate(root, file)
        return 0
    complaints = [complaint for file in ts_files for complaint in check_file(root, file)]
    print("\n".join(complaints), end="\n" if complaints else "")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
