// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportValidator.h"

#include <QJsonDocument>

ReportValidator::~ReportValidator()
{
    m_validator.closeWriteChannel();
    m_validator.waitForFinished();
}

QString ReportValidator::complaintsAbout(const QByteArray &json)
{
    if (m_validator.state() == QProcess::NotRunning) {
        m_validator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_validator.start(QStringLiteral(PYTHON), {QStringLiteral(VALIDATOR), QStringLiteral(SCHEMA)});
    }
    m_validator.write(QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact) + '\n');
    while (!m_validator.canReadLine()) {
        if (!m_validator.waitForReadyRead())
            return QStringLiteral("The validator does not answer.");
    }
    return QString::fromUtf8(m_validator.readLine()).trimmed();
}

QString ReportValidator::complaintsIfReport(const QByteArray &output)
{
    const bool isReport = output.startsWith('{') && output.contains("active-response-setup/report");
    return isReport ? complaintsAbout(output) : QString();
}
