// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FastTime.h"
#include "WizardFixture.h"

#include "report/Report.h"
#include "session/SecretBinding.h"
#include "session/SectionState.h"
#include "validation/Advice.h"
#include "validation/MessageHeaders.h"
#include "widgets/Notice.h"
#include "widgets/PageScroll.h"
#include "widgets/TextLabel.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using validation::Outcome;
using validation::Record;

namespace {

const QString messageId = u"<validation-1@contoso.example>"_s;
constexpr int patience = 20'000;

/// The wizard on its validation page, with credentials, in a time that passes quickly.
struct Fixture : WizardFixture
{
    FastTime clock;

    Fixture()
    {
        watchTime = clock.time();
        start();
        begin(session::Mode::Practice);
        openSetup().setup().setOrganization(u"Contoso Ltd"_s);
        openSetup().setup().setValue(u"credentials.client-id"_s, sandbox::standingClientId());
        storeSecret();
        openPage();
    }

    void storeSecret() const
    {
        openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toLatin1()));
        if (!QTest::qWaitFor([this] { return openSetup().secret().isAvailable(); }, patience))
            qFatal("The keychain does not answer.");
    }

    void openPage() const
    {
        wizard->openStep(u"validation"_s, u"validation.test"_s);
        if (!QTest::qWaitFor([this] { return find<QWidget>("validation.test")->isVisible(); }, patience))
            qFatal("The page does not appear.");
    }

    Record record() const { return validation::recordFromJson(openSetup().setup().validation()); }

    void click(const char *button) const
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    void name(const QString &id = messageId) const
    {
        QTRY_VERIFY(find<QPlainTextEdit>("validation.message")->isVisible());
        paste(find<QPlainTextEdit>("validation.message"), id);
        QTRY_VERIFY(!find<QPlainTextEdit>("validation.message")->isVisible());
    }

    void play(sandbox::Play::Kind kind)
    {
        sandbox::play(server.tenant(), {kind, messageId, 0ms, QDateTime::currentDateTimeUtc().addSecs(-2)});
    }

    widgets::StepCard *signOffCard() const { return find<widgets::StepCard>("validation.sign-off-card"); }

    /// As a user does, if it is folded.
    void openSignOff() const
    {
        auto *opener = signOffCard()->findChild<QToolButton *>(u"open"_s);
        if (!signOffCard()->isOpen())
            opener->click();
        QVERIFY(signOffCard()->isOpen());
    }

    /// What the course of the watch says.
    QStringList told() const
    {
        QStringList words;
        for (const auto *label : find<QWidget>("validation.course")->findChildren<widgets::TextLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        }
        return words;
    }

    void watchToItsEnd() const
    {
        click("validation.start");
        QTRY_VERIFY_WITH_TIMEOUT(record().outcome, patience);
    }

    bool shows(const char *notice, const QString &text) const
    {
        const auto *found = find<widgets::Notice>(notice);
        const auto labels = found->findChildren<widgets::TextLabel *>();
        return found->isVisible() && std::any_of(labels.cbegin(), labels.cend(), [&](const auto *label) {
                   return label->isVisible() && label->text() == text;
               });
    }

    void runChecks() const
    {
        verification().run();
        QTRY_VERIFY_WITH_TIMEOUT(!verification().isRunning(), patience);
    }

    checks::Status editStatus() const
    {
        return verification().finding(checks::CheckId::RemediationEdit).status;
    }

    /// Ends the wizard and starts it again with the same set-up. Of practice no secret stays in the keychain.
    void restart() { restart(openSetup().setup().name()); }

    void restart(const QString &saved)
    {
        wizard->close();
        start();
        QString error;
        QVERIFY2(openSetup().open(saved, true, &error), qPrintable(error));
        openPage();
    }
};

} // namespace

class ValidationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeIsShown_data();
    void everyOutcomeIsShown();
    void aDeletionThatWasSeenStaysProvedWhenTheChecksRunAgain();
    void whatWasSeenWithOtherCredentialsDoesNotCount();
    void nothingThatIsTypedIsLost();
    void aWatchThatWasInterruptedGoesOnAfterARestart();
    void itCanBeStoppedAndGoesOn();
    void errorIsShownWithItsStep();
    void aMissingSecretIsShownAsSuch();
    void anAdviceLeadsToAStepThatIsShown();
    void aFileCanBeOpened();
    void aFileCanBeDropped();
    void whatIsNoMessageIsSaidSo();
    void anotherMessageBeginsAnew();
    void signingOffMakesItFinal();
    void whatIsOpenElsewhereTakesNoEntries();
    void theFocusIsWhereWorkGoesOn();
    void inPracticeTheDeletionCanBePlayed();
    void inPracticeThereIsASampleMessage();
    void theFocusStaysWhereTheHandIs();
    void whatHappensIsToldInItsCourse();
    void theOutcomeComesFirstBelowTheTitle();
    void oneCardIsOpenAtATime();
    void everythingHasAName();
};

void ValidationPageTest::everyOutcomeIsShown_data()
{
    QTest::addColumn<sandbox::Play::Kind>("kind");
    QTest::addColumn<Outcome>("outcome");
    using enum sandbox::Play::Kind;
    QTest::newRow("success") << Success << Outcome::Deleted;
    QTest::newRow("partial failure") << PartialFailure << Outcome::PartlyDeleted;
    QTest::newRow("failure") << Failure << Outcome::NotDeleted;
    QTest::newRow("notify only") << NotifyOnly << Outcome::NotifiedOnly;
    QTest::newRow("wrong message") << WrongMessage << Outcome::NoIncident;
    QTest::newRow("none") << None << Outcome::NoIncident;
    QTest::newRow("restored") << Restored << Outcome::Restored;
}

void ValidationPageTest::everyOutcomeIsShown()
{
    QFETCH(const sandbox::Play::Kind, kind);
    QFETCH(const Outcome, outcome);
    Fixture fixture;
    fixture.runChecks();
    QVERIFY(fixture.editStatus() == checks::Status::Inconclusive);
    fixture.name();
    fixture.play(kind);
    fixture.click("validation.start");
    QTRY_VERIFY(fixture.record().started.isValid());
    if (outcome == Outcome::NoIncident)
        fixture.clock.jump(1h);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.record().outcome, patience);

    QVERIFY(fixture.record().outcome == outcome);
    QVERIFY(fixture.shows("validation.state", validation::title(outcome)));
    QVERIFY(fixture.shows("validation.state", validation::meaning(outcome)));
    const auto *advice = fixture.find<widgets::TextLabel>("validation.advice");
    QCOMPARE(advice->isVisible(), outcome != Outcome::Deleted);
    for (const validation::Advice &entry : validation::advice(outcome)) {
        QVERIFY2(advice->text().contains(entry.text.toHtmlEscaped()), qPrintable(entry.text));
        const QString link = u"href=\"%1/%2\""_s.arg(entry.section, entry.step);
        QVERIFY2(advice->text().contains(link), qPrintable(link));
    }
    QCOMPARE(fixture.told().contains(u"Incident appeared"_s), outcome != Outcome::NoIncident);
    QCOMPARE(fixture.editStatus() == checks::Status::Passed, outcome == Outcome::Deleted);
    QCOMPARE(fixture.openSetup().setup().isDone(u"validation.test"_s), outcome == Outcome::Deleted);
    QVERIFY(fixture.find<QWidget>("validation.sign-off-card")->isVisible());
}

void ValidationPageTest::aDeletionThatWasSeenStaysProvedWhenTheChecksRunAgain()
{
    Fixture fixture;
    fixture.name();
    fixture.play(sandbox::Play::Kind::Success);
    fixture.watchToItsEnd();
    fixture.runChecks();
    QVERIFY(fixture.editStatus() == checks::Status::Passed);
    QVERIFY(fixture.verification().finding(checks::CheckId::RemediationEdit).details ==
            checks::Details(checks::IncidentCode{fixture.record().incident->code}));
    fixture.runChecks();
    QVERIFY(fixture.editStatus() == checks::Status::Passed);
    fixture.restart();
    QVERIFY(fixture.editStatus() == checks::Status::Passed);
}

