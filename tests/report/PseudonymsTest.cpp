// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportValidator.h"
#include "Samples.h"

#include "report/PdfWriter.h"
#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/TextWriters.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// "Share outside": what a report says of persons and tenants is in none of its formats any more.
class PseudonymsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFormatHoldsAName();
    void everyTextThatIsNotKeptIsReplaced();
    void theSameValueHasTheSamePseudonymEverywhere();
    void anUnchangedSetUpGetsTheSamePseudonymsAgain();
    void itIsMarkedAndItsDigestFits();
    void whatTheChecksFoundStays();
    void aProxyAndAnIssuerAreReplaced();
    void doingItTwiceChangesNothing();

private:
    ReportValidator m_validator;
};

namespace {

QString pdfText(const QJsonObject &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QString error;
    if (!report::writeFile(path, report::toPdf(document), &error))
        return {};
    QProcess process;
    process.start(QStringLiteral(PDFTOTEXT), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QStringList formatsOf(const QJsonObject &document)
{
    return {QString::fromUtf8(report::toJson(document)), QString::fromUtf8(report::toHtml(document)),
            QString::fromUtf8(report::toMarkdown(document)), report::toSummary(document), pdfText(document)};
}

QString member(const QJsonObject &document, const char *object, const char *member)
{
    return document.value(QLatin1String(object))[QLatin1String(member)].toString();
}

} // namespace

void PseudonymsTest::noFormatHoldsAName()
{
    const QStringList before = formatsOf(samples::validated());
    const QStringList after = formatsOf(report::pseudonymised(samples::validated()));
    for (const char *name : {"Contoso", "CUSA13A77", "Ada", "Carl", "active-response@", "test-mailbox",
                             "arcticwolf.example", "AbCd", "WXYZ", "request-token", "held", "Messaging"}) {
        const QString text = QString::fromLatin1(name);
        QVERIFY2(before.constFirst().contains(text), name);
        for (const QString &format : after) {
            QVERIFY(!format.isEmpty());
            QVERIFY2(!format.contains(text, Qt::CaseInsensitive), qPrintable(text + u'\n' + format));
        }
    }
}

void PseudonymsTest::everyTextThatIsNotKeptIsReplaced()
{
    const QString mark = QStringLiteral("Zyzzyva");
    QJsonObject document = samples::validated();
    for (const char *object : {"configuration", "account", "validation"}) {
        QJsonObject inner = document.value(QLatin1String(object)).toObject();
        for (auto entry = inner.begin(); entry != inner.end(); ++entry) {
            const QStringList kept{QStringLiteral("gateway"), QStringLiteral("apiVersion"),
                                   QStringLiteral("region"),  QStringLiteral("threatRemediationStatus"),
                                   QStringLiteral("started"), QStringLiteral("ended"),
                                   QStringLiteral("outcome"), QStringLiteral("signedOff")};
            if (entry.value().isString() && !kept.contains(entry.key()))
                entry.value() = mark;
        }
        inner.insert(QStringLiteral("addedLater"), mark);
        document.insert(QLatin1String(object), inner);
    }
    document.insert(QStringLiteral("addedLater"), mark);
    const QByteArray json = report::toJson(report::pseudonymised(document));
    QVERIFY2(!json.contains(mark.toUtf8()), json.constData());
}

void PseudonymsTest::theSameValueHasTheSamePseudonymEverywhere()
{
    const QJsonObject document = report::pseudonymised(samples::validated());
    const QString account = member(document, "account", "code");
    QCOMPARE(account, QStringLiteral("Account 1"));
    const QJsonArray checks = document.value(QLatin1String("checks")).toArray();
    QVERIFY(checks.at(4)[QLatin1String("summary")].toString().contains(account));
    QCOMPARE(member(document, "configuration", "serviceAccount"),
             member(document, "configuration", "contactEmail"));
    const QJsonValue session = document.value(QLatin1String("validation"));
    QCOMPARE(session[QLatin1String("environment")], session[QLatin1String("message")][QLatin1String("to")]);
    QVERIFY(session[QLatin1String("environment")] !=
            session[QLatin1String("message")][QLatin1String("from")]);
    QCOMPARE(session[QLatin1String("incident")][QLatin1String("code")].toString(),
             QStringLiteral("Incident 1"));
}

void PseudonymsTest::anUnchangedSetUpGetsTheSamePseudonymsAgain()
{
    QJsonObject later = samples::validated();
    later.insert(QStringLiteral("generated"), QStringLiteral("2027-05-24T03:00:00Z"));
    QJsonObject first = report::pseudonymised(samples::validated());
    QJsonObject second = report::pseudonymised(report::withDigest(later));
    for (const char *other : {"generated", "digest"}) {
        first.remove(QLatin1String(other));
        second.remove(QLatin1String(other));
    }
    QCOMPARE(second, first);
}

void PseudonymsTest::itIsMarkedAndItsDigestFits()
{
    const QJsonObject document = report::pseudonymised(samples::validated());
    QVERIFY(report::checksumFits(document));
    QCOMPARE(m_validator.complaintsAbout(report::toJson(document)), QString());
    QString error;
    QVERIFY2(report::read(report::toJson(document), &error), qPrintable(error));
    const QStringList formats = formatsOf(document);
    QVERIFY(formats.at(0).contains(QStringLiteral("\"pseudonymised\": true")));
    for (const QString &format : {formats.at(1), formats.at(2), formats.at(4)})
        QVERIFY2(format.simplified().contains(QStringLiteral("Made for sharing")), qPrintable(format));
}

void PseudonymsTest::whatTheChecksFoundStays()
{
    const QJsonObject before = samples::failing();
    const QJsonObject after = report::pseudonymised(before);
    QCOMPARE(after.value(QLatin1String("verdict")), before.value(QLatin1String("verdict")));
    QCOMPARE(after.value(QLatin1String("sections")), before.value(QLatin1String("sections")));
    const QJsonArray were = before.value(QLatin1String("checks")).toArray();
    const QJsonArray are = after.value(QLatin1String("checks")).toArray();
    QCOMPARE(are.size(), were.size());
    for (qsizetype i = 0; i < are.size(); ++i) {
        for (const char *name : {"id", "status", "cause", "remedy"})
            QCOMPARE(are.at(i)[QLatin1String(name)], were.at(i)[QLatin1String(name)]);
    }
    QVERIFY(are.at(7)[QLatin1String("summary")].toString().contains(QStringLiteral("Threat Remediation")));
}

void PseudonymsTest::aProxyAndAnIssuerAreReplaced()
{
    checks::Finding proxied = samples::finding(checks::CheckId::Connection, checks::Status::Passed);
    std::get<checks::Reached>(proxied.details).proxy = QStringLiteral("proxy.contoso.example:3128");
    checks::Finding inspected = samples::finding(checks::CheckId::Connection, checks::Status::Failed);
    inspected.cause = checks::Cause::TlsUntrusted;
    inspected.details = checks::Issuer{QStringLiteral("Contoso Inspection CA")};
    for (const checks::Finding &finding : {proxied, inspected}) {
        const QJsonObject document = report::pseudonymised(samples::document(samples::with(finding)));
        const QByteArray json = report::toJson(document);
        QVERIFY2(!json.toLower().contains("contoso"), json.constData());
        QVERIFY(json.contains("Host 1"));
    }
}

void PseudonymsTest::doingItTwiceChangesNothing()
{
    const QJsonObject once = report::pseudonymised(samples::ready());
    const QJsonObject twice = report::pseudonymised(once);
    QCOMPARE(twice.value(QLatin1String("configuration"))[QLatin1String("organisation")].toString(),
             once.value(QLatin1String("configuration"))[QLatin1String("organisation")].toString());
}

QTEST_MAIN(PseudonymsTest)
#include "PseudonymsTest.moc"
