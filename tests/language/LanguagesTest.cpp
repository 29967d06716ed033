// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "language/Languages.h"
#include "language/Phrases.h"

#include <QEvent>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString answers(const QString &who)
{
    return QCoreApplication::translate("test", "%1 answers.").arg(who);
}

QString days(int count)
{
    return QCoreApplication::translate("test", "%n day(s)", nullptr, count);
}

} // namespace

/// Which language the programs come in, and that everything does.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void eachLanguageIsCalledByItsOwnName()
    {
        QStringList names;
        const QList<language::Language> languages = language::languages();
        for (const language::Language &each : languages)
            names.append(each.code + u' ' + each.name);
        QCOMPARE(names.constFirst(), u"en English"_s);
        names.sort();
        QCOMPARE(names, (QStringList{u"ar العربية"_s, u"de Deutsch"_s, u"en English"_s,
                                     u"pt_BR Português (Brasil)"_s}));
    }

    void theFirstThatIsThereIsTheBest_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        const auto row = [](const QStringList &wanted, const char *best) {
            QTest::newRow(qPrintable(wanted.join(u','))) << wanted << QString::fromLatin1(best);
        };
        row({u"de"_s}, "de");
        row({u"de-AT"_s}, "de");
        row({u"de_CH.UTF-8"_s}, "de");
        row({u"pt-BR"_s}, "pt_BR");
        row({u"pt"_s}, "pt_BR");
        row({u"pt-PT"_s}, "pt_BR");
        row({u"ar-EG"_s}, "ar");
        row({u"en-GB"_s}, "en");
        row({u"sv"_s, u"de"_s}, "de");
        row({u"en"_s, u"de"_s}, "en");
        row({u"sv"_s}, "");
        row({u"C"_s}, "");
        row({u"C"_s, u"de"_s}, "de");
        row({u""_s}, "");
        row({u"xx"_s}, "");
        row({u"../../de"_s}, "");
        row({}, "");
    }
    void theFirstThatIsThereIsTheBest()
    {
        QFETCH(const QStringList, wanted);
        QTEST(language::bestOf(wanted), "best");
    }

    void theOptionDecidesBeforeTheSystem_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringList{u"verify"_s} << u"en"_s;
        QTest::newRow("apart") << QStringList{u"verify"_s, u"--language"_s, u"de"_s} << u"de"_s;
        QTest::newRow("with =") << QStringList{u"--language=pt-BR"_s, u"x"_s} << u"pt_BR"_s;
        QTest::newRow("unknown") << QStringList{u"--language=sv"_s} << u"en"_s;
        QTest::newRow("nothing behind it") << QStringList{u"--language"_s} << u"en"_s;
    }
    void theOptionDecidesBeforeTheSystem()
    {
        QFETCH(const QStringList, arguments);
        QTEST(language::ofProgram(arguments), "code");
    }

    void textsNumbersAndDirectionAreOfTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("number");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("en") << u"en"_s << u"en"_s << u"X answers."_s << u"2 days"_s << u"1,000.5"_s
                            << Qt::LeftToRight;
        QTest::newRow("de") << u"de"_s << u"de"_s << u"X antwortet."_s << u"2 Tage"_s << u"1.000,5"_s
                            << Qt::LeftToRight;
        QTest::newRow("pt_BR") << u"pt_BR"_s << u"pt-BR"_s << u"X responde."_s << u"2 dias"_s << u"1.000,5"_s
                               << Qt::LeftToRight;
        // With the digits that the texts have; what is inserted is isolated.
        QTest::newRow("ar") << u"ar"_s << u"ar"_s << u"يجيب \u2068X\u2069."_s << u"2 اثنان"_s << u"1,000.5"_s
                            << Qt::RightToLeft;
    }
    void textsNumbersAndDirectionAreOfTheLanguage()
    {
        QFETCH(const QString, code);
        language::Translators translators;
        translators.use(code);
        QCOMPARE(translators.code(), code);
        QTEST(language::code(), "tag");
        QTEST(language::direction(), "direction");
        QTEST(answers(u"X"_s), "text");
        QTEST(days(2), "two");
        QTEST(QLocale().toString(1000.5, 'f', 1), "number");
    }

    void qtsOwnTextsComeInTheLanguageToo()
    {
        language::Translators translators;
        translators.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        translators.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void anotherLanguageTakesThePlaceOfTheFirst()
    {
        language::Translators translators;
        translators.use(u"de"_s);
        translators.use(u"pt_BR"_s);
        QCOMPARE(answers(u"X"_s), u"X responde."_s);
        translators.use(u"en"_s);
        QCOMPARE(answers(u"X"_s), u"X answers."_s);
        QCOMPARE(language::code(), u"en"_s);
    }

    void nothingIsLeftBehind()
    {
        {
            language::Translators translators;
            translators.use(u"de"_s);
        }
        QCOMPARE(answers(u"X"_s), u"X answers."_s);
    }

    void documentsAreInEnglishMeanwhile()
    {
        language::Translators translators;
        translators.use(u"ar"_s);
        {
            const language::InEnglish outer;
            {
                const language::InEnglish inner;
                QCOMPARE(answers(u"X"_s), u"X answers."_s);
            }
            QCOMPARE(answers(u"X"_s), u"X answers."_s);
            QCOMPARE(days(1), u"1 day"_s);
            QCOMPARE(language::code(), u"en"_s);
        }
        QCOMPARE(language::code(), u"ar"_s);
    }

    void listsAndLabelsAreMadeInOnePlace()
    {
        QCOMPARE(language::listed({}), QString());
        QCOMPARE(language::listed({u"a"_s}), u"a"_s);
        QCOMPARE(language::listed({u"a"_s, u"%1"_s, u"c"_s}), u"a, %1, c"_s);
        QCOMPARE(language::labeled(u"%2"_s, u"x"_s), u"%2: x"_s);
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
