#include "Command.h"

#include "checks/Catalogue.h"
#include "checks/Diagnosis.h"
#include "checks/Runner.h"
#include "guide/Guide.h"
#include "mimecast/Client.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "report/TextWriters.h"
#include "secrets/Keychain.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

namespace cli {

namespace {

using checks::Cause;
using checks::Finding;
using checks::Status;

constexpr int longestTimeout = 24 * 60 * 60;
constexpr qint64 longestLine = 4096;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// What the arguments say, checked as far as that goes without working.
struct Order
{
    mimecast::Credentials credentials; ///< The secret is missing while it is in the keychain.
    std::unique_ptr<setup::Setup> setup;
    mimecast::Gateway gateway;
    QList<QSslCertificate> authorities;
    std::optional<std::chrono::seconds> timeout;
    bool json = false;
    QStringList outputs;
    QStringList only;
};

/// Wrong usage or input, told to the user.
struct Refusal
{
    QString text;
};

void addOptions(QCommandLineParser *parser)
{
    parser->addHelpOption();
    parser->addVersionOption();
    const auto add = [parser](const char *name, const char *text, const char *value = "") {
        parser->addOption({QString::fromLatin1(name), tr(text), QString::fromLatin1(value)});
    };
    add("client-id", QT_TRANSLATE_NOOP("cli", "The application’s Client ID."), "ID");
    add("secret-stdin",
        QT_TRANSLATE_NOOP("cli", "Read the Client Secret from the first line of standard input."));
    add("setup", QT_TRANSLATE_NOOP("cli", "Use a saved set-up, with the Client Secret from the keychain."),
        "NAME");
    add("gateway", QT_TRANSLATE_NOOP("cli", "global, uk, us or an address."), "G");
    add("ca-file", QT_TRANSLATE_NOOP("cli", "Trust these authorities too; for loopback addresses only."),
        "PEM");
    add("timeout", QT_TRANSLATE_NOOP("cli", "Stop after so many seconds."), "S");
    add("format", QT_TRANSLATE_NOOP("cli", "text (default) or json."), "FORMAT");
    add("output",
        QT_TRANSLATE_NOOP("cli", "Also write the report: .json, .html, .pdf or .md. May be repeated."),
        "FILE");
    add("only", QT_TRANSLATE_NOOP("cli", "Run only this check and what it needs. May be repeated."), "CHECK");
}

QString value(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QString::fromLatin1(name));
}

bool isSet(const QCommandLineParser &parser, const char *name)
{
    return parser.isSet(QString::fromLatin1(name));
}

/// Sentence and remedy of something that was found before anything was sent.
QString explained(Cause cause, const QStringList &arguments = {})
{
    Finding finding;
    finding.status = Status::Failed;
    finding.cause = cause;
    finding.arguments = arguments;
    return checks::summary(finding) + QLatin1Char(' ') + checks::remedy(finding).text;
}

secrets::SecretText withoutSpace(QByteArrayView pasted, const char *note)
{
    const QByteArrayView trimmed = mimecast::trimmed(pasted);
    if (trimmed.size() != pasted.size())
        complain(tr(note));
    return secrets::SecretText(trimmed);
}

secrets::SecretText readSecret()
{
    QFile input;
    // Without a buffer, so that no copy of the secret stays behind in one.
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray line = input.readLine(longestLine);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    secrets::SecretText secret =
        withoutSpace(line, QT_TRANSLATE_NOOP("cli", "White space around the Client Secret was left out."));
    secrets::wipe(line.data(), static_cast<size_t>(line.size()));
    return secret;
}

QString noteText(mimecast::CredentialNote note, const QString &what)
{
    using enum mimecast::CredentialNote;
    switch (note) {
    case UnusualLength:
        //: %1 is "Client ID" or "Client Secret".
        return tr("The %1 has an unusual length.").arg(what);
    case Empty:
        return tr("The %1 is missing.").arg(what);
    case InnerWhiteSpace:
        return tr("The %1 has white space or control characters inside.").arg(what);
    case SameAsOther:
        return tr("Client ID and Client Secret are the same.");
    case Swapped:
        return tr("Client ID and Client Secret are swapped.");
    case LooksLikeApi1:
        return explained(Cause::CredentialsLookLikeApi1);
    }
    return {};
}

std::optional<Refusal> inspect(const mimecast::CredentialFinding &finding, const QString &what)
{
    if (finding.verdict == mimecast::CredentialVerdict::Good)
        return std::nullopt;
    const QString text = noteText(finding.notes.constFirst(), what);
    if (finding.verdict == mimecast::CredentialVerdict::Refused)
        return Refusal{text};
    complain(text);
    return std::nullopt;
}

std::optional<Refusal> inspect(const mimecast::Credentials &credentials)
{
    if (credentials.clientSecret.isEmpty())
        return Refusal{explained(Cause::SecretMissing)};
    const QByteArray id = credentials.clientId.toUtf8();
    const QByteArrayView secret = credentials.clientSecret.view();
    if (auto refusal = inspect(mimecast::inspectClientId(id, secret), QStringLiteral("Client ID")))
        return refusal;
    return inspect(mimecast::inspectClientSecret(secret, id), QStringLiteral("Client Secret"));
}

std::optional<Refusal> takeSource(const QCommandLineParser &parser, Order *order)
{
    if (isSet(parser, "setup")) {
        if (isSet(parser, "client-id") || isSet(parser, "secret-stdin"))
            return Refusal{tr("Give either --setup, or --client-id with --secret-stdin.")};
        QString error;
        const setup::SetupStore store(setup::SetupStore::defaultFolder(false));
        order->setup = store.load(value(parser, "setup"), &error);
        if (!order->setup)
            return Refusal{error};
        order->credentials.clientId = order->setup->value(QStringLiteral("credentials.client-id"));
        return std::nullopt;
    }
    if (!isSet(parser, "client-id") || !isSet(parser, "secret-stdin"))
        return Refusal{tr("Give --client-id with --secret-stdin, or --setup.")};
    const secrets::SecretText id =
        withoutSpace(value(parser, "client-id").toUtf8(),
                     QT_TRANSLATE_NOOP("cli", "White space around the Client ID was left out."));
    order->credentials.clientId = QString::fromUtf8(id.view());
    return std::nullopt;
}

std::optional<Refusal> takeGateway(const QCommandLineParser &parser, Order *order)
{
    QString text = value(parser, "gateway");
    if (!isSet(parser, "gateway") && order->setup)
        text = order->setup->value(QStringLiteral("verification.gateway"));
    if (text.isEmpty() && !isSet(parser, "gateway"))
        text = mimecast::Gateway::global().toString();

    const mimecast::GatewayChoice choice = mimecast::parseGateway(text);
    if (choice.gateway) {
        order->gateway = *choice.gateway;
        return std::nullopt;
    }
    if (choice.refusal == mimecast::GatewayRefusal::Legacy)
        return Refusal{explained(Cause::LegacyGateway, {text})};
    //: %1 is what was given as an address.
    return Refusal{
        tr("“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host "
           "under services.mimecast.com over https, or a loopback address. Nothing has been sent.")
            .arg(text)};
}

std::optional<Refusal> takeAuthorities(const QCommandLineParser &parser, Order *order)
{
    if (!isSet(parser, "ca-file"))
        return std::nullopt;
    if (order->gateway.kind != mimecast::Gateway::Kind::Loopback)
        return Refusal{tr("--ca-file is for loopback addresses only.")};
    QFile file(value(parser, "ca-file"));
    if (!file.open(QIODevice::ReadOnly))
        //: %1 is a file name, %2 the system's reason.
        return Refusal{tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString())};
    order->authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (order->authorities.isEmpty())
        return Refusal{tr("%1 holds no certificate in PEM form.").arg(file.fileName())};
    return std::nullopt;
}

