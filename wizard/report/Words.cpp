// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Words.h"

#include "Localized.h"
#include "Report.h"

#include "checks/Conclusion.h"
#include "language/Phrases.h"
#include "validation/Advice.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace report {
namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// Of what comes before the validation session.
bool hasOpenSteps(const QJsonObject &document)
{
    const QJsonArray sections = document.value(QLatin1String("sections")).toArray();
    return std::any_of(sections.begin(), sections.end(), [](const QJsonValue &section) {
        const QString id = section[QLatin1String("id")].toString();
        const QJsonArray steps = section[QLatin1String("steps")].toArray();
        return id != QLatin1String("validation") && id != QLatin1String("legacy-removal") &&
               std::any_of(steps.begin(), steps.end(),
                           [](const QJsonValue &step) { return !step[QLatin1String("done")].toBool(); });
    });
}

Verdict verdictOf(const QJsonObject &document)
{
    return verdictFromString(document.value(QLatin1String("verdict")).toString())
        .value_or(Verdict::NotVerified);
}

QString marked(const QString &words, const QJsonObject &document)
{
    //: Before the words of a verdict that comes from practice: "Practice: Validated"
    return isPractice(document) ? QCoreApplication::translate("report", "Practice: %1").arg(words) : words;
}

bool isOfOthers(const QJsonValue &session)
{
    return session[QLatin1String("otherCredentials")].toBool();
}

bool isInvisible(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200c; // Words of some languages need it and the joiner.
    constexpr char32_t joiner = 0x200d;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return character != nonJoiner && character != joiner;
    default:
        return false;
    }
}

/// A letter may carry any number of marks, and to lay out thousands of them takes minutes.
QString withBoundedCharacters(const QString &text)
{
    constexpr qsizetype longest = 24; // UTF-16 units: more than the largest family of emoji has.
    QString result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        result += QStringView(text).mid(from, std::min(to - from, longest));
        from = to;
    }
    return result;
}

} // namespace

QString printable(const QString &text)
{
    constexpr char32_t firstMark = 0x300;
    const bool hasIsolates = language::areIsolatesEnded(text);
    const QList<uint> characters = text.toUcs4();
    QString result;
    result.reserve(text.size());
    bool hasMarks = false;
    for (const uint character : characters) {
        const bool isIsolate =
            hasIsolates && (character == language::isolateStart || character == language::isolateEnd);
        result += QChar::fromUcs4(isInvisible(character) && !isIsolate ? U' ' : character);
        hasMarks = hasMarks || character >= firstMark;
    }
    result = result.simplified();
    return hasMarks ? withBoundedCharacters(result) : result;
}

QString practiceNote()
{
    return QCoreApplication::translate(
        "report", "PRACTICE – made with a simulated tenant. It says nothing about a real Mimecast account.");
}

QString shownVerdict(const QJsonObject &document)
{
    return marked(verdictTitle(verdictOf(document)), document);
}

QString shownTime(const QJsonValue &time)
{
    const QDateTime parsed = QDateTime::fromString(time.toString(), Qt::ISODate).toUTC();
    return parsed.isValid() ? parsed.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")) : QString();
}

QString outcomeText(const QJsonValue &session)
{
    const auto known = validation::outcomeFromString(session[QLatin1String("outcome")].toString());
    const QString words =
        known ? validation::title(*known) : checks::statusText(checks::Status::Inconclusive);
    //: %1 is what came of a validation session.
    return isOfOthers(session)
               ? QCoreApplication::translate("report", "With other credentials: %1").arg(words)
               : words;
}

checks::Status statusOfSession(const QJsonValue &session)
{
    const auto outcome = validation::outcomeFromString(session[QLatin1String("outcome")].toString());
    return outcome && !isOfOthers(session) ? validation::statusLike(*outcome) : checks::Status::Inconclusive;
}

QString otherCredentialsText(const QJsonValue &session)
{
    return isOfOthers(session)
               ? validation::otherCredentialsText(session[QLatin1String("credentials")].isObject())
               : QString();
}

QString incidentText(const QJsonValue &incident)
{
    if (!incident.isObject())
        return {};
    const validation::IncidentCounts counts = validation::incidentFromJson(incident.toObject());
    return joined({counts.code, counts.type, validation::countsText(counts)}, QStringLiteral(" · "));
}

QString asTitle(QString sentence)
{
    while (sentence.endsWith(u'.') || sentence.endsWith(u':'))
        sentence.chop(1);
    return sentence;
}

QStringList openItems(const QJsonObject &written)
{
    const QJsonObject document = localized(written);
    QStringList items;
    const QJsonArray checks = document.value(QLatin1String("checks")).toArray();
    for (const auto &check : checks) {
        const auto status = checks::statusFromString(check[QLatin1String("status")].toString());
        if (status && *status != checks::Status::Passed) {
            //: %1 is a check's title, %2 its status.
            items +=
                QCoreApplication::translate("report", "%1 – %2")
                    .arg(printable(check[QLatin1String("title")].toString()), checks::statusText(*status));
        }
    }
    const QString others = otherCredentialsText(document.value(QLatin1String("validation")));
    if (!others.isEmpty()) {
        //: %1 is a sentence.
        items += QCoreApplication::translate("report", "Validation session – %1").arg(others);
    }
    const QJsonArray sections = document.value(QLatin1String("sections")).toArray();
    for (const auto &section : sections) {
        const QJsonArray steps = section[QLatin1String("steps")].toArray();
        const int count = static_cast<int>(steps.size());
        const auto open = std::count_if(steps.begin(), steps.end(), [](const auto &step) {
            return !step[QLatin1String("done")].toBool();
        });
        if (open > 0) {
            //: %1 is a section's title, for example "API role – 3 of 5 steps not ticked"
            items += QCoreApplication::translate("report", "%1 – %2 of %n steps not ticked", nullptr, count)
                         .arg(printable(section[QLatin1String("title")].toString()))
                         .arg(open);
        }
    }
    return items;
}

QString verdictSentence(const QJsonObject &document)
{
    const Verdict verdict = verdictOf(document);
    const checks::Headline headline =
        checks::headline(checks::findingsFromJson(document.value(QLatin1String("checks")).toArray()));
    if (verdict == Verdict::NotReady && headline.status == checks::Status::Failed)
        return marked(headline.whole(), document);
    if (verdict != Verdict::Attention)
        return marked(verdictText(verdict), document);
    // Where the checks alone would be ready, something else may hold it back.
    const bool isReady = headline.status == checks::Status::Passed ||
                         (headline.status == checks::Status::Warning && hasOpenSteps(document));
    return marked(isReady ? verdictText(verdict) : headline.whole(), document);
}

QString signatoryText(const QJsonValue &signatory)
{
    return joined({signatory[QLatin1String("name")].toString(), signatory[QLatin1String("role")].toString()},
                  QStringLiteral(", "));
}

} // namespace report
