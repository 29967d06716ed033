// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Goldens.h"

#include "validation/EncodedWords.h"
#include "validation/MessageHeaders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using validation::MessageError;
using validation::ParsedMessage;

namespace {

QByteArray content(const QString &name)
{
    QFile file(QStringLiteral(MESSAGES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class MessageHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead_data();
    void everyFileIsRead();
    void noFileIsLeftOut();
    void furtherMessageIdsAreNamed();
    void whatStandsInAFileStaysTheSameInARecord();
    void everyErrorHasWords();
    void onlyTheBeginningIsRead();
    void hostileTextTakesNoTime_data();
    void hostileTextTakesNoTime();
};

void MessageHeadersTest::everyFileIsRead_data()
{
    QTest::addColumn<Golden>("golden");
    for (const Golden &golden : goldens)
        QTest::newRow(golden.file) << golden;
}

void MessageHeadersTest::everyFileIsRead()
{
    QFETCH(const Golden, golden);
    const ParsedMessage reading = validation::readMessage(content(QString::fromUtf8(golden.file)));
    QCOMPARE(reading.message.messageId, QString::fromUtf8(golden.messageId));
    QCOMPARE(reading.message.date, QString::fromUtf8(golden.date));
    QCOMPARE(reading.message.from, QString::fromUtf8(golden.from));
    QCOMPARE(reading.message.to, QString::fromUtf8(golden.to));
    QCOMPARE(reading.message.subject,
             golden.subject ? QString::fromUtf8(golden.subject) : QString(500, QLatin1Char('x')));
    QVERIFY(reading.error == golden.error);
}

void MessageHeadersTest::noFileIsLeftOut()
{
    QStringList read;
    for (const Golden &golden : goldens)
        read.append(QString::fromUtf8(golden.file));
    read.sort();
    QVERIFY(read.size() >= 40);
    QCOMPARE(read, QDir(QStringLiteral(MESSAGES)).entryList(QDir::Files, QDir::Name));
}

void MessageHeadersTest::furtherMessageIdsAreNamed()
{
    const ParsedMessage several = validation::readMessage(content(QStringLiteral("id-several.eml")));
    QCOMPARE(several.otherIds, QStringList{QStringLiteral("<validation-2@contoso.example>")});
    const ParsedMessage same = validation::readMessage(content(QStringLiteral("id-twice-the-same.eml")));
    QVERIFY(same.otherIds.isEmpty());
}

void MessageHeadersTest::whatStandsInAFileStaysTheSameInARecord()
{
    const QStringList files = QDir(QStringLiteral(MESSAGES)).entryList(QDir::Files);
    for (const QString &file : files) {
        validation::Record record;
        record.message = validation::readMessage(content(file)).message;
        QCOMPARE(validation::recordFromJson(validation::toJson(record)), record);
    }
}

void MessageHeadersTest::everyErrorHasWords()
{
    QStringList words;
    for (int error = 0; error <= static_cast<int>(MessageError::MessageIdLong); ++error)
        words.append(validation::explain(static_cast<MessageError>(error)));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
}

void MessageHeadersTest::onlyTheBeginningIsRead()
{
    const QByteArray filling = "X-Filling: " + QByteArray(1000, 'x') + "\n";
    const QByteArray id = "Message-ID: <validation-1@contoso.example>\n";
    const ParsedMessage inTime = validation::readMessage(filling.repeated(200) + id);
    QCOMPARE(inTime.message.messageId, QStringLiteral("<validation-1@contoso.example>"));
    const ParsedMessage late = validation::readMessage(filling.repeated(300) + id);
    QVERIFY(late.error == MessageError::NoMessageId);
}

void MessageHeadersTest::hostileTextTakesNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    constexpr qsizetype much = qsizetype{4} * 1024 * 1024;
    row("open brackets", "Message-ID: " + QByteArray(much, '<'));
    row("open brackets on folded lines", "Message-ID: x\n" + QByteArray(" <<<<<<<<<\n").repeated(much / 11));
    row("empty brackets", "Message-ID: " + QByteArray("<>").repeated(much / 2));
    row("open comments", "Message-ID: " + QByteArray(much, '('));
    row("beginnings of encoded words", "Subject: " + QByteArray("=?").repeated(much / 2));
    row("encoded words", "Subject: " + QByteArray("=?utf-8?Q?a?= ").repeated(much / 14));
    row("words that never end", "Subject: " + QByteArray("=?utf-8?Q?").repeated(much / 10));
    row("line ends", QByteArray(much, '\n'));
    row("many IDs", QByteArray("Message-ID: <a@b>\n").repeated(much / 18));
    row("many long lines", QByteArray("Message-ID: " + QByteArray(8000, '<') + "\n").repeated(much / 8013));
    row("many recipients", QByteArray("To: a@b\n").repeated(much / 8));
    row("one header's name", QByteArray(much, 'a'));
    row("all folded", QByteArray(" \n").repeated(much / 2));
}

void MessageHeadersTest::hostileTextTakesNoTime()
{
    QFETCH(const QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const ParsedMessage reading = validation::readMessage(text);
    QVERIFY(reading.message.messageId.size() <= 500 && reading.message.subject.size() <= 500);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(MessageHeadersTest)
#include "MessageHeadersTest.moc"
