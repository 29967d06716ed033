#include "Options.h"

#include "Command.h"

#include "checks/Catalogue.h"
#include "checks/Diagnosis.h"
#include "mimecast/Authorities.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "secrets/Keychain.h"
#include "session/SecretBinding.h"
#include "setup/SetupStore.h"
#include "terminal/SecretInput.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace cli {

using checks::Cause;
using checks::Finding;
using checks::Status;

namespace {

constexpr int longestTimeout = 24 * 60 * 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
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
QString explained(Cause cause, const checks::Details &details = {})
{
    Finding finding;
    finding.status = Status::Failed;
    finding.cause = cause;
    finding.details = details;
    return checks::summary(finding) + QLatin1Char(' ') + checks::remedy(finding).text;
}

secrets::SecretText withoutSpace(QByteArrayView pasted, const char *note)
{
    const QByteArrayView trimmed = mimecast::trimmed(pasted);
    if (trimmed.size() != pasted.size())
        complain(tr(note));
    return secrets::SecretText(trimmed);
}

std::optional<Refusal> takeSecret(Options *options)
{
    terminal::SecretInput input = terminal::readSecret(QStringLiteral("Client Secret: "));
    if (!input.trouble.isEmpty())
        return Refusal{input.trouble, input.isInterrupted ? CouldNotWork : WrongUsage};
    options->credentials.clientSecret = withoutSpace(
        input.secret.view(), QT_TRANSLATE_NOOP("cli", "White space around the Client Secret was left out."));
    return inspect(options->credentials);
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

std::optional<Refusal> takeSource(const QCommandLineParser &parser, Options *options)
{
    if (isSet(parser, "setup")) {
        if (isSet(parser, "client-id") || isSet(parser, "secret-stdin"))
            return Refusal{tr("Give either --setup, or --client-id with --secret-stdin.")};
        QString error;
        options->setup = savedSetups().load(value(parser, "setup"), &error);
        if (!options->setup)
            return Refusal{error};
        options->credentials.clientId = options->setup->value(QStringLiteral("credentials.client-id"));
        return std::nullopt;
    }
    if (!isSet(parser, "client-id") || !isSet(parser, "secret-stdin"))
        return Refusal{tr("Give --client-id with --secret-stdin, or --setup.")};
    const secrets::SecretText id =
        withoutSpace(value(parser, "client-id").toUtf8(),
                     QT_TRANSLATE_NOOP("cli", "White space around the Client ID was left out."));
    options->credentials.clientId = QString::fromUtf8(id.view());
    return std::nullopt;
}

std::optional<Refusal> takeGateway(const QCommandLineParser &parser, Options *options)
{
    const QString text = value(parser, "gateway");
    const mimecast::GatewayChoice choice = isSet(parser, "gateway") ? mimecast::parseGateway(text)
                                           : options->setup
                                               ? session::gatewayOf(*options->setup)
                                               : mimecast::GatewayChoice{mimecast::Gateway::global(), {}};
    if (choice.gateway) {
        options->gateway = *choice.gateway;
        return std::nullopt;
    }
    if (choice.refusal == mimecast::GatewayRefusal::Legacy)
        return Refusal{explained(Cause::LegacyGateway, checks::Host{text})};
    //: %1 is what was given as an address.
    return Refusal{
        tr("“%1” is no gateway that this program talks to. Give global, uk, us, the address of a host "
           "under services.mimecast.com over https, or a loopback address. Nothing has been sent.")
            .arg(text)};
}

std::optional<Refusal> takeAuthorities(const QCommandLineParser &parser, Options *options)
{
    if (!isSet(parser, "ca-file"))
        return std::nullopt;
    if (options->gateway.kind != mimecast::Gateway::Kind::Loopback)
        return Refusal{tr("--ca-file is for loopback addresses only.")};
    QString error;
    options->authorities = mimecast::readAuthorities(value(parser, "ca-file"), &error);
    return error.isEmpty() ? std::nullopt : std::optional(Refusal{error});
}

std::optional<Refusal> takeTimeout(const QCommandLineParser &parser, Options *options)
{
    if (!isSet(parser, "timeout"))
        return std::nullopt;
    bool isNumber = false;
    const int seconds = value(parser, "timeout").toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestTimeout)
        return Refusal{tr("--timeout takes a number of seconds, from 1 to %1.").arg(longestTimeout)};
    options->timeout = std::chrono::seconds(seconds);
    return std::nullopt;
}

std::optional<Refusal> takeFormat(const QCommandLineParser &parser, Options *options)
{
    const QString format = value(parser, "format");
    options->json = format == QLatin1String("json");
    if (isSet(parser, "format") && !options->json && format != QLatin1String("text"))
        return Refusal{tr("--format takes text or json.")};
    options->outputs = parser.values(QStringLiteral("output"));
    for (const QString &path : std::as_const(options->outputs)) {
        if (!report::hasReportEnding(path))
            return Refusal{tr("%1 does not end in .json, .html, .pdf or .md.").arg(path)};
        // Told now, and not after a watch of hours.
        if (const QString obstacle = report::obstacleTo(path); !obstacle.isEmpty())
            return Refusal{obstacle, CouldNotWork};
    }
    return std::nullopt;
}

/// Out of the keychain, or ends the program.
void fetchSecret(const Options &options, secrets::Keychain *keychain, QObject *context,
                 const session::SecretReceiver &receiver)
{
    const session::SecretSource source =
        session::findSavedSecret(*options.setup, savedSetups(), keychain->entries(), options.gateway);
    if (source.key.isEmpty()) {
        const bool isOther = source.mismatch != session::SecretMismatch::None;
        complain(isOther ? session::explain(source.mismatch, source.savedGateway)
                         : secrets::explain(secrets::KeychainStatus::NotFound));
        QCoreApplication::exit(isOther ? WrongUsage : CouldNotWork);
        return;
    }
    secrets::KeychainJob *job = keychain->read(source.key);
    QObject::connect(job, &secrets::KeychainJob::waiting, context,
                     [] { complain(tr("Waiting for the keychain; perhaps it asks to be unlocked.")); });
    QObject::connect(job, &secrets::KeychainJob::finished, context,
                     [clientId = options.credentials.clientId, receiver](secrets::KeychainJob *ended) {
                         if (ended->status() != secrets::KeychainStatus::Ok) {
                             complain(secrets::explain(ended->status()));
                             QCoreApplication::exit(CouldNotWork);
                             return;
                         }
                         mimecast::Credentials credentials{clientId, ended->takeSecret()};
                         if (const auto refusal = cli::inspect(credentials))
                             QCoreApplication::exit(refusal->told());
                         else
                             receiver(ended->status(), std::move(credentials.clientSecret));
                     });
}

} // namespace

