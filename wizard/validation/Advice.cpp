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
                                 "Mimecast answered all the time and named no incident for this message.")},
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
                                "Enter Client ID and Client Secret again in Arctic Wolf’s portal: it may "
                                "have others, or none."),
              "hand-over", "hand-over.settings"},
    AdviceRow{Outcome::NoIncident,
              //: %1 is a permission, a label of the console.
              QT_TRANSLATE_NOOP("validation",
                                "Select %1 in the role and save it: without it, Mimecast refuses the "
                                "deletion."),
              "api-role", "api-role.permissions"},
    AdviceRow{Outcome::NoIncident,
              //: Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.
              QT_TRANSLATE_NOOP("validation", "Make sure that %2 is enabled and its %3 is %4."),
              "threat-remediation", "threat-remediation.mode"},
    AdviceRow{Outcome::NoIncident,
              QT_TRANSLATE_NOOP("validation",
                                "Ask your CST which Message-ID was deleted, and when: it may be another one, "
                                "or none yet."),
              "validation", "validation.test"},
    AdviceRow{Outcome::NotifiedOnly,
              //: Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.
              QT_TRANSLATE_NOOP("validation", "In the settings of %2, set %3 to %4. Then repeat the test."),
              "threat-remediation", "threat-remediation.mode"},
    AdviceRow{Outcome::NotDeleted,
              //: Labels of the console: %2 is “Threat Remediation”, %3 “Mode”, %4 “Automatic”.
              QT_TRANSLATE_NOOP("validation", "Set the %3 of %2 to %4, then repeat the test."),
              "threat-remediation", "threat-remediation.mode"},
    AdviceRow{Outcome::NotDeleted,
              //: %2 is “Threat Remediation”, a label of the console.
              QT_TRANSLATE_NOOP("validation",
                                "Check that %2 has a connector to your mail system: without it, Mimecast "
                                "can’t reach the mailboxes."),
              "requirements", "requirements.threat-remediation"},
    AdviceRow{Outcome::NotDeleted,
              QT_TRANSLATE_NOOP("validation",
                                "Put a new message into the mailbox and repeat the test: this one may have "
                                "been moved or deleted before."),
              "validation", "validation.environment"},
    AdviceRow{Outcome::PartlyDeleted,
              //: %2 is “Threat Remediation”, a label of the console.
              QT_TRANSLATE_NOOP("validation",
                                "Check that %2 has a connector to each of your mail systems: without it, "
                                "Mimecast can’t reach all mailboxes."),
              "requirements", "requirements.threat-remediation"},
    AdviceRow{Outcome::PartlyDeleted,
              QT_TRANSLATE_NOOP("validation",
                                "Put a new message into the mailboxes and repeat the test: somebody may have "
                                "moved or deleted this one."),
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