void ValidationPageTest::whatWasSeenWithOtherCredentialsDoesNotCount()
{
    Fixture fixture;
    fixture.name();
    fixture.play(sandbox::Play::Kind::Success);
    fixture.watchToItsEnd();
    fixture.runChecks();
    QVERIFY(fixture.editStatus() == checks::Status::Passed);
    const auto isValidated = [&fixture] {
        return fixture.verification()
                   .report()
                   .value(u"validation"_s)
                   .toObject()
                   .value(u"otherCredentials"_s) == QJsonValue(QJsonValue::Undefined);
    };
    QVERIFY(isValidated());

    // The same account with an application of its own, and so with a role of its own.
    fixture.openSetup().setup().setValue(u"credentials.client-id"_s, u"another-client-id-0123456789"_s);
    fixture.openSetup().setup().setLastRun({{u"at"_s, u"2026-11-24T03:00:00Z"_s}});
    QVERIFY(!isValidated());
    QVERIFY(fixture.editStatus() != checks::Status::Passed);
    const QString words = validation::otherCredentialsText(true);
    QVERIFY(fixture.shows("validation.state", words));
    QCOMPARE(fixture.find<QPushButton>("validation.start")->text(), u"Start watching"_s);
    fixture.openSignOff();
    QTest::keyClicks(fixture.find<QLineEdit>("validation.administrator-name"), u"Alex"_s);
    QTest::keyClicks(fixture.find<QLineEdit>("validation.cst-name"), u"Robin"_s);
    QVERIFY(!fixture.find<QPushButton>("validation.sign-off")->isEnabled());

    // With the first ones it counts again, and can be signed off.
    fixture.openSetup().setup().setValue(u"credentials.client-id"_s, sandbox::standingClientId());
    QVERIFY(!fixture.shows("validation.state", words));
    fixture.click("validation.sign-off");
    QVERIFY(report::finalReport(fixture.openSetup().setup(),
                                session::credentialsOf(fixture.openSetup().setup())));
    fixture.openSetup().setup().setValue(u"credentials.client-id"_s, u"another-client-id-0123456789"_s);
    QVERIFY(!report::finalReport(fixture.openSetup().setup(),
                                 session::credentialsOf(fixture.openSetup().setup())));
    QVERIFY(fixture.shows("validation.signed-off", words));
    const guide::Section *const section = fixture.openSetup().guide().section(u"validation"_s);
    QVERIFY(session::sectionState(*section, fixture.openSetup().setup(), true, {}) ==
            session::SectionState::NeedsAttention);
}

