// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Layout.h"

#include <QByteArrayView>
#include <QList>

/// The two streams as the system has them. Private to this folder.
namespace terminal {

enum Stream { StandardOutput = 1, StandardError = 2 };

bool isTerminal(Stream stream);
/// It can only write on.
bool isDumb();
/// What a terminal has room for.
struct Size
{
    int columns = 80;
    int rows = 24;
};
/// As usual if the terminal does not say.
Size sizeOf(Stream stream);
/// Its locale, from before Qt chose one.
bool isUtf8();
void readLocale();

/// Without a buffer, so that what fails is known at once; above the rows that are shown. From any thread. 0,
/// or the system's error.
int write(Stream stream, QByteArrayView bytes);
/// Rows below all that is written, in place of those shown before.
void showRows(const QList<Line> &rows);

} // namespace terminal
