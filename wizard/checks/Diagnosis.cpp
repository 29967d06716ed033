#include "Diagnosis.h"

#include "CauseTexts.h"
#include "Labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace checks {

namespace {

/// %1 to %3 are labels of the console.
struct CheckRow
{
    const char *id;
    const char *title;
    const char *passed; ///< Null where it is the arguments alone.
};

constexpr std::array checkRows{
    CheckRow{"connection",
             QT_TRANSLATE_NOOP("checks", "The gateway answers over a connection that can be trusted"),
             //: %1 is a host name.
             QT_TRANSLATE_NOOP("checks", "%1 answers.")},
    CheckRow{"clock", QT_TRANSLATE_NOOP("checks", "This computer’s clock is right"),
             QT_TRANSLATE_NOOP("checks", "It agrees with Mimecast’s to within five minutes.")},
    CheckRow{"token", QT_TRANSLATE_NOOP("checks", "Mimecast accepts the Client ID and the Client Secret"),
             QT_TRANSLATE_NOOP("checks", "They belong together and are in force.")},
    CheckRow{"account-product", QT_TRANSLATE_NOOP("checks", "The application has the product %5"),
             QT_TRANSLATE_NOOP("checks", "Mimecast serves the application’s questions about the account.")},
    CheckRow{"account-read", QT_TRANSLATE_NOOP("checks", "The role can read the account"), nullptr},
    CheckRow{"licence", QT_TRANSLATE_NOOP("checks", "The account is licensed for Active Response"),
             //: %1 and %2 are names of licences.
             QT_TRANSLATE_NOOP("checks", "%1 and %2 are among its packages.")},
    CheckRow{"threat-product", QT_TRANSLATE_NOOP("checks", "The application has the product %6"),
             QT_TRANSLATE_NOOP("checks", "Mimecast serves the application’s questions about threats.")},
    CheckRow{"remediation-read", QT_TRANSLATE_NOOP("checks", "The role can read %7"),
             QT_TRANSLATE_NOOP("checks", "Past incidents can be listed.")},
    CheckRow{"remediation-edit", QT_TRANSLATE_NOOP("checks", "The role can delete mail (%7 › Edit)"),
             QT_TRANSLATE_NOOP("checks", "A validation session saw a deletion succeed.")},
    CheckRow{"least-privilege", QT_TRANSLATE_NOOP("checks", "The role has nothing beyond what is needed"),
             QT_TRANSLATE_NOOP("checks", "What was tried beyond it is refused.")},
};

/// Fills the placeholders in one pass, so that what is inserted is never taken for a placeholder.
QString filled(const QString &pattern, const QStringList &arguments)
{
    const QStringList labels{
        QStringLiteral("api.services.mimecast.com"),
        labels::accountManagement(),
        labels::threatManagement(),
        labels::threatRemediation(),
        QStringList{labels::dashboardRead(), labels::threatRemediationRead(), labels::threatRemediationEdit()}
            .join(QStringLiteral(", ")),
        labels::threatRemediationEdit(),
    };
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern.at(i) == u'%' ? QStringView(pattern).mid(i + 1, 1).toInt() : 0;
        if (number == 0) {
            result += pattern.at(i);
            continue;
        }
        result += number <= 3 ? arguments.value(number - 1) : labels.value(number - 4);
        ++i;
    }
    return result;
}

QString translated(const char *source, const QStringList &arguments = {})
{
    return filled(QCoreApplication::translate("checks", source), arguments);
}

QString duration(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 2 * minute) //: A time in seconds.
        return QCoreApplication::translate("checks", "%1 s").arg(seconds);
    if (seconds < 2 * hour) //: A time in minutes.
        return QCoreApplication::translate("checks", "%1 min").arg((seconds + minute / 2) / minute);
    if (seconds < 2 * day) //: A time in hours.
        return QCoreApplication::translate("checks", "%1 h").arg((seconds + hour / 2) / hour);
    //: A time in days, at least 2.
    return QCoreApplication::translate("checks", "%1 days").arg((seconds + day / 2) / day);
}

