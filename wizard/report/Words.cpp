#include "Words.h"

#include "Report.h"

#include "checks/Conclusion.h"
#include "validation/Advice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace report {
namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// Of what comes before the validation session.
bool hasOpenSteps(const QJsonObject &document)
{
    const QJsonArray sections = document.value(QLatin1String("sections")).toArray();
    return std::any_of(sections.begin(), sections.end(), [](const QJsonValue &section) {
        const QString id = section[QLatin1String("id")].toString();
        const QJsonArray steps = section[QLatin1String("steps")].toArray();
        return id != QLatin1String("validation") && id != QLatin1String("legacy-removal") &&
               std::any_of(steps.begin(), steps.end(),
                           [](const QJsonValue &step) { return !step[QLatin1String("done")].toBool(); });
    });
}

} // namespace

QString shownTime(const QJsonValue &time)
{
    const QDateTime parsed = QDateTime::fromString(time.toString(), Qt::ISODate).toUTC();
    return parsed.isValid() ? parsed.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")) : QString();
}

QString outcomeText(const QJsonValue &outcome)
{
    const auto known = validation::outcomeFromString(outcome.toString());
    return known ? validation::title(*known) : QCoreApplication::translate("report", "Not known yet");
}

QString incidentText(const QJsonValue &incident)
{
    if (!incident.isObject())
        return {};
    const auto count = [&incident](const char *member) {
        return QString::number(incident[QLatin1String(member)].toInt());
    };
    return joined({incident[QLatin1String("code")].toString(), incident[QLatin1String("type")].toString(),
                   //: Messages of an incident, by what became of them.
                   QCoreApplication::translate("report", "%1 identified, %2 deleted, %3 failed, %4 restored")
                       .arg(count("identified"), count("successful"), count("failed"), count("restored"))},
                  QStringLiteral(" · "));
}

QString asTitle(QString sentence)
{
    while (sentence.endsWith(u'.') || sentence.endsWith(u':'))
        sentence.chop(1);
    return sentence;
}

QStringList openItems(const QJsonObject &document)
{
    QStringList items;
    const QJsonArray checks = document.value(QLatin1String("checks")).toArray();
    for (const auto &check : checks) {
        const auto status = checks::statusFromString(check[QLatin1String("status")].toString());
        if (status && *status != checks::Status::Passed) {
            //: %1 is a check's title, %2 its status.
            items += QCoreApplication::translate("report", "%1 – %2")
                         .arg(check[QLatin1String("title")].toString(), checks::statusText(*status));
        }
    }
    const QJsonArray sections = document.value(QLatin1String("sections")).toArray();
    for (const auto &section : sections) {
        const QJsonArray steps = section[QLatin1String("steps")].toArray();
        const auto open = std::count_if(steps.begin(), steps.end(), [](const auto &step) {
            return !step[QLatin1String("done")].toBool();
        });
        if (open > 0) {
            //: %1 is a section's title.
            items += QCoreApplication::translate("report", "%1 – %2 of %3 steps not ticked")
                         .arg(section[QLatin1String("title")].toString())
                         .arg(open)
                         .arg(steps.size());
        }
    }
    return items;
}

QString verdictSentence(const QJsonObject &document)
{
    const Verdict verdict =
        verdictFromString(document.value(QLatin1String("verdict")).toString()).value_or(Verdict::NotVerified);
    if (verdict != Verdict::Attention)
        return verdictText(verdict);
    const checks::Headline headline =
        checks::headline(checks::findingsFromJson(document.value(QLatin1String("checks")).toArray()));
    // Where the checks alone would be ready, something else may hold it back.
    const bool isReady = headline.status == checks::Status::Passed ||
                         (headline.status == checks::Status::Warning && hasOpenSteps(document));
    return isReady ? verdictText(verdict) : headline.text;
}

QString signatoryText(const QJsonValue &signatory)
{
    return joined({signatory[QLatin1String("name")].toString(), signatory[QLatin1String("role")].toString()},
                  QStringLiteral(", "));
}

} // namespace report
