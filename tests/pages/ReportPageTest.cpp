// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "EventLoopWatch.h"
#include "ReportValidator.h"
#include "WizardFixture.h"

#include "dialogs/Paper.h"
#include "report/Digest.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "session/SecretBinding.h"
#include "validation/Record.h"
#include "widgets/Glyph.h"
#include "widgets/Notice.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// The wizard on its report page, everything filled in and the checks passed.
struct Fixture : WizardFixture
{
    Fixture()
    {
        begin(session::Mode::Practice);
        for (const guide::Section &section : guide.sections)
            fillSection(section.id);
        setup().setOrganization(u"Contoso Ltd"_s);
        setup().setValue(u"credentials.client-id"_s, sandbox::standingClientId());
        openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toLatin1()));
        if (!QTest::qWaitFor([this] { return openSetup().secret().isAvailable(); }, patience))
            qFatal("The keychain does not answer.");
        runChecks();
        openPage();
    }

    setup::Setup &setup() const { return openSetup().setup(); }

    void openPage() const
    {
        wizard->openPage(pages::ReportId);
        if (!QTest::qWaitFor([this] { return find<QPushButton>("report.save-pdf")->isVisible(); }, patience))
            qFatal("The page does not appear.");
    }

    void runChecks() const
    {
        verification().run();
        if (!QTest::qWaitFor([this] { return !verification().isRunning(); }, patience))
            qFatal("The checks do not end.");
    }

    /// As ValidationPage does, see ValidationPageTest.
    void signOff() const
    {
        validation::Record record;
        record.message.messageId = u"<validation-1@contoso.example>"_s;
        record.credentials = session::credentialsOf(setup());
        record.outcome = validation::Outcome::Deleted;
        record.incident = validation::IncidentCounts{u"TR-CUSA13A77-00101-M"_s, u"manual"_s, 3, 3, 0, 0};
        record.administrator.name = u"Ada Admin"_s;
        record.cst.name = u"Robin Example"_s;
        record.signedOff = QDateTime::currentDateTimeUtc();
        setup().setValidation(validation::toJson(record));
        setup().setFinalReport(verification().report());
    }

    /// The report as it is now; once it is made.
    QString shown() const
    {
        find<QAbstractButton>("report.preview")->click();
        QString text = shown("preview");
        delete find<QDialog>("report-preview");
        return text;
    }
    QString shown(const char *name) const
    {
        const auto *paper = find<dialogs::Paper>(name);
        if (!QTest::qWaitFor([paper] { return !paper->isBusy(); }, patience))
            qFatal("The text is not made.");
        return paper->toPlainText();
    }
    QString differences() const
    {
        const auto *verdict = find<widgets::Notice>("comparison.verdict");
        if (!QTest::qWaitFor([verdict] { return !verdict->accessibleName().isEmpty(); }, patience))
            qFatal("The reports are not compared.");
        return shown("comparison.differences");
    }
    /// Also if what it is in is folded.
    bool isVisible(const char *name) const { return !find<QWidget>(name)->isHidden(); }

    /// Through the dialog; gives the name that it proposes.
    QString save(const QString &ending, const QString &path) const
    {
        find<QPushButton>(qPrintable(u"report.save-"_s + ending))->click();
        auto *dialog = find<QFileDialog>("save-report");
        const QString proposed = dialog->selectedFiles().value(0);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        const auto *button = find<QPushButton>(qPrintable(u"report.save-"_s + ending));
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
            qFatal("Saving does not end.");
        return QFileInfo(proposed).fileName();
    }

    void compareWith(const QString &path) const
    {
        find<QPushButton>("report.compare")->click();
        auto *dialog = find<QFileDialog>("open-earlier");
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        const auto *button = find<QPushButton>("report.compare");
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
            qFatal("Reading does not end.");
    }
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsSaved();
    void whatIsSharedHoldsNoNames();
    void aFileThatCannotBeWrittenIsSaid();
    void anEarlierReportIsCompared();
    void whatIsNoReportIsNotCompared();
    void aSignedOffReportStaysAsItWas();
    void anAlteredSignedOffReportIsNotMadeToShare();
    void withoutASignOffThereIsNoChoice();
    void theEndSaysWhatWasSeenAndWhatWasOnlyConfirmed();
    void theEndSaysWhatIsMissing();
    void whatWasSignedOffHidesNoLaterFailure();
    void theFolderOfTheSavedReportOpens();
    void theSecretIsRemovedHereAndTheFocusStaysNear();
    void nothingScrollsWithinThePage();
    void aLargeFinalReportDoesNotHoldUpTheWindow();

