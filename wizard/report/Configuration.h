// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/Condition.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace guide {
struct Guide;
}

namespace report {

struct Source;

/// The document's "configuration": the gateway, the abbreviated Client ID and what was entered. No secret.
QJsonObject configurationOf(const Source &source);

/// What the document says was answered. The guide has to outlive it.
guide::Answers answersIn(const QJsonObject &configuration, const guide::Guide &guide);

struct ConfigurationEntry
{
    QString key;   ///< The document's name for it.
    QString label; ///< Translated.
    QString value;
};

/// The document's "configuration" in reading order. Names that are not known stand as they are, at the end.
QList<ConfigurationEntry> inReadingOrder(const QJsonObject &configuration);

} // namespace report
