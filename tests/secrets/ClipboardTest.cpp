// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// Test data may be made when the program starts. clazy:excludeall=non-pod-global-static

#include "secrets/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using secrets::Clipboard;
using secrets::SecretText;
using namespace std::chrono_literals;

namespace {

SecretText aSecret()
{
    return SecretText(QByteArrayView("s3cret-Ä"));
}

const QString itsText = QStringLiteral("s3cret-Ä");

} // namespace

class ClipboardTest : public QObject
{
    Q_OBJECT

private:
    QClipboard *m_system = nullptr;

    static QList<int> left(const QSignalSpy &remaining)
    {
        QList<int> seconds;
        for (const QList<QVariant> &arguments : remaining)
            seconds.append(static_cast<int>(arguments.first().value<std::chrono::seconds>().count()));
        return seconds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<std::chrono::seconds>("std::chrono::seconds");
        m_system = QGuiApplication::clipboard();
    }
    void init() { m_system->clear(); }

    void aCopyIsMarkedForClipboardManagers()
    {
        Clipboard clipboard(m_system);
        clipboard.copy(aSecret());
        const QMimeData *data = m_system->mimeData();
        QCOMPARE(data->text(), itsText);
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(data->hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type")));
        for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing",
                                   "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"}) {
            QCOMPARE(
                data->data(
                    QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(format))),
                QByteArray(4, '\0'));
        }
    }

    void itIsTakenOffAfterItsTimeWithACountdown()
    {
        Clipboard clipboard(m_system, 2s);
        QSignalSpy remaining(&clipboard, &Clipboard::remaining);
        clipboard.copy(aSecret());
        QTRY_COMPARE(left(remaining), (QList<int>{2, 1, 0}));
        QVERIFY(m_system->text().isEmpty());
        QVERIFY(!remaining.wait(1200));
    }

    void itIsTakenOffAtTheEnd()
    {
        {
            Clipboard clipboard(m_system);
            clipboard.copy(aSecret());
            QCOMPARE(m_system->text(), itsText);
        }
        QVERIFY(m_system->text().isEmpty());
    }

    void whatSomebodyElseCopiedStays()
    {
        {
            Clipboard clipboard(m_system, 1s);
            QSignalSpy remaining(&clipboard, &Clipboard::remaining);
            clipboard.copy(aSecret());
            m_system->setText(QStringLiteral("of the same length").left(itsText.size()));
            QTRY_COMPARE(left(remaining), (QList<int>{1, 0}));
        }
        QCOMPARE(m_system->text(), QStringLiteral("of the s"));
    }

    void theSameTextInOtherHandsIsTakenOff()
    {
        Clipboard clipboard(m_system, 1s);
        clipboard.copy(aSecret());
        m_system->setText(itsText); // As a clipboard manager does that takes the text over.
        QTRY_VERIFY(m_system->text().isEmpty());
    }

    void aSecondCopyStartsTheTimeAgain()
    {
        Clipboard clipboard(m_system, 2s);
        QSignalSpy remaining(&clipboard, &Clipboard::remaining);
        clipboard.copy(aSecret());
        QTRY_COMPARE(left(remaining), (QList<int>{2, 1}));
        clipboard.copy(SecretText(QByteArrayView("second")));
        QCOMPARE(m_system->text(), QStringLiteral("second"));
        QTRY_COMPARE(left(remaining), (QList<int>{2, 1, 2, 1, 0}));
        QVERIFY(m_system->text().isEmpty());
    }

    void theEmptySecretIsNotCopied()
    {
        m_system->setText(QStringLiteral("kept"));
        Clipboard clipboard(m_system);
        clipboard.copy(SecretText());
        QCOMPARE(m_system->text(), QStringLiteral("kept"));
    }

    void pastingGivesTheText()
    {
        const Clipboard clipboard(m_system);
        QVERIFY(clipboard.paste().isEmpty());
        m_system->setText(itsText);
        QVERIFY(clipboard.paste() == aSecret());
        QCOMPARE(m_system->text(), itsText);
    }

    void nothingIsTouchedWhenNothingWasCopied()
    {
        m_system->setText(QString());
        {
            const Clipboard clipboard(m_system);
            m_system->setText(QStringLiteral("mine"));
        }
        QCOMPARE(m_system->text(), QStringLiteral("mine"));
    }
};

QTEST_MAIN(ClipboardTest)
#include "ClipboardTest.moc"
