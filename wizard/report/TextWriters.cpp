// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "TextWriters.h"

#include "Localized.h"
#include "Rendering.h"
#include "Report.h"
#include "Words.h"

#include "checks/Finding.h"
#include "language/Phrases.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace report {
namespace {

QString checkLine(const QJsonValue &check)
{
    const auto status = checks::statusFromString(check[QLatin1String("status")].toString());
    QStringList parts{printable(check[QLatin1String("title")].toString()),
                      printable(check[QLatin1String("summary")].toString()),
                      printable(check[QLatin1String("remedy")][QLatin1String("text")].toString())};
    parts.removeAll(QString());
    return QLatin1String("- ") +
           language::labeled(checks::statusText(status.value_or(checks::Status::Pending)),
                             parts.join(QStringLiteral(" – ")));
}

} // namespace

QByteArray toJson(const QJsonObject &document)
{
    constexpr char16_t firstControl = 0x7f; // Below it, JSON itself escapes them.
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    QString json;
    json.reserve(text.size());
    // What a terminal could obey, or show in another order, is escaped; what it says stays the same.
    for (const QChar unit : text) {
        const bool isHidden =
            unit.unicode() >= firstControl &&
            (unit.category() == QChar::Other_Control || unit.category() == QChar::Other_Format ||
             unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator);
        json +=
            isHidden ? QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0')) : QString(unit);
    }
    return json.toUtf8();
}

QByteArray toHtml(const QJsonObject &document)
{
    return rendered(QStringLiteral("report.html.mustache"), document, Escape::Html);
}

QString toRichText(const QJsonObject &document)
{
    return QString::fromUtf8(rendered(QStringLiteral("report-pdf.html.mustache"), document, Escape::Html));
}

QByteArray toMarkdown(const QJsonObject &document)
{
    return rendered(QStringLiteral("report.md.mustache"), document, Escape::Markdown);
}

QString toSummary(const QJsonObject &written)
{
    const QJsonObject document = localized(written);
    const QJsonValue account = document.value(QLatin1String("account"));
    const QJsonArray checks = document.value(QLatin1String("checks")).toArray();

    QStringList lines;
    if (isPractice(document))
        lines += practiceNote();
    //: %1 is the verdict, for example “Ready”; %2 is a sentence.
    lines += QCoreApplication::translate("report", "Mimecast for Arctic Wolf Active Response: %1. %2")
                 .arg(shownVerdict(document), verdictSentence(document));
    if (account.isObject()) {
        //: %1 is an account’s name, %2 its code.
        lines += QCoreApplication::translate("report", "Account: %1 (%2)")
                     .arg(printable(account[QLatin1String("name")].toString()),
                          printable(account[QLatin1String("code")].toString()));
    }
    qsizetype passed = 0;
    QStringList others;
    for (const auto &check : checks) {
        if (check[QLatin1String("status")] == checks::toString(checks::Status::Passed)) {
            ++passed;
        } else {
            others += checkLine(check);
        }
    }
    //: %1 and %2 are numbers.
    lines += QCoreApplication::translate("report", "Checks passed: %1 of %2").arg(passed).arg(checks.size());
    lines += others;
    //: %1 is a date and time, %2 a checksum.
    lines += QCoreApplication::translate("report", "Report of %1. Checksum against accidents: SHA-256 %2")
                 .arg(printable(document.value(QLatin1String("generated")).toString()),
                      printable(document.value(QLatin1String("digest"))[QLatin1String("value")].toString()));
    return lines.join(u'\n') + u'\n';
}

} // namespace report
