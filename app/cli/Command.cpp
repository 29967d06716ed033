// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "report/ReportFile.h"

#include <QTimer>

namespace cli {

namespace {

using terminal::Style;

Style styleOf(const session::Line &line)
{
    using checks::Status;
    if (line.kind != session::Line::Kind::Text)
        return line.kind == session::Line::Kind::Heading ? Style::Strong : Style::Muted;
    switch (line.status.value_or(Status::Pending)) {
    case Status::Passed:
        return Style::Good;
    case Status::Warning:
    case Status::Inconclusive:
        return Style::Warning;
    case Status::Failed:
        return Style::Bad;
    case Status::Skipped:
    case Status::Cancelled:
        return Style::Muted;
    case Status::Pending:
    case Status::Running:
        break;
    }
    return Style::Plain;
}

} // namespace

int printed(const QString &text, int status)
{
    return terminal::print(text) ? status : CouldNotWork;
}

int printed(const QJsonDocument &document, int status)
{
    return printedData(QString::fromUtf8(document.toJson()), status);
}

int printedData(const QString &text, int status)
{
    return terminal::print(text, terminal::Content::Data) ? status : CouldNotWork;
}

int complained(const QString &text, int status)
{
    complain(text);
    return status;
}

QList<terminal::Line> styled(const QList<session::Line> &lines)
{
    QList<terminal::Line> result;
    for (const session::Line &line : lines) {
        const bool hasSign = line.status && line.mark.isEmpty();
        result.append({.text = line.text,
                       .style = styleOf(line),
                       .mark = hasSign ? checks::statusSign(*line.status) : line.mark,
                       .indent = line.indent});
    }
    return result;
}

bool writeReports(const QJsonObject &document, const QStringList &paths)
{
    bool areWritten = true;
    for (const QString &path : paths) {
        if (QString error; !report::writeReport(document, path, &error)) {
            complain(error);
            areWritten = false;
        }
    }
    return areWritten;
}

int execute(QObject *context, const std::function<void()> &begin)
{
    QTimer::singleShot(0, context, begin);
    return QCoreApplication::exec();
}

} // namespace cli
