// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Advice.h"

#include <QCoreApplication>

#include <array>

namespace validation {

namespace {

struct OutcomeRow
{
    const char *title;
    const char *meaning;
};

/// In the order of the enum. %1 to %4 are labels of the Mimecast console.
constexpr std::array outcomes{
    OutcomeRow{QT_TRANSLATE_NOOP("validation", "The message was deleted"),
               //: %1 is a permission, a label of the console.
               QT_TRANSLATE_NOOP("validation",
                                 "Everything that was identified is deleted. So Arctic Wolf holds working "
                                 "credentials, and the role has %1.")},
    OutcomeRow{QT_TRANSLATE_NOOP("validation", "Only a part was deleted"),
               QT_TRANSLATE_NOOP("validation",
                                 "Arctic Wolf reached Mimecast, and some of what was identified is deleted; "
                                 "the rest is still there.")},
    OutcomeRow{QT_TRANSLATE_NOOP("validation", "Nothing was deleted"),
               QT_TRANSLATE_NOOP("validation",
                                 "There is an incident for the message, but nothing was deleted for it.")},
    OutcomeRow{QT_TRANSLATE_NOOP("validation", "Nothing was deleted, only notified"),
               QT_TRANSLATE_NOOP("validation",
                                 "There is an incident for the message, but it is one that only "
                                 "notifies: nothing was deleted for it.")},
    OutcomeRow{QT_TRANSLATE_NOOP("validation", "The message was brought back"),
               QT_TRANSLATE_NOOP("validation",
                                 "The message is restored in a mailbox, so the deletion did not last.")},
    OutcomeRow{QT_TRANSLATE_NOOP("validation", "There is no incident for this message"),
               QT_TRANSLATE_NOOP("validation",
                                 "Mimecast answered all the time and named no incident for this message. "
                                 "What may be behind it, the most likely first:")},
    OutcomeRow{QT_TRANSLATE_NOOP("validation", "The outcome could not be determined"),
               QT_TRANSLATE_NOOP("validation",
                                 "Mimecast could not be asked to the end, or what it counts does not tell. "
                                 "Whether the deletion worked is not known. Nothing is wrong with the "
                                 "message or the deletion because of that.")},
    OutcomeRow{QT_TRANSLATE_NOOP("validation", "The watch is stopped"),
               QT_TRANSLATE_NOOP("validation",
                                 "Whether the deletion works is not known yet. You can go on at any time; "
                                 "what happened meanwhile is still found.")},
};

struct AdviceRow
{
    Outcome outcome;
    const char *text;
    const char *section;
    const char *step;
};

constexpr std::array rows{
    AdviceRow{Outcome::NoIncident,
              QT_TRANSLATE_NOOP("validation",
                                "Arctic Wolf has other credentials, or none yet. Look at the integration in "
                                "its portal and enter Client ID and Client Secret again."),
              "hand-over", "hand-over.settings"},
    AdviceRow{Outcome::NoIncident,
              //: %1 is a permission, a label of the console.
              QT_TRANSLATE_NOOP("validation",
                                "The role lacks %1, and Mimecast refused the deletion. Select it "
                                "in the role and save."),
              "api-role", "api-role.permissions"},
    //: Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.
    AdviceRow{Outcome::NoIncident, QT_TRANSLATE_NOOP("validation", "%2 is not enabled, or its %3 is not %4."),
              "threat-remediation", "threat-remediation.mode"},
    AdviceRow{Outcome::NoIncident,
              QT_TRANSLATE_NOOP("validation",
                                "Your CST deleted another message, or none yet. Ask which Message-ID it was, "
                                "and when."),
              "validation", "validation.test"},
    AdviceRow{Outcome::NotifiedOnly,
              //: Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.
              QT_TRANSLATE_NOOP("validation", "In the settings of %2, set %3 to %4. Then repeat the test."),
              "threat-remediation", "threat-remediation.mode"},
    AdviceRow{Outcome::NotDeleted,
              //: Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.
              QT_TRANSLATE_NOOP("validation", "The %3 of %2 may not be %4. Set it, then repeat the test."),
              "threat-remediation", "threat-remediation.mode"},
    AdviceRow{Outcome::NotDeleted,
              //: %2 is “Threat Remediation”, a label of the console.
              QT_TRANSLATE_NOOP("validation",
                                "Mimecast may not reach the mailboxes: %2 needs a connector to your mail "
                                "system."),
              "requirements", "requirements.threat-remediation"},
    AdviceRow{Outcome::NotDeleted,
              QT_TRANSLATE_NOOP("validation",
                                "The message may have been moved or deleted in the mailbox before. Put a new "
                                "one there and repeat the test."),
              "validation", "validation.environment"},
    AdviceRow{Outcome::PartlyDeleted,
              //: %2 is “Threat Remediation”, a label of the console.
              QT_TRANSLATE_NOOP("validation",
                                "Mimecast may not reach all mailboxes: %2 needs a connector to each of your "
                                "mail systems."),
              "requirements", "requirements.threat-remediation"},
    AdviceRow{Outcome::PartlyDeleted,
              QT_TRANSLATE_NOOP("validation",
                                "Somebody may have moved or deleted the message in one mailbox before. Put a "
                                "new one there and repeat the test."),
              "validation", "validation.environment"},
    AdviceRow{Outcome::Restored,
              QT_TRANSLATE_NOOP("validation",
                                "Find out who restored it in the Mimecast console, and why. Then repeat the "
                                "test with a new message."),
              "validation", "validation.environment"},
    AdviceRow{
        Outcome::CouldNotWatch,
        QT_TRANSLATE_NOOP("validation",
                          "Run the live checks: they tell what stands in the way. Then go on watching."),
        "verification", "verification.run"},
    AdviceRow{Outcome::CouldNotWatch,
              QT_TRANSLATE_NOOP("validation",
                                "If Mimecast answers, look at the incident in its console, together with "
                                "your CST."),
              "validation", "validation.test"},
    AdviceRow{Outcome::Cancelled, QT_TRANSLATE_NOOP("validation", "Go on watching when your CST is ready."),
              "validation", "validation.test"},
};

QString translated(const char *source)
{
    QString text = QCoreApplication::translate("validation", source);
    const std::array labels{QStringLiteral("Threat Remediation › Edit"), QStringLiteral("Threat Remediation"),
                            QStringLiteral("Mode"), QStringLiteral("Automatic")};
    for (size_t i = 0; i < labels.size(); ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), labels.at(i));
    return text;
}

} // namespace

