// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Confirmation.h"

#include "Terminal.h"

#include <QFile>

#include <cstdio>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace terminal {

namespace {

constexpr qint64 longestAnswer = 1024;

bool isTerminal()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

} // namespace

Answer confirm(const QString &question)
{
    if (!isTerminal())
        return Answer::NobodyToAsk;
    complain(question);
    QFile input;
    const QByteArray answer =
        input.open(stdin, QIODevice::ReadOnly) ? input.readLine(longestAnswer).toLower() : QByteArray();
    // Half a line may be the beginning of anything.
    const bool isYes = answer.endsWith('\n') && (answer.trimmed() == "y" || answer.trimmed() == "yes");
    return isYes ? Answer::Yes : Answer::No;
}

} // namespace terminal
