// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Badge.h"
#include "widgets/CheckRow.h"
#include "widgets/ConnectionPathView.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace widgets;
using Icon = ConnectionPathView::Icon;

namespace {

QPushButton *buttonNamed(const QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

bool showsText(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text() == text && label->isVisible(); });
}

QImage drawn(Glyph glyph)
{
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    // In one tone: the shapes alone have to differ.
    paintGlyph(&painter, image.rect(), glyph, QGuiApplication::palette(), Tone::Neutral);
    return image;
}

} // namespace

class StatusWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasAShapeOfItsOwn()
    {
        const QList<Glyph> all{Glyph::Todo,      Glyph::Here,    Glyph::Done,
                               Glyph::Attention, Glyph::Failed,  Glyph::Unknown,
                               Glyph::Skipped,   Glyph::Running, Glyph::Info};
        for (qsizetype i = 0; i < all.size(); ++i)
            for (qsizetype j = i + 1; j < all.size(); ++j)
                QVERIFY2(drawn(all[i]) != drawn(all[j]), qPrintable(QStringLiteral("%1, %2").arg(i).arg(j)));
    }

    void thePathIsToldInWords()
    {
        ConnectionPathView path;
        path.setStations(
            {{Icon::Computer, QStringLiteral("This computer"), {}, Glyph::Done, QStringLiteral("passed")},
             {Icon::Person, QStringLiteral("Account"), QStringLiteral("CUSA13A77"), Glyph::Failed,
              QStringLiteral("failed")}});
        QCOMPARE(path.accessibleDescription(),
                 QStringLiteral("This computer: passed, Account CUSA13A77: failed"));
    }

    void aNarrowPathWrapsItsLabels()
    {
        ConnectionPathView path;
        path.setStations(
            {{Icon::Envelope,
              QStringLiteral("Threat Remediation"),
              {},
              Glyph::Done,
              QStringLiteral("passed")},
             {Icon::Plug, QStringLiteral("Gateway"), {}, Glyph::Done, QStringLiteral("passed")}});
        QVERIFY(path.heightForWidth(path.minimumSizeHint().width()) > path.heightForWidth(1000));
    }

    void aPathIsAsHighAsItsLongestTexts()
    {
        ConnectionPathView path;
        const auto station = [](const char *label, const char *detail) {
            return ConnectionPathView::Station{
                Icon::Plug, QString::fromLatin1(label), QString::fromLatin1(detail), Glyph::Done, {}};
        };
        const int width = 2 * (path.fontMetrics().horizontalAdvance(QStringLiteral("Simulated gat")));
        path.setStations({station("Gateway", ""), station("Keys", "")});
        const int oneLine = path.heightForWidth(width);
        path.setStations({station("Gateway", "Simulated gateway"), station("Keys", "")});
        const int line = QFontMetrics(scaledFont(path.font(), 0.9)).height();
        QVERIFY2(path.heightForWidth(width) >= oneLine + 2 * line,
                 qPrintable(QStringLiteral("%1, %2").arg(path.heightForWidth(width)).arg(oneLine)));
    }

    void aPathWithoutStationsIsDrawnAsNothing()
    {
        ConnectionPathView path;
        path.resize(100, 100);
        QVERIFY(!path.grab().isNull());
        QVERIFY(path.heightForWidth(100) > 0);
    }

    void aNoticeIsNamedByWhatItSays()
    {
        Notice notice(Tone::Error);
        notice.setHeading(QStringLiteral("It broke."));
        notice.setHtml(QStringLiteral("Do <b>this</b> &amp; that."));
        QTRY_COMPARE(notice.accessibleName(), QStringLiteral("It broke.\nDo this & that."));
    }

    void plainTextIsNotTakenForMarkup()
    {
        Notice notice(Tone::Info);
        notice.setPlain(QStringLiteral("<b>not bold</b>"));
        QTRY_COMPARE(notice.accessibleName(), QStringLiteral("<b>not bold</b>"));
    }

    void detailIsFoldedAndCanBeCopied()
    {
        Notice notice(Tone::Error);
        notice.setPlain(QStringLiteral("Text"));
        notice.show();
        QVERIFY(!buttonNamed(notice, QStringLiteral("Technical details")));
        notice.setDetail(QStringLiteral("POST 401"));
        QVERIFY(!showsText(notice, QStringLiteral("POST 401")));
        QPushButton *toggle = buttonNamed(notice, QStringLiteral("Technical details"));
        QVERIFY(toggle);
        toggle->click();
        QVERIFY(showsText(notice, QStringLiteral("POST 401")));
        buttonNamed(notice, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("POST 401"));
        notice.setDetail({});
        QVERIFY(!buttonNamed(notice, QStringLiteral("Technical details")));
    }

    void textIsNeverCutOff_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 320;
        QTest::newRow("usual") << 720;
        QTest::newRow("wider than the text") << 1600;
    }

    void textIsNeverCutOff()
    {
        QFETCH(int, width);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *notice = new Notice(Tone::Success);
        notice->setLoud(true);
        notice->setHeading(QStringLiteral("The secret is safe. You may close the dialog now."));
        notice->setPlain(QStringLiteral("word ").repeated(80));
        layout->addWidget(notice);
        layout->addStretch();
        window.resize(width, 1000);
        window.show();
        const auto labels = notice->findChildren<TextLabel *>();
        for (const TextLabel *label : labels)
            if (label->isVisible())
                QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void aCheckWithAProblemIsOpen()
    {
        CheckRow row;
        row.setTitle(QStringLiteral("The role can read"));
        row.setState(Glyph::Failed, QStringLiteral("Failed"));
        row.show();
        row.setProblem(Tone::Error, QStringLiteral("The role lacks Read."), QStringLiteral("Tick Read."),
                       QStringLiteral("Go to that step"));
        row.setCanRunAgain(true);
        QVERIFY(showsText(row, QStringLiteral("Tick Read.")));
        const QSignalSpy went(&row, &CheckRow::goToStep);
        const QSignalSpy ran(&row, &CheckRow::runAgain);
        buttonNamed(row, QStringLiteral("Go to that step"))->click();
        buttonNamed(row, QStringLiteral("Check again"))->click();
        QCOMPARE(went.count(), 1);
        QCOMPARE(ran.count(), 1);
        row.setProblem(Tone::Error, {}, {}, {});
        QVERIFY(!showsText(row, QStringLiteral("Tick Read.")));
    }

    void aPassedCheckUnfoldsItsDetail()
    {
        CheckRow row;
        row.setTitle(QStringLiteral("Token"));
        row.setDetail(QStringLiteral("POST 200"));
        row.setCanRunAgain(true);
        row.show();
        QVERIFY(!showsText(row, QStringLiteral("POST 200")));
        auto *unfold = row.findChild<QToolButton *>();
        QCOMPARE(unfold->accessibleName(), QStringLiteral("Technical details of “Token”"));
        unfold->click();
        QVERIFY(showsText(row, QStringLiteral("POST 200")));
        const QSignalSpy ran(&row, &CheckRow::runAgain);
        buttonNamed(row, QStringLiteral("Check again"))->click();
        QCOMPARE(ran.count(), 1);
        row.setCanRunAgain(false);
        buttonNamed(row, QStringLiteral("Check again"))->click();
        QCOMPARE(ran.count(), 1);
    }

    void anAnswerDoesNotMakeARowJumpThatKeepsItsSecondLineFree()
    {
        CheckRow row;
        row.setTitle(QStringLiteral("Token"));
        row.setSummary(QStringLiteral("\u00a0"));
        row.setState(Glyph::Running, QStringLiteral("Checking…"));
        const int before = row.sizeHint().height();
        row.setState(Glyph::Done, QStringLiteral("Passed · 212 ms"));
        row.setSummary(QStringLiteral("Contoso Ltd"));
        QCOMPARE(row.sizeHint().height(), before);
    }

    void theKeyboardStaysInARowThatRunsAgain()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *row = new CheckRow;
        layout->addWidget(row);
        row->setProblem(Tone::Error, QStringLiteral("Bad"), QStringLiteral("Do this."), QStringLiteral("Go"));
        row->setCanRunAgain(true);
        window.show();
        buttonNamed(*row, QStringLiteral("Check again"))->setFocus();
        QTRY_VERIFY(buttonNamed(*row, QStringLiteral("Check again"))->hasFocus());
        row->setCanRunAgain(false);
        row->setProblem(Tone::Error, {}, {}, {});
        QVERIFY(row->findChild<QToolButton *>()->hasFocus());
    }
};

QTEST_MAIN(StatusWidgetsTest)
#include "StatusWidgetsTest.moc"
