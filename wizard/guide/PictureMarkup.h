// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ConsolePicture.h"

namespace guide {

/// The picture as HTML, escaped and without scripts, told to screen readers in words. The numbers in it are
/// those of the steps in the list of IDs. It looks right with pictureStyle().
QString toHtml(const ConsolePicture &picture, const QStringList &steps);
/// The CSS for toHtml(). The page has to define the colors --ground, --paper, --ink, --quiet, --line, --link,
/// --link-soft, --warn and --warn-soft.
QString pictureStyle();
/// The picture as lines of text, for example "[x] Read (7)".
QStringList toLines(const ConsolePicture &picture, const QStringList &steps);

} // namespace guide
