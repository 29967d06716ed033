#include "ViewParts.h"

namespace report {
namespace {

using checks::Status;
using kainjow::mustache::data;

/// On one line, and without the marks that let a hostile text show itself in another order.
QString printable(QString value)
{
    for (QChar &unit : value) {
        const bool isBreak = unit.category() == QChar::Other_Control || unit == QChar::LineSeparator ||
                             unit == QChar::ParagraphSeparator;
        const bool isReordering = (unit >= QChar(0x202a) && unit <= QChar(0x202e)) ||
                                  (unit >= QChar(0x2066) && unit <= QChar(0x2069));
        if (isBreak || isReordering)
            unit = u' ';
    }
    return value;
}

/// Meaning is never in a colour alone.
QString symbol(Status status)
{
    switch (status) {
    case Status::Passed:
        return QStringLiteral("✓");
    case Status::Warning:
        return QStringLiteral("!");
    case Status::Failed:
        return QStringLiteral("✕");
    case Status::Inconclusive:
        return QStringLiteral("?");
    case Status::Pending:
    case Status::Running:
    case Status::Skipped:
    case Status::Cancelled:
        break;
    }
    return QStringLiteral("–");
}

} // namespace

data text(const QString &value)
{
    return value.isEmpty() ? data(false) : data(printable(value).toStdString());
}

data list()
{
    return {data::type::list};
}

void setStatus(data &view, Status status, const QString &words)
{
    view.set("statusId", text(checks::toString(status)));
    view.set("symbol", text(symbol(status)));
    view.set("status", text(words));
}

void addRow(data &rows, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    data row;
    row.set("label", text(label));
    row.set("value", text(value));
    rows.push_back(row);
}

} // namespace report
