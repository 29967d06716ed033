// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Programs.h"
#include "Verify.h"

#include "sandbox/Server.h"
#include "sandbox/Tenant.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <memory>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString statusOf(const QString &id, const QJsonObject &report)
{
    const QJsonArray checks = report[u"checks"].toArray();
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&id](const QJsonValue &check) { return check[u"id"].toString() == id; });
    return found == checks.end() ? QString() : (*found)[u"status"].toString();
}

/// An address at which nothing listens: the port was free a moment ago.
QString deafAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSimulatedTenantIsDiagnosed();
    void textNamesTheCauseAndTheStep();
    void nothingListeningIsARefusedConnection();
    void onlyReadOnlyOperationsAreAsked();
    void onlyTheChecksAskedForAreRun();
    void whatWasNotSeenIsNotInOrder_data();
    void whatWasNotSeenIsNotInOrder();
    void fourFormatsAreWrittenAtOnce();
    void aReportIsWrittenAgainInAnotherFormat();
    void aFileThatCannotBeWrittenIsSaid();
    void aGatewayIsRefusedBeforeAnythingIsSent_data();
    void aGatewayIsRefusedBeforeAnythingIsSent();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void whatIsLikeAKnownWordIsSuggested_data();
    void whatIsLikeAKnownWordIsSuggested();
    void causesAreExplainedWithoutAskingAnybody();
    void helpAndVersionAreAnswers_data();
    void helpAndVersionAreAnswers();
    void theGuideIsPrinted_data();
    void theGuideIsPrinted();
    void withoutSetupsTheListIsEmpty();
    void anUnknownSetupIsSaid_data();
    void anUnknownSetupIsSaid();

private:
    /// Runs the command line and looks for the secret in all that it said.
    Ended run(const QStringList &arguments, const QByteArray &input = {});

    std::unique_ptr<CommandLine> m_commandLine;
};

void CommandLineTest::init()
{
    m_commandLine = std::make_unique<CommandLine>();
}

void CommandLineTest::cleanup()
{
    m_commandLine.reset();
}

Ended CommandLineTest::run(const QStringList &arguments, const QByteArray &input)
{
    Ended ended = m_commandLine->run(arguments, input);
    if (ended.output.contains(secret()) || ended.errors.contains(secret()))
        qFatal("The secret was printed.");
    return ended;
}

void CommandLineTest::theSimulatedTenantIsDiagnosed()
{
    const SandboxProcess tenant(QStringLiteral("no-dashboard-permission"));
    QVERIFY(!tenant.address().isEmpty());

    const Ended ended = run(verifyAsJson(tenant.address()), secret());

    const QJsonObject report = object(ended.output);
    QCOMPARE(report[u"format"].toString(), QStringLiteral("active-response-setup/report"));
    QCOMPARE(report[u"version"].toInt(), 1);
    QVERIFY(spoken(report).contains(QStringLiteral("account-read failed permission-missing api-role")));
    QCOMPARE(report[u"verdict"].toString(), QStringLiteral("not-ready"));
    QCOMPARE(ended.status, int(SomethingFailed));
}

void CommandLineTest::textNamesTheCauseAndTheStep()
{
    const SandboxProcess tenant(QStringLiteral("no-threat-management"));

    const Ended ended = run(verify(tenant.address()), secret());

    QCOMPARE(ended.status, int(SomethingFailed));
    QVERIFY2(ended.output.contains("Threat Management"), ended.output.constData());
    QVERIFY(object(ended.output).isEmpty());
}

void CommandLineTest::nothingListeningIsARefusedConnection()
{
    const Ended ended = run(verifyAsJson(deafAddress()), secret());

    QCOMPARE(spoken(object(ended.output)),
             QStringList{QStringLiteral("connection failed connection-refused network-access")});
    QCOMPARE(ended.status, int(SomethingFailed));
}

void CommandLineTest::onlyReadOnlyOperationsAreAsked()
{
    const QStringList readOnly{
        QStringLiteral("POST /oauth/token"),
        QStringLiteral("GET /identity/whoami"),
        QStringLiteral("POST /api/account/get-account"),
        QStringLiteral("POST /api/byo-threat-intelligence/get-quota"),
        QStringLiteral("POST /api/ttp/remediation/find-incidents"),
        QStringLiteral("GET /account/cloud-gateway/v1/emergency-contact"),
        QStringLiteral("POST /config-snapshot/v1/list"),
        QStringLiteral("POST /api/byo-threat-intelligence/get-batches"),
    };
    sandbox::Server tenant;
    QVERIFY(tenant.listen());

    const Ended ended = run(verifyAsJson(tenant.address().toString()), secret());

    QCOMPARE(ended.status, int(NothingFailed));
    QStringList asked;
    const QList<sandbox::ServedRequest> served = tenant.servedRequests();
    for (const sandbox::ServedRequest &request : served)
        asked.append(QString::fromLatin1(request.method) + u' ' + request.path);
    asked.sort();
    QStringList expected = readOnly;
    expected.sort();
    QCOMPARE(asked, expected);
}

