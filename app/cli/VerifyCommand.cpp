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
#include "session/Times.h"
#include "session/UntilReady.h"
#include "terminal/Interruption.h"
#include "terminal/LiveRows.h"

#include <QTimer>

#include <array>
#include <utility>

namespace cli {

namespace {

using checks::Finding;
using terminal::print;

int exitStatusOf(const QList<Finding> &findings, const QList<checks::CheckId> &asked)
{
    // In the order of the enum.
    constexpr std::array statuses{NothingFailed, NotDetermined, CouldNotWork, SomethingFailed};
    return statuses.at(static_cast<size_t>(checks::conclude(findings, asked)));
}

int deliver(const Options &options, const session::Verification &verification)
{
    const guide::Guide guide = guide::Guide::documented();
    const QList<Finding> findings = verification.findings();
    const QJsonObject document = verification.report(guide, options.setup.get());
    const QString verdict = report::verdictSentence(document);
    const bool isPrinted =
        options.json ? print(QString::fromUtf8(report::toJson(document)), terminal::Content::Data)
        : terminal::isForPeople() ? print(styled(session::toLines(findings, verdict, guide)))
                                  : print(session::toText(findings, guide) + u'\n' + verdict);
    const bool areWritten = writeReports(document, options.outputs);
    return isPrinted && areWritten ? exitStatusOf(findings, options.only) : CouldNotWork;
}

int run(Options options)
{
    const session::ClientFactory clients(session::policyWithin(options.timeout), options.authorities);
    session::UntilReady waiting(clients, {.longest = options.wait});
    const session::Verification &verification = waiting.verification();
    secrets::Keychain keychain(QStringLiteral("active-response-setup"));
    QTimer limit;
    limit.setSingleShot(true);
    terminal::LiveRows rows(!options.json, [&](std::chrono::seconds elapsed) {
        return styled(session::progressLines(verification.findings(), options.only, elapsed,
                                             waiting.secondsToNextRun()));
    });
    QObject::connect(&verification, &session::Verification::findingsChanged, &rows,
                     &terminal::LiveRows::update);
    QObject::connect(&waiting, &session::UntilReady::told, complain);
    QObject::connect(&waiting, &session::UntilReady::pausing, &rows, [&](const QString &words) {
        rows.update();
        if (!rows.areShown() && !words.isEmpty())
            complain(words);
    });
    QObject::connect(&waiting, &session::UntilReady::finished, &rows, [&] {
        rows.end();
        QCoreApplication::exit(deliver(options, verification));
    });
    const auto stop = [&](const QString &why) {
        complain(why);
        if (waiting.hasBegun())
            waiting.stop();
        else // Still waiting for the keychain.
            QCoreApplication::exit(CouldNotWork);
    };
    QObject::connect(&limit, &QTimer::timeout, &waiting, [&] { stop(tr("The time is up.")); });
    const terminal::Interruption interruption;
    QObject::connect(&interruption, &terminal::Interruption::happened, &waiting,
                     //: The user has stopped the checks with Ctrl+C.
                     [&] { stop(tr("Canceled.")); });
    return execute(&waiting, [&] {
        if (options.timeout)
            limit.start(*options.timeout);
        waiting.start(accessOf(&options, &keychain), options.only);
    });
}

Taken takeChecks(const CommandParser &parser, Options *options)
{
    QStringList known;
    for (const checks::Check &each : checks::catalogue())
        known.append(toString(each.id));
    const QStringList names = parser.values(QStringLiteral("only"));
    for (const QString &name : names) {
        const auto check = checks::checkFromString(name);
        if (!check)
            //: %1 is what was given as the ID of a check.
            return Refusal{tr("There is no check “%1”.").arg(name) + terminal::didYouMeanOneOf(name, known)};
        options->only.append(*check);
    }
    return std::nullopt;
}

Taken takeWait(const CommandParser &parser, Options *options)
{
    if (!parser.has("wait"))
        return std::nullopt;
    const auto wait = session::timeFromText(parser.valueOf("wait"));
    if (!wait)
        return Refusal{tr("--wait takes a time with its unit, from 1s to 24h, for example 90s or 5m.")};
    options->wait = *wait;
    return std::nullopt;
}

} // namespace

int verifyCommand(const QStringList &arguments)
{
    Options options;
    const auto status = parse(
        arguments,
        {.description = tr("Check live whether a Mimecast tenant is set up for Active Response. Nothing "
                           "is changed at Mimecast."),
         .usage = sources(),
         .examples = {QStringLiteral("--setup NAME --output report.pdf"),
                      QStringLiteral("--setup NAME --wait 10m"),
                      QStringLiteral("--client-id ID --secret-stdin < secret.txt")},
         .statuses = {{NothingFailed, tr("Nothing failed, and everything that decides was determined.")},
                      {SomethingFailed, tr("A check failed.")},
                      {NotDetermined,
                       tr("Nothing failed, but something that decides could not be determined.")}}},
        {{{QStringLiteral("only"), tr("Run only this check and what it needs. May be repeated."),
           QStringLiteral("CHECK")},
          takeChecks},
         {{QStringLiteral("wait"),
           tr("Until it is ready, check again for so long: for example 90s, 5m or 1h."),
           QStringLiteral("TIME")},
          takeWait}},
        &options);
    return status ? *status : run(std::move(options));
}

} // namespace cli
