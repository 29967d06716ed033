// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Options.h"

#include "mimecast/Authorities.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "secrets/Keychain.h"
#include "session/KeysInspection.h"
#include "session/SavedAccess.h"
#include "session/SecretBinding.h"
#include "terminal/SecretInput.h"

#include <utility>

namespace cli {

using session::Access;
using session::SecretFetch;

namespace {

constexpr int longestTimeout = 24 * 60 * 60;

secrets::SecretText withoutSpace(QByteArrayView pasted, const QString &note)
{
    const QByteArrayView trimmed = mimecast::trimmed(pasted);
    if (trimmed.size() != pasted.size())
        complain(note);
    return secrets::SecretText(trimmed);
}

Taken takeSource(const CommandParser &parser, Options *options)
{
    if (parser.has("setup")) {
        if (parser.has("client-id") || parser.has("secret-stdin"))
            return Refusal{tr("Give either --setup, or --client-id with --secret-stdin.")};
        QString error;
        options->setup = savedSetups().load(parser.valueOf("setup"), &error);
        return options->setup ? std::nullopt : Taken(Refusal{error});
    }
    if (!parser.has("client-id") || !parser.has("secret-stdin"))
        return Refusal{tr("Give --client-id with --secret-stdin, or --setup.")};
    const secrets::SecretText id = withoutSpace(parser.valueOf("client-id").toUtf8(),
                                                tr("White space around the Client ID was left out."));
    options->credentials.clientId = QString::fromUtf8(id.view());
    return std::nullopt;
}

Taken takeGateway(const CommandParser &parser, Options *options)
{
    const QString text = parser.valueOf("gateway");
    const mimecast::GatewayChoice choice = parser.has("gateway") ? mimecast::parseGateway(text)
                                           : options->setup
                                               ? session::gatewayOf(*options->setup)
                                               : mimecast::GatewayChoice{mimecast::Gateway::global(), {}};
    if (!choice.gateway)
        return Refusal{session::refusalOf(text, choice)};
    options->gateway = *choice.gateway;
    return std::nullopt;
}

Taken takeAuthorities(const CommandParser &parser, Options *options)
{
    if (!parser.has("ca-file"))
        return std::nullopt;
    if (options->gateway.kind != mimecast::Gateway::Kind::Loopback)
        return Refusal{tr("--ca-file is for loopback addresses only.")};
    QString error;
    options->authorities = mimecast::readAuthorities(parser.valueOf("ca-file"), &error);
    return error.isEmpty() ? std::nullopt : Taken(Refusal{error});
}

Taken takeTimeout(const CommandParser &parser, Options *options)
{
    return takeSeconds(parser, "timeout", longestTimeout, &options->timeout);
}

Taken takeOutputs(const CommandParser &parser, Options *options)
{
    options->outputs = parser.values(QStringLiteral("output"));
    for (const QString &path : std::as_const(options->outputs)) {
        if (!report::hasReportEnding(path))
            //: %1 is the name of a file.
            return Refusal{tr("%1 does not end in .json, .html, .pdf or .md.").arg(path)};
        // Told now, and not after a watch of hours.
        if (const QString obstacle = report::obstacleTo(path); !obstacle.isEmpty())
            return Refusal{obstacle, CouldNotWork};
    }
    return std::nullopt;
}

Taken takeSecret(Options *options)
{
    terminal::SecretInput input = terminal::readSecret(QStringLiteral("Client Secret: "));
    if (!input.error.isEmpty())
        return Refusal{input.error, input.isInterrupted ? CouldNotWork : WrongUsage};
    options->credentials.clientSecret =
        withoutSpace(input.secret.view(), tr("White space around the Client Secret was left out."));
    const session::KeysInspection inspection = session::inspect(options->credentials);
    for (const QString &warning : inspection.warnings)
        complain(warning);
    return inspection.refusal.isEmpty() ? std::nullopt : Taken(Refusal{inspection.refusal});
}

/// In the order in which they are taken.
QList<OptionEntry> commonOptions()
{
    return {
        {{QStringLiteral("client-id"), tr("Use this Client ID, with --secret-stdin."), QStringLiteral("ID")}},
        {{QStringLiteral("secret-stdin"),
          tr("Read the Client Secret from the first line of standard input, or ask for it on a terminal.")}},
        {{QStringLiteral("setup"), tr("Use a saved set-up, with the Client Secret from the keychain."),
          QStringLiteral("NAME")},
         takeSource},
        {{QStringLiteral("gateway"),
          tr("Ask this gateway: global, uk, us or an address (default: that of the set-up, or global)."),
          QStringLiteral("G")},
         takeGateway},
        {{QStringLiteral("ca-file"), tr("Trust these authorities too; for loopback addresses only."),
          QStringLiteral("PEM")},
         takeAuthorities},
        {{QStringLiteral("timeout"), tr("Stop after so many seconds."), QStringLiteral("S")}, takeTimeout},
        {{QStringLiteral("output"), tr("Also write the report: .json, .html, .pdf or .md. May be repeated."),
          QStringLiteral("FILE")},
         takeOutputs},
    };
}

} // namespace

QStringList sources(const QString &more)
{
    const QString rest = more + QStringLiteral("[OPTION]…");
    return {QStringLiteral("--setup NAME ") + rest, QStringLiteral("--client-id ID --secret-stdin ") + rest};
}

std::optional<int> parse(const QStringList &arguments, const terminal::Help &help,
                         const QList<OptionEntry> &own, Options *options)
{
    const QList<OptionEntry> entries = commonOptions() + own;
    CommandParser parser(arguments, help);
    for (const OptionEntry &entry : entries)
        parser.add(entry.option);
    parser.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto status = parser.answer())
        return status;
    options->json = parser.isJson();
    for (const OptionEntry &entry : entries) {
        const Taken refusal = entry.take ? entry.take(parser, options) : std::nullopt;
        if (refusal)
            return complained(refusal->text, refusal->status);
    }
    const Taken refusal = options->setup ? std::nullopt : takeSecret(options);
    return refusal ? std::optional(complained(refusal->text, refusal->status)) : std::nullopt;
}

setup::SetupStore savedSetups()
{
    return setup::SetupStore(setup::SetupStore::defaultFolder(false));
}

Access accessOf(Options *options, secrets::Keychain *keychain)
{
    if (!options->setup) {
        return Access::entered({options->gateway, {}}, options->credentials.clientId,
                               std::move(options->credentials.clientSecret));
    }
    SecretFetch told;
    told.waiting = [] { complain(tr("Waiting for the keychain; perhaps it asks to be unlocked.")); };
    told.warned = complain;
    told.failed = [](SecretFetch::Failure failure, const QString &words) {
        const bool isUnfit = failure == SecretFetch::Failure::Unfit;
        QCoreApplication::exit(complained(words, isUnfit ? WrongUsage : CouldNotWork));
    };
    return session::savedAccess(*options->setup, savedSetups(), *keychain, options->gateway, told);
}

} // namespace cli
