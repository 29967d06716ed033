// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "secrets/Hardening.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    secrets::hardenProcess();
    terminal::prepare();
    // The PDF writer needs fonts and nothing of a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#if defined(Q_OS_WIN)
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
#else
    // Without the arguments, of which Qt would take its own, such as -platform.
    int programAlone = 1;
    const QGuiApplication application(programAlone, argv);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("active-response-setup-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROJECT_VERSION));
    language::Translators translators;
    translators.use(language::ofProgram(arguments));
    return terminal::runCommand(
        arguments,
        cli::tr("Check from a terminal or a script whether Mimecast is set up for Active Response."),
        {{"verify", cli::verifyCommand,
          cli::tr("Check live whether a Mimecast tenant is set up for Active Response.")},
         {"watch", cli::watchCommand, cli::tr("Watch for the incident that the CST’s test deletion causes.")},
         {"guide", cli::guideCommand, cli::tr("Print the documented procedure.")},
         {"report", cli::reportCommand,
          cli::tr("Write the report of a set-up, or of an earlier report, to a file.")},
         {"compare", cli::compareCommand, cli::tr("Say what changed from one report to another.")},
         {"explain", cli::explainCommand, cli::tr("Explain a cause: what it means, what to do, and where.")},
         {"setups", cli::setupsCommand, cli::tr("List, show or delete the saved set-ups.")}});
}
