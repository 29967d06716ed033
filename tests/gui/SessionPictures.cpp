// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Photographer.h"

#include "dialogs/ComparisonDialog.h"
#include "dialogs/ReportViews.h"
#include "pages/SetupWizard.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "sandbox/Tenant.h"
#include "widgets/SecretEdit.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using validation::Outcome;
using validation::Record;

namespace {

void click(const QWidget &window, const char *button)
{
    QTest::mouseClick(window.findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
}

Record prepared()
{
    Record record;
    record.environment = u"test.mailbox@contoso.example, used by nobody"_s;
    record.cst.name = u"Robin Example"_s;
    record.message = {.messageId = u"<CAF2b7Zk1-validation@mail.fabrikam.example>"_s,
                      .date = u"Tue, 24 Nov 2026 08:00:00 +0000"_s,
                      .from = u"Prize Department <winner@fabrikam.example>"_s,
                      .to = u"test.mailbox@contoso.example"_s,
                      .subject = u"Überprüfung: you have won 📬"_s};
    return record;
}

Record ended(Outcome outcome)
{
    Record record = prepared();
    record.started = QDateTime::currentDateTimeUtc().addSecs(-754);
    record.ended = QDateTime::currentDateTimeUtc();
    record.outcome = outcome;
    record.otherIncidents = 2;
    validation::IncidentCounts counts{u"TR-CUSA13A77-00101-M"_s, u"manual"_s, 3, 3, 0, 0};
    if (outcome == Outcome::NotifiedOnly)
        counts = {counts.code, u"notify_only"_s, 3, 0, 0, 0};
    else if (outcome == Outcome::PartlyDeleted)
        counts = {counts.code, counts.type, 3, 2, 1, 0};
    else if (outcome == Outcome::NotDeleted)
        counts = {counts.code, counts.type, 3, 0, 3, 0};
    else if (outcome == Outcome::Restored)
        counts.restored = 3;
    if (outcome < Outcome::NoIncident)
        record.incident = counts;
    return record;
}

Record signedOff()
{
    Record record = ended(Outcome::Deleted);
    record.administrator = {u"Alex Admin"_s, u"Mimecast administrator"_s};
    record.cst.role = u"Security engineer"_s;
    record.remark = u"The message was gone from the mailbox within two minutes."_s;
    record.signedOff = record.ended;
    return record;
}

/// Welcome's look at a report.
QDialog *review(const pages::SetupWizard &wizard, const QJsonObject &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contoso-2026-05-24.json"_s);
    QString error;
    if (!report::writeFile(path, report::toJson(document), &error))
        qFatal("%s", qPrintable(error));
    wizard.findChild<QAbstractButton *>(u"welcome.review"_s)->click();
    auto *file = wizard.findChild<QFileDialog *>(u"open-report"_s);
    Q_EMIT file->fileSelected(path);
    delete file;
    QDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = wizard.findChild<QDialog *>(u"review"_s)) != nullptr; }))
        qFatal("The report is not read.");
    return dialog;
}

} // namespace

void photographValidation(pages::SetupWizard &wizard, Photographer &camera)
{
    setup::Setup &setup = wizard.openSetup().setup();
    const auto keep = [&setup](Record record) {
        record.credentials = session::credentialsOf(setup);
        setup.setValidation(validation::toJson(record));
    };
    for (const QString &arranged : {u"validation.contact-cst"_s, u"validation.environment"_s})
        setup.setDone(arranged, true);
    wizard.openStep(u"validation"_s, u"validation.test"_s);
    camera.take(u"10-validation-no-message"_s);
    keep(prepared());
    camera.take(u"10-validation-message"_s);
    click(wizard, "validation.start");
    const auto isAsked = [&wizard] { return wizard.findChild<QWidget *>(u"validation.time"_s)->isVisible(); };
    if (!QTest::qWaitFor(isAsked, 20000))
        qFatal("The watch does not begin.");
    camera.take(u"10-validation-watching"_s);
    click(wizard, "validation.stop");
    Record interrupted = prepared();
    interrupted.started = QDateTime::currentDateTimeUtc().addSecs(-754);
    keep(interrupted);
    camera.take(u"10-validation-interrupted"_s);
    for (int outcome = 0; outcome <= static_cast<int>(Outcome::Cancelled); ++outcome) {
        const auto of = static_cast<Outcome>(outcome);
        keep(ended(of));
        camera.take(u"10-validation-"_s + validation::toString(of));
    }
    keep(ended(Outcome::Deleted));
    auto *card = wizard.findChild<QWidget *>(u"validation.sign-off-card"_s);
    card->findChild<QToolButton *>(u"open"_s)->click();
    camera.take(u"10-validation-to-sign-off"_s);
    keep(signedOff());
    camera.show("validation.renew");
    camera.take(u"10-validation-signed-off"_s);
}

