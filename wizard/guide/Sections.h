// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Guide.h"

/// The sections of the documented procedure, one file each, and what they share. Private to this folder.
namespace guide {

Section requirementsSection();
Section threatRemediationSection();
Section serviceAccountSection();
Section apiRoleSection();
Section networkAccessSection();
Section apiApplicationSection();
Section credentialsSection();
Section verificationSection();
Section handOverSection();
Section validationSection();
Section legacyRemovalSection();
Section reportSection();

/// The first step of each section that works in the Mimecast console, and of its card.
Step signInToMimecast(const QString &id, Card card);
/// The same for the Arctic Wolf portal.
Step signInToArcticWolf(const QString &id, Card card);

/// What the consoles are called.
QString mimecastConsole();
QString arcticWolfConsole();

/// Where the portal is opened.
QUrl arcticWolfPortal();

/// The forms of the console where an API application is added: the one of the document, which is taken until
/// another is chosen, one that goes on with a page of its own, and the newest.
Condition inConsoleOfDocument();
Condition inConsoleWithOwnPage();
Condition inConsoleWithHub();

/// A remark of the document.
Remark note(Sentence text);
/// A remark of ours.
Remark hint(Sentence text);
/// A sentence that is nothing but a label, for example a field's title.
Sentence only(Label label);

/// Items of pictures: what is above others or only names them, …
ConsolePicture::Item heading(const char *label, int level = 0);
ConsolePicture::Item parent(const char *label, int level);
/// … what is there, whatever it is called, …
ConsolePicture::Item other(ConsolePicture::Role role, int level = 0);
/// … and what a step is done with; without a label if it is not known.
ConsolePicture::Item target(ConsolePicture::Role role, const char *label, const QString &step, int level = 0);

} // namespace guide