QString skew(qint64 ahead)
{
    return ahead > 0 ? QCoreApplication::translate("checks", "%1 ahead of Mimecast’s").arg(duration(ahead))
                     : QCoreApplication::translate("checks", "%1 behind Mimecast’s").arg(duration(-ahead));
}

/// What the sentence inserts, in the language of now.
QStringList shownArguments(const Finding &finding)
{
    const QStringList &arguments = finding.arguments;
    if (finding.cause == Cause::CredentialsRejected || finding.cause == Cause::SecretMissing)
        return {labels::apiIntegrations()};
    if (finding.cause == Cause::CloudIntegratedAccount)
        return {labels::emailSecurityMx()};
    if (arguments.join(QString()).isEmpty())
        return {};
    switch (finding.cause.value_or(Cause::Cancelled)) {
    case Cause::RateLimited:
        return {duration(arguments.first().toLongLong())};
    case Cause::ClockSkew:
        return {skew(arguments.first().toLongLong())};
    case Cause::UnexpectedResponse:
    case Cause::ExcessPermission:
    case Cause::LicenceMissing:
        return {arguments.join(QStringLiteral(", "))};
    default:
        return arguments;
    }
}

const CheckRow *rowOf(const QString &checkId)
{
    const auto *const row =
        std::find_if(checkRows.begin(), checkRows.end(), [&checkId](const CheckRow &candidate) {
            return checkId == QLatin1String(candidate.id);
        });
    return row == checkRows.end() ? nullptr : row;
}

QString passedSummary(const Finding &finding)
{
    const CheckRow *row = rowOf(finding.check);
    if (!row)
        return {};
    if (finding.check == QLatin1String("licence"))
        return translated(row->passed, {labels::internalEmailProtect(), labels::threatRemediation()});
    if (finding.check == QLatin1String("connection") && finding.arguments.size() > 1) {
        //: %1 is a host name, %2 a proxy's host and port.
        return translated(QT_TRANSLATE_NOOP("checks", "%1 answers, through the proxy %2."),
                          finding.arguments);
    }
    if (finding.check == QLatin1String("remediation-edit") && !finding.arguments.isEmpty()) {
        //: %1 is the code of an incident.
        return translated(
            QT_TRANSLATE_NOOP("checks", "A validation session saw a deletion succeed: incident %1."),
            finding.arguments);
    }
    if (row->passed)
        return translated(row->passed, finding.arguments);
    QStringList known = finding.arguments;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

QString skippedSummary(const Finding &finding)
{
    if (finding.arguments.isEmpty())
        return QCoreApplication::translate("checks", "Not checked, because another check did not pass.");
    //: %1 is the title of a check.
    return translated(QT_TRANSLATE_NOOP("checks", "Not checked: it waits for “%1”."),
                      {title(finding.arguments.first())});
}

} // namespace

QString title(const QString &checkId)
{
    const CheckRow *row = rowOf(checkId);
    return row ? translated(row->title) : checkId;
}

QString summary(const Finding &finding)
{
    if (finding.cause) {
        const CauseTexts &row = textsOf(*finding.cause);
        const QStringList arguments = shownArguments(finding);
        return translated(arguments.isEmpty() ? row.bareSummary : row.summary, arguments);
    }
    switch (finding.status) {
    case Status::Passed:
        return passedSummary(finding);
    case Status::Skipped:
        return skippedSummary(finding);
    default:
        return {};
    }
}

Remedy remedy(const Finding &finding)
{
    if (!finding.cause)
        return {};
    const CauseTexts &row = textsOf(*finding.cause);
    return {QString::fromLatin1(row.section), QString::fromLatin1(row.step),
            translated(row.remedy, shownArguments(finding))};
}

} // namespace checks
