// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

/// The language that texts are shown in.
namespace language {

/// The code of the language that texts come in now, for example "de" or "pt-BR" (BCP 47).
QString code();
Qt::LayoutDirection direction();

/// "one, two, three". Of names and labels; never parts of a sentence.
QString listed(const QStringList &items);
/// "Region: EU"
QString labeled(const QString &label, const QString &text);

} // namespace language
