// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "FakeKeychain.h"

#include "session/OpenSetup.h"

#include <QCoreApplication>
#include <QTemporaryDir>

/// What a window has below its pages, with a keychain in memory.
struct SessionFixture
{
    /// `gateway` is what new set-ups begin with and what practice talks to; no one listens there by itself.
    explicit SessionFixture(const QString &gateway = QStringLiteral("http://127.0.0.1:1"))
        : open(
              guide, library, practiceLibrary,
              [gateway](QString *) {
                  return std::optional(session::PracticeTenant{*mimecast::parseGateway(gateway).gateway,
                                                               QStringLiteral("practice-id"),
                                                               QStringLiteral("practice-secret")});
              },
              gateway)
    {
    }
    SessionFixture(const SessionFixture &) = delete;

    /// Opens a new set-up with something in it, so that it is kept when it is left. Its name.
    QString create(session::Mode mode = session::Mode::Real, const QString &clientId = QStringLiteral("id"))
    {
        QString error;
        if (!open.create(mode, &error))
            qFatal("%s", qPrintable(error));
        open.setup().setOrganization(QStringLiteral("Riverbank"));
        open.setup().setValue(QStringLiteral("credentials.client-id"), clientId);
        return open.setup().name();
    }
    /// Gives a secret to the set-up that is open, and waits for what comes of it.
    void storeSecret(const QByteArray &secret = "secret")
    {
        open.secret().store(secrets::SecretText(secret));
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    std::unique_ptr<setup::Setup> saved(const QString &name) const
    {
        QString error;
        return library.store().load(name, &error);
    }

    QTemporaryDir home;
    guide::Guide guide = guide::Guide::documented();
    FakeKeychain keychain;
    FakeKeychain practiceKeychain;
    session::SetupLibrary library{setup::SetupStore(QDir(home.filePath(QStringLiteral("setups")))), keychain};
    session::SetupLibrary practiceLibrary{setup::SetupStore(QDir(home.filePath(QStringLiteral("practice")))),
                                          practiceKeychain};
    session::OpenSetup open;
};
