#include "Command.h"
#include "Options.h"

#include "checks/Conclusion.h"
#include "checks/Diagnosis.h"
#include "guide/Guide.h"
#include "report/Report.h"
#include "report/TextWriters.h"
#include "report/Words.h"
#include "session/Verification.h"
#include "terminal/Interruption.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace cli {

namespace {

using checks::Finding;
using checks::Status;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// `said` are the remedies that need no repetition.
QString textOf(const Finding &finding, const guide::Guide &guide, QStringList *said)
{
    constexpr int statusWidth = 15;
    QString text = checks::statusText(finding.status).leftJustified(statusWidth) + checks::title(finding);
    if (const QString summary = checks::summary(finding); !summary.isEmpty())
        text += QLatin1String(": ") + summary;
    text += QLatin1Char('\n');
    const checks::Remedy remedy = checks::remedy(finding);
    if (remedy.section.isEmpty() || finding.status == Status::Cancelled || said->contains(remedy.text))
        return text;
    said->append(remedy.text);
    const guide::Section *section = guide.section(remedy.section);
    const QString where = section ? section->title.plain() : remedy.section;
    const QString indent(statusWidth, u' ');
    text += indent + remedy.text + QLatin1Char('\n');
    //: %1 is the title of a section, %2 the ID of a step.
    text += indent + tr("Go back to: %1 (%2)").arg(where, remedy.step) + QLatin1Char('\n');
    return text;
}

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
    QString text;
    if (options.json) {
        text = QString::fromUtf8(report::toJson(document));
    } else {
        QStringList said;
        for (const Finding &finding : findings) {
            if (finding.status != Status::Pending)
                text += textOf(finding, guide, &said);
        }
        text += QLatin1Char('\n') + report::verdictSentence(document);
    }
    const int status = printed(text, exitStatusOf(findings, options.only));
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
    // Once the loop runs, so that its exit status is heard.
    QTimer::singleShot(0, &verification, [&] {
        if (options.timeout)
            limit.start(*options.timeout);
        verification.run(accessOf(&options, &keychain), options.only);
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
    addCheckOption(&parser);
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return WrongUsage;
    }
    if (const auto status = answerHelp(parser, arguments))
        return *status;
    Options options;
    for (const auto step : {takeChecks, take}) {
        if (const auto refusal = step(parser, &options))
            return refusal->told();
    }
    return run(std::move(options));
}

} // namespace cli
