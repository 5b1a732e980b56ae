#!/usr/bin/env python3
"""check_includes.py refuses what the architecture forbids and nothing else."""
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging/dev/check_includes.py"
sys.path.insert(0, str(SCRIPT.parent))
import check_includes  # noqa: E402


class CheckIncludes(unittest.TestCase):
    def complaints(self, files):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            return check_includes.check_tree(root)

    def assert_refused(self, name, text, part, line=1):
        complaints = self.complaints({name: text})
        self.assertEqual(len(complaints), 1, complaints)
        self.assertTrue(complaints[0].startswith(f"{name}:{line}: "), complaints[0])
        self.assertIn(part, complaints[0])

    def assert_allowed(self, name, text):
        self.assertEqual(self.complaints({name: text}), [])

    def test_folders_see_what_the_table_says(self):
        for name, include in [
                ("src/domain/A.h", "base/Id.h"),
                ("src/backends/matrix/A.cpp", "backends/matrix/B.h"),
                ("src/backends/matrix/A.cpp", "net/Http.h"),
                ("src/engine/A.cpp", "backends/matrix/B.h"),
                ("src/ctl/A.cpp", "engine/Engine.h"),
                ("ui/chat/A.cpp", "models/TimelineModel.h"),
                ("ui/chat/A.cpp", "ui/widgets/B.h"),
                ("ui/chat/A.cpp", "chat/B.h"),
                ("ui/chat/A.cpp", "ui_A.h"),
        ]:
            self.assert_allowed(name, f'#include "{include}"\n')

    def test_folders_see_nothing_else(self):
        for name, include in [
                ("src/base/A.h", "domain/Person.h"),
                ("src/backends/matrix/A.cpp", "backends/discourse/B.h"),
                ("src/backends/matrix/A.cpp", "cache/Cache.h"),
                ("src/cache/A.cpp", "protocol/Change.h"),
                ("src/models/A.cpp", "engine/Engine.h"),
                ("src/workspace/A.cpp", "backends/demo/Demo.h"),
                ("src/workspace/A.cpp", "ui/shell/MainWindow.h"),
                ("src/engine/A.cpp", "models/A.h"),
                ("ui/chat/A.cpp", "cache/Cache.h"),
                ("ui/chat/A.cpp", "backends/matrix/B.h"),
        ]:
            self.assert_refused(name, f'#include "{include}"\n', include)

    def test_includes_name_their_folder(self):
        self.assert_refused("src/base/A.cpp", '#include "A.h"\n', "name the folder")
        self.assert_refused("src/net/A.cpp", '#include "../base/A.h"\n', "name the folder")

    def test_unknown_folders_are_refused(self):
        self.assert_refused("src/misc/A.cpp", "int a;\n", "not in the table")
        self.assert_refused("src/backends/A.cpp", "int a;\n", "not in the table")

    def test_only_ui_sees_widgets(self):
        for header in ("QWidget", "QtWidgets/QLabel", "QtWidgets", "qlabel.h"):
            self.assert_refused("src/models/A.cpp", f"#include <{header}>\n", "Widgets")
            self.assert_allowed("ui/chat/A.cpp", f"#include <{header}>\n")
        self.assert_allowed("src/models/A.cpp", "#include <QAbstractListModel>\n#include <QImage>\n")

    def test_nested_event_loops_are_refused(self):
        for text, part in [("QEventLoop loop;", "QEventLoop"),
                           ("qApp->processEvents();", "processEvents"),
                           ("menu.exec(pos);", ".exec("),
                           ("dialog->exec();", "->exec("),
                           ("QMessageBox::question(this, {}, {});", "QMessageBox"),
                           ("QFileDialog::getOpenFileName(this);", "QFileDialog")]:
            self.assert_refused("ui/chat/A.cpp", f"\n{text}\n", part, line=2)
        self.assert_refused("src/net/A.cpp", "#include <QEventLoop>\n", "QEventLoop")

    def test_raw_futures_are_refused_outside_task(self):
        for text in ("QFuture<int> f;", "QtConcurrent::run(f);", "QFutureWatcher<int> w;",
                     "#include <QtConcurrent>", "#include <QPromise>"):
            self.assert_refused("src/net/A.cpp", text + "\n", "Task")
            self.assert_allowed("src/base/TaskState.h", text + "\n")

    def test_ordinary_code_is_allowed(self):
        self.assert_allowed("ui/app/main.cpp", "int main() { return app.exec(); }\n")
        self.assert_allowed("src/cache/A.cpp", 'database.exec("PRAGMA x");\n')
        self.assert_allowed("src/net/A.cpp", "std::move(task).then(this, [] {});\n")
        self.assert_allowed("ui/chat/A.cpp", "// never menu.exec()\n/* QEventLoop\n */ int a;\n")
        self.assert_allowed("ui/chat/A.cpp", 'auto s = u"QEventLoop \\" x.exec()"_s;\n')

    def test_an_exception_is_said_in_the_line(self):
        self.assert_allowed("ui/chat/A.cpp", "drag.exec(); // dev-check: allow a drag is modal\n")

    def test_line_numbers_survive_comments_and_literals(self):
        text = '/* two\nlines */\nauto a = R"(x\ny)";\n#include "cache/Cache.h"\n'
        self.assert_refused("ui/chat/A.cpp", text, "cache/Cache.h", line=5)

    def test_exit_code(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "src/base/A.cpp"
            file.parent.mkdir(parents=True)
            for text, code in (('#include "cache/A.h"\n', 1), ("int a;\n", 0)):
                file.write_text(text, encoding="utf-8")
                result = subprocess.run([sys.executable, SCRIPT, folder], stdout=subprocess.PIPE,
                                        check=False)
                self.assertEqual(result.returncode, code)

    def test_the_table_is_the_one_in_the_documentation(self):
        known = {key.split("/")[1] for key in check_includes.ALLOWED if key.startswith("src/")}
        text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\| `((?:src|ui)/[^`]*)` \|[^|]*\|([^|]*)\|$", text, re.MULTILINE)
        documented = {folder: {word.strip() for word in seen.split(",")} & known
                      for folder, seen in rows}
        checked = {folder: set(seen) & known for folder, seen in check_includes.ALLOWED.items()}
        self.assertEqual(documented, checked)


if __name__ == "__main__":
    unittest.main()
