// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;

Step open()
{
    return {
        .id = u"api-application.open"_s,
        //: A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
        .text = {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1."),
                 {{"Integrations", "API and Platform Integrations"}}},
        .remarks = {hint(
            //: Labels, not translated: %1 is “Integrations › Integrations Hub › Mimecast API 2.0”, %2 is
            //: “Configure New”, %3 is “Generate Keys”.
            {QT_TRANSLATE_NOOP("guide", "The newest console has this at %1, with %2 in place of "
                                        "%3."),
             {{"Integrations", "Integrations Hub", "Mimecast API 2.0"}, "Configure New", "Generate Keys"}})},
    };
}

Step generateKeys()
{
    return {
        .id = u"api-application.generate-keys"_s,
        //: Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
        .text = {QT_TRANSLATE_NOOP("guide", "For the %1 integration, click %2."),
                 {"Mimecast API 2.0", "Generate Keys"}},
        .remarks = {hint(
            //: Labels, not translated: %1 is “Create New Integration”, %2 is “Custom API 2.0 Integration”, %3
            //: is “Save”, %4 is “Credentials generated successfully”.
            {QT_TRANSLATE_NOOP("guide", "Some consoles go on with %1 and a page %2. There you end with %3, "
                                        "and the dialog with the keys is called %4."),
             {"Create New Integration", "Custom API 2.0 Integration", "Save",
              "Credentials generated successfully"}})},
    };
}

Step name()
{
    return {
        .id = u"api-application.name"_s,
        //: Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Details”.
        .text = {QT_TRANSLATE_NOOP(
                     "guide", "On the %1 page, in the %2 section, enter a name for the API application."),
                 {"Add Mimecast API 2.0 Application", "Details"}},
        .fields = {{
            .id = u"api-application.name"_s,
            .title = only("Application Name"),
            .proposal = u"Arctic Wolf Active Response"_s,
            .required = true,
        }},
        //: A label, not translated: %1 is “Application Name”.
        .remarks = {hint({QT_TRANSLATE_NOOP("guide", "The %1 cannot be changed once it is saved."),
                          {"Application Name"}})},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Fill in the details")},
                     //: Short name of the card “Fill in the details”; in lists of what is left.
                     {QT_TRANSLATE_NOOP("guide", "details")},
                     u"api-application.name"_s},
    };
}

Step products()
{
    return {
        .id = u"api-application.products"_s,
        //: Labels, not translated: %1 is “Products”, %2 is “Apply”.
        .text = {QT_TRANSLATE_NOOP("guide",
                                   "For %1, select the checkboxes of these two products, and then click %2."),
                 {"Products", "Apply"}},
        .values = {{.label = "Threat Management"}, {.label = "Account Management"}},
        //: A label, not translated: %1 is “Products”.
        .remarks = {hint({QT_TRANSLATE_NOOP("guide",
                                            "%1 cannot be changed once they are saved: a forgotten one "
                                            "means a new application and new keys."),
                          {"Products"}}),
                    //: A label, not translated: %1 is “Threat Remediation”.
                    hint({QT_TRANSLATE_NOOP("guide", "A product called %1 exists too. It is the wrong one."),
                          {"Threat Remediation"}})},
    };
}

Step role()
{
    return {
        .id = u"api-application.role"_s,
        //: A label, not translated: %1 is “Application Role”.
        .text = {QT_TRANSLATE_NOOP("guide", "For %1, select the role that you created."),
                 {"Application Role"}},
        .values = {{.label = {}, .fromField = u"api-role.name"_s}},
    };
}

Step description()
{
    return {
        .id = u"api-application.description"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "Enter a description for the API application.")},
        .fields = {{
            .id = u"api-application.description"_s,
            .title = only("Description"),
            .proposal = u"Lets Arctic Wolf delete malicious email"_s,
        }},
    };
}

Step contact()
{
    return {
        .id = u"api-application.contact"_s,
        //: Labels, not translated: %1 is “Add Mimecast API 2.0 Application”, %2 is “Notifications”.
        .text = {QT_TRANSLATE_NOOP(
                     "guide", "On the %1 page, in the %2 section, enter the person or the group of people "
                              "that Mimecast contacts if necessary."),
                 {"Add Mimecast API 2.0 Application", "Notifications"}},
        .fields = {{
            .id = u"api-application.contact"_s,
            .title = only("Technical Point of Contact"),
            .help = {QT_TRANSLATE_NOOP("guide",
                                       "For example, the team that configures the API application.")},
            .required = true,
        }},
        .remarks = {hint({QT_TRANSLATE_NOOP("guide", "Mimecast advises a group over a single person.")})},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Enter the contacts")},
                     //: Short name of the card “Enter the contacts”; in lists of what is left.
                     {QT_TRANSLATE_NOOP("guide", "contacts")},
                     u"api-application.contact"_s},
    };
}

Step contactEmail()
{
    return {
        .id = u"api-application.contact-email"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "Enter the email address of this technical point of contact.")},
        .fields = {{
            .id = u"api-application.contact-email"_s,
            .kind = Field::Kind::EmailAddress,
            .title = only("Email"),
            .example = u"it-team@example.com"_s,
            .required = true,
        }},
        .remarks = {hint(
            {QT_TRANSLATE_NOOP("guide", "The address has to exist in your Mimecast directory.")})},
    };
}

