// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ReportFile.h"

#include "PdfWriter.h"
#include "Report.h"
#include "TextWriters.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace report {
namespace {

struct Format
{
    QLatin1String ending;
    QByteArray (*write)(const QJsonObject &document);
};

constexpr std::array formats{
    Format{QLatin1String(".json"), toJson},
    Format{QLatin1String(".html"), toHtml},
    Format{QLatin1String(".pdf"), toPdf},
    Format{QLatin1String(".md"), toMarkdown},
};

const Format *formatOf(const QString &path)
{
    const auto *const format = std::find_if(formats.begin(), formats.end(), [&](const Format &candidate) {
        return path.endsWith(candidate.ending, Qt::CaseInsensitive);
    });
    return format == formats.end() ? nullptr : format;
}

} // namespace

bool hasReportEnding(const QString &path)
{
    return formatOf(path) != nullptr;
}

QString fileStem(const QJsonObject &document, const QDate &date)
{
    constexpr qsizetype longestName = 60;
    QString organization;
    if (!document.value(QLatin1String("pseudonymised")).toBool()) {
        const QJsonValue configuration = document.value(QLatin1String("configuration"));
        organization = configuration[QLatin1String("organisation")].toString();
    }
    organization = organization.normalized(QString::NormalizationForm_C);
    for (QChar &c : organization) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    organization = organization.simplified().left(longestName).trimmed();
    organization.replace(u' ', u'-');
    QStringList parts{isPractice(document) ? QStringLiteral("practice") : QString(), organization,
                      QStringLiteral("active-response"), date.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u'-');
}

bool writeReport(const QJsonObject &document, const QString &path, QString *error)
{
    const Format *const format = formatOf(path);
    if (!format) {
        *error =
            //: %1 is the name of a file.
            QCoreApplication::translate(
                "report", "“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.")
                .arg(path);
        return false;
    }
    return writeFile(path, format->write(document), error);
}

} // namespace report
