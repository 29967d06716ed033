// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "mimecast/Credentials.h"

#include <QTest>

using mimecast::CredentialNote;
using mimecast::CredentialVerdict;
using enum CredentialNote;
using enum CredentialVerdict;

namespace {

const QByteArray goodId(48, 'i');
const QByteArray goodSecret(64, 's');
const QByteArray aSecret("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZxy");

} // namespace

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whiteSpaceAroundIsTrimmed_data();
    void whiteSpaceAroundIsTrimmed();
    void aClientIdIsInspected_data();
    void aClientIdIsInspected();
    void aClientSecretIsInspected_data();
    void aClientSecretIsInspected();
    void aPairThatWasCopiedAsOneIsFound_data();
    void aPairThatWasCopiedAsOneIsFound();
    void aCloneIsEqual();
};

void CredentialsTest::whiteSpaceAroundIsTrimmed_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("nothing to do") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("line end") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("tabs and blanks") << QByteArray(" \t abc\t ") << QByteArray("abc");
    QTest::newRow("no-break space") << QByteArray("\xc2\xa0"
                                                  "abc\xc2\xa0")
                                    << QByteArray("abc");
    QTest::newRow("zero-width space") << QByteArray("\xe2\x80\x8b"
                                                    "abc\xe2\x80\x8b ")
                                      << QByteArray("abc");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "abc")
                                     << QByteArray("abc");
    QTest::newRow("inside stays") << QByteArray(" a b ") << QByteArray("a b");
    QTest::newRow("only white space") << QByteArray(" \n\xc2\xa0\t") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("other letters stay") << QByteArray("é\xe2\x82\xac") << QByteArray("é\xe2\x82\xac");
    QTest::newRow("cut letters stay") << QByteArray("\xe2\x80") << QByteArray("\xe2\x80");
}

void CredentialsTest::whiteSpaceAroundIsTrimmed()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const QByteArray, result);

    QCOMPARE(mimecast::trimmed(pasted).toByteArray(), result);
}

void CredentialsTest::aClientIdIsInspected_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<CredentialVerdict>("verdict");
    QTest::addColumn<QList<CredentialNote>>("notes");
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &second,
                        CredentialVerdict verdict, const QList<CredentialNote> &notes) {
        QTest::newRow(name) << first << second << verdict << notes;
    };
    row("alone", goodId, {}, Good, {});
    row("with its secret", goodId, goodSecret, Good, {});
    row("short", goodId.left(47), goodSecret, Warning, {UnusualLength});
    row("long", goodId + 'x', {}, Warning, {UnusualLength});
    row("length of a secret, alone", QByteArray(64, 'x'), {}, Refused, {Swapped});
    row("empty", {}, goodSecret, Refused, {Empty});
    row("blank", " \t", goodSecret, Refused, {Empty});
    row("blank inside", goodId.left(24) + ' ' + goodId.left(23), {}, Refused, {InnerWhiteSpace});
    row("line end inside", goodId.left(24) + '\n' + goodId.left(23), {}, Refused, {InnerWhiteSpace});
    row("null inside", goodId.left(24) + '\0' + goodId.left(23), {}, Refused, {InnerWhiteSpace});
    row("zero-width inside", goodId.left(24) + "\xe2\x80\x8b" + goodId.left(21), {}, Refused,
        {InnerWhiteSpace});
    row("same", goodId, goodId, Refused, {SameAsOther});
    row("swapped", goodSecret, goodId, Refused, {Swapped});
    row("a secret, and something odd", goodSecret, "hello", Refused, {Swapped});
    row("a secret, twice", goodSecret, goodSecret, Refused, {SameAsOther, Swapped});
    row("most of the secret", aSecret.left(48), aSecret, Refused, {SameAsOther});
    row("the middle of the secret", aSecret.mid(8, 47), aSecret, Refused, {SameAsOther});
    row("some of the secret", goodId.left(20) + aSecret.mid(30, 12) + goodId.left(16), aSecret, Refused,
        {SameAsOther});
    row("by chance a letter like the secret's", goodId.left(20) + aSecret.mid(30, 4) + goodId.left(24),
        aSecret, Good, {});
    row("application id of 1.0", "01234567-89ab-cdef-0123-456789ABCDEF", goodSecret, Refused,
        {LooksLikeApi1});
    row("no uuid", "01234567-89ab-cdef-0123-456789ABCDEg", goodSecret, Warning, {UnusualLength});
    row("1.0 and the same", "01234567-89ab-cdef-0123-456789ABCDEF", "01234567-89ab-cdef-0123-456789ABCDEF",
        Refused, {LooksLikeApi1, SameAsOther});
}

