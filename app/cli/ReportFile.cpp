#include "ReportFile.h"

#include "report/PdfWriter.h"
#include "report/Report.h"
#include "report/TextWriters.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cli {
namespace {

struct Format
{
    QLatin1String ending;
    QByteArray (*write)(const QJsonObject &document);
};

constexpr std::array formats{
    Format{QLatin1String(".json"), report::toJson},
    Format{QLatin1String(".html"), report::toHtml},
    Format{QLatin1String(".pdf"), report::toPdf},
    Format{QLatin1String(".md"), report::toMarkdown},
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

bool writeReport(const QJsonObject &document, const QString &path, QString *error)
{
    const Format *const format = formatOf(path);
    if (!format) {
        *error = QCoreApplication::translate(
                     "cli", "“%1” ends with none of .json, .html, .pdf and .md. The ending tells the format.")
                     .arg(path);
        return false;
    }
    return report::writeFile(path, format->write(document), error);
}

} // namespace cli
