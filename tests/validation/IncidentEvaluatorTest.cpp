// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "validation/IncidentEvaluator.h"
#include "guide/Guide.h"
#include "mimecast/Exchange.h"
#include "validation/Advice.h"

#include <QJsonDocument>
#include <QTest>

using validation::IncidentCounts;
using validation::IncidentPage;
using validation::IncidentState;
using validation::Outcome;

Q_DECLARE_METATYPE(IncidentCounts)

namespace {

QString messageId()
{
    return QStringLiteral("<validation-1@contoso.example>");
}

IncidentCounts counts(const char *type, int identified, int successful, int failed, int restored)
{
    return {QStringLiteral("TR-1"), QString::fromLatin1(type), identified, successful, failed, restored};
}

mimecast::Answer answerOf(const QByteArray &body)
{
    mimecast::Exchange exchange;
    exchange.outcome = mimecast::Outcome::Answered;
    exchange.httpStatus = 200;
    exchange.body = body;
    return mimecast::readAnswer(exchange);
}

QByteArray incident(const char *id, const char *created, int identified)
{
    return QByteArrayLiteral(R"({"code":"TR-)") + QByteArray::number(identified) +
           R"(","type":"manual","create":")" + created + R"(","identified":)" +
           QByteArray::number(identified) + R"(,"searchCriteria":{"messageId":")" + id + R"("}})";
}

QByteArray page(const QByteArrayList &incidents, const QByteArray &pagination = "{}")
{
    return QByteArray(R"({"meta":{"status":200,"pagination":)" + pagination + R"(},"data":[{"incidents":[)" +
                      incidents.join(',') + R"(]}],"fail":[]})");
}

} // namespace

class IncidentEvaluatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreJudged_data();
    void countsAreJudged();
    void nothingIsConcludedFromACountThatIsNone_data();
    void nothingIsConcludedFromACountThatIsNone();
    void countsSettleAfterThreeEqualPolls();
    void aChangeOrADisappearanceBeginsAnew();
    void onlyTheMessagesOwnIncidentIsTaken();
    void theNewestIncidentCounts();
    void whereNoneIsTheNewestTheLeastIsClaimed_data();
    void whereNoneIsTheNewestTheLeastIsClaimed();
    void anIncidentOfSeveralMessagesIsOfEachOfThem_data();
    void anIncidentOfSeveralMessagesIsOfEachOfThem();
    void olderIncidentsArePassedOver();
    void pagesAreAdded();
    void theMessageIdIsComparedWithoutBrackets_data();
    void theMessageIdIsComparedWithoutBrackets();
    void whatIsNoListOfIncidentsIsNone_data();
    void whatIsNoListOfIncidentsIsNone();
    void everyOutcomeHasWordsOfItsOwn();
    void everyAdviceLeadsToAStepOfTheGuide();
    void noIncidentBeginsWithTheCredentialsAndEndsWithTheMessage();
};

void IncidentEvaluatorTest::countsAreJudged_data()
{
    QTest::addColumn<IncidentCounts>("incident");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("final");
    using enum Outcome;
    QTest::newRow("all deleted") << counts("manual", 3, 3, 0, 0) << Deleted << true;
    QTest::newRow("automatic is no other") << counts("automatic", 3, 3, 0, 0) << Deleted << true;
    QTest::newRow("a type never seen") << counts("novel", 1, 1, 0, 0) << Deleted << true;
    QTest::newRow("more deleted than identified") << counts("manual", 2, 3, 0, 0) << CouldNotWatch << false;
    QTest::newRow("all deleted, and one of them failed")
        << counts("manual", 3, 3, 1, 0) << CouldNotWatch << false;
    QTest::newRow("more failed than identified") << counts("manual", 1, 0, 2, 0) << CouldNotWatch << false;
    QTest::newRow("some failed") << counts("manual", 3, 2, 1, 0) << PartlyDeleted << true;
    QTest::newRow("some still open") << counts("manual", 3, 1, 0, 0) << PartlyDeleted << false;
    QTest::newRow("all failed") << counts("manual", 3, 0, 3, 0) << NotDeleted << true;
    QTest::newRow("nothing done yet") << counts("manual", 3, 0, 0, 0) << NotDeleted << false;
    QTest::newRow("nothing identified") << counts("manual", 0, 0, 0, 0) << NotDeleted << false;
    QTest::newRow("notified") << counts("notify_only", 3, 0, 0, 0) << NotifiedOnly << true;
    QTest::newRow("notified of nothing") << counts("notify_only", 0, 0, 0, 0) << NotifiedOnly << true;
    QTest::newRow("notified in capitals") << counts("NOTIFY_ONLY", 1, 0, 0, 0) << NotifiedOnly << true;
    QTest::newRow("notified and yet deleted") << counts("notify_only", 1, 1, 0, 0) << CouldNotWatch << false;
    QTest::newRow("restored") << counts("restored", 2, 0, 0, 2) << Restored << true;
    QTest::newRow("one that restores") << counts("Restored", 2, 2, 0, 0) << Restored << true;
    QTest::newRow("one that restores nothing yet")
        << counts("restored", 2, 0, 0, 0) << CouldNotWatch << false;
    QTest::newRow("more restored than identified") << counts("manual", 1, 1, 0, 2) << Restored << false;
    QTest::newRow("deleted and restored") << counts("manual", 2, 2, 0, 2) << Restored << true;
    QTest::newRow("one of two restored") << counts("manual", 2, 2, 0, 1) << Restored << true;
}

