// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

// Nothing includes this: it names for translators what the desktop file and the AppStream metadata say.
// translations/desktop_files.py puts the translations there.
constexpr const char *texts[]{
    //: Desktop file: the kind of program. An assistant (a wizard) that leads through a set-up.
    QT_TRANSLATE_NOOP("packaging", "Set-up Assistant"),
    //: Desktop file and software catalog: what the program is for, in one line without a full stop.
    QT_TRANSLATE_NOOP("packaging", "Set up and verify Mimecast for Arctic Wolf Active Response"),
    //: Desktop file: words that the program is found by, each ended by a semicolon. Product names stay.
    QT_TRANSLATE_NOOP("packaging", "Mimecast;Arctic Wolf;Active Response;API;security;e-mail;"),
    // The description in the software catalog.
    QT_TRANSLATE_NOOP("packaging",
                      "Leads a Mimecast administrator step by step through setting up an account "
                      "for Arctic Wolf Active Response, and proves with live checks that what was "
                      "set up works."),
    QT_TRANSLATE_NOOP("packaging",
                      "Every step with the exact names of the console, and the values to type ready to copy"),
    QT_TRANSLATE_NOOP("packaging", "The client secret goes straight into the keychain, read back before you "
                                   "close Mimecast’s dialog"),
    QT_TRANSLATE_NOOP("packaging", "Read-only checks that name what is wrong and the step to go back to"),
    QT_TRANSLATE_NOOP("packaging", "A report as JSON, HTML, PDF or Markdown, without any secret in it"),
    QT_TRANSLATE_NOOP("packaging", "A simulated tenant for practice"),
    QT_TRANSLATE_NOOP("packaging",
                      "It changes and removes nothing at Mimecast. It is not made or endorsed by Mimecast or "
                      "Arctic Wolf, whose names are the property of their owners."),
};
