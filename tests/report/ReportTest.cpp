// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// JSON arrays are read in loops as they come. clazy:excludeall=range-loop-reference,range-loop-detach

#include "ReportValidator.h"
#include "Samples.h"

#include "report/Pseudonyms.h"
#include "report/Report.h"
#include "report/TextWriters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <functional>

using checks::Status;
using report::Verdict;

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictFollowsTheChecks_data();
    void theVerdictFollowsTheChecks();
    void anOpenRequiredStepNeedsAttention();
    void stepsOfTheValidationAreNoConditionForIt();
    void aCheckThatHasNotRunKeepsTheVerdictFromReady();
    void aSessionThatSawTheDeletionValidates_data();
    void aSessionThatSawTheDeletionValidates();
    void aSessionCountsForTheCredentialsItWasSeenWith_data();
    void aSessionCountsForTheCredentialsItWasSeenWith();
    void whatAnEarlierSessionProvedIsTakenBack();
    void aFinalReportIsOfTheCredentialsItWasSignedOffWith();
    void anOutcomeIsNotBelievedAgainstItsCounts_data();
    void anOutcomeIsNotBelievedAgainstItsCounts();
    void aSessionMendsNoFailedCheck();
    void theReportSaysWhenTheChecksRan();
    void everyVerdictHasAnIdAndWords();
    void theClientIdIsAbbreviated_data();
    void theClientIdIsAbbreviated();
    void nothingIsShownOfAClientIdThatIsHeld();
    void theAccountIsNamedOnceItIsKnown();
    void onlyChecksThatHaveRunAreReported();
    void withoutASetUpThereAreNoSections();
    void everyFieldHasANameOfItsOwn();
    void theConfigurationHoldsWhatWasEntered();
    void theFindingsOfALastRunNameTheAccount();
    void aReportReadBackIsTheSame();
    void anAlteredReportIsNoticed_data();
    void anAlteredReportIsNoticed();
    void whatIsNoReportIsRefusedInItsOwnWords_data();
    void whatIsNoReportIsRefusedInItsOwnWords();
    void aReportWithAMemberMissingIsRefused();
    void aReportWithAMemberOfAnotherTypeIsRefused();
    void aFileIsForItsOwnerOnly();
    void anUnwritableFileIsToldInWords();
    void onlyARegularFileOfOnesOwnIsReplaced();
};

namespace {

Verdict verdictOf(const QList<checks::Finding> &findings)
{
    return report::verdictOf({guide::Guide::documented(), nullptr, {}, {}, findings, {}});
}

QJsonValue changed(const QJsonValue &value)
{
    return value.isString() ? QJsonValue(7) : QJsonValue(QStringLiteral("text"));
}

/// A report with nothing in it that may be left out.
QJsonObject lean()
{
    QJsonObject document = samples::withoutSetup();
    document.insert(QStringLiteral("sections"), samples::ready().value(QLatin1String("sections")));
    QJsonArray checks = document.value(QLatin1String("checks")).toArray();
    QJsonObject check = checks.first().toObject();
    check.remove(QStringLiteral("arguments"));
    checks[0] = check;
    document.insert(QStringLiteral("checks"), checks);
    document.remove(QStringLiteral("checked"));
    document.remove(QStringLiteral("language"));
    QJsonObject session = validation::toJson(samples::record());
    session.remove(QStringLiteral("credentials"));
    document.insert(QStringLiteral("validation"), session);
    return document;
}

/// Every document that comes from `value` by a change of one member, at any depth.
void forEachMutation(const QJsonValue &value,
                     const std::function<QJsonValue(QJsonObject, const QString &)> &mutate,
                     const std::function<void(const QJsonValue &)> &use)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        if (items.isEmpty())
            return;
        forEachMutation(items.first(), mutate, [&](const QJsonValue &item) {
            QJsonArray copy = items;
            copy[0] = item;
            use(copy);
        });
        return;
    }
    const QJsonObject object = value.toObject();
    for (const QString &name : object.keys()) {
        use(mutate(object, name));
        forEachMutation(object.value(name), mutate, [&](const QJsonValue &member) {
            QJsonObject copy = object;
            copy.insert(name, member);
            use(copy);
        });
    }
}

} // namespace

