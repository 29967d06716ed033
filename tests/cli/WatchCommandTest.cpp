// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Programs.h"
#include "Verify.h"

#include "sandbox/Server.h"
#include "secrets/Keychain.h"
#include "session/SecretBinding.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"
#include "validation/Record.h"

#include <QFile>
#include <QLockFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString messageId = u"<validation-1@contoso.example>"_s;
const QString setupName = u"setup-20261124-101500-ab12"_s;
constexpr int patience = 60'000;

QStringList watch(const QString &gateway, const QStringList &more = {})
{
    return QStringList{u"watch"_s,
                       u"--client-id"_s,
                       sandbox::standingClientId(),
                       u"--secret-stdin"_s,
                       u"--gateway"_s,
                       gateway,
                       u"--message-id"_s,
                       messageId,
                       u"--interval"_s,
                       u"1"_s,
                       u"--format"_s,
                       u"json"_s} +
           more;
}

QList<QJsonObject> lines(const QByteArray &output)
{
    QList<QJsonObject> found;
    const QByteArrayList all = output.trimmed().split('\n');
    for (const QByteArray &line : all)
        found.append(object(line));
    return found;
}

QString outcomeOf(const Ended &ended)
{
    return lines(ended.output).constLast().value("outcome"_L1).toString();
}

void play(sandbox::Server &server, sandbox::Play::Kind kind, std::chrono::milliseconds step)
{
    sandbox::play(server.tenant(), {kind, messageId, step, QDateTime::currentDateTimeUtc()});
}

/// The lines of a program that goes on, so far.
bool waitForEvent(QProcess *process, QByteArray *output, const QByteArray &event)
{
    return QTest::qWaitFor(
        [&] {
            *output += process->readAllStandardOutput();
            return output->contains(QByteArray(R"("event":"%1")").replace("%1", event));
        },
        patience);
}

} // namespace

class WatchCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlayComesToItsOutcome_data();
    void everyPlayComesToItsOutcome();
    void theSandboxProgramPlaysOnRequest();
    void textTellsWhatToLookAt();
    void theReportHasTheValidation();
    void whatStandsInTheWayIsNamed();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void onlyReadingOperationsAreUsed();
#if defined(Q_OS_UNIX)
    void anInterruptEndsItAsCancelled();
    void aKilledWatchGoesOnWithItsSetUp();
    void aWatchSavesOnlyWhatIsItsOwn();
    void aSetUpThatIsOpenElsewhereIsNotWritten();
    void aSetUpThatIsClosedInTimeGetsTheRecord();
    void aDeletedSetUpStaysDeleted();
    void anotherSessionIsNotOverwritten();
#endif
    void eachLineOfPracticeSaysSo_data();
    void eachLineOfPracticeSaysSo();
    void theSecretGoesToNoOtherGatewayThanItWasSavedFor();
    void aSignedOffSessionIsLeftAlone();
    void aWatchWithOtherCredentialsBeginsAnew_data();
    void aWatchWithOtherCredentialsBeginsAnew();

private:
    /// A watch of a saved set-up that has begun; null if it did not.
    std::unique_ptr<QProcess> begin(CommandLine *cli, const QString &gateway) const;
    static std::unique_ptr<setup::Setup> saveSetup(const CommandLine &cli, const QString &gateway,
                                                   const validation::Record &record = {},
                                                   bool isPractice = false);
    static setup::SetupStore storeOf(const CommandLine &cli)
    {
        return setup::SetupStore(QDir(cli.path(u".local/share/active-response-setup/setups"_s)));
    }
};

void WatchCommandTest::everyPlayComesToItsOutcome_data()
{
    QTest::addColumn<sandbox::Play::Kind>("kind");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("status");
    using enum sandbox::Play::Kind;
    QTest::newRow("success") << Success << u"deleted"_s << int{NothingFailed};
    QTest::newRow("partial failure") << PartialFailure << u"partly-deleted"_s << int{SomethingFailed};
    QTest::newRow("failure") << Failure << u"not-deleted"_s << int{SomethingFailed};
    QTest::newRow("notify only") << NotifyOnly << u"notified-only"_s << int{SomethingFailed};
    QTest::newRow("wrong message") << WrongMessage << u"no-incident"_s << int{SomethingFailed};
    QTest::newRow("none") << None << u"no-incident"_s << int{SomethingFailed};
    QTest::newRow("restored") << Restored << u"restored"_s << int{SomethingFailed};
}

