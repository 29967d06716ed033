// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

// JSON arrays are read in loops as they come. clazy:excludeall=range-loop-reference,range-loop-detach

#include "Samples.h"

#include "checks/Catalogue.h"
#include "report/Report.h"

#include <QJsonArray>

using checks::CheckId;
using checks::Status;

namespace samples {
namespace {

QJsonObject built(const guide::Guide &guide, const setup::Setup *setup,
                  const QList<checks::Finding> &findings)
{
    const QDateTime at(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);
    return report::build({guide, setup, QStringLiteral("global"), clientId, findings, at, at.addSecs(-90)});
}

QJsonValue replaced(const QJsonValue &value, const QString &text);

QJsonObject replaced(QJsonObject object, const QString &text)
{
    const QStringList fixed{
        QStringLiteral("format"),    QStringLiteral("generated"), QStringLiteral("verdict"),
        QStringLiteral("status"),    QStringLiteral("at"),        QStringLiteral("digest"),
        QStringLiteral("checked"),   QStringLiteral("started"),   QStringLiteral("ended"),
        QStringLiteral("signedOff"), QStringLiteral("outcome"),   QStringLiteral("client")};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!fixed.contains(member.key()))
            member.value() = replaced(QJsonValue(member.value()), text);
    }
    return object;
}

QJsonValue replaced(const QJsonValue &value, const QString &text)
{
    if (value.isString())
        return text;
    if (value.isObject())
        return replaced(value.toObject(), text);
    if (!value.isArray())
        return value;
    QJsonArray items;
    for (const QJsonValue item : value.toArray())
        items.append(replaced(item, text));
    return items;
}

QString entry(const guide::Field &field)
{
    if (!field.options.empty())
        return field.options.back().id;
    if (field.kind == guide::Field::Kind::EmailAddress)
        return QStringLiteral("active-response@contoso.example");
    if (field.kind == guide::Field::Kind::ClientId)
        return clientId;
    return field.proposal.isEmpty() ? QStringLiteral("Contoso <Ltd> & Co") : field.proposal;
}

} // namespace

std::unique_ptr<setup::Setup> filledSetup(const guide::Guide &guide)
{
    auto setup = std::make_unique<setup::Setup>(QStringLiteral("contoso"));
    for (const guide::Section &section : guide.sections) {
        for (const guide::Step &step : section.steps) {
            for (const guide::Field &field : step.fields) {
                using Kind = guide::Field::Kind;
                if (field.kind == Kind::ClientSecret || field.kind == Kind::Password)
                    continue;
                setup->setValue(field.id, entry(field));
            }
            setup->setDone(step.id, true, QDateTime(QDate(2026, 11, 23), QTime(14, 5), Qt::UTC));
        }
    }
    setup->setSecretStored(true);
    return setup;
}

checks::Finding finding(CheckId check, Status status)
{
    checks::Finding finding;
    finding.check = check;
    finding.status = status;
    const QString permission = QStringLiteral("Services › Threat Remediation › Read");
    if (status == Status::Failed) {
        finding.cause = checks::Cause::PermissionMissing;
        finding.details = checks::Permission{permission};
    }
    if (status == Status::Warning) {
        finding.cause = checks::Cause::ExcessPermission;
        finding.details = checks::Permissions{{permission}};
    }
    if (status == Status::Inconclusive)
        finding.cause = checks::Cause::NeedsValidation;
    if (status == Status::Cancelled)
        finding.cause = checks::Cause::Cancelled;
    if (status == Status::Passed || status == Status::Failed) {
        finding.evidence.append(
            {QStringLiteral("POST /api/%1").arg(toString(check)), status == Status::Passed ? 200 : 403,
             QStringLiteral("request-%1").arg(toString(check)), std::chrono::milliseconds(41),
             status == Status::Passed ? QString() : QStringLiteral("app_forbidden"),
             QStringLiteral("a detail that no report shows")});
    }
    if (check == CheckId::Connection && status == Status::Passed)
        finding.details = checks::Reached{QStringLiteral("api.services.mimecast.com"), {}};
    if (check == CheckId::AccountRead && status == Status::Passed) {
        finding.details = checks::AccountNames{QStringLiteral("Contoso Ltd"), QStringLiteral("CUSA13A77"),
                                               QStringLiteral("us")};
    }
    return finding;
}

