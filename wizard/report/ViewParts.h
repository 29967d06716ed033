// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"

#include <QString>

#include <kainjow/mustache.hpp>

/// What the views of the document's parts are made of.
namespace report {

/// On one line, and false if it is empty: a template looks in the surroundings for what it does not find.
kainjow::mustache::data text(const QString &value);
kainjow::mustache::data list();
/// Sets "statusId", "symbol" and "status": meaning is never in a colour alone.
void setStatus(kainjow::mustache::data &view, checks::Status status, const QString &words);
/// A "label" and a "value"; nothing if the value is empty.
void addRow(kainjow::mustache::data &rows, const QString &label, const QString &value);

} // namespace report
