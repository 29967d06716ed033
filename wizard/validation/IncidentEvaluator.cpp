// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "IncidentEvaluator.h"

#include <algorithm>

namespace validation {

namespace {

constexpr int pollsUntilSettled = 3;
// A page's token is handed back as it came, and may be of any length that is no flood.
constexpr qsizetype longestToken = 4096;
constexpr QLatin1String notifyOnly("notify_only");
constexpr QLatin1String restoring("restored");

QString bare(const QString &messageId)
{
    QString id = messageId.trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.sliced(1, id.size() - 2).trimmed();
    return id;
}

IncidentCounts countsOf(const QJsonObject &incident)
{
    const auto text = [&incident](QLatin1String member) {
        return mimecast::boundedText(incident.value(member), longestText);
    };
    return {.code = text(QLatin1String("code")),
            .type = text(QLatin1String("type")),
            .identified = countOf(incident.value(QLatin1String("identified"))),
            .successful = countOf(incident.value(QLatin1String("successful"))),
            .failed = countOf(incident.value(QLatin1String("failed"))),
            .restored = countOf(incident.value(QLatin1String("restored")))};
}

bool isOfType(const IncidentCounts &incident, QLatin1String type)
{
    return incident.type.compare(type, Qt::CaseInsensitive) == 0;
}

/// All counts are known and can be true together.
bool isConsistent(const IncidentCounts &incident)
{
    return incident.identified && incident.successful && incident.failed && incident.restored &&
           *incident.successful + *incident.failed <= *incident.identified &&
           *incident.restored <= *incident.identified;
}

bool isOpen(const IncidentCounts &incident)
{
    if (!isConsistent(incident) || evaluate(incident) == Outcome::CouldNotWatch)
        return true;
    if (isOfType(incident, notifyOnly))
        return false;
    return *incident.identified == 0 ||
           *incident.successful + *incident.failed + *incident.restored < *incident.identified;
}

/// `messageId` or one of `messageIds` is the wanted one.
bool isOfMessage(const QJsonObject &incident, const QString &wanted)
{
    const QJsonObject criteria = incident.value(QLatin1String("searchCriteria")).toObject();
    const auto names = [&wanted](const QJsonValue &id) { return bare(id.toString()) == wanted; };
    const QJsonValue ids = criteria.value(QLatin1String("messageIds"));
    const QJsonArray list = ids.toArray();
    return !wanted.isEmpty() && (names(criteria.value(QLatin1String("messageId"))) || names(ids) ||
                                 std::any_of(list.begin(), list.end(), names));
}

/// Whether `further` takes the place of the incident that is known: it is newer, or, where that is not known
/// of either or they are the same one, it claims no more.
bool takesPlace(const IncidentPage &further, const IncidentPage &page)
{
    if (!page.own)
        return true;
    const bool isSame = !page.own->code.isEmpty() && page.own->code == further.own->code;
    if (!isSame && page.created.isValid() && further.created.isValid() && page.created != further.created)
        return page.created < further.created;
    return evaluate(further.own) >= evaluate(page.own);
}

void add(IncidentPage *page, const QJsonObject &incident, const QString &wanted, const QDateTime &since)
{
    const QDateTime created =
        QDateTime::fromString(incident.value(QLatin1String("create")).toString(), Qt::ISODate).toUTC();
    if (since.isValid() && created.isValid() && created < since)
        return;
    if (!isOfMessage(incident, wanted)) {
        ++page->others;
        return;
    }
    append(page, {.own = countsOf(incident), .created = created, .next = page->next});
}

} // namespace

std::optional<IncidentPage> readPage(const mimecast::Answer &answer, const QString &messageId,
                                     const QDateTime &since)
{
    if (answer.kind != mimecast::Answer::Kind::Success || !answer.body.value(QLatin1String("data")).isArray())
        return std::nullopt;
    IncidentPage page;
    const QJsonObject meta = answer.body.value(QLatin1String("meta")).toObject();
    page.next = meta.value(QLatin1String("pagination")).toObject().value(QLatin1String("next")).toString();
    if (page.next.size() > longestToken) {
        page.next.clear();
        page.isWhole = false;
    }
    const QString wanted = bare(messageId);
    for (const auto &entry : answer.data) {
        const QJsonArray incidents = entry.toObject().value(QLatin1String("incidents")).toArray();
        for (const auto &incident : incidents)
            add(&page, incident.toObject(), wanted, since);
    }
    return page;
}

void append(IncidentPage *page, const IncidentPage &further)
{
    page->others += further.others;
    page->next = further.next;
    page->isWhole = page->isWhole && further.isWhole;
    // A message may have been deleted, restored and deleted again; the last of it counts.
    if (!further.own || !takesPlace(further, *page))
        return;
    page->own = further.own;
    page->created = further.created;
}

IncidentState next(const IncidentState &before, const std::optional<IncidentCounts> &seen)
{
    if (!seen)
        return {before.incident, 0};
    return {seen, seen == before.incident ? before.unchanged + 1 : 1};
}

bool isSettled(const IncidentState &state)
{
    return state.incident && state.unchanged >= pollsUntilSettled && !isOpen(*state.incident);
}

Outcome evaluate(const std::optional<IncidentCounts> &incident)
{
    if (!incident)
        return Outcome::NoIncident;
    const bool restores = isOfType(*incident, restoring);
    // That it was brought back is told by one count, whatever the others say.
    if (incident->restored.value_or(0) > 0 || (restores && incident->successful.value_or(0) > 0))
        return Outcome::Restored;
    if (!isConsistent(*incident) || restores)
        return Outcome::CouldNotWatch;
    if (isOfType(*incident, notifyOnly))
        return incident->successful == 0 ? Outcome::NotifiedOnly : Outcome::CouldNotWatch;
    if (incident->successful == 0)
        return Outcome::NotDeleted;
    return incident->successful == incident->identified ? Outcome::Deleted : Outcome::PartlyDeleted;
}

} // namespace validation
