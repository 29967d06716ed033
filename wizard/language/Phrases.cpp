// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Phrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace language {

QString code()
{
    //: Not a word: the code of the language that this is translated to, for example “de” or “pt-BR”.
    return QCoreApplication::translate("language", "en");
}

Qt::LayoutDirection direction()
{
    return QLocale(code()).textDirection();
}

bool areIsolatesEnded(QStringView text)
{
    qsizetype depth = 0;
    for (const QChar c : text) {
        depth += c == isolateStart ? 1 : c == isolateEnd ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

QString listed(const QStringList &items)
{
    //: Not a word: what stands between the items of a list, as in “one, two, three”; with its space, if any.
    return items.join(QCoreApplication::translate("language", ", "));
}

QString labeled(const QString &label, const QString &text)
{
    //: A label or a name, and what belongs to it, for example “Region: EU”. Change the colon and the space
    //: only.
    return QCoreApplication::translate("language", "%1: %2").arg(label, text);
}

} // namespace language