void ValidationPageTest::nothingThatIsTypedIsLost()
{
    Fixture fixture;
    const auto type = [&fixture](const char *field, const QString &text) {
        auto *edit = fixture.find<QLineEdit>(field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
        QCOMPARE(edit->text(), text);
    };
    type("validation.cst", u"Robin from the CST"_s);
    type("validation.mailbox", u"test mailbox, 2nd floor"_s);
    fixture.name();
    fixture.openSignOff();
    type("validation.administrator-name", u"Alex Admin"_s);
    type("validation.administrator-role", u"Mimecast administrator"_s);
    type("validation.cst-role", u"Security engineer"_s);
    QTest::keyClicks(fixture.find<QPlainTextEdit>("validation.remark"), u"All as planned."_s);
    const Record before = fixture.record();
    QCOMPARE(before.cst.name, u"Robin from the CST"_s);
    fixture.restart();
    QVERIFY(fixture.record() == before);
    QCOMPARE(fixture.find<QLineEdit>("validation.cst")->text(), u"Robin from the CST"_s);
    QCOMPARE(fixture.find<QLineEdit>("validation.cst-name")->text(), u"Robin from the CST"_s);
    QCOMPARE(fixture.find<QLineEdit>("validation.mailbox")->text(), u"test mailbox, 2nd floor"_s);
    QCOMPARE(fixture.find<QPlainTextEdit>("validation.remark")->toPlainText(), u"All as planned."_s);
    QCOMPARE(fixture.find<widgets::TextLabel>("validation.message.message-id")->text(), messageId);
}

void ValidationPageTest::aWatchThatWasInterruptedGoesOnAfterARestart()
{
    Fixture fixture;
    fixture.watchTime = validation::WatchTime::real();
    fixture.restart();
    fixture.storeSecret();
    fixture.name();
    fixture.click("validation.start");
    QTRY_VERIFY(fixture.record().started.isValid());
    const QDateTime begun = fixture.record().started;
    fixture.watchTime = fixture.clock.time();
    fixture.restart();
    fixture.storeSecret();
    QVERIFY(!fixture.record().outcome);
    QVERIFY(fixture.shows("validation.state", u"The watch was interrupted"_s));
    // What happened meanwhile is found.
    fixture.play(sandbox::Play::Kind::Success);
    fixture.watchToItsEnd();
    QVERIFY(fixture.record().outcome == Outcome::Deleted);
    QCOMPARE(fixture.record().started, begun);
}

void ValidationPageTest::itCanBeStoppedAndGoesOn()
{
    Fixture fixture;
    fixture.watchTime = validation::WatchTime::real();
    fixture.restart();
    fixture.storeSecret();
    fixture.name();
    fixture.click("validation.start");
    QTRY_VERIFY(fixture.record().started.isValid());
    QVERIFY(fixture.shows("validation.state", u"Watching for the deletion"_s));
    // Elsewhere the watch goes on.
    fixture.wizard->openPage(pages::HandOverId);
    fixture.wizard->openPage(pages::ValidationId);
    QVERIFY(fixture.shows("validation.state", u"Watching for the deletion"_s));
    fixture.click("validation.stop");
    QVERIFY(fixture.record().outcome == Outcome::Cancelled);
    QVERIFY(fixture.shows("validation.state", validation::title(Outcome::Cancelled)));
    fixture.click("validation.start");
    QTRY_VERIFY(!fixture.record().outcome);
    QVERIFY(fixture.find<QPushButton>("validation.stop")->isVisible());
}

void ValidationPageTest::errorIsShownWithItsStep()
{
    Fixture fixture;
    fixture.watchTime = validation::WatchTime::real();
    fixture.restart();
    fixture.storeSecret();
    fixture.server.tenant().permissions.clear();
    fixture.name();
    fixture.click("validation.start");
    auto *error = fixture.find<widgets::Notice>("validation.error");
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(
        fixture.shows("validation.error", u"The role lacks Services Menu › Threat Remediation › Read."_s));
    fixture.server.tenant() = sandbox::readyTenant();
    QTRY_VERIFY_WITH_TIMEOUT(!error->isVisible(), patience);
}

void ValidationPageTest::aMissingSecretIsShownAsSuch()
{
    WizardFixture fixture;
    fixture.begin(session::Mode::Practice);
    Record record;
    record.message.messageId = messageId;
    fixture.openSetup().setup().setValidation(validation::toJson(record));
    fixture.wizard->openPage(pages::ValidationId);
    QTest::keyClick(fixture.find<QPushButton>("validation.start"), Qt::Key_Space);
    QTRY_VERIFY(fixture.find<widgets::Notice>("validation.error")->isVisible());
    QVERIFY(!fixture.find<QPushButton>("validation.stop")->isVisible());
}

void ValidationPageTest::anAdviceLeadsToAStepThatIsShown()
{
    Fixture fixture;
    fixture.openSetup().setup().setValue(u"threat-remediation.current-status"_s, u"enabled"_s);
    fixture.name();
    fixture.play(sandbox::Play::Kind::NotifyOnly);
    fixture.watchToItsEnd();
    auto *advice = fixture.find<widgets::TextLabel>("validation.advice");
    QVERIFY(advice->text().contains(u"threat-remediation/threat-remediation.mode"_s));
    Q_EMIT advice->linkActivated(u"threat-remediation/threat-remediation.mode"_s);
    QCOMPARE(fixture.wizard->currentId(), int{pages::ThreatRemediationId});
    QTRY_VERIFY(fixture.find<QWidget>("threat-remediation.mode")->isVisible());
    QTRY_VERIFY(fixture.cardOf("threat-remediation.mode")->isAncestorOf(QApplication::focusWidget()));
}

void ValidationPageTest::aFileCanBeOpened()
{
    Fixture fixture;
    fixture.click("validation.open-message");
    auto *dialog = fixture.find<QFileDialog>("open-message");
    QTRY_VERIFY(dialog->isVisible());
    Q_EMIT dialog->fileSelected(u"" MESSAGES "/words-q-utf8.eml"_s);
    QCOMPARE(fixture.record().message.subject, u"Grüße aus München"_s);
    QCOMPARE(fixture.find<widgets::TextLabel>("validation.message.subject")->text(), u"Grüße aus München"_s);
    QVERIFY(!fixture.find<QWidget>("validation.message.date")->isVisible());
    dialog->close();
}

void ValidationPageTest::aFileCanBeDropped()
{
    Fixture fixture;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"" MESSAGES "/rfc5322-a1-1-simple.eml"_s)});
    QWidget *row = fixture.find<QPlainTextEdit>("validation.message")->parentWidget()->parentWidget();
    QVERIFY(row->acceptDrops());
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(row, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(row, &drop);
    QCOMPARE(fixture.record().message.messageId, u"<1234@local.machine.example>"_s);
}

