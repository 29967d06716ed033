// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// The language that texts are shown in.
namespace language {

/// The code of the language that texts come in now, for example "de" or "pt-BR" (BCP 47).
QString code();
Qt::LayoutDirection direction();

/// What keeps an address or a name apart in a sentence that is read in the other direction (FSI, PDI).
constexpr char16_t isolateStart = 0x2068;
constexpr char16_t isolateEnd = 0x2069;
/// Whether each isolate is ended, and each end has a beginning: then nothing outside of them is turned
/// around.
bool areIsolatesEnded(QStringView text);

/// "one, two, three". Of names and labels; never parts of a sentence.
QString listed(const QStringList &items);
/// "Region: EU"
QString labeled(const QString &label, const QString &text);

} // namespace language
