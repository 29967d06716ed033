// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Pseudonyms.h"

#include "Digest.h"
#include "Report.h"

#include "checks/Finding.h"
#include "mimecast/Gateway.h"
#include "validation/Record.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace report {
namespace {

using checks::Details;
using checks::Finding;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// Gives out pseudonyms, and remembers them.
class Pseudonyms
{
public:
    /// `pattern` is translated and has the number as %1. Nothing becomes of an empty text.
    QString of(const QString &value, const char *pattern)
    {
        const QString key = value.trimmed().toCaseFolded();
        if (key.isEmpty())
            return {};
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(key, tr(pattern).arg(++m_counts[QLatin1String(pattern)]));
    }

    QString organization(const QString &value)
    {
        //: Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several
        //: apart.
        return of(value, QT_TRANSLATE_NOOP("report", "Organization %1"));
    }
    //: Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several
    //: apart.
    QString account(const QString &value) { return of(value, QT_TRANSLATE_NOOP("report", "Account %1")); }
    //: Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several
    //: apart.
    QString person(const QString &value) { return of(value, QT_TRANSLATE_NOOP("report", "Person %1")); }
    //: Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several
    //: apart.
    QString name(const QString &value) { return of(value, QT_TRANSLATE_NOOP("report", "Name %1")); }
    //: Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several
    //: apart.
    QString host(const QString &value) { return of(value, QT_TRANSLATE_NOOP("report", "Host %1")); }
    //: Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several
    //: apart.
    QString message(const QString &value) { return of(value, QT_TRANSLATE_NOOP("report", "Message %1")); }
    //: Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several
    //: apart.
    QString incident(const QString &value) { return of(value, QT_TRANSLATE_NOOP("report", "Incident %1")); }
    //: Pseudonym in a report for sharing, in place of a name; %1 is a letter or number that tells several
    //: apart.
    QString request(const QString &value) { return of(value, QT_TRANSLATE_NOOP("report", "Request %1")); }

    /// The addresses in a header or an entry, without what else stands there; a name if there are none.
    QString addresses(const QString &text)
    {
        static const QRegularExpression address(QStringLiteral("[^\\s<>,;:\"()]+@[^\\s<>,;:\"()]+"));
        QStringList all;
        auto match = address.globalMatch(text);
        while (match.hasNext())
            //: Pseudonym in a report for sharing, in place of an email address; %1 tells several apart.
            all += of(match.next().captured(), QT_TRANSLATE_NOOP("report", "Address %1"));
        return all.isEmpty() ? name(text) : all.join(QStringLiteral(", "));
    }

private:
    QHash<QString, QString> m_known;
    QHash<QLatin1String, int> m_counts;
};

QString leftOut(const QString &text)
{
    //: In a report for sharing, in place of a text that was left out.
    return text.isEmpty() ? text : tr("Left out");
}

QJsonObject configuration(const QJsonObject &configuration, Pseudonyms &pseudonyms)
{
    constexpr std::array kept{QLatin1String("gateway"), QLatin1String("apiVersion"),
                              QLatin1String("threatRemediationStatus")};
    constexpr std::array addresses{QLatin1String("serviceAccount"), QLatin1String("contactEmail")};
    const auto isOf = [](const auto &keys, const QString &key) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    QJsonObject result;
    for (auto entry = configuration.constBegin(); entry != configuration.constEnd(); ++entry) {
        const QString &key = entry.key();
        const QString value = entry.value().toString();
        QString shown;
        if (isOf(kept, key))
            shown = value;
        else if (key == QLatin1String("clientId"))
            shown = QStringLiteral("…"); // As of one that is too short to be abbreviated.
        else if (key == QLatin1String("organisation"))
            shown = pseudonyms.organization(value);
        else if (key == QLatin1String("contact"))
            shown = pseudonyms.person(value);
        else if (isOf(addresses, key))
            shown = pseudonyms.addresses(value);
        else if (key.endsWith(QLatin1String("Description")))
            shown = leftOut(value);
        else
            shown = pseudonyms.name(value);
        result.insert(key, shown);
    }
    return result;
}

QJsonValue account(const QJsonValue &account, Pseudonyms &pseudonyms)
{
    if (!account.isObject())
        return account;
    return QJsonObject{
        {QStringLiteral("name"), pseudonyms.organization(account[QLatin1String("name")].toString())},
        {QStringLiteral("code"), pseudonyms.account(account[QLatin1String("code")].toString())},
        {QStringLiteral("region"), account[QLatin1String("region")]}};
}

/// What a check found, without what names somebody. Words of Mimecast's and ours stay.
class Replacement
{
public:
    explicit Replacement(Pseudonyms &pseudonyms) : m_pseudonyms(pseudonyms) {}