void ReportTest::theVerdictFollowsTheChecks_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Status>("status");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *check, Status status, Verdict verdict) {
        QTest::addRow("%s %s", check, qPrintable(checks::toString(status)))
            << QString::fromLatin1(check) << status << verdict;
    };
    row("token", Status::Passed, Verdict::Ready);
    row("token", Status::Failed, Verdict::NotReady);
    row("clock", Status::Warning, Verdict::Attention);
    row("licence", Status::Inconclusive, Verdict::Attention);
    row("licence", Status::Cancelled, Verdict::Attention);
    row("licence", Status::Skipped, Verdict::Attention);
    row("licence", Status::Pending, Verdict::Attention);
    row("remediation-edit", Status::Inconclusive, Verdict::Ready);
    row("remediation-edit", Status::Cancelled, Verdict::Ready);
    row("remediation-edit", Status::Failed, Verdict::NotReady);
    // Only a validation session proves it.
    row("remediation-edit", Status::Passed, Verdict::Ready);
}

void ReportTest::theVerdictFollowsTheChecks()
{
    QFETCH(const QString, check);
    QFETCH(const Status, status);
    QFETCH(const Verdict, verdict);
    QCOMPARE(report::toString(
                 verdictOf(samples::with(samples::finding(checks::checkFromString(check).value(), status)))),
             report::toString(verdict));
}

void ReportTest::anOpenRequiredStepNeedsAttention()
{
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    const report::Source source{guide, setup.get(), {}, {}, samples::goodFindings(), {}};
    QVERIFY(report::verdictOf(source) == Verdict::Ready);
    setup->setDone(QStringLiteral("api-role.permissions"), false);
    QVERIFY(report::verdictOf(source) == Verdict::Attention);
}

void ReportTest::stepsOfTheValidationAreNoConditionForIt()
{
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    for (const char *section : {"validation", "legacy-removal", "report"}) {
        for (const guide::Step &step : guide.section(QString::fromLatin1(section))->steps)
            setup->setDone(step.id, false);
    }
    QVERIFY(report::verdictOf({guide, setup.get(), {}, {}, samples::goodFindings(), {}}) == Verdict::Ready);
}

void ReportTest::aCheckThatHasNotRunKeepsTheVerdictFromReady()
{
    QVERIFY(verdictOf({}) == Verdict::NotVerified);
    QVERIFY(verdictOf({samples::finding(checks::CheckId::Token, Status::Pending)}) == Verdict::NotVerified);
    QVERIFY(verdictOf({samples::finding(checks::CheckId::Token, Status::Passed)}) == Verdict::Attention);
}

void ReportTest::aSessionThatSawTheDeletionValidates_data()
{
    QTest::addColumn<int>("outcome");
    for (int outcome = 0; outcome <= static_cast<int>(validation::Outcome::Cancelled); ++outcome)
        QTest::addRow("%s", qPrintable(validation::toString(static_cast<validation::Outcome>(outcome))))
            << outcome;
}

void ReportTest::aSessionThatSawTheDeletionValidates()
{
    QFETCH(const int, outcome);
    const auto record = samples::record(static_cast<validation::Outcome>(outcome));
    const QJsonObject document = samples::validated(*record.outcome);
    const bool isProof = record.outcome == validation::Outcome::Deleted;
    QCOMPARE(document.value(QLatin1String("verdict")).toString(),
             isProof ? QStringLiteral("validated") : QStringLiteral("ready"));
    QCOMPARE(document.value(QLatin1String("validation")).toObject(), validation::toJson(record));
    const QJsonValue edit = document.value(QLatin1String("checks")).toArray().at(8);
    QCOMPARE(edit[QLatin1String("id")].toString(), QStringLiteral("remediation-edit"));
    QCOMPARE(edit[QLatin1String("status")].toString(),
             isProof ? QStringLiteral("passed") : QStringLiteral("inconclusive"));
    QCOMPARE(edit[QLatin1String("summary")].toString().contains(QStringLiteral("TR-CUSA13A77-00017-M")),
             isProof);
}

