// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Comparison.h"

#include "Configuration.h"
#include "Localized.h"
#include "Report.h"
#include "Words.h"

#include "checks/Catalogue.h"
#include "checks/FindingText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace report {
namespace {

using checks::Finding;
using checks::Status;
using Weight = Difference::Weight;
using Part = Difference::Part;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// Collects what differs.
class Differences
{
public:
    void add(Weight weight, Part part, const QString &id, const QString &title, const QString &before,
             const QString &after)
    {
        m_all.append({weight, part, id, title, before, after});
    }

    /// Only if the texts differ.
    void addIfOther(Part part, const QString &id, const QString &title, const QString &before,
                    const QString &after)
    {
        if (before != after)
            add(Weight::Changed, part, id, title, before, after);
    }

    QList<Difference> worstFirst() &&
    {
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const Difference &a, const Difference &b) { return a.weight < b.weight; });
        return std::move(m_all);
    }

private:
    QList<Difference> m_all;
};

bool hasSetup(const QJsonObject &document)
{
    return !document.value(QLatin1String("sections")).toArray().isEmpty();
}

bool hasPseudonyms(const QJsonObject &document)
{
    return document.value(QLatin1String("pseudonymised")).toBool();
}

void compareVerdicts(const QJsonObject &before, const QJsonObject &after, Differences &differences)
{
    constexpr std::array order{Verdict::NotReady, Verdict::NotVerified, Verdict::Attention, Verdict::Ready,
                               Verdict::Validated};
    const auto verdictOf = [](const QJsonObject &document) {
        return verdictFromString(document.value(QLatin1String("verdict")).toString())
            .value_or(Verdict::NotVerified);
    };
    const Verdict was = verdictOf(before);
    const Verdict is = verdictOf(after);
    if (was == is)
        return;
    const auto rank = [&](Verdict verdict) { return std::find(order.begin(), order.end(), verdict); };
    differences.add(rank(is) < rank(was) ? Weight::Worse : Weight::Better, Part::Verdict,
                    //: Of a report: whether the set-up is ready.
                    QStringLiteral("verdict"), tr("Verdict"), shownVerdict(before), shownVerdict(after));
}

void compareAccounts(const QJsonValue &before, const QJsonValue &after, Differences &differences)
{
    if (before.isObject() != after.isObject()) {
        const QJsonValue known = before.isObject() ? before : after;
        const QString name = QStringLiteral("%1 (%2)").arg(known[QLatin1String("name")].toString(),
                                                           known[QLatin1String("code")].toString());
        //: Value of a report that is not known.
        const QString unknown = tr("Not known");
        differences.add(after.isObject() ? Weight::Better : Weight::Worse, Part::Account,
                        //: What differs between two reports: the name of a value, or the value.
                        QStringLiteral("account"), tr("Mimecast account"), before.isObject() ? name : unknown,
                        after.isObject() ? name : unknown);
        return;
    }
    const auto text = [](const QJsonValue &account, const char *member) {
        return account[QLatin1String(member)].toString();
    };
    // Another account is another customer, or another tenant of this one.
    if (text(before, "code") != text(after, "code")) {
        //: What differs between two reports: the name of a value, or the value.
        differences.add(Weight::Worse, Part::Account, QStringLiteral("code"), tr("Account code"),
                        text(before, "code"), text(after, "code"));
    }
    //: What differs between two reports: the name of a value, or the value.
    differences.addIfOther(Part::Account, QStringLiteral("name"), tr("Account name"), text(before, "name"),
                           text(after, "name"));
    //: What differs between two reports: the name of a value, or the value.
    differences.addIfOther(Part::Account, QStringLiteral("region"), tr("Region"), text(before, "region"),
                           text(after, "region"));
}

Weight weightOf(Status before, Status after)
{
    const bool worked = before == Status::Passed || before == Status::Warning;
    switch (after) {
    case Status::Passed:
        return Weight::Better;
    case Status::Failed:
        return Weight::Worse;
    case Status::Warning:
        return before == Status::Passed   ? Weight::Worse
               : before == Status::Failed ? Weight::Better
                                          : Weight::Changed;
    default:
        // What is not known any more is worse than what was seen to work.
        return worked ? Weight::Worse : Weight::Changed;
    }
}

/// By check; Pending where it has not run.
QList<Finding> findingsOf(const QJsonObject &document)
{
    QList<Finding> findings(checks::checkCount);
    const auto all = checks::findingsFromJson(document.value(QLatin1String("checks")).toArray());
    for (const Finding &finding : all) {
        if (finding.check)
            findings[static_cast<qsizetype>(*finding.check)] = finding;
    }
    return findings;
}

QString statusLine(const Finding &finding)
{
    const QString status = checks::statusText(finding.status);
    const QString summary = finding.status == Status::Passed ? QString() : checks::summary(finding);
    return summary.isEmpty() ? status : QStringLiteral("%1: %2").arg(status, summary);
}

