// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Property.h"
#include "Samples.h"

#include "report/Comparison.h"
#include "report/PdfWriter.h"
#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "report/Words.h"
#include "setup/Setup.h"
#include "validation/MessageHeaders.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

/// Real documents with something changed at random, through every reader and writer.
class ReadersProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedByteIsSeenOrChangesNothing();
    void nothingOfAReportIsMoreThanText();
    void aSetUpWithAnythingInItMakesAReport();
    void headersWithAnythingInThemAreRead();
};

namespace {

QJsonObject real(QRandomGenerator &random)
{
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    setup->setPractice(random.bounded(2) == 0);
    if (random.bounded(2) == 0)
        setup->setValidation(validation::toJson(samples::record()));
    QJsonObject failing = samples::failing();
    if (random.bounded(3) == 0)
        return failing;
    return report::build(
        {.guide = guide,
         .setup = setup.get(),
         .gateway = setup->isPractice() ? QStringLiteral("http://127.0.0.1:8080") : QStringLiteral("us"),
         .clientId = samples::clientId,
         .findings = samples::goodFindings(),
         .generated = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC)});
}

const QList<QByteArray> &pieces()
{
    static const QList<QByteArray> all{
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "0",
        "-",
        ".5",
        "e9",
        "9007199254740993",
        "1e400",
        "true",
        "null",
        "\\u0000",
        "\\ud800",
        "\\u202e",
        QByteArray::fromHex("e280ae"), // Right to left.
        "\xc2\x9b",
        "\x1b[2J",
        "\xff",
        "\xef\xbb\xbf",
        "\xcc\x81",
        " ",
        "\n",
        R"("practice":true,)",
        R"("verdict":"validated",)",
        "<b>",
        "www.example.com",
        "validated",
    };
    return all;
}

template <typename List>
const auto &anyOf(const List &list, QRandomGenerator &random)
{
    return list.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(list.size()))));
}

QByteArray changed(QByteArray text, QRandomGenerator &random)
{
    const auto at = [&] { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(text.size()))); };
    for (quint32 changes = 1 + random.bounded(3); changes > 0; --changes) {
        const qsizetype size = 1 + static_cast<qsizetype>(random.bounded(40));
        switch (random.bounded(5)) {
        case 0:
            text[at()] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            text.insert(at(), anyOf(pieces(), random));
            break;
        case 2:
            text.remove(at(), size);
            break;
        case 3:
            text.insert(at(), text.mid(at(), size));
            break;
        default:
            // A digit or a letter by another.
            text[at()] = "0123456789abcxyz"[random.bounded(16)];
        }
        if (text.isEmpty())
            text = "x";
    }
    return text;
}

QString hostileText(QRandomGenerator &random)
{
    static const QStringList parts{
        QStringLiteral("<b>"),
        QStringLiteral("</td>"),
        QStringLiteral("<!-- "),
        QStringLiteral(" -->"),
        QStringLiteral("&lt;"),
        QStringLiteral("\" onload=\""),
        QStringLiteral("javascript:"),
        QStringLiteral("www.a.de"),
        QStringLiteral("http://a.de"),
        QStringLiteral("a@b.de"),
        QStringLiteral("@name"),
        QStringLiteral("#1"),
        QStringLiteral("# "),
        QStringLiteral("- "),
        QStringLiteral("1. "),
        QStringLiteral("> "),
        QStringLiteral("==="),
        QStringLiteral("---"),
        QStringLiteral("|"),
        QStringLiteral("`"),
        QStringLiteral("``"),
        QStringLiteral("\\"),
        QStringLiteral("*"),
        QStringLiteral("_"),
        QStringLiteral("~~"),
        QStringLiteral("[x](y)"),
        QStringLiteral("![x]"),
        QStringLiteral("[ ] "),
        QStringLiteral("\n"),
        QStringLiteral("\r\n\r\n"),
        QStringLiteral("\t"),
        QStringLiteral("    "),
        QStringLiteral(" "),
        QStringLiteral("text"),
        QStringLiteral("é"),
        QStringLiteral("{{digest}}"),
        QString(QChar(0)),
        QString(QChar(0x1b)),
        QString(QChar(0x9b)),
        QString(QChar(0x202e)),
        QString(QChar(0x200b)),
        QString(QChar(0x2028)),
        QString(QChar(0xfeff)),
        QString(30, QChar(0x301)),
        QString(1500, u'x'),
    };
    QString text;
    for (quint32 count = 1 + random.bounded(8); count > 0; --count)
        text += anyOf(parts, random);
    return text;
}

