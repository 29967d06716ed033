// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "View.h"

#include "CertificateView.h"
#include "Configuration.h"
#include "Localized.h"
#include "Report.h"
#include "SessionView.h"
#include "ViewParts.h"
#include "Words.h"

#include "checks/ConnectionPath.h"
#include "checks/Finding.h"
#include "guide/Guide.h"
#include "guide/PictureMarkup.h"
#include "language/Phrases.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace report {
namespace {

using checks::Status;
using kainjow::mustache::data;

struct Label
{
    const char *key;
    const char *text;
};

constexpr std::array labels{
    Label{"about", QT_TRANSLATE_NOOP("report", "About this report")},
    //: Heading, row or column of a report.
    Label{"appendix", QT_TRANSLATE_NOOP("report", "Appendix")},
    Label{"appendixNote", QT_TRANSLATE_NOOP("report", "Appendix: every step, every check, its evidence.")},
    Label{"nothingUnknown", QT_TRANSLATE_NOOP("report", "Nothing is left open.")},
    Label{"notKnown", QT_TRANSLATE_NOOP("report", "Not known")},
    Label{"seen", QT_TRANSLATE_NOOP("report", "Seen by this program")},
    Label{"account", QT_TRANSLATE_NOOP("report", "Account")},
    //: Column of a report: when a step was ticked.
    Label{"at", QT_TRANSLATE_NOOP("report", "Ticked")},
    //: Column of a report: a live check.
    Label{"check", QT_TRANSLATE_NOOP("report", "Check")},
    //: Heading, row or column of a report.
    Label{"checks", QT_TRANSLATE_NOOP("report", "Live checks")},
    Label{"configuration", QT_TRANSLATE_NOOP("report", "Configuration")},
    //: Heading, row or column of a report.
    Label{"digest", QT_TRANSLATE_NOOP("report", "Checksum")},
    Label{"digestNote",
          QT_TRANSLATE_NOOP("report",
                            "Over the JSON report in canonical form (RFC 8785), without the checksum. It "
                            "shows damage and edits by accident. It is no proof against forgery: anyone can "
                            "compute it anew.")},
    Label{"done", QT_TRANSLATE_NOOP("report", "Done")},
    //: Heading, row or column of a report.
    Label{"duration", QT_TRANSLATE_NOOP("report", "Duration")},
    //: Heading, row or column of a report.
    Label{"errorCode", QT_TRANSLATE_NOOP("report", "Error code")},
    //: Heading, row or column of a report.
    Label{"evidence", QT_TRANSLATE_NOOP("report", "Technical detail")},
    Label{"found", QT_TRANSLATE_NOOP("report", "What was found")},
    //: Heading, row or column of a report.
    Label{"httpStatus", QT_TRANSLATE_NOOP("report", "HTTP status")},
    Label{"noChecks", QT_TRANSLATE_NOOP("report", "No check has run.")},
    //: Heading in a report: what is left to do.
    Label{"open", QT_TRANSLATE_NOOP("report", "Still open")},
    //: Heading, row or column of a report.
    Label{"operation", QT_TRANSLATE_NOOP("report", "Operation")},
    Label{"practice", QT_TRANSLATE_NOOP("report", "Practice")},
    Label{"readOnly",
          QT_TRANSLATE_NOOP("report", "The checks only read. They change and remove nothing at Mimecast.")},
    Label{"remedy", QT_TRANSLATE_NOOP("report", "What to do")},
    //: Heading, row or column of a report.
    Label{"requestId", QT_TRANSLATE_NOOP("report", "Request ID")},
    //: Column of a report: the name of what was entered.
    Label{"setting", QT_TRANSLATE_NOOP("report", "Setting")},
    //: Heading, row or column of a report.
    Label{"signatures", QT_TRANSLATE_NOOP("report", "Signatures")},
    //: Heading, row or column of a report.
    Label{"status", QT_TRANSLATE_NOOP("report", "Status")},
    Label{"step", QT_TRANSLATE_NOOP("report", "Step")},
    //: Heading, row or column of a report.
    Label{"steps", QT_TRANSLATE_NOOP("report", "Steps")},
    Label{
        "stepsNote",
        QT_TRANSLATE_NOOP("report", "As ticked by the administrator; the live checks do not see all of it.")},
    Label{"title", QT_TRANSLATE_NOOP("report", "Mimecast for Arctic Wolf Active Response")},
    Label{"validation", QT_TRANSLATE_NOOP("report", "Validation session")},
    Label{"validationNote", QT_TRANSLATE_NOOP("report", "Judged by what Mimecast counts for the incident; "
                                                        "the program watched and deleted nothing itself.")},
    //: Column of a report: what was entered.
    Label{"value", QT_TRANSLATE_NOOP("report", "Value")},
    Label{"verdict", QT_TRANSLATE_NOOP("report", "Verdict")},
    Label{"where", QT_TRANSLATE_NOOP("report", "Where it is in the console")},
    Label{"path", QT_TRANSLATE_NOOP("report", "The path to Mimecast")},
};

data labelsView()
{
    data view;
    for (const Label &label : labels)
        view.set(label.key, text(QCoreApplication::translate("report", label.text)));
    return view;
}

data verdictView(const QJsonObject &document)
{
    const auto verdict = verdictFromString(document.value(QLatin1String("verdict")).toString());
    data view;
    setStatus(view, statusLike(verdict.value_or(Verdict::NotVerified)), shownVerdict(document));
    view.set("text", text(verdictSentence(document)));
    return view;
}

/// Shown at the top, on every page and in the headings.
data practiceView(const QJsonObject &document)
{
    if (!isPractice(document))
        return {false};
    data view;
    view.set("note", text(practiceNote()));
    return view;
}

/// Who, when and with what: the block below the title.
data identityView(const QJsonObject &document)
{
    const auto join = [](const QString &first, const QString &second) {
        return QStringList({first, second}).join(u' ').trimmed();
    };
    const QJsonValue account = document.value(QLatin1String("account"));
    const QJsonValue program = document.value(QLatin1String("program"));
    const QJsonValue guide = document.value(QLatin1String("guide"));
    const QString code = account[QLatin1String("code")].toString();
    const QString revision = guide[QLatin1String("revision")].toString();

    data rows = list();
    addRow(rows, QCoreApplication::translate("report", "Organization"),
           document.value(QLatin1String("configuration"))[QLatin1String("organisation")].toString());
    addRow(rows, QCoreApplication::translate("report", "Mimecast account"),
           join(account[QLatin1String("name")].toString(),
                code.isEmpty() ? code : QStringLiteral("(%1)").arg(code)));
    addRow(rows, QCoreApplication::translate("report", "Region"),
           account[QLatin1String("region")].toString());
    //: Row of a report: when it was written.
    addRow(rows, QCoreApplication::translate("report", "Date"),
           shownTime(document.value(QLatin1String("generated"))));
    //: Row of a report: when the checks ran.
    addRow(rows, QCoreApplication::translate("report", "Checked"),
           shownTime(document.value(QLatin1String("checked"))));
    //: Row of a report: with which program it was written.
    addRow(rows, QCoreApplication::translate("report", "Program"),
           QStringLiteral("%1 · %2").arg(
               join(program[QLatin1String("name")].toString(), program[QLatin1String("version")].toString()),
               program[QLatin1String("platform")].toString()));
    //: Row of a report: which documented procedure was followed.
    addRow(rows, QCoreApplication::translate("report", "Procedure"),
           join(guide[QLatin1String("title")].toString(),
                revision.isEmpty() ? revision : QStringLiteral("(%1)").arg(revision)));
    return rows;
}

Status statusOf(const QJsonValue &check)
{
    return checks::statusFromString(check[QLatin1String("status")].toString()).value_or(Status::Pending);
}

data connectionPathView(const QJsonObject &document)
{
    struct Stage
    {
        const char *label;
        Status status;
    };
    const checks::ConnectionPath path =
        checks::connectionPathOf(checks::findingsFromJson(document.value(QLatin1String("checks")).toArray()));
    const std::array stages{
        //: Station on the path to Mimecast.
        Stage{QT_TRANSLATE_NOOP("report", "This computer"), path.computer},
        Stage{QT_TRANSLATE_NOOP("report", "Network and gateway"), path.gateway},
        //: Station on the path to Mimecast: Client ID and Client Secret.
        Stage{QT_TRANSLATE_NOOP("report", "Credentials"), path.credentials},
        Stage{QT_TRANSLATE_NOOP("report", "Account"), path.account},
        //: Station on the path to Mimecast: the service. A label of the console: not translated.
        Stage{QT_TRANSLATE_NOOP("report", "Threat Remediation"), path.threatRemediation},
    };
    data rows = list();
    for (const Stage &stage : stages) {
        data row;
        row.set("isFirst", &stage == &stages.front());
        row.set("isLast", &stage == &stages.back());
        row.set("label", text(QCoreApplication::translate("report", stage.label)));
        setStatus(row, stage.status, checks::statusText(stage.status));
        rows.push_back(row);
    }
    return rows;
}

/// Where a step stands in this document.
struct Place
{
    QString anchor; ///< Made from its position: an ID may hold anything.
    QString shown;  ///< "API role › Select …"
};

QString anchorOf(int section, int step)
{
    return QStringLiteral("step-%1-%2").arg(section + 1).arg(step + 1);
}

QHash<QString, Place> placesOf(const QJsonArray &sections)
{
    QHash<QString, Place> places;
    for (int s = 0; s < sections.size(); ++s) {
        const QJsonArray steps = sections[s][QLatin1String("steps")].toArray();
        for (int i = 0; i < steps.size(); ++i) {
            places.insert(steps[i][QLatin1String("id")].toString(),
                          {anchorOf(s, i), sections[s][QLatin1String("title")].toString() +
                                               QStringLiteral(" › ") +
                                               asTitle(steps[i][QLatin1String("text")].toString())});
        }
    }
    return places;
}

data remedyView(const QJsonValue &remedy, const QHash<QString, Place> &places)
{
    if (!remedy.isObject())
        return {false};
    const QString step = remedy[QLatin1String("step")].toString();
    const Place place = places.value(step, {QString(), step});
    data view;
    view.set("action", text(remedy[QLatin1String("text")].toString()));
    view.set("place", text(place.shown));
    view.set("anchor", text(place.anchor));
    return view;
}

data checksView(const QJsonObject &document)
{
    const QHash<QString, Place> places = placesOf(document.value(QLatin1String("sections")).toArray());
    data rows = list();
    const QJsonArray checks = document.value(QLatin1String("checks")).toArray();
    for (const auto &check : checks) {
        data row;
        row.set("title", text(check[QLatin1String("title")].toString()));
        setStatus(row, statusOf(check), checks::statusText(statusOf(check)));
        row.set("summary", text(check[QLatin1String("summary")].toString()));
        row.set("cause", text(check[QLatin1String("cause")].toString()));
        row.set("remedy", remedyView(check[QLatin1String("remedy")], places));
        rows.push_back(row);
    }
    return rows;
}

data evidenceView(const QJsonObject &document)
{
    data rows = list();
    const QJsonArray checks = document.value(QLatin1String("checks")).toArray();
    for (const auto &check : checks) {
        const QJsonArray evidence = check[QLatin1String("evidence")].toArray();
        for (const auto &item : evidence) {
            const int httpStatus = item[QLatin1String("httpStatus")].toInt();
            data row;
            row.set("title", text(check[QLatin1String("title")].toString()));
            row.set("operation", text(item[QLatin1String("operation")].toString()));
            row.set("httpStatus", text(httpStatus == 0 ? QString() : QString::number(httpStatus)));
            row.set("requestId", text(item[QLatin1String("requestId")].toString()));
            row.set("duration", text(QCoreApplication::translate("checks", "%1 ms")
                                         .arg(item[QLatin1String("durationMs")].toInteger())));
            row.set("errorCode", text(item[QLatin1String("errorCode")].toString()));
            rows.push_back(row);
        }
    }
    return rows;
}

/// As HTML. They are of the procedure that this program knows, and so only for reports that follow the same.
QString picturesOf(const QJsonValue &section, const guide::Guide &guide)
{
    const guide::Section *known = guide.section(section[QLatin1String("id")].toString());
    QStringList steps;
    const QJsonArray described = section[QLatin1String("steps")].toArray();
    for (const auto &step : described)
        steps += step[QLatin1String("id")].toString();
    QString html;
    if (known) {
        for (const guide::ConsolePicture &picture : known->pictures)
            html += guide::toHtml(picture, steps);
    }
    return html;
}

/// The same for paper, in two columns; by the names that PlacePicture knows, which count all forms of the
/// console.
data placesOf(const QJsonValue &section, const guide::Guide &documented, const guide::Answers &answers)
{
    const QString id = section[QLatin1String("id")].toString();
    const guide::Section *known = documented.section(id);
    QStringList steps;
    for (const auto &step : section[QLatin1String("steps")].toArray())
        steps += step[QLatin1String("id")].toString();
    QStringList names;
    for (size_t i = 0; known && i < known->pictures.size(); ++i) {
        if (const auto &condition = known->pictures.at(i).condition; !condition || condition->holds(answers))
            names += QStringLiteral("place:%1/%2/%3").arg(id).arg(i).arg(steps.join(u','));
    }
    data places = list();
    for (qsizetype i = 0; i < names.size(); ++i) {
        data place;
        place.set("name", text(names.at(i)));
        place.set("isLeft", i % 2 == 0);
        place.set("isRight", i % 2 == 1 || i == names.size() - 1);
        places.push_back(place);
    }
    return places;
}

data sectionView(const QJsonValue &section, int index)
{
    const QJsonArray steps = section[QLatin1String("steps")].toArray();
    int doneCount = 0;
    data rows = list();
    for (int i = 0; i < steps.size(); ++i) {
        const bool done = steps[i][QLatin1String("done")].toBool();
        doneCount += done ? 1 : 0;
        data row;
        row.set("number", text(QString::number(i + 1)));
        row.set("text", text(steps[i][QLatin1String("text")].toString()));
        row.set("done", done);
        setStatus(row, done ? Status::Passed : Status::Skipped,
                  done ? QCoreApplication::translate("report", "Done")
                       : QCoreApplication::translate("report", "Open"));
        row.set("at", text(shownTime(steps[i][QLatin1String("at")])));
        row.set("anchor", text(anchorOf(index, i)));
        rows.push_back(row);
    }
    data view;
    view.set("title", text(section[QLatin1String("title")].toString()));
    //: How many of a section's steps are done, for example "3 of 5 done"
    view.set("progress",
             text(QCoreApplication::translate("report", "%1 of %2 done").arg(doneCount).arg(steps.size())));
    view.set("steps", rows);
    return view;
}

data sectionsView(const QJsonObject &document)
{
    const QJsonArray sections = document.value(QLatin1String("sections")).toArray();
    const QString revision = document.value(QLatin1String("guide"))[QLatin1String("revision")].toString();
    const guide::Guide documented = guide::Guide::documented();
    const guide::Answers answers =
        answersIn(document.value(QLatin1String("configuration")).toObject(), documented);
    const guide::Guide guide = documented.answered(answers);
    QHash<QString, bool> seen;
    data rows = list();
    for (int i = 0; i < sections.size(); ++i) {
        data row = sectionView(sections[i], i);
        const QString id = sections[i][QLatin1String("id")].toString();
        // Once each: a hostile report would have a section as often as it likes.
        const bool isFirst = !std::exchange(seen[id], true);
        const bool hasPictures = isFirst && revision == guide.revision;
        const QString pictures = hasPictures ? picturesOf(sections[i], guide) : QString();
        row.set("hasPictures", !pictures.isEmpty());
        row.set("pictures", pictures.toStdString());
        if (!pictures.isEmpty())
            row.set("places", placesOf(sections[i], documented, answers));
        rows.push_back(row);
    }
    return rows;
}

data configurationView(const QJsonObject &configuration)
{
    data rows = list();
    for (const ConfigurationEntry &entry : inReadingOrder(configuration))
        addRow(rows, entry.label, entry.value);
    return rows;
}

} // namespace

data viewOf(const QJsonObject &written)
{
    const QJsonObject document = localized(written);
    const bool rightToLeft = language::direction() == Qt::RightToLeft;
    const data evidence = evidenceView(document);

    data view;
    view.set("lang", text(language::code()));
    view.set("dir", text(rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")));
    view.set("labels", labelsView());
    view.set("certificate", certificateView(document));
    view.set("identity", identityView(document));
    view.set("verdict", verdictView(document));
    view.set("practice", practiceView(document));
    view.set("path", connectionPathView(document));
    view.set("notices", noticesView(written));
    view.set("open", openView(document));
    view.set("validation", sessionView(document));
    view.set("checks", checksView(document));
    view.set("hasEvidence", evidence.is_non_empty_list());
    view.set("evidence", evidence);
    view.set("configuration", configurationView(document.value(QLatin1String("configuration")).toObject()));
    view.set("hasSections", !document.value(QLatin1String("sections")).toArray().isEmpty());
    view.set("sections", sectionsView(document));
    view.set("pictureStyle", guide::pictureStyle().toStdString());
    view.set("digest", text(document.value(QLatin1String("digest"))[QLatin1String("value")].toString()));
    return view;
}

} // namespace report
