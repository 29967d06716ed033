#pragma once

#include "Command.h"

#include "checks/CheckId.h"
#include "mimecast/Credentials.h"
#include "session/ClientFactory.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QCommandLineParser;

namespace cli {

/// Where the command line looks for set-ups.
setup::SetupStore savedSetups();

/// What the arguments say, checked as far as that goes without working.
struct Options
{
    mimecast::Credentials credentials; ///< The secret is missing while it is in the keychain.
    std::unique_ptr<setup::Setup> setup;
    mimecast::Gateway gateway;
    QList<QSslCertificate> authorities;
    std::optional<std::chrono::seconds> timeout;
    bool json = false;
    QStringList outputs;
    QList<checks::CheckId> only;
};

/// Why the work does not begin, told to the user.
struct Refusal
{
    QString text;
    ExitStatus status = WrongUsage;

    ExitStatus told() const
    {
        complain(text);
        return status;
    }
};

/// The options that every command has that asks Mimecast.
void addOptions(QCommandLineParser *parser);
/// --help and --version; the exit status if one of them was asked for.
std::optional<int> answerHelp(const QCommandLineParser &parser, const QStringList &arguments);
/// Of `verify` alone: which checks.
void addCheckOption(QCommandLineParser *parser);
std::optional<Refusal> takeChecks(const QCommandLineParser &parser, Options *options);
/// Reads the secret from standard input, unless it comes from the keychain. Nothing if all is well.
std::optional<Refusal> take(const QCommandLineParser &parser, Options *options);
/// What they name, with the secret from the keychain if they name a set-up. Where there is none, the program
/// ends instead of going on. `options` and the keychain outlive what is fetched; once.
session::Access accessOf(Options *options, secrets::Keychain *keychain);
/// Whether the credentials can be right; tells of what is merely unusual.
std::optional<Refusal> inspect(const mimecast::Credentials &credentials);

} // namespace cli