void ReportTest::aSessionCountsForTheCredentialsItWasSeenWith_data()
{
    using validation::CredentialsId;
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<bool>("isPractice");
    QTest::addColumn<bool>("counts");
    const QString global = QStringLiteral("https://api.services.mimecast.com");
    QString alike = samples::clientId; // Abbreviated as the report's.
    alike[20] = alike.at(20) == u'x' ? u'y' : u'x';
    QTest::newRow("the same") << QStringLiteral("global") << samples::clientId << false << true;
    QTest::newRow("the same, by its address") << global << samples::clientId << false << true;
    QTest::newRow("another Client ID") << QStringLiteral("global") << alike << false << false;
    QTest::newRow("another gateway") << QStringLiteral("uk") << samples::clientId << false << false;
    QTest::newRow("practice") << QStringLiteral("global") << samples::clientId << true << false;
    QTest::newRow("none") << QString() << QString() << false << false;
    QTest::newRow("not known") << QStringLiteral("unknown") << QString() << false << false;
}

void ReportTest::aSessionCountsForTheCredentialsItWasSeenWith()
{
    QFETCH(const QString, gateway);
    QFETCH(const QString, clientId);
    QFETCH(const bool, isPractice);
    QFETCH(const bool, counts);
    validation::Record record = samples::record();
    record.credentials = validation::CredentialsId::of(gateway, clientId, isPractice);
    QJsonObject kept = validation::toJson(record);
    if (gateway == QLatin1String("unknown"))
        kept.remove(QStringLiteral("credentials")); // As program 0.1 wrote it.
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    setup->setValidation(kept);
    const QJsonObject document =
        report::build({guide, setup.get(), QStringLiteral("global"), samples::clientId,
                       samples::goodFindings(), QDateTime::currentDateTimeUtc()});
    QCOMPARE(document.value(QLatin1String("verdict")).toString(),
             counts ? QStringLiteral("validated") : QStringLiteral("ready"));
    const QJsonValue session = document.value(QLatin1String("validation"));
    QCOMPARE(session[QLatin1String("otherCredentials")].toBool(), !counts);
    QCOMPARE(report::sawDeletion(session), counts);
    const QJsonValue edit = document.value(QLatin1String("checks")).toArray().at(8);
    QCOMPARE(edit[QLatin1String("status")].toString(),
             counts ? QStringLiteral("passed") : QStringLiteral("inconclusive"));
    QString error;
    QVERIFY2(report::read(report::toJson(document), &error) == document, qPrintable(error));
    QVERIFY(ReportValidator().complaintsAbout(report::toJson(document)).isEmpty());
    const QJsonObject shared = report::pseudonymised(document);
    QVERIFY(ReportValidator().complaintsAbout(report::toJson(shared)).isEmpty());
    QCOMPARE(report::sawDeletion(shared.value(QLatin1String("validation"))), counts);
    QVERIFY(!report::toJson(shared).contains(record.credentials->client.toUtf8()) || clientId.isEmpty());
    for (const QJsonObject &shown : {document, shared}) {
        for (const QByteArray &text :
             {report::toHtml(shown), report::toMarkdown(shown), report::toRichText(shown).toUtf8()})
            QCOMPARE(text.contains("With other credentials"), !counts);
    }
}

void ReportTest::whatAnEarlierSessionProvedIsTakenBack()
{
    auto proved = samples::finding(checks::CheckId::RemediationEdit, Status::Passed);
    proved.details = checks::IncidentCode{QStringLiteral("TR-1")};
    const QJsonObject document = samples::document(samples::with(proved));
    QCOMPARE(document.value(QLatin1String("checks")).toArray().at(8)[QLatin1String("status")].toString(),
             QStringLiteral("inconclusive"));
}

