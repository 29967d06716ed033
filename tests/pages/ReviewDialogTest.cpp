// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "EventLoopWatch.h"
#include "ReportValidator.h"
#include "Samples.h"
#include "WizardFixture.h"

#include "dialogs/Paper.h"
#include "report/Digest.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "widgets/Notice.h"
#include "widgets/SecretEdit.h"

#include <QAccessible>
#include <QDirIterator>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// The wizard on Welcome, as a CST has it who got a customer's report.
struct Fixture : WizardFixture
{
    QString path = home.filePath(u"customer.json"_s);

    void write(QJsonObject document) const
    {
        // With the simulated tenant where the customer's gateway was.
        QJsonObject configuration = document.value("configuration"_L1).toObject();
        configuration.insert(u"gateway"_s, server.address().toString());
        document.insert(u"configuration"_s, configuration);
        writeAsItIs(report::withDigest(document));
    }

    void writeAsItIs(const QJsonObject &document) const
    {
        QString error;
        if (!report::writeFile(path, report::toJson(document), &error))
            qFatal("%s", qPrintable(error));
    }

    void open() const
    {
        choose();
        waitForReview();
    }

    void choose() const
    {
        find<QAbstractButton>("welcome.review")->click();
        auto *dialog = find<QFileDialog>("open-report");
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }

    void waitForReview() const
    {
        const auto *button = find<QAbstractButton>("welcome.review");
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
            qFatal("Reading does not end.");
    }

    QDialog *dialog() const { return wizard->findChild<QDialog *>(u"review"_s); }
    /// Once it is made.
    QString text(const char *name) const
    {
        const auto *paper = find<dialogs::Paper>(name);
        if (!QTest::qWaitFor([paper] { return !paper->isBusy() && !paper->toPlainText().isEmpty(); },
                             patience))
            qFatal("The text is not made.");
        return paper->toPlainText();
    }

    void enterCredentials(const QString &secret = sandbox::standingClientSecret()) const
    {
        if (auto *unfold = find<QAbstractButton>("review.recheck"); !unfold->isChecked())
            unfold->click();
        find<QLineEdit>("review.client-id")->setText(sandbox::standingClientId());
        paste(find<widgets::SecretEdit>("review.client-secret"), secret);
    }

    void run() const
    {
        find<QPushButton>("review.run")->click();
        const auto *papers = find<QTabWidget>("review.papers");
        if (!QTest::qWaitFor([papers] { return papers->count() == 3; }, patience))
            qFatal("The checks do not end.");
    }

    QString save(const QString &to) const
    {
        find<QPushButton>("review.save")->click();
        auto *dialog = find<QFileDialog>("save-review");
        QString proposed = dialog->selectedFiles().value(0);
        Q_EMIT dialog->fileSelected(to);
        delete dialog;
        const auto *button = find<QPushButton>("review.save");
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
            qFatal("Saving does not end.");
        return proposed;
    }
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReviewDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictAndWhatIsMissingAreShown();
    void anAlteredReportIsSaidToBe();
    void whatIsNoReportIsSaidOnWelcome();
    void theChecksRunAgainAndTheNewReportLiesBesideTheOldOne();
    void theCredentialsStayNowhere();
    void credentialsThatAreRejectedAreReportedAsSuch();
    void anotherClientIdIsPointedOut();
    void cancellingAndClosingInTheMiddleAreSafe();
    void whatIsOpenComesFirstAndTheNewRunIsFolded();
    void everythingHasAName();
    void aReportAtTheLimitDoesNotHoldUpTheWindow_data();
    void aReportAtTheLimitDoesNotHoldUpTheWindow();

private:
    ReportValidator m_validator;
};

void ReviewDialogTest::theVerdictAndWhatIsMissingAreShown()
{
    const Fixture fixture;
    fixture.write(samples::failing());
    fixture.open();
    QVERIFY(fixture.dialog()->isVisible());
    QVERIFY(!fixture.wizard->findChild<QWidget *>(u"review.altered"_s));
    const auto *verdict = fixture.find<widgets::Notice>("review.verdict");
    QTRY_VERIFY(verdict->accessibleName().startsWith("Practice: 1 thing to fix."_L1));
    QVERIFY(verdict->accessibleName().contains(u"The role can read Threat Remediation – Failed"_s));
    const QString paper = fixture.text("review.opened");
    QVERIFY2(paper.contains("Still open"_L1) &&
                 paper.contains(u"The role can read Threat Remediation – Failed"_s),
             qPrintable(paper));
    QVERIFY(!fixture.find<QPushButton>("review.save")->isEnabled());
    QVERIFY(!fixture.find<QPushButton>("review.run")->isEnabled());
}