/// Some of the texts that may be anything replaced, and the digest made to fit, as a forger does.
QJsonValue withHostileTexts(const QJsonValue &value, const QString &name, QRandomGenerator &random)
{
    static const QStringList fixed{
        QStringLiteral("format"),    QStringLiteral("generated"), QStringLiteral("verdict"),
        QStringLiteral("status"),    QStringLiteral("at"),        QStringLiteral("checked"),
        QStringLiteral("started"),   QStringLiteral("ended"),     QStringLiteral("outcome"),
        QStringLiteral("signedOff"), QStringLiteral("gateway"),   QStringLiteral("id"),
        QStringLiteral("language")};
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            items.append(withHostileTexts(item, name, random));
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &member : object.keys())
            object.insert(member, withHostileTexts(object.value(member), member, random));
        return object;
    }
    const bool isReplaced = value.isString() && !fixed.contains(name) && random.bounded(6) == 0;
    return isReplaced ? QJsonValue(hostileText(random).left(2000)) : value;
}

bool isClean(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint character) {
        const QChar::Category category = QChar::category(character);
        return character == '\n' || character == 0x200c || character == 0x200d ||
               (category != QChar::Other_Control && category != QChar::Other_Format &&
                category != QChar::Separator_Line && category != QChar::Separator_Paragraph);
    });
}

QStringList tagsOf(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    // Code is text.
    static const QRegularExpression other(QStringLiteral("^</?code>$"));
    QStringList tags;
    auto match = tag.globalMatch(html);
    while (match.hasNext()) {
        const QString found = match.next().captured();
        if (!other.match(found).hasMatch())
            tags += found;
    }
    return tags;
}

QString renderedMarkdown(const QByteArray &markdown)
{
    QProcess process;
    process.start(QStringLiteral(CMARK_GFM),
                  {QStringLiteral("--unsafe"), QStringLiteral("-e"), QStringLiteral("table"),
                   QStringLiteral("-e"), QStringLiteral("autolink"), QStringLiteral("-e"),
                   QStringLiteral("strikethrough"), QStringLiteral("-e"), QStringLiteral("tasklist"),
                   QStringLiteral("-e"), QStringLiteral("footnotes")});
    process.write(markdown);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Nothing but what the templates have: no link but to a step of the same document, no handler, no script.
bool hasForeignTags(const QString &html)
{
    static const QRegularExpression foreign(
        QStringLiteral(
            "^<(a "
            "(?!href=\"#step-)|script|img|iframe|link|object|embed|svg|form|base|[^>]*\\son[a-z]+=)|^<!--"),
        QRegularExpression::CaseInsensitiveOption);
    return !tagsOf(html).filter(foreign).isEmpty();
}

void checkOutputs(const QJsonObject &document)
{
    const QString html = QString::fromUtf8(report::toHtml(document));
    const QByteArray markdown = report::toMarkdown(document);
    const QString comparison =
        report::toText(report::compare(samples::ready(), document), samples::ready(), document);
    const QStringList outputs{html,
                              QString::fromUtf8(markdown),
                              report::toRichText(document),
                              report::toSummary(document),
                              comparison,
                              QString::fromUtf8(report::toJson(document))};
    for (const QString &output : outputs)
        QVERIFY2(isClean(output), qPrintable(output));
    QVERIFY(!hasForeignTags(html));
    const QString shown = renderedMarkdown(markdown);
    QVERIFY(!shown.isEmpty());
    QVERIFY2(!hasForeignTags(shown), qPrintable(tagsOf(shown).join(u' ')));
    if (!report::isPractice(document))
        return;
    for (const QString &output : outputs.first(5))
        QVERIFY2(output.contains(QStringLiteral("practice"), Qt::CaseInsensitive), qPrintable(output));
    QVERIFY(html.contains(report::practiceNote()));
    QVERIFY(shown.startsWith(QStringLiteral("<p><strong>PRACTICE")));
    QVERIFY(report::isPractice(report::pseudonymised(document)));
}

} // namespace

