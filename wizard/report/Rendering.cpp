// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Rendering.h"

#include "MarkdownText.h"
#include "View.h"

#include <QFile>

namespace report {

QByteArray rendered(const QString &templateName, const QJsonObject &document, Escape escape)
{
    QFile file(QStringLiteral(":/report/") + templateName);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    kainjow::mustache::mustache page(file.readAll().toStdString());
    Q_ASSERT(page.is_valid());
    if (escape == Escape::Markdown)
        page.set_custom_escape(markdownText);
    return QByteArray::fromStdString(page.render(viewOf(document)));
}

} // namespace report
