// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Terminal.h"

#include "Screen.h"

#include "language/Phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace terminal {

namespace {

constexpr int narrowest = 20;
constexpr int widest = 100; // What the eye follows.
constexpr int widthElsewhere = 80;

Color chosenColor = Color::Auto;

bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c == U'\n' || c == U'\t';
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

Format formatOf(Stream stream)
{
    if (!isTerminal(stream))
        return {.width = widthElsewhere, .isColored = isColored(), .isUtf8 = true};
    return {.width = std::clamp(sizeOf(stream).columns, narrowest, widest),
            .isColored = isColored(),
            .isUtf8 = isUtf8()};
}

QString fitted(const QString &words, Stream stream)
{
    QString text = harmless(words);
    if (!isTerminal(stream))
        return text;
    const Format format = formatOf(stream);
    return wrapped(format.isUtf8 ? text : ascii(text), format.width);
}

/// 0, or the system's error.
int writeLines(Stream stream, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    return write(stream, bytes);
}

bool printHarmless(const QString &text)
{
    const int error = writeLines(StandardOutput, text);
    if (error == 0)
        return true;
    //: %1 is the system's reason.
    complain(QCoreApplication::translate("terminal", "Standard output can’t be written: %1.")
                 .arg(QString::fromLocal8Bit(std::strerror(error))));
    return false;
}

QString harmlessLine(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const bool hasIsolates = language::areIsolatesEnded(text);
    const QList<uint> characters = text.toUcs4(); // Of half a character it makes U+FFFD.
    for (const char32_t c : characters) {
        const bool isIsolate = hasIsolates && (c == language::isolateStart || c == language::isolateEnd);
        const auto units = QChar::fromUcs4(c);
        for (const QChar unit : QStringView(units)) {
            if (isHarmless(c) || isIsolate)
                result += unit;
            else
                result += QStringLiteral("\\u%1").arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
        }
    }
    return result;
}

} // namespace

QString harmless(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = harmlessLine(line);
    return lines.join(u'\n');
}

bool print(const QString &text, Content content)
{
    return printHarmless(content == Content::Data ? harmless(text) : fitted(text, StandardOutput));
}

bool print(const QList<Line> &lines)
{
    return lines.isEmpty() || printHarmless(laidOut(lines, formatOf(StandardOutput)));
}

void complain(const QString &text)
{
    writeLines(StandardError, fitted(text, StandardError));
}

void setColor(Color color)
{
    chosenColor = color;
}

bool isColored()
{
    if (chosenColor != Color::Auto)
        return chosenColor == Color::Always;
    if (!qEnvironmentVariableIsEmpty("NO_COLOR"))
        return false;
    if (const QByteArray forced = qgetenv("CLICOLOR_FORCE"); !forced.isEmpty() && forced != "0")
        return true;
    return qgetenv("CLICOLOR") != "0" && isTerminal(StandardOutput) && !isDumb();
}

bool isForPeople()
{
    return isTerminal(StandardOutput) || isColored();
}

void prepare()
{
#if defined(Q_OS_UNIX)
    // Beyond a limit on the size of files, too, writing fails instead.
    for (const int signal : {SIGPIPE, SIGXFSZ})
        std::signal(signal, SIG_IGN);
#endif
    readLocale();
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        complain(qFormatLogMessage(type, context, message));
    });
}

} // namespace terminal