void WatchCommandTest::everyPlayComesToItsOutcome()
{
    QFETCH(const sandbox::Play::Kind, kind);
    QFETCH(const QString, outcome);
    QFETCH(const int, status);
    sandbox::Server server;
    QVERIFY(server.listen());
    play(server, kind, 400ms);
    const bool endsByItself = outcome != "no-incident"_L1;
    const Ended ended = CommandLine().run(
        watch(server.address().toString(), {u"--timeout"_s, endsByItself ? u"60"_s : u"3"_s}), secret());
    QCOMPARE(ended.status, status);
    const QList<QJsonObject> events = lines(ended.output);
    QCOMPARE(events.constLast().value("event"_L1).toString(), u"outcome"_s);
    QCOMPARE(outcomeOf(ended), outcome);
    for (const QJsonObject &event : events) {
        QVERIFY(!event.isEmpty());
        QVERIFY(QDateTime::fromString(event.value("at"_L1).toString(), Qt::ISODate).isValid());
        const QString name = event.value("event"_L1).toString();
        QVERIFY(name != "incident"_L1 || event.value("incident"_L1).toObject().contains("identified"_L1));
    }
    QCOMPARE(events.constLast().contains("incident"_L1), endsByItself);
    if (kind == sandbox::Play::Kind::WrongMessage) {
        QCOMPARE(events.constLast().value("otherIncidents"_L1).toInt(), 1);
        QVERIFY(!ended.output.contains("TR-"));
    }
}

void WatchCommandTest::theSandboxProgramPlaysOnRequest()
{
    const SandboxProcess sandbox(u"ready"_s);
    QVERIFY(!sandbox.address().isEmpty());
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(sandbox.address() + u"/sandbox/incidents"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(
        request, R"({"messageId":"<validation-1@contoso.example>","plays":"success","stepMs":200})"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(patience));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    const Ended ended = CommandLine().run(watch(sandbox.address()), secret());
    QCOMPARE(ended.status, int{NothingFailed});
    QCOMPARE(outcomeOf(ended), u"deleted"_s);
}

void WatchCommandTest::textTellsWhatToLookAt()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    const Ended ended = CommandLine().run(
        watch(server.address().toString(), {u"--timeout"_s, u"1"_s, u"--format"_s, u"text"_s}), secret());
    QCOMPARE(ended.status, int{SomethingFailed});
    for (const char *step : {"hand-over.settings", "api-role.permissions", "threat-remediation.mode"})
        QVERIFY2(ended.output.contains(step), step);
}

void WatchCommandTest::theReportHasTheValidation()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    play(server, sandbox::Play::Kind::Success, 1ms);
    const CommandLine cli;
    const QString path = cli.path(u"report.json"_s);
    const Ended ended = cli.run(watch(server.address().toString(), {u"--output"_s, path}), secret());
    QVERIFY2(ended.status == NothingFailed, ended.errors.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject validation = object(file.readAll()).value("validation"_L1).toObject();
    const validation::Record record = validation::recordFromJson(validation);
    QVERIFY(record.outcome == validation::Outcome::Deleted);
    QCOMPARE(record.message.messageId, messageId);
    QVERIFY(record.incident && record.incident->code.startsWith("TR-"_L1));

    const Ended unwritable = cli.run(
        watch(server.address().toString(), {u"--output"_s, cli.path(u"no/such/folder.json"_s)}), secret());
    QCOMPARE(unwritable.status, int{CouldNotWork});
}

