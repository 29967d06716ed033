// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sentence.h"

#include <QCoreApplication>

namespace guide {

namespace {

/// The index of the label that the placeholder at `position` stands for, or -1.
qsizetype placeholder(const QString &text, qsizetype position)
{
    if (text.at(position) != u'%' || position + 1 == text.size())
        return -1;
    const QChar digit = text.at(position + 1);
    return digit >= u'1' && digit <= u'9' ? digit.unicode() - u'1' : -1;
}

} // namespace

Label::Label(const char *label) : segments{QString::fromUtf8(label)} {}

Label::Label(std::initializer_list<const char *> path)
{
    for (const char *segment : path)
        segments.append(QString::fromUtf8(segment));
}

QString Label::documented() const
{
    return segments.join(QStringLiteral(" > "));
}

QString Label::shown() const
{
    constexpr qsizetype longestUnbroken = 32; // Characters: a narrow page has no room for more.
    QStringList unbroken = segments;
    for (QString &segment : unbroken) {
        if (segment.size() <= longestUnbroken)
            segment.replace(u' ', QChar(0xa0)).replace(u'-', QChar(0x2011));
    }
    return unbroken.join(QStringLiteral("\u00a0› "));
}

QString Label::plain() const
{
    return segments.join(QStringLiteral(" › "));
}

// In one pass, so that a label with a % in it stays as it is.
QString Sentence::rendered(const std::function<QString(const QString &)> &text,
                           const std::function<QString(const Label &)> &label) const
{
    const QString translated = QCoreApplication::translate("guide", source);
    QString result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const qsizetype index = placeholder(translated, i);
        if (index < 0 || index >= static_cast<qsizetype>(labels.size()))
            continue;
        result += text(translated.mid(start, i - start));
        result += label(labels[static_cast<size_t>(index)]);
        start = ++i + 1;
    }
    return result + text(translated.mid(start));
}

QString Sentence::plain() const
{
    return rendered([](const QString &text) { return text; },
                    [](const Label &label) { return label.plain(); });
}

QString Sentence::html() const
{
    return rendered([](const QString &text) { return text.toHtmlEscaped(); },
                    [](const Label &label) -> QString {
                        return QStringLiteral("<b>") + label.shown().toHtmlEscaped() + QStringLiteral("</b>");
                    });
}

} // namespace guide