private:
    ReportValidator m_validator;
};

void ReportPageTest::everyFormatIsSaved()
{
    const Fixture fixture;
    for (const QString &ending : {u"json"_s, u"html"_s, u"md"_s, u"pdf"_s}) {
        const QString path = fixture.home.filePath(u"report."_s + ending);
        const QString proposed = fixture.save(ending, path);
        QVERIFY2(proposed.startsWith("practice-"_L1) && proposed.contains("Contoso-Ltd"_L1) &&
                     proposed.endsWith(u'.' + ending),
                 qPrintable(proposed));
        QVERIFY(!content(path).isEmpty());
        QVERIFY(fixture.isVisible("saved"));
    }
    QVERIFY(fixture.shown().trimmed().startsWith("Practice: "_L1));
    QTRY_VERIFY(fixture.find<QLabel>("finish.headline")->text().startsWith("Practice: "_L1));
    const QByteArray json = content(fixture.home.filePath(u"report.json"_s));
    QCOMPARE(m_validator.complaintsAbout(json), QString());
    QString error;
    const auto document = report::read(json, &error);
    QVERIFY2(document && report::checksumFits(*document), qPrintable(error));
    QCOMPARE(document->value("verdict"_L1).toString(), u"ready"_s);
}

void ReportPageTest::whatIsSharedHoldsNoNames()
{
    const Fixture fixture;
    fixture.signOff();
    for (const char *name : {"Contoso", "CUSA13A77", "Ada Admin", "Robin", "someone@"})
        QVERIFY2(fixture.shown().contains(QString::fromLatin1(name)), name);
    fixture.find<QCheckBox>("report.share-outside")->click();
    const QString path = fixture.home.filePath(u"report.json"_s);
    const QString proposed = fixture.save(u"json"_s, path);
    const QString written = QString::fromUtf8(content(path));
    QVERIFY(!written.isEmpty());
    QCOMPARE(m_validator.complaintsAbout(written.toUtf8()), QString());
    for (const char *name : {"contoso", "CUSA13A77", "Ada Admin", "Robin", "someone@"}) {
        for (const QString &text : {fixture.shown(), written, proposed})
            QVERIFY2(!text.contains(QString::fromLatin1(name), Qt::CaseInsensitive), qPrintable(text));
    }
}

void ReportPageTest::aFileThatCannotBeWrittenIsSaid()
{
    const Fixture fixture;
    fixture.save(u"json"_s, fixture.home.filePath(u"nowhere/report.json"_s));
    QTRY_VERIFY(fixture.find<widgets::Notice>("saved")->accessibleName().contains("is not saved"_L1));
}

void ReportPageTest::anEarlierReportIsCompared()
{
    const Fixture fixture;
    const QString earlier = fixture.home.filePath(u"earlier.json"_s);
    fixture.save(u"json"_s, earlier);
    fixture.compareWith(earlier);
    QVERIFY(fixture.differences().contains("Nothing differs."_L1));
    delete fixture.find<QDialog>("comparison");

    fixture.setup().setDone(u"api-role.permissions"_s, false);
    fixture.compareWith(earlier);
    const QString text = fixture.differences();
    QVERIFY2(text.contains(u"Practice: Ready → Practice: Needs attention"_s) &&
                 text.contains(u"Done → Open"_s),
             qPrintable(text));
    QTRY_VERIFY(fixture.find<widgets::Notice>("comparison.verdict")
                    ->accessibleName()
                    .contains("some are for the worse"_L1));
}

void ReportPageTest::whatIsNoReportIsNotCompared()
{
    const Fixture fixture;
    fixture.compareWith(fixture.home.filePath(u"none.json"_s));
    QTRY_VERIFY(fixture.find<widgets::Notice>("saved")->accessibleName().contains("nothing to compare"_L1));
    QVERIFY(!fixture.wizard->findChild<QDialog *>(u"comparison"_s));
}

