// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "language/Languages.h"
#include "session/Line.h"
#include "terminal/CommandParser.h"
#include "terminal/Terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

/// The command line: one file per command, all on wizard-core.
namespace cli {

using terminal::CommandParser;
using terminal::complain;
using terminal::ExitStatus;
using enum terminal::ExitStatus;

/// `arguments` begins with the command's name, as QCommandLineParser expects the program's.
/// Text goes to standard output, diagnostics to standard error.
int compareCommand(const QStringList &arguments);
int explainCommand(const QStringList &arguments);
int guideCommand(const QStringList &arguments);
int reportCommand(const QStringList &arguments);
int setupsCommand(const QStringList &arguments);
int verifyCommand(const QStringList &arguments);
int watchCommand(const QStringList &arguments);

inline QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// These print, and give `status`, or CouldNotWork if that failed.
[[nodiscard]] int printed(const QString &text, int status = NothingFailed);
[[nodiscard]] int printed(const QJsonDocument &document, int status = NothingFailed);
/// As it is: other programs read it.
[[nodiscard]] int printedData(const QString &text, int status = NothingFailed);
/// Complains, and gives `status`.
int complained(const QString &text, int status);
/// With the color and the sign of its status.
QList<terminal::Line> styled(const QList<session::Line> &lines);
/// Writes the report to each of the files; complains of those that cannot be written, and is false then.
[[nodiscard]] bool writeReports(const QJsonObject &document, const QStringList &paths);
/// Runs the event loop and calls `begin` in it, so that an exit status that is set at once is heard.
int execute(QObject *context, const std::function<void()> &begin);

} // namespace cli
