// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "secrets/SecretTraces.h"

#include <QTest>

using secrets::SecretTraces;

namespace {
constexpr QByteArrayView secret("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZxy");
} // namespace

class SecretTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfASecretIsRecognized()
    {
        SecretTraces traces;
        traces.add(secret);
        QVERIFY(traces.touches(secret));
        for (qsizetype i = 0; i + SecretTraces::run <= secret.size(); ++i)
            QVERIFY(
                traces.touches(QByteArray("xx" + secret.sliced(i, SecretTraces::run).toByteArray() + "xx")));
    }

    void whatSharesTooLittleIsNot()
    {
        SecretTraces traces;
        QVERIFY(!traces.touches(secret));
        traces.add(secret);
        QVERIFY(!traces.touches(secret.first(SecretTraces::run - 1)));
        QVERIFY(!traces.touches({}));
        QVERIFY(!traces.touches(QByteArray(48, 'i')));
        traces.add("short");
        QVERIFY(!traces.touches("short"));
        traces.clear();
        QVERIFY(!traces.touches(secret));
    }

    void aWholeBookIsNotRemembered()
    {
        SecretTraces traces;
        const QByteArray book(1 << 20, 'b');
        traces.add(QByteArray(book + secret.toByteArray()));
        QVERIFY(traces.touches(book));
        QVERIFY(!traces.touches(secret));
    }
};

QTEST_APPLESS_MAIN(SecretTracesTest)
#include "SecretTracesTest.moc"
