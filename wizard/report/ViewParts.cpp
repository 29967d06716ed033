// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ViewParts.h"

#include "Words.h"

namespace report {

using kainjow::mustache::data;

data text(const QString &value)
{
    const QString shown = printable(value);
    return shown.isEmpty() ? data(false) : data(shown.toStdString());
}

data list()
{
    return {data::type::list};
}

void setStatus(data &view, checks::Status status, const QString &words)
{
    view.set("statusId", text(checks::toString(status)));
    view.set("symbol", text(checks::statusSign(status)));
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