/// What a passed check inserts in its sentence stands elsewhere in the document.
bool areAlike(const Finding &a, const Finding &b)
{
    return a.status == b.status &&
           (a.status == Status::Passed || (a.cause == b.cause && a.details == b.details));
}

void compareChecks(const QJsonObject &before, const QJsonObject &after, bool whole, Differences &differences)
{
    const QList<Finding> were = findingsOf(before);
    const QList<Finding> are = findingsOf(after);
    for (const checks::Check &check : checks::catalogue()) {
        const Finding &was = were.at(static_cast<qsizetype>(check.id));
        const Finding &is = are.at(static_cast<qsizetype>(check.id));
        // Whether the role may delete is known from a session, and that comes with a set-up.
        if (areAlike(was, is) || (!whole && check.id == checks::CheckId::RemediationEdit))
            continue;
        const Weight weight = was.status == is.status ? Weight::Changed : weightOf(was.status, is.status);
        differences.add(weight, Part::Check, toString(check.id), checks::title(check.id), statusLine(was),
                        statusLine(is));
    }
}

Weight weightOfSession(const QJsonValue &before, const QJsonValue &after)
{
    if (sawDeletion(before) == sawDeletion(after))
        return Weight::Changed;
    return sawDeletion(after) ? Weight::Better : Weight::Worse;
}

void compareSessions(const QJsonValue &before, const QJsonValue &after, bool named, Differences &differences)
{
    if (before.isNull() && after.isNull())
        return;
    const auto outcome = [](const QJsonValue &session) {
        //: There was no validation session.
        return session.isObject() ? outcomeText(session) : tr("None");
    };
    const Weight weight =
        before.isObject() && after.isNull() ? Weight::Worse : weightOfSession(before, after);
    if (outcome(before) != outcome(after) || weight != Weight::Changed) {
        //: What differs between two reports: the name of a value, or the value.
        differences.add(weight, Part::Validation, QStringLiteral("outcome"), tr("Outcome"), outcome(before),
                        outcome(after));
    }
    if (!named || before.isNull() || after.isNull())
        return;

    using Text = QString (*)(const QJsonValue &session);
    struct Row
    {
        const char *id;
        const char *title; ///< Marked for translation in the context "report".
        Text text;
    };
    const std::array rows{
        //: What differs between two reports: the name of a value, or the value.
        Row{"incident", QT_TRANSLATE_NOOP("report", "Incident"),
            [](const QJsonValue &session) { return incidentText(session[QLatin1String("incident")]); }},
        //: Row of a report: when the watch began.
        Row{"started", QT_TRANSLATE_NOOP("report", "Watched from"),
            [](const QJsonValue &session) { return shownTime(session[QLatin1String("started")]); }},
        //: Row of a report: the ID of an email. As in email programs.
        Row{"message", QT_TRANSLATE_NOOP("report", "Message-ID"),
            [](const QJsonValue &session) {
                return session[QLatin1String("message")][QLatin1String("messageId")].toString();
            }},
        Row{"environment", QT_TRANSLATE_NOOP("report", "Mailbox or environment"),
            [](const QJsonValue &session) { return session[QLatin1String("environment")].toString(); }},
        Row{"administrator", QT_TRANSLATE_NOOP("report", "Administrator"),
            [](const QJsonValue &session) { return signatoryText(session[QLatin1String("administrator")]); }},
        Row{"cst", QT_TRANSLATE_NOOP("report", "Concierge Security Team"),
            [](const QJsonValue &session) { return signatoryText(session[QLatin1String("cst")]); }},
        //: What differs between two reports: the name of a value, or the value.
        Row{"remark", QT_TRANSLATE_NOOP("report", "Remark"),
            [](const QJsonValue &session) { return session[QLatin1String("remark")].toString(); }},
        //: Row of a report: when both sides agreed to the validation.
        Row{"signedOff", QT_TRANSLATE_NOOP("report", "Signed off"),
            [](const QJsonValue &session) { return shownTime(session[QLatin1String("signedOff")]); }},
    };
    for (const Row &row : rows)
        differences.addIfOther(Part::Validation, QString::fromLatin1(row.id), tr(row.title), row.text(before),
                               row.text(after));
}

void compareConfigurations(const QJsonObject &before, const QJsonObject &after, bool whole,
                           Differences &differences)
{
    QList<ConfigurationEntry> entries = inReadingOrder(after);
    const QList<ConfigurationEntry> earlier = inReadingOrder(before);
    std::copy_if(earlier.begin(), earlier.end(), std::back_inserter(entries),
                 [&after](const ConfigurationEntry &entry) { return !after.contains(entry.key); });
    for (const ConfigurationEntry &entry : std::as_const(entries)) {
        if (whole || (before.contains(entry.key) && after.contains(entry.key))) {
            differences.addIfOther(Part::Configuration, entry.key, entry.label,
                                   before.value(entry.key).toString(), after.value(entry.key).toString());
        }
    }
}

