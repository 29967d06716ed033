// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"

#include "secrets/Hardening.h"

#include <QGuiApplication>

#include <array>
#include <memory>

namespace {

struct CommandEntry
{
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *summary; ///< Marked for translation in the context "cli".
};

constexpr std::array commands{
    CommandEntry{
        "verify", cli::verifyCommand,
        QT_TRANSLATE_NOOP("cli", "Check live whether a Mimecast tenant is set up for Active Response.")},
    CommandEntry{"watch", cli::watchCommand,
                 QT_TRANSLATE_NOOP("cli", "Watch for the incident that the CST’s test deletion causes.")},
    CommandEntry{"guide", cli::guideCommand, QT_TRANSLATE_NOOP("cli", "Print the documented procedure.")},
    CommandEntry{
        "report", cli::reportCommand,
        QT_TRANSLATE_NOOP("cli", "Write the report of a set-up, or of an earlier report, to a file.")},
    CommandEntry{"compare", cli::compareCommand,
                 QT_TRANSLATE_NOOP("cli", "Say what changed from one report to another.")},
    CommandEntry{"setups", cli::setupsCommand,
                 QT_TRANSLATE_NOOP("cli", "List, show or delete the saved set-ups.")},
};

QString usage()
{
    QString text = cli::tr("Usage: %1 COMMAND [OPTION]…").arg(QCoreApplication::applicationName()) +
                   QStringLiteral("\n\n");
    for (const CommandEntry &command : commands) {
        text += QStringLiteral("  %1  %2\n")
                    .arg(QString::fromLatin1(command.name), -8)
                    .arg(QCoreApplication::translate("cli", command.summary));
    }
    text += QLatin1Char('\n') +
            QCoreApplication::translate(
                "cli", "COMMAND --help tells the options of a command; --version the version.") +
            QStringLiteral("\n\n") + cli::exitStatusText();
    return text;
}

} // namespace

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

    const QString first = arguments.value(0);
    if (first == QLatin1String("--version"))
        return cli::printed(cli::programAndVersion());
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return cli::printed(usage());
    for (const CommandEntry &command : commands) {
        if (first == QLatin1String(command.name))
            return command.run(arguments);
    }
    cli::complain(
        first.isEmpty()
            ? usage()
            : QCoreApplication::translate("cli", "There is no command “%1”. See --help.").arg(first));
    return cli::WrongUsage;
}
