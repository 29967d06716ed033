// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportValidator.h"
#include "Samples.h"

#include "checks/Catalogue.h"
#include "report/Report.h"
#include "report/TextWriters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <functional>

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
    void theSchemaBoundsEachTextAndNumber();
    void readerAndSchemaAgreeOnTheLimits_data();
    void readerAndSchemaAgreeOnTheLimits();
    void theReaderHasTheLimitsThatTheSchemaDescribes();

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

QJsonObject schema()
{
    QFile file(QStringLiteral(":/report/report-v1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

constexpr double largestNumber = 9007199254740991.0; // 2^53 - 1

/// The paths of what may be a text or a number of any size.
QStringList unbounded(const QJsonValue &value, const QString &path = QStringLiteral("$"))
{
    QStringList found;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        found += unbounded(list.at(i), path + QStringLiteral("[%1]").arg(i));
    const QJsonObject node = value.toObject();
    const QJsonValue type = node.value(QLatin1String("type"));
    const auto mayBe = [&type](const char *name) {
        return type == QLatin1String(name) || type.toArray().contains(QLatin1String(name));
    };
    // What is a condition only, of something that is bounded elsewhere.
    if (!path.contains(QLatin1String(".allOf"))) {
        if (mayBe("string") && !(node.value(QLatin1String("maxLength")).toDouble(1e9) <= 2000))
            found += path;
        if (mayBe("integer") && !(node.value(QLatin1String("maximum")).toDouble(1e99) <= largestNumber &&
                                  node.value(QLatin1String("minimum")).toDouble(-1e99) >= -largestNumber))
            found += path;
        if (mayBe("number"))
            found += path;
    }
    for (auto member = node.begin(); member != node.end(); ++member)
        found += unbounded(member.value(), path + u'.' + member.key());
    return found;
}

/// A report with a failed check and a validation session.
QByteArray altered(const QByteArray &before, const QByteArray &after)
{
    QJsonObject document = samples::failing();
    document.insert(QStringLiteral("validation"), validation::toJson(samples::record()));
    QByteArray json = report::toJson(document);
    const qsizetype at = json.indexOf(before);
    return at >= 0 ? json.replace(at, before.size(), after) : QByteArray();
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
            << samples::document(samples::with(samples::finding(checks::CheckId::LeastPrivilege, status)));
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
    const QJsonValue definitions = schema().value(QLatin1String("$defs"));
    QJsonArray ids;
    for (const checks::Check &check : checks::catalogue())
        ids.append(toString(check.id));
    QCOMPARE(definitions[QLatin1String("check")][QLatin1String("properties")][QLatin1String("id")]
                        [QLatin1String("enum")]
                            .toArray(),
             ids);
    QJsonArray causes;
    for (int cause = 0; cause < checks::causeCount; ++cause)
        causes.append(checks::toString(static_cast<checks::Cause>(cause)));
    QCOMPARE(definitions[QLatin1String("cause")][QLatin1String("enum")].toArray(), causes);
}

void SchemaTest::theSchemaBoundsEachTextAndNumber()
{
    QVERIFY(!schema().isEmpty());
    QCOMPARE(unbounded(schema()), QStringList());
}

void SchemaTest::readerAndSchemaAgreeOnTheLimits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("refusal");
    const QString tooLong = QStringLiteral("more than 2,000 characters");
    const QString ambiguous = QStringLiteral("a number that is no count");
    const auto row = [](const char *name, const char *before, const QByteArray &after,
                        const QString &refusal = {}) {
        QTest::newRow(name) << altered(before, after) << refusal;
    };
    const QByteArray emoji = "\xf0\x9f\x98\x80";
    const QByteArray escaped = "\\ud83d\\ude00";
    for (const char *name : {"platform", "organisation", "region", "summary", "requestId"}) {
        const QByteArray member = QByteArray("\"") + name + "\": \"";
        const auto text = [&](const char *kind, const QByteArray &content, const QString &refusal = {}) {
            QTest::addRow("%s: %s", name, kind) << altered(member, member + content) << refusal;
        };
        // What is there already stays behind it.
        text("1,900 letters", QByteArray(1900, 'x'));
        text("2,001 letters", QByteArray(2001, 'x'), tooLong);
        text("1,500 emoji", emoji.repeated(1500));
        text("2,001 emoji", emoji.repeated(2001), tooLong);
        text("1,500 emoji, escaped", escaped.repeated(1500));
        text("2,001 emoji, escaped", escaped.repeated(2001), tooLong);
    }
    row("2,000 letters exactly", R"("region": "us")", R"("region": ")" + QByteArray(2000, 'x') + '"');
    row("one more", R"("region": "us")", R"("region": ")" + QByteArray(2001, 'x') + '"', tooLong);
    row("2,000 emoji exactly", R"("region": "us")", R"("region": ")" + emoji.repeated(2000) + '"');
    row("a long name", R"("gateway":)", '"' + QByteArray(2001, 'a') + R"(": "", "gateway":)", tooLong);
    row("the largest number", R"("otherIncidents": 2)", R"("otherIncidents": 9007199254740991)");
    row("2^53", R"("otherIncidents": 2)", R"("otherIncidents": 9007199254740992)", ambiguous);
    row("below zero", R"("otherIncidents": 2)", R"("otherIncidents": -1)", ambiguous);
    row("a duration of 2^53", R"("durationMs": )", R"("durationMs": 9007199254740992)", ambiguous);
}

void SchemaTest::readerAndSchemaAgreeOnTheLimits()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, refusal);
    QVERIFY2(!json.isEmpty(), "There is nothing to alter");
    QString error;
    QCOMPARE(report::read(json, &error).has_value(), refusal.isEmpty());
    QVERIFY2(error.contains(refusal), qPrintable(error));
    QCOMPARE(m_validator.complaintsAbout(json).isEmpty(), refusal.isEmpty());
}

/// Those that a schema cannot hold: it says them in words.
void SchemaTest::theReaderHasTheLimitsThatTheSchemaDescribes()
{
    const QString description = schema().value(QLatin1String("description")).toString();
    for (const char *limit : {"262,144 bytes", "10,000 values", "16 levels", "2,000 characters"})
        QVERIFY2(description.contains(QLatin1String(limit)), limit);

    QString error;
    QByteArray json = altered(R"("region":)", R"("region":)");
    json += QByteArray(qsizetype{256} * 1024 - json.size(), ' ');
    QVERIFY2(report::read(json, &error), qPrintable(error));
    QVERIFY(!report::read(json + ' ', &error));

    // One value for each entry of the configuration.
    const auto withValues = [](int count) {
        QByteArray entries;
        for (int i = 0; i < count; ++i)
            entries += R"("a)" + QByteArray::number(i) + R"(":"",)";
        return altered(R"("gateway":)", entries + R"("gateway":)");
    };
    int most = 0;
    while (report::read(withValues(most + 100), &error))
        most += 100;
    while (report::read(withValues(most + 1), &error))
        ++most;
    QVERIFY2(error.contains(QStringLiteral("too large")), qPrintable(error));
    int values = 0;
    const std::function<void(const QJsonValue &)> count = [&](const QJsonValue &value) {
        ++values;
        const QJsonArray list = value.toArray();
        std::for_each(list.begin(), list.end(), count);
        const QJsonObject object = value.toObject();
        std::for_each(object.begin(), object.end(), count);
    };
    count(QJsonDocument::fromJson(withValues(most)).object());
    QCOMPARE(values, 10'000);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