std::optional<Refusal> takeTimeout(const QCommandLineParser &parser, Order *order)
{
    if (!isSet(parser, "timeout"))
        return std::nullopt;
    bool isNumber = false;
    const int seconds = value(parser, "timeout").toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestTimeout)
        return Refusal{tr("--timeout takes a number of seconds, from 1 to %1.").arg(longestTimeout)};
    order->timeout = std::chrono::seconds(seconds);
    return std::nullopt;
}

std::optional<Refusal> takeFormat(const QCommandLineParser &parser, Order *order)
{
    const QString format = value(parser, "format");
    order->json = format == QLatin1String("json");
    if (isSet(parser, "format") && !order->json && format != QLatin1String("text"))
        return Refusal{tr("--format takes text or json.")};
    order->outputs = parser.values(QStringLiteral("output"));
    for (const QString &path : std::as_const(order->outputs)) {
        if (!report::hasReportEnding(path))
            return Refusal{tr("%1 does not end in .json, .html, .pdf or .md.").arg(path)};
    }
    return std::nullopt;
}

std::optional<Refusal> takeChecks(const QCommandLineParser &parser, Order *order)
{
    QStringList known;
    for (const checks::Check &check : checks::catalogue())
        known.append(check.id);
    order->only = parser.values(QStringLiteral("only"));
    for (const QString &id : std::as_const(order->only)) {
        if (!known.contains(id))
            return Refusal{
                tr("There is no check “%1”. There are: %2").arg(id, known.join(QStringLiteral(", ")))};
    }
    return std::nullopt;
}

std::optional<Refusal> take(const QCommandLineParser &parser, Order *order)
{
    if (!parser.positionalArguments().isEmpty())
        return Refusal{
            tr("“%1” is not understood. See --help.").arg(parser.positionalArguments().constFirst())};
    for (const auto step : {takeFormat, takeTimeout, takeChecks, takeSource, takeGateway, takeAuthorities}) {
        if (auto refusal = step(parser, order))
            return refusal;
    }
    if (order->setup)
        return std::nullopt;
    order->credentials.clientSecret = readSecret();
    return inspect(order->credentials);
}