void CommandLineTest::onlyTheChecksAskedForAreRun()
{
    sandbox::Server tenant;
    QVERIFY(tenant.listen());

    const Ended ended =
        run(verifyAsJson(tenant.address().toString(), {QStringLiteral("--only"), QStringLiteral("token")}),
            secret());

    QCOMPARE(statusOf(QStringLiteral("token"), object(ended.output)), QStringLiteral("passed"));
    QVERIFY(statusOf(QStringLiteral("account-read"), object(ended.output)) != u"passed");
    QCOMPARE(tenant.servedRequests().size(), 1);
    QCOMPARE(ended.status, int(NothingFailed));
}

void CommandLineTest::whatWasNotSeenIsNotInOrder_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    const QString all;
    const QString account = QStringLiteral("/api/account/get-account");
    const QString incidents = QStringLiteral("/api/ttp/remediation/find-incidents");
    const QStringList reading{QStringLiteral("--only"), QStringLiteral("remediation-read")};
    QTest::newRow("nothing") << all << QStringList() << int(NotDetermined);
    QTest::newRow("not the account") << account << QStringList() << int(NotDetermined);
    QTest::newRow("not the incidents") << incidents << QStringList() << int(NotDetermined);
    QTest::newRow("not what was asked for") << incidents << reading << int(NotDetermined);
    QTest::newRow("not what nobody asked for") << account << reading << int(NothingFailed);
}

void CommandLineTest::whatWasNotSeenIsNotInOrder()
{
    QFETCH(const QString, missing);
    QFETCH(const QStringList, options);
    QFETCH(const int, status);
    sandbox::Server tenant;
    QVERIFY(tenant.listen());
    for (const char *path :
         {"/identity/whoami", "/api/account/get-account", "/api/byo-threat-intelligence/get-quota",
          "/api/ttp/remediation/find-incidents"}) {
        const QString operation = QString::fromLatin1(path);
        if (missing.isEmpty() || missing == operation)
            tenant.tenant().instead.append(
                {operation, {.status = 404, .contentType = {}, .body = {}, .headers = {}}});
    }

    const Ended ended = run(verifyAsJson(tenant.address().toString(), options), secret());

    QCOMPARE(ended.status, status);
}

void CommandLineTest::fourFormatsAreWrittenAtOnce()
{
    const SandboxProcess tenant(QStringLiteral("ready"));
    const QStringList names{QStringLiteral("report.json"), QStringLiteral("report.html"),
                            QStringLiteral("report.pdf"), QStringLiteral("report.md")};
    QStringList options;
    for (const QString &name : names)
        options += {QStringLiteral("--output"), m_commandLine->path(name)};

    const Ended ended = run(verifyAsJson(tenant.address(), options), secret());

    QCOMPARE(ended.status, int(NothingFailed));
    QVERIFY(!object(ended.output).isEmpty());
    QCOMPARE(object(contentOf(m_commandLine->path(names[0]))), object(ended.output));
    QVERIFY(contentOf(m_commandLine->path(names[1])).contains("</html>"));
    QVERIFY(contentOf(m_commandLine->path(names[2])).startsWith("%PDF-"));
    QVERIFY(contentOf(m_commandLine->path(names[3])).contains("\n# "));
    for (const QString &name : names) {
        const QString path = m_commandLine->path(name);
        QVERIFY2(!contentOf(path).contains(secret()), qPrintable(name));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
}

void CommandLineTest::aReportIsWrittenAgainInAnotherFormat()
{
    const SandboxProcess tenant(QStringLiteral("ready"));
    const QString json = m_commandLine->path(QStringLiteral("first.json"));
    const QString again = m_commandLine->path(QStringLiteral("again.json"));
    QCOMPARE(run(verify(tenant.address(), {QStringLiteral("--output"), json}), secret()).status,
             int(NothingFailed));

    const Ended ended = run({QStringLiteral("report"), json, QStringLiteral("--output"), again});

    QCOMPARE(ended.status, int(NothingFailed));
    QVERIFY(!object(contentOf(again)).isEmpty());
    QCOMPARE(object(contentOf(again)), object(contentOf(json)));
}

void CommandLineTest::aFileThatCannotBeWrittenIsSaid()
{
    const SandboxProcess tenant(QStringLiteral("ready"));
    const QString path = m_commandLine->path(QStringLiteral("no/such/folder/report.json"));

    const Ended ended = run(verify(tenant.address(), {QStringLiteral("--output"), path}), secret());

    QCOMPARE(ended.status, int(CouldNotWork));
    QVERIFY2(ended.errors.contains(path.toUtf8()), ended.errors.constData());
}

void CommandLineTest::aGatewayIsRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("gateway");

    QTest::newRow("API 1.0") << QStringLiteral("https://eu-api.mimecast.com");
    QTest::newRow("foreign host") << QStringLiteral("https://evil.example");
    QTest::newRow("not encrypted") << QStringLiteral("http://api.services.mimecast.com");
    QTest::newRow("look-alike") << QStringLiteral("https://api.services.mimecast.com.evil.example");
    QTest::newRow("user in the address") << QStringLiteral("https://user@127.0.0.1");
    QTest::newRow("private address") << QStringLiteral("https://192.168.0.1");
    QTest::newRow("nonsense") << QStringLiteral("nowhere");
    QTest::newRow("empty") << QString();
}

