# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""What a terminal shows of what is written to it, as far as the command line uses one."""
import re
import unicodedata

COMMAND = re.compile(r"\x1b\[([?\d;]*)([A-Za-z])")


def width(character):
    return 0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Screen:
    """All rows that were ever shown; commands to the terminal other than those known here are an error."""

    def __init__(self, columns):
        self.columns, self.rows, self.row, self.column, self.wraps, self.colors = columns, [[]], 0, 0, True, set()

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.rows).rstrip()

    def feed(self, text):
        place = 0
        while place < len(text):
            command = COMMAND.match(text, place)
            if command:
                self.obey(*command.groups())
                place = command.end()
            else:
                self.put(text[place])
                place += 1
        return self

    def obey(self, numbers, name):
        if name == "m":
            self.colors.add(numbers)
        elif name == "A":
            assert int(numbers) <= self.row, "above the screen"
            self.row -= int(numbers)
        elif name == "J" and not numbers:
            self.rows[self.row:] = [self.rows[self.row][:self.column]]
        elif name in "hl" and numbers == "?7":
            self.wraps = name == "h"
        else:
            raise AssertionError(f"unknown command: {numbers}{name}")

    def put(self, character):
        if character == "\n":
            self.down()
        elif character == "\r":
            self.column = 0
        else:
            assert character.isprintable(), repr(character)
            if self.column + width(character) > self.columns:
                if self.wraps:
                    self.column = 0
                    self.down()
                else:
                    self.column = self.columns - 1
            row = self.rows[self.row]
            row.extend(" " * (self.column + 1 - len(row)))
            row[self.column] = character
            self.column += width(character)

    def down(self):
        self.row += 1
        if self.row == len(self.rows):
            self.rows.append([])
