#include "Command.h"

#include "guide/GuideWriter.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

namespace cli {

namespace {

QString translate(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString sectionIds(const guide::Guide &guide)
{
    QStringList ids;
    for (const guide::Section &section : guide.sections)
        ids += section.id;
    return ids.join(QStringLiteral(", "));
}

/// Null if there is no such format.
QString rendered(const guide::Guide &guide, const QString &section, const QString &format)
{
    if (format == QLatin1String("text"))
        return toText(guide, section);
    if (format == QLatin1String("markdown"))
        return toMarkdown(guide, section);
    if (format == QLatin1String("json"))
        return QString::fromUtf8(QJsonDocument(toJson(guide, section)).toJson());
    return {};
}

int wrong(const QString &sentence)
{
    complain(sentence);
    return WrongUsage;
}

} // namespace

int guideCommand(const QStringList &arguments)
{
    const guide::Guide guide = guide::Guide::documented();
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  translate(QT_TRANSLATE_NOOP("cli", "Show these options.")));
    const QCommandLineOption format(
        QStringLiteral("format"),
        translate(QT_TRANSLATE_NOOP("cli", "How to print it: text, markdown or json.")),
        QStringLiteral("FORMAT"), QStringLiteral("text"));
    const QCommandLineOption section(
        QStringLiteral("section"),
        translate(QT_TRANSLATE_NOOP("cli", "Print one section only: %1.")).arg(sectionIds(guide)),
        QStringLiteral("ID"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        translate(QT_TRANSLATE_NOOP("cli", "The command guide prints the documented procedure.")));
    parser.addOptions({help, format, section});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return printed(helpText(parser, arguments));
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(translate(QT_TRANSLATE_NOOP("cli", "“%1” is not expected here. See guide --help."))
                         .arg(parser.positionalArguments().constFirst()));
    }
    if (parser.isSet(section) && !guide.section(parser.value(section))) {
        return wrong(translate(QT_TRANSLATE_NOOP("cli", "There is no section “%1”. The sections are: %2."))
                         .arg(parser.value(section), sectionIds(guide)));
    }
    const QString text = rendered(guide, parser.value(section), parser.value(format));
    if (text.isNull()) {
        return wrong(
            translate(QT_TRANSLATE_NOOP("cli", "There is no format “%1”. Use text, markdown or json."))
                .arg(parser.value(format)));
    }
    return printed(text);
}

} // namespace cli