struct StepState
{
    QString title;
    bool done = false;
};

/// The steps in order, and what is known of each.
struct Steps
{
    QStringList ids;
    QHash<QString, StepState> states;
};

/// "API role › Select the role", without the end of the sentence.
QString titleOf(const QJsonValue &section, const QJsonValue &step)
{
    return QStringLiteral("%1 › %2").arg(section[QLatin1String("title")].toString(),
                                         asTitle(step[QLatin1String("text")].toString()));
}

Steps stepsOf(const QJsonObject &document)
{
    Steps all;
    const QJsonArray sections = document.value(QLatin1String("sections")).toArray();
    for (const auto &section : sections) {
        const QJsonArray steps = section[QLatin1String("steps")].toArray();
        for (const auto &step : steps) {
            const QString id = step[QLatin1String("id")].toString();
            all.ids.append(id);
            all.states.insert(id, {titleOf(section, step), step[QLatin1String("done")].toBool()});
        }
    }
    all.ids.removeDuplicates();
    return all;
}

void compareSteps(const QJsonObject &before, const QJsonObject &after, Differences &differences)
{
    const Steps were = stepsOf(before);
    const Steps are = stepsOf(after);
    const auto state = [](const Steps &steps, const QString &id) {
        if (!steps.states.contains(id))
            return tr("Not part of it");
        return steps.states.value(id).done ? /*: A step of the procedure was ticked. */ tr("Done")
                                           : /*: A step of the procedure was not ticked. */ tr("Open");
    };
    QStringList ids = are.ids + were.ids;
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        if (state(were, id) == state(are, id))
            continue;
        const bool inBoth = were.states.contains(id) && are.states.contains(id);
        const bool done = are.states.value(id).done;
        const Weight weight = !inBoth ? Weight::Changed : done ? Weight::Better : Weight::Worse;
        const Steps &source = are.states.contains(id) ? are : were;
        differences.add(weight, Part::Step, id, source.states.value(id).title, state(were, id),
                        state(are, id));
    }
}

QStringList remarksOn(const QJsonObject &before, const QJsonObject &after)
{
    QStringList remarks;
    if (isPractice(before))
        remarks += tr("The first report comes from practice with a simulated tenant, not from Mimecast.");
    if (isPractice(after))
        remarks += tr("The second report comes from practice with a simulated tenant, not from Mimecast.");
    if (!checksumFits(before))
        remarks += tr(
            "The checksum of the first report does not fit: it was changed or damaged after it was written.");
    if (!checksumFits(after))
        remarks += tr("The checksum of the second report does not fit: it was changed or damaged after it "
                      "was written.");
    if (hasSetup(before) != hasSetup(after)) {
        remarks += tr("Only one of the two was written from a set-up. Steps, entries, the validation session "
                      "and the verdict are not compared.");
    }
    if (hasPseudonyms(before) || hasPseudonyms(after)) {
        remarks +=
            tr("Pseudonyms stand for names, addresses and identifiers in one of the two or in both, so "
               "those are not compared.");
    }
    const auto nameOther = [&](const char *object, const char *member, const char *sentence) {
        const auto text = [&](const QJsonObject &document) {
            return document.value(QLatin1String(object))[QLatin1String(member)].toString();
        };
        if (text(before) != text(after))
            remarks += tr(sentence).arg(text(before), text(after));
    };
    nameOther("program", "version",
              //: Of two reports; %1 and %2 are version numbers.
              QT_TRANSLATE_NOOP("report", "They are of different versions of the program: %1 and %2."));
    nameOther("guide", "revision",
              //: Of two reports; %1 and %2 are revisions of the documented procedure.
              QT_TRANSLATE_NOOP("report", "They follow different revisions of the procedure: %1 and %2."));
    return remarks;
}

} // namespace

Comparison compare(const QJsonObject &writtenBefore, const QJsonObject &writtenAfter)
{
    const QJsonObject before = localized(writtenBefore);
    const QJsonObject after = localized(writtenAfter);
    const bool comparable = hasSetup(before) == hasSetup(after);
    const bool named = !hasPseudonyms(before) && !hasPseudonyms(after);
    Differences differences;
    if (comparable)
        compareVerdicts(before, after, differences);
    if (named)
        compareAccounts(before.value(QLatin1String("account")), after.value(QLatin1String("account")),
                        differences);
    compareChecks(before, after, comparable, differences);
    if (comparable) {
        compareSessions(before.value(QLatin1String("validation")), after.value(QLatin1String("validation")),
                        named, differences);
    }
    if (named)
        compareConfigurations(before.value(QLatin1String("configuration")).toObject(),
                              after.value(QLatin1String("configuration")).toObject(), comparable,
                              differences);
    if (comparable)
        compareSteps(before, after, differences);
    return {std::move(differences).worstFirst(), remarksOn(writtenBefore, writtenAfter)};
}

} // namespace report