void ReportPageTest::aSignedOffReportStaysAsItWas()
{
    Fixture fixture;
    fixture.signOff();
    const QString path = fixture.home.filePath(u"report.json"_s);
    fixture.save(u"json"_s, path);
    const QByteArray final = content(path);
    QVERIFY(final.contains("\"verdict\": \"validated\""));
    QCOMPARE(m_validator.complaintsAbout(final), QString());

    fixture.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
    fixture.runChecks();
    fixture.setup().setOrganization(u"Fabrikam"_s);
    fixture.save(u"json"_s, path);
    QCOMPARE(content(path), final);
    QVERIFY(fixture.shown().contains("Contoso Ltd"_L1));

    fixture.find<QCheckBox>("report.signed-off")->click();
    QVERIFY(fixture.shown().contains("Fabrikam"_L1));
    QVERIFY(fixture.shown().contains("1 thing to fix."_L1));
    fixture.compareWith(path);
    QVERIFY(fixture.differences().contains(u"Practice: Validated → Practice: Not ready"_s));
}

void ReportPageTest::anAlteredSignedOffReportIsNotMadeToShare()
{
    const Fixture fixture;
    fixture.signOff();
    QJsonObject altered = fixture.setup().finalReport();
    altered.insert(u"generated"_s, u"2020-01-01T00:00:00Z"_s);
    fixture.find<QCheckBox>("report.share-outside")->click();
    fixture.setup().setFinalReport(altered);
    QTRY_VERIFY(!fixture.find<QCheckBox>("report.share-outside")->isEnabled());
    QVERIFY(fixture.shown().contains("The checksum of this report does not fit"_L1));
}

void ReportPageTest::withoutASignOffThereIsNoChoice()
{
    const Fixture fixture;
    QVERIFY(!fixture.isVisible("report.signed-off"));
    fixture.signOff();
    QTRY_VERIFY(fixture.isVisible("report.signed-off"));
    // What a damaged file may hold is no report.
    fixture.setup().setFinalReport({{u"format"_s, u"something else"_s}});
    QTRY_VERIFY(!fixture.isVisible("report.signed-off"));
    QVERIFY(fixture.shown().contains("Contoso Ltd"_L1));
}

void ReportPageTest::theEndSaysWhatWasSeenAndWhatWasOnlyConfirmed()
{
    const Fixture fixture;
    fixture.setup().setValue(u"threat-remediation.current-status"_s, u"not-enabled"_s);
    fixture.fillSection(u"threat-remediation"_s);
    fixture.signOff();
    const auto *headline = fixture.find<QLabel>("finish.headline");
    QTRY_COMPARE(headline->text(), u"Practice: Active Response is ready for Contoso Ltd"_s);
    QVERIFY(
        fixture.find<QLabel>("finish.tested")->text().startsWith("Tested with Robin Example of your CST"_L1));
    const auto proof = [&fixture](const char *name) { return fixture.find<QWidget>(name)->accessibleName(); };
    QVERIFY2(proof("finish.proof-1").startsWith("The message was deleted 3 of 3 copies, seen on "_L1),
             qPrintable(proof("finish.proof-1")));
    QTRY_VERIFY2(proof("finish.proof-2").startsWith("All 10 live check"_L1),
                 qPrintable(proof("finish.proof-2")));
    QVERIFY2(proof("finish.proof-3").contains("Status is Enabled, Mode is Automatic"_L1) &&
                 proof("finish.proof-3").contains("You confirmed it"_L1),
             qPrintable(proof("finish.proof-3")));
    // Of another color than what was seen.
    const auto sign = [&fixture](const char *name) {
        const auto *glyph = fixture.find<QWidget>(name)->findChild<widgets::GlyphView *>();
        return const_cast<widgets::GlyphView *>(glyph)->grab().toImage();
    };
    QVERIFY(sign("finish.proof-1") == sign("finish.proof-2"));
    QVERIFY(sign("finish.proof-3") != sign("finish.proof-1"));
}

