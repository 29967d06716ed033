#pragma once

#include "mimecast/Credentials.h"
#include "mimecast/Gateway.h"
#include "setup/Setup.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QCommandLineParser;

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

/// Wrong usage or input, told to the user.
struct Refusal
{
    QString text;
};

void addOptions(QCommandLineParser *parser);
/// Reads the secret from standard input, unless it comes from the keychain. Nothing if all is well.
std::optional<Refusal> take(const QCommandLineParser &parser, Order *order);
/// Whether the credentials can be right; tells of what is merely unusual.
std::optional<Refusal> inspect(const mimecast::Credentials &credentials);

} // namespace cli
