// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SecretService.h"

#ifdef ASK_SECRET_SERVICE

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <utility>

namespace secrets {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int patience = 5000;

KeychainStatus statusOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
        return KeychainStatus::NoService;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return KeychainStatus::NoSessionBus;
    case QDBusError::UnknownObject:
        return KeychainStatus::NoCollection;
    case QDBusError::AccessDenied:
        return KeychainStatus::AccessDenied;
    default:
        return error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))
                   ? KeychainStatus::NoService
                   : KeychainStatus::Failed;
    }
}

QDBusMessage call(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
}

QDBusMessage callService(const QString &method)
{
    return call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                method);
}

/// `handle` gets the reply once it has come, whatever it is.
template <typename Handle>
void send(const QDBusMessage &message, QObject *context, Handle handle)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, handle = std::move(handle)] {
                         watcher->deleteLater();
                         handle(*watcher);
                     });
}

/// `handle` gets the names that are taken on the bus.
template <typename Handle>
void listNames(QObject *context, Handle handle)
{
    const QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames"));
    send(message, context, [handle = std::move(handle)](const QDBusPendingReply<QStringList> &reply) {
        handle(reply.value());
    });
}

bool haveKWallet(const QStringList &names)
{
    return names.contains(QLatin1String("org.kde.kwalletd5")) ||
           names.contains(QLatin1String("org.kde.kwalletd6"));
}

/// A keyring is still locked after it was asked for something: because whoever prompts for its password was
/// turned away, or because there is nobody to prompt. KWallet prompts itself.
void tellWhyLocked(QObject *context, SecretServiceAnswer answer)
{
    listNames(context, [answer = std::move(answer)](const QStringList &names) {
        const bool isPrompted =
            haveKWallet(names) || names.contains(QLatin1String("org.gnome.keyring.SystemPrompter"));
        answer(isPrompted ? KeychainStatus::PromptDismissed : KeychainStatus::Locked);
    });
}

void askWhetherLocked(const QString &keyring, QObject *context, SecretServiceAnswer answer)
{
    QDBusMessage message =
        call(keyring, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    send(message, context,
         [context, answer = std::move(answer)](const QDBusPendingReply<QDBusVariant> &reply) {
             if (reply.isError()) {
                 answer(statusOf(reply.error()));
             } else if (reply.value().variant().toBool()) {
                 tellWhyLocked(context, answer);
             } else {
                 answer(KeychainStatus::Ok);
             }
         });
}

} // namespace

void askAboutEntry(const QString &service, const QString &key, QObject *context, SecretServiceAnswer answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answer(KeychainStatus::NoSessionBus);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage message = callService(QStringLiteral("SearchItems"));
    // The names that QtKeychain gives to the two.
    message << QVariant::fromValue(
        Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}});
    send(message, context,
         [context, answer = std::move(answer)](const QDBusPendingReply<Paths, Paths> &reply) {
             if (reply.isError()) {
                 answer(statusOf(reply.error()));
             } else if (!reply.argumentAt<0>().isEmpty()) {
                 answer(KeychainStatus::Ok);
             } else if (reply.argumentAt<1>().isEmpty()) {
                 answer(KeychainStatus::NotFound);
             } else {
                 tellWhyLocked(context, answer);
             }
         });
}

void askAboutKeyring(QObject *context, SecretServiceAnswer answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answer(KeychainStatus::NoSessionBus);
        return;
    }
    QDBusMessage message = callService(QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    send(message, context,
         [context, answer = std::move(answer)](const QDBusPendingReply<QDBusObjectPath> &reply) {
             if (reply.isError()) {
                 answer(statusOf(reply.error()));
             } else if (reply.value().path() == QLatin1String("/")) {
                 answer(KeychainStatus::NoCollection);
             } else {
                 askWhetherLocked(reply.value().path(), context, answer);
             }
         });
}

void askBeforeWriting(QObject *context, SecretServiceAnswer answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answer(KeychainStatus::Ok);
        return;
    }
    listNames(context, [context, answer = std::move(answer)](const QStringList &names) {
        if (!haveKWallet(names)) {
            answer(KeychainStatus::Ok);
            return;
        }
        askAboutKeyring(context, [answer](KeychainStatus status) {
            answer(status == KeychainStatus::NoCollection ? status : KeychainStatus::Ok);
        });
    });
}

} // namespace secrets

#else

namespace secrets {

void askAboutEntry(const QString & /*service*/, const QString & /*key*/, QObject * /*context*/,
                   SecretServiceAnswer answer)
{
    answer(KeychainStatus::BackendMissing);
}

void askAboutKeyring(QObject * /*context*/, SecretServiceAnswer answer)
{
    answer(KeychainStatus::BackendMissing);
}

void askBeforeWriting(QObject * /*context*/, SecretServiceAnswer answer)
{
    answer(KeychainStatus::Ok);
}

} // namespace secrets

#endif
