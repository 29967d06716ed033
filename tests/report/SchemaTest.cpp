#include "ReportValidator.h"
#include "Samples.h"

#include "checks/Catalogue.h"
#include "report/Report.h"
#include "report/TextWriters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// The published schema against an independent validator.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportIsValid_data();
    void everyReportIsValid();
    void whatIsNotInTheContractIsInvalid_data();
    void whatIsNotInTheContractIsInvalid();
    void theSchemaNamesEveryCheckAndCause();

private:
    ReportValidator m_validator;
};

namespace {

QJsonObject withSession(const validation::Record &record)
{
    const guide::Guide guide = guide::Guide::documented();
    return report::build({guide,
                          nullptr,
                          QStringLiteral("global"),
                          samples::clientId,
                          {},
                          QDateTime::currentDateTimeUtc(),
                          {},
                          record});
}

/// A report with a failed check and a validation session.
QByteArray altered(const QByteArray &before, const QByteArray &after)
{
    QJsonObject document = samples::failing();
    document.insert(QStringLiteral("validation"), validation::toJson(samples::record()));
    QByteArray json = report::toJson(document);
    return json.contains(before) ? json.replace(before, after) : QByteArray();
}

} // namespace

void SchemaTest::everyReportIsValid_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::newRow("ready") << samples::ready();
    QTest::newRow("failing") << samples::failing();
    QTest::newRow("not verified") << samples::notVerified();
    QTest::newRow("without a set-up") << samples::withoutSetup();
    for (int outcome = 0; outcome <= static_cast<int>(validation::Outcome::Cancelled); ++outcome) {
        const auto of = static_cast<validation::Outcome>(outcome);
        QTest::addRow("%s", qPrintable(validation::toString(of))) << samples::validated(of);
    }
    QTest::newRow("a session that has not begun") << withSession({});
    validation::Record endless = samples::record();
    endless.remark = QString(2000, u'x');
    QTest::newRow("a remark without end") << withSession(endless);
    QJsonObject old = samples::ready();
    old.remove(QStringLiteral("checked"));
    QTest::newRow("of program 0.1") << old;
    for (const checks::Status status :
         {checks::Status::Warning, checks::Status::Skipped, checks::Status::Cancelled})
        QTest::addRow("%s", qPrintable(checks::toString(status)))
            << samples::document(samples::with(samples::finding(QStringLiteral("least-privilege"), status)));
}

void SchemaTest::everyReportIsValid()
{
    QFETCH(const QJsonObject, document);
    QCOMPARE(m_validator.complaintsAbout(report::toJson(document)), QString());
}

void SchemaTest::whatIsNotInTheContractIsInvalid_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("another format", "active-response-setup/report", "active-response-setup/setup");
    row("another version", R"("version": 1)", R"("version": 2)");
    row("an unknown verdict", R"("verdict": "not-ready")", R"("verdict": "fine")");
    row("an unknown status", R"("status": "failed")", R"("status": "broken")");
    row("a pending check", R"("status": "failed")", R"("status": "pending")");
    row("a passed check with a cause", R"("status": "failed")", R"("status": "passed")");
    row("an unknown cause", R"("cause": "permission-missing")", R"("cause": "magic")");
    row("a member more", R"("verdict":)", R"("more": 1, "verdict":)");
    row("a member less", R"("verdict":)", R"("digest":)");
    row("a whole Client ID", "AbCd…WXYZ", "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhWXYZ");
    row("a secret", R"("clientId":)", R"("clientSecret": "x", "clientId":)");
    row("a password", R"("clientId":)", R"("servicePassword": "x", "clientId":)");
    row("a local time", "2026-11-24T03:00:00Z", "2026-11-24T03:00:00+01:00");
    row("another digest", "SHA-256", "MD5");
    row("no time of the checks", R"("checked": ")", R"("checked": "x)");
    row("an unknown outcome", R"("outcome": "deleted")", R"("outcome": "gone")");
    row("a count below zero", R"("failed": 0)", R"("failed": -1)");
    row("a signature more", R"("signedOff":)", R"("approved": true, "signedOff":)");
    row("a message without its ID", R"("messageId":)", R"("id":)");
    row("the transport's detail", R"("requestId":)", R"("detail": "x", "requestId":)");
}

void SchemaTest::whatIsNotInTheContractIsInvalid()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QByteArray json = altered(before, after);
    QVERIFY2(!json.isEmpty(), "There is nothing to alter");
    const QString said = m_validator.complaintsAbout(json);
    QVERIFY(!said.isEmpty());
    QVERIFY2(said.startsWith(u'$'), qPrintable(said));
}

void SchemaTest::theSchemaNamesEveryCheckAndCause()
{
    QFile file(QStringLiteral(":/report/report-v1.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonValue definitions =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("$defs"));
    QJsonArray ids;
    for (const checks::Check &check : checks::catalogue())
        ids.append(check.id);
    QCOMPARE(definitions[QLatin1String("check")][QLatin1String("properties")][QLatin1String("id")]
                        [QLatin1String("enum")]
                            .toArray(),
             ids);
    QJsonArray causes;
    for (int cause = 0; cause < checks::causeCount; ++cause)
        causes.append(checks::toString(static_cast<checks::Cause>(cause)));
    QCOMPARE(definitions[QLatin1String("cause")][QLatin1String("enum")].toArray(), causes);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
