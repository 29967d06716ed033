// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Command.h"

#include "checks/CheckId.h"
#include "mimecast/Credentials.h"
#include "session/ClientFactory.h"
#include "setup/Setup.h"
#include "setup/SetupStore.h"
#include "validation/Watch.h"

#include <QCommandLineOption>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace cli {

/// Where the command line looks for set-ups.
setup::SetupStore savedSetups();

/// What the arguments of a command that asks Mimecast say, checked as far as that goes without asking.
struct Options
{
    mimecast::Credentials credentials; ///< The secret is missing while it is in the keychain.
    std::unique_ptr<setup::Setup> setup;
    mimecast::Gateway gateway;
    QList<QSslCertificate> authorities;
    std::optional<std::chrono::seconds> timeout;
    bool json = false;
    QStringList outputs;
    QList<checks::CheckId> only; ///< Of `verify`, as the next.
    std::chrono::seconds wait{0};
    validation::WatchOptions watch; ///< Of `watch`; the time-out is above.
};

/// Why the work does not begin, for the user.
struct Refusal
{
    QString text;
    ExitStatus status = WrongUsage;
};
using Taken = std::optional<Refusal>;

/// An option for the parser and its help, and what takes its value.
struct OptionEntry
{
    QCommandLineOption option;
    /// Called whether it is given or not. None if another option's takes both.
    Taken (*take)(const CommandParser &parser, Options *options) = nullptr;
};

/// For --help: the two ways to say who asks Mimecast, each with `more` behind it.
QStringList sources(const QString &more = {});
/// Parses with the options that each command has that asks Mimecast, and with those of `own`; reads the
/// secret from standard input, unless it comes from the keychain. The exit status, if nothing is left to do.
std::optional<int> parse(const QStringList &arguments, const terminal::Help &help,
                         const QList<OptionEntry> &own, Options *options);
/// A number of seconds from 1 to `longest`; `seconds` stays as it is if it is not given.
template <typename Seconds>
Taken takeSeconds(const CommandParser &parser, const char *option, int longest, Seconds *seconds)
{
    QString error;
    if (!parser.has(option))
        return std::nullopt;
    if (const auto number = parser.number(option, longest, &error))
        *seconds = std::chrono::seconds(*number);
    return error.isEmpty() ? std::nullopt : Taken(Refusal{error});
}
/// What they name, with the secret from the keychain if they name a set-up. Where there is none, the program
/// ends instead of going on. `options` and the keychain outlive what is fetched; once.
session::Access accessOf(Options *options, secrets::Keychain *keychain);

} // namespace cli
