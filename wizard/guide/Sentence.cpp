#include "Sentence.h"

#include <QCoreApplication>

namespace guide {

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
    QStringList unbroken = segments;
    unbroken.replaceInStrings(QStringLiteral(" "), QStringLiteral("\u00a0"));
    return unbroken.join(QStringLiteral("\u00a0› "));
}

namespace {

/// Puts the labels in the places of %1 to %9 in one pass, so that a label with a % in it stays as it is.
QString fill(const QString &text, const std::vector<Label> &labels, const QString &before,
             const QString &after, bool escape)
{
    QString filled;
    filled.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (text.at(i) == u'%' && next >= u'1' && next <= u'9') {
            const auto index = static_cast<size_t>(next.unicode() - u'1');
            if (index < labels.size()) {
                const QString shown = labels[index].shown();
                filled += before + (escape ? shown.toHtmlEscaped() : shown) + after;
                ++i;
                continue;
            }
        }
        filled += escape ? QString(text.at(i)).toHtmlEscaped() : QString(text.at(i));
    }
    return filled;
}

} // namespace

QString Sentence::plain() const
{
    return fill(QCoreApplication::translate("guide", source), labels, {}, {}, false);
}

QString Sentence::html() const
{
    return fill(QCoreApplication::translate("guide", source), labels, QStringLiteral("<b>"),
                QStringLiteral("</b>"), true);
}

} // namespace guide
