// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Authorities.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mimecast {

namespace {

constexpr qint64 largestFile = 1024LL * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("mimecast", text);
}

} // namespace

QList<QSslCertificate> readAuthorities(const QString &path, QString *error)
{
    error->clear();
    const QString shown = QDir::toNativeSeparators(path);
    // Before it is opened: a pipe would wait for its other end, and a device never ends.
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        //: %1 is a file name.
        *error = words(QT_TRANSLATE_NOOP("mimecast", "%1 isn’t a file.")).arg(shown);
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error =
            //: %1 is a file name, %2 the system's reason.
            words(QT_TRANSLATE_NOOP("mimecast", "%1 can’t be read: %2")).arg(shown, file.errorString());
        return {};
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        //: %1 is a file name.
        *error = words(QT_TRANSLATE_NOOP("mimecast",
                                         "%1 is larger than 1 MiB, so it isn’t a list of certificates."))
                     .arg(shown);
        return {};
    }
    QList<QSslCertificate> authorities = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (authorities.isEmpty()) {
        //: %1 is a file name.
        *error = words(QT_TRANSLATE_NOOP("mimecast", "%1 holds no certificate in PEM form.")).arg(shown);
    }
    return authorities;
}

} // namespace mimecast