void ReviewDialogTest::anAlteredReportIsSaidToBe()
{
    const Fixture fixture;
    QJsonObject document = samples::failing();
    document.insert(u"verdict"_s, u"ready"_s);
    fixture.writeAsItIs(document);
    fixture.open();
    QVERIFY(fixture.find<QWidget>("review.altered")->isVisible());
    QVERIFY(fixture.text("review.opened").contains("The checksum of this report does not fit"_L1));
}

void ReviewDialogTest::whatIsNoReportIsSaidOnWelcome()
{
    const Fixture fixture;
    fixture.writeAsItIs({{u"format"_s, u"something else"_s}});
    fixture.open();
    QVERIFY(!fixture.dialog());
    const auto notices = fixture.wizard->findChildren<widgets::Notice *>();
    QTRY_VERIFY(std::any_of(notices.cbegin(), notices.cend(), [](const widgets::Notice *notice) {
        return notice->isVisible() && notice->accessibleName().contains("This file is no report"_L1);
    }));
}

void ReviewDialogTest::theChecksRunAgainAndTheNewReportLiesBesideTheOldOne()
{
    const Fixture fixture;
    fixture.write(samples::failing());
    const QByteArray opened = content(fixture.path);
    fixture.open();
    fixture.enterCredentials();
    fixture.run();
    QVERIFY2(fixture.text("review.differences").contains(u"→ Passed"_s),
             qPrintable(fixture.text("review.differences")));
    QVERIFY(fixture.text("review.new").contains("CUSA13A77"_L1));
    // The simulated tenant is never taken for Mimecast.
    QVERIFY(fixture.text("review.new").contains("Practice: Ready"_L1));
    QVERIFY(fixture.text("review.differences").contains("Second report: Practice"_L1));
    QTRY_VERIFY(
        fixture.find<widgets::Notice>("review.outcome")->accessibleName().startsWith("Practice: "_L1));

    const QString path = fixture.home.filePath(u"new.json"_s);
    const QString proposed = fixture.save(path);
    QCOMPARE(QFileInfo(proposed).absolutePath(), QFileInfo(fixture.path).absolutePath());
    QVERIFY2(QFileInfo(proposed).fileName().startsWith("practice-customer-checked-"_L1),
             qPrintable(proposed));
    QCOMPARE(m_validator.complaintsAbout(content(path)), QString());
    QString error;
    const auto document = report::readFile(path, &error);
    QVERIFY2(document && report::checksumFits(*document), qPrintable(error));
    QCOMPARE(document->value("verdict"_L1).toString(), u"ready"_s);
    // Only what was seen now.
    QCOMPARE(document->value("sections"_L1).toArray(), QJsonArray());
    QCOMPARE(content(fixture.path), opened);
}

void ReviewDialogTest::theCredentialsStayNowhere()
{
    const Fixture fixture;
    const QStringList stored = fixture.keychain.stored();
    fixture.write(samples::ready());
    fixture.open();
    fixture.enterCredentials();
    fixture.run();
    fixture.save(fixture.home.filePath(u"new.json"_s));
    delete fixture.dialog();
    QCOMPARE(fixture.keychain.stored(), stored);
    QVERIFY(!fixture.openSetup().isOpen());
    const QByteArray secret = sandbox::standingClientSecret().toUtf8();
    const QByteArray clientId = sandbox::standingClientId().toUtf8();
    QDirIterator files(fixture.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QByteArray bytes = content(files.next());
        QVERIFY2(!bytes.contains(secret) && !bytes.contains(clientId), qPrintable(files.filePath()));
    }
    QVERIFY(count >= 2);
}

void ReviewDialogTest::credentialsThatAreRejectedAreReportedAsSuch()
{
    const Fixture fixture;
    fixture.write(samples::ready());
    fixture.open();
    fixture.enterCredentials(QString(64, u'x'));
    fixture.run();
    QVERIFY(fixture.text("review.differences").contains(u"Passed → Failed"_s));
    const QString path = fixture.home.filePath(u"new.json"_s);
    fixture.save(path);
    QCOMPARE(m_validator.complaintsAbout(content(path)), QString());
    QVERIFY(content(path).contains("\"cause\": \"credentials-rejected\""));
}

void ReviewDialogTest::anotherClientIdIsPointedOut()
{
    const Fixture fixture;
    fixture.write(samples::ready());
    fixture.open();
    const auto *note = fixture.find<QLabel>("review.note");
    fixture.find<QLineEdit>("review.client-id")->setText(samples::clientId);
    QVERIFY2(note->text().contains("for these checks only"_L1), qPrintable(note->text()));
    fixture.find<QLineEdit>("review.client-id")->setText(sandbox::standingClientId());
    QVERIFY2(note->text().contains(u"AbCd…WXYZ"_s), qPrintable(note->text()));
}

