// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportValidator.h"
#include "WizardFixture.h"

#include "dialogs/Paper.h"
#include "report/Digest.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "session/SecretBinding.h"
#include "validation/Record.h"
#include "widgets/Notice.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTextBrowser>

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
        if (!QTest::qWaitFor([this] { return find<QTextBrowser>("preview")->isVisible(); }, patience))
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

    /// Once it is made.
    QString shown(const char *name = "preview") const
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
    bool isVisible(const char *name) const { return find<QWidget>(name)->isVisible(); }

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
    QTRY_VERIFY(fixture.find<widgets::Notice>("verdict")->accessibleName().startsWith("Practice: "_L1));
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
    QVERIFY(!fixture.find<QCheckBox>("report.share-outside")->isEnabled());
    QVERIFY(fixture.shown().contains("The checksum of this report does not fit"_L1));
}

void ReportPageTest::withoutASignOffThereIsNoChoice()
{
    const Fixture fixture;
    QVERIFY(!fixture.isVisible("report.signed-off"));
    fixture.signOff();
    QVERIFY(fixture.isVisible("report.signed-off"));
    // What a damaged file may hold is no report.
    fixture.setup().setFinalReport({{u"format"_s, u"something else"_s}});
    QVERIFY(!fixture.isVisible("report.signed-off"));
    QVERIFY(fixture.shown().contains("Contoso Ltd"_L1));
}

QTEST_MAIN(ReportPageTest)
#include "ReportPageTest.moc"
