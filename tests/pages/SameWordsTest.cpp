// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardFixture.h"

#include "checks/Conclusion.h"
#include "checks/FindingText.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "report/Words.h"
#include "session/EventLines.h"
#include "session/FindingLines.h"
#include "session/SecretBinding.h"
#include "validation/Advice.h"
#include "widgets/Notice.h"
#include "widgets/StatusGlyph.h"
#include "widgets/Timeline.h"

#include <QLabel>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using checks::Finding;
using checks::Status;
using validation::Outcome;
using widgets::Glyph;
using widgets::Tone;

Q_DECLARE_METATYPE(Glyph)
Q_DECLARE_METATYPE(Tone)

namespace {

/// From what weighs least to the worst.
struct StatusLook
{
    Status status;
    const char *id;
    const char *word;
    const char *sign;
    Glyph glyph;
    Tone tone;
};
constexpr std::array looks{
    StatusLook{Status::Passed, "passed", "Passed", "✓", Glyph::Done, Tone::Success},
    StatusLook{Status::Skipped, "skipped", "Skipped", "–", Glyph::Skipped, Tone::Neutral},
    StatusLook{Status::Pending, "pending", "Not run yet", "–", Glyph::Todo, Tone::Neutral},
    StatusLook{Status::Warning, "warning", "Warning", "!", Glyph::Attention, Tone::Warning},
    StatusLook{Status::Inconclusive, "inconclusive", "Not known yet", "?", Glyph::Unknown, Tone::Neutral},
    StatusLook{Status::Cancelled, "cancelled", "Canceled", "–", Glyph::Skipped, Tone::Neutral},
    StatusLook{Status::Running, "running", "Checking…", "–", Glyph::Running, Tone::Accent},
    StatusLook{Status::Failed, "failed", "Failed", "✕", Glyph::Failed, Tone::Error},
};

QString markdownOf(const QJsonObject &document)
{
    QTextDocument text;
    text.setMarkdown(QString::fromUtf8(report::toMarkdown(document)));
    return text.toPlainText();
}

QString richTextOf(const QJsonObject &document)
{
    QTextDocument text;
    text.setHtml(report::toRichText(document));
    return text.toPlainText();
}

/// One check with the status, and its cause where there is one.
Finding findingWith(Status status)
{
    Finding finding;
    finding.check = checks::CheckId::RemediationRead;
    finding.status = status;
    if (status == Status::Warning || status == Status::Failed || status == Status::Inconclusive)
        finding.cause = checks::Cause::UnexpectedResponse;
    return finding;
}

} // namespace

