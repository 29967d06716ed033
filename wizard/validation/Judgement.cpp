#include "Judgement.h"

#include <algorithm>

namespace validation {

namespace {

constexpr int longestText = 500;
constexpr int askingsUntilSettled = 3;
// A page's token is handed back as it came, and may be of any length that is no flood.
constexpr qsizetype longestToken = 4096;

QString bare(const QString &messageId)
{
    QString id = messageId.trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.sliced(1, id.size() - 2).trimmed();
    return id;
}

int count(const QJsonObject &incident, QLatin1String member)
{
    return std::max(0, incident.value(member).toInt());
}

IncidentCounts countsOf(const QJsonObject &incident)
{
    const auto text = [&incident](QLatin1String member) {
        return mimecast::boundedText(incident.value(member), longestText);
    };
    return {.code = text(QLatin1String("code")),
            .type = text(QLatin1String("type")),
            .identified = count(incident, QLatin1String("identified")),
            .successful = count(incident, QLatin1String("successful")),
            .failed = count(incident, QLatin1String("failed")),
            .restored = count(incident, QLatin1String("restored"))};
}

bool isNotifyOnly(const IncidentCounts &incident)
{
    return incident.type.compare(QLatin1String("notify_only"), Qt::CaseInsensitive) == 0;
}

bool isOpen(const IncidentCounts &incident)
{
    if (isNotifyOnly(incident))
        return false;
    const qint64 closed = qint64{incident.successful} + incident.failed + incident.restored;
    return incident.identified == 0 || closed < incident.identified;
}

void add(IncidentPage *page, const QJsonObject &incident, const QString &messageId)
{
    const QString id = incident.value(QLatin1String("searchCriteria"))
                           .toObject()
                           .value(QLatin1String("messageId"))
                           .toString();
    if (messageId.isEmpty() || bare(id) != messageId) {
        ++page->others;
        return;
    }
    append(page, {.own = countsOf(incident),
                  .created = mimecast::boundedText(incident.value(QLatin1String("create")), longestText),
                  .others = 0,
                  .next = page->next});
}

} // namespace

std::optional<IncidentPage> readPage(const mimecast::Answer &answer, const QString &messageId)
{
    if (answer.kind != mimecast::Answer::Kind::Success || !answer.body.value(QLatin1String("data")).isArray())
        return std::nullopt;
    IncidentPage page;
    const QJsonObject meta = answer.body.value(QLatin1String("meta")).toObject();
    page.next = meta.value(QLatin1String("pagination")).toObject().value(QLatin1String("next")).toString();
    if (page.next.size() > longestToken)
        page.next.clear();
    const QString wanted = bare(messageId);
    for (const auto &entry : answer.data) {
        const QJsonArray incidents = entry.toObject().value(QLatin1String("incidents")).toArray();
        for (const auto &incident : incidents)
            add(&page, incident.toObject(), wanted);
    }
    return page;
}

void append(IncidentPage *page, const IncidentPage &further)
{
    page->others += further.others;
    page->next = further.next;
    // A message may have been deleted, restored and deleted again; the last of it counts.
    if (!further.own || (page->own && further.created < page->created))
        return;
    page->own = further.own;
    page->created = further.created;
}

Sighting next(const Sighting &before, const std::optional<IncidentCounts> &seen)
{
    if (!seen)
        return {before.incident, 0};
    return {seen, seen == before.incident ? before.unchanged + 1 : 1};
}

bool isSettled(const Sighting &sighting)
{
    return sighting.incident && sighting.unchanged >= askingsUntilSettled && !isOpen(*sighting.incident);
}

Outcome judge(const std::optional<IncidentCounts> &incident)
{
    if (!incident)
        return Outcome::NoIncident;
    if (incident->restored > 0)
        return Outcome::Restored;
    if (incident->successful == 0)
        return isNotifyOnly(*incident) ? Outcome::NotifiedOnly : Outcome::NotDeleted;
    return incident->successful >= incident->identified ? Outcome::Deleted : Outcome::PartlyDeleted;
}

} // namespace validation