void ValidationPageTest::whatIsNoMessageIsSaidSo()
{
    Fixture fixture;
    auto *text = fixture.find<QPlainTextEdit>("validation.message");
    fixture.paste(text, u"From: a@b.example\nSubject: no ID"_s);
    QTRY_VERIFY(
        fixture.shows("validation.message-note", validation::explain(validation::MessageError::NoMessageId)));
    QVERIFY(fixture.record().message.messageId.isEmpty());
    QCOMPARE(text->toPlainText(), u"From: a@b.example\nSubject: no ID"_s);
    QVERIFY(!fixture.find<QPushButton>("validation.start")->isEnabled());
}

void ValidationPageTest::anotherMessageBeginsAnew()
{
    Fixture fixture;
    fixture.name();
    fixture.play(sandbox::Play::Kind::Success);
    fixture.watchToItsEnd();
    fixture.click("validation.other-message");
    fixture.name(u"<another-one@contoso.example>"_s);
    QVERIFY(!fixture.record().outcome);
    QVERIFY(!fixture.record().started.isValid());
    QVERIFY(fixture.shows("validation.state", u"Ready to watch"_s));
}

void ValidationPageTest::signingOffMakesItFinal()
{
    Fixture fixture;
    fixture.name();
    fixture.play(sandbox::Play::Kind::Success);
    fixture.watchToItsEnd();
    fixture.openSignOff();
    auto *sign = fixture.find<QPushButton>("validation.sign-off");
    QVERIFY(!sign->isEnabled());
    QTest::keyClicks(fixture.find<QLineEdit>("validation.administrator-name"), u"Alex"_s);
    QVERIFY(!sign->isEnabled());
    QTest::keyClicks(fixture.find<QLineEdit>("validation.cst-name"), u"Robin"_s);
    fixture.click("validation.sign-off");
    const Record final = fixture.record();
    QVERIFY(final.signedOff.isValid());
    // Nothing is left to do, and the report is in reach.
    QVERIFY(!fixture.find<QLabel>("foot")->text().contains(u"Left"_s));
    fixture.wizard->next();
    QCOMPARE(fixture.wizard->currentId(), int(pages::ReportId));
    fixture.wizard->openPage(pages::ValidationId);
    for (const char *field : {"validation.administrator-name", "validation.cst-role", "validation.mailbox"})
        QVERIFY2(fixture.find<QLineEdit>(field)->isReadOnly(), field);
    QVERIFY(fixture.find<QPlainTextEdit>("validation.remark")->isReadOnly());
    QVERIFY(!fixture.find<QPushButton>("validation.start")->isVisible());
    QVERIFY(!fixture.find<QPushButton>("validation.other-message")->isVisible());
    fixture.restart();
    QVERIFY(fixture.record() == final);

    fixture.openSignOff();
    fixture.click("validation.renew");
    auto *question = fixture.find<QMessageBox>("renew");
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(fixture.record() == final);
    fixture.click("validation.renew");
    for (auto *box : fixture.wizard->findChildren<QMessageBox *>()) {
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
    }
    QCOMPARE(fixture.record().administrator.name, u"Alex"_s);
    QVERIFY(!fixture.record().signedOff.isValid());
    QVERIFY(fixture.record().message.messageId.isEmpty());
    QVERIFY(!fixture.find<QLineEdit>("validation.mailbox")->isReadOnly());
}