/// Window, report and terminal say the same of the same, and agree on what is worse.
class SameWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusHasOneWordOneSignAndOneTone_data()
    {
        QTest::addColumn<size_t>("row");
        for (size_t row = 0; row < looks.size(); ++row)
            QTest::newRow(looks.at(row).id) << row;
    }

    void aStatusHasOneWordOneSignAndOneTone()
    {
        QFETCH(const size_t, row);
        const StatusLook &look = looks.at(row);
        QCOMPARE(static_cast<size_t>(look.status), row);
        QCOMPARE(toString(look.status), QLatin1String(look.id));
        QVERIFY(checks::statusFromString(QLatin1String(look.id)) == look.status);
        QCOMPARE(checks::statusText(look.status), QString::fromUtf8(look.word));
        QCOMPARE(checks::statusSign(look.status), QString::fromUtf8(look.sign));
        QCOMPARE(widgets::glyphOf(look.status), look.glyph);
        QCOMPARE(toneOf(widgets::glyphOf(look.status)), look.tone);
        for (size_t other = 0; other < looks.size(); ++other)
            QVERIFY(checks::worst({look.status, looks.at(other).status}) ==
                    looks.at(std::max(row, other)).status);
    }

    void verdictsAndConclusionsAreInTheOrderOfTheStatusTheyLookLike()
    {
        using enum report::Verdict;
        const QList<report::Verdict> verdicts{Validated, Ready, Attention, NotVerified, NotReady};
        for (qsizetype i = 1; i < verdicts.size(); ++i)
            QVERIFY(report::statusLike(verdicts.at(i - 1)) <= report::statusLike(verdicts.at(i)));

        QList<Finding> findings(checks::checkCount);
        for (int i = 0; i < checks::checkCount; ++i) {
            findings[i].check = static_cast<checks::CheckId>(i);
            findings[i].status = Status::Passed;
        }
        QList<std::pair<checks::Conclusion, Status>> seen;
        for (const StatusLook &look : looks) {
            findings[static_cast<int>(checks::CheckId::Licence)].status = look.status;
            if (look.status != Status::Pending && look.status != Status::Running)
                seen.append({checks::conclude(findings), checks::headline(findings).status});
        }
        for (const auto &one : seen) {
            for (const auto &other : seen)
                QVERIFY(one.first <= other.first || one.second >= other.second);
        }
    }

    void aCheckIsTheSameInWindowReportAndTerminal_data() { aStatusHasOneWordOneSignAndOneTone_data(); }

    void aCheckIsTheSameInWindowReportAndTerminal()
    {
        QFETCH(const size_t, row);
        const StatusLook &look = looks.at(row);
        const QString word = QString::fromUtf8(look.word);
        const QString sign = QString::fromUtf8(look.sign);
        const Finding finding = findingWith(look.status);
        const QString title = checks::title(finding);
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.wizard->openPage(pages::VerificationId);
        f.verification().runner()->setFindings({finding});
        const QList<Finding> findings = f.verification().findings();

        const auto *check = f.find<QWidget>("check.remediation-read");
        QTRY_COMPARE(check->accessibleDescription(), word);
        QCOMPARE(check->findChild<widgets::GlyphView *>()->glyph(), look.glyph);
        const QString terminal = session::toText(findings, f.guide);
        QCOMPARE(terminal.contains(word.leftJustified(15) + title), look.status != Status::Pending);
        // A report does not tell of a run that has not ended.
        if (look.status == Status::Pending || look.status == Status::Running)
            return;
        const QJsonObject document = f.verification().report();
        QVERIFY2(richTextOf(document).contains(word + u'\n' + title), qPrintable(richTextOf(document)));
        QVERIFY2(markdownOf(document).contains(sign), qPrintable(markdownOf(document)));
    }

    void whatARunComesToIsTheSameInWindowReportAndTerminal_data()
    {
        QTest::addColumn<Status>("status");
        QTest::newRow("failed") << Status::Failed;
        QTest::newRow("warning") << Status::Warning;
        QTest::newRow("inconclusive") << Status::Inconclusive;
        QTest::newRow("canceled") << Status::Cancelled;
    }

    void whatARunComesToIsTheSameInWindowReportAndTerminal()
    {
        QFETCH(const Status, status);
        const WizardFixture f;
        f.begin(session::Mode::Practice);
        f.wizard->openPage(pages::VerificationId);
        QList<Finding> findings;
        for (int i = 0; i < checks::checkCount; ++i) {
            Finding finding = findingWith(
                i == static_cast<int>(checks::CheckId::RemediationRead) ? status : Status::Passed);
            finding.check = static_cast<checks::CheckId>(i);
            findings.append(finding);
        }
        // Which a report believes of a validation session alone.
        findings[static_cast<int>(checks::CheckId::RemediationEdit)].status = Status::Inconclusive;
        f.verification().runner()->setFindings(findings);
        const checks::Headline headline = checks::headline(findings);
        const auto *banner = f.find<widgets::Notice>("verification.verdict");
        QTRY_COMPARE(banner->accessibleName(), headline.text + u'\n' + headline.sentence);
        // The sentence that the command line prints, too, of the checks alone.
        QCOMPARE(report::verdictSentence(f.verification().report(f.guide)), headline.whole());
    }

    void anOutcomeIsTheSameInWindowReportAndTerminal_data()
    {
        QTest::addColumn<Outcome>("outcome");
        for (int i = 0; i <= static_cast<int>(Outcome::Cancelled); ++i) {
            const auto outcome = static_cast<Outcome>(i);
            QTest::newRow(qPrintable(toString(outcome))) << outcome;
        }
    }

    void anOutcomeIsTheSameInWindowReportAndTerminal()
    {
        QFETCH(const Outcome, outcome);
        validation::Record record;
        record.message.messageId = u"<validation-1@contoso.example>"_s;
        record.started = QDateTime::currentDateTimeUtc().addSecs(-60);
        record.ended = record.started.addSecs(30);
        record.outcome = outcome;
        record.incident = validation::IncidentCounts{u"TR-1"_s, u"manual"_s, 2, 1, 1, {}};
        const QString counts = validation::countsText(*record.incident);
        const QString title = validation::title(outcome);

        const WizardFixture f;
        f.begin(session::Mode::Practice);
        record.credentials = session::credentialsOf(f.openSetup().setup());
        f.openSetup().setup().setValidation(validation::toJson(record));
        f.wizard->openPage(pages::ValidationId);
        auto *state = f.find<widgets::Notice>("validation.state");
        QTRY_VERIFY(state->accessibleName().startsWith(title));
        const auto *glyph = state->findChild<widgets::GlyphView *>();
        QCOMPARE(glyph->glyph(), widgets::glyphOf(validation::statusLike(outcome)));
        const QList<QLabel *> course =
            f.find<widgets::Timeline>("validation.course")->findChildren<QLabel *>();
        const auto hasCounts = [&](const QLabel *label) { return label->text().contains(counts); };
        QCOMPARE(std::any_of(course.cbegin(), course.cend(), hasCounts), outcome != Outcome::NotifiedOnly);

        const QString paper = richTextOf(f.verification().report());
        QVERIFY2(paper.contains(title), qPrintable(paper));
        QVERIFY2(paper.contains(counts), qPrintable(paper));

        validation::Event event;
        event.kind = validation::Event::Kind::Outcome;
        event.at = record.ended;
        event.outcome = outcome;
        QVERIFY(session::textLine(event, {}, false).contains(title + u". "_s));
        event.kind = validation::Event::Kind::Progress;
        event.incident = record.incident;
        QVERIFY(session::textLine(event, {}, false).contains(counts));
    }
};

QTEST_MAIN(SameWordsTest)
#include "SameWordsTest.moc"
