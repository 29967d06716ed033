// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Writes a picture of every page of the real window, driven with the simulated tenant and the keyring of the
// session: screenshots DIR NAME-SUFFIX [--dark]
// [--language LANGUAGE]. The scale is QT_SCALE_FACTOR's.

#include "Palettes.h"
#include "Photographer.h"

#include "dialogs/ProxyDialog.h"
#include "language/Languages.h"
#include "pages/SetupWizard.h"
#include "sandbox/Scenario.h"
#include "sandbox/Server.h"
#include "widgets/CheckRow.h"
#include "widgets/SecretEdit.h"

#include <QApplication>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

void tickEverything(session::OpenSetup &session, const QString &sectionId)
{
    for (const guide::Step &step : session.guide().section(sectionId)->steps) {
        if (step.ticked)
            session.setup().setDone(step.id, true);
    }
}

void fillIn(session::OpenSetup &session)
{
    setup::Setup &setup = session.setup();
    setup.setOrganization(u"Contoso Ltd"_s);
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
    wizard.verification().run();
    if (!QTest::qWaitFor([&] { return !wizard.verification().isRunning(); }, 20000))
        qFatal("The checks did not end.");
}

void photographProxyDialog(pages::SetupWizard &wizard, Photographer &camera)
{
    secrets::Clipboard clipboard(QGuiApplication::clipboard());
    for (const auto &[name, refusedUser] :
         {std::pair(u"08-proxy"_s, QString()), std::pair(u"08-proxy-refused"_s, u"robin"_s)}) {
        dialogs::ProxyDialog dialog(u"proxy.contoso.example:3128"_s, u"Contoso web access"_s, refusedUser,
                                    clipboard, &wizard);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        camera.take(name, &dialog);
    }
}

/// The finding that is carried to its step, checked there by itself, and mended; back on the live checks.
void photographRepair(pages::SetupWizard &wizard, sandbox::Server &server, Photographer &camera)
{
    auto *row = wizard.findChild<widgets::CheckRow *>(u"check.remediation-read"_s);
    Q_EMIT row->goToStep();
    camera.take(u"09-finding"_s);
    wizard.repair().keepOn(true);
    if (!QTest::qWaitFor([&] { return !wizard.repair().isChecking(); }, 20000))
        qFatal("The check did not end.");
    camera.take(u"09-finding-keep-checking"_s);
    server.tenant().permissions.insert(sandbox::Permission::ThreatRemediationRead);
    wizard.repair().checkAgain();
    if (!QTest::qWaitFor([&] { return !wizard.repair().isChecking(); }, 20000))
        qFatal("The check did not end.");
    camera.take(u"09-finding-passed"_s);
    wizard.openPage(pages::VerificationId);
}

void goThrough(pages::SetupWizard &wizard, sandbox::Server &server, Photographer &camera)
{
    session::OpenSetup &session = wizard.openSetup();
    camera.take(u"00-welcome"_s);
    QString error;
    if (!session.create(session::Mode::Practice, &error))
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
            photographProxyDialog(wizard, camera);
            photographRepair(wizard, server, camera);
            server.tenant().permissions.insert(sandbox::Permission::ConfigSnapshotRead);
            runChecks(wizard);
            camera.take(name + u"-warning"_s);
            server.tenant().permissions.erase(sandbox::Permission::ConfigSnapshotRead);
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
    photographReports(wizard, camera);
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
        qFatal("screenshots DIR SUFFIX [--dark] [--language LANGUAGE]");
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s))
        qFatal("%s cannot be made.", qPrintable(folder.path()));
    language::Translators translators;
    translators.use(language::ofProgram(arguments));
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
        return std::optional(session::PracticeTenant{
            *mimecast::parseGateway(server.address().toString()).gateway, sandbox::standingClientId(),
            sandbox::standingClientSecret(), [](const QString &, const QString &) {}});
    };
    pages::SetupWizard wizard({.guide = guide,
                               .setups = setup::SetupStore(QDir(home.filePath(u"setups"_s))),
                               .practiceSetups = setup::SetupStore(QDir(home.filePath(u"practice"_s))),
                               .keychain = keychain,
                               .practiceKeychain = keychain,
                               .practiceTenant = tenant,
                               .desktop = {.clipboard = clipboard, .openAddress = [](const QUrl &) {}},
                               .translators = &translators});
    wizard.show();
    if (!QTest::qWaitForWindowExposed(&wizard, 30000))
        qFatal("The window does not appear.");
    Photographer camera(wizard, folder, arguments.at(2));
    goThrough(wizard, server, camera);
    return 0;
}
