#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""Holds the files of translations against the sources and against each other.

    translations.py LUPDATE SOURCES LANGUAGES IN_WORK [unittest arguments]

LANGUAGES and IN_WORK are lists with a comma between; the files of what is in work may be unfinished.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

LUPDATE, SOURCES = sys.argv[1], pathlib.Path(sys.argv[2])
LANGUAGES, IN_WORK = sys.argv[3].split(","), sys.argv[4].split(",")

PLACEHOLDER = re.compile(r"%L?\d|%n")
TAG = re.compile(r"<[^<>]*>|&[a-z]+;")
ACCELERATOR = re.compile(r"&(?![a-z]+;)\w")
# Names that stay in every language, commands and endings of files.
KEPT = re.compile(
    r"Mimecast|Arctic Wolf|Active Response|Threat Remediation|Internal Email Protect|Account Management"
    r"|Threat Management|Client ID|Client Secret|Cloud Integrated|Cloud Gateway|Message-ID|\bCST\b|API [12]\.0"
    r"|\b(?:HTTPS?|TLS|DNS|JSON|HTML|PDF|UTF-\d+|SHA-256|RFC \d+|Outlook|GNOME Keyring|KWallet|libsecret(?:-1-0)?"
    r"|https_proxy|no_proxy|services\.mimecast\.com)\b|--[a-z][a-z-]*|\.(?:json|html|pdf|md|eml)\b"
)
# The ends of sentences, and the forms that they have elsewhere.
ENDS = {".": ".。", ":": ":：", "…": "…", "?": "?？؟", "!": "!！"}


def end(text):
    last = text.rstrip().rstrip("»”“」』\"").rstrip()[-1:]
    return next((sign for sign, forms in ENDS.items() if last in forms), "") if last else ""


