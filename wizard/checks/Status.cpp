// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Status.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace checks {

namespace {

struct StatusRow
{
    const char *id;
    const char *text; ///< Marked for translation in the context "checks".
    char16_t sign;
};

// In the order of the enum.
constexpr std::array<StatusRow, static_cast<size_t>(Status::Failed) + 1> statuses{{
    //: Status of a check.
    {"passed", QT_TRANSLATE_NOOP("checks", "Passed"), u'✓'},
    //: Status of a check.
    {"skipped", QT_TRANSLATE_NOOP("checks", "Skipped"), u'–'},
    {"pending", QT_TRANSLATE_NOOP("checks", "Not run yet"), u'–'},
    //: Status of a check.
    {"warning", QT_TRANSLATE_NOOP("checks", "Warning"), u'!'},
    {"inconclusive", QT_TRANSLATE_NOOP("checks", "Not known yet"), u'?'},
    //: Status of a check.
    {"cancelled", QT_TRANSLATE_NOOP("checks", "Canceled"), u'–'},
    //: Status of a check.
    {"running", QT_TRANSLATE_NOOP("checks", "Checking…"), u'–'},
    //: Status of a check.
    {"failed", QT_TRANSLATE_NOOP("checks", "Failed"), u'✕'},
}};

const StatusRow &rowOf(Status status)
{
    return statuses.at(static_cast<size_t>(status));
}

} // namespace

QString toString(Status status)
{
    return QString::fromLatin1(rowOf(status).id);
}

std::optional<Status> statusFromString(const QString &id)
{
    for (size_t i = 0; i < statuses.size(); ++i) {
        if (id == QLatin1String(statuses.at(i).id))
            return static_cast<Status>(i);
    }
    return std::nullopt;
}

QString statusText(Status status)
{
    return QCoreApplication::translate("checks", rowOf(status).text);
}

QString statusSign(Status status)
{
    return QChar(rowOf(status).sign);
}

bool isProblem(Status status)
{
    return status == Status::Warning || status == Status::Failed;
}

Status worst(std::initializer_list<Status> statuses)
{
    return std::max(statuses);
}

} // namespace checks
