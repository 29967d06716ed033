// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SessionView.h"

#include "Digest.h"
#include "ViewParts.h"
#include "Words.h"

#include "validation/Advice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace report {
namespace {

using kainjow::mustache::data;

QString tr(const char *words)
{
    return QCoreApplication::translate("report", words);
}

data item(const QString &words)
{
    data item;
    item.set("text", text(words));
    return item;
}

} // namespace

data sessionView(const QJsonObject &document)
{
    const QJsonValue session = document.value(QLatin1String("validation"));
    if (!session.isObject())
        return {false};
    const QJsonValue message = session[QLatin1String("message")];
    const QJsonValue incident = session[QLatin1String("incident")];
    data rows = list();
    const QString others = otherCredentialsText(session);
    //: Row of a report: a warning that the validation was done with other credentials.
    addRow(rows, tr("Caution"), others);
    addRow(rows, tr("Mailbox or environment"), session[QLatin1String("environment")].toString());
    addRow(rows, tr("Message-ID"), message[QLatin1String("messageId")].toString());
    //: Row of a report, of the validation session.
    addRow(rows, tr("Message from"), message[QLatin1String("from")].toString());
    //: Row of a report, of the validation session.
    addRow(rows, tr("Message to"), message[QLatin1String("to")].toString());
    //: Row of a report, of the validation session.
    addRow(rows, tr("Subject"), message[QLatin1String("subject")].toString());
    addRow(rows, tr("Date of the message"), message[QLatin1String("date")].toString());
    addRow(rows, tr("Watched from"), shownTime(session[QLatin1String("started")]));
    //: Row of a report, of the validation session.
    addRow(rows, tr("Watched until"), shownTime(session[QLatin1String("ended")]));
    addRow(rows, tr("Incident"), incidentText(incident));
    addRow(rows, tr("Incidents of other messages meanwhile"),
           QString::number(session[QLatin1String("otherIncidents")].toInt()));
    addRow(rows, tr("Remark"), session[QLatin1String("remark")].toString());
    addRow(rows, tr("Administrator"), signatoryText(session[QLatin1String("administrator")]));
    addRow(rows, tr("Concierge Security Team"), signatoryText(session[QLatin1String("cst")]));
    addRow(rows, tr("Signed off"), shownTime(session[QLatin1String("signedOff")]));

    data view;
    setStatus(view, statusOfSession(session), outcomeText(session));
    view.set("rows", rows);
    return view;
}

data noticesView(const QJsonObject &document)
{
    data notices = list();
    if (!checksumFits(document)) {
        notices.push_back(
            item(tr("The checksum of this report does not fit: it was changed or damaged after it was "
                    "written. What it says may not be what was seen.")));
    }
    if (document.value(QLatin1String("pseudonymised")).toBool()) {
        notices.push_back(item(tr("Made for sharing: names, addresses and identifiers are replaced by "
                                  "pseudonyms, and free text is left out.")));
    }
    return notices;
}

data openView(const QJsonObject &document)
{
    const QStringList open = openItems(document);
    if (open.isEmpty())
        return {false};
    data items = list();
    for (const QString &words : open)
        items.push_back(item(words));
    data view;
    view.set("items", items);
    return view;
}

} // namespace report