void CommandLineTest::aGatewayIsRefusedBeforeAnythingIsSent()
{
    QFETCH(const QString, gateway);

    const Ended ended = run(verifyAsJson(gateway), secret());

    QCOMPARE(ended.status, int(WrongUsage));
    QCOMPARE(ended.output, QByteArray());
    QVERIFY(!ended.errors.isEmpty());
}

void CommandLineTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");

    const auto row = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("no command", "");
    row("unknown command", "frobnicate");
    row("unknown option", "verify --frobnicate");
    row("verify without credentials", "verify");
    row("verify without a secret", "verify --client-id abc");
    row("verify with a secret but no ID", "verify --secret-stdin");
    row("verify with two sources", "verify --client-id abc --secret-stdin --setup abc");
    row("verify with a set-up and a secret", "verify --secret-stdin --setup abc");
    row("verify with an unknown format", "verify --client-id abc --secret-stdin --format xml");
    row("verify with an unknown ending", "verify --client-id abc --secret-stdin --output report.docx");
    row("verify with an unknown check", "verify --client-id abc --secret-stdin --only frobnicate");
    row("verify with an option of Qt's", "verify -platform frobnicate");
    row("verify with two set-ups", "verify --setup abc --setup ../abc");
    row("verify with a set-up elsewhere", "verify --setup ../../abc");
    row("verify with no time", "verify --client-id abc --secret-stdin --timeout soon");
    row("verify without time", "verify --client-id abc --secret-stdin --timeout 0");
    row("verify with an argument too many", "verify --client-id abc --secret-stdin more");
    row("guide in an unknown format", "guide --format xml");
    row("guide of an unknown section", "guide --section frobnicate");
    row("report of nothing", "report");
    row("report without an output", "report report.json");
    row("report of no file", "report missing.json --output report.md");
    row("setups without a verb", "setups");
    row("setups with an unknown verb", "setups frobnicate");
    row("setups show of nothing", "setups show");
    row("explain of no cause", "explain frobnicate");
    row("explain of two causes", "explain dns-failure tls-failure");
    row("explain in an unknown format", "explain --format xml");
    row("a color that is none", "guide --color blue");
}

void CommandLineTest::wrongUsageIsSaid()
{
    QFETCH(const QStringList, arguments);

    const Ended ended = run(arguments, secret());

    QCOMPARE(ended.status, int(WrongUsage));
    QCOMPARE(ended.output, QByteArray());
    QVERIFY(!ended.errors.isEmpty());
}

void CommandLineTest::whatIsLikeAKnownWordIsSuggested_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char *arguments, const char *words) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(words);
    };
    row("verfy", "There is no command “verfy”. Did you mean “verify”? See active-response-setup-cli --help.");
    row("frobnicate", "There is no command “frobnicate”. See active-response-setup-cli --help.");
    row("verify --gatewy uk", "There is no option “--gatewy”. Did you mean “--gateway”? See "
                              "active-response-setup-cli verify --help.");
    row("verify -gatewy uk", "There is no option “--gatewy”. Did you mean “--gateway”?");
    row("verify -platform offscreen", "There is no option “--platform”. See");
    row("verify --client-id a --secret-stdin --only tokn", "There is no check “tokn”. Did you mean “token”?");
    row("verify --client-id a --secret-stdin --only x",
        "There is no check “x”. There are: connection, clock");
    row("guide --section api-rol", "There is no section “api-rol”. Did you mean “api-role”?");
    row("guide --format jsn", "There is no format “jsn”. Did you mean “json”?");
    row("explain permission-mising",
        "There is no cause “permission-mising”. Did you mean “permission-missing”?");
    row("setups lst", "Did you mean “list”?");
}

