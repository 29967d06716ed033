// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FinishWords.h"

#include "SectionState.h"

#include "checks/Conclusion.h"
#include "language/Phrases.h"
#include "report/Report.h"
#include "report/Words.h"
#include "setup/Setup.h"
#include "validation/Record.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace session {

using checks::Status;
using Proof = FinishWords::Proof;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(session::FinishWords)
};

QDateTime localTime(const QJsonValue &time)
{
    return QDateTime::fromString(time.toString(), Qt::ISODate).toLocalTime();
}

QString timeText(const QJsonValue &time)
{
    return QLocale().toString(localTime(time), QLocale::ShortFormat);
}

QString readyText(const QString &organization, bool isPractice)
{
    const QString ready =
        organization.isEmpty()
            ? Words::tr("Active Response is ready")
            : /*: Headline on the last page. %1 is the customer’s organization. */ Words::tr(
                  "Active Response is ready for %1")
                  .arg(organization);
    //: %1 is a sentence.
    return isPractice ? Words::tr("Practice: %1").arg(ready) : ready;
}

QString testedText(const QJsonValue &session)
{
    const QString cst = session[QLatin1String("cst")][QLatin1String("name")].toString();
    const QString date =
        QLocale().toString(localTime(session[QLatin1String("ended")]).date(), QLocale::LongFormat);
    //: %1 is a date.
    return cst.isEmpty() ? Words::tr("Tested on %1").arg(date)
                         //: %1 is a person's name, %2 a date.
                         : Words::tr("Tested with %1 of your CST on %2").arg(cst, date);
}

QString missingText(const QJsonObject &present)
{
    constexpr qsizetype most = 3;
    QStringList open = report::openItems(present);
    const qsizetype more = open.size() - most;
    if (more > 1) {
        open.resize(most);
        //: The rest of a list of what is still open.
        open += Words::tr("… and %n more, see the report", nullptr, static_cast<int>(more));
    }
    open.prepend(report::verdictSentence(present));
    return open.join(u'\n');
}

Proof deletion(const QJsonValue &session)
{
    if (!session[QLatin1String("outcome")].isString())
        return {.text = Words::tr("Whether email is deleted isn’t known yet"),
                .quiet = Words::tr("Test it with your CST.")};
    const auto counts = validation::incidentFromJson(session[QLatin1String("incident")].toObject());
    QString quiet = report::otherCredentialsText(session);
    if (quiet.isEmpty() && counts.identified && counts.successful)
        //: How many copies of a message were deleted: %1 of %n. %2 is a date and time.
        quiet = Words::tr("%1 of %n copies, seen on %2", nullptr, static_cast<int>(*counts.identified))
                    .arg(QString::number(*counts.successful), timeText(session[QLatin1String("ended")]));
    return {.status = report::statusOfSession(session), .text = report::outcomeText(session), .quiet = quiet};
}

Proof liveChecks(const setup::Setup &setup, const QList<checks::Finding> &findings)
{
    if (!haveRun(findings))
        return {.text = Words::tr("The live checks haven’t run")};
    const auto passed = std::count_if(findings.cbegin(), findings.cend(), [](const checks::Finding &finding) {
        return finding.status == Status::Passed;
    });
    const QJsonValue at = setup.lastRun().value(QLatin1String("at"));
    //: %1 is a date and time.
    const QString last = at.isString() ? Words::tr("Last run on %1").arg(timeText(at)) : QString();
    if (passed == findings.size())
        return {.status = Status::Passed,
                //: Row on the last page.
                .text = Words::tr("All %n live check(s) passed", nullptr, static_cast<int>(passed)),
                .quiet = last};
    const checks::Headline headline = checks::headline(findings);
    return {.status = headline.status,
            .text =
                //: Row on the last page.
            Words::tr("%1 of %n live checks passed", nullptr, static_cast<int>(findings.size())).arg(passed),
            .quiet = headline.status == Status::Passed ? last : headline.text};
}

Proof confirmed(const QJsonArray &sections, const setup::Setup &setup)
{
    int open = 0;
    for (const auto &section : sections) {
        const QJsonArray steps = section[QLatin1String("steps")].toArray();
        open += static_cast<int>(std::count_if(steps.begin(), steps.end(), [](const QJsonValue &step) {
            return !step[QLatin1String("done")].toBool();
        }));
    }
    if (open > 0)
        return {.status = Status::Pending,
                //: Row on the last page: steps of the procedure that only the user can confirm.
                .text = Words::tr("%n step(s) aren’t ticked", nullptr, open),
                .quiet = Words::tr("Only you can confirm this.")};
    const bool isEnabled =
        setup.value(QStringLiteral("threat-remediation.current-status")) == QLatin1String("enabled") ||
        setup.isDone(QStringLiteral("threat-remediation.enable"));
    const bool isSet = isEnabled && setup.isDone(QStringLiteral("threat-remediation.mode"));
    return {.status = Status::Passed,
            .isConfirmed = true,
            .text =
                isSet ? language::listed(
                            //: A setting and its value, labels of the Mimecast console.
                            {Words::tr("%1 is %2").arg(QStringLiteral("Status"), QStringLiteral("Enabled")),
                             Words::tr("%1 is %2").arg(QStringLiteral("Mode"), QStringLiteral("Automatic"))})
                      : Words::tr("Every step is done"),
            .quiet = Words::tr("You confirmed it. It can’t be checked from here.")};
}

} // namespace

FinishWords finishWords(const QJsonObject &present, const setup::Setup &setup,
                        const QList<checks::Finding> &findings)
{
    const QJsonValue session = present.value(QLatin1String("validation"));
    const auto verdict = report::verdictFromString(present.value(QLatin1String("verdict")).toString())
                             .value_or(report::Verdict::NotVerified);
    const bool isValidated = verdict == report::Verdict::Validated;
    return {.status = report::statusLike(verdict),
            .headline = isValidated ? readyText(setup.organization(), report::isPractice(present))
                                    : report::shownVerdict(present),
            .below = isValidated ? testedText(session) : missingText(present),
            .proofs = {deletion(session), liveChecks(setup, findings),
                       confirmed(present.value(QLatin1String("sections")).toArray(), setup)}};
}

} // namespace session
