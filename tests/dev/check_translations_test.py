#!/usr/bin/env python3
"""translations.py finds texts that are missing, left over, untranslated or damaged."""
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging/dev"))
import translations  # noqa: E402

SOURCE = '''
#include <QCoreApplication>
auto greeting() {{ return QCoreApplication::translate("Test", "{text}"{more}); }}
'''
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
{body}</TS>
"""
MESSAGE = """<context>
    <name>Test</name>
    <message{numerus}>
        <source>{text}</source>
        {translation}
    </message>
</context>
"""


class Translations(unittest.TestCase):
    def complaints(self, source, message, language="fr"):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "src").mkdir()
            (root / "src/A.cpp").write_text(source, encoding="utf-8")
            (root / "translations").mkdir()
            file = root / f"translations/parvis_{language}.ts"
            file.write_text(TS.format(language=language, body=message), encoding="utf-8")
            return "\n".join(translations.check_file(root, file))

    def message(self, text, translation, numerus=""):
        return MESSAGE.format(text=text, translation=translation, numerus=numerus)

    def test_a_complete_file_passes(self):
        self.assertEqual(self.complaints(
            SOURCE.format(text="Hello", more=""),
            self.message("Hello", "<translation>Bonjour</translation>")), "")

    def test_a_missing_text_is_found(self):
        found = self.complaints(SOURCE.format(text="Hello", more=""), "")
        self.assertIn("1 texts of the sources are missing", found)
        self.assertIn("Test: 'Hello'", found)

    def test_a_text_left_over_is_found(self):
        self.assertIn("in no source any more", self.complaints(
            "int a;\n", self.message("Hello", "<translation>Bonjour</translation>")))

    def test_an_untranslated_text_is_found(self):
        source = SOURCE.format(text="Hello", more="")
        for translation in ('<translation type="unfinished">Bonjour</translation>',
                            "<translation></translation>"):
            self.assertIn("1 texts are not translated",
                          self.complaints(source, self.message("Hello", translation)))

    def test_a_lost_place_is_found(self):
        source = SOURCE.format(text="Hello %1", more="")
        self.assertIn("lose or invent", self.complaints(
            source, self.message("Hello %1", "<translation>Bonjour</translation>")))
        self.assertEqual("", self.complaints(
            source, self.message("Hello %1", "<translation>Bonjour %1</translation>")))

    def test_a_plural_form_may_write_its_number_out(self):
        source = SOURCE.format(text="%n file(s)", more=', "", 2')
        forms = "<translation>{}</translation>"
        form = "<numerusform>{}</numerusform>"
        numerus = ' numerus="yes"'
        good = forms.format(form.format("un fichier") + form.format("%n fichiers"))
        self.assertEqual("", self.complaints(source, self.message("%n file(s)", good, numerus)))
        empty = forms.format(form.format("%n fichier") + form.format(""))
        self.assertIn("not translated",
                      self.complaints(source, self.message("%n file(s)", empty, numerus)))

    def test_english_needs_plurals_only(self):
        self.assertEqual("", self.complaints(SOURCE.format(text="Hello", more=""), "", "en"))
        self.assertIn("missing", self.complaints(
            SOURCE.format(text="%n file(s)", more=', "", 2'), "", "en"))


if __name__ == "__main__":
    unittest.main()
