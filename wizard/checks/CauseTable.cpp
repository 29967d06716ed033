// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CauseTable.h"

#include "Labels.h"

#include <algorithm>
#include <array>

namespace checks {

namespace {

// In the order of the enum.
constexpr std::array<CauseRow, causeCount> table{{
    {Cause::DnsFailure, "dns-failure", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "This computer cannot find %1."),
     QT_TRANSLATE_NOOP("checks", "This computer cannot find the gateway."),
     QT_TRANSLATE_NOOP(
         "checks",
         "Its name cannot be looked up. Check that this computer is online, on the company network or VPN if "
         "that is needed, and that its DNS server knows names on the internet. Then check again."),
     "network-access.allowlist"},
    {Cause::ConnectionRefused, "connection-refused", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 turns the connection away."),
     QT_TRANSLATE_NOOP("checks", "The gateway turns the connection away."),
     QT_TRANSLATE_NOOP("checks", "A firewall on the way probably does that. Have HTTPS (port 443) from this "
                                 "computer to the gateway allowed, then check again."),
     "network-access.allowlist"},
    {Cause::ConnectionTimeout, "connection-timeout", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 does not answer in time."),
     QT_TRANSLATE_NOOP("checks", "The gateway does not answer in time."),
     QT_TRANSLATE_NOOP("checks",
                       "A firewall may drop the connection without a word, or the network is slow. Have "
                       "HTTPS (port 443) from this computer to the gateway allowed, then check again."),
     "network-access.allowlist"},
    {Cause::ConnectionLost, "connection-lost", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "The connection to %1 broke off before the answer was complete."),
     QT_TRANSLATE_NOOP("checks", "The connection broke off before the answer was complete."),
     QT_TRANSLATE_NOOP("checks",
                       "Check again. If it happens every time, something on the way ends the connection: ask "
                       "whoever looks after the firewall to let HTTPS to the gateway through unchanged."),
     "network-access.allowlist"},
    {Cause::ProxyUnreachable, "proxy-unreachable", Status::Failed,
     //: %1 is a proxy's host and port.
     QT_TRANSLATE_NOOP("checks", "The proxy %1, which this computer is set to use, cannot be reached."),
     QT_TRANSLATE_NOOP("checks", "The proxy that this computer is set to use cannot be reached."),
     QT_TRANSLATE_NOOP("checks", "Check the proxy in this computer’s network settings, then check again."),
     "network-access.allowlist"},
    {Cause::ProxyAuthenticationRequired, "proxy-authentication-required", Status::Failed,
     //: %1 is a proxy's host and port.
     QT_TRANSLATE_NOOP("checks", "The proxy %1 wants a user name and a password."),
     QT_TRANSLATE_NOOP("checks", "The proxy wants a user name and a password."),
     QT_TRANSLATE_NOOP("checks",
                       "Put them into this computer’s proxy settings; the wizard can ask for them, too. Then "
                       "check again. They are not those of Mimecast."),
     "network-access.allowlist"},
    {Cause::ProxyRefused, "proxy-refused", Status::Failed,
     //: %1 is a proxy's host and port, %2 a host name.
     QT_TRANSLATE_NOOP("checks", "The proxy %1 does not let this computer through to %2."),
     QT_TRANSLATE_NOOP("checks", "The proxy does not let this computer through to the gateway."),
     QT_TRANSLATE_NOOP("checks",
                       "Ask whoever looks after the proxy whether it allows the gateway’s host name "
                       "over HTTPS (port 443), and reaches it. Then check again."),
     "network-access.allowlist"},
    {Cause::TlsUntrusted, "tls-untrusted", Status::Failed,
     //: %1 is the name of a certificate's issuer.
     QT_TRANSLATE_NOOP("checks",
                       "The gateway’s certificate was issued by “%1”, which this computer does not trust."),
     QT_TRANSLATE_NOOP("checks", "This computer does not trust the gateway’s certificate."),
     QT_TRANSLATE_NOOP(
         "checks",
         "It looks like TLS inspection: a firewall or a proxy opens encrypted connections and looks inside. "
         "Have the gateway exempted from that, or the inspector’s certificate authority installed on this "
         "computer, then check again. Nothing was sent over this connection."),
     "network-access.allowlist"},
    {Cause::TlsExpired, "tls-expired", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "The certificate of %1 is not valid at this computer’s date."),
     QT_TRANSLATE_NOOP("checks", "The gateway’s certificate is not valid at this computer’s date."),
     QT_TRANSLATE_NOOP("checks",
                       "Look at the date and time of this computer first: a clock that is wrong makes every "
                       "certificate look expired. Then check again. Nothing was sent over this connection."),
     "network-access.allowlist"},
    {Cause::TlsWrongHost, "tls-wrong-host", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "Whoever answers for %1 has a certificate for another name."),
     QT_TRANSLATE_NOOP("checks", "Whoever answers has a certificate for another name than the gateway’s."),
     QT_TRANSLATE_NOOP(
         "checks",
         "Something on the way answers in the gateway’s place, or the name leads to the wrong server. Ask "
         "whoever looks after the network, then check again. Nothing was sent over this connection."),
     "network-access.allowlist"},
    {Cause::TlsFailure, "tls-failure", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "No encrypted connection to %1 comes about."),
     QT_TRANSLATE_NOOP("checks", "No encrypted connection to the gateway comes about."),
     QT_TRANSLATE_NOOP("checks", "Something on the way does not speak TLS, or an outdated version of it. Ask "
                                 "whoever looks after the firewall to let HTTPS to the gateway through "
                                 "unchanged, then check again. Nothing was sent over this connection."),
     "network-access.allowlist"},
    {Cause::CaptivePortal, "captive-portal", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "A web page came back in place of an answer from %1."),
     QT_TRANSLATE_NOOP("checks", "A web page came back in place of the gateway’s answer."),
     QT_TRANSLATE_NOOP(
         "checks", "A guest network’s sign-in page or a filter’s block page probably answered. Sign in to "
                   "the network in a browser, or have the gateway allowed in the filter, then check again."),
     "network-access.allowlist"},
    {Cause::UnexpectedRedirect, "unexpected-redirect", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "The answer points to another address, %1. It was not followed."),
     QT_TRANSLATE_NOOP("checks", "The answer points to another address. It was not followed."),
     QT_TRANSLATE_NOOP("checks", "Mimecast’s gateways do not do that, so something on the way does. Sign in "
                                 "to the network in a browser if it asks for that, or have the gateway "
                                 "allowed, then check again. Nothing was sent to the other address."),
     "network-access.allowlist"},
    {Cause::LegacyGateway, "legacy-gateway", Status::Failed,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 is an address of the older API 1.0, which takes other keys."),
     QT_TRANSLATE_NOOP("checks", "This is an address of the older API 1.0, which takes other keys."),
     //: %4 is a host name.
     QT_TRANSLATE_NOOP("checks",
                       "Choose a gateway of the API 2.0: %4, which serves every region, or that of the UK or "
                       "the US. Nothing has been sent."),
     "network-access.allowlist"},
    {Cause::UnknownGateway, "unknown-gateway", Status::Warning,
     //: %1 is a host name.
     QT_TRANSLATE_NOOP("checks", "%1 answers, but Mimecast does not list it as a gateway."),
     QT_TRANSLATE_NOOP("checks", "This address is not on Mimecast’s list of gateways."),
     //: %4 is a host name.
     QT_TRANSLATE_NOOP("checks", "Choose one of the three on the list; %4 serves every region. Keep another "
                                 "one only if Mimecast gave "
                                 "it to you and it ends in services.mimecast.com."),
     "network-access.allowlist"},
    {Cause::RateLimited, "rate-limited", Status::Failed,
     //: %1 is a time, for example "40 s".
     QT_TRANSLATE_NOOP("checks", "Mimecast limits how often it may be asked, and wants a pause of %1."),
     QT_TRANSLATE_NOOP("checks", "Mimecast limits how often it may be asked, and the limit is reached."),
     QT_TRANSLATE_NOOP("checks", "Check again when the pause is over. What you have set up stays as it is."),
     "verification.run"},
    {Cause::ServiceUnavailable, "service-unavailable", Status::Failed,
     //: %1 is an HTTP status, for example 503.
     QT_TRANSLATE_NOOP("checks", "Mimecast’s service has trouble of its own (HTTP %1)."),
     QT_TRANSLATE_NOOP("checks", "Mimecast’s service has trouble of its own."),
     QT_TRANSLATE_NOOP("checks", "Your set-up may be in order: wait some minutes, then check again. If it "
                                 "lasts, give Mimecast’s support the request ID from the technical detail."),
     "verification.run"},
    {Cause::UnexpectedResponse, "unexpected-response", Status::Failed,
     //: %1 is an HTTP status and perhaps an error code, for example "409, err_conflict".
     QT_TRANSLATE_NOOP("checks", "This could not be determined: Mimecast’s answer is of a kind that this "
                                 "program does not know (HTTP %1)."),
     QT_TRANSLATE_NOOP("checks",
                       "This could not be determined: Mimecast’s answer lacks what this program looks for."),
     QT_TRANSLATE_NOOP(
         "checks",
         "Check again. If it stays so, give Mimecast’s support the request ID from the technical detail."),
     "verification.run"},
    {Cause::ResponseTooLarge, "response-too-large", Status::Failed,
     QT_TRANSLATE_NOOP("checks",
                       "The answer is larger than any that Mimecast gives, and was not read to its end."),
     QT_TRANSLATE_NOOP("checks",
                       "The answer is larger than any that Mimecast gives, and was not read to its end."),
     QT_TRANSLATE_NOOP("checks", "Something other than Mimecast may have answered. Look whether the right "
                                 "gateway is chosen, then check again."),
     "verification.gateway-choice"},
    {Cause::CredentialsRejected, "credentials-rejected", Status::Failed,
     QT_TRANSLATE_NOOP("checks", "Mimecast does not accept the Client ID with this Client Secret."),
     QT_TRANSLATE_NOOP("checks", "Mimecast does not accept the Client ID with this Client Secret."),
     QT_TRANSLATE_NOOP(
         "checks", "Mimecast does not say whether the ID or the secret is wrong, or the application is "
                   "disabled or not active yet: a new one can take some minutes. Wait and check again, or "
                   "copy both once more from the same dialog. If the secret is lost, open the application "
                   "in Mimecast, where you added it, generate its keys again and use those."),
     "credentials.secret"},
    {Cause::CredentialsLookLikeApi1, "credentials-look-like-api-1", Status::Failed,
     QT_TRANSLATE_NOOP("checks", "These look like keys of the older API 1.0."),
     QT_TRANSLATE_NOOP("checks", "These look like keys of the older API 1.0."),
     QT_TRANSLATE_NOOP("checks", "Active Response needs the API 2.0: a Client ID and a Client Secret from "
                                 "the application that you add there. Enter those two."),
     "credentials.client-id"},
    {Cause::SecretMissing, "secret-missing", Status::Failed,
     QT_TRANSLATE_NOOP("checks", "There is no Client Secret to check with."),
     QT_TRANSLATE_NOOP("checks", "There is no Client Secret to check with."),
     QT_TRANSLATE_NOOP("checks",
                       "Enter the Client Secret. Mimecast shows a secret only once: if it is lost, "
                       "open the application in Mimecast, where you added it, and generate its keys "
                       "again."),
     "credentials.secret"},
    {Cause::KeychainUnavailable, "keychain-unavailable", Status::Failed,
     QT_TRANSLATE_NOOP("checks", "The keychain that holds the Client Secret cannot be used."),
     QT_TRANSLATE_NOOP("checks", "The keychain that holds the Client Secret cannot be used."),
     QT_TRANSLATE_NOOP("checks", "Unlock this computer’s keychain and try again. Without one, the wizard "
                                 "can hold the Client Secret while it is open, and the command line "
                                 "reads it from standard input."),
     "credentials.secret"},
    {Cause::ProductMissing, "product-missing", Status::Failed,
     //: %1 is a product's name in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "The application lacks the product %1."),
     QT_TRANSLATE_NOOP("checks", "The application lacks a product."),
     //: %5, %6 and %7 are names of products in the Mimecast console.
     QT_TRANSLATE_NOOP("checks",
                       "Products cannot be changed once an application is saved. Create a new application "
                       "with %5 and %6, generate new keys and use those. Watch the name: %7 is another "
                       "product, and not the right one. The role can stay as it is."),
     "api-application.products"},
    {Cause::PermissionMissing, "permission-missing", Status::Failed,
     //: %1 is a permission in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "The role lacks %1."),
     QT_TRANSLATE_NOOP("checks", "The role lacks a permission."),
     //: %8 is a list of permissions in the Mimecast console.
     QT_TRANSLATE_NOOP("checks",
                       "Mimecast refuses this operation. Open the role, select %8, and save it. Then check "
                       "again, and once more later if nothing has changed: how long a changed role takes to "
                       "apply is not documented. The application and its keys stay as they are."),
     "api-role.permissions"},
    {Cause::ProductOrPermissionMissing, "product-or-permission-missing", Status::Failed,
     //: %1 is a product's name, %2 a permission in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "The application lacks the product %1, or its role lacks %2. Mimecast’s "
                                 "answer does not tell which."),
     QT_TRANSLATE_NOOP(
         "checks",
         "The application lacks a product, or its role a permission. Mimecast’s answer does not tell which."),
     //: %8 is a list of permissions in the Mimecast console.
     QT_TRANSLATE_NOOP(
         "checks",
         "Look at the role first, because it can be changed: it needs %8. Save it and check again, and once "
         "more later if nothing has changed. If that does not help, look at the application’s products: they "
         "cannot be changed once saved, so a missing one means a new application and new keys."),
     "api-role.permissions"},
    {Cause::ExcessPermission, "excess-permission", Status::Warning,
     //: %1 is one or several permissions in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "The role also has %1, which Active Response does not need."),
     QT_TRANSLATE_NOOP("checks", "The role has more than Active Response needs."),
     //: %8 is a list of permissions in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "Active Response works all the same. To give it no more than it needs, open "
                                 "the role, deselect all application permissions except %8, and save it."),
     "api-role.permissions"},
    {Cause::LicenceMissing, "licence-missing", Status::Failed,
     //: %1 is one or several package names of Mimecast.
     QT_TRANSLATE_NOOP("checks", "The account’s packages do not include %1."),
     QT_TRANSLATE_NOOP("checks", "The account’s packages do not include all that is needed."),
     QT_TRANSLATE_NOOP("checks",
                       "Active Response needs a Mimecast plan with it. Ask your Mimecast account manager to "
                       "add it, then check again. Role, application and keys can stay as they are."),
     "requirements.plan"},
    {Cause::CloudIntegratedAccount, "cloud-integrated-account", Status::Failed,
     QT_TRANSLATE_NOOP("checks",
                       "This is a Cloud Integrated account, where Active Response’s operations do not work."),
     QT_TRANSLATE_NOOP("checks",
                       "This is a Cloud Integrated account, where Active Response’s operations do not work."),
     //: %1 is what Mimecast calls the Cloud Gateway.
     QT_TRANSLATE_NOOP("checks",
                       "Active Response needs a Cloud Gateway account, which Mimecast also calls %1. "
                       "Ask your Mimecast account manager and your Concierge Security Team which way "
                       "is open to you."),
     "requirements.plan", labels::emailSecurityMx},
    {Cause::ClockSkew, "clock-skew", Status::Warning,
     //: %1 is, for example, "7 min ahead of Mimecast’s".
     QT_TRANSLATE_NOOP("checks", "This computer’s clock is %1."),
     QT_TRANSLATE_NOOP("checks", "This computer’s clock differs from Mimecast’s."),
     QT_TRANSLATE_NOOP(
         "checks", "Have this computer’s clock set by an internet time server, then check again. Otherwise "
                   "times in the report are wrong, and with a larger difference encrypted connections fail."),
     "verification.run"},
    {Cause::NeedsValidation, "needs-validation", Status::Inconclusive,
     QT_TRANSLATE_NOOP("checks",
                       "Cannot be checked without deleting email; the validation with your CST shows it."),
     QT_TRANSLATE_NOOP("checks",
                       "Cannot be checked without deleting email; the validation with your CST shows it."),
     //: %9 is a permission in the Mimecast console.
     QT_TRANSLATE_NOOP("checks", "Nothing is wrong. Arrange the validation with your Concierge Security Team "
                                 "(CST); their test deletion shows whether the role has %9."),
     "validation.test"},
    {Cause::Cancelled, "cancelled", Status::Cancelled,
     QT_TRANSLATE_NOOP("checks", "The checks were stopped before this one ended."),
     QT_TRANSLATE_NOOP("checks", "The checks were stopped before this one ended."),
     QT_TRANSLATE_NOOP("checks", "Check again whenever you like. Nothing was changed at Mimecast."),
     "verification.run"},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].cause != static_cast<Cause>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

const CauseRow &rowOf(Cause cause)
{
    return table.at(static_cast<size_t>(cause));
}

QString toString(Cause cause)
{
    return QString::fromLatin1(rowOf(cause).id);
}

std::optional<Cause> causeFromString(const QString &id)
{
    const auto *const row = std::find_if(table.begin(), table.end(), [&id](const CauseRow &candidate) {
        return id == QLatin1String(candidate.id);
    });
    return row == table.end() ? std::nullopt : std::optional(row->cause);
}

} // namespace checks
