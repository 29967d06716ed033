// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CauseLines.h"

#include "FindingLines.h"

#include "checks/FindingText.h"
#include "guide/Guide.h"
#include "language/Languages.h"

#include <algorithm>

namespace session {

using checks::Cause;
using checks::Finding;

namespace {

QList<Cause> causes()
{
    QList<Cause> all;
    for (int i = 0; i < checks::causeCount; ++i)
        all.append(static_cast<Cause>(i));
    return all;
}

Finding findingOf(Cause cause)
{
    Finding finding;
    finding.status = checks::severity(cause);
    finding.cause = cause;
    return finding;
}

} // namespace

QStringList causeIds()
{
    QStringList ids;
    for (const Cause cause : causes())
        ids.append(checks::toString(cause));
    return ids;
}

QString causesText()
{
    const QStringList ids = causeIds();
    qsizetype width = 0;
    for (const QString &id : ids)
        width = std::max(width, id.size());
    QString text;
    for (const Cause cause : causes()) {
        text += checks::toString(cause).leftJustified(width + 2) + checks::summary(findingOf(cause)) +
                QLatin1Char('\n');
    }
    return text;
}

QString toText(Cause cause, const guide::Guide &guide)
{
    const Finding finding = findingOf(cause);
    const checks::Remedy remedy = checks::remedy(finding);
    QString text =
        QStringLiteral("%1 (%2)\n\n%3\n\n%4\n\n%5\n")
            .arg(checks::toString(cause), checks::statusText(finding.status), checks::summary(finding),
                 remedy.text, stepText(remedy.section, remedy.step, guide));
    if (const guide::Step *step = guide.step(remedy.step))
        text += QLatin1String("  ") + step->text.plain() + QLatin1Char('\n');
    return text;
}

QJsonObject toJson(Cause cause)
{
    const language::InEnglish english;
    const Finding finding = findingOf(cause);
    const checks::Remedy remedy = checks::remedy(finding);
    return {{QStringLiteral("cause"), checks::toString(cause)},
            {QStringLiteral("status"), checks::toString(finding.status)},
            {QStringLiteral("summary"), checks::summary(finding)},
            {QStringLiteral("remedy"), QJsonObject{{QStringLiteral("section"), remedy.section},
                                                   {QStringLiteral("step"), remedy.step},
                                                   {QStringLiteral("text"), remedy.text}}}};
}

QJsonArray causesJson()
{
    QJsonArray all;
    for (const Cause cause : causes())
        all.append(toJson(cause));
    return all;
}

} // namespace session