void CredentialsTest::aClientIdIsInspected()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, secret);
    QFETCH(const CredentialVerdict, verdict);
    QFETCH(const QList<CredentialNote>, notes);

    const auto finding = mimecast::inspectClientId(id, secret);

    QCOMPARE(finding.verdict, verdict);
    QCOMPARE(finding.notes, notes);
}

void CredentialsTest::aClientSecretIsInspected_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<CredentialVerdict>("verdict");
    QTest::addColumn<QList<CredentialNote>>("notes");
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &second,
                        CredentialVerdict verdict, const QList<CredentialNote> &notes) {
        QTest::newRow(name) << first << second << verdict << notes;
    };
    row("alone", goodSecret, {}, Good, {});
    row("with its id", goodSecret, goodId, Good, {});
    row("short", goodSecret.left(63), goodId, Warning, {UnusualLength});
    row("empty", {}, {}, Refused, {Empty});
    row("swapped", goodId, goodSecret, Refused, {Swapped});
    row("same", goodSecret, goodSecret, Refused, {SameAsOther});
    row("with a part of it as ID", aSecret, aSecret.left(48), Good, {});
    row("secret key of 1.0", QByteArray(86, '+') + "==", goodId, Refused, {LooksLikeApi1});
    row("no secret key", QByteArray(86, '*') + "==", goodId, Warning, {UnusualLength});
    row("access key of 1.0", "mYtOL3XZCOwG96BOiFTZR" + QByteArray(135, 'x'), goodId, Refused,
        {LooksLikeApi1});
}

void CredentialsTest::aClientSecretIsInspected()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, id);
    QFETCH(const CredentialVerdict, verdict);
    QFETCH(const QList<CredentialNote>, notes);

    const auto finding = mimecast::inspectClientSecret(secret, id);

    QCOMPARE(finding.verdict, verdict);
    QCOMPARE(finding.notes, notes);
}

void CredentialsTest::aPairThatWasCopiedAsOneIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("tab") << goodId + '\t' + aSecret << true;
    QTest::newRow("line end") << goodId + "\r\n" + aSecret + "\r\n" << true;
    QTest::newRow("secret first") << aSecret + ' ' + goodId << true;
    QTest::newRow("with names") << "Client ID: " + goodId + "\nClient Secret: " + aSecret << true;
    QTest::newRow("in quotes") << "\"" + goodId + "\",\"" + aSecret + '"' << true;
    QTest::newRow("one alone") << aSecret << false;
    QTest::newRow("two IDs") << goodId + ' ' + goodId + ' ' + aSecret << false;
    QTest::newRow("glued") << goodId + aSecret << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void CredentialsTest::aPairThatWasCopiedAsOneIsFound()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isFound);
    const mimecast::CopiedPair pair = mimecast::findPair(text);
    QCOMPARE(pair.clientId.toByteArray(), isFound ? goodId : QByteArray());
    QCOMPARE(pair.clientSecret.toByteArray(), isFound ? aSecret : QByteArray());
}

void CredentialsTest::aCloneIsEqual()
{
    const mimecast::Credentials credentials{QStringLiteral("id"), secrets::SecretText("secret")};

    const mimecast::Credentials clone = credentials.clone();

    QCOMPARE(clone.clientId, credentials.clientId);
    QVERIFY(clone.clientSecret == credentials.clientSecret);
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "CredentialsTest.moc"
