// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

/// An independent validator with the published schema. Every test that comes to hold a report in JSON asks
/// it.
class ReportValidator
{
public:
    ReportValidator() = default;
    ~ReportValidator();

    /// What is wrong with a report; empty if it is valid.
    QString complaintsAbout(const QByteArray &json);
    /// The same for what a program printed or wrote; whatever is no report is none of its business.
    QString complaintsIfReport(const QByteArray &output);

private:
    QProcess m_validator; ///< One for all: the interpreter is slow to start. Begun when it is needed.
};
