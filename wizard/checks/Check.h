// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "CheckId.h"
#include "ClassifiedResponse.h"
#include "Finding.h"

#include "mimecast/Gateway.h"
#include "mimecast/Request.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace checks {

/// What every check may know besides the answers.
struct Context
{
    mimecast::Gateway gateway;
    QDateTime now; ///< UTC, when the run started.
};

/// By operation.
using Responses = QHash<QString, ClassifiedResponse>;

/// A check is a value, a row of the catalogue.
struct Check
{
    CheckId id;
    const char *name; ///< In reports and on the command line.
    /// What it proves, as a sentence. All texts are marked for translation in the context "checks"; %1 to %3
    /// are what was found, %4 to %9 labels of the console, see FindingText.cpp.
    const char *title;
    const char *subject;              ///< The same in a word or two, to be named among others.
    const char *passed;               ///< Null where it is what was found alone.
    std::optional<CheckId> dependsOn; ///< The check that has to pass (or warn) first.
    QString (*product)();             ///< Null where it is about neither.
    QString (*permission)();
    /// The questions whose answers it looks at. Several checks may look at the same one, it is asked once.
    QList<mimecast::Request> (*requests)(const Context &context);
    /// Pure; see also evaluate().
    Finding (*rule)(const Check &check, const Responses &responses, const Context &context);

    /// What the answers tell, with evidence of everything that was asked, whatever came of it. Pure.
    Finding evaluate(const Responses &responses, const Context &context) const;
};

} // namespace checks
