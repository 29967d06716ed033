#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""Puts the translations of packaging/Texts.h into the desktop file and the AppStream metadata.

    desktop_files.py LANGUAGES [--check]

LANGUAGES is a list with a comma between, of those that are finished. With --check it changes nothing and fails if
something would change, or if a text that people read is not among those of packaging/Texts.h.
"""

import pathlib
import re
import sys
import textwrap
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).parent.parent
DESKTOP = ROOT / "packaging" / "active-response-setup.desktop"
METAINFO = ROOT / "packaging" / "io.github.active_response_setup.metainfo.xml"
TRANSLATED_KEYS = ("GenericName", "Comment", "Keywords")


def texts_of(language):
    """By their English; of the template, with nothing behind."""
    name = f"active-response-setup{'_' + language if language else ''}.ts"
    root = ElementTree.parse(ROOT / "translations" / name).getroot()
    context = next(each for each in root.findall("context") if each.findtext("name") == "packaging")
    return {each.findtext("source"): each.findtext("translation") for each in context.findall("message")}


def desktop_file(text, translations):
    lines = [line for line in text.splitlines() if not re.match(r"\w+\[", line)]
    result = []
    for line in lines:
        result.append(line)
        key, _, value = line.partition("=")
        if key in TRANSLATED_KEYS:
            result += [f"{key}[{language}]={texts[value]}" for language, texts in translations.items()]
    return "\n".join(result) + "\n"


def metainfo(text, translations):
    text = re.sub(r'\n *<(summary|p|li) xml:lang="[^"]*">.*?</\1>', "", text, flags=re.DOTALL)

    def with_translations(match):
        indent, tag, body = match.groups()
        source = " ".join(body.split())
        result = match.group(0)
        for language, texts in translations.items():
            start = f'\n{indent}<{tag} xml:lang="{language}">'
            words = escape(texts[source])
            if len(start) + len(words) + len(tag) + 3 > 110:
                lines = textwrap.wrap(words, 110 - len(indent) - 2, break_long_words=False, break_on_hyphens=False)
                words = "".join(f"\n{indent}  {line}" for line in lines) + f"\n{indent}"
            result += f"{start}{words}</{tag}>"
        return result

    return re.sub(r"\n( *)<(summary|p|li)>(.*?)</\2>", lambda m: "\n" + with_translations(m).lstrip("\n"), text, flags=re.DOTALL)


def read_by_people():
    for line in DESKTOP.read_text().splitlines():
        key, _, value = line.partition("=")
        if key in TRANSLATED_KEYS:
            yield value
    root = ElementTree.parse(METAINFO).getroot()
    for element in root.iter():
        if element.tag in ("summary", "p", "li") and not element.attrib:
            yield " ".join(element.text.split())


def main():
    languages = [language for language in sys.argv[1].split(",") if language]
    is_check = "--check" in sys.argv
    unknown = set(read_by_people()) - set(texts_of(""))
    if unknown:
        sys.exit("packaging/Texts.h lacks: " + "\n".join(unknown))
    translations = {language: texts_of(language) for language in sorted(languages)}
    for path, make in ((DESKTOP, desktop_file), (METAINFO, metainfo)):
        made = make(path.read_text(), translations)
        if made == path.read_text():
            continue
        if is_check:
            sys.exit(f"{path.name} is not what translations/desktop_files.py {sys.argv[1]} makes.")
        path.write_text(made)


main()
