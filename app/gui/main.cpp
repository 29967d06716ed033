// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Practice.h"
#include "ProxySettings.h"

#include "language/Languages.h"
#include "mimecast/Authorities.h"
#include "pages/SetupWizard.h"
#include "secrets/Hardening.h"
#include "terminal/CommandParser.h"
#include "terminal/Terminal.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>

namespace {

struct Options
{
    bool practice = false;
    QString scenario = QStringLiteral("ready");
    QString gateway;
    QString caFile;
    QString setupFile;
};

/// `--practice` may stand alone or carry a scenario; QCommandLineParser knows options with or without a
/// value.
QStringList withPracticeValue(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (argument == QLatin1String("--practice"))
            argument = QStringLiteral("--practice=ready");
    }
    return arguments;
}

Options parse(const QStringList &arguments)
{
    terminal::CommandParser parser(
        QStringList{QString()} + withPracticeValue(arguments.mid(1)),
        {.description = QCoreApplication::translate(
             "gui", "Leads through the set-up of Mimecast for Arctic Wolf Active Response."),
         .usage = {QStringLiteral("[OPTION]… [SETUP-FILE]")},
         .arguments = {{QStringLiteral("SETUP-FILE"),
                        QCoreApplication::translate("gui", "A set-up to open.")}},
         .examples = {QStringLiteral("--practice"), QStringLiteral("--practice=no-permissions")}});
    parser.add({QStringLiteral("practice"),
                QCoreApplication::translate(
                    "gui", "Practice with a simulated tenant; mimecast-sandbox --list names the scenarios."),
                QStringLiteral("SCENARIO")});
    parser.add({QStringLiteral("gateway"),
                QCoreApplication::translate("gui", "global, uk, us, or an address."), QStringLiteral("G")});
    parser.add({QStringLiteral("ca-file"),
                QCoreApplication::translate(
                    "gui", "A certificate authority to trust too, for loopback addresses only."),
                QStringLiteral("PEM")});
    if (const auto status =
            parser.answer(0, 1, QCoreApplication::translate("gui", "Name no more than one set-up.")))
        std::exit(*status);

    Options options;
    options.practice = parser.has("practice");
    if (options.practice)
        options.scenario = parser.valueOf("practice");
    options.gateway = parser.valueOf("gateway");
    options.caFile = parser.valueOf("ca-file");
    options.setupFile = parser.positionalArguments().value(0);
    return options;
}

/// Empty if XDG_CONFIG_HOME is not absolute, which its specification says to ignore.
QString windowPlace()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.isAbsolute() ? folder.filePath(QStringLiteral("window.ini")) : QString();
}

QString openWanted(session::OpenSetup &setup, const Options &options)
{
    QString error;
    if (!options.setupFile.isEmpty())
        setup.openFile(options.setupFile, &error);
    else if (options.practice)
        setup.create(session::Mode::Practice, &error);
    return error;
}

/// What then is done needs no display.
bool isAskedToPrint(int argc, char *argv[])
{
    return argc > 1 && std::any_of(argv + 1, argv + argc, [](const char *argument) {
               const QLatin1String option(argument);
               return option == QLatin1String("--help") || option == QLatin1String("-h") ||
                      option == QLatin1String("--version") || option == QLatin1String("-v");
           });
}

} // namespace

int main(int argc, char *argv[])
{
    secrets::hardenProcess();
    terminal::prepare();
    if (isAskedToPrint(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("active-response-setup"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROJECT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Active Response Setup for Mimecast"));
    QGuiApplication::setDesktopFileName(QStringLiteral("active-response-setup"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/active-response-setup.svg")));

    language::Translators translators;
    translators.use(language::ofProgram(QCoreApplication::arguments()));
    const Options options = parse(QCoreApplication::arguments());

    QList<QSslCertificate> authorities;
    QString refusal;
    if (!options.caFile.isEmpty())
        authorities = mimecast::readAuthorities(options.caFile, &refusal);
    if (!refusal.isEmpty()) {
        terminal::complain(refusal);
        return 2;
    }

    const guide::Guide guide = guide::Guide::documented();
    secrets::Keychain keychain(QStringLiteral("active-response-setup"));
    secrets::Keychain practiceKeychain(QStringLiteral("active-response-setup-practice"));
    secrets::Clipboard clipboard(QGuiApplication::clipboard());
    gui::Practice practice(options.scenario);

    pages::SetupWizard wizard({
        .guide = guide,
        .setups = setup::SetupStore(setup::SetupStore::defaultFolder(false)),
        .practiceSetups = setup::SetupStore(setup::SetupStore::defaultFolder(true)),
        .keychain = keychain,
        .practiceKeychain = practiceKeychain,
        .practiceTenant = [&practice](QString *error) { return practice.start(error); },
        .desktop = {.clipboard = clipboard,
                    .openAddress = [](const QUrl &address) { QDesktopServices::openUrl(address); },
                    .openProxySettings = gui::proxySettings()},
        .translators = &translators,
        .windowPlace = windowPlace(),
        .defaultGateway = options.gateway,
        .extraAuthorities = authorities,
    });
    wizard.show();
    const QString error = openWanted(wizard.openSetup(), options);
    if (!error.isEmpty()) {
        terminal::complain(error);
        wizard.showError(error);
    }
    return QApplication::exec();
}