void WatchCommandTest::whatStandsInTheWayIsNamed()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    server.tenant().permissions.clear();
    const Ended ended =
        CommandLine().run(watch(server.address().toString(), {u"--timeout"_s, u"2"_s}), secret());
    QCOMPARE(ended.status, int{CouldNotWork});
    QCOMPARE(outcomeOf(ended), u"could-not-watch"_s);
    QCOMPARE(lines(ended.output).constFirst().value("event"_L1).toString(), u"trouble"_s);
    QCOMPARE(lines(ended.output).constFirst().value("cause"_L1).toString(), u"permission-missing"_s);

    const Ended rejected =
        CommandLine().run(watch(server.address().toString(), {u"--timeout"_s, u"1"_s}), QByteArray(64, 'x'));
    QCOMPARE(lines(rejected.output).constFirst().value("cause"_L1).toString(), u"credentials-rejected"_s);
}

void WatchCommandTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("message") << QStringList{u"--message-id"_s, u"no ID at all"_s};
    QTest::newRow("two lines") << QStringList{u"--message-id"_s, u"<a@b>\r\nX: y"_s};
    QTest::newRow("endless message") << QStringList{u"--message-id"_s, QString(100'000, u'x')};
    QTest::newRow("interval of a billion") << QStringList{u"--interval"_s, u"1e9"_s};
    QTest::newRow("timeout without end") << QStringList{u"--timeout"_s, u"99999999999"_s};
    QTest::newRow("since nowhere") << QStringList{u"--since"_s, u"-4000-01-01T00:00:00Z"_s};
    QTest::newRow("empty format") << QStringList{u"--format"_s, QString()};
    QTest::newRow("empty output") << QStringList{u"--output"_s, QString()};
    QTest::newRow("no message") << QStringList{u"--message-id"_s, QString()};
    QTest::newRow("interval of 0") << QStringList{u"--interval"_s, u"0"_s};
    QTest::newRow("interval of 301") << QStringList{u"--interval"_s, u"301"_s};
    QTest::newRow("timeout") << QStringList{u"--timeout"_s, u"soon"_s};
    QTest::newRow("since") << QStringList{u"--since"_s, u"yesterday"_s};
    QTest::newRow("since the future") << QStringList{u"--since"_s, u"2099-01-01T00:00:00Z"_s};
    QTest::newRow("a check") << QStringList{u"--only"_s, u"token"_s};
    QTest::newRow("another host") << QStringList{u"--gateway"_s, u"https://mimecast.example"_s};
    QTest::newRow("report ending") << QStringList{u"--output"_s, u"report.doc"_s};
}

void WatchCommandTest::wrongUsageIsRefused()
{
    QFETCH(const QStringList, more);
    const Ended ended = CommandLine().run(watch(u"http://127.0.0.1:9"_s, more), secret());
    QCOMPARE(ended.status, int{WrongUsage});
    QVERIFY(!ended.errors.trimmed().isEmpty());
    QVERIFY(ended.output.isEmpty());
}

void WatchCommandTest::onlyReadingOperationsAreUsed()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    play(server, sandbox::Play::Kind::Success, 1ms);
    QCOMPARE(CommandLine().run(watch(server.address().toString()), secret()).status, int{NothingFailed});
    for (const sandbox::ServedRequest &request : server.servedRequests())
        QVERIFY2(request.path == "/oauth/token"_L1 ||
                     request.path == "/api/ttp/remediation/find-incidents"_L1,
                 qPrintable(request.path));
}

/// A saved set-up whose secret the session's keyring holds.
std::unique_ptr<setup::Setup> WatchCommandTest::saveSetup(const CommandLine &cli, const QString &gateway,
                                                          const validation::Record &record, bool isPractice)
{
    auto setup = std::make_unique<setup::Setup>(setupName);
    setup->setValue(u"credentials.client-id"_s, sandbox::standingClientId());
    setup->setValue(u"verification.gateway"_s, gateway);
    setup->setSecretStored(true);
    setup->setPractice(isPractice);
    setup->setValidation(validation::toJson(record));
    QString error;
    if (!storeOf(cli).save(*setup, &error))
        qFatal("%s", qPrintable(error));
    secrets::Keychain keychain(u"active-response-setup"_s);
    secrets::KeychainJob *job =
        keychain.store(session::SecretBinding::of(*setup).key(), secrets::SecretText(secret()));
    QSignalSpy finished(job, &secrets::KeychainJob::finished);
    if (!finished.wait(patience))
        qFatal("The keyring does not answer.");
    return setup;
}

