// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;

Step clientId()
{
    return {
        .id = u"credentials.client-id"_s,
        //: Labels, not translated: %1 is “Manage API 2.0 Credentials for <application_name>”, %2 is “Client
        //: ID”.
        .text = {QT_TRANSLATE_NOOP("guide", "In the %1 dialog, copy the %2 and paste it here."),
                 {"Manage API 2.0 Credentials for <application_name>", "Client ID"}},
        .forms = {{inConsoleWithOwnPage(),
                   //: Labels, not translated: in one place %1 is “Credentials generated successfully”; %2 is
                   //: “Client ID”.
                   {QT_TRANSLATE_NOOP("guide", "In the %1 dialog, copy the %2 and paste it here."),
                    {"Credentials generated successfully", "Client ID"}}},
                  {inConsoleWithHub(),
                   //: A label, not translated: %1 is “Client ID”.
                   {QT_TRANSLATE_NOOP("guide", "In the dialog with the keys, copy the %1 and paste it here."),
                    {"Client ID"}}}},
        .ticked = false,
        .fields = {{
            .id = u"credentials.client-id"_s,
            .kind = Field::Kind::ClientId,
            .title = only("Client ID"),
            .required = true,
            .copied = false,
        }},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Paste both values here")},
                     //: Short name of the card about the Client ID and the Client Secret; in lists of what is
                     //: left.
                     {QT_TRANSLATE_NOOP("guide", "keys")},
                     u"credentials.client-id"_s},
    };
}

Step secret()
{
    return {
        .id = u"credentials.secret"_s,
        //: A label, not translated: %1 is “Client Secret”.
        .text = {QT_TRANSLATE_NOOP(
                     "guide", "Copy the %1 and paste it here, so that it gets to a safe, encrypted place."),
                 {"Client Secret"}},
        .ticked = false,
        .fields = {{
            .id = u"credentials.client-secret"_s,
            .kind = Field::Kind::ClientSecret,
            .title = only("Client Secret"),
            .required = true,
            .copied = false,
        }},
        //: A label, not translated: %1 is “Client Secret”.
        .remarks = {note({QT_TRANSLATE_NOOP("guide", "This is the only time that the %1 is available."),
                          {"Client Secret"}}),
                    hint({QT_TRANSLATE_NOOP(
                        "guide", "If it is lost, open the application in Mimecast, where you added it, "
                                 "and generate its keys again.")}),
                    //: A label, not translated: %1 is “Cloud Integrated”.
                    hint({QT_TRANSLATE_NOOP("guide", "An account of the kind %1 needs a new application for "
                                                     "new keys."),
                          {"Cloud Integrated"}}),
                    hint({QT_TRANSLATE_NOOP("guide", "A new application can take some minutes to become "
                                                     "active. Until then, Mimecast does not accept its "
                                                     "keys.")})},
    };
}

/// Without a title where it is not known.
ConsolePicture dialogWithKeys(const Condition &form, const char *title)
{
    return {
        .kind = Kind::Dialog,
        .console = mimecastConsole(),
        .items = {heading("Client ID"), target(Role::Field, "", u"credentials.client-id"_s, 1),
                  heading("Client Secret"), target(Role::Field, "", u"credentials.secret"_s, 1)},
        .dialogTitle = QString::fromUtf8(title),
        .condition = form,
    };
}

} // namespace

Section credentialsSection()
{
    return {
        .id = u"credentials"_s,
        //: The Client ID and the Client Secret. Short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "Keys")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Keep the keys safe")},
        .group = Section::Group::Connect,
        .minutes = 2,
        //: A label, not translated: %1 is “Client Secret”.
        .purpose = {QT_TRANSLATE_NOOP("guide", "Mimecast shows the %1 only once. Leave its dialog open until "
                                               "this page says that you may close it."),
                    {"Client Secret"}},
        .steps = {clientId(), secret()},
        .remarks = {note({QT_TRANSLATE_NOOP("guide", "You give both values to Arctic Wolf later.")})},
        .pictures = {dialogWithKeys(inConsoleOfDocument(),
                                    "Manage API 2.0 Credentials for <application_name>"),
                     dialogWithKeys(inConsoleWithOwnPage(), "Credentials generated successfully"),
                     dialogWithKeys(inConsoleWithHub(), "")},
    };
}

} // namespace guide
