#include "Command.h"
#include "VerifyOrder.h"

#include "checks/Conclusion.h"
#include "checks/Diagnosis.h"
#include "checks/Runner.h"
#include "guide/Guide.h"
#include "mimecast/Client.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "report/TextWriters.h"
#include "report/Words.h"
#include "secrets/Keychain.h"
#include "terminal/Interruption.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <memory>
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
    QString text =
        checks::statusText(finding.status).leftJustified(statusWidth) + checks::title(finding.check);
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

int exitStatusOf(const QList<Finding> &findings, const QStringList &asked)
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

int deliver(const Order &order, const QList<Finding> &findings)
{
    const guide::Guide guide = guide::Guide::documented();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const report::Source source{
        guide, order.setup.get(), order.gateway.toString(), order.credentials.clientId, findings, now, now};
    const QJsonObject document = report::build(source);
    QString text;
    if (order.json) {
        text = QString::fromUtf8(report::toJson(document));
    } else {
        QStringList said;
        for (const Finding &finding : findings) {
            if (finding.status != Status::Pending)
                text += textOf(finding, guide, &said);
        }
        text += QLatin1Char('\n') + report::verdictSentence(document);
    }

    int status = printed(text, exitStatusOf(findings, order.only));
    for (const QString &path : order.outputs) {
        QString error;
        if (!report::writeReport(document, path, &error)) {
            complain(error);
            status = CouldNotWork;
        }
    }
    return status;
}

/// A request may take nine tenths of the whole time, so that a gateway that does not answer is told as such.
mimecast::TransportPolicy policyWithin(const std::optional<std::chrono::seconds> &timeout)
{
    mimecast::TransportPolicy policy;
    if (timeout) {
        const std::chrono::milliseconds longest = std::chrono::milliseconds(*timeout) * 9 / 10;
        policy.inactivity = std::min(policy.inactivity, longest);
        policy.deadline = std::min(policy.deadline, longest);
    }
    return policy;
}

/// The client alone has the secret from now on.
void startChecks(checks::Runner *runner, Order *order)
{
    auto client = std::make_unique<mimecast::Client>(
        order->gateway,
        mimecast::Credentials{order->credentials.clientId, std::move(order->credentials.clientSecret)},
        policyWithin(order->timeout));
    client->setExtraAuthorities(order->authorities);
    runner->start(std::move(client), order->only);
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
    const auto stop = [&runner](const QString &why) {
        complain(why);
        if (runner.isRunning()) {
            runner.cancel();
        } else { // Still waiting for the keychain.
            QCoreApplication::exit(CouldNotWork);
        }
    };
    QObject::connect(&limit, &QTimer::timeout, &runner, [&] { stop(tr("The time is up.")); });
    const terminal::Interruption interruption;
    QObject::connect(&interruption, &terminal::Interruption::happened, &runner,
                     [&] { stop(tr("Canceled.")); });
    // Once the loop runs, so that its exit status is heard.
    QTimer::singleShot(0, &runner, [&] {
        if (order.timeout)
            limit.start(*order.timeout);
        withSecret(&keychain, &runner, &order, [&] { startChecks(&runner, &order); });
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
    Order order;
    for (const auto step : {takeChecks, take}) {
        if (const auto refusal = step(parser, &order))
            return refusal->told();
    }
    return run(std::move(order));
}

} // namespace cli
