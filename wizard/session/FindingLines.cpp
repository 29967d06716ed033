// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FindingLines.h"

#include "checks/FindingText.h"
#include "guide/Guide.h"

#include <QCoreApplication>
#include <QStringList>

namespace session {

using checks::Finding;
using checks::Status;

namespace {

constexpr int statusWidth = 15;

QString remedyText(const checks::Remedy &remedy, const guide::Guide &guide)
{
    const guide::Section *section = guide.section(remedy.section);
    const QString indent(statusWidth, u' ');
    return indent + remedy.text + QLatin1Char('\n') + indent +
           //: %1 is the title of a section, %2 the ID of a step.
           QCoreApplication::translate("session", "Go back to: %1 (%2)")
               .arg(section ? section->title.plain() : remedy.section, remedy.step) +
           QLatin1Char('\n');
}

} // namespace

QString toText(const QList<Finding> &findings, const guide::Guide &guide)
{
    QString text;
    QStringList told;
    for (const Finding &finding : findings) {
        if (finding.status == Status::Pending)
            continue;
        text += checks::statusText(finding.status).leftJustified(statusWidth) + checks::title(finding);
        if (const QString summary = checks::summary(finding); !summary.isEmpty())
            text += QLatin1String(": ") + summary;
        text += QLatin1Char('\n');
        const checks::Remedy remedy = checks::remedy(finding);
        if (remedy.section.isEmpty() || finding.status == Status::Cancelled || told.contains(remedy.text))
            continue;
        told.append(remedy.text);
        text += remedyText(remedy, guide);
    }
    return text;
}

} // namespace session
