#include "Diagnosis.h"

#include "Labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace checks {

namespace {

/// A cause's row. %1 to %3 are the finding's arguments, %4 to %9 the labels of console(). The other summary
/// is for a finding that has none.
struct CauseRow
{
    Cause cause;
    const char *summary;
    const char *bareSummary;
    const char *remedy;
    const char *section;
    const char *step;
};

// In the order of the enum. All of it is marked for translation in the context "checks".
constexpr std::array<CauseRow, causeCount> causes{{
    {Cause::DnsFailure,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "The name %1 cannot be looked up."),
     QT_TRANSLATE_NOOP("checks", "The gateway’s name cannot be looked up."),
     QT_TRANSLATE_NOOP("checks",
                       "Check that this computer is online, on the company network or VPN if that is "
                       "needed, and that its DNS server knows names on the internet. Then check "
                       "again."),
     "network-access", "network-access.allowlist"},
    {Cause::ConnectionRefused,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 does not take the connection."),
     QT_TRANSLATE_NOOP("checks", "The gateway does not take the connection."),
     QT_TRANSLATE_NOOP("checks",
                       "A firewall on the way probably turns it away. Allow HTTPS (port 443) from this "
                       "computer to the gateway, then check again."),
     "network-access", "network-access.allowlist"},
    {Cause::ConnectionTimeout,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 does not answer in time."),
     QT_TRANSLATE_NOOP("checks", "The gateway does not answer in time."),
     QT_TRANSLATE_NOOP("checks",
                       "A firewall may drop the connection without a word, or the network is slow. "
                       "Allow HTTPS (port 443) from this computer to the gateway, then check again."),
     "network-access", "network-access.allowlist"},
    {Cause::ConnectionLost,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "The connection to %1 broke off before the answer was complete."),
     QT_TRANSLATE_NOOP("checks", "The connection broke off before the answer was complete."),
     QT_TRANSLATE_NOOP("checks",
                       "Check again. If it happens every time, something on the way ends the "
                       "connection: ask whoever looks after the firewall to let HTTPS to the gateway "
                       "through unchanged."),
     "network-access", "network-access.allowlist"},
    {Cause::ProxyUnreachable,
     //: %1 is a proxy's host and port.
     QT_TRANSLATE_NOOP("checks", "The proxy %1, which this computer is set to use, cannot be reached."),
     QT_TRANSLATE_NOOP("checks", "The proxy that this computer is set to use cannot be reached."),
     QT_TRANSLATE_NOOP("checks", "Check the proxy in this computer’s network settings, then check again."),
     "network-access", "network-access.allowlist"},
    {Cause::ProxyAuthenticationRequired,
     //: %1 is a proxy's host and port.
     QT_TRANSLATE_NOOP("checks", "The proxy %1 wants a user name and a password."),
     QT_TRANSLATE_NOOP("checks", "The proxy wants a user name and a password."),
     QT_TRANSLATE_NOOP("checks",
                       "Check again and enter the user name and the password of the proxy, or put them "
                       "into this computer’s proxy settings. They are not those of Mimecast."),
     "network-access", "network-access.allowlist"},
    {Cause::ProxyRefused,
     //: %1 is a proxy's host and port, %2 a host name.
     QT_TRANSLATE_NOOP("checks", "The proxy %1 does not let this computer through to %2."),
     QT_TRANSLATE_NOOP("checks", "The proxy does not let this computer through to the gateway."),
     QT_TRANSLATE_NOOP("checks",
                       "Ask whoever looks after the proxy to allow the gateway’s host name over HTTPS "
                       "(port 443), then check again."),
     "network-access", "network-access.allowlist"},
    {Cause::TlsUntrusted,
     //: %1 is the name of a certificate's issuer.
     QT_TRANSLATE_NOOP("checks", "The gateway’s certificate was issued by “%1”, which this computer does not "
                                 "trust."),
     QT_TRANSLATE_NOOP("checks", "This computer does not trust the gateway’s certificate."),
     QT_TRANSLATE_NOOP("checks",
                       "It looks like TLS inspection: a firewall or proxy opens encrypted connections. "
                       "Have the gateway exempted from inspection, or the inspector’s authority "
                       "installed on this computer, then check again. Nothing was sent over it."),
     "network-access", "network-access.allowlist"},
    {Cause::TlsExpired,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "The certificate of %1 is not valid at this computer’s date."),
     QT_TRANSLATE_NOOP("checks", "The gateway’s certificate is not valid at this computer’s date."),
     QT_TRANSLATE_NOOP("checks",
                       "Look at the date and time of this computer first: a clock that is wrong makes "
                       "every certificate look expired. Then check again. Nothing was sent over it."),
     "network-access", "network-access.allowlist"},
    {Cause::TlsWrongHost,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "Whoever answers for %1 has a certificate for another name."),
     QT_TRANSLATE_NOOP("checks", "Whoever answers has a certificate for another name than the gateway’s."),
     QT_TRANSLATE_NOOP("checks",
                       "Something on the way answers in the gateway’s place, or the name leads to the "
                       "wrong server. Ask whoever looks after the network, then check again. Nothing "
                       "was sent over it."),
     "network-access", "network-access.allowlist"},
    {Cause::TlsFailure,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "No encrypted connection to %1 comes about."),
     QT_TRANSLATE_NOOP("checks", "No encrypted connection to the gateway comes about."),
     QT_TRANSLATE_NOOP("checks",
                       "Something on the way does not speak TLS, or an outdated version of it. Ask "
                       "whoever looks after the firewall to let HTTPS to the gateway through unchanged, "
                       "then check again. Nothing was sent over it."),
     "network-access", "network-access.allowlist"},
    {Cause::CaptivePortal,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "A web page came back in place of an answer from %1."),
     QT_TRANSLATE_NOOP("checks", "A web page came back in place of the gateway’s answer."),
     QT_TRANSLATE_NOOP("checks",
                       "A guest network’s sign-in page or a filter’s block page probably answered. "
                       "Sign in to the network in a browser, or have the gateway allowed in the filter, "
                       "then check again."),
     "network-access", "network-access.allowlist"},
    {Cause::UnexpectedRedirect,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "The answer points to another address, %1. It was not followed."),
     QT_TRANSLATE_NOOP("checks", "The answer points to another address. It was not followed."),
     QT_TRANSLATE_NOOP("checks",
                       "Mimecast’s gateways do not do that, so something on the way does. Sign in to "
                       "the network in a browser if it asks for that, or have the gateway allowed, then "
                       "check again. Nothing was sent to the other address."),
     "network-access", "network-access.allowlist"},
    {Cause::LegacyGateway,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 is an address of the older API 1.0, which takes other keys."),
     QT_TRANSLATE_NOOP("checks", "This is an address of the older API 1.0, which takes other keys."),
     QT_TRANSLATE_NOOP("checks", "On the page of the live checks, choose a gateway of the API 2.0: %4, which "
                                 "serves every region, or the ones for the UK and the US. Nothing has been "
                                 "sent."),
     "network-access", "network-access.allowlist"},
    {Cause::UnknownGateway,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 answers, but Mimecast does not list it as a gateway."),
     QT_TRANSLATE_NOOP("checks", "This address is not on Mimecast’s list of gateways."),
     QT_TRANSLATE_NOOP("checks",
                       "Unless Mimecast gave you this address, choose one of the three listed gateways "
                       "on the page of the live checks: %4 serves every region."),
     "network-access", "network-access.allowlist"},
    {Cause::RateLimited,
     //: %1 is a time, for example "40 s".
     QT_TRANSLATE_NOOP("checks", "Mimecast limits how often it may be asked, and wants a pause of %1."),
     QT_TRANSLATE_NOOP("checks", "Mimecast limits how often it may be asked, and the limit is reached."),
     QT_TRANSLATE_NOOP("checks", "Check again when the pause is over. What you have set up stays as it is."),
     "verification", "verification.run"},
    {Cause::ServiceUnavailable,
     //: %1 is an HTTP status, for example 503.
     QT_TRANSLATE_NOOP("checks", "Mimecast’s service has trouble of its own (HTTP %1)."),
     QT_TRANSLATE_NOOP("checks", "Mimecast’s service has trouble of its own."),
     QT_TRANSLATE_NOOP("checks",
                       "Your set-up may be in order: wait some minutes, then check again. If it lasts, "
                       "give Mimecast’s support the request ID from the technical detail."),
     "verification", "verification.run"},
    {Cause::UnexpectedResponse,
     //: %1 is an HTTP status and perhaps an error code, for example "409, err_conflict".
     QT_TRANSLATE_NOOP("checks",
                       "This could not be determined: Mimecast’s answer is of a kind that this program "
                       "does not know (HTTP %1)."),
     QT_TRANSLATE_NOOP("checks",
                       "This could not be determined: Mimecast’s answer lacks what this program looks "
                       "for."),
     QT_TRANSLATE_NOOP("checks",
                       "Check again. If it stays so, give Mimecast’s support the request ID from the "
                       "technical detail."),
     "verification", "verification.run"},
    {Cause::ResponseTooLarge,
     QT_TRANSLATE_NOOP("checks", "The answer is larger than any that Mimecast gives, "
                                 "and was not read to its end."),
     QT_TRANSLATE_NOOP("checks", "The answer is larger than any that Mimecast gives, and was not read to its "
                                 "end."),
     QT_TRANSLATE_NOOP("checks", "Check the gateway’s address, then check again."), "verification",
     "verification.gateway-choice"},
    {Cause::CredentialsRejected,
     QT_TRANSLATE_NOOP("checks", "Mimecast does not accept the Client ID with this Client Secret."),
     QT_TRANSLATE_NOOP("checks", "Mimecast does not accept the Client ID with this Client Secret."),
     QT_TRANSLATE_NOOP("checks",
                       "Mimecast does not say whether the ID or the secret is wrong, or the application "
                       "is disabled. Copy both once more from the same dialog. If the secret is lost, "
                       "generate new keys for the application and enter both here."),
     "credentials", "credentials.secret"},
    {Cause::CredentialsLookLikeApi1,
     QT_TRANSLATE_NOOP("checks", "These look like keys of the older API 1.0."),
     QT_TRANSLATE_NOOP("checks", "These look like keys of the older API 1.0."),
     QT_TRANSLATE_NOOP("checks",
                       "Active Response needs the API 2.0: a Client ID and a Client Secret from the "
                       "application that you add there. Enter those two."),
     "credentials", "credentials.client-id"},
    {Cause::SecretMissing, QT_TRANSLATE_NOOP("checks", "There is no Client Secret to check with."),
     QT_TRANSLATE_NOOP("checks", "There is no Client Secret to check with."),
     QT_TRANSLATE_NOOP("checks",
                       "Enter the Client Secret. If it is lost, generate new keys for the application: "
                       "Mimecast shows a secret only once."),
     "credentials", "credentials.secret"},
    {Cause::KeychainUnavailable,
     QT_TRANSLATE_NOOP("checks", "The keychain that holds the Client Secret cannot be used."),
     QT_TRANSLATE_NOOP("checks", "The keychain that holds the Client Secret cannot be used."),
     QT_TRANSLATE_NOOP("checks",
                       "Unlock this computer’s keychain and try again, or enter the Client Secret once "
                       "more and keep it only while the window is open."),
     "credentials", "credentials.secret"},
    {Cause::ProductMissing,
     //: %1 is a product's name in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "The application lacks the product %1."),
     QT_TRANSLATE_NOOP("checks", "The application lacks a product."),
     QT_TRANSLATE_NOOP("checks",
                       "Products cannot be changed once an application is saved. Create a new "
                       "application with %5 and %6, generate new keys and enter them here. Watch the "
                       "name: %7 is another product, and not the right one. The role can stay as it "
                       "is."),
     "api-application", "api-application.products"},
    {Cause::PermissionMissing,
     //: %1 is a permission in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "The role lacks %1."),
     QT_TRANSLATE_NOOP("checks", "The role lacks a permission."),
     QT_TRANSLATE_NOOP("checks",
                       "Mimecast refuses this operation. Open the role, select %8, and save it. Then "
                       "check again; how long a changed role takes to apply is not documented. The "
                       "application and its keys stay as they are."),
     "api-role", "api-role.permissions"},
    {Cause::ProductOrPermissionMissing,
     //: %1 is a product's name, %2 a permission in the Mimecast console.
     QT_TRANSLATE_NOOP("checks",
                       "The application lacks the product %1, or its role lacks %2. Mimecast’s answer "
                       "does not tell which."),
     QT_TRANSLATE_NOOP("checks",
                       "The application lacks a product, or its role a permission. Mimecast’s answer "
                       "does not tell which."),
     QT_TRANSLATE_NOOP("checks",
                       "Look at the role first, because it can be changed: it needs %8. Save it and "
                       "check again. If that does not help, look at the application’s products: they "
                       "cannot be changed once saved, so a missing one means a new application and new "
                       "keys."),
     "api-role", "api-role.permissions"},
    {Cause::ExcessPermission,
     //: %1 is one or several permissions in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "The role also has %1, which Active Response does not need."),
     QT_TRANSLATE_NOOP("checks", "The role has more than Active Response needs."),
     QT_TRANSLATE_NOOP("checks",
                       "Active Response works all the same. To give it no more than it needs, open the "
                       "role, deselect all application permissions except %8, and save it."),
     "api-role", "api-role.permissions"},
    {Cause::LicenceMissing,
     //: %1 is one or several package names of Mimecast.
     QT_TRANSLATE_NOOP("checks", "The account’s packages do not include %1."),
     QT_TRANSLATE_NOOP("checks", "The account’s packages do not include all that is needed."),
     QT_TRANSLATE_NOOP("checks",
                       "Active Response needs a Mimecast plan with it. Ask your Mimecast account manager "
                       "to add it, then check again. Role, application and keys can stay as they are."),
     "requirements", "requirements.plan"},
    {Cause::CloudIntegratedAccount,
     QT_TRANSLATE_NOOP("checks", "This is a Cloud Integrated account, which these operations do not serve."),
     QT_TRANSLATE_NOOP("checks", "This is a Cloud Integrated account, which these operations do not serve."),
     QT_TRANSLATE_NOOP("checks",
                       "Active Response needs a Cloud Gateway account. Ask your Mimecast account manager "
                       "and your Concierge Security Team which way is open to you."),
     "requirements", "requirements.plan"},
    {Cause::ClockSkew,
     //: %1 is, for example, "7 min ahead of Mimecast’s".
     QT_TRANSLATE_NOOP("checks", "This computer’s clock is %1."),
     QT_TRANSLATE_NOOP("checks", "This computer’s clock differs from Mimecast’s."),
     QT_TRANSLATE_NOOP("checks",
                       "Set this computer’s clock by an internet time server. Times in the report would "
                       "be wrong, and with a larger difference encrypted connections fail."),
     "verification", "verification.run"},
    {Cause::NeedsValidation,
     QT_TRANSLATE_NOOP("checks",
                       "Cannot be checked without deleting mail; the validation with your CST shows "
                       "it."),
     QT_TRANSLATE_NOOP("checks",
                       "Cannot be checked without deleting mail; the validation with your CST shows "
                       "it."),
     QT_TRANSLATE_NOOP("checks", "Nothing is wrong. Arrange the validation with your Concierge Security Team "
                                 "(CST); their test deletion shows whether the role has %9."),
     "validation", "validation.test"},
    {Cause::Cancelled, QT_TRANSLATE_NOOP("checks", "The checks were stopped before this one ended."),
     QT_TRANSLATE_NOOP("checks", "The checks were stopped before this one ended."),
     QT_TRANSLATE_NOOP("checks", "Check again whenever you like. Nothing was changed at Mimecast."),
     "verification", "verification.run"},
}};

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
    return seconds < 120
               //: A time in seconds.
               ? QCoreApplication::translate("checks", "%1 s").arg(seconds)
               //: A time in minutes.
               : QCoreApplication::translate("checks", "%1 min").arg((seconds + 30) / 60);
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

const CauseRow &rowOf(Cause cause)
{
    return causes.at(static_cast<size_t>(cause));
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
        const CauseRow &row = rowOf(*finding.cause);
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
    const CauseRow &row = rowOf(*finding.cause);
    return {QString::fromLatin1(row.section), QString::fromLatin1(row.step),
            translated(row.remedy, shownArguments(finding))};
}

} // namespace checks
