// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Layout.h"

#include "Terminal.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

#if defined(Q_OS_UNIX)
#include <cwchar>
#endif

namespace terminal {

namespace {

int columnsOfOne(char32_t character)
{
#if defined(Q_OS_UNIX)
    const int columns = ::wcwidth(static_cast<wchar_t>(character));
    return columns < 0 ? 1 : columns; // Unknown where the locale is not in UTF-8.
#else
    Q_UNUSED(character)
    return 1;
#endif
}

/// Behind a number, a bullet or a column; below the line's own beginning where there is none of these, or
/// little room is left.
int hangingIndent(const QString &line, int width)
{
    static const QRegularExpression beginning(
        QStringLiteral("^( *)(?:(?:[-*]|\\d+\\.) +|\\S(?:.*?\\S)?? {2,})?"));
    const QRegularExpressionMatch match = beginning.match(line);
    const int hang = columnsOf(match.captured());
    const int indent = static_cast<int>(match.capturedLength(1));
    return hang <= width / 2 ? hang : std::min(indent + 2, width / 4);
}

/// Of one line.
QString wrapped(const QString &line, int width, int hang)
{
    QString result;
    int column = 0;
    int columnOfSpace = 0;
    qsizetype space = -1; // The last place in the row where it can be broken.
    const QList<uint> characters = line.toUcs4();
    for (const char32_t c : characters) {
        if (c == U' ' && column >= hang) {
            space = result.size();
            columnOfSpace = column;
        }
        result += QChar::fromUcs4(c);
        column += columnsOfOne(c);
        if (column > width && c != U' ' && space > 0) {
            qsizetype end = space; // Several spaces may stand there.
            while (end > 0 && result.at(end - 1) == u' ')
                --end;
            result.replace(end, space + 1 - end, u'\n' + QString(hang, u' '));
            column += hang - columnOfSpace - 1;
            space = -1;
        }
    }
    return result;
}

QString cut(const QString &text, int width, const QString &end)
{
    if (columnsOf(text) <= width)
        return text;
    QString result;
    int column = columnsOf(end);
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        column += columnsOfOne(c);
        if (column > width)
            break;
        result += QChar::fromUcs4(c);
    }
    return result + end;
}

QString painted(const QString &text, Style style)
{
    const char *code = "";
    switch (style) {
    case Style::Plain:
        return text;
    case Style::Strong:
        code = "1";
        break;
    case Style::Muted:
        code = "2";
        break;
    case Style::Good:
        code = "32";
        break;
    case Style::Warning:
        code = "33";
        break;
    case Style::Bad:
        code = "31";
        break;
    }
    return QStringLiteral("\033[%1m%2\033[0m").arg(QLatin1String(code), text);
}

QString shown(const QString &text, const Format &format)
{
    return format.isUtf8 ? harmless(text) : ascii(harmless(text));
}

/// The mark, or each row of a text that has none, in the line's style. `text` begins with indent and mark.
QString painted(const QString &text, qsizetype indent, const QString &mark, Style style)
{
    if (style == Style::Plain)
        return text;
    if (!mark.isEmpty())
        return text.left(indent) + painted(mark, style) + text.mid(indent + mark.size());
    QStringList rows = text.split(u'\n');
    for (QString &row : rows)
        row = row.left(indent) + painted(row.mid(indent), style);
    return rows.join(u'\n');
}

/// What stands before the text of a line.
QString beginning(const Line &line, const QString &mark)
{
    return QString(line.indent, u' ') + (mark.isEmpty() ? QString() : mark + u' ');
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters)
        columns += columnsOfOne(c);
    return columns;
}

QString wrapped(const QString &text, int width)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = wrapped(line, width, hangingIndent(line, width));
    return lines.join(u'\n');
}

QString ascii(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'‘':
        case u'’':
            result += u'\'';
            break;
        case u'“':
        case u'”':
            result += u'"';
            break;
        case u'–':
        case u'—':
        case u'·':
            result += u'-';
            break;
        case u'›':
            result += u'>';
            break;
        case u'…':
            result += QLatin1String("...");
            break;
        case u'✓':
            result += u'+';
            break;
        case u'✕':
            result += u'x';
            break;
        default:
            result += c.unicode() < 0x80
                          ? QString(c)
                          : QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        }
    }
    return result;
}

QString laidOut(const QList<Line> &lines, const Format &format)
{
    QString result;
    for (const Line &line : lines) {
        QString mark = shown(line.mark, format);
        const QString text = shown(line.text.simplified(), format);
        QString start = beginning(line, mark);
        int hang = columnsOf(start);
        if (hang > format.width / 2) {
            hang = std::min(line.indent + 2, format.width / 4);
            if (!mark.isEmpty()) { // Has a row of its own.
                mark = mark.trimmed();
                start = wrapped(QString(line.indent, u' ') + mark, format.width, hang) + u'\n' +
                        QString(hang, u' ');
            }
        }
        const qsizetype row = start.lastIndexOf(u'\n') + 1;
        const QString whole = start.left(row) + wrapped(start.mid(row) + text, format.width, hang);
        result += (format.isColored ? painted(whole, line.indent, mark, line.style) : whole) + u'\n';
    }
    return result;
}

QString row(const Line &line, const Format &format)
{
    const QString mark = shown(line.mark, format);
    const QString text = cut(beginning(line, mark) + shown(line.text.simplified(), format), format.width,
                             format.isUtf8 ? QStringLiteral("…") : QStringLiteral("..."));
    return format.isColored && text.size() >= line.indent + mark.size()
               ? painted(text, line.indent, mark, line.style)
               : text;
}

} // namespace terminal
