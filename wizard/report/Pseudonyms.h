// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

namespace report {

/// The document for readers outside: names, addresses and identifiers are replaced by pseudonyms ("Address
/// 2"), free text is left out, the digest is made anew, and "pseudonymised" marks it. What stays is a closed
/// list, so what is added to reports later is replaced until somebody decides otherwise.
/// The same value has the same pseudonym wherever it stands. They are counted in the order of appearance, so
/// two reports of a set-up that did not change have the same ones; nothing computed from a value is in them
/// and no table is kept, so they cannot be turned back, by guessing neither.
/// Only for a document whose digest fits: the new one would make an altered report look whole.
QJsonObject pseudonymised(const QJsonObject &document);

} // namespace report
