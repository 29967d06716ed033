// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Programs.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSignalSpy>

namespace {

constexpr int patience = 60'000;

QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    return environment;
}

} // namespace

std::unique_ptr<QProcess> CommandLine::make(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = environmentIn(m_home.path());
    environment.insert(m_more);
    process->setProcessEnvironment(environment);
    process->setProgram(QStringLiteral(CLI_PROGRAM));
    process->setArguments(arguments);
    return process;
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments, const QByteArray &input) const
{
    auto process = make(arguments);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    return process;
}

Ended CommandLine::ended(QProcess *process)
{
    // Waits by events, so that a server in the test's own thread goes on answering.
    QSignalSpy finished(process, &QProcess::finished);
    const bool ended = process->state() == QProcess::NotRunning || finished.wait(patience);
    return {.status = ended && process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
            .output = process->readAllStandardOutput(),
            .errors = process->readAllStandardError()};
}

Ended CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    Ended result = ended(start(arguments, input).get());
    QByteArrayList reports{result.output};
    for (const QString &argument : arguments) {
        QFile file(argument);
        if (argument.endsWith(QLatin1String(".json")) && file.open(QIODevice::ReadOnly))
            reports += file.readAll();
    }
    for (const QByteArray &report : std::as_const(reports)) {
        const QString complaints = m_validator.complaintsIfReport(report);
        if (complaints.isEmpty())
            continue;
        result.status = -1;
        result.errors += complaints.toUtf8();
    }
    return result;
}

SandboxProcess::SandboxProcess(const QString &scenario)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SANDBOX_PROGRAM), {QStringLiteral("--scenario"), scenario});
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine() &&
           m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    const QString announcement = QStringLiteral("listening on ");
    if (line.startsWith(announcement))
        m_address = line.mid(announcement.size());
}

SandboxProcess::~SandboxProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}