Step addAndGenerate()
{
    return {
        .id = u"api-application.add-and-generate"_s,
        //: A label, not translated; in one place %1 is “Add and Generate Keys”.
        .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Add and Generate Keys"}},
        .remarks = {hint(
            //: A label, not translated: %1 is “Client Secret”.
            {QT_TRANSLATE_NOOP("guide", "Leave the dialog that opens as it is and go on to the next "
                                        "page here: Mimecast shows the %1 only once."),
             {"Client Secret"}})},
    };
}

Step next(const QString &id)
{
    return {.id = id, .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Next"}}};
}

QStringList wayToIntegrations()
{
    return {u"Integrations"_s, u"API and Platform Integrations"_s};
}

ConsolePicture wayToGenerateKeys()
{
    return {
        .kind = Kind::Path,
        .console = mimecastConsole(),
        .path = wayToIntegrations(),
        .pathStep = u"api-application.open"_s,
        .items = {other(Role::Tab),
                  target(Role::Tab, "Available Integrations", u"api-application.available-integrations"_s),
                  heading("Mimecast API 2.0"),
                  target(Role::Button, "Generate Keys", u"api-application.generate-keys"_s, 1)},
    };
}

ConsolePicture legalTerms()
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = wayToIntegrations(),
        .items = {other(Role::Heading), other(Role::Heading), other(Role::Heading),
                  target(Role::Box, "I accept", u"api-application.terms"_s),
                  target(Role::Button, "Next", u"api-application.terms-next"_s)},
    };
}

ConsolePicture detailsOfApplication()
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = wayToIntegrations(),
        .items = {heading("Details"), heading("Application Name", 1),
                  target(Role::Field, "", u"api-application.name"_s, 2), heading("Category", 1),
                  target(Role::Field, "Other", u"api-application.category"_s, 2), heading("Products", 1),
                  other(Role::Field, 2), heading("Application Role", 1),
                  target(Role::Field, "", u"api-application.role"_s, 2), heading("Description", 1),
                  target(Role::Field, "", u"api-application.description"_s, 2),
                  target(Role::Button, "Next", u"api-application.details-next"_s)},
    };
}

ConsolePicture listOfProducts()
{
    const QString step = u"api-application.products"_s;
    return {
        .kind = Kind::List,
        .console = mimecastConsole(),
        .path = wayToIntegrations(),
        .items = {heading("Products"),
                  target(Role::Box, "Account Management", step, 1),
                  other(Role::Box, 1),
                  other(Role::Box, 1),
                  target(Role::Box, "Threat Management", step, 1),
                  {.label = u"Threat Remediation"_s,
                   .level = 1,
                   .role = Role::Box,
                   .state = ConsolePicture::State::Trap},
                  other(Role::Box, 1),
                  target(Role::Button, "Apply", step)},
    };
}

ConsolePicture notifications()
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = wayToIntegrations(),
        .items = {heading("Notifications"), heading("Technical Point of Contact", 1),
                  target(Role::Field, "", u"api-application.contact"_s, 2), heading("Email", 1),
                  target(Role::Field, "", u"api-application.contact-email"_s, 2),
                  target(Role::Button, "Next", u"api-application.notifications-next"_s)},
    };
}

ConsolePicture summary()
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = wayToIntegrations(),
        .items = {other(Role::Heading), other(Role::Heading), other(Role::Heading),
                  target(Role::Button, "Add and Generate Keys", u"api-application.add-and-generate"_s)},
    };
}

} // namespace

Section apiApplicationSection()
{
    return {
        .id = u"api-application"_s,
        //: Title of a section; short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "API application")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Create the API application")},
        .minutes = 4,
        .purpose = {QT_TRANSLATE_NOOP(
            "guide", "Arctic Wolf signs in as this application. At the end, Mimecast generates its keys.")},
        .steps =
            {
                signInToMimecast(u"api-application.sign-in"_s,
                                 {{QT_TRANSLATE_NOOP("guide", "Start a new application")},
                                  //: Short name of the card “Start a new application”; in lists of what is
                                  //: left.
                                  {QT_TRANSLATE_NOOP("guide", "new application")}}),
                open(),
                {.id = u"api-application.available-integrations"_s,
                 //: A label, not translated; in one place %1 is “Available Integrations”.
                 .text = {QT_TRANSLATE_NOOP("guide", "Click the %1 tab."), {"Available Integrations"}}},
                generateKeys(),
                {.id = u"api-application.terms"_s,
                 //: A label, not translated: %1 is “I accept”.
                 .text = {QT_TRANSLATE_NOOP("guide",
                                            "Review the legal terms, and then select the %1 checkbox."),
                          {"I accept"}}},
                next(u"api-application.terms-next"_s),
                name(),
                {.id = u"api-application.category"_s,
                 //: Labels, not translated: %1 is “Category”, %2 is “Other”.
                 .text = {QT_TRANSLATE_NOOP("guide", "For %1, select %2."), {"Category", "Other"}}},
                products(),
                role(),
                description(),
                next(u"api-application.details-next"_s),
                contact(),
                contactEmail(),
                next(u"api-application.notifications-next"_s),
                addAndGenerate(),
            },
        .pictures = {wayToGenerateKeys(), legalTerms(), detailsOfApplication(), listOfProducts(),
                     notifications(), summary()},
    };
}

} // namespace guide
