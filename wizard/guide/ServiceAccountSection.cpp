// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;

Step details()
{
    return {
        .id = u"service-account.details"_s,
        //: A label, not translated: %1 is “Address Settings”.
        .text = {QT_TRANSLATE_NOOP("guide",
                                   "In the %1 section, enter the email address and the global display "
                                   "name of the account."),
                 {"Address Settings"}},
        .fields = {{
                       .id = u"service-account.address"_s,
                       .kind = Field::Kind::EmailAddress,
                       //: Label of a field: the email address of the service account.
                       .title = {QT_TRANSLATE_NOOP("guide", "Address")},
                       .example = u"active-response@example.com"_s,
                       .help = {QT_TRANSLATE_NOOP("guide", "A new address in the domain that you selected.")},
                       .required = true,
                   },
                   {
                       .id = u"service-account.display-name"_s,
                       .title = {QT_TRANSLATE_NOOP("guide", "Global display name")},
                       .proposal = u"Arctic Wolf Active Response"_s,
                       .required = true,
                   }},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Enter the details of the account")},
                     {QT_TRANSLATE_NOOP("guide", "details")},
                     u"service-account.address"_s},
    };
}

Step password()
{
    return {
        .id = u"service-account.password"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "Create a password and confirm it.")},
        .fields = {{
            .id = u"service-account.password"_s,
            .kind = Field::Kind::Password,
            //: Label of a field: the password of the service account.
            .title = {QT_TRANSLATE_NOOP("guide", "Password")},
            .help = {QT_TRANSLATE_NOOP("guide",
                                       "You can have one generated here. It is not stored: if you will "
                                       "need it again, keep it in your password manager.")},
        }},
    };
}

ConsolePicture wayToNewAddress()
{
    return {
        .kind = Kind::Path,
        .console = mimecastConsole(),
        .path = {u"Users & Groups"_s, u"Internal Directories"_s},
        .pathStep = u"service-account.open"_s,
        .items = {other(Role::Menu), target(Role::Menu, "", u"service-account.domain"_s),
                  target(Role::Button, "New Address", u"service-account.new-address"_s)},
    };
}

ConsolePicture newAddress()
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = {u"Users & Groups"_s, u"Internal Directories"_s},
        .items = {heading("Address Settings"), target(Role::Field, "", u"service-account.details"_s, 1),
                  target(Role::Field, "", u"service-account.details"_s, 1),
                  target(Role::Field, "", u"service-account.password"_s, 1),
                  target(Role::Field, "", u"service-account.password"_s, 1),
                  target(Role::Button, "Save", u"service-account.save"_s)},
    };
}

} // namespace

Section serviceAccountSection()
{
    return {
        .id = u"service-account"_s,
        //: Title of a section; short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "Service account")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Create the service account")},
        .minutes = 2,
        .purpose = {QT_TRANSLATE_NOOP("guide", "Active Response gets an account that nothing else uses.")},
        .steps =
            {
                signInToMimecast(u"service-account.sign-in"_s,
                                 {{QT_TRANSLATE_NOOP("guide", "Start a new address")},
                                  //: Short name of the card “Start a new address”; in lists of what is left.
                                  {QT_TRANSLATE_NOOP("guide", "new address")}}),
                {.id = u"service-account.open"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1."),
                          {{"Users & Groups", "Internal Directories"}}}},
                {.id = u"service-account.domain"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Select the domain that gets the new account.")}},
                {.id = u"service-account.new-address"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"New Address"}}},
                details(),
                password(),
                {.id = u"service-account.save"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Save"}}},
            },
        .pictures = {wayToNewAddress(), newAddress()},
    };
}

} // namespace guide
