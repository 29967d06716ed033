// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

namespace report {

/// The document as read() takes it: each lone surrogate, for which there is no UTF-8 and so no digest, is
/// made a replacement character, byte order marks in front are dropped, and each text is cut at longestText.
QJsonObject wellFormed(const QJsonObject &document);
/// The document with the digest that fits it.
QJsonObject withDigest(QJsonObject document);
/// Whether the digest fits the document. It shows accidents only: anyone can compute it anew.
bool checksumFits(const QJsonObject &document);

} // namespace report
