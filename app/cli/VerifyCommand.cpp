#include "Command.h"
#include "VerifyOrder.h"

#include "checks/Diagnosis.h"
#include "checks/Runner.h"
#include "guide/Guide.h"
#include "mimecast/Client.h"
#include "report/Report.h"
#include "report/ReportFile.h"
#include "report/TextWriters.h"
#include "secrets/Keychain.h"

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

QString textOf(const Finding &finding, const guide::Guide &guide)
{
    constexpr int statusWidth = 15;
    QString text =
        checks::statusText(finding.status).leftJustified(statusWidth) + checks::title(finding.check);
    if (const QString summary = checks::summary(finding); !summary.isEmpty())
        text += QLatin1String(": ") + summary;
    text += QLatin1Char('\n');
    const checks::Remedy remedy = checks::remedy(finding);
    if (finding.status != Status::Failed && finding.status != Status::Warning)
        return text;
    const guide::Section *section = guide.section(remedy.section);
    const QString where = section ? section->title.plain() : remedy.section;
    const QString indent(statusWidth, u' ');
    text += indent + remedy.text + QLatin1Char('\n');
    //: %1 is the title of a section, %2 the ID of a step.
    text += indent + tr("Go back to: %1 (%2)").arg(where, remedy.step) + QLatin1Char('\n');
    return text;
}

int exitStatusOf(const QList<Finding> &findings)
{
    const auto any = [&findings](Status status) {
        return std::any_of(findings.cbegin(), findings.cend(),
                           [status](const Finding &finding) { return finding.status == status; });
    };
    if (any(Status::Failed))
        return SomethingFailed;
    return any(Status::Cancelled) ? CouldNotWork : NothingFailed;
}

int deliver(const Order &order, const QList<Finding> &findings)
{
    const guide::Guide guide = guide::Guide::documented();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const report::Source source{
        guide, order.setup.get(), order.gateway.toString(), order.credentials.clientId, findings, now, now};
    const QJsonObject document = report::build(source);
    if (order.json) {
        print(QString::fromUtf8(report::toJson(document)));
    } else {
        QString text;
        for (const Finding &finding : findings) {
            if (finding.status != Status::Pending)
                text += textOf(finding, guide);
        }
        print(text + QLatin1Char('\n') + report::verdictText(report::judge(source)));
    }

    int status = exitStatusOf(findings);
    for (const QString &path : order.outputs) {
        QString error;
        if (!report::writeReport(document, path, &error)) {
            complain(error);
            status = CouldNotWork;
        }
    }
    return status;
}

void startChecks(checks::Runner *runner, const Order &order)
{
    auto client = std::make_unique<mimecast::Client>(order.gateway, order.credentials.clone());
    client->setExtraAuthorities(order.authorities);
    runner->start(std::move(client), order.only);
}

/// From the keychain, then on to the checks. Ends the program where there is no secret.
void fetchSecret(secrets::Keychain *keychain, checks::Runner *runner, Order *order)
{
    secrets::KeychainJob *job = keychain->read(order->setup->name());
    QObject::connect(job, &secrets::KeychainJob::waiting, runner,
                     [] { complain(tr("Waiting for the keychain; perhaps it asks to be unlocked.")); });
    QObject::connect(job, &secrets::KeychainJob::finished, runner,
                     [runner, order](secrets::KeychainJob *ended) {
                         if (ended->status() != secrets::KeychainStatus::Ok) {
                             complain(secrets::explain(ended->status()));
                             QCoreApplication::exit(CouldNotWork);
                             return;
                         }
                         order->credentials.clientSecret = ended->takeSecret();
                         if (const auto refusal = inspect(order->credentials)) {
                             complain(refusal->text);
                             QCoreApplication::exit(WrongUsage);
                             return;
                         }
                         startChecks(runner, *order);
                     });
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
    QObject::connect(&limit, &QTimer::timeout, &runner, [&runner] {
        complain(tr("The time is up."));
        if (runner.isRunning()) {
            runner.cancel();
        } else { // Still waiting for the keychain.
            QCoreApplication::exit(CouldNotWork);
        }
    });
    // Once the loop runs, so that its exit status is heard.
    QTimer::singleShot(0, &runner, [&] {
        if (order.timeout)
            limit.start(*order.timeout);
        if (order.setup) {
            fetchSecret(&keychain, &runner, &order);
        } else {
            startChecks(&runner, order);
        }
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
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return WrongUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText(parser, arguments));
        return NothingFailed;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        print(QCoreApplication::applicationName() + QLatin1Char(' ') +
              QCoreApplication::applicationVersion());
        return NothingFailed;
    }
    Order order;
    if (const auto refusal = take(parser, &order)) {
        complain(refusal->text);
        return WrongUsage;
    }
    return run(std::move(order));
}

} // namespace cli
