// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Samples.h"

#include "report/TextWriters.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// That nothing in a report becomes anything but text for a renderer of GitHub's Markdown.
class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsNothingButText_data();
    void aValueIsNothingButText();
};

namespace {

QString rendered(const QJsonObject &document)
{
    QProcess process;
    process.start(QStringLiteral(CMARK_GFM),
                  {QStringLiteral("--unsafe"), QStringLiteral("-e"), QStringLiteral("table"),
                   QStringLiteral("-e"), QStringLiteral("autolink"), QStringLiteral("-e"),
                   QStringLiteral("strikethrough"), QStringLiteral("-e"), QStringLiteral("tasklist"),
                   QStringLiteral("-e"), QStringLiteral("footnotes")});
    process.write(report::toMarkdown(document));
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

const QRegularExpression &tag()
{
    static const QRegularExpression pattern(QStringLiteral("<[^>]*>"));
    return pattern;
}

/// The tags in their order, without those of code, which is text.
QStringList skeleton(const QString &html)
{
    QStringList tags;
    auto match = tag().globalMatch(html);
    while (match.hasNext()) {
        const QString found = match.next().captured();
        if (!found.contains(QLatin1String("code>")))
            tags += found;
    }
    return tags;
}

/// Without white space, which Markdown does not keep.
QString plain(QString html)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    html.remove(tag()).remove(space);
    return html.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

void MarkdownTest::aValueIsNothingButText_data()
{
    QTest::addColumn<QString>("text");
    const char *const texts[] = {
        "www.example.com",
        "see www.example.com, or WWW.EXAMPLE.COM",
        "http://example.com/?a=b&c=d",
        "https://example.com",
        "ftp://example.com",
        "mailto:someone@example.com",
        "someone@example.com",
        "<someone@example.com>",
        "(someone@example.com)",
        "xmpp:someone@example.com/x",
        "javascript:alert(1)",
        "example.com",
        "@somebody",
        "owner/name#12",
        "#123",
        "GH-12",
        "0123456789abcdef0123456789abcdef01234567",
        "a :smile: b",
        "# heading",
        "###### heading",
        "#",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "2) item",
        "---",
        "- - -",
        "***",
        "===",
        "----",
        "> quotation",
        "```",
        "~~~",
        "``code``",
        "`",
        "a `b` c",
        "a|b",
        "|",
        "||",
        "someone@example.com|www.example.com",
        "`www.example.com`",
        "`someone@example.com",
        "\\",
        "a\\",
        "\\\\",
        "\\www.example.com",
        "\\|",
        "a\\|b@c.de",
        "&lt;b&gt;",
        "&#64;",
        "&copy;",
        "<b>bold</b>",
        "<!-- comment -->",
        "<!--",
        "-->",
        "<?php ?>",
        "<![CDATA[x]]>",
        "<script>alert(1)</script>",
        "<a href=\"http://example.com\">x</a>",
        "[x](http://example.com)",
        "![x](http://example.com)",
        "[x][y]",
        "[x]: http://example.com",
        "[^1]",
        "[^1]: note",
        "[ ] task",
        "[x] task",
        "*a* _b_ **c** __d__ ~~e~~",
        "***a",
        "$a$",
        "$$a$$",
        "a  b",
        "    code",
        "\tcode",
        "text  ",
        "a\nb",
        "a\r\n\r\n# b",
        "a\n---\nb",
        "| a | b |\n|---|---|",
        "\"quoted\" 'text'",
        "{{digest}}",
        "a^b^ a=b ==c==",
        "term\n: definition",
    };
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MarkdownTest::aValueIsNothingButText()
{
    QFETCH(const QString, text);
    const QString html = rendered(samples::filledWith(text));
    const QString harmless = rendered(samples::filledWith(QStringLiteral("harmless")));
    QVERIFY(harmless.contains(QStringLiteral("<table>")));
    QCOMPARE(skeleton(html), skeleton(harmless));
    QCOMPARE(plain(html),
             plain(harmless).replace(QStringLiteral("harmless"), text.simplified().remove(u' ')));
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "MarkdownTest.moc"