checks::Status statusLike(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Deleted:
        return checks::Status::Passed;
    case Outcome::PartlyDeleted:
    case Outcome::NotifiedOnly:
    case Outcome::Restored:
    case Outcome::NoIncident: // Why there is none is not known: perhaps the CST has not begun.
        return checks::Status::Warning;
    case Outcome::NotDeleted:
        return checks::Status::Failed;
    case Outcome::CouldNotWatch:
        return checks::Status::Inconclusive;
    case Outcome::Cancelled:
        break;
    }
    return checks::Status::Cancelled;
}

QString title(Outcome outcome)
{
    return translated(outcomes.at(static_cast<size_t>(outcome)).title);
}

QString meaning(Outcome outcome)
{
    return translated(outcomes.at(static_cast<size_t>(outcome)).meaning);
}

QList<Advice> advice(Outcome outcome)
{
    QList<Advice> found;
    for (const AdviceRow &row : rows) {
        if (row.outcome == outcome) {
            found.append(
                {translated(row.text), QString::fromLatin1(row.section), QString::fromLatin1(row.step)});
        }
    }
    return found;
}

QString otherCredentialsText(bool isKnown)
{
    return isKnown ? QCoreApplication::translate(
                         "validation", "This was seen with other credentials or at another gateway, so it "
                                       "doesn’t count for the present ones.")
                   : QCoreApplication::translate(
                         "validation", "With which credentials this was seen isn’t known, as an earlier "
                                       "version of this program watched. So it doesn’t count.");
}

QString countsText(const IncidentCounts &incident)
{
    const auto shown = [](std::optional<qint64> count) {
        //: In place of a number: "unknown identified".
        return count ? QString::number(*count) : QCoreApplication::translate("validation", "unknown");
    };
    //: Counts of an incident: how many copies of a message were found, deleted, …
    return QCoreApplication::translate("validation", "%1 identified · %2 deleted · %3 failed · %4 restored")
        .arg(shown(incident.identified), shown(incident.successful), shown(incident.failed),
             shown(incident.restored));
}

} // namespace validation