#if defined(Q_OS_UNIX)
void WatchCommandTest::anInterruptEndsItAsCancelled()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    const CommandLine cli;
    const auto process = cli.start(watch(server.address().toString()), secret());
    QByteArray output;
    QVERIFY(waitForEvent(process.get(), &output, "waiting"));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const Ended ended = CommandLine::ended(process.get());
    QCOMPARE(ended.status, int{SomethingFailed});
    QCOMPARE(outcomeOf({ended.status, output + ended.output, {}}), u"cancelled"_s);
}

void WatchCommandTest::aKilledWatchGoesOnWithItsSetUp()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    CommandLine cli;
    cli.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    saveSetup(cli, server.address().toString());
    const QStringList arguments{u"watch"_s,      u"--setup"_s, setupName,     u"--message-id"_s, messageId,
                                u"--interval"_s, u"1"_s,       u"--format"_s, u"json"_s};
    const auto saved = [&cli] {
        QString error;
        const auto setup = storeOf(cli).load(setupName, &error);
        return setup ? validation::recordFromJson(setup->validation()) : validation::Record();
    };

    const auto process = cli.start(arguments);
    QByteArray output;
    QVERIFY2(waitForEvent(process.get(), &output, "waiting"), process->readAllStandardError().constData());
    process->kill();
    CommandLine::ended(process.get());
    const validation::Record interrupted = saved();
    QVERIFY(interrupted.started.isValid());
    QVERIFY(!interrupted.outcome);

    // Meanwhile it is deleted, and the deletion is found all the same.
    play(server, sandbox::Play::Kind::Success, 1ms);
    const Ended ended = cli.run(arguments);
    QVERIFY2(ended.status == NothingFailed, ended.errors.constData());
    const validation::Record record = saved();
    QVERIFY(record.outcome == validation::Outcome::Deleted);
    QCOMPARE(record.started, interrupted.started);
    QVERIFY(record.ended.isValid());
}

std::unique_ptr<QProcess> WatchCommandTest::begin(CommandLine *cli, const QString &gateway) const
{
    cli->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    saveSetup(*cli, gateway);
    auto process = cli->start({u"watch"_s, u"--setup"_s, setupName, u"--message-id"_s, messageId,
                               u"--interval"_s, u"1"_s, u"--format"_s, u"json"_s});
    QByteArray output;
    return waitForEvent(process.get(), &output, "waiting") ? std::move(process) : nullptr;
}

void WatchCommandTest::aWatchSavesOnlyWhatIsItsOwn()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    CommandLine cli;
    const auto process = begin(&cli, server.address().toString());
    QVERIFY(process);
    QString error;
    QVERIFY2(storeOf(cli).update(
                 setupName,
                 [](setup::Setup &setup) {
                     setup.setOrganization(u"Contoso"_s);
                     validation::Record record = validation::recordFromJson(setup.validation());
                     record.environment = u"Test mailbox"_s;
                     setup.setValidation(validation::toJson(record));
                 },
                 &error),
             qPrintable(error));
    play(server, sandbox::Play::Kind::Success, 1ms);
    const Ended ended = CommandLine::ended(process.get());
    QVERIFY2(ended.status == NothingFailed, ended.errors.constData());
    const auto setup = storeOf(cli).load(setupName, &error);
    QVERIFY2(setup, qPrintable(error));
    QCOMPARE(setup->organization(), u"Contoso"_s);
    const validation::Record record = validation::recordFromJson(setup->validation());
    QCOMPARE(record.environment, u"Test mailbox"_s);
    QVERIFY(record.outcome == validation::Outcome::Deleted);
}

