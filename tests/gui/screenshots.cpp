// Writes a picture of every page of the real window, driven with the simulated tenant and the keyring of the
// session: screenshots DIR NAME-SUFFIX [--dark]. The scale is QT_SCALE_FACTOR's.

#include "Palettes.h"

#include "pages/SetupWizard.h"
#include "sandbox/Scenario.h"
#include "sandbox/Server.h"
#include "widgets/SecretEdit.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

class Photographer
{
public:
    Photographer(pages::SetupWizard &wizard, const QDir &folder, QString suffix)
        : m_wizard(wizard), m_folder(folder), m_suffix(std::move(suffix))
    {
    }

    void take(const QString &name)
    {
        QTest::qWait(150);
        m_wizard.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_suffix)));
    }

private:
    pages::SetupWizard &m_wizard;
    QDir m_folder;
    QString m_suffix;
};

void tickEverything(pages::Session &session, const QString &sectionId)
{
    for (const guide::Step &step : session.guide().section(sectionId)->steps) {
        if (step.ticked)
            session.setup().setDone(step.id, true);
    }
}

void fillIn(pages::Session &session)
{
    setup::Setup &setup = session.setup();
    setup.setOrganisation(u"Contoso Ltd"_s);
    setup.setValue(u"requirements.api-version"_s, u"new"_s);
    setup.setValue(u"threat-remediation.current-status"_s, u"not-enabled"_s);
    setup.setValue(u"service-account.address"_s, u"active-response@contoso.example"_s);
    setup.setValue(u"api-application.contact"_s, u"IT operations"_s);
    setup.setValue(u"api-application.contact-email"_s, u"it@contoso.example"_s);
}

void paste(QWidget *field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

void runChecks(pages::SetupWizard &wizard)
{
    wizard.session().runChecks();
    if (!QTest::qWaitFor([&] { return !wizard.session().isChecking(); }, 20000))
        qFatal("The checks did not end.");
}

/// Scrolls a named part of the page into view, once it is laid out.
void show(const pages::SetupWizard &wizard, const char *part)
{
    auto *widget = wizard.findChild<QWidget *>(QString::fromLatin1(part));
    QTest::qWait(50);
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget, 0, 200);
    }
}

void photographValidation(pages::SetupWizard &wizard, Photographer &camera)
{
    using validation::Outcome;
    pages::Session &session = wizard.session();
    validation::Record record;
    record.environment = u"test.mailbox@contoso.example, used by nobody"_s;
    record.cst.name = u"Robin Example"_s;
    record.message = {.messageId = u"<CAF2b7Zk1-validation@mail.fabrikam.example>"_s,
                      .date = u"Tue, 24 Nov 2026 08:00:00 +0000"_s,
                      .from = u"Prize Department <winner@fabrikam.example>"_s,
                      .to = u"test.mailbox@contoso.example"_s,
                      .subject = u"Überprüfung: you have won 📬"_s};
    const auto keep = [&] { session.setup().setValidation(validation::toJson(record)); };
    keep();
    show(wizard, "validation.state");
    camera.take(u"10-validation-message"_s);
    QTest::mouseClick(wizard.findChild<QPushButton *>(u"validation.start"_s), Qt::LeftButton);
    QTest::qWait(600);
    show(wizard, "validation.time");
    camera.take(u"10-validation-watching"_s);
    QTest::mouseClick(wizard.findChild<QPushButton *>(u"validation.stop"_s), Qt::LeftButton);

    record.started = QDateTime::currentDateTimeUtc().addSecs(-754);
    record.ended = QDateTime::currentDateTimeUtc();
    record.outcome = Outcome::NoIncident;
    record.otherIncidents = 2;
    keep();
    show(wizard, "validation.time");
    camera.take(u"10-validation-no-incident"_s);
    record.incident = validation::IncidentCounts{u"TR-CUSA13A77-00101-M"_s, u"manual"_s, 3, 2, 1, 0};
    record.outcome = Outcome::PartlyDeleted;
    keep();
    show(wizard, "validation.time");
    camera.take(u"10-validation-partly"_s);
    record.incident->successful = 3;
    record.incident->failed = 0;
    record.outcome = Outcome::Deleted;
    record.administrator = {u"Alex Admin"_s, u"Mimecast administrator"_s};
    record.cst.role = u"Security engineer"_s;
    keep();
    show(wizard, "validation.time");
    camera.take(u"10-validation-deleted"_s);
    record.remark = u"The message was gone from the mailbox within two minutes."_s;
    record.signedOff = record.ended;
    keep();
    show(wizard, "validation.renew");
    camera.take(u"10-validation-signed-off"_s);
}

