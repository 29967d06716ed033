// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Play.h"

#include "Api.h"
#include "Tenant.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr QLatin1String controlPath("/sandbox/incidents");
constexpr int longestStep = 3'600'000;

struct KindName
{
    const char *name;
    Play::Kind kind;
};

constexpr std::array kinds{
    KindName{"success", Play::Kind::Success},
    KindName{"partial-failure", Play::Kind::PartialFailure},
    KindName{"failure", Play::Kind::Failure},
    KindName{"notify-only", Play::Kind::NotifyOnly},
    KindName{"wrong-message", Play::Kind::WrongMessage},
    KindName{"none", Play::Kind::None},
    KindName{"restored", Play::Kind::Restored},
};

/// What has happened after so many steps; nothing before the first.
void count(Incident &incident, Play::Kind kind, qint64 steps)
{
    incident.type = QStringLiteral("manual");
    incident.identified = steps > 1 ? 3 : 0;
    if (kind == Play::Kind::NotifyOnly) {
        incident.type = QStringLiteral("notify_only");
        return;
    }
    if (kind == Play::Kind::Failure) {
        incident.failed = steps > 3 ? 3 : steps > 2 ? 1 : 0;
        return;
    }
    incident.successful = steps > 3 ? 3 : steps > 2 ? 1 : 0;
    if (kind == Play::Kind::PartialFailure && steps > 3) {
        incident.successful = 2;
        incident.failed = 1;
    }
    if (kind == Play::Kind::Restored && steps > 3) {
        incident.type = QStringLiteral("restored");
        incident.restored = 3;
    }
}

std::optional<Incident> incidentOf(const Play &play, qsizetype number, const QDateTime &now)
{
    const qint64 steps = play.begun.msecsTo(now) / std::max<qint64>(play.step.count(), 1);
    if (steps < 1 || play.kind == Play::Kind::None)
        return std::nullopt;
    Incident incident;
    incident.id = QStringLiteral("sandbox-play-%1").arg(number);
    incident.code = QStringLiteral("TR-CUSA13A77-%1-M").arg(100 + number, 5, 10, QLatin1Char('0'));
    incident.reason = QStringLiteral("Test deletion of the CST");
    incident.created = play.begun.addMSecs(play.step.count());
    incident.modified = now;
    incident.messageId =
        play.kind == Play::Kind::WrongMessage ? QStringLiteral("<another@contoso.example>") : play.messageId;
    count(incident, play.kind, steps);
    return incident;
}

Reply refuse(const QString &field)
{
    return fieldReply({QStringLiteral("err_validation_invalid"), QStringLiteral("Not understood"), field});
}

} // namespace

std::optional<Play::Kind> playKind(const QString &name)
{
    const auto *const found = std::find_if(kinds.begin(), kinds.end(), [&name](const KindName &candidate) {
        return name == QLatin1String(candidate.name);
    });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

QStringList playNames()
{
    QStringList names;
    for (const KindName &kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

void play(Tenant &tenant, const Play &play)
{
    tenant.plays.append(play);
}

void advancePlays(Tenant &tenant, const QDateTime &now)
{
    for (qsizetype i = 0; i < tenant.plays.size(); ++i) {
        const std::optional<Incident> incident = incidentOf(tenant.plays.at(i), i + 1, now);
        if (!incident)
            continue;
        tenant.incidents.removeIf([&](const Incident &earlier) { return earlier.id == incident->id; });
        tenant.incidents.append(*incident);
    }
}

bool isControl(const Request &request)
{
    return request.path == controlPath;
}

Reply control(Tenant &tenant, const Request &request, const QDateTime &now)
{
    if (request.method != "POST")
        return failReply(405, QStringLiteral("method_not_allowed"), QStringLiteral("Only POST"));
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const std::optional<Play::Kind> kind = playKind(asked.value(QLatin1String("plays")).toString());
    const QString messageId = asked.value(QLatin1String("messageId")).toString();
    const int step = asked.value(QLatin1String("stepMs")).toInt(2000);
    if (!kind)
        return refuse(QStringLiteral("plays"));
    if (messageId.isEmpty())
        return refuse(QStringLiteral("messageId"));
    if (step < 0 || step > longestStep)
        return refuse(QStringLiteral("stepMs"));
    play(tenant, {*kind, messageId, std::chrono::milliseconds(step), now});
    return jsonReply(200, {});
}

} // namespace sandbox
