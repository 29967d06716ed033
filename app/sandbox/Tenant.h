// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Incident.h"
#include "Play.h"
#include "Reply.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <set>

namespace sandbox {

/// The credentials that open the simulated tenant, and nothing else anywhere.
QString standingClientId();
QString standingClientSecret();

/// What the API application was given.
enum class Product { AccountManagement, ThreatManagement };

/// What the application's role was given.
enum class Permission {
    DashboardRead,
    ThreatRemediationRead,
    ThreatRemediationEdit,
    AccountSettingsRead,
    ConfigSnapshotRead,
    ByoThreatIntelligenceRead,
};

/// What get-account tells. The personal data is there to be left alone by whoever asks.
struct AccountRecord
{
    QString code = QStringLiteral("CUSA13A77");
    QString name = QStringLiteral("Contoso Ltd");
    QString region = QStringLiteral("us");
    QString type = QStringLiteral("full");
    QString mimecastId = QStringLiteral("01-0113-00077");
    QString mailPlatform = QStringLiteral("Microsoft 365");
    int userCount = 250;

    QString passphrase = QStringLiteral("decoy passphrase never to be kept");
    QString adminEmail = QStringLiteral("decoy.admin@contoso.example");
    QString contactEmail = QStringLiteral("decoy.contact@contoso.example");
    QString contactName = QStringLiteral("Decoy Contact");
    QString telephone = QStringLiteral("+1 555 0100 DECOY");
    QString supportCode = QStringLiteral("decoy-support-code");

    /// All values that must not be found in anything that the asker stores, logs or reports.
    QStringList personalData() const;
};

struct RateLimit
{
    int allowed = 0;                    ///< So many requests are answered before the limit is reached.
    int refusals = 0;                   ///< So many are then refused; below 0 all of them.
    std::chrono::milliseconds reset{0}; ///< What a refusal says of the time to wait.
};

/// What an answer comes over, or fails to.
enum class Line {
    Plain,        ///< HTTP.
    Tls,          ///< HTTPS; the certificate is of the sandbox's own authority, see Certificates.h.
    TlsUntrusted, ///< The certificate is of an authority that nobody trusts.
    TlsExpired,
    TlsWrongHost,
    NoTls,   ///< Calls itself HTTPS and answers in plain text.
    HangsUp, ///< In the middle of every answer.
    Silent,  ///< Takes connections and never answers.
    Drips,   ///< A byte a second.
    Floods,  ///< Without end.
};

/// An answer in place of the tenant's own.
struct Instead
{
    QString path; ///< Of the request; empty: of every request.
    Reply reply;
    int times = -1; ///< So often; below 0 always.
};

/// A Mimecast tenant as state. A scenario is made by changing it, also while it is being served, but only
/// in the server's thread.
struct Tenant
{
    QString clientId = standingClientId();
    QString clientSecret = standingClientSecret();
    bool applicationEnabled = true;
    std::set<Product> products{Product::AccountManagement, Product::ThreatManagement};
    std::set<Permission> permissions{Permission::DashboardRead, Permission::ThreatRemediationRead,
                                     Permission::ThreatRemediationEdit};

    AccountRecord account;
    bool cloudGateway = true; ///< Otherwise a Cloud Integrated account.
    QStringList packages;     ///< "Name [id]".
    QList<Incident> incidents;
    QList<Play> plays; ///< Test deletions that were begun.

    std::chrono::seconds tokenLife{1799};
    QHash<QByteArray, QDateTime> tokens; ///< Each with the time when it expires.

    bool available = true;
    RateLimit rateLimit;
    int refusedTokens = 0;  ///< So many good tokens are refused with 401; below 0 all of them.
    QList<Instead> instead; ///< The first that fits counts.
    std::chrono::milliseconds latency{0};
    std::chrono::seconds clockSkew{0}; ///< The service's clock less the true time.
    bool tellsTime = true;             ///< By the Date header.
    bool cutsShort = false;            ///< The second half of every body is lost.
    Line line = Line::Plain;           ///< Of the time when the server begins to listen.
};

/// A tenant set up as the documented procedure asks, with a few incidents of the days before `now`.
Tenant readyTenant(const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Takes the package with the number away, for example "1064".
void removePackage(Tenant &tenant, const QString &id);

} // namespace sandbox
