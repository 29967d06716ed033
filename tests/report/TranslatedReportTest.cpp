// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PseudoLanguage.h"
#include "Samples.h"

#include "guide/GuideWriter.h"
#include "report/Comparison.h"
#include "report/Digest.h"
#include "report/Localized.h"
#include "report/TextWriters.h"
#include "session/CauseLines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Qt::LayoutDirection)

namespace {

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts += value.toString();
    } else if (value.isArray()) {
        for (const auto &each : value.toArray())
            collect(each, texts);
    } else {
        for (const auto &each : value.toObject())
            collect(each, texts);
    }
}

/// What was entered and what Mimecast said, the labels of the console, and the names of products and formats.
QStringList kept(const QJsonObject &document)
{
    QStringList texts{u"Active Response Setup for Mimecast"_s,
                      u"Mimecast"_s,
                      u"Arctic Wolf"_s,
                      u"UTC"_s,
                      u"SHA-256"_s,
                      u"HTTP"_s};
    for (const char *member : {"program", "guide", "account", "configuration", "validation", "digest"})
        collect(document.value(QLatin1String(member)), texts);
    for (const auto &check : document.value("checks"_L1).toArray()) {
        collect(check["cause"_L1], texts);
        collect(check["evidence"_L1], texts);
        collect(check["arguments"_L1], texts);
    }
    const guide::Guide guide = guide::Guide::documented();
    for (const guide::Section &section : guide.sections) {
        for (const guide::Step &step : section.steps)
            texts << step.id;
        for (const guide::Label &label : section.title.labels)
            texts << label.plain();
        for (const guide::ConsolePicture &picture : section.pictures) {
            texts << picture.console << picture.path << picture.dialogTitle;
            for (const auto &item : picture.items)
                texts << item.label;
        }
    }
    // In groups, as on paper it is compared by eye.
    QString digest = document.value("digest"_L1)["value"_L1].toString();
    for (qsizetype i = digest.size() - 8; i > 0; i -= 8)
        digest.insert(i, u' ');
    texts << digest;
    texts.removeAll(QString());
    return texts;
}

QString shown(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    static const QRegularExpression hidden(QStringLiteral("<(style|head)\\b.*?</\\1>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    text.remove(hidden);
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

QString withoutMarkup(const QByteArray &markdown)
{
    QString text = QString::fromUtf8(markdown);
    for (const auto &[markup, plain] : {std::pair("`", ""), std::pair("\\", ""), std::pair("&lt;", "<"),
                                        std::pair("&gt;", ">"), std::pair("&amp;", "&")})
        text.replace(QLatin1String(markup), QLatin1String(plain));
    return text;
}

} // namespace

/// A report is for programs in English, and for people in their own language.
class TranslatedReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonNeverChangesWithTheLanguage();
    void everyTextOfAReportIsInTheLanguage_data() { samples(); }
    void everyTextOfAReportIsInTheLanguage();
    void theDirectionIsThatOfTheLanguage_data();
    void theDirectionIsThatOfTheLanguage();
    void whatThisProgramDoesNotKnowStaysAsItWasWritten();
    void theChecksumIsThatOfTheReportAsWritten();
    void aComparisonIsInTheLanguage();

private:
    static void samples();
};

void TranslatedReportTest::samples()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::newRow("ready") << samples::ready();
    QTest::newRow("failing") << samples::failing();
    QTest::newRow("not verified") << samples::notVerified();
    QTest::newRow("without a set-up") << samples::withoutSetup();
    for (int i = 0; i <= static_cast<int>(validation::Outcome::Cancelled); ++i) {
        const auto outcome = static_cast<validation::Outcome>(i);
        QTest::addRow("%s", qPrintable(validation::toString(outcome))) << samples::validated(outcome);
    }
}

void TranslatedReportTest::jsonNeverChangesWithTheLanguage()
{
    const QJsonObject english = samples::failing();
    const guide::Guide guide = guide::Guide::documented();
    const QJsonObject procedure = guide::toJson(guide, {});
    const QJsonArray causes = session::causesJson();
    PseudoLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QCOMPARE(samples::failing(), english);
    QCOMPARE(english.value("language"_L1), u"en"_s);
    QCOMPARE(guide::toJson(guide, {}), procedure);
    QCOMPARE(session::causesJson(), causes);
}

void TranslatedReportTest::everyTextOfAReportIsInTheLanguage()
{
    QFETCH(const QJsonObject, document);
    PseudoLanguage language(Qt::RightToLeft);
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QStringList texts = kept(document);
    for (const QString &text : {shown(report::toHtml(document)), shown(report::toRichText(document).toUtf8()),
                                withoutMarkup(report::toMarkdown(document)), report::toSummary(document)}) {
        const QStringList found = untranslated(text, texts);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

void TranslatedReportTest::theDirectionIsThatOfTheLanguage_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("left to right") << Qt::LeftToRight << QByteArray("<html lang=\"en\" dir=\"ltr\">");
    QTest::newRow("right to left") << Qt::RightToLeft << QByteArray("<html lang=\"ar\" dir=\"rtl\">");
}

void TranslatedReportTest::theDirectionIsThatOfTheLanguage()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QByteArray, element);
    PseudoLanguage language(direction);
    QVERIFY(QCoreApplication::installTranslator(&language));
    QVERIFY(report::toHtml(samples::ready()).contains(element));
    QVERIFY(
        report::toRichText(samples::ready()).toUtf8().contains(direction == Qt::RightToLeft ? "rtl" : "ltr"));
    QVERIFY(guide::toHtml(guide::Guide::documented(), {}).toUtf8().contains(element));
}

void TranslatedReportTest::whatThisProgramDoesNotKnowStaysAsItWasWritten()
{
    QJsonObject document = samples::failing();
    const auto rename = [](QJsonArray array, const QString &id) {
        QJsonObject first = array.at(0).toObject();
        first.insert(u"id"_s, id);
        array[0] = first;
        return array;
    };
    document.insert(u"checks"_s, rename(document.value("checks"_L1).toArray(), u"later-check"_s));
    document.insert(u"sections"_s, rename(document.value("sections"_L1).toArray(), u"later-section"_s));
    PseudoLanguage language(Qt::RightToLeft);
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QJsonObject shown = report::localized(document);
    for (const char *list : {"checks", "sections"}) {
        const QLatin1String member(list);
        QCOMPARE(shown.value(member)[0]["title"_L1], document.value(member)[0]["title"_L1]);
        QVERIFY(shown.value(member) != document.value(member));
    }
}

void TranslatedReportTest::theChecksumIsThatOfTheReportAsWritten()
{
    QJsonObject document = samples::ready();
    PseudoLanguage language(Qt::RightToLeft);
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QString words = QCoreApplication::translate(
        "report",
        "The checksum of this report does not fit: it was changed or damaged after it was written. What it "
        "says may not be what was seen.");
    QVERIFY(report::checksumFits(document));
    QVERIFY(!QString::fromUtf8(report::toMarkdown(document)).contains(words.left(40)));
    document.insert(u"verdict"_s, u"not-ready"_s);
    QVERIFY(QString::fromUtf8(report::toMarkdown(document)).contains(words.left(40)));
}

void TranslatedReportTest::aComparisonIsInTheLanguage()
{
    const QJsonObject before = samples::ready();
    const QJsonObject after = samples::failing();
    PseudoLanguage language(Qt::RightToLeft);
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QString text = report::toText(report::compare(before, after), before, after);
    const QStringList found = untranslated(text, kept(before) + kept(after));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TranslatedReportTest)
#include "TranslatedReportTest.moc"