void ReportTest::aFinalReportIsOfTheCredentialsItWasSignedOffWith()
{
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    const validation::Record record = samples::record();
    setup->setValidation(validation::toJson(record));
    setup->setFinalReport(samples::validated());
    QVERIFY(report::finalReport(*setup, *record.credentials));
    QVERIFY(!report::finalReport(
        *setup, validation::CredentialsId::of(QStringLiteral("us"), samples::clientId, false)));
}

void ReportTest::anOutcomeIsNotBelievedAgainstItsCounts_data()
{
    QTest::addColumn<QJsonValue>("incident");
    const auto row = [](const char *name, const QString &code, int successful, int failed, int restored) {
        QTest::newRow(name) << QJsonValue(QJsonObject{{QStringLiteral("code"), code},
                                                      {QStringLiteral("identified"), 2},
                                                      {QStringLiteral("successful"), successful},
                                                      {QStringLiteral("failed"), failed},
                                                      {QStringLiteral("restored"), restored}});
    };
    row("nothing deleted", QStringLiteral("TR-1"), 0, 0, 0);
    row("some failed", QStringLiteral("TR-1"), 1, 1, 0);
    row("restored since", QStringLiteral("TR-1"), 2, 0, 2);
    row("without a code", QString(), 2, 0, 0);
    QTest::newRow("no incident") << QJsonValue();
}

void ReportTest::anOutcomeIsNotBelievedAgainstItsCounts()
{
    QFETCH(const QJsonValue, incident);
    QJsonObject json = validation::toJson(samples::record());
    json.insert(QStringLiteral("incident"), incident);
    QVERIFY(!report::sawDeletion(validation::recordFromJson(json)));
    QVERIFY(report::sawDeletion(samples::record()));
}

void ReportTest::aSessionMendsNoFailedCheck()
{
    for (const Status status : {Status::Failed, Status::Skipped, Status::Cancelled}) {
        const auto findings =
            report::withValidation(samples::with(samples::finding(checks::CheckId::RemediationEdit, status)),
                                   samples::record(), *samples::record().credentials);
        QVERIFY(findings.at(8).status == status);
    }
    const report::Source failed{guide::Guide::documented(),
                                nullptr,
                                {},
                                {},
                                samples::with(samples::finding(checks::CheckId::Token, Status::Failed)),
                                {},
                                {},
                                samples::record()};
    QVERIFY(report::verdictOf(failed) == Verdict::NotReady);
    const report::Source unchecked{guide::Guide::documented(), nullptr, {}, {}, {}, {}, {},
                                   samples::record()};
    QVERIFY(report::verdictOf(unchecked) == Verdict::NotVerified);
}

void ReportTest::theReportSaysWhenTheChecksRan()
{
    QCOMPARE(samples::ready().value(QLatin1String("checked")).toString(),
             QStringLiteral("2026-11-24T02:58:30Z"));
    QVERIFY(samples::notVerified().value(QLatin1String("checked")).isNull());
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    const QDateTime at(QDate(2026, 10, 1), QTime(8, 0), Qt::UTC);
    setup->setLastRun(report::runOf(samples::goodFindings(), at));
    QCOMPARE(report::build({guide, setup.get(), {}, {}, samples::goodFindings(), at.addDays(3)})
                 .value(QLatin1String("checked"))
                 .toString(),
             QStringLiteral("2026-10-01T08:00:00Z"));
}

void ReportTest::everyVerdictHasAnIdAndWords()
{
    QSet<QString> words;
    for (const Verdict verdict :
         {Verdict::NotVerified, Verdict::NotReady, Verdict::Attention, Verdict::Ready, Verdict::Validated}) {
        QVERIFY(report::verdictFromString(report::toString(verdict)) == verdict);
        words << report::verdictTitle(verdict) << report::verdictText(verdict);
    }
    QCOMPARE(words.size(), 10);
    QVERIFY(!words.contains(QString()));
    QVERIFY(!report::verdictFromString(QStringLiteral("fine")));
}

