// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Certificates.h"
#include "Scenario.h"
#include "Server.h"

#include "language/Languages.h"
#include "terminal/CommandParser.h"
#include "terminal/Terminal.h"

#include <QCoreApplication>

#include <cstdio>
#include <optional>

namespace {

using terminal::complain;
using terminal::print;

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

terminal::Help help()
{
    return {
        .description = translated(QT_TRANSLATE_NOOP(
            "sandbox", "Simulates a Mimecast tenant on this computer. It prints the address "
                       "that it listens on, and serves until it is stopped.")),
        .usage = {QStringLiteral("[OPTION]…"), QStringLiteral("--tls CERT KEY [OPTION]…")},
        .arguments = {{QStringLiteral("KEY"), translated(QT_TRANSLATE_NOOP(
                                                  "sandbox", "The certificate’s private key, with --tls."))}},
        .examples = {QStringLiteral("--scenario no-permissions"), QStringLiteral("--list")}};
}

void declareOptions(terminal::CommandParser &parser)
{
    parser.add({QStringLiteral("port"),
                translated(QT_TRANSLATE_NOOP("sandbox", "Listen on port N instead of any free one.")),
                QStringLiteral("N")});
    parser.add(
        {QStringLiteral("tls"),
         translated(QT_TRANSLATE_NOOP("sandbox", "Serve HTTPS; the argument KEY follows the certificate.")),
         QStringLiteral("CERT")});
    parser.add({QStringLiteral("scenario"),
                translated(QT_TRANSLATE_NOOP("sandbox", "Simulate the scenario NAME (default: ready).")),
                QStringLiteral("NAME"), QStringLiteral("ready")});
    parser.add({QStringLiteral("latency"),
                translated(QT_TRANSLATE_NOOP("sandbox", "Answer after MS milliseconds.")),
                QStringLiteral("MS")});
    parser.add(
        {QStringLiteral("list"),
         translated(QT_TRANSLATE_NOOP("sandbox", "Print the credentials and the scenarios, and end."))});
    parser.add({QStringLiteral("authority"),
                translated(QT_TRANSLATE_NOOP("sandbox",
                                             "Print the authority of the scenarios over HTTPS, for those who "
                                             "want to trust it, and end."))});
}

QStringList scenarioNames()
{
    QStringList names;
    for (const sandbox::Scenario &scenario : sandbox::scenarios())
        names += scenario.name();
    return names;
}

QString listText()
{
    QStringList lines{
        //: Not translated but for the spaces, which make the values stand below each other.
        translated(QT_TRANSLATE_NOOP("sandbox", "Client ID:     %1")).arg(sandbox::standingClientId()),
        //: Not translated but for the spaces, which make the values stand below each other.
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

/// The options, or nothing after saying in `error` what is wrong with them.
std::optional<Options> readOptions(const terminal::CommandParser &parser, QString *error)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != (parser.has("tls") ? 1 : 0)) {
        *error = translated(QT_TRANSLATE_NOOP(
            "sandbox", "--tls takes a certificate and its key; there are no other arguments."));
        return {};
    }
    const QString name = parser.valueOf("scenario");
    const sandbox::Scenario *const scenario = sandbox::findScenario(name);
    if (!scenario) {
        //: %1 is what was given as the name of a scenario.
        *error = translated(QT_TRANSLATE_NOOP("sandbox", "There is no scenario “%1”.")).arg(name) +
                 terminal::didYouMean(name, scenarioNames());
        return {};
    }
    Options options{.port = 0,
                    .certificateFile = parser.valueOf("tls"),
                    .keyFile = arguments.value(0),
                    .tenant = scenario->tenant()};
    if (parser.has("port")) {
        const auto port = number(parser.valueOf("port"), 65535);
        if (!port) {
            *error = translated(QT_TRANSLATE_NOOP("sandbox", "The port is a number from 0 to 65535."));
            return {};
        }
        options.port = static_cast<quint16>(*port);
    }
    if (parser.has("latency")) {
        const auto latency = number(parser.valueOf("latency"), 3'600'000);
        if (!latency) {
            *error = translated(QT_TRANSLATE_NOOP("sandbox", "The latency is a number from 0 to 3600000."));
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
        return terminal::CouldNotWork;
    }
    // Programs wait for this line, so it is the same in every language.
    if (!print(QStringLiteral("listening on ") + server.address().toString()))
        return terminal::CouldNotWork;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    terminal::prepare();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mimecast-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROJECT_VERSION));

    language::Translators translators;
    translators.use(language::ofProgram(QCoreApplication::arguments()));
    terminal::CommandParser parser(QStringList{QString()} + QCoreApplication::arguments().mid(1), help());
    declareOptions(parser);
    constexpr qsizetype files = 2;
    if (const auto status = parser.answer(0, files))
        return *status;
    const auto printed = [](const QString &text) {
        return print(text) ? terminal::NothingFailed : terminal::CouldNotWork;
    };
    if (parser.has("list"))
        return printed(listText());
    if (parser.has("authority"))
        return printed(QString::fromLatin1(sandbox::authorityPem()));
    QString error;
    const std::optional<Options> options = readOptions(parser, &error);
    return options ? serve(*options) : parser.wrongUsage(error);
}