void addOptions(QCommandLineParser *parser)
{
    parser->addHelpOption();
    parser->addVersionOption();
    const auto add = [parser](const char *name, const char *text, const char *value = "") {
        parser->addOption({QString::fromLatin1(name), tr(text), QString::fromLatin1(value)});
    };
    add("client-id", QT_TRANSLATE_NOOP("cli", "The application’s Client ID."), "ID");
    add("secret-stdin",
        QT_TRANSLATE_NOOP(
            "cli",
            "Read the Client Secret from the first line of standard input, or ask for it on a terminal."));
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
}

void addCheckOption(QCommandLineParser *parser)
{
    parser->addOption({QStringLiteral("only"), tr("Run only this check and what it needs. May be repeated."),
                       QStringLiteral("CHECK")});
}

std::optional<Refusal> takeChecks(const QCommandLineParser &parser, Options *options)
{
    const QStringList names = parser.values(QStringLiteral("only"));
    for (const QString &name : names) {
        const auto check = checks::checkFromString(name);
        if (!check) {
            QStringList known;
            for (const checks::Check &each : checks::catalogue())
                known.append(toString(each.id));
            return Refusal{
                tr("There is no check “%1”. There are: %2").arg(name, known.join(QStringLiteral(", ")))};
        }
        options->only.append(*check);
    }
    return std::nullopt;
}

std::optional<int> answerHelp(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (parser.isSet(QStringLiteral("help")))
        return printed(helpText(parser, arguments));
    if (parser.isSet(QStringLiteral("version"))) {
        return printed(QCoreApplication::applicationName() + QLatin1Char(' ') +
                       QCoreApplication::applicationVersion());
    }
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

std::optional<Refusal> take(const QCommandLineParser &parser, Options *options)
{
    if (!parser.positionalArguments().isEmpty()) {
        return Refusal{
            tr("“%1” is not understood. See --help.").arg(parser.positionalArguments().constFirst())};
    }
    for (const auto step : {takeFormat, takeTimeout, takeSource, takeGateway, takeAuthorities}) {
        if (auto refusal = step(parser, options))
            return refusal;
    }
    if (options->setup)
        return std::nullopt;
    return takeSecret(options);
}

setup::SetupStore savedSetups()
{
    return setup::SetupStore(setup::SetupStore::defaultFolder(false));
}

session::Access accessOf(Options *options, secrets::Keychain *keychain)
{
    const mimecast::GatewayChoice gateway{options->gateway, mimecast::GatewayRefusal::None};
    const QString clientId = options->credentials.clientId;
    if (!options->setup)
        return session::Access::entered(gateway, clientId, std::move(options->credentials.clientSecret));
    return {gateway, clientId,
            [options, keychain](QObject *context, const session::SecretReceiver &receiver) {
                fetchSecret(*options, keychain, context, receiver);
            }};
}

} // namespace cli