void ReportTest::theClientIdIsAbbreviated_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a Client ID") << samples::clientId << QStringLiteral("AbCd…WXYZ");
    QTest::newRow("twelve") << QStringLiteral("abcdefghijkl") << QStringLiteral("abcd…ijkl");
    QTest::newRow("eleven") << QStringLiteral("abcdefghijk") << QStringLiteral("…");
    QTest::newRow("none") << QString() << QStringLiteral("…");
}

void ReportTest::theClientIdIsAbbreviated()
{
    QFETCH(const QString, clientId);
    QTEST(report::abbreviated(clientId), "shown");
}

void ReportTest::nothingIsShownOfAClientIdThatIsHeld()
{
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = samples::filledSetup(guide);
    const auto shown = [&](const QString &clientId) {
        return report::build(
                   {guide, setup.get(), QStringLiteral("global"), clientId, samples::goodFindings(), {}})
            .value(QLatin1String("configuration"))[QLatin1String("clientId")]
            .toString();
    };
    const QString field = QStringLiteral("credentials.client-id");
    setup->setValue(field, samples::clientId);
    QCOMPARE(shown(samples::clientId), QStringLiteral("AbCd…WXYZ"));
    setup->holdValue(field, samples::secret);
    QCOMPARE(shown(samples::secret), QStringLiteral("…"));
}

void ReportTest::theAccountIsNamedOnceItIsKnown()
{
    const QJsonValue account = samples::ready().value(QLatin1String("account"));
    QCOMPARE(account[QLatin1String("code")].toString(), QStringLiteral("CUSA13A77"));
    const auto unknown = samples::with(samples::finding(checks::CheckId::AccountRead, Status::Failed));
    QVERIFY(samples::document(unknown).value(QLatin1String("account")).isNull());
}

void ReportTest::onlyChecksThatHaveRunAreReported()
{
    const auto findings = samples::with(samples::finding(checks::CheckId::Licence, Status::Pending));
    const QJsonArray checks = samples::document(findings).value(QLatin1String("checks")).toArray();
    QCOMPARE(checks.size(), findings.size() - 1);
    for (const QJsonValue check : checks)
        QVERIFY(check[QLatin1String("id")] != QLatin1String("licence"));
}

void ReportTest::withoutASetUpThereAreNoSections()
{
    const QJsonObject document = samples::withoutSetup();
    QCOMPARE(document.value(QLatin1String("sections")).toArray(), QJsonArray());
    QCOMPARE(document.value(QLatin1String("verdict")).toString(), QStringLiteral("ready"));
    QCOMPARE(document.value(QLatin1String("configuration")).toObject().keys(),
             QStringList({QStringLiteral("clientId"), QStringLiteral("gateway")}));
}

void ReportTest::everyFieldHasANameOfItsOwn()
{
    const guide::Guide guide = guide::Guide::documented();
    qsizetype expected = 0;
    for (const guide::Section &section : guide.sections) {
        for (const guide::Step &step : section.steps) {
            for (const guide::Field &field : step.fields) {
                using Kind = guide::Field::Kind;
                expected += field.kind != Kind::Password && field.kind != Kind::ClientSecret ? 1 : 0;
            }
        }
    }
    QCOMPARE(samples::ready().value(QLatin1String("configuration")).toObject().size(), expected);
    // A name that readers know shows as words, not as the key.
    const QByteArray html = report::toHtml(samples::ready());
    for (const QString &key : samples::ready().value(QLatin1String("configuration")).toObject().keys())
        QVERIFY2(!html.contains(QByteArray("<th scope=\"row\">" + key.toUtf8() + "</th>")), qPrintable(key));
}

