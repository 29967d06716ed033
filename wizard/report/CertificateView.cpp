// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CertificateView.h"

#include "Configuration.h"
#include "Report.h"
#include "ViewParts.h"
#include "Words.h"

#include "language/Phrases.h"
#include "validation/Record.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace report {
namespace {

using checks::Status;
using kainjow::mustache::data;

constexpr qsizetype mostLines = 12;
constexpr qsizetype longestName = 60;

QString shortened(const QString &text, qsizetype longest = longestName)
{
    QString shown = printable(text);
    if (shown.size() <= longest)
        return shown;
    shown.truncate(longest - 1);
    if (shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + u'…';
}

/// Lines with a sign before them; those beyond the most become one that counts them.
class Lines
{
public:
    void add(const QString &kind, const QString &sign, const QString &words, const QString &detail = {})
    {
        if (++m_count > mostLines)
            return;
        data line;
        line.set("kind", text(kind));
        line.set("symbol", text(sign));
        line.set("text", text(words));
        line.set("detail", text(detail));
        m_lines.push_back(line);
    }

    bool isEmpty() const { return m_count == 0; }

    data view() const
    {
        data lines = m_lines;
        if (m_count > mostLines) {
            data rest;
            rest.set("kind", text(checks::toString(Status::Skipped)));
            rest.set("symbol", text(QStringLiteral("…")));
            const auto count = static_cast<int>(m_count - mostLines);
            //: The rest of a list.
            rest.set("text", text(QCoreApplication::translate("report", "%n more, see the appendix", nullptr,
                                                              count)));
            rest.set("detail", false);
            lines.push_back(rest);
        }
        return lines;
    }

private:
    data m_lines = list();
    qsizetype m_count = 0;
};

Status statusOf(const QJsonValue &check)
{
    return checks::statusFromString(check[QLatin1String("status")].toString()).value_or(Status::Pending);
}

bool isSeen(Status status)
{
    return status == Status::Passed || status == Status::Warning || status == Status::Failed;
}

/// What a check that did not pass came to comes first.
Lines linesOfChecks(const QJsonArray &checks, bool seen)
{
    QList<QJsonValue> chosen;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(chosen),
                 [seen](const QJsonValue &check) { return isSeen(statusOf(check)) == seen; });
    std::stable_sort(chosen.begin(), chosen.end(), [](const QJsonValue &one, const QJsonValue &other) {
        return statusOf(one) > statusOf(other);
    });
    Lines lines;
    for (const QJsonValue &check : std::as_const(chosen)) {
        const Status status = statusOf(check);
        const QString title = shortened(check[QLatin1String("title")].toString(), 2 * longestName);
        lines.add(checks::toString(status), checks::statusSign(status),
                  status == Status::Passed ? title : language::labeled(checks::statusText(status), title));
    }
    return lines;
}

/// What only the administrator said, a line for each section.
Lines linesOfSections(const QJsonArray &sections)
{
    Lines lines;
    for (const auto &section : sections) {
        // What the checks saw is told by themselves.
        if (section[QLatin1String("id")] == QLatin1String("verification"))
            continue;
        const QJsonArray steps = section[QLatin1String("steps")].toArray();
        const auto done = std::count_if(steps.begin(), steps.end(), [](const QJsonValue &step) {
            return step[QLatin1String("done")].toBool();
        });
        const int count = static_cast<int>(steps.size());
        const bool isDone = done == count;
        const QString title = shortened(section[QLatin1String("title")].toString());
        const bool isUnseen = section[QLatin1String("id")] == QLatin1String("threat-remediation");
        lines.add(
            isDone ? QStringLiteral("confirmed") : checks::toString(Status::Skipped),
            checks::statusSign(isDone ? Status::Passed : Status::Skipped),
            //: A section of the procedure, for example "API role: 3 of 5 steps"
            isDone ? title
                   : QCoreApplication::translate("report", "%1: %2 of %n steps", nullptr, count)
                         .arg(title)
                         .arg(done),
            isUnseen ? QCoreApplication::translate("report", "Its settings can’t be checked through the API.")
                     : QString());
    }
    return lines;
}

data confirmedView(const QJsonObject &document)
{
    const Lines lines = linesOfSections(document.value(QLatin1String("sections")).toArray());
    if (lines.isEmpty())
        return {false};
    const QString name =
        document.value(QLatin1String("validation"))[QLatin1String("administrator")][QLatin1String("name")]
            .toString();
    data view;
    view.set("title",
             text(name.isEmpty()
                      ? QCoreApplication::translate("report", "Confirmed by the administrator")
                      : /*: Heading in a report: what the administrator ticked; %1 is a person’s name. */
                      QCoreApplication::translate("report", "Confirmed by %1").arg(shortened(name))));
    view.set("lines", lines.view());
    return view;
}

data unknownView(const QJsonObject &document)
{
    Lines lines = linesOfChecks(document.value(QLatin1String("checks")).toArray(), false);
    if (!document.value(QLatin1String("validation")).isObject())
        lines.add(checks::toString(Status::Inconclusive), checks::statusSign(Status::Inconclusive),
                  QCoreApplication::translate("report",
                                              "Whether email is deleted: no test is part of this report"));
    data view;
    view.set("isEmpty", lines.isEmpty());
    view.set("lines", lines.view());
    return view;
}

QString watchedText(const QJsonValue &session)
{
    const QString from = shownTime(session[QLatin1String("started")]);
    QString to = shownTime(session[QLatin1String("ended")]);
    if (from.isEmpty() || to.isEmpty())
        return {};
    constexpr qsizetype date = 11; // With the space after it.
    if (to.left(date) == from.left(date))
        to.remove(0, date);
    //: %1 and %2 are times.
    return QCoreApplication::translate("report", "Watched %1 – %2").arg(from, to);
}

data countsView(const QJsonValue &incident)
{
    if (!incident.isObject())
        return {false};
    const validation::IncidentCounts counts = validation::incidentFromJson(incident.toObject());
    data numbers = list();
    const auto add = [&numbers](const std::optional<qint64> &count, const char *label, bool isGood) {
        data number;
        number.set("number", text(count ? QString::number(*count) : QStringLiteral("?")));
        number.set("label", text(QCoreApplication::translate("report", label)));
        number.set("isGood", isGood);
        numbers.push_back(number);
    };
    //: Below a number: how many copies of a message Mimecast found.
    add(counts.identified, QT_TRANSLATE_NOOP("report", "copies found"), false);
    //: Below a number: how many copies of a message were deleted.
    add(counts.successful, QT_TRANSLATE_NOOP("report", "deleted"),
        counts.successful > 0 && counts.successful == counts.identified);
    //: Below a number: how many copies of a message could not be deleted.
    add(counts.failed, QT_TRANSLATE_NOOP("report", "failed"), false);
    //: Below a number: how many copies of a message were brought back.
    add(counts.restored, QT_TRANSLATE_NOOP("report", "restored"), false);
    data view;
    view.set("numbers", numbers);
    view.set("code", text(shortened(counts.code)));
    return view;
}

data testView(const QJsonObject &document)
{
    const QJsonValue session = document.value(QLatin1String("validation"));
    if (!session.isObject())
        return {false};
    data view;
    const auto outcome = validation::outcomeFromString(session[QLatin1String("outcome")].toString());
    setStatus(view, statusOfSession(session), outcomeText(session));
    view.set("isOpen", !outcome.has_value());
    view.set("counts", countsView(session[QLatin1String("incident")]));
    view.set("watched", text(watchedText(session)));
    return view;
}

data configurationView(const QJsonObject &document)
{
    const QJsonObject configuration = document.value(QLatin1String("configuration")).toObject();
    QJsonObject chosen;
    for (const char *key : {"gateway", "clientId", "serviceAccount", "roleName", "applicationName"})
        chosen.insert(QLatin1String(key), configuration.value(QLatin1String(key)));
    QList<ConfigurationEntry> entries = inReadingOrder(chosen);
    for (ConfigurationEntry &entry : entries)
        entry.value = chosen.value(entry.key).toString(); // Of a gateway the name alone.
    entries.append({{},
                    //: Row of a report. The same words as Mimecast’s console: not translated.
                    QCoreApplication::translate("report", "Client Secret"),
                    QCoreApplication::translate("report", "Not in this report")});
    data rows = list();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        data row;
        row.set("label", text(entries.at(i).label));
        row.set("value", text(shortened(entries.at(i).value)));
        // In two columns on paper.
        row.set("isLeft", i % 2 == 0);
        row.set("isRight", i % 2 == 1 || i == entries.size() - 1);
        rows.push_back(row);
    }
    return rows;
}

