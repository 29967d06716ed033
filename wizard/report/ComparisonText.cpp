// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Comparison.h"

#include "Digest.h"
#include "Report.h"
#include "Words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace report {
namespace {

struct Name
{
    const char *id;
    const char *text; ///< Marked for translation in the context "report".
};

// In the order of the enums.
constexpr std::array weights{
    //: Heading above differences between two reports.
    Name{"worse", QT_TRANSLATE_NOOP("report", "Worse")},
    //: Heading above differences between two reports.
    Name{"changed", QT_TRANSLATE_NOOP("report", "Changed")},
    //: Heading above differences between two reports.
    Name{"better", QT_TRANSLATE_NOOP("report", "Better")},
};
constexpr std::array parts{
    //: Part of a report to which a difference belongs.
    Name{"verdict", QT_TRANSLATE_NOOP("report", "Report")},
    //: Part of a report: the customer’s account at Mimecast.
    Name{"account", QT_TRANSLATE_NOOP("report", "Account")},
    //: Part of a report to which a difference belongs.
    Name{"check", QT_TRANSLATE_NOOP("report", "Live check")},
    //: Part of a report: the test with the CST.
    Name{"validation", QT_TRANSLATE_NOOP("report", "Validation session")},
    //: Part of a report: what was entered.
    Name{"configuration", QT_TRANSLATE_NOOP("report", "Configuration")},
    //: Part of a report: a step of the procedure.
    Name{"step", QT_TRANSLATE_NOOP("report", "Step")},
};

const Name &nameOf(Difference::Weight weight)
{
    return weights.at(static_cast<size_t>(weight));
}

const Name &nameOf(Difference::Part part)
{
    return parts.at(static_cast<size_t>(part));
}

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// On one line, whatever a document holds.
QString line(const QString &text)
{
    const QString shown = printable(text);
    return shown.isEmpty() ? QStringLiteral("–") : shown;
}

QString headOf(const QJsonObject &document)
{
    const QString organization =
        document.value(QLatin1String("configuration"))[QLatin1String("organisation")].toString();
    const QString account = document.value(QLatin1String("account"))[QLatin1String("name")].toString();
    const QString time = shownTime(document.value(QLatin1String("generated")));
    //: Before a report that comes from a simulated tenant: “Practice, 2026-11-24, Contoso”.
    QStringList head{isPractice(document) ? tr("Practice") : QString(), time,
                     organization.isEmpty() ? printable(account) : printable(organization)};
    head.removeAll(QString());
    return head.join(QStringLiteral(", "));
}

QJsonObject sideOf(const QJsonObject &document)
{
    return {{QStringLiteral("generated"), document.value(QLatin1String("generated"))},
            {QStringLiteral("digest"), document.value(QLatin1String("digest"))[QLatin1String("value")]},
            {QStringLiteral("checksumFits"), checksumFits(document)},
            {QStringLiteral("practice"), isPractice(document)}};
}

} // namespace

QString weightText(Difference::Weight weight)
{
    return tr(nameOf(weight).text);
}

QString partText(Difference::Part part)
{
    return tr(nameOf(part).text);
}

QString toText(const Comparison &comparison, const QJsonObject &before, const QJsonObject &after)
{
    QStringList lines{/*: %1 is a date and an organization. */ tr("First report: %1").arg(headOf(before)),
                      /*: %1 is a date and an organization. */ tr("Second report: %1").arg(headOf(after))};
    for (const auto weight :
         {Difference::Weight::Worse, Difference::Weight::Changed, Difference::Weight::Better}) {
        bool first = true;
        for (const Difference &difference : comparison.differences) {
            if (difference.weight != weight)
                continue;
            if (first)
                lines << QString() << weightText(weight);
            first = false;
            lines << QStringLiteral("- %1 · %2: %3 → %4")
                         .arg(partText(difference.part), line(difference.title), line(difference.before),
                              line(difference.after));
        }
    }
    if (comparison.differences.isEmpty())
        //: Result of comparing two reports.
        lines << QString() << tr("Nothing differs.");
    if (!comparison.remarks.isEmpty())
        lines << QString() << tr("Keep in mind");
    for (const QString &remark : comparison.remarks)
        lines << QStringLiteral("- ") + line(remark);
    return lines.join(u'\n') + u'\n';
}

QString toRichText(const Comparison &comparison, const QJsonObject &before, const QJsonObject &after)
{
    const auto paragraph = [](const QString &text) {
        return QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
    };
    const auto heading = [](const QString &text) {
        return QStringLiteral("<h3>%1</h3>\n").arg(text.toHtmlEscaped());
    };
    QString html = paragraph(tr("First report: %1").arg(headOf(before))) +
                   paragraph(tr("Second report: %1").arg(headOf(after)));
    if (comparison.differences.isEmpty())
        html += heading(tr("Nothing differs."));
    const Difference *last = nullptr;
    for (const Difference &difference : comparison.differences) {
        if (!last || last->weight != difference.weight)
            html += heading(weightText(difference.weight));
        last = &difference;
        html += QStringLiteral("<p><b>%1 · %2</b><br>%3 → %4</p>\n")
                    .arg(partText(difference.part).toHtmlEscaped(), line(difference.title).toHtmlEscaped(),
                         line(difference.before).toHtmlEscaped(), line(difference.after).toHtmlEscaped());
    }
    if (!comparison.remarks.isEmpty())
        html += heading(tr("Keep in mind"));
    for (const QString &remark : comparison.remarks)
        html += paragraph(line(remark));
    return html;
}

QJsonObject toJson(const Comparison &comparison, const QJsonObject &before, const QJsonObject &after)
{
    QJsonArray differences;
    for (const Difference &difference : comparison.differences) {
        differences.append(
            QJsonObject{{QStringLiteral("weight"), QString::fromLatin1(nameOf(difference.weight).id)},
                        {QStringLiteral("part"), QString::fromLatin1(nameOf(difference.part).id)},
                        {QStringLiteral("id"), difference.id},
                        {QStringLiteral("title"), difference.title},
                        {QStringLiteral("before"), difference.before},
                        {QStringLiteral("after"), difference.after}});
    }
    return {{QStringLiteral("format"), QStringLiteral("active-response-setup/comparison")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("before"), sideOf(before)},
            {QStringLiteral("after"), sideOf(after)},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(comparison.remarks)}};
}

} // namespace report
