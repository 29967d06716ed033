// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Sentence.h"

#include <QString>

#include <functional>

namespace guide {

/// What the admin has answered, by the ID of a choice field; empty while there is no answer.
using Answers = std::function<QString(const QString &field)>;

/// When something applies: the admin's answer to a choice field has the given value.
struct Condition
{
    QString field;        ///< ID of a choice field, for example "threat-remediation.current-status".
    QString value;        ///< The option's ID that makes it apply.
    Sentence text = {};   ///< "If the Status is not already Enabled:"; empty where the answer says it.
    bool isUsual = false; ///< Applies as well while there is no answer.

    bool holds(const Answers &answers) const
    {
        const QString answer = answers ? answers(field) : QString();
        return answer.isEmpty() ? isUsual : answer == value;
    }
};

} // namespace guide