QString textOf(const Finding &finding, const guide::Guide &guide)
{
    constexpr int statusWidth = 15;
    QString text =
        checks::statusText(finding.status).leftJustified(statusWidth) + checks::title(finding.check);
    if (const QString summary = checks::summary(finding); !summary.isEmpty())
        text += QLatin1String(": ") + summary;
    text += QLatin1Char('\n');
    const checks::Remedy remedy = checks::remedy(finding);
    if (finding.status != Status::Failed && finding.status != Status::Warning)
        return text;
    const guide::Section *section = guide.section(remedy.section);
    const QString where = section ? section->title.plain() : remedy.section;
    const QString indent(statusWidth, u' ');
    text += indent + remedy.text + QLatin1Char('\n');
    //: %1 is the title of a section, %2 the ID of a step.
    text += indent + tr("Go back to: %1 (%2)").arg(where, remedy.step) + QLatin1Char('\n');
    return text;
}

int exitStatusOf(const QList<Finding> &findings)
{
    const auto any = [&findings](Status status) {
        return std::any_of(findings.cbegin(), findings.cend(),
                           [status](const Finding &finding) { return finding.status == status; });
    };
    if (any(Status::Failed))
        return SomethingFailed;
    return any(Status::Cancelled) ? CouldNotWork : NothingFailed;
}

int deliver(const Order &order, const QList<Finding> &findings)
{
    const guide::Guide guide = guide::Guide::documented();
    const report::Source source{guide,
                                order.setup.get(),
                                order.gateway.toString(),
                                order.credentials.clientId,
                                findings,
                                QDateTime::currentDateTimeUtc()};
    const QJsonObject document = report::build(source);
    if (order.json) {
        print(QString::fromUtf8(report::toJson(document)));
    } else {
        QString text;
        for (const Finding &finding : findings) {
            if (finding.status != Status::Pending)
                text += textOf(finding, guide);
        }
        print(text + QLatin1Char('\n') + report::verdictText(report::judge(source)));
    }

    int status = exitStatusOf(findings);
    for (const QString &path : order.outputs) {
        QString error;
        if (!report::writeReport(document, path, &error)) {
            complain(error);
            status = CouldNotWork;
        }
    }
    return status;
}

void startChecks(checks::Runner *runner, const Order &order)
{
    auto client = std::make_unique<mimecast::Client>(order.gateway, order.credentials.clone());
    client->setExtraAuthorities(order.authorities);
    runner->start(std::move(client), order.only);
}

/// From the keychain, then on to the checks. Ends the program where there is no secret.
void fetchSecret(secrets::Keychain *keychain, checks::Runner *runner, Order *order)
{
    secrets::KeychainJob *job = keychain->read(order->setup->name());
    QObject::connect(job, &secrets::KeychainJob::waiting, runner,
                     [] { complain(tr("Waiting for the keychain; perhaps it asks to be unlocked.")); });
    QObject::connect(job, &secrets::KeychainJob::finished, runner,
                     [runner, order](secrets::KeychainJob *ended) {
                         if (ended->status() != secrets::KeychainStatus::Ok) {
                             complain(secrets::explain(ended->status()));
                             QCoreApplication::exit(CouldNotWork);
                             return;
                         }
                         order->credentials.clientSecret = ended->takeSecret();
                         if (const auto refusal = inspect(order->credentials)) {
                             complain(refusal->text);
                             QCoreApplication::exit(WrongUsage);
                             return;
                         }
                         startChecks(runner, *order);
                     });
}

int run(Order order)
{
    checks::Runner runner;
    secrets::Keychain keychain(QStringLiteral("active-response-setup"));
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&runner, &checks::Runner::waiting, &runner, [](std::chrono::milliseconds delay) {
        //: %1 is a number of seconds.
        complain(tr("Mimecast limits how often it may be asked. Going on in %1 s.")
                     .arg((delay.count() + 999) / 1000));
    });
    QObject::connect(&runner, &checks::Runner::finished, &runner,
                     [&runner, &order] { QCoreApplication::exit(deliver(order, runner.findings())); });
    QObject::connect(&limit, &QTimer::timeout, &runner, [&runner] {
        complain(tr("The time is up."));
        if (runner.isRunning())
            runner.cancel();
        else // Still waiting for the keychain.
            QCoreApplication::exit(CouldNotWork);
    });
    // Once the loop runs, so that its exit status is heard.
    QTimer::singleShot(0, &runner, [&] {
        if (order.timeout)
            limit.start(*order.timeout);
        if (order.setup)
            fetchSecret(&keychain, &runner, &order);
        else
            startChecks(&runner, order);
    });
    return QCoreApplication::exec();
}

} // namespace

int verifyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Check live whether a Mimecast tenant is set up for Active Response. Nothing "
           "is changed at Mimecast."));
    addOptions(&parser);
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return WrongUsage;
    }
    if (isSet(parser, "help")) {
        print(helpText(parser, arguments));
        return NothingFailed;
    }
    if (isSet(parser, "version")) {
        print(QCoreApplication::applicationName() + QLatin1Char(' ') +
              QCoreApplication::applicationVersion());
        return NothingFailed;
    }
    Order order;
    if (const auto refusal = take(parser, &order)) {
        complain(refusal->text);
        return WrongUsage;
    }
    return run(std::move(order));
}

} // namespace cli
