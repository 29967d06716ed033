// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Localized.h"

#include "Configuration.h"

#include "checks/Finding.h"
#include "guide/Guide.h"
#include "language/Phrases.h"

#include <QJsonArray>

namespace report {
namespace {

void replace(QJsonObject *object, const QString &member, const QString &text)
{
    if (!text.isEmpty())
        object->insert(member, text);
}

QJsonArray localizedSections(const QJsonArray &sections, const guide::Guide &guide)
{
    QJsonArray result;
    for (const auto &entry : sections) {
        QJsonObject section = entry.toObject();
        if (const guide::Section *known = guide.section(section.value(QLatin1String("id")).toString()))
            replace(&section, QStringLiteral("title"), known->title.plain());
        QJsonArray steps;
        const QJsonArray written = section.value(QLatin1String("steps")).toArray();
        for (const auto &each : written) {
            QJsonObject step = each.toObject();
            if (const guide::Step *known = guide.step(step.value(QLatin1String("id")).toString()))
                replace(&step, QStringLiteral("text"), known->text.plain());
            steps.append(step);
        }
        section.insert(QStringLiteral("steps"), steps);
        result.append(section);
    }
    return result;
}

QJsonObject localizedCheck(QJsonObject check)
{
    const QJsonObject said = checks::toJson(checks::findingsFromJson({check})).at(0).toObject();
    if (said.value(QLatin1String("title")) != said.value(QLatin1String("id")))
        replace(&check, QStringLiteral("title"), said.value(QLatin1String("title")).toString());
    replace(&check, QStringLiteral("summary"), said.value(QLatin1String("summary")).toString());
    if (QJsonObject remedy = check.value(QLatin1String("remedy")).toObject(); !remedy.isEmpty()) {
        replace(&remedy, QStringLiteral("text"),
                said.value(QLatin1String("remedy"))[QLatin1String("text")].toString());
        check.insert(QStringLiteral("remedy"), remedy);
    }
    return check;
}

} // namespace

QJsonObject localized(const QJsonObject &document)
{
    const QString written = document.value(QLatin1String("language")).toString(QStringLiteral("en"));
    if (written == language::code())
        return document;
    QJsonObject result = document;
    const guide::Guide documented = guide::Guide::documented();
    const guide::Answers answers =
        answersIn(document.value(QLatin1String("configuration")).toObject(), documented);
    result.insert(
        QStringLiteral("sections"),
        localizedSections(document.value(QLatin1String("sections")).toArray(), documented.answered(answers)));
    QJsonArray checks;
    const QJsonArray found = document.value(QLatin1String("checks")).toArray();
    for (const auto &check : found)
        checks.append(localizedCheck(check.toObject()));
    result.insert(QStringLiteral("checks"), checks);
    return result;
}

} // namespace report
