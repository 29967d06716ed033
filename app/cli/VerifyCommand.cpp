// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Command.h"
#include "Options.h"

#include "checks/Catalogue.h"
#include "checks/Conclusion.h"
#include "guide/Guide.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "report/Words.h"
#include "session/FindingLines.h"
#include "session/Verification.h"
#include "terminal/Interruption.h"

#include <QTimer>

#include <utility>

namespace cli {

namespace {

using checks::Finding;

int exitStatusOf(const QList<Finding> &findings, const QList<checks::CheckId> &asked)
{
    switch (checks::conclude(findings, asked)) {
    case checks::Conclusion::Determined:
        return NothingFailed;
    case checks::Conclusion::Undetermined:
        return NotDetermined;
    case checks::Conclusion::Cancelled:
        return CouldNotWork;
    case checks::Conclusion::Failed:
        break;
    }
    return SomethingFailed;
}

int deliver(const Options &options, const session::Verification &verification)
{
    const guide::Guide guide = guide::Guide::documented();
    const QList<Finding> findings = verification.findings();
    const QJsonObject document = verification.report(guide, options.setup.get());
    const int status =
        printed(options.json ? QString::fromUtf8(report::toJson(document))
                             : session::toText(findings, guide) + u'\n' + report::verdictSentence(document),
                exitStatusOf(findings, options.only));
    return writeReports(document, options.outputs) ? status : CouldNotWork;
}

int run(Options options)
{
    const session::ClientFactory clients(session::policyWithin(options.timeout), options.authorities);
    session::Verification verification(clients);
    secrets::Keychain keychain(QStringLiteral("active-response-setup"));
    QTimer limit;
    limit.setSingleShot(true);
    bool hasStarted = false;
    QObject::connect(&verification, &session::Verification::started, &verification,
                     [&hasStarted] { hasStarted = true; });
    QObject::connect(&verification, &session::Verification::waiting, &verification,
                     [](std::chrono::milliseconds delay) {
                         //: %1 is a number of seconds.
                         complain(tr("Mimecast limits how often it may be asked. Going on in %1 s.")
                                      .arg((delay.count() + 999) / 1000));
                     });
    QObject::connect(&verification, &session::Verification::finished, &verification,
                     [&] { QCoreApplication::exit(deliver(options, verification)); });
    const auto stop = [&](const QString &why) {
        complain(why);
        verification.cancel();
        if (!hasStarted) // Still waiting for the keychain.
            QCoreApplication::exit(CouldNotWork);
    };
    QObject::connect(&limit, &QTimer::timeout, &verification, [&] { stop(tr("The time is up.")); });
    const terminal::Interruption interruption;
    QObject::connect(&interruption, &terminal::Interruption::happened, &verification,
                     [&] { stop(tr("Canceled.")); });
    return execute(&verification, [&] {
        if (options.timeout)
            limit.start(*options.timeout);
        verification.run(accessOf(&options, &keychain), options.only);
    });
}

Taken takeChecks(const CommandParser &parser, Options *options)
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

} // namespace

int verifyCommand(const QStringList &arguments)
{
    Options options;
    const auto status =
        parse(arguments,
              tr("Check live whether a Mimecast tenant is set up for Active Response. Nothing is changed at "
                 "Mimecast."),
              {{{QStringLiteral("only"), tr("Run only this check and what it needs. May be repeated."),
                 QStringLiteral("CHECK")},
                takeChecks}},
              &options);
    return status ? *status : run(std::move(options));
}

} // namespace cli