void goThrough(pages::SetupWizard &wizard, sandbox::Server &server, Photographer &camera)
{
    pages::Session &session = wizard.session();
    camera.take(u"00-welcome"_s);
    QString error;
    if (!session.create(pages::Session::Mode::Practice, &error))
        qFatal("%s", qPrintable(error));
    fillIn(session);
    for (const guide::Section &section : session.guide().sections) {
        const pages::PageId id = pages::pageOf(section.id);
        if (section.id == "legacy-removal"_L1)
            session.setup().setValue(u"requirements.api-version"_s, u"switching"_s);
        wizard.openPage(id);
        const QString name = u"%1-%2"_s.arg(int{id}, 2, 10, QChar(u'0')).arg(section.id);
        if (id == pages::CredentialsId) {
            camera.take(name + u"-empty"_s);
            paste(wizard.findChild<QLineEdit *>(u"credentials.client-id"_s), session.tenant()->clientId);
            paste(wizard.findChild<widgets::SecretEdit *>(u"credentials.client-secret"_s),
                  session.tenant()->clientSecret + u' ');
            if (!QTest::qWaitFor([&] { return session.secret().isAvailable(); }, 20000))
                qFatal("The keychain does not answer.");
        }
        if (id == pages::VerificationId) {
            camera.take(name + u"-before"_s);
            server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
            runChecks(wizard);
            camera.take(name + u"-failed"_s);
            server.tenant().permissions.insert(sandbox::Permission::ThreatRemediationRead);
            runChecks(wizard);
        }
        camera.take(name);
        for (const QString &step : {u"service-account.password"_s, u"api-role.permissions"_s,
                                    u"api-application.products"_s, u"hand-over.settings"_s}) {
            if (step.section(u'.', 0, 0) != section.id)
                continue;
            wizard.openStep(section.id, step);
            camera.take(u"%1-%2"_s.arg(int{id}, 2, 10, QChar(u'0')).arg(step));
        }
        if (id == pages::ValidationId)
            photographValidation(wizard, camera);
        tickEverything(session, section.id);
    }
    wizard.resize(800, 560);
    wizard.openPage(pages::VerificationId);
    camera.take(u"14-smallest-verification"_s);
    wizard.openPage(pages::ApiApplicationId);
    camera.take(u"15-smallest-api-application"_s);
    wizard.resize(1040, 720);
    wizard.openPage(pages::WelcomeId);
    camera.take(u"13-welcome-resume"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("screenshots DIR SUFFIX [--dark]");
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s))
        qFatal("%s cannot be made.", qPrintable(folder.path()));
    QTranslator plurals;
    if (plurals.load(u":/i18n/active-response-setup_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/active-response-setup.svg"_s));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(arguments.contains(u"--dark"_s) ? support::darkPalette()
                                                             : support::lightPalette());

    const QTemporaryDir home;
    sandbox::Server server(sandbox::findScenario(u"ready"_s)->tenant());
    server.listen();
    const guide::Guide guide = guide::Guide::documented();
    secrets::Keychain keychain(u"active-response-setup-screenshots"_s);
    secrets::Clipboard clipboard(QGuiApplication::clipboard());
    const auto tenant = [&server](QString *) {
        return std::optional(pages::PracticeTenant{
            *mimecast::parseGateway(server.address().toString()).gateway, sandbox::standingClientId(),
            sandbox::standingClientSecret(), [](const QString &, const QString &) {}});
    };
    pages::SetupWizard wizard({.guide = guide,
                               .setups = setup::SetupStore(QDir(home.filePath(u"setups"_s))),
                               .practiceSetups = setup::SetupStore(QDir(home.filePath(u"practice"_s))),
                               .keychain = keychain,
                               .practiceKeychain = keychain,
                               .clipboard = clipboard,
                               .practiceTenant = tenant,
                               .openAddress = [](const QUrl &) {}});
    wizard.show();
    if (!QTest::qWaitForWindowExposed(&wizard, 30000))
        qFatal("The window does not appear.");
    Photographer camera(wizard, folder, arguments.at(2));
    goThrough(wizard, server, camera);
    return 0;
}