void photographReports(pages::SetupWizard &wizard, Photographer &camera)
{
    session::OpenSetup &session = wizard.openSetup();
    QJsonObject earlier = wizard.verification().report();
    Record record = signedOff();
    record.credentials = session::credentialsOf(session.setup());
    session.setup().setValidation(validation::toJson(record));
    session.setup().setFinalReport(wizard.verification().report());
    wizard.openPage(pages::ReportId);
    const auto *picture = wizard.findChild<QAbstractButton *>(u"report.preview"_s);
    if (!QTest::qWaitFor([picture] { return !picture->icon().isNull(); }))
        qFatal("The first page is not drawn.");
    camera.take(u"12-report-final"_s);
    wizard.findChild<QAbstractButton *>(u"report.others"_s)->click();
    camera.show("report.signed-off");
    camera.take(u"12-report-formats"_s);
    wizard.findChild<QAbstractButton *>(u"report.others"_s)->click();
    wizard.findChild<QAbstractButton *>(u"report.preview"_s)->click();
    auto *preview = wizard.findChild<QDialog *>(u"report-preview"_s);
    camera.take(u"12-report-preview"_s, preview);
    delete preview;

    earlier.insert(u"verdict"_s, u"not-ready"_s);
    QJsonArray checks = earlier.value("checks"_L1).toArray();
    QJsonObject failed = checks.at(7).toObject();
    checks::Finding finding;
    finding.check = checks::CheckId::RemediationRead;
    finding.status = checks::Status::Failed;
    finding.cause = checks::Cause::PermissionMissing;
    finding.details = checks::Permission{u"Services Menu › Threat Remediation › Read"_s};
    checks[7] = checks::toJson(QList<checks::Finding>{finding}).first();
    earlier.insert(u"checks"_s, checks);
    const QJsonObject customers = report::withDigest(earlier);

    dialogs::ComparisonDialog comparison(customers, wizard.verification().report(), &wizard);
    comparison.setAttribute(Qt::WA_DeleteOnClose, false);
    comparison.open();
    camera.take(u"16-comparison"_s, &comparison);
    comparison.close();

    earlier.insert(u"generated"_s, u"2026-05-24T03:00:00Z"_s);
    QDialog *altered = review(wizard, earlier);
    camera.take(u"17-review-altered"_s, altered);
    delete altered;

    QDialog *dialog = review(wizard, customers);
    camera.take(u"17-review"_s, dialog);
    dialog->findChild<QAbstractButton *>(u"review.recheck"_s)->click();
    dialog->findChild<QLineEdit *>(u"review.client-id"_s)->setText(sandbox::standingClientId());
    auto *secret = dialog->findChild<widgets::SecretEdit *>(u"review.client-secret"_s);
    secret->setSecret(secrets::SecretText(sandbox::standingClientSecret().toLatin1()));
    Q_EMIT secret->edited();
    camera.take(u"17-review-entered"_s, dialog);
    auto *papers = dialog->findChild<QTabWidget *>(u"review.papers"_s);
    click(*dialog, "review.run");
    if (!QTest::qWaitFor([papers] { return papers->count() == 3; }, 20000))
        qFatal("The checks of the review did not end.");
    camera.take(u"17-review-changed"_s, dialog);
    papers->setCurrentIndex(2);
    camera.take(u"17-review-new"_s, dialog);
    delete dialog;
}
