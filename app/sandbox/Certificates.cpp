// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Certificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace sandbox {

namespace {

QByteArray contentOf(const char *name)
{
    QFile file(QStringLiteral(":/sandbox/certificates/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const char *certificateOn(Line line)
{
    switch (line) {
    case Line::TlsUntrusted:
        return "untrusted.pem";
    case Line::TlsExpired:
        return "expired.pem";
    case Line::TlsWrongHost:
        return "wrong-host.pem";
    default:
        return "good.pem";
    }
}

} // namespace

QByteArray authorityPem()
{
    return contentOf("authority.pem");
}

QSslConfiguration tlsConfiguration(Line line)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(contentOf(certificateOn(line))));
    configuration.setPrivateKey(QSslKey(contentOf("key.pem"), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace sandbox