data signatureView(const char *label, const QJsonValue &signatory, const QString &date)
{
    data line;
    line.set("label", text(QCoreApplication::translate("report", label)));
    line.set("name", text(shortened(signatory[QLatin1String("name")].toString())));
    line.set("role", text(shortened(signatory[QLatin1String("role")].toString())));
    line.set("date", text(date));
    return line;
}

data signaturesView(const QJsonObject &document)
{
    const QJsonValue session = document.value(QLatin1String("validation"));
    if (!session.isObject() && document.value(QLatin1String("sections")).toArray().isEmpty())
        return {false};
    const QString time = shownTime(session[QLatin1String("signedOff")]);
    //: %1 is a date and time.
    const QString date =
        time.isEmpty() ? QString() : QCoreApplication::translate("report", "Signed off %1").arg(time);
    data lines = list();
    //: Below a line for a signature: the customer’s side.
    lines.push_back(signatureView(QT_TRANSLATE_NOOP("report", "Administrator"),
                                  session[QLatin1String("administrator")], date));
    lines.push_back(signatureView(QT_TRANSLATE_NOOP("report", "Concierge Security Team"),
                                  session[QLatin1String("cst")], date));
    data view;
    view.set("lines", lines);
    return view;
}

QString accountText(const QJsonObject &document)
{
    const QJsonValue account = document.value(QLatin1String("account"));
    if (!account.isObject())
        return QCoreApplication::translate("report",
                                           "The Mimecast account is not known: no check has read it.");
    QStringList parts{account[QLatin1String("name")].toString(), account[QLatin1String("code")].toString(),
                      account[QLatin1String("region")].toString()};
    for (QString &part : parts)
        part = shortened(part);
    parts.removeAll(QString());
    //: %1 is the account's name, code and region.
    return QCoreApplication::translate("report", "Mimecast account %1")
        .arg(parts.join(QStringLiteral(" · ")));
}