void WatchCommandTest::aSetUpThatIsOpenElsewhereIsNotWritten()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    CommandLine cli;
    const auto process = begin(&cli, server.address().toString());
    QVERIFY(process);
    QString openElsewhere;
    const auto lock = storeOf(cli).lock(setupName, &openElsewhere);
    QVERIFY(lock);
    QFile file(storeOf(cli).path(setupName));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    play(server, sandbox::Play::Kind::Success, 1ms);
    const Ended ended = CommandLine::ended(process.get());
    QCOMPARE(outcomeOf(ended), u"deleted"_s);
    QCOMPARE(ended.status, int{CouldNotWork});
    QVERIFY2(ended.errors.contains("not kept in the set-up"), ended.errors.constData());
    QFile after(file.fileName());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before);
}

void WatchCommandTest::aSetUpThatIsClosedInTimeGetsTheRecord()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    CommandLine cli;
    const auto process = begin(&cli, server.address().toString());
    QVERIFY(process);
    QString openElsewhere;
    auto lock = storeOf(cli).lock(setupName, &openElsewhere);
    play(server, sandbox::Play::Kind::Success, 3s);
    QByteArray errors;
    QVERIFY(QTest::qWaitFor(
        [&] {
            errors += process->readAllStandardError();
            return errors.contains("not kept in the set-up");
        },
        patience));
    lock.reset();
    const Ended ended = CommandLine::ended(process.get());
    QVERIFY2(ended.status == NothingFailed, ended.errors.constData());
    QString error;
    const auto setup = storeOf(cli).load(setupName, &error);
    QVERIFY(validation::recordFromJson(setup->validation()).outcome == validation::Outcome::Deleted);
}

void WatchCommandTest::aDeletedSetUpStaysDeleted()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    CommandLine cli;
    const auto process = begin(&cli, server.address().toString());
    QVERIFY(process);
    QString error;
    QVERIFY(storeOf(cli).remove(setupName, &error));
    play(server, sandbox::Play::Kind::Success, 1ms);
    const Ended ended = CommandLine::ended(process.get());
    QCOMPARE(outcomeOf(ended), u"deleted"_s);
    QCOMPARE(ended.status, int{CouldNotWork});
    QVERIFY2(ended.errors.contains("There is no set-up"), ended.errors.constData());
    QVERIFY(!QFile::exists(storeOf(cli).path(setupName)));
}

void WatchCommandTest::anotherSessionIsNotOverwritten()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    CommandLine cli;
    const auto process = begin(&cli, server.address().toString());
    QVERIFY(process);
    validation::Record other;
    other.message.messageId = u"<another@contoso.example>"_s;
    other.started = QDateTime::fromString(u"2026-11-24T08:00:00Z"_s, Qt::ISODate);
    QString error;
    QVERIFY(storeOf(cli).update(
        setupName, [&](setup::Setup &setup) { setup.setValidation(validation::toJson(other)); }, &error));
    play(server, sandbox::Play::Kind::Success, 1ms);
    const Ended ended = CommandLine::ended(process.get());
    QCOMPARE(ended.status, int{CouldNotWork});
    QVERIFY2(ended.errors.contains("begun anew"), ended.errors.constData());
    QCOMPARE(validation::recordFromJson(storeOf(cli).load(setupName, &error)->validation()), other);
}
#endif

void WatchCommandTest::eachLineOfPracticeSaysSo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isSetUp");
    const QStringList json{u"--format"_s, u"json"_s};
    const QStringList text{u"--format"_s, u"text"_s};
    QTest::newRow("a set-up, as JSON") << json << true;
    QTest::newRow("a set-up, as text") << text << true;
    QTest::newRow("a simulated tenant, as JSON") << json << false;
    QTest::newRow("a simulated tenant, as text") << text << false;
}

