// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace report {

/// One thing that is not as it was.
struct Difference
{
    enum class Weight { Worse, Changed, Better }; ///< In the order in which they are told.
    enum class Part { Verdict, Account, Check, Validation, Configuration, Step };

    Weight weight = Weight::Changed;
    Part part = Part::Verdict;
    QString id;     ///< Of the check or step, or the member's name.
    QString title;  ///< Translated, but for what stands in the documents.
    QString before; ///< In words, translated; empty if it was not there.
    QString after;  ///< The same; empty if it is gone.

    bool operator==(const Difference &) const = default;
};

/// What changed from one report to another.
struct Comparison
{
    QList<Difference> differences; ///< Worst first.
    /// What a reader has to know and is no change of the set-up: another version of program or procedure,
    /// and what only one of the two speaks of. Translated sentences.
    QStringList remarks;
};

/// Compares two documents that read() accepted; neither has to be the older one. Left out is what differs
/// from run to run: times, durations, request IDs and the texts of another language. A report without a
/// set-up says nothing of steps and entries, so those are not compared then, nor is the verdict; what
/// pseudonyms stand for is not compared either.
Comparison compare(const QJsonObject &before, const QJsonObject &after);

/// The comparison as lines of plain text, for a terminal or a ticket; says so where nothing differs.
QString toText(const Comparison &comparison, const QJsonObject &before, const QJsonObject &after);
/// The same as HTML within what QTextDocument understands.
QString toRichText(const Comparison &comparison, const QJsonObject &before, const QJsonObject &after);
/// {"format": "active-response-setup/comparison", "version": 1, "before", "after", "differences", "remarks"}.
QJsonObject toJson(const Comparison &comparison, const QJsonObject &before, const QJsonObject &after);

/// Translated: "Worse", "Changed", "Better".
QString weightText(Difference::Weight weight);
/// Translated: "Live check", "Step", …
QString partText(Difference::Part part);

} // namespace report