void ReportPageTest::theEndSaysWhatIsMissing()
{
    Fixture fixture;
    QCOMPARE(fixture.find<QLabel>("finish.headline")->text(), u"Practice: Ready"_s);
    const auto proof = [&fixture](const char *name) { return fixture.find<QWidget>(name)->accessibleName(); };
    QVERIFY2(proof("finish.proof-1").contains("isn’t known yet"_L1) ||
                 proof("finish.proof-1").contains(u"isn’t known yet"_s),
             qPrintable(proof("finish.proof-1")));
    fixture.setup().setDone(u"api-role.permissions"_s, false);
    QTRY_COMPARE(proof("finish.proof-3"), u"1 step(s) aren’t ticked Only you can confirm this."_s);
    fixture.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
    fixture.runChecks();
    QTRY_COMPARE(fixture.find<QLabel>("finish.headline")->text(), u"Practice: Not ready"_s);
    QVERIFY(proof("finish.proof-2").contains("1 thing to fix"_L1));
    QVERIFY(
        fixture.find<QLabel>("finish.tested")->text().contains("The role can read Threat Remediation"_L1));
}

void ReportPageTest::whatWasSignedOffHidesNoLaterFailure()
{
    Fixture fixture;
    fixture.signOff();
    fixture.server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
    fixture.runChecks();
    QVERIFY(fixture.find<QCheckBox>("report.signed-off")->isChecked());
    QTRY_COMPARE(fixture.find<QLabel>("finish.headline")->text(), u"Practice: Not ready"_s);
}

void ReportPageTest::theFolderOfTheSavedReportOpens()
{
    const Fixture fixture;
    fixture.save(u"json"_s, fixture.home.filePath(u"nowhere/report.json"_s));
    QVERIFY(!fixture.isVisible("report.show-in-folder"));
    fixture.save(u"json"_s, fixture.home.filePath(u"report.json"_s));
    QVERIFY(fixture.isVisible("report.show-in-folder"));
    fixture.find<QPushButton>("report.show-in-folder")->click();
    QCOMPARE(fixture.opened, QList<QUrl>{QUrl::fromLocalFile(fixture.home.path())});
}

void ReportPageTest::theSecretIsRemovedHereAndTheFocusStaysNear()
{
    const Fixture fixture;
    fixture.wizard->activateWindow();
    auto *remove = fixture.find<QPushButton>("report.remove-secret");
    remove->setFocus();
    remove->click();
    const auto *question = fixture.find<QMessageBox>("forget-secret-question");
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(fixture.openSetup().secret().state() == session::ClientSecret::State::Forgotten);
    QTRY_VERIFY(!remove->isVisible());
    QCOMPARE(fixture.wizard->focusWidget()->objectName(), u"report.compare"_s);
    QVERIFY(fixture.find<QWidget>("finish.next-2")
                ->accessibleName()
                .contains("The secret is no longer on this computer."_L1));
}

void ReportPageTest::nothingScrollsWithinThePage()
{
    const Fixture fixture;
    const auto areas = fixture.wizard->currentPage()->findChildren<QAbstractScrollArea *>();
    QCOMPARE(areas.size(), 1);
}

void ReportPageTest::aLargeFinalReportDoesNotHoldUpTheWindow()
{
    const Fixture fixture;
    const auto longestGap = [&fixture](const QJsonObject &report) {
        fixture.signOff();
        fixture.wizard->openPage(pages::ValidationId);
        fixture.setup().setFinalReport(report::withDigest(report));
        const EventLoopWatch watch;
        QTest::qWait(20);
        fixture.wizard->openPage(pages::ReportId);
        fixture.setup().setDone(u"api-role.permissions"_s, false);
        QTest::qWait(1500);
        fixture.setup().setDone(u"api-role.permissions"_s, true);
        return watch.longestGap;
    };
    const qint64 small = longestGap(fixture.verification().report());
    QJsonObject large = fixture.verification().report();
    QJsonObject configuration = large.value("configuration"_L1).toObject();
    for (int i = 0; configuration.size() < 5000; ++i)
        configuration.insert(u"entry%1"_s.arg(i, 5, 10, QChar(u'0')), u"A value."_s);
    large.insert(u"configuration"_s, configuration);
    const qint64 gap = longestGap(large);
    QVERIFY2(gap <= small + unnoticeable, qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(gap)));
}

QTEST_MAIN(ReportPageTest)
#include "ReportPageTest.moc"
