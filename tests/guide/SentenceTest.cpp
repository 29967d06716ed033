// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "guide/Sentence.h"

#include <QTest>

using guide::Label;
using guide::Sentence;

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsWrittenAsInTheDocument();
    void aPathIsShownWithoutBreaksInsideASegment();
    void aSegmentThatIsTooLongForANarrowPageMayBeBroken();
    void labelsTakeThePlacesOfThePlaceholders();
    void aPercentSignInALabelStaysAsItIs();
    void aPlaceholderWithoutALabelStaysAsItIs();
    void richTextIsEscapedAndLabelsAreBold();
    void onlyASentenceWithoutTextIsEmpty();
};

void SentenceTest::aPathIsWrittenAsInTheDocument()
{
    const Label path{"Account Menu", "Dashboard", "Read"};
    QCOMPARE(path.documented(), QStringLiteral("Account Menu > Dashboard > Read"));
    QCOMPARE(path.plain(), QStringLiteral("Account Menu › Dashboard › Read"));
    QVERIFY(path != Label("Account Menu > Dashboard > Read"));
    QVERIFY((path == Label{"Account Menu", "Dashboard", "Read"}));
}

void SentenceTest::aPathIsShownWithoutBreaksInsideASegment()
{
    const QString shown = Label{"Account Menu", "Dash-board", "Read"}.shown();
    QCOMPARE(shown, QStringLiteral("Account\u00a0Menu\u00a0› Dash\u2011board\u00a0› Read"));
}

void SentenceTest::aSegmentThatIsTooLongForANarrowPageMayBeBroken()
{
    const QString title = QStringLiteral("Manage API 2.0 Credentials for <application_name>");
    QCOMPARE(Label(title.toUtf8().constData()).shown(), title);
}

void SentenceTest::labelsTakeThePlacesOfThePlaceholders()
{
    const Sentence sentence{"In %2, click %1.", {"Next", {"Account", "Admin Roles"}}};
    QCOMPARE(sentence.plain(), QStringLiteral("In Account › Admin Roles, click Next."));
}

void SentenceTest::aPercentSignInALabelStaysAsItIs()
{
    const Sentence sentence{"%1 and %2", {"100 %2", "B"}};
    QCOMPARE(sentence.plain(), QStringLiteral("100 %2 and B"));
}

void SentenceTest::aPlaceholderWithoutALabelStaysAsItIs()
{
    const Sentence sentence{"%1, %2, 100 %", {"A"}};
    QCOMPARE(sentence.plain(), QStringLiteral("A, %2, 100 %"));
}

void SentenceTest::richTextIsEscapedAndLabelsAreBold()
{
    const Sentence sentence{"Keys of <you> & %1", {"<application name>"}};
    QCOMPARE(sentence.html(),
             QStringLiteral("Keys of &lt;you&gt; &amp; <b>&lt;application\u00a0name&gt;</b>"));
}

void SentenceTest::onlyASentenceWithoutTextIsEmpty()
{
    QVERIFY(Sentence{}.isEmpty());
    QVERIFY(!(Sentence{"%1", {"A"}}.isEmpty()));
}

QTEST_GUILESS_MAIN(SentenceTest)
#include "SentenceTest.moc"