void WatchCommandTest::eachLineOfPracticeSaysSo()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, isSetUp);
    sandbox::Server server;
    QVERIFY(server.listen());
    play(server, sandbox::Play::Kind::PartialFailure, 400ms);
    CommandLine cli;
    QStringList arguments = watch(server.address().toString(), options);
    if (isSetUp) {
        cli.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        saveSetup(cli, server.address().toString(), {}, true);
        arguments = QStringList{u"watch"_s, u"--setup"_s,    setupName, u"--message-id"_s,
                                messageId,  u"--interval"_s, u"1"_s} +
                    options;
    }
    const QString path = cli.path(u"report.json"_s);
    const Ended ended = cli.run(arguments + QStringList{u"--output"_s, path}, secret());
    QVERIFY2(ended.status == SomethingFailed, ended.errors.constData());
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(object(report.readAll()).value("practice"_L1).toBool());
    const QByteArrayList all = ended.output.trimmed().split('\n');
    QVERIFY(all.size() > 2);
    for (const QByteArray &line : all) {
        if (options == QStringList{u"--format"_s, u"json"_s})
            QVERIFY2(object(line).value("practice"_L1).toBool(), line.constData());
        else if (!line.startsWith("  - ")) // What to look at goes with the line above.
            QVERIFY2(line.contains("Practice: "), line.constData());
    }
}

void WatchCommandTest::theSecretGoesToNoOtherGatewayThanItWasSavedFor()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    CommandLine cli;
    cli.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    saveSetup(cli, u"uk"_s);
    for (const QString &gateway : {server.address().toString(), u"us"_s}) {
        const Ended ended = cli.run({u"verify"_s, u"--setup"_s, setupName, u"--gateway"_s, gateway});
        QCOMPARE(ended.status, int{WrongUsage});
        QVERIFY2(ended.errors.contains("another gateway"), ended.errors.constData());
        QVERIFY(!ended.errors.contains(secret()));
    }
}

void WatchCommandTest::aSignedOffSessionIsLeftAlone()
{
    const CommandLine cli;
    validation::Record record;
    record.message.messageId = messageId;
    record.outcome = validation::Outcome::Deleted;
    record.signedOff = QDateTime::fromString(u"2026-11-24T08:00:00Z"_s, Qt::ISODate);
    saveSetup(cli, u"http://127.0.0.1:9"_s, record);
    const Ended ended = cli.run({u"watch"_s, u"--setup"_s, setupName, u"--message-id"_s, messageId});
    QCOMPARE(ended.status, int{WrongUsage});
    QVERIFY(ended.errors.contains("signed off"));
    QVERIFY2(ended.errors.contains("doesn’t count"), ended.errors.constData());
    QString error;
    QCOMPARE(validation::recordFromJson(storeOf(cli).load(setupName, &error)->validation()), record);
}

void WatchCommandTest::aWatchWithOtherCredentialsBeginsAnew_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("the same") << sandbox::standingClientId() << true;
    QTest::newRow("others") << u"another-client-id-0123456789"_s << true;
    QTest::newRow("not known") << QString() << false;
}

void WatchCommandTest::aWatchWithOtherCredentialsBeginsAnew()
{
    QFETCH(const QString, clientId);
    QFETCH(const bool, isKnown);
    sandbox::Server server;
    QVERIFY(server.listen());
    const QString gateway = server.address().toString();
    CommandLine cli;
    cli.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    validation::Record record;
    record.message.messageId = messageId;
    record.started = QDateTime::fromString(u"2026-11-24T08:00:00Z"_s, Qt::ISODate);
    if (isKnown)
        record.credentials = validation::CredentialsId::of(gateway, clientId, false);
    record.incident = validation::IncidentCounts{u"TR-1"_s, u"manual"_s, 1, 1, 0, 0};
    saveSetup(cli, gateway, record);
    const QString path = cli.path(u"report.json"_s);
    const Ended ended = cli.run({u"watch"_s, u"--setup"_s, setupName, u"--message-id"_s, messageId,
                                 u"--interval"_s, u"1"_s, u"--timeout"_s, u"2"_s, u"--output"_s, path});
    QCOMPARE(ended.status, int{SomethingFailed});
    QString error;
    const auto setup = storeOf(cli).load(setupName, &error);
    const validation::Record seen = validation::recordFromJson(setup->validation());
    const auto present = session::credentialsOf(*setup);
    QVERIFY(seen.credentials == present);
    QCOMPARE(seen.started == record.started, clientId == sandbox::standingClientId());
    QVERIFY(!seen.incident);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(object(file.readAll()).value("validation"_L1).toObject(), setup->validation());
}

QTEST_GUILESS_MAIN(WatchCommandTest)
#include "WatchCommandTest.moc"
