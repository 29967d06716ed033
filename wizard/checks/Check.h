#pragma once

#include "Finding.h"

#include "mimecast/Exchange.h"
#include "mimecast/Gateway.h"
#include "mimecast/Request.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace checks {

/// What every check may know besides the exchanges.
struct Context
{
    mimecast::Gateway gateway;
    QDateTime now; ///< UTC, when the run started.
};

/// By operation.
using Exchanges = QHash<QString, mimecast::Exchange>;

/// A check is a value. `requests` names the questions whose answers it looks at; several checks may look at
/// the same one, it is asked once. `evaluate` is pure.
struct Check
{
    QString id;
    QStringList dependsOn; ///< Checks that have to pass (or warn) first.
    QList<mimecast::Request> (*requests)(const Context &context) = nullptr;
    Finding (*evaluate)(const Exchanges &exchanges, const Context &context) = nullptr;
};

} // namespace checks