void IncidentEvaluatorTest::countsAreJudged()
{
    QFETCH(const IncidentCounts, incident);
    QFETCH(const Outcome, outcome);
    QFETCH(const bool, final);
    QVERIFY(validation::evaluate(incident) == outcome);
    QCOMPARE(validation::isSettled({incident, 3}), final);
    QVERIFY(!validation::isSettled({incident, 2}));
}

void IncidentEvaluatorTest::nothingIsConcludedFromACountThatIsNone_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value"); // Empty: left out.
    for (const char *member : {"identified", "successful", "failed", "restored"}) {
        for (const char *value : {"", "null", "\"3\"", "\"\"", "-1", "2.5", "1e300", "1e-3", "true", "false",
                                  "[]", "[3]", "{}", "9007199254740992", "9007199254740993"}) {
            QTest::newRow(
                qPrintable(QString::fromLatin1("%1: %2").arg(QLatin1String(member), QLatin1String(value))))
                << QByteArray(member) << QByteArray(value);
        }
    }
}

void IncidentEvaluatorTest::nothingIsConcludedFromACountThatIsNone()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, value);
    QByteArray counts = R"("identified":3,"successful":3,"failed":0,"restored":0)";
    for (const char digit : {'0', '3'})
        counts.replace(QByteArray('"' + member + "\":" + digit),
                       value.isEmpty() ? QByteArray("\"x\":0") : QByteArray('"' + member + "\":" + value));
    const auto found = validation::readPage(
        answerOf(page({R"({"code":"TR-1","type":"manual",)" + counts + R"(,"searchCriteria":{"messageId":")" +
                       messageId().toLatin1() + R"("}})"})),
        messageId());
    QVERIFY(found && found->own);
    QVERIFY(validation::evaluate(found->own) == Outcome::CouldNotWatch);
    QVERIFY(!validation::isSettled({found->own, 3}));
    QVERIFY(validation::countsText(*found->own).contains(QLatin1String("unknown")));
    const QJsonObject json = validation::toJson(*found->own);
    QVERIFY(json.value(QString::fromLatin1(member)).isNull());
    validation::Record record;
    record.incident = found->own;
    QVERIFY(validation::recordFromJson(validation::toJson(record)).incident == found->own);
}

void IncidentEvaluatorTest::countsSettleAfterThreeEqualPolls()
{
    IncidentState state;
    QVERIFY(validation::evaluate(state.incident) == Outcome::NoIncident);
    for (int poll = 1; poll <= 3; ++poll) {
        QVERIFY(!validation::isSettled(state));
        state = validation::next(state, counts("manual", 3, 3, 0, 0));
        QCOMPARE(state.unchanged, poll);
    }
    QVERIFY(validation::isSettled(state));
}

void IncidentEvaluatorTest::aChangeOrADisappearanceBeginsAnew()
{
    const IncidentCounts deleted = counts("manual", 3, 3, 0, 0);
    const IncidentState twice{deleted, 2};
    QCOMPARE(validation::next(twice, counts("manual", 4, 3, 0, 0)).unchanged, 1);
    const IncidentState gone = validation::next(twice, std::nullopt);
    QCOMPARE(gone.unchanged, 0);
    QVERIFY(gone.incident == deleted);
    QCOMPARE(validation::next(gone, deleted).unchanged, 1);
}

void IncidentEvaluatorTest::onlyTheMessagesOwnIncidentIsTaken()
{
    const auto found = validation::readPage(
        answerOf(page({incident("<other@contoso.example>", "2026-11-24T03:00:00+0000", 1),
                       incident("<validation-1@contoso.example>", "2026-11-24T03:00:00+0000", 2),
                       R"({"code":"no criteria"})", "17"})),
        messageId());
    QVERIFY(found && found->own);
    QCOMPARE(found->own->code, QStringLiteral("TR-2"));
    QCOMPARE(found->own->identified, 2);
    QCOMPARE(found->others, 3);
    QVERIFY(found->next.isEmpty());
}

