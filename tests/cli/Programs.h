// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ReportValidator.h"

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

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
    /// One more environment variable, for example a proxy.
    void setVariable(const QString &name, const QString &value) { m_more.insert(name, value); }
    /// Not yet started.
    std::unique_ptr<QProcess> make(const QStringList &arguments) const;
    /// Does not wait; see the other two for its end.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {}) const;
    static Ended ended(QProcess *process);
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// In this home's folder for what the test writes.
    QString path(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_more;
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
