// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;

Step name()
{
    return {
        .id = u"api-role.name"_s,
        //: A label, not translated: %1 is “Role Name”.
        .text = {QT_TRANSLATE_NOOP("guide", "In the %1 field, enter a name for the role."), {"Role Name"}},
        .fields = {{
            .id = u"api-role.name"_s,
            .title = only("Role Name"),
            .proposal = u"Arctic Wolf Active Response"_s,
            .required = true,
        }},
    };
}

Step description()
{
    return {
        .id = u"api-role.description"_s,
        //: A label, not translated: %1 is “Description”.
        .text = {QT_TRANSLATE_NOOP("guide", "In the %1 field, enter a description that says what it is for."),
                 {"Description"}},
        .fields = {{
            .id = u"api-role.description"_s,
            .title = only("Description"),
            .proposal = u"Lets Arctic Wolf delete malicious email"_s,
        }},
    };
}

Step permissions()
{
    return {
        .id = u"api-role.permissions"_s,
        //: A label, not translated: %1 is “Application Permissions”.
        .text = {QT_TRANSLATE_NOOP("guide",
                                   "In the %1 section, deselect all permissions except these three:"),
                 {"Application Permissions"}},
        .values = {{.label = {"Account Menu", "Dashboard", "Read"}},
                   {.label = {"Services Menu", "Threat Remediation", "Read"}},
                   {.label = {"Services Menu", "Threat Remediation", "Edit"}}},
        .remarks = {hint(
            //: Labels, not translated: %1 is “Read”, %2 is “Edit”.
            {QT_TRANSLATE_NOOP("guide", "The live checks tell you whether a %1 permission is missing and "
                                        "look for some that are too much. %2 is proved in the validation "
                                        "with your CST."),
             {"Read", "Edit"}})},
    };
}

Step selectUser()
{
    return {
        .id = u"api-role.select-user"_s,
        .text = {QT_TRANSLATE_NOOP("guide",
                                   "Click the email address of the service account that you created.")},
        .values = {{.label = {}, .fromField = u"service-account.address"_s}},
    };
}

ConsolePicture wayToNewRole()
{
    return {
        .kind = Kind::Path,
        .console = mimecastConsole(),
        .path = {u"Account"_s, u"Admin Roles"_s},
        .pathStep = u"api-role.open"_s,
        .items = {target(Role::Button, "New Role", u"api-role.new-role"_s), other(Role::Menu),
                  other(Role::Menu), other(Role::Menu)},
    };
}

ConsolePicture nameOfRole()
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = {u"Account"_s, u"Admin Roles"_s},
        .items = {heading("Role Name"), target(Role::Field, "", u"api-role.name"_s, 1),
                  heading("Description"), target(Role::Field, "", u"api-role.description"_s, 1)},
    };
}

ConsolePicture permissionsOfRole()
{
    const QString step = u"api-role.permissions"_s;
    return {
        .kind = Kind::Tree,
        .console = mimecastConsole(),
        .path = {u"Account"_s, u"Admin Roles"_s},
        .items = {heading("Security Permissions"),
                  target(Role::Radio, "Cannot Manage Roles", u"api-role.security-permissions"_s, 1),
                  heading("Application Permissions"), parent("Account Menu", 1), parent("Dashboard", 2),
                  target(Role::Box, "Read", step, 3), other(Role::Box, 2), parent("Services Menu", 1),
                  parent("Threat Remediation", 2), target(Role::Box, "Read", step, 3),
                  target(Role::Box, "Edit", step, 3), other(Role::Box, 2),
                  target(Role::Button, "Save and Exit", u"api-role.save"_s)},
    };
}

ConsolePicture userOfRole()
{
    return {
        .kind = Kind::List,
        .console = mimecastConsole(),
        .path = {u"Account"_s, u"Admin Roles"_s},
        .items = {other(Role::Menu), target(Role::Menu, "", u"api-role.locate"_s),
                  target(Role::Button, "Add User to Role", u"api-role.add-user"_s, 1), other(Role::Menu),
                  target(Role::Menu, "", u"api-role.select-user"_s), other(Role::Menu)},
    };
}

} // namespace

Section apiRoleSection()
{
    return {
        .id = u"api-role"_s,
        //: Title of a section; short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "API role")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Create the API role")},
        .minutes = 3,
        .purpose = {QT_TRANSLATE_NOOP(
            "guide", "Arctic Wolf’s application gets a role of its own: three permissions, nothing more.")},
        .steps =
            {
                signInToMimecast(u"api-role.sign-in"_s, {{QT_TRANSLATE_NOOP("guide", "Create the role")},
                                                         //: Short name of the card “Create the role”; in
                                                         //: lists of what is left.
                                                         {QT_TRANSLATE_NOOP("guide", "role")},
                                                         u"api-role.name"_s}),
                {.id = u"api-role.open"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1."),
                          {{"Account", "Admin Roles"}}}},
                {.id = u"api-role.new-role"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"New Role"}}},
                name(),
                description(),
                {.id = u"api-role.security-permissions"_s,
                 //: Labels, not translated: %1 is “Security Permissions”, %2 is “Cannot Manage Roles”.
                 .text = {QT_TRANSLATE_NOOP("guide", "In the %1 section, select %2."),
                          {"Security Permissions", "Cannot Manage Roles"}},
                 .card = Card{{QT_TRANSLATE_NOOP("guide", "Set the permissions")},
                              //: Short name of the card “Set the permissions”; in lists of what is left.
                              {QT_TRANSLATE_NOOP("guide", "permissions")}}},
                permissions(),
                {.id = u"api-role.save"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Save and Exit"}}},
                {.id = u"api-role.locate"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Find the new role in the list and click its name.")},
                 .values = {{.label = {}, .fromField = u"api-role.name"_s}},
                 .card = Card{{QT_TRANSLATE_NOOP("guide", "Add the service account")},
                              //: Short name of the card “Add the service account”; in lists of what is left.
                              {QT_TRANSLATE_NOOP("guide", "service account")},
                              u"service-account.address"_s}},
                {.id = u"api-role.add-user"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Add User to Role"}}},
                selectUser(),
            },
        .pictures = {wayToNewRole(), nameOfRole(), permissionsOfRole(), userOfRole()},
    };
}

} // namespace guide
