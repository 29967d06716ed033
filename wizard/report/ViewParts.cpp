#include "ViewParts.h"

#include "Words.h"

namespace report {
namespace {

using checks::Status;
using kainjow::mustache::data;

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
    const QString shown = printable(value);
    return shown.isEmpty() ? data(false) : data(shown.toStdString());
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
