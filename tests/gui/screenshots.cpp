// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Writes a picture of every page and state of the real window, driven with the simulated tenant and the
// keyring of the session: screenshots [OPTION]… DIR NAME-SUFFIX. The scale is QT_SCALE_FACTOR's.

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
#include <QCommandLineParser>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTextStream>

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

/// Until the verdict on the keys says so.
void waitForKeys(const pages::SetupWizard &wizard, const QString &words)
{
    const auto *safety = wizard.findChild<QWidget *>(u"safety"_s);
    if (!QTest::qWaitFor([&] { return safety->accessibleName().contains(words); }, 20000))
        qFatal("“%s” does not come: %s", qPrintable(words), qPrintable(safety->accessibleName()));
}

/// What is entered at first is refused; then it is right, proved, and safe.
void photographKeys(pages::SetupWizard &wizard, sandbox::Server &server, Photographer &camera)
{
    session::OpenSetup &session = wizard.openSetup();
    auto *secret = wizard.findChild<widgets::SecretEdit *>(u"credentials.client-secret"_s);
    camera.take(u"07-credentials-empty"_s);
    paste(wizard.findChild<QLineEdit *>(u"credentials.client-id"_s), session.tenant()->clientId);
    paste(secret, session.tenant()->clientSecret.chopped(1));
    waitForKeys(wizard, u"seems to be missing"_s);
    camera.take(u"07-credentials-refused"_s);
    server.tenant().latency = std::chrono::seconds(1);
    QTest::keyClick(secret, Qt::Key_A, Qt::ControlModifier);
    paste(secret, session.tenant()->clientSecret + u' ');
    waitForKeys(wizard, u"Asking Mimecast"_s);
    camera.take(u"07-credentials-proving"_s);
    server.tenant().latency = {};
    waitForKeys(wizard, u"they work"_s);
    if (!QTest::qWaitFor([&] { return session.secret().isAvailable(); }, 20000))
        qFatal("The keychain does not answer.");
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

constexpr QSize smallest(720, 480);

void goThrough(pages::SetupWizard &wizard, sandbox::Server &server, Photographer &camera, bool asStrip)
{
    session::OpenSetup &session = wizard.openSetup();
    camera.take(u"00-welcome"_s);
    QString error;
    if (!session.create(session::Mode::Practice, &error))
        qFatal("%s", qPrintable(error));
    fillIn(session);
    if (asStrip)
        wizard.currentPage()->findChild<QAbstractButton *>(u"strip"_s)->click();
    for (const guide::Section &section : session.guide().sections) {
        const pages::PageId id = pages::pageOf(section.id);
        if (section.id == "legacy-removal"_L1)
            session.setup().setValue(u"requirements.api-version"_s, u"switching"_s);
        wizard.openPage(id);
        const QString name = u"%1-%2"_s.arg(int{id}, 2, 10, QChar(u'0')).arg(section.id);
        if (id == pages::CredentialsId)
            photographKeys(wizard, server, camera);
        if (id == pages::VerificationId) {
            camera.take(name + u"-before"_s);
            server.tenant().permissions.erase(sandbox::Permission::ThreatRemediationRead);
            runChecks(wizard);
            camera.take(name + u"-failed"_s);
            photographProxyDialog(wizard, camera);
            photographRepair(wizard, server, camera);
            tickEverything(session, u"api-role"_s);
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
    wizard.openPage(pages::WelcomeId);
    camera.take(u"13-welcome-resume"_s);
}

} // namespace

void writeContactSheet(const QDir &folder)
{
    QFile page(folder.filePath(u"index.html"_s));
    if (!page.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written.", qPrintable(page.fileName()));
    QTextStream html(&page);
    html << "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Contact sheet</title>\n"
            "<style>body { font: 12px sans-serif; background: #888; } figure { display: inline-block; "
            "margin: 6px; vertical-align: top; } img { max-width: 420px; }</style>\n";
    for (const QString &name : folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        html << "<figure><a href=\"" << name << "\"><img src=\"" << name << "\" alt=\"\"></a><figcaption>"
             << name << "</figcaption></figure>\n";
    html << "</html>\n";
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption dark(u"dark"_s, u"In the dark."_s);
    const QCommandLineOption contrast(u"high-contrast"_s, u"White and yellow on black."_s);
    const QCommandLineOption language(u"language"_s, u"In this language."_s, u"LANGUAGE"_s);
    const QCommandLineOption small(u"small"_s, u"In the smallest window."_s);
    const QCommandLineOption strip(u"strip"_s, u"As a strip beside the browser."_s);
    const QCommandLineOption only(u"only"_s, u"These pictures alone."_s, u"NAME,NAME"_s);
    const QCommandLineOption reversed(u"right-to-left"_s,
                                      u"As in Hebrew or Arabic, whatever the language."_s);
    parser.addOptions({dark, contrast, language, reversed, small, strip, only});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        qFatal("screenshots [OPTION]… DIR SUFFIX");
    const QDir folder(arguments.at(0));
    if (!folder.mkpath(u"."_s))
        qFatal("%s cannot be made.", qPrintable(folder.path()));
    language::Translators translators;
    translators.use(language::ofProgram(QCoreApplication::arguments()));
    QGuiApplication::setWindowIcon(QIcon(u":/icons/active-response-setup.svg"_s));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(parser.isSet(dark)       ? support::darkPalette()
                             : parser.isSet(contrast) ? support::highContrastDarkPalette()
                                                      : support::lightPalette());
    if (parser.isSet(reversed))
        QApplication::setLayoutDirection(Qt::RightToLeft);

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
    if (parser.isSet(small))
        wizard.resize(smallest);
    Photographer camera(wizard, folder, arguments.at(1), parser.value(only).split(u',', Qt::SkipEmptyParts));
    goThrough(wizard, server, camera, parser.isSet(strip));
    writeContactSheet(folder);
    return 0;
}