void IncidentEvaluatorTest::theNewestIncidentCounts()
{
    const QByteArray id = messageId().toLatin1();
    const QByteArray earlier = incident(id.constData(), "2026-11-24T03:00:00+0000", 1);
    const QByteArray later = incident(id.constData(), "2026-11-24T04:00:00+0000", 2);
    for (const QByteArrayList &order : {QByteArrayList{earlier, later}, QByteArrayList{later, earlier}}) {
        const auto found = validation::readPage(answerOf(page(order)), messageId());
        QVERIFY(found && found->own);
        QCOMPARE(found->own->code, QStringLiteral("TR-2"));
        QCOMPARE(found->others, 0);
    }
}

void IncidentEvaluatorTest::whereNoneIsTheNewestTheLeastIsClaimed_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("created");
    QTest::newRow("no time") << QByteArray("TR-2") << QByteArray();
    QTest::newRow("no time that can be read") << QByteArray("TR-2") << QByteArray("yesterday");
    QTest::newRow("the same time") << QByteArray("TR-2") << QByteArray("2026-11-24T03:00:00+0000");
    QTest::newRow("the same one, with other counts")
        << QByteArray("TR-1") << QByteArray("2026-11-24T04:00:00+0000");
}

void IncidentEvaluatorTest::whereNoneIsTheNewestTheLeastIsClaimed()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, created);
    const auto made = [](const QByteArray &name, const QByteArray &time, int successful) -> QByteArray {
        return R"({"code":")" + name + R"(","type":"manual","create":")" + time +
               R"(","identified":3,"failed":0,"restored":0,"successful":)" + QByteArray::number(successful) +
               R"(,"searchCriteria":{"messageId":")" + messageId().toLatin1() + R"("}})";
    };
    const QByteArray deleted = made("TR-1", "2026-11-24T03:00:00+0000", 3);
    const QByteArray open = made(code, created, 1);
    for (const QByteArrayList &order : {QByteArrayList{deleted, open}, QByteArrayList{open, deleted}}) {
        const auto found = validation::readPage(answerOf(page(order)), messageId());
        QVERIFY(found && found->own);
        QVERIFY(validation::evaluate(found->own) == Outcome::PartlyDeleted);
    }
}

void IncidentEvaluatorTest::anIncidentOfSeveralMessagesIsOfEachOfThem_data()
{
    QTest::addColumn<QByteArray>("criteria");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char *name, const char *criteria, bool isOwn) {
        QTest::newRow(name) << QByteArray(criteria) << isOwn;
    };
    row("in the list", R"({"messageIds":["<other@x.example>","<validation-1@contoso.example>"]})", true);
    row("in the list without brackets", R"({"messageIds":["validation-1@contoso.example"]})", true);
    row("beside another", R"({"messageId":"<o@x.example>","messageIds":["<validation-1@contoso.example>"]})",
        true);
    row("a text in place of the list", R"({"messageIds":"<validation-1@contoso.example>"})", true);
    row("not in the list", R"({"messageIds":["<other@x.example>"]})", false);
    row("an empty list", R"({"messageIds":[]})", false);
    row("a list of other things", R"({"messageIds":[null,7,{},["<validation-1@contoso.example>"]]})", false);
    row("no list", R"({"messageIds":{"0":"<validation-1@contoso.example>"}})", false);
    row("criteria of another type", R"(["<validation-1@contoso.example>"])", false);
}

void IncidentEvaluatorTest::anIncidentOfSeveralMessagesIsOfEachOfThem()
{
    QFETCH(const QByteArray, criteria);
    QFETCH(const bool, isOwn);
    const auto found = validation::readPage(
        answerOf(page({R"({"code":"TR-1","searchCriteria":)" + criteria + "}"})), messageId());
    QVERIFY(found);
    QCOMPARE(found->own.has_value(), isOwn);
    QCOMPARE(found->others, isOwn ? 0 : 1);
}

void IncidentEvaluatorTest::olderIncidentsArePassedOver()
{
    const QByteArray id = messageId().toLatin1();
    const QDateTime since(QDate(2026, 11, 24), QTime(3, 30), Qt::UTC);
    const QByteArray older = incident(id.constData(), "2026-11-24T03:00:00+0000", 1);
    const QByteArray elsewhere = incident(id.constData(), "2026-11-24T05:00:00+0200", 1);
    const QByteArray unknown = incident(id.constData(), "", 2);
    const auto found = validation::readPage(answerOf(page({older, elsewhere})), messageId(), since);
    QVERIFY(found && !found->own);
    QCOMPARE(found->others, 0);
    QVERIFY(validation::readPage(answerOf(page({older, unknown})), messageId(), since)->own);
}

