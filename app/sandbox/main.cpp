// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Certificates.h"
#include "Scenario.h"
#include "Server.h"

#include "terminal/Terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>

namespace {

using terminal::complain;
using terminal::print;

enum ExitStatus { Done = 0, WrongUsage = 2, CouldNotWork = 3 };

struct Options
{
    quint16 port = 0;
    QString certificateFile;
    QString keyFile;
    sandbox::Tenant tenant;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("sandbox", text);
}

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("sandbox", "Simulates a Mimecast tenant on this computer.")));
    parser.addOptions({
        {QStringLiteral("port"),
         translated(QT_TRANSLATE_NOOP("sandbox", "Listen on port N instead of any free one.")),
         QStringLiteral("N")},
        {QStringLiteral("tls"),
         translated(QT_TRANSLATE_NOOP("sandbox", "Serve HTTPS; the argument KEY follows the certificate.")),
         QStringLiteral("CERT")},
        {QStringLiteral("scenario"),
         translated(QT_TRANSLATE_NOOP("sandbox", "Simulate the scenario NAME (default: ready).")),
         QStringLiteral("NAME"), QStringLiteral("ready")},
        {QStringLiteral("latency"), translated(QT_TRANSLATE_NOOP("sandbox", "Answer after MS milliseconds.")),
         QStringLiteral("MS")},
        {QStringLiteral("list"),
         translated(QT_TRANSLATE_NOOP("sandbox", "Print the credentials and the scenarios, and end."))},
        {QStringLiteral("authority"),
         translated(QT_TRANSLATE_NOOP("sandbox",
                                      "Print the authority of the scenarios over HTTPS, for those who "
                                      "want to trust it, and end."))},
    });
    parser.addPositionalArgument(
        QStringLiteral("KEY"),
        translated(QT_TRANSLATE_NOOP("sandbox", "The certificate’s private key, with --tls.")),
        QStringLiteral("[KEY]"));
    parser.addHelpOption();
    parser.addVersionOption();
}

QString listText()
{
    QStringList lines{
        translated(QT_TRANSLATE_NOOP("sandbox", "Client ID:     %1")).arg(sandbox::standingClientId()),
        translated(QT_TRANSLATE_NOOP("sandbox", "Client Secret: %1")).arg(sandbox::standingClientSecret())};
    std::optional<sandbox::Scenario::Group> group;
    for (const sandbox::Scenario &scenario : sandbox::scenarios()) {
        if (group != scenario.group)
            lines << QString() << sandbox::title(scenario.group);
        group = scenario.group;
        lines << QStringLiteral("  %1  %2").arg(scenario.name(), -25).arg(scenario.sentence());
    }
    lines << QString()
          << translated(QT_TRANSLATE_NOOP(
                 "sandbox",
                 "What is served over HTTPS is trusted with the authority that --authority prints."))
          //: %1 is a request, %2 the names of what can be played.
          << translated(QT_TRANSLATE_NOOP("sandbox", "A CST’s test deletion is played on %1. It plays %2."))
                 .arg(QStringLiteral(R"(POST /sandbox/incidents {"messageId": "<…>", "plays": "success"})"),
                      sandbox::playNames().join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

/// The number, or nothing if the text is none between 0 and `largest`.
std::optional<int> number(const QString &text, int largest)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 && value <= largest ? std::optional(value) : std::nullopt;
}

/// The options, or nothing after saying what is wrong with them.
std::optional<Options> readOptions(const QCommandLineParser &parser)
{
    const bool tls = parser.isSet(QStringLiteral("tls"));
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != (tls ? 1 : 0)) {
        complain(translated(QT_TRANSLATE_NOOP(
            "sandbox", "--tls takes a certificate and its key; there are no other arguments.")));
        return {};
    }
    const QString name = parser.value(QStringLiteral("scenario"));
    const sandbox::Scenario *const scenario = sandbox::findScenario(name);
    if (!scenario) {
        complain(
            translated(QT_TRANSLATE_NOOP("sandbox", "There is no scenario “%1”. See --list.")).arg(name));
        return {};
    }
    Options options{.port = 0,
                    .certificateFile = parser.value(QStringLiteral("tls")),
                    .keyFile = arguments.value(0),
                    .tenant = scenario->tenant()};
    if (parser.isSet(QStringLiteral("port"))) {
        const auto port = number(parser.value(QStringLiteral("port")), 65535);
        if (!port) {
            complain(translated(QT_TRANSLATE_NOOP("sandbox", "The port is a number from 0 to 65535.")));
            return {};
        }
        options.port = static_cast<quint16>(*port);
    }
    if (parser.isSet(QStringLiteral("latency"))) {
        const auto latency = number(parser.value(QStringLiteral("latency")), 3'600'000);
        if (!latency) {
            complain(translated(QT_TRANSLATE_NOOP("sandbox", "The latency is a number from 0 to 3600000.")));
            return {};
        }
        options.tenant.latency = std::chrono::milliseconds(*latency);
    }
    return options;
}

int serve(const Options &options)
{
    sandbox::Server server(options.tenant);
    const bool listens = options.keyFile.isEmpty()
                             ? server.listen(options.port)
                             : server.listenTls(options.certificateFile, options.keyFile, options.port);
    if (!listens) {
        complain(server.errorString());
        return CouldNotWork;
    }
    // Programs wait for this line, so it is the same in every language.
    if (!print(QStringLiteral("listening on ") + server.address().toString()))
        return CouldNotWork;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    terminal::prepare();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mimecast-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROJECT_VERSION));

    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(QCoreApplication::arguments())) {
        complain(parser.errorText());
        return WrongUsage;
    }
    const auto printed = [](const QString &text) { return print(text) ? Done : CouldNotWork; };
    if (parser.isSet(QStringLiteral("help")))
        return printed(parser.helpText().trimmed());
    if (parser.isSet(QStringLiteral("version")))
        return printed(QCoreApplication::applicationName() + QLatin1Char(' ') +
                       QCoreApplication::applicationVersion());
    if (parser.isSet(QStringLiteral("list")))
        return printed(listText());
    if (parser.isSet(QStringLiteral("authority")))
        return printed(QString::fromLatin1(sandbox::authorityPem()));
    const std::optional<Options> options = readOptions(parser);
    return options ? serve(*options) : WrongUsage;
}