QList<checks::Finding> goodFindings()
{
    QList<checks::Finding> findings;
    for (const checks::Check &check : checks::catalogue()) {
        findings.append(
            finding(check.id, check.id == CheckId::RemediationEdit ? Status::Inconclusive : Status::Passed));
    }
    return findings;
}

QList<checks::Finding> with(const checks::Finding &changed)
{
    QList<checks::Finding> findings = goodFindings();
    for (checks::Finding &candidate : findings) {
        if (candidate.check == changed.check)
            candidate = changed;
    }
    return findings;
}

QJsonObject document(const QList<checks::Finding> &findings)
{
    const guide::Guide guide = guide::Guide::documented();
    return built(guide, filledSetup(guide).get(), findings);
}

QJsonObject ready()
{
    return document(goodFindings());
}

QJsonObject failing()
{
    return document(with(finding(checks::CheckId::RemediationRead, Status::Failed)));
}

QJsonObject notVerified()
{
    return document({});
}

validation::Record record(validation::Outcome outcome)
{
    using validation::Outcome;
    const QDateTime begin(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC);
    const bool hasIncident = outcome < Outcome::NoIncident;
    const bool deleted = outcome == Outcome::Deleted;
    validation::Record record{
        .environment = QStringLiteral("test-mailbox@contoso.example"),
        .message = {.messageId = QStringLiteral("<validation-1@contoso.example>"),
                    .date = QStringLiteral("Mon, 23 Nov 2026 14:58:03 +0000"),
                    .from = QStringLiteral("CST <cst@arcticwolf.example>"),
                    .to = QStringLiteral("test-mailbox@contoso.example"),
                    .subject = QStringLiteral("Validation of Active Response")},
        .started = begin,
        .ended = begin.addSecs(372),
        .credentials = validation::CredentialsId::of(QStringLiteral("global"), clientId, false),
        .outcome = outcome,
        .incident = std::nullopt,
        .otherIncidents = 2,
        .administrator = {QStringLiteral("Ada Admin"), QStringLiteral("Messaging administrator")},
        .cst = {QStringLiteral("Carl Concierge"), QStringLiteral("Concierge security engineer")},
        .remark = QStringLiteral("Two mailboxes <held> the message."),
        .signedOff = begin.addSecs(600),
    };
    if (hasIncident) {
        record.incident = validation::IncidentCounts{.code = QStringLiteral("TR-CUSA13A77-00017-M"),
                                                     .type = outcome == Outcome::NotifiedOnly
                                                                 ? QStringLiteral("notify_only")
                                                                 : QStringLiteral("manual"),
                                                     .identified = 2,
                                                     .successful = deleted || outcome == Outcome::Restored ? 2
                                                                   : outcome == Outcome::PartlyDeleted     ? 1
                                                                                                       : 0,
                                                     .failed = outcome == Outcome::NotDeleted      ? 2
                                                               : outcome == Outcome::PartlyDeleted ? 1
                                                                                                   : 0,
                                                     .restored = outcome == Outcome::Restored ? 2 : 0};
    }
    return record;
}

QJsonObject validated(validation::Outcome outcome)
{
    const guide::Guide guide = guide::Guide::documented();
    const auto setup = filledSetup(guide);
    setup->setValidation(validation::toJson(record(outcome)));
    return built(guide, setup.get(), goodFindings());
}

QJsonObject withoutSetup()
{
    return built(guide::Guide::documented(), nullptr, goodFindings());
}

QJsonObject filledWith(const QString &text)
{
    return replaced(failing(), text);
}

} // namespace samples
