// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "KeychainWatch.h"

#include "secrets/Keychain.h"

#include <QRegularExpression>
#include <QTest>

using secrets::Keychain;
using secrets::KeychainStatus;
using secrets::SecretText;

namespace {

struct Expected
{
    KeychainStatus store;
    KeychainStatus readStored; ///< An entry that is there if anything is.
    KeychainStatus readOther;  ///< One that never was.
    KeychainStatus forgetStored;
    KeychainStatus forgetOther;
};

Expected expected(const QByteArray &situation)
{
    using enum KeychainStatus;
    if (situation == "no-bus")
        return {NoSessionBus, NoSessionBus, NoSessionBus, NoSessionBus, NoSessionBus};
    if (situation == "no-service")
        return {NoService, NoService, NoService, NoService, NoService};
    if (situation == "no-libsecret")
        return {BackendMissing, BackendMissing, BackendMissing, BackendMissing, BackendMissing};
    if (situation == "no-collection" || situation == "kwallet-new")
        return {NoCollection, NotFound, NotFound, Ok, Ok};
    if (situation == "denied")
        return {AccessDenied, AccessDenied, AccessDenied, AccessDenied, AccessDenied};
    if (situation == "locked")
        return {Locked, Locked, NotFound, Locked, Ok};
    return {Failed, Failed, Failed, Failed, Failed};
}

const QString stored = QStringLiteral("stored-before");
const QString other = QStringLiteral("never-stored");

} // namespace

/// The same for every situation that with-keyring.sh makes, nobody being there to prompt.
class KeychainSituationTest : public QObject
{
    Q_OBJECT

private:
    Keychain m_keychain{QStringLiteral("active-response-test")};
    Expected m_expected = expected(qgetenv("KEYRING_SITUATION"));

private Q_SLOTS:
    void aProbeTellsIt()
    {
        KeychainWatch watch(m_keychain.probe());
        VERIFY_ENDS(watch, m_expected.store);
        QVERIFY(!watch.detail.isEmpty());
        // The system's own words are the detail, not the message.
        const QString words = secrets::explain(watch.status);
        QVERIFY2(!words.contains(watch.detail) && !words.contains(QStringLiteral("org.")), qPrintable(words));
        static const QRegularExpression sentenceEnd(QStringLiteral("[.]( |$)"));
        QVERIFY2(words.count(sentenceEnd) >= 2, qPrintable(words));
    }

    void nothingIsStored()
    {
        KeychainWatch watch(m_keychain.store(other, SecretText(QByteArrayView("secret"))));
        VERIFY_ENDS(watch, m_expected.store);
    }

    void whatIsThereCannotBeRead()
    {
        KeychainWatch watch(m_keychain.read(stored));
        VERIFY_ENDS(watch, m_expected.readStored);
        QVERIFY(watch.secret.isEmpty());
    }

    void whatIsNotThereIsNotFoundIfThatCanBeKnown()
    {
        KeychainWatch watch(m_keychain.read(other));
        VERIFY_ENDS(watch, m_expected.readOther);
    }

    void whatIsThereIsNotSaidToBeForgotten()
    {
        KeychainWatch watch(m_keychain.forget(stored));
        VERIFY_ENDS(watch, m_expected.forgetStored);
    }

    void whatIsNotThereIsForgottenIfThatCanBeKnown()
    {
        KeychainWatch watch(m_keychain.forget(other));
        VERIFY_ENDS(watch, m_expected.forgetOther);
    }
};

QTEST_GUILESS_MAIN(KeychainSituationTest)
#include "KeychainSituationTest.moc"