void ReportTest::theConfigurationHoldsWhatWasEntered()
{
    const QJsonObject configuration = samples::ready().value(QLatin1String("configuration")).toObject();
    QCOMPARE(configuration.value(QLatin1String("gateway")).toString(), QStringLiteral("global"));
    QCOMPARE(configuration.value(QLatin1String("clientId")).toString(), QStringLiteral("AbCd…WXYZ"));
    QCOMPARE(configuration.value(QLatin1String("roleName")).toString(),
             QStringLiteral("Arctic Wolf Active Response"));
    QCOMPARE(configuration.value(QLatin1String("serviceAccount")).toString(),
             QStringLiteral("active-response@contoso.example"));
    QCOMPARE(configuration.value(QLatin1String("organisation")).toString(),
             QStringLiteral("Contoso <Ltd> & Co"));
}

void ReportTest::theFindingsOfALastRunNameTheAccount()
{
    setup::Setup setup(QStringLiteral("contoso"));
    const QJsonObject document = samples::ready();
    setup.setLastRun({{QStringLiteral("checks"), document.value(QLatin1String("checks"))},
                      {QStringLiteral("account"), document.value(QLatin1String("account"))},
                      {QStringLiteral("at"), QStringLiteral("2026-11-24T03:00:00Z")}});
    const QJsonObject again = samples::document(report::lastFindings(setup));
    QCOMPARE(again.value(QLatin1String("account")), document.value(QLatin1String("account")));
    QCOMPARE(again.value(QLatin1String("verdict")), document.value(QLatin1String("verdict")));
}

void ReportTest::aReportReadBackIsTheSame()
{
    for (const QJsonObject &document : {samples::ready(), samples::failing(), samples::notVerified(),
                                        samples::withoutSetup(), samples::validated()}) {
        QString error;
        const auto readBack = report::read(report::toJson(document), &error);
        QVERIFY2(readBack, qPrintable(error));
        QCOMPARE(*readBack, document);
        QVERIFY(report::checksumFits(*readBack));
    }
}

void ReportTest::anAlteredReportIsNoticed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("verdict") << QByteArray(R"("verdict": "not-ready")")
                             << QByteArray(R"("verdict": "ready")");
    QTest::newRow("status") << QByteArray(R"("status": "failed")") << QByteArray(R"("status": "passed")");
    QTest::newRow("a member more") << QByteArray(R"("verdict":)") << QByteArray(R"("more": 1, "verdict":)");
    QTest::newRow("digest") << QByteArray(R"("value": ")") << QByteArray(R"("value": "0)");
    QTest::newRow("algorithm") << QByteArray("SHA-256") << QByteArray("MD5");
}

void ReportTest::anAlteredReportIsNoticed()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray json = report::toJson(samples::failing());
    QVERIFY(json.contains(before));
    json.replace(before, after);
    QString error;
    const auto document = report::read(json, &error);
    QVERIFY2(document, qPrintable(error));
    QVERIFY(!report::checksumFits(*document));
}

void ReportTest::whatIsNoReportIsRefusedInItsOwnWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const QByteArray good = report::toJson(samples::ready());
    QByteArray newer = good;
    newer.replace(R"("version": 1)", R"("version": 2)");
    QByteArray zero = good;
    zero.replace(R"("version": 1)", R"("version": 0)");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is no report");
    QTest::newRow("another document") << QByteArray(R"({"format": "x"})") << QStringLiteral("is no report");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("is no report");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3) << QStringLiteral("is no report");
    QTest::newRow("cut short") << good.left(good.size() / 2) + R"(active-response-setup/report)"
                               << QStringLiteral("damaged");
    QTest::newRow("deeply nested") << "\"active-response-setup/report\"" + QByteArray(100000, '[')
                                   << QStringLiteral("damaged");
    QTest::newRow("version 2") << newer << QStringLiteral("newer version");
    QTest::newRow("version 0") << zero << QStringLiteral("damaged");
    QTest::newRow("too large") << good + QByteArray(qsizetype{4} * 1024 * 1024, ' ')
                               << QStringLiteral("too large");
}

void ReportTest::whatIsNoReportIsRefusedInItsOwnWords()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    QString error;
    QVERIFY(!report::read(json, &error));
    QVERIFY2(error.contains(words), qPrintable(error));
}

