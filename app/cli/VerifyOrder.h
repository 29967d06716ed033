#pragma once

#include "Command.h"

#include "mimecast/Credentials.h"
#include "mimecast/Gateway.h"
#include "setup/Setup.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QCommandLineParser;
class QObject;

namespace secrets {
class Keychain;
}

namespace cli {

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
std::optional<Refusal> takeChecks(const QCommandLineParser &parser, Order *order);
/// Reads the secret from standard input, unless it comes from the keychain. Nothing if all is well.
std::optional<Refusal> take(const QCommandLineParser &parser, Order *order);
/// Sees to it that the secret is there, from the keychain if the order has a set-up, then calls `then`. Ends
/// the program where there is none. `order` outlives `context`.
void withSecret(secrets::Keychain *keychain, QObject *context, Order *order, std::function<void()> then);
/// Whether the credentials can be right; tells of what is merely unusual.
std::optional<Refusal> inspect(const mimecast::Credentials &credentials);

} // namespace cli
