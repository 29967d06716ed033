// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "KeychainWatch.h"

#include "secrets/Keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

using secrets::Keychain;
using secrets::KeychainStatus;
using secrets::SecretText;

namespace {

/// Takes the place of the desktop's unlock prompt, and is never answered.
class SilentPrompter : public QDBusVirtualObject
{
public:
    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked = asked || message.member() == QLatin1String("BeginPrompting");
        return connection.send(message.createReply());
    }

    bool asked = false;
};

} // namespace

/// With a keyring that is locked, and a prompt that waits on the screen.
class KeychainPromptTest : public QObject
{
    Q_OBJECT

private:
    SilentPrompter m_prompter;

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), &m_prompter));
        QVERIFY(bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
    }

    void aPromptThatWaitsIsToldOfAndGivenUpInTime()
    {
        Keychain keychain(QStringLiteral("active-response-test"), std::chrono::seconds(3));
        KeychainWatch watch(keychain.store(QStringLiteral("new"), SecretText(QByteArrayView("secret"))));
        QTRY_VERIFY(m_prompter.asked);
        QCOMPARE(watch.endings, 0);
        VERIFY_ENDS(watch, KeychainStatus::TimedOut);
        QCOMPARE(watch.waitings, 1);
    }

    void waitingForAPromptCanBeCancelled()
    {
        Keychain keychain(QStringLiteral("active-response-test"));
        secrets::KeychainJob *job = keychain.read(QStringLiteral("stored-before"));
        KeychainWatch watch(job);
        QTRY_COMPARE(watch.waitings, 1);
        job->cancel();
        VERIFY_ENDS(watch, KeychainStatus::Cancelled);
    }
};

QTEST_GUILESS_MAIN(KeychainPromptTest)
#include "KeychainPromptTest.moc"