void IncidentEvaluatorTest::pagesAreAdded()
{
    const auto first = validation::readPage(
        answerOf(page({incident("<other@contoso.example>", "", 1)}, R"({"next":"MTAw"})")), messageId());
    const auto second =
        validation::readPage(answerOf(page({incident("<other@contoso.example>", "", 1),
                                            incident("<validation-1@contoso.example>", "", 2)})),
                             messageId());
    QVERIFY(first && second);
    QCOMPARE(first->next, QStringLiteral("MTAw"));
    IncidentPage all = *first;
    validation::append(&all, *second);
    QCOMPARE(all.others, 2);
    QVERIFY(all.own && all.own->identified == 2);
    QVERIFY(all.next.isEmpty());
}

void IncidentEvaluatorTest::theMessageIdIsComparedWithoutBrackets_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("same");
    QTest::newRow("as it is") << messageId() << true;
    QTest::newRow("without brackets") << QStringLiteral("validation-1@contoso.example") << true;
    QTest::newRow("with space around") << QStringLiteral(" <validation-1@contoso.example> ") << true;
    QTest::newRow("other case") << QStringLiteral("<Validation-1@contoso.example>") << false;
    QTest::newRow("a part of it") << QStringLiteral("<validation-1>") << false;
    QTest::newRow("nothing") << QString() << false;
}

void IncidentEvaluatorTest::theMessageIdIsComparedWithoutBrackets()
{
    QFETCH(const QString, wanted);
    QFETCH(const bool, same);
    for (const char *given : {"<validation-1@contoso.example>", "validation-1@contoso.example"}) {
        const auto found = validation::readPage(answerOf(page({incident(given, "", 1)})), wanted);
        QVERIFY(found);
        QCOMPARE(found->own.has_value(), same);
    }
}

void IncidentEvaluatorTest::whatIsNoListOfIncidentsIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isList");
    QTest::newRow("none") << page({}) << true;
    QTest::newRow("no data in the list") << QByteArray(R"({"meta":{"status":200},"data":[]})") << true;
    QTest::newRow("incidents of unexpected type") << QByteArray(R"({"data":[{"incidents":7}]})") << true;
    QTest::newRow("no list") << QByteArray(R"({"meta":{"status":200}})") << false;
    QTest::newRow("data of unexpected type") << QByteArray(R"({"data":{}})") << false;
    QTest::newRow("a failure") << QByteArray(R"({"data":[],"fail":[{"code":"x"}]})") << false;
    QTest::newRow("no JSON") << QByteArray("<html>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void IncidentEvaluatorTest::whatIsNoListOfIncidentsIsNone()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isList);
    QCOMPARE(validation::readPage(answerOf(body), messageId()).has_value(), isList);
}

void IncidentEvaluatorTest::everyOutcomeHasWordsOfItsOwn()
{
    QStringList words;
    for (int outcome = 0; outcome <= static_cast<int>(Outcome::Cancelled); ++outcome) {
        words.append(validation::title(static_cast<Outcome>(outcome)));
        words.append(validation::meaning(static_cast<Outcome>(outcome)));
    }
    QVERIFY(!words.contains(QString()));
    QVERIFY(!words.join(QString()).contains(u'%'));
    QCOMPARE(words.removeDuplicates(), 0);
}

void IncidentEvaluatorTest::everyAdviceLeadsToAStepOfTheGuide()
{
    const guide::Guide guide = guide::Guide::documented();
    for (int outcome = 0; outcome <= static_cast<int>(Outcome::Cancelled); ++outcome) {
        const auto advice = validation::advice(static_cast<Outcome>(outcome));
        QCOMPARE(advice.isEmpty(), outcome == static_cast<int>(Outcome::Deleted));
        for (const validation::Advice &entry : advice) {
            QVERIFY2(guide.step(entry.step), qPrintable(entry.step));
            QVERIFY2(guide.section(entry.section), qPrintable(entry.section));
            QVERIFY(entry.step.startsWith(entry.section + QLatin1Char('.')));
            QVERIFY2(!entry.text.isEmpty() && !entry.text.contains(u'%'), qPrintable(entry.text));
        }
    }
}

void IncidentEvaluatorTest::noIncidentBeginsWithTheCredentialsAndEndsWithTheMessage()
{
    QStringList steps;
    for (const validation::Advice &entry : validation::advice(Outcome::NoIncident))
        steps.append(entry.step);
    QCOMPARE(steps,
             (QStringList{QStringLiteral("hand-over.settings"), QStringLiteral("api-role.permissions"),
                          QStringLiteral("threat-remediation.mode"), QStringLiteral("validation.test")}));
    QCOMPARE(validation::advice(Outcome::NotifiedOnly).constFirst().step,
             QStringLiteral("threat-remediation.mode"));
}

QTEST_APPLESS_MAIN(IncidentEvaluatorTest)
#include "IncidentEvaluatorTest.moc"
