#include "WizardFixture.h"

#include "checks/Conclusion.h"
#include "checks/Diagnosis.h"
#include "pages/StatusGlyph.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "report/Words.h"
#include "session/EventLines.h"
#include "validation/Advice.h"
#include "widgets/Notice.h"

#include <QLabel>
#include <QProcess>
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

constexpr int patience = 30'000;

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

/// On the page with the checks, of one of them.
QString badge(const WizardFixture &f, checks::CheckId check)
{
    return f.find<QWidget>(qPrintable(u"check."_s + toString(check)))->accessibleDescription();
}

QStringList verifiedOnTerminal(const QString &gateway)
{
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), {u"verify"_s, u"--client-id"_s, sandbox::standingClientId(),
                                                u"--secret-stdin"_s, u"--gateway"_s, gateway});
    process.write(sandbox::standingClientSecret().toUtf8() + '\n');
    process.closeWriteChannel();
    // The tenant lives in this process.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience))
        qFatal("The command line does not end.");
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
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
        QCOMPARE(checks::statusFromString(QLatin1String(look.id)), look.status);
        QCOMPARE(checks::statusText(look.status), QString::fromUtf8(look.word));
        QCOMPARE(checks::statusSign(look.status), QString::fromUtf8(look.sign));
        QCOMPARE(pages::glyphOf(look.status), look.glyph);
        QCOMPARE(toneOf(pages::glyphOf(look.status)), look.tone);
        for (size_t other = 0; other < looks.size(); ++other)
            QCOMPARE(checks::worst({look.status, looks.at(other).status}),
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

    void aCheckIsTheSameInWindowReportAndTerminal_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("ready") << u"ready"_s << QStringList{u"Not known yet"_s, u"Passed"_s};
        QTest::newRow("failed") << u"wrong-secret"_s << QStringList{u"Failed"_s, u"Passed"_s, u"Skipped"_s};
        QTest::newRow("warning") << u"excess-permission"_s
                                 << QStringList{u"Not known yet"_s, u"Passed"_s, u"Warning"_s};
    }

    void aCheckIsTheSameInWindowReportAndTerminal()
    {
        QFETCH(const QString, scenario);
        QFETCH(const QStringList, words);
        WizardFixture f;
        const auto line = f.server.tenant().line;
        f.server.tenant() = sandbox::findScenario(scenario)->tenant();
        f.server.tenant().line = line;
        const QString gateway = f.server.address().toString();
        f.beginChecks(gateway);
        f.verification().run();
        QTRY_VERIFY_WITH_TIMEOUT(!f.verification().isRunning(), patience);

        const QString markdown = markdownOf(f.verification().report());
        const QString paper = richTextOf(f.verification().report());
        const QStringList lines = verifiedOnTerminal(gateway);
        QSet<QString> seen;
        for (const Finding &finding : f.verification().findings()) {
            const QString word = checks::statusText(finding.status);
            const QString title = checks::title(finding);
            seen.insert(word);
            QTRY_COMPARE(badge(f, *finding.check).section(u" ·"_s, 0, 0), word);
            QVERIFY2(markdown.contains(word + u'\n' + title) || markdown.contains(title),
                     qPrintable(markdown));
            QVERIFY2(paper.contains(word + u'\n' + title), qPrintable(word + title + paper));
            QVERIFY2(std::any_of(lines.begin(), lines.end(),
                                 [&](const QString &said) {
                                     return said.startsWith(word.leftJustified(15) + title);
                                 }),
                     qPrintable(word + title + lines.join(u'\n')));
        }
        QStringList all = seen.values();
        all.sort();
        QCOMPARE(all, words);
        // What it comes to.
        const QString headline = checks::headline(f.verification().findings()).text;
        auto *banner = f.find<widgets::Notice>("verification.verdict");
        QTRY_COMPARE(banner->accessibleName(), headline);
        QVERIFY2(lines.contains(headline), qPrintable(headline + lines.join(u'\n')));
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
        f.openSetup().setup().setValidation(validation::toJson(record));
        f.wizard->openPage(pages::ValidationId);
        auto *state = f.find<widgets::Notice>("validation.state");
        QTRY_VERIFY(state->accessibleName().startsWith(title));
        const auto *glyph = state->findChild<widgets::GlyphView *>();
        QCOMPARE(glyph->glyph(), pages::glyphOf(validation::statusLike(outcome)));
        QVERIFY(f.find<QLabel>("validation.counts")->text().endsWith(counts));

        const QString paper = richTextOf(f.verification().report());
        QVERIFY2(paper.contains(title), qPrintable(paper));
        QVERIFY2(paper.contains(checks::statusSign(validation::statusLike(outcome)) + u' ' + title) ||
                     paper.contains(title),
                 qPrintable(paper));
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
