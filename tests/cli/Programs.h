#pragma once

#include "ReportValidator.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// How a program ended and what it said.
struct Ended
{
    int status = -1; ///< -1 if it crashed or did not end in time.
    QByteArray output;
    QByteArray errors;
};

/// The command line in a home of its own, without a keychain or a proxy. A report that it prints or writes
/// as JSON and that the published schema refuses makes its status -1.
class CommandLine
{
public:
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// In this home's folder for what the test writes.
    QString path(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
    mutable ReportValidator m_validator;
};

/// The simulated tenant as a process of its own.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QString &scenario);
    ~SandboxProcess();

    /// Empty if it did not start.
    QString address() const { return m_address; }

private:
    QProcess m_process;
    QString m_address;
};