/// In groups of eight, as on paper they are compared by eye.
data digestView(const QString &digest)
{
    QString grouped;
    for (qsizetype i = 0; i < digest.size(); ++i) {
        if (i > 0 && i % 8 == 0)
            grouped += u' ';
        grouped += digest.at(i);
    }
    return text(shortened(grouped, 100));
}

} // namespace

data certificateView(const QJsonObject &document)
{
    const QString organization =
        document.value(QLatin1String("configuration"))[QLatin1String("organisation")].toString();
    const auto verdict = verdictFromString(document.value(QLatin1String("verdict")).toString());
    const bool certifies = verdict == Verdict::Validated || verdict == Verdict::Ready;
    const Lines seen = linesOfChecks(document.value(QLatin1String("checks")).toArray(), true);
    const QJsonValue program = document.value(QLatin1String("program"));

    data view;
    //: Title of the first page of a report, if all is in order.
    view.set("subtitle",
             text(certifies ? QCoreApplication::translate("report", "Configuration certificate")
                            : /*: Title of the first page of a report. */ QCoreApplication::translate(
                                  "report", "Configuration report")));
    view.set("name", text(organization.isEmpty() ? QCoreApplication::translate("report", "Without a name")
                                                 : shortened(organization)));
    view.set("account", text(accountText(document)));
    view.set("date", text(shownTime(document.value(QLatin1String("generated")))));
    view.set("test", testView(document));
    view.set("hasSeen", !seen.isEmpty());
    view.set("seen", seen.view());
    view.set("confirmed", confirmedView(document));
    view.set("unknown", unknownView(document));
    view.set("configuration", configurationView(document));
    view.set("signatures", signaturesView(document));
    view.set("program", text(shortened(program[QLatin1String("name")].toString()) + u' ' +
                             shortened(program[QLatin1String("version")].toString())));
    view.set("digest",
             digestView(document.value(QLatin1String("digest"))[QLatin1String("value")].toString()));
    return view;
}

} // namespace report