void CommandLineTest::whatIsLikeAKnownWordIsSuggested()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);

    const Ended ended = run(arguments, secret());

    QCOMPARE(ended.status, int(WrongUsage));
    QVERIFY2(ended.errors.contains(words), ended.errors.constData());
}

void CommandLineTest::causesAreExplainedWithoutAskingAnybody()
{
    const Ended list = run({QStringLiteral("explain")});
    QCOMPARE(list.status, int(NothingFailed));
    QVERIFY2(list.output.contains("credentials-rejected  "), list.output.constData());

    const Ended text = run({QStringLiteral("explain"), QStringLiteral("credentials-rejected")});
    QCOMPARE(text.status, int(NothingFailed));
    QVERIFY2(text.output.startsWith("credentials-rejected (Failed)\n\nMimecast does not accept"),
             text.output.constData());
    QVERIFY2(text.output.contains("(credentials.secret)\n"), text.output.constData());

    const QStringList asJson{QStringLiteral("--format"), QStringLiteral("json")};
    const QStringList one{QStringLiteral("explain"), QStringLiteral("clock-skew")};
    const QJsonObject cause = object(run(one + asJson).output);
    QCOMPARE(cause[u"cause"].toString(), QStringLiteral("clock-skew"));
    QCOMPARE(cause[u"status"].toString(), QStringLiteral("warning"));
    QCOMPARE(cause[u"remedy"][u"section"].toString(), QStringLiteral("verification"));
    const Ended all = run(QStringList{QStringLiteral("explain")} + asJson);
    QCOMPARE(QJsonDocument::fromJson(all.output).array().size(), list.output.count('\n'));
}

void CommandLineTest::helpAndVersionAreAnswers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << QByteArray(PROJECT_VERSION);
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << QByteArray("verify");
    const auto row = [](const char *command, const char *word) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), QStringLiteral("--help")}
                               << QByteArray(word);
    };
    row("verify", "--secret-stdin");
    row("guide", "--section");
    row("report", "--output");
    row("setups", "delete");
}

void CommandLineTest::helpAndVersionAreAnswers()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);

    const Ended ended = run(arguments);

    QCOMPARE(ended.status, int(NothingFailed));
    QVERIFY2(ended.output.contains(word), ended.output.constData());
    QCOMPARE(ended.errors, QByteArray());
}

void CommandLineTest::theGuideIsPrinted_data()
{
    QTest::addColumn<QStringList>("options");

    QTest::newRow("whole") << QStringList();
    QTest::newRow("Markdown") << QStringList{QStringLiteral("--format"), QStringLiteral("markdown")};
    QTest::newRow("JSON") << QStringList{QStringLiteral("--format"), QStringLiteral("json")};
    QTest::newRow("a section") << QStringList{QStringLiteral("--section"), QStringLiteral("api-role")};
}

void CommandLineTest::theGuideIsPrinted()
{
    QFETCH(const QStringList, options);

    const Ended ended = run(QStringList{QStringLiteral("guide")} + options);

    QCOMPARE(ended.status, int(NothingFailed));
    QVERIFY2(ended.output.contains("Threat Remediation"), ended.output.constData());
    QCOMPARE(object(ended.output).isEmpty(), !options.contains(QStringLiteral("json")));
    QCOMPARE(ended.errors, QByteArray());
}

void CommandLineTest::withoutSetupsTheListIsEmpty()
{
    QCOMPARE(run({QStringLiteral("setups"), QStringLiteral("list")}).status, int(NothingFailed));
}

void CommandLineTest::anUnknownSetupIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("verify") << QStringList{QStringLiteral("verify"), QStringLiteral("--setup"),
                                           QStringLiteral("nobody")};
    QTest::newRow("show") << QStringList{QStringLiteral("setups"), QStringLiteral("show"),
                                         QStringLiteral("nobody")};
    QTest::newRow("delete") << QStringList{QStringLiteral("setups"), QStringLiteral("delete"),
                                           QStringLiteral("nobody")};
}

void CommandLineTest::anUnknownSetupIsSaid()
{
    QFETCH(const QStringList, arguments);

    const Ended ended = run(arguments);

    QCOMPARE(ended.status, int(WrongUsage));
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains("nobody"), ended.errors.constData());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
