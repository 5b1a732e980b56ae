#!/usr/bin/env python3
"""Refuses includes that the table of docs/architecture.md does not allow, and calls that block.

Usage: check_includes.py [ROOT]      exit code 1 when there is something to refuse

A line may carry `// dev-check: allow WHY` where a rule has an exception, such as a drag.
"""
import re
import sys
from pathlib import Path

# Folder -> the folders it may see, apart from itself. Keep equal to docs/architecture.md, "Folders
# and what each may see"; a test compares the two.
ALLOWED = {
    "src/base": [],
    "src/domain": ["base"],
    "src/markup": ["base"],
    "src/protocol": ["base", "domain"],
    "src/net": ["base"],
    "src/policy": ["base"],
    "src/backends/*": ["base", "domain", "markup", "protocol", "net"],
    "src/cache": ["base", "domain"],
    "src/secrets": ["base"],
    "src/media": ["base", "domain"],
    "src/workspace": ["base", "domain", "markup", "protocol", "cache", "secrets", "media"],
    "src/models": ["base", "domain", "protocol", "cache", "workspace"],
    "src/engine": ["base", "domain", "markup", "protocol", "net", "policy", "backends", "cache",
                   "secrets", "media", "workspace"],
    "src/ctl": ["base", "domain", "protocol", "policy", "cache", "workspace", "engine", "models"],
    "ui/*": ["base", "domain", "protocol", "policy", "workspace", "engine", "models", "ui"],
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
GENERATED = re.compile(r"^(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$")
EXCEPTION = "dev-check: allow "
# In lower case, without .h: <QLabel> and <qlabel.h> are the same header.
WIDGETS = frozenset(
    (Path(__file__).parent / "qt_widgets_headers.txt").read_text(encoding="ascii").lower().split())

# What blocks or nests an event loop, or goes round Task: pattern, where it is refused, why.
CALLS = [
    (r"\bQEventLoop\b", ("src", "ui"), "a nested event loop: return a Task"),
    (r"\bprocessEvents\s*\(", ("src", "ui"), "a nested event loop: return a Task"),
    (r"\b(QtConcurrent|QtFuture)\s*::|\bQFuture(Watcher|Interface)?\b|\bQPromise\b", ("src", "ui"),
     "raw QFuture has traps in Qt 6.4: use Task"),
    (r"(\.|->)\s*exec\s*\(", ("ui",), "a nested event loop: use open() or popup()"),
    (r"\bQ(MessageBox|ErrorMessage)\s*::\s*(question|warning|information|critical|about\w*)\s*\(",
     ("ui",), "a nested event loop: make the box and open() it"),
    (r"\bQ(File|Input|Color|Font)Dialog\s*::\s*get\w+\s*\(", ("ui",),
     "a nested event loop: make the dialog and open() it"),
    (r"\bco_await\b(?!\s+std::move\(\w+\))", ("src", "ui"),
     "GCC 12 destroys temporaries here twice: make the task first, then co_await std::move(task)"),
]
CALLS = [(re.compile(pattern), where, why) for pattern, where, why in CALLS]
ASYNC_HEADER = re.compile(r"^(QtConcurrent|QtConcurrent/.*|Q(t)?Future\w*|QPromise|QEventLoop)$")


def rule_of(path):
    """The key of ALLOWED for a file, and the name its folder is included by; None for neither."""
    parts = path.parts
    if len(parts) < 3:
        return None
    if parts[0] == "ui":
        return "ui/*", "ui"
    if parts[1] == "backends" and len(parts) > 3:
        return "src/backends/*", "backends/" + parts[2]
    key = "src/" + parts[1]
    return (key, parts[1]) if key in ALLOWED else None


def folder_of_include(name, ui_folders):
    """The folder that `#include "name"` looks into: `cache`, `backends/demo`, `ui`."""
    parts = name.split("/")
    if parts[0] == "ui" or parts[0] in ui_folders:
        return "ui"
    if parts[0] == "backends" and len(parts) > 2:
        return "backends/" + parts[1]
    return parts[0]


def is_main_file(path):
    return path.name.lower() in ("main.cpp", "application.cpp")


def without_comments(text):
    """The text with comments and literals blanked, line for line."""
    def blank(match):
        token = match.group(0)
        return token if token.startswith("#") else re.sub(r"[^\n]", " ", token)
    return re.sub(r'^[ \t]*#[ \t]*include[^\n]*|//[^\n]*|/\*.*?\*/'
                  r'|R"(\w*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
                  blank, text, flags=re.DOTALL | re.MULTILINE)


def refused_include(path, rule, own, bracket, name, ui_folders):
    """Why this include is refused, or None."""
    header = name.split("/")[-1].lower().removesuffix(".h")
    if bracket == "<":
        if path.parts[0] == "src" and (name.startswith("QtWidgets") or header in WIDGETS):
            return f"<{name}>: only ui/ sees Qt Widgets"
        if ASYNC_HEADER.match(name):
            return f"<{name}>: asynchronous work is a Task, nothing runs an event loop of its own"
        return None
    if GENERATED.match(name):
        return None
    if ".." in name.split("/") or "/" not in name:
        return f'"{name}": name the folder, as in "base/Result.h"'
    seen = folder_of_include(name, ui_folders)
    allowed = ALLOWED[rule]
    if seen == own or seen in allowed or seen.split("/")[0] in allowed:
        return None
    return f'"{name}": {rule} may see {", ".join(allowed) or "no other folder"}'


def check_file(root, path, ui_folders):
    """Yields (line number, complaint)."""
    found = rule_of(path)
    if found is None:
        yield 1, "this folder is not in the table of docs/architecture.md"
        return
    rule, own = found
    is_task = rule == "src/base" and path.name.startswith("Task")
    text = (root / path).read_text(encoding="utf-8")
    for number, (raw, line) in enumerate(
            zip(text.split("\n"), without_comments(text).split("\n")), start=1):
        if EXCEPTION in raw:
            continue
        include = INCLUDE.match(line)
        if include:
            why = refused_include(path, rule, own, *include.groups(), ui_folders)
            if why and not (is_task and ASYNC_HEADER.match(include.group(2))):
                yield number, why
            continue
        for pattern, where, why in CALLS:
            match = pattern.search(line)
            if not match or path.parts[0] not in where or is_task:
                continue
            if "exec" in match.group(0) and is_main_file(path):
                continue
            yield number, f"{match.group(0).strip()}: {why}"


def check_tree(root):
    """All complaints about the tree, as `file:line: complaint`."""
    ui = root / "ui"
    ui_folders = {entry.name for entry in ui.iterdir() if entry.is_dir()} if ui.is_dir() else set()
    complaints = []
    for top in ("src", "ui"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".h", ".cpp") or not file.is_file():
                continue
            path = file.relative_to(root)
            complaints += [f"{path.as_posix()}:{line}: {complaint}"
                           for line, complaint in check_file(root, path, ui_folders)]
    return complaints


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    complaints = check_tree(root)
    print("\n".join(complaints), end="\n" if complaints else "")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