def edges(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def problems(source, forms):
    """What is wrong with the translation of a text, of which `forms` are the plural forms or the only one."""
    found = []
    wanted = set(PLACEHOLDER.findall(source))
    for form in forms:
        if not form.strip():
            found.append("it is empty")
            continue
        # A form for one or two may name the number in words.
        free = {"%n", "%Ln"} if len(forms) > 1 else set()
        if set(PLACEHOLDER.findall(form)) - free != wanted - free or set(PLACEHOLDER.findall(form)) - wanted:
            found.append(f"placeholders differ: {form}")
        if sorted(TAG.findall(form)) != sorted(TAG.findall(source)):
            found.append(f"tags differ: {form}")
        if len(ACCELERATOR.findall(form)) != len(ACCELERATOR.findall(source)):
            found.append(f"accelerators (&) differ: {form}")
        if edges(form) != edges(source):
            found.append(f"spaces at an end differ: {form}")
        if end(form) != end(source):
            found.append(f"it does not end like the source: {form}")
        if missing := {name for name in KEPT.findall(source) if name not in form}:
            found.append(f"{', '.join(sorted(missing))} is not kept: {form}")
        if "  " in form and "  " not in source:
            found.append(f"double space: {form}")
        if any(mark in form and mark not in source for mark in "\"'"):
            found.append(f"straight quotation mark: {form}")
        words = re.findall(r"\w{3,}", TAG.sub(" ", KEPT.sub(" ", PLACEHOLDER.sub(" ", source))))
        if form == source and len(words) > 3:
            found.append("it is the English text")
    if wanted & {"%n"} and len(forms) > 1 and not any("%n" in form for form in forms):
        found.append("no form has %n")
    return found


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source")
        self.key = (context, self.source, element.findtext("comment") or "")
        self.hint = element.findtext("extracomment") or element.findtext("comment") or ""
        translation = element.find("translation")
        self.state = translation.get("type", "finished")
        self.is_plural = element.get("numerus") == "yes"
        plural_forms = [form.text or "" for form in translation.findall("numerusform")]
        self.forms = plural_forms if self.is_plural else [translation.text or ""]


def messages(path):
    root = ElementTree.parse(path).getroot()
    return {
        message.key: message
        for context in root.findall("context")
        for message in (Message(context.findtext("name"), each) for each in context.findall("message"))
    }


def extract(language):
    """What lupdate makes of the sources for a language, and what it complains about."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, f"fresh_{language}.ts")
        command = [LUPDATE, "-no-obsolete", "-locations", "none", "-source-language", "en", "-I", SOURCES / "wizard"]
        target = ["-target-language", language] if language else []
        folders = [SOURCES / "app", SOURCES / "packaging", SOURCES / "wizard"]
        result = subprocess.run([*command, *target, *folders, "-ts", path], capture_output=True, text=True, check=True)
        return messages(path), result.stdout + result.stderr


def file_of(language):
    return SOURCES / "translations" / f"active-response-setup{'_' + language if language else ''}.ts"


class SourceTexts(unittest.TestCase):
    def setUp(self):
        self.fresh, self.complaints = extract("")

    def test_every_text_is_found_in_its_context(self):
        # A namespace that looks a text up for itself is no class; its name is the context all the same.
        complaints = [
            line for line in self.complaints.splitlines() if re.search(r":\d+: ", line) and "Q_OBJECT" not in line
        ]
        self.assertEqual(complaints, [])
        self.assertNotIn("QCoreApplication", {message.context for message in self.fresh.values()})
        self.assertGreater(len(self.fresh), 1000)

    @unittest.skipIf("template" in IN_WORK, "the texts are in work")
    def test_what_is_short_or_has_a_placeholder_is_explained(self):
        for message in self.fresh.values():
            words = re.findall(r"[\w’'-]+", PLACEHOLDER.sub("", message.source))
            if len(words) <= 2 or PLACEHOLDER.search(message.source):
                with self.subTest(context=message.context, source=message.source):
                    self.assertTrue(message.hint, "It has no comment for translators (//:).")

    @unittest.skipIf("template" in IN_WORK, "the texts are in work")
    def test_the_template_is_up_to_date(self):
        kept = messages(file_of(""))
        self.assertEqual(sorted(kept), sorted(self.fresh), "Build the target update_translations.")
        self.assertEqual({key: text.hint for key, text in kept.items()}, {key: text.hint for key, text in self.fresh.items()})


class Languages(unittest.TestCase):
    def test_no_message_is_unfinished_missing_obsolete_or_inconsistent(self):
        for language in set(LANGUAGES) - set(IN_WORK):
            fresh, _ = extract(language)
            kept = messages(file_of(language))
            with self.subTest(language=language, file="missing"):
                self.assertEqual(sorted(set(fresh) - set(kept)), [])
            with self.subTest(language=language, file="obsolete"):
                self.assertEqual(sorted(set(kept) - set(fresh)), [])
            for key, message in kept.items():
                with self.subTest(language=language, context=message.context, source=message.source):
                    self.assertEqual(message.state, "finished")
                    if message.context == "language":
                        continue
                    self.assertEqual(len(message.forms), len(fresh[key].forms), "plural forms")
                    self.assertEqual(problems(message.source, message.forms), [])

    def test_a_file_names_its_language(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                root = ElementTree.parse(file_of(language)).getroot()
                self.assertEqual(root.get("language"), language)
                if language not in IN_WORK:
                    code = messages(file_of(language))[("language", "en", "")].forms
                    self.assertEqual(code, [language.replace("_", "-")])

    def test_what_is_in_work_is_there(self):
        self.assertLessEqual(set(IN_WORK) - {"", "template"}, set(LANGUAGES))


class Rules(unittest.TestCase):
    """The rules themselves, so that none of them passes everything."""

    GOOD = [
        ("%1 answers.", ["%1 antwortet."]),
        ("%1 of %2", ["%2 の %1"]),
        ("Run the checks.", ["チェックを実行します。"]),
        ("Checked?", ["هل فُحص؟"]),
        ("Names: ", ["Namen: "]),
        ("&Next", ["次へ(&N)"]),
        ("%n passed", ["%n bestanden", "%n bestanden"]),
        ("%n passed", ["واحد", "%n", "%n", "%n", "%n", "%n"]),
        ("Open <b>%1</b>", ["<b>%1</b> öffnen"]),
        ("It’s in “%1”.", ["C’est dans « %1 »."]),
        ("Say --yes.", ["Gib --yes an."]),
        ("Client ID", ["Client ID"]),
    ]
    BAD = [
        ("%1 answers.", ["Antwort."], "placeholders"),
        ("%1 of %2", ["%1 von %1"], "placeholders"),
        ("%1 copies", ["%1 von %2"], "placeholders"),
        ("%n passed", ["bestanden"], "placeholders"),
        ("%n passed", ["eine", "viele"], "%n"),
        ("%n of %1", ["%n", "%n von %1"], "placeholders"),
        ("Run the checks.", ["Prüfungen ausführen"], "end"),
        ("Run the checks", ["Prüfungen ausführen."], "end"),
        ("Saving…", ["Speichern..."], "end"),
        ("Names:", ["Namen"], "end"),
        (" Left", ["Übrig"], "spaces"),
        ("Left", ["Übrig "], "spaces"),
        ("&Next", ["Weiter"], "accelerators"),
        ("Next", ["&Weiter"], "accelerators"),
        ("<b>%1</b>", ["%1"], "tags"),
        ("Set Threat Remediation", ["Bedrohungsbehebung einstellen"], "kept"),
        ("Enter the Client Secret", ["Client-Geheimnis eingeben"], "kept"),
        ("Say --yes", ["Sag --ja"], "kept"),
        ("A or B", ["A  oder B"], "double"),
        ("It’s here", ["C'est ici"], "straight"),
        ("Two words", [""], "empty"),
        ("Nothing is changed there now", ["Nothing is changed there now"], "English"),
    ]

    def test_good_translations_pass(self):
        for source, forms in self.GOOD:
            with self.subTest(source=source, forms=forms):
                self.assertEqual(problems(source, forms), [])

    def test_bad_translations_do_not(self):
        for source, forms, why in self.BAD:
            with self.subTest(source=source, forms=forms):
                self.assertTrue(any(why in problem for problem in problems(source, forms)), problems(source, forms))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]])