void ValidationPageTest::whatIsOpenElsewhereTakesNoEntries()
{
    Fixture fixture;
    fixture.name();
    const QString saved = fixture.openSetup().setup().name();
    fixture.openSetup().close();
    QString elsewhere;
    const auto lock = fixture.practiceLibrary().store().lock(saved, &elsewhere);
    fixture.restart(saved);
    QVERIFY(fixture.openSetup().isReadOnly());
    for (const char *field : {"validation.cst", "validation.mailbox"})
        QVERIFY2(fixture.find<QLineEdit>(field)->isReadOnly(), field);
    QVERIFY(!fixture.find<QPushButton>("validation.start")->isEnabled());
    QVERIFY(!fixture.find<QPushButton>("validation.other-message")->isVisible());
}

void ValidationPageTest::theFocusIsWhereWorkGoesOn()
{
    Fixture fixture;
    for (const char *step : {"validation.contact-cst", "validation.environment"})
        fixture.openSetup().setup().setDone(QString::fromLatin1(step), true);
    const auto focused = [&fixture] {
        fixture.wizard->openPage(pages::HandOverId);
        fixture.wizard->openPage(pages::ValidationId);
        return QApplication::focusWidget()->objectName();
    };
    fixture.name();
    QCOMPARE(focused(), u"validation.start"_s);
    fixture.play(sandbox::Play::Kind::Success);
    fixture.watchToItsEnd();
    // What was seen needs no further watching.
    QVERIFY(!fixture.find<QPushButton>("validation.start")->isVisible());
    QCOMPARE(focused(), u"open"_s);
    QVERIFY(fixture.signOffCard()->isAncestorOf(QApplication::focusWidget()));
}

void ValidationPageTest::inPracticeTheDeletionCanBePlayed()
{
    Fixture fixture;
    fixture.watchTime = validation::WatchTime::real();
    fixture.restart();
    fixture.storeSecret();
    fixture.name();
    QVERIFY(!fixture.find<QPushButton>("validation.play")->isVisible());
    fixture.click("validation.start");
    QTRY_VERIFY(fixture.find<QPushButton>("validation.play")->isVisible());
    const auto actions = fixture.find<QPushButton>("validation.play")->menu()->actions();
    QStringList expected;
    for (QAction *action : actions) {
        action->trigger();
        expected.append(action->objectName().section(u"play-"_s, 1) + u' ' + messageId);
        QVERIFY(sandbox::playKind(action->objectName().section(u"play-"_s, 1)));
        QVERIFY(!action->text().isEmpty());
    }
    QCOMPARE(fixture.played, expected);
    // All of them but none at all, which needs no play.
    QCOMPARE(expected.size(), sandbox::playNames().size() - 1);
}

void ValidationPageTest::inPracticeThereIsASampleMessage()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.find<QPlainTextEdit>("validation.message")->isVisible());
    fixture.click("validation.sample-message");
    QVERIFY(!fixture.find<QPlainTextEdit>("validation.message")->isVisible());
    const validation::Message first = fixture.record().message;
    for (const QString &part : {first.messageId, first.date, first.from, first.to, first.subject})
        QVERIFY(!part.isEmpty());
    fixture.click("validation.other-message");
    QTest::qWait(2);
    fixture.click("validation.sample-message");
    QVERIFY(fixture.record().message.messageId != first.messageId);

    fixture.begin(session::Mode::Real);
    fixture.openPage();
    QTRY_VERIFY(fixture.find<QPlainTextEdit>("validation.message")->isVisible());
    QVERIFY(!fixture.find<QPushButton>("validation.sample-message")->isVisible());
    fixture.openSetup().setup().setDone(u"hand-over.save"_s, true);
}

