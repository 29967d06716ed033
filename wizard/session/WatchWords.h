// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Status.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace validation {
struct Record;
}

namespace session {

class ValidationSession;

/// What is said of the watch for the test deletion: translated, with the status that it looks like.
class WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(session::WatchWords)

public:
    /// Of what is known at each call; `validation` has to outlive this object.
    explicit WatchWords(const ValidationSession &validation) : m_validation(validation) {}

    /// How it stands. Pending: nothing but information.
    struct State
    {
        checks::Status status = checks::Status::Pending;
        QString heading; ///< Empty if there is nothing to be said yet.
        QString text;
    };
    State state() const;
    /// Something that happened in the course of the watch.
    struct Entry
    {
        checks::Status status = checks::Status::Pending;
        QString title;
        QString detail;
        QString time; ///< Empty where it is not known.
    };
    /// From the beginning to now, or to the outcome; empty if nothing has begun.
    std::vector<Entry> course() const;
    /// Since when it goes on and how long it may, or from when to when it went.
    QString time() const;
    /// Incidents that are none of this message's; empty if there are none.
    QString others() const;
    /// What to look at, as HTML; empty if nothing is to be done.
    QString advice() const;
    /// A link to a step, as HTML: "section/step".
    static QString linkTo(const QString &section, const QString &step);

private:
    static Entry end(const validation::Record &record);

    const ValidationSession &m_validation;
};

} // namespace session