void ReviewDialogTest::cancellingAndClosingInTheMiddleAreSafe()
{
    Fixture fixture;
    fixture.server.tenant().latency = std::chrono::seconds(5);
    fixture.write(samples::ready());
    fixture.open();
    fixture.enterCredentials();
    auto *run = fixture.find<QPushButton>("review.run");
    run->click();
    QVERIFY(!fixture.find<QLineEdit>("review.client-id")->isEnabled());
    run->click();
    QTRY_COMPARE(fixture.find<QTabWidget>("review.papers")->count(), 3);
    QVERIFY(fixture.text("review.new").contains("Canceled"_L1));
    QVERIFY(fixture.find<QLineEdit>("review.client-id")->isEnabled());
    run->click();
    fixture.dialog()->reject();
    QTRY_VERIFY(!fixture.dialog());
}

void ReviewDialogTest::whatIsOpenComesFirstAndTheNewRunIsFolded()
{
    const Fixture fixture;
    fixture.write(samples::failing());
    fixture.open();
    const auto *verdict = fixture.find<widgets::Notice>("review.verdict");
    QTRY_VERIFY2(verdict->accessibleName().contains("Checked on 2026-11-24 02:58 UTC"_L1),
                 qPrintable(verdict->accessibleName()));
    for (const char *name : {"review.client-id", "review.client-secret", "review.run", "review.save"})
        QVERIFY2(!fixture.find<QWidget>(name)->isVisible(), name);
    fixture.find<QAbstractButton>("review.recheck")->click();
    for (const char *name : {"review.client-id", "review.client-secret", "review.run", "review.save"})
        QVERIFY2(fixture.find<QWidget>(name)->isVisible(), name);
}

void ReviewDialogTest::everythingHasAName()
{
    const Fixture fixture;
    fixture.write(samples::failing());
    fixture.open();
    for (const QWidget *widget : fixture.dialog()->findChildren<QWidget *>()) {
        const bool canBeReached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
        // The bar is part of the tabs, whose name is said.
        if (!canBeReached || qobject_cast<const QTabBar *>(widget))
            continue;
        const QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(
            !interface->text(QAccessible::Name).isEmpty(),
            qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

/// A report with so many steps, checks or entries as its size allows.
static QJsonObject withSteps(int count, const QString &text)
{
    QJsonObject document = samples::failing();
    QJsonObject section = document.value("sections"_L1).toArray().first().toObject();
    QJsonArray steps = section.value("steps"_L1).toArray();
    QJsonObject step = steps.first().toObject();
    step.insert(u"text"_s, text);
    while (steps.size() < count)
        steps.append(step);
    section.insert(u"steps"_s, steps);
    document.insert(u"sections"_s, QJsonArray{section});
    return document;
}

static QJsonObject withChecks(int count)
{
    QJsonObject document = samples::failing();
    QJsonArray checks = document.value("checks"_L1).toArray();
    for (qsizetype i = 0, known = checks.size(); checks.size() < count; ++i)
        checks.append(QJsonValue(checks.at(i % known)));
    document.insert(u"checks"_s, checks);
    document.insert(u"sections"_s, QJsonArray());
    return document;
}

static QJsonObject withEntries(int count)
{
    QJsonObject document = samples::failing();
    QJsonObject configuration = document.value("configuration"_L1).toObject();
    for (int i = 0; configuration.size() < count; ++i)
        configuration.insert(u"entry%1"_s.arg(i, 5, 10, QChar(u'0')), u"A value."_s);
    document.insert(u"configuration"_s, configuration);
    return document;
}

void ReviewDialogTest::aReportAtTheLimitDoesNotHoldUpTheWindow_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::newRow("steps") << withSteps(950, u"Select a role and add what it needs."_s);
    QTest::newRow("long words") << withSteps(110, QString(1900, u'x'));
    QTest::newRow("combining characters") << withSteps(60, QString(u'a') + QString(1900, QChar(0x301)));
    QTest::newRow("checks") << withChecks(330);
    QTest::newRow("configuration entries") << withEntries(5000);
}

void ReviewDialogTest::aReportAtTheLimitDoesNotHoldUpTheWindow()
{
    QFETCH(const QJsonObject, document);
    // The window itself takes its time without optimization; a report adds nothing to it that is noticed.
    const auto longestGap = [](const QJsonObject &report) {
        const Fixture fixture;
        fixture.writeAsItIs(report::withDigest(report));
        fixture.choose();
        const EventLoopWatch watch;
        fixture.waitForReview();
        fixture.text("review.opened");
        QTest::qWait(500); // Lines that are not in sight are laid out by and by.
        fixture.enterCredentials();
        fixture.run();
        fixture.text("review.differences");
        QTest::qWait(500);
        return watch.longestGap;
    };
    QVERIFY(report::toJson(report::withDigest(document)).size() < 256 * 1024);
    const qint64 small = longestGap(samples::failing());
    const qint64 large = longestGap(document);
    QVERIFY2(large <= small + unnoticeable, qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

QTEST_MAIN(ReviewDialogTest)
#include "ReviewDialogTest.moc"