    template <typename Words>
    Details operator()(const Words &words) const
    {
        return words;
    }
    Details operator()(const checks::Host &host) const { return checks::Host{other(host.name)}; }
    Details operator()(const checks::Reached &reached) const
    {
        return checks::Reached{other(reached.host), other(reached.proxy)};
    }
    Details operator()(const checks::Proxy &proxy) const { return checks::Proxy{other(proxy.address)}; }
    Details operator()(const checks::ProxySignIn &signIn) const
    {
        return checks::ProxySignIn{other(signIn.proxy), other(signIn.realm)};
    }
    Details operator()(const checks::ProxyRefusal &refusal) const
    {
        return checks::ProxyRefusal{other(refusal.proxy), other(refusal.host)};
    }
    Details operator()(const checks::Issuer &issuer) const { return checks::Issuer{other(issuer.name)}; }
    Details operator()(const checks::AccountNames &account) const
    {
        return checks::AccountNames{m_pseudonyms.organization(account.name),
                                    m_pseudonyms.account(account.code), account.region};
    }
    Details operator()(const checks::IncidentCode &incident) const
    {
        return checks::IncidentCode{m_pseudonyms.incident(incident.code)};
    }

private:
    /// Mimecast's gateways are known to everybody.
    QString other(const QString &host) const
    {
        return mimecast::parseGateway(host).gateway ? host : m_pseudonyms.host(host);
    }

    Pseudonyms &m_pseudonyms;
};

QJsonArray checksOf(const QJsonArray &checks, Pseudonyms &pseudonyms)
{
    QList<Finding> findings = checks::findingsFromJson(checks);
    for (Finding &finding : findings) {
        finding.details = std::visit(Replacement(pseudonyms), finding.details);
        for (checks::Evidence &evidence : finding.evidence)
            evidence.requestId = pseudonyms.request(evidence.requestId);
    }
    return checks::toJson(findings);
}

QJsonValue sessionOf(const QJsonValue &session, Pseudonyms &pseudonyms)
{
    if (!session.isObject())
        return session;
    // Only what a record has.
    QJsonObject result = validation::toJson(validation::recordFromJson(session.toObject()));
    const auto replace = [](QJsonObject &object, const char *member, const auto &by) {
        const QString text = object.value(QLatin1String(member)).toString();
        object.insert(QString::fromLatin1(member), by(text));
    };
    const auto addresses = [&](const QString &text) { return pseudonyms.addresses(text); };
    if (session[QLatin1String("otherCredentials")].toBool())
        result.insert(QStringLiteral("otherCredentials"), true);
    if (result.value(QLatin1String("credentials")).isObject()) {
        // As in the configuration: the gateway stays, and the Client ID is gone.
        QJsonObject credentials = result.value(QLatin1String("credentials")).toObject();
        credentials.insert(QStringLiteral("client"), QStringLiteral("…"));
        result.insert(QStringLiteral("credentials"), credentials);
    }
    replace(result, "environment", addresses);
    replace(result, "remark", leftOut);

    QJsonObject message = result.value(QLatin1String("message")).toObject();
    replace(message, "messageId", [&](const QString &text) { return pseudonyms.message(text); });
    replace(message, "from", addresses);
    replace(message, "to", addresses);
    replace(message, "subject", leftOut);
    result.insert(QStringLiteral("message"), message);

    for (const char *member : {"administrator", "cst"}) {
        QJsonObject signatory = result.value(QLatin1String(member)).toObject();
        replace(signatory, "name", [&](const QString &text) { return pseudonyms.person(text); });
        replace(signatory, "role", leftOut);
        result.insert(QString::fromLatin1(member), signatory);
    }
    if (result.value(QLatin1String("incident")).isObject()) {
        QJsonObject incident = result.value(QLatin1String("incident")).toObject();
        replace(incident, "code", [&](const QString &text) { return pseudonyms.incident(text); });
        result.insert(QStringLiteral("incident"), incident);
    }
    return result;
}

} // namespace

QJsonObject pseudonymised(const QJsonObject &document)
{
    Pseudonyms pseudonyms;
    QJsonObject result;
    for (const char *kept : {"format", "version", "generated", "language", "program", "guide", "verdict",
                             "sections", "checked", "digest"}) {
        if (document.contains(QLatin1String(kept)))
            result.insert(QLatin1String(kept), document.value(QLatin1String(kept)));
    }
    result.insert(QStringLiteral("configuration"),
                  configuration(document.value(QLatin1String("configuration")).toObject(), pseudonyms));
    result.insert(QStringLiteral("account"), account(document.value(QLatin1String("account")), pseudonyms));
    result.insert(QStringLiteral("validation"),
                  sessionOf(document.value(QLatin1String("validation")), pseudonyms));
    result.insert(QStringLiteral("checks"),
                  checksOf(document.value(QLatin1String("checks")).toArray(), pseudonyms));
    result.insert(QStringLiteral("pseudonymised"), true);
    if (isPractice(document))
        result.insert(QStringLiteral("practice"), true);
    return withDigest(result);
}

} // namespace report