void ReadersProperty::aChangedByteIsSeenOrChangesNothing()
{
    property::forRandomSequences([](QRandomGenerator &random) {
        const QJsonObject document = real(random);
        const QByteArray json = report::toJson(document);
        for (int tries = 0; tries < 40 && !QTest::currentTestFailed(); ++tries) {
            const QByteArray other = changed(json, random);
            QString error;
            QElapsedTimer elapsed;
            elapsed.start();
            const auto read = report::read(other, &error);
            QVERIFY(elapsed.elapsed() < 2000);
            QCOMPARE(read.has_value(), error.isEmpty());
            if (read && report::checksumFits(*read))
                QVERIFY2(*read == document, other.constData());
        }
    });
}

void ReadersProperty::nothingOfAReportIsMoreThanText()
{
    const QStringList usual = tagsOf(QString::fromUtf8(report::toHtml(samples::failing())));
    QVERIFY(!usual.isEmpty());
    property::forRandomSequences([](QRandomGenerator &random) {
        const QJsonObject document =
            report::withDigest(withHostileTexts(real(random), QString(), random).toObject());
        QString error;
        const auto read = report::read(report::toJson(report::wellFormed(document)), &error);
        QVERIFY2(read, qPrintable(error));
        checkOutputs(*read);
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(report::toPdf(*read).startsWith("%PDF"));
        QVERIFY(elapsed.elapsed() < 10'000);
    });
}

void ReadersProperty::aSetUpWithAnythingInItMakesAReport()
{
    property::forRandomSequences([](QRandomGenerator &random) {
        const guide::Guide guide = guide::Guide::documented();
        const auto setup = samples::filledSetup(guide);
        setup->setLastRun(report::runOf(samples::goodFindings(), QDateTime::currentDateTimeUtc()));
        setup->setValidation(validation::toJson(samples::record()));
        setup->setFinalReport(real(random));
        const QJsonObject hostile =
            random.bounded(2) == 0
                ? QJsonDocument::fromJson(changed(QJsonDocument(setup->toJson()).toJson(), random)).object()
                : withHostileTexts(setup->toJson(), QString(), random).toObject();
        setup::Setup opened(QStringLiteral("opened"));
        opened.fromJson(hostile);
        const QJsonObject document =
            report::build({.guide = guide,
                           .setup = &opened,
                           .gateway = opened.value(QStringLiteral("verification.gateway")),
                           .clientId = opened.value(QStringLiteral("credentials.client-id")),
                           .findings = report::lastFindings(opened),
                           .generated = QDateTime::currentDateTimeUtc()});
        QString error;
        const auto read = report::read(report::toJson(document), &error);
        QVERIFY2(read && *read == document, qPrintable(error));
        checkOutputs(document);
        if (const auto signedOff = report::finalReport(opened, *samples::record().credentials))
            checkOutputs(*signedOff);
    });
}

void ReadersProperty::headersWithAnythingInThemAreRead()
{
    const QByteArray headers = "Received: from a by b; Mon, 23 Nov 2026 14:58:04 +0000\r\n"
                               "From: =?utf-8?q?Ada?= <ada@contoso.example>\r\n"
                               "To: \"Robin\" <robin@contoso.example>\r\n"
                               "Subject: =?utf-8?b?VmFsaWRhdGlvbg==?=\r\n"
                               "Message-ID: <validation-1@contoso.example>\r\n"
                               "Date: Mon, 23 Nov 2026 14:58:03 +0000\r\n\r\ntext\r\n";
    property::forRandomSequences([&headers](QRandomGenerator &random) {
        const validation::ParsedMessage reading = validation::readMessage(changed(headers, random));
        const validation::Message &message = reading.message;
        QCOMPARE(message.messageId.isEmpty(), reading.error.has_value());
        validation::Record record = samples::record();
        record.message = message;
        QJsonObject document = samples::validated();
        document.insert(QStringLiteral("validation"), validation::toJson(record));
        document = report::withDigest(report::wellFormed(document));
        QString error;
        const auto read = report::read(report::toJson(document), &error);
        QVERIFY2(read, qPrintable(error));
        checkOutputs(*read);
    });
}

QTEST_MAIN(ReadersProperty)
#include "ReadersProperty.moc"