void ValidationPageTest::theFocusStaysWhereTheHandIs()
{
    Fixture fixture;
    fixture.watchTime = validation::WatchTime::real();
    fixture.restart();
    fixture.storeSecret();
    QApplication::setActiveWindow(fixture.wizard.get());
    fixture.name();
    const auto focused = [] {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    };
    fixture.click("validation.start");
    QCOMPARE(focused(), u"validation.stop"_s);
    fixture.click("validation.stop");
    QCOMPARE(focused(), u"validation.start"_s);
    fixture.click("validation.start");
    fixture.play(sandbox::Play::Kind::Success);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.record().outcome == Outcome::Deleted, patience);
    QVERIFY(fixture.signOffCard()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(focused(), u"validation.administrator-name"_s);
    QTest::keyClicks(fixture.find<QLineEdit>("validation.administrator-name"), u"Alex"_s);
    QTest::keyClicks(fixture.find<QLineEdit>("validation.cst-name"), u"Robin"_s);
    fixture.click("validation.sign-off");
    QCOMPARE(focused(), u"validation.renew"_s);
}

void ValidationPageTest::whatHappensIsToldInItsCourse()
{
    Fixture fixture;
    fixture.name();
    const auto *course = fixture.find<QWidget>("validation.course");
    QVERIFY(!course->isVisible());
    fixture.play(sandbox::Play::Kind::Success);
    fixture.watchToItsEnd();
    QVERIFY(course->isVisible());
    const QStringList told = fixture.told();
    for (const char *words : {"Watching started", "Incident appeared", "3 copy(s) found", "3 copy(s) deleted",
                              "0 failed, 0 restored"})
        QVERIFY2(told.contains(QString::fromLatin1(words)), words);
    // What another program has seen has no time here, and is told all the same.
    fixture.restart();
    QVERIFY(fixture.find<QWidget>("validation.course")->isVisible());
}

void ValidationPageTest::theOutcomeComesFirstBelowTheTitle()
{
    Fixture fixture;
    fixture.wizard->resize(720, 480);
    fixture.name();
    fixture.play(sandbox::Play::Kind::Success);
    fixture.watchToItsEnd();
    const auto *scroll = fixture.wizard->currentPage()->findChild<widgets::PageScroll *>();
    QTRY_COMPARE(scroll->verticalScrollBar()->value(), 0);
    const auto topOf = [&](const char *name) {
        return fixture.find<QWidget>(name)->mapTo(scroll->widget(), QPoint()).y();
    };
    QVERIFY(topOf("validation.state") < topOf("validation.report"));
    QVERIFY(topOf("validation.report") < topOf("validation.sign-off-card"));
    const auto cards = fixture.wizard->currentPage()->findChildren<widgets::StepCard *>();
    for (const widgets::StepCard *card : cards)
        QVERIFY2(!card->isOpen(), qPrintable(card->objectName()));
}

void ValidationPageTest::oneCardIsOpenAtATime()
{
    Fixture fixture;
    fixture.openSignOff();
    const auto openOnes = [&fixture] {
        const auto cards = fixture.wizard->currentPage()->findChildren<widgets::StepCard *>();
        return std::count_if(cards.begin(), cards.end(), [](const auto *card) { return card->isOpen(); });
    };
    QCOMPARE(openOnes(), 1);
    fixture.wizard->openStep(u"validation"_s, u"validation.environment"_s);
    QCOMPARE(openOnes(), 1);
    QVERIFY(!fixture.signOffCard()->isOpen());
}

void ValidationPageTest::everythingHasAName()
{
    Fixture fixture;
    fixture.name();
    const QWidget *page = fixture.wizard->currentPage();
    for (const QLineEdit *edit : page->findChildren<QLineEdit *>())
        QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    for (const QPlainTextEdit *edit : page->findChildren<QPlainTextEdit *>())
        QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        QVERIFY2(!button->text().isEmpty() || !button->isVisible(), qPrintable(button->objectName()));
}

QTEST_MAIN(ValidationPageTest)
#include "ValidationPageTest.moc"
