#include "Words.h"

#include "validation/Record.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace report {
namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString title(validation::Outcome outcome)
{
    using validation::Outcome;
    switch (outcome) {
    case Outcome::Deleted:
        return QCoreApplication::translate("report", "The message was deleted");
    case Outcome::PartlyDeleted:
        return QCoreApplication::translate("report", "Only a part was deleted");
    case Outcome::NotDeleted:
        return QCoreApplication::translate("report", "Nothing was deleted");
    case Outcome::NotifiedOnly:
        return QCoreApplication::translate("report", "Nothing was deleted, only notified");
    case Outcome::Restored:
        return QCoreApplication::translate("report", "The message was brought back");
    case Outcome::NoIncident:
        return QCoreApplication::translate("report", "There is no incident for this message");
    case Outcome::CouldNotWatch:
        return QCoreApplication::translate("report", "Mimecast could not be asked");
    case Outcome::Cancelled:
        return QCoreApplication::translate("report", "The watch was stopped");
    }
    return {};
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
    return known ? title(*known) : QCoreApplication::translate("report", "Not known yet");
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

QString signatoryText(const QJsonValue &signatory)
{
    return joined({signatory[QLatin1String("name")].toString(), signatory[QLatin1String("role")].toString()},
                  QStringLiteral(", "));
}

} // namespace report