void ReportTest::aReportWithAMemberMissingIsRefused()
{
    int count = 0;
    const auto without = [](QJsonObject object, const QString &name) {
        object.remove(name);
        return QJsonValue(object);
    };
    forEachMutation(lean(), without, [&](const QJsonValue &document) {
        QString error;
        const QByteArray json = report::toJson(document.toObject());
        QVERIFY2(!report::read(json, &error), json.constData());
        ++count;
    });
    QVERIFY(count > 40);
}

void ReportTest::aReportWithAMemberOfAnotherTypeIsRefused()
{
    int count = 0;
    const auto retyped = [](QJsonObject object, const QString &name) {
        // Null already stands for a cause that may be a text.
        object.insert(name, name == QLatin1String("cause") ? QJsonValue(7) : changed(object.value(name)));
        return QJsonValue(object);
    };
    forEachMutation(lean(), retyped, [&](const QJsonValue &document) {
        QString error;
        const QByteArray json = report::toJson(document.toObject());
        QVERIFY2(!report::read(json, &error), json.constData());
        ++count;
    });
    QVERIFY(count > 40);
}

void ReportTest::aFileIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.json"));
    QString error;
    QVERIFY2(report::writeFile(path, "first", &error), qPrintable(error));
    QVERIFY2(report::writeFile(path, "second", &error), qPrintable(error));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

void ReportTest::anUnwritableFileIsToldInWords()
{
    QString error;
    QVERIFY(!report::writeFile(QStringLiteral("/nowhere/report.json"), "x", &error));
    QVERIFY2(error.contains(QStringLiteral("/nowhere/report.json")), qPrintable(error));
}

void ReportTest::onlyARegularFileOfOnesOwnIsReplaced()
{
    const QTemporaryDir folder;
    const auto path = [&folder](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const auto contentOf = [](const QString &file) {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    };
    QString error;
    QVERIFY(report::writeFile(path("old.json"), "old", &error));
    QVERIFY(QFile::link(path("old.json"), path("link.json")));
    QVERIFY(QFile::link(path("missing.json"), path("dangling.json")));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder.json")));
    QCOMPARE(mkfifo(qPrintable(path("fifo.json")), 0600), 0);
    const bool isRoot = geteuid() == 0;
    QFile foreign(path("foreign.json"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    QVERIFY(!isRoot || chown(qPrintable(path("foreign.json")), 65534, 65534) == 0);
    const QStringList refused{
        path("link.json"),           path("dangling.json"),
        path("folder.json"),         path("fifo.json"),
        QStringLiteral("/dev/null"), isRoot ? path("foreign.json") : QStringLiteral("/etc/passwd"),
        path("old.json/under.json"), path("no/such/folder.json")};
    for (const QString &name : refused) {
        error.clear();
        QVERIFY2(!report::writeFile(name, "new", &error), qPrintable(name));
        QVERIFY2(error.contains(name), qPrintable(error));
        QCOMPARE(report::obstacleTo(name), error);
    }
    QCOMPARE(contentOf(path("old.json")), QByteArray("old"));
    QVERIFY(QFileInfo(path("link.json")).isSymLink());
    QVERIFY(!QFileInfo::exists(path("missing.json")));
    struct stat status = {};
    QCOMPARE(lstat(qPrintable(path("fifo.json")), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));

    // The other name of a file keeps what it held.
    QCOMPARE(link(qPrintable(path("old.json")), qPrintable(path("other.json"))), 0);
    QVERIFY2(report::writeFile(path("other.json"), "new", &error), qPrintable(error));
    QCOMPARE(contentOf(path("old.json")), QByteArray("old"));
    QCOMPARE(contentOf(path("other.json")), QByteArray("new"));
    // Nothing stays behind that was begun.
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral(".report-*")}, QDir::Files | QDir::Hidden),
             QStringList());
}

QTEST_GUILESS_MAIN(ReportTest)
#include "ReportTest.moc"
