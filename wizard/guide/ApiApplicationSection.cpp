// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;

QString buttonField()
{
    return u"api-application.button"_s;
}

Step whichConsole()
{
    return {
        .id = u"api-application.console"_s,
        //: Labels, not translated: %1 is “Integrations”, %2 is “Mimecast API 2.0”, %3 is “API and Platform
        //: Integrations”, %4 is “Integrations Hub”.
        .text = {QT_TRANSLATE_NOOP("guide",
                                   "In the navigation menu, click %1 and look for %2, in %3 or in %4. "
                                   "Which button do you see?"),
                 {"Integrations", "Mimecast API 2.0", "API and Platform Integrations", "Integrations Hub"}},
        .required = false,
        .ticked = false,
        .fields = {{
            .id = buttonField(),
            .kind = Field::Kind::Choice,
            //: Title of a field: which button the console shows.
            .title = {QT_TRANSLATE_NOOP("guide", "Button")},
            //: A label, not translated: %1 is “Generate Keys”.
            .help = {QT_TRANSLATE_NOOP("guide", "What you choose decides what the next steps look like. At "
                                                "first they are those for %1."),
                     {"Generate Keys"}},
            .copied = false,
            .options = {{.id = u"generate-keys"_s, .text = only("Generate Keys")},
                        {.id = u"create-new-integration"_s,
                         .text = only({"Generate Keys", "Create New Integration"})},
                        {.id = u"configure-new"_s, .text = only("Configure New")}},
        }},
    };
}

Step open()
{
    return {
        .id = u"api-application.open"_s,
        //: A label, not translated; in one place %1 is “Integrations › API and Platform Integrations”.
        .text = {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1."),
                 {{"Integrations", "API and Platform Integrations"}}},
        .forms = {{inConsoleWithOwnPage(),
                   //: Labels, not translated: %1 is “Integrations › API and Platform Integrations”, %2 is
                   //: “Available Integrations”.
                   {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1, and then the %2 tab."),
                    {{"Integrations", "API and Platform Integrations"}, "Available Integrations"}}},
                  {inConsoleWithHub(),
                   //: A label, not translated; in one place %1 is “Integrations › Integrations Hub”.
                   {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1."),
                    {{"Integrations", "Integrations Hub"}}}}},
    };
}

Step generateKeys()
{
    return {
        .id = u"api-application.generate-keys"_s,
        //: Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”.
        .text = {QT_TRANSLATE_NOOP("guide", "For the %1 integration, click %2."),
                 {"Mimecast API 2.0", "Generate Keys"}},
        .forms = {{inConsoleWithOwnPage(),
                   //: Labels, not translated: %1 is “Mimecast API 2.0”, %2 is “Generate Keys”, %3 is “Create
                   //: New Integration”.
                   {QT_TRANSLATE_NOOP("guide", "For the %1 integration, click %2, and then click %3."),
                    {"Mimecast API 2.0", "Generate Keys", "Create New Integration"}}},
                  {inConsoleWithHub(),
                   //: Labels, not translated: %1 is “Mimecast API 2.0”; in one place %2 is “Configure New”.
                   {QT_TRANSLATE_NOOP("guide", "For the %1 integration, click %2."),
                    {"Mimecast API 2.0", "Configure New"}}}},
    };
}

Step terms()
{
    const Sentence ifAsked{QT_TRANSLATE_NOOP(
        "guide", "If Mimecast asks you to accept its legal terms, review them, and then accept them.")};
    return {
        .id = u"api-application.terms"_s,
        //: A label, not translated: %1 is “I accept”.
        .text = {QT_TRANSLATE_NOOP("guide", "Review the legal terms, and then select the %1 checkbox."),
                 {"I accept"}},
        .forms = {{inConsoleWithOwnPage(), ifAsked}, {inConsoleWithHub(), ifAsked}},
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
        .forms = {{inConsoleWithOwnPage(),
                   //: Labels, not translated: %1 is “Custom API 2.0 Integration”, %2 is “Category”, %3 is
                   //: “Other”.
                   {QT_TRANSLATE_NOOP("guide",
                                      "On the %1 page, enter a name for the API application. If there is "
                                      "%2, select %3 there."),
                    {"Custom API 2.0 Integration", "Category", "Other"}}},
                  {inConsoleWithHub(),
                   //: Labels, not translated: %1 is “Details”, %2 is “Category”, %3 is “Other”.
                   {QT_TRANSLATE_NOOP("guide", "In the %1 section, enter a name for the API application. If "
                                               "there is %2, select %3 there."),
                    {"Details", "Category", "Other"}}}},
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
    //: A label, not translated: %1 is “Products”.
    const Sentence withoutApply{
        QT_TRANSLATE_NOOP("guide", "For %1, select the checkboxes of these two products."), {"Products"}};
    return {
        .id = u"api-application.products"_s,
        //: Labels, not translated: %1 is “Products”, %2 is “Apply”.
        .text = {QT_TRANSLATE_NOOP("guide",
                                   "For %1, select the checkboxes of these two products, and then click %2."),
                 {"Products", "Apply"}},
        .forms = {{inConsoleWithOwnPage(), withoutApply}, {inConsoleWithHub(), withoutApply}},
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
        .forms = {{inConsoleWithOwnPage(),
                   {QT_TRANSLATE_NOOP("guide", "Enter the person or the group of people that Mimecast "
                                               "contacts if necessary.")}},
                  {inConsoleWithHub(),
                   //: A label, not translated: %1 is “Notification Settings”.
                   {QT_TRANSLATE_NOOP("guide", "In the %1 section, enter the person or the group of people "
                                               "that Mimecast contacts if necessary."),
                    {"Notification Settings"}}}},
        .fields = {{
            .id = u"api-application.contact"_s,
            .title = only("Technical Point of Contact"),
            .example = u"IT team"_s,
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
        // What the newest console calls the button is not known.
        //: A label, not translated; in one place %1 is “Save”.
        .forms = {{inConsoleWithOwnPage(), {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Save"}}},
                  {inConsoleWithHub(),
                   {QT_TRANSLATE_NOOP("guide", "At the end of the page, click the button that saves the "
                                               "application.")}}},
        .remarks = {hint(
            //: A label, not translated: %1 is “Client Secret”.
            {QT_TRANSLATE_NOOP("guide", "Leave the dialog that opens as it is and go on to the next "
                                        "page here: Mimecast shows the %1 only once."),
             {"Client Secret"}})},
    };
}

Step next(const QString &id)
{
    return {.id = id,
            .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Next"}},
            .condition = inConsoleOfDocument()};
}

QStringList wayToIntegrations()
{
    return {u"Integrations"_s, u"API and Platform Integrations"_s};
}

QStringList wayToHub()
{
    return {u"Integrations"_s, u"Integrations Hub"_s};
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
        .condition = inConsoleOfDocument(),
    };
}

ConsolePicture wayToOwnPage()
{
    return {
        .kind = Kind::Path,
        .console = mimecastConsole(),
        .path = wayToIntegrations(),
        .pathStep = u"api-application.open"_s,
        .items = {other(Role::Tab), target(Role::Tab, "Available Integrations", u"api-application.open"_s),
                  heading("Mimecast API 2.0"),
                  target(Role::Button, "Generate Keys", u"api-application.generate-keys"_s, 1),
                  target(Role::Button, "Create New Integration", u"api-application.generate-keys"_s, 1)},
        .condition = inConsoleWithOwnPage(),
    };
}

ConsolePicture wayToConfigureNew()
{
    return {
        .kind = Kind::Path,
        .console = mimecastConsole(),
        .path = wayToHub(),
        .pathStep = u"api-application.open"_s,
        .items = {heading("Mimecast API 2.0"),
                  target(Role::Button, "Configure New", u"api-application.generate-keys"_s, 1)},
        .condition = inConsoleWithHub(),
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
        .condition = inConsoleOfDocument(),
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
        .condition = inConsoleOfDocument(),
    };
}

/// The page of another form of the console, as far as it is known: `section` is what is above its fields.
ConsolePicture detailsOf(const Condition &form, const QStringList &path, const char *section)
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = path,
        .items = {heading(section), heading("Application Name", 1),
                  target(Role::Field, "", u"api-application.name"_s, 2), heading("Products", 1),
                  other(Role::Field, 2), heading("Application Role", 1),
                  target(Role::Field, "", u"api-application.role"_s, 2), heading("Description", 1),
                  target(Role::Field, "", u"api-application.description"_s, 2)},
        .condition = form,
    };
}

ConsolePicture listOfProducts(const Condition &form, const QStringList &path)
{
    const QString step = u"api-application.products"_s;
    ConsolePicture list{
        .kind = Kind::List,
        .console = mimecastConsole(),
        .path = path,
        .items = {heading("Products"),
                  target(Role::Box, "Account Management", step, 1),
                  other(Role::Box, 1),
                  other(Role::Box, 1),
                  target(Role::Box, "Threat Management", step, 1),
                  {.label = u"Threat Remediation"_s,
                   .level = 1,
                   .role = Role::Box,
                   .state = ConsolePicture::State::Trap},
                  other(Role::Box, 1)},
        .condition = form,
    };
    if (form.isUsual)
        list.items.push_back(target(Role::Button, "Apply", step));
    return list;
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
        .condition = inConsoleOfDocument(),
    };
}

ConsolePicture contactsOf(const Condition &form, const QStringList &path, const char *section,
                          const char *button)
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = path,
        .items = {heading(section), heading("Technical Point of Contact", 1),
                  target(Role::Field, "", u"api-application.contact"_s, 2), heading("Email", 1),
                  target(Role::Field, "", u"api-application.contact-email"_s, 2),
                  target(Role::Button, button, u"api-application.add-and-generate"_s)},
        .condition = form,
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
        .condition = inConsoleOfDocument(),
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
                whichConsole(),
                open(),
                {.id = u"api-application.available-integrations"_s,
                 //: A label, not translated; in one place %1 is “Available Integrations”.
                 .text = {QT_TRANSLATE_NOOP("guide", "Click the %1 tab."), {"Available Integrations"}},
                 .condition = inConsoleOfDocument()},
                generateKeys(),
                terms(),
                next(u"api-application.terms-next"_s),
                name(),
                {.id = u"api-application.category"_s,
                 //: Labels, not translated: %1 is “Category”, %2 is “Other”.
                 .text = {QT_TRANSLATE_NOOP("guide", "For %1, select %2."), {"Category", "Other"}},
                 .condition = inConsoleOfDocument()},
                products(),
                role(),
                description(),
                next(u"api-application.details-next"_s),
                contact(),
                contactEmail(),
                next(u"api-application.notifications-next"_s),
                addAndGenerate(),
            },
        .pictures = {wayToGenerateKeys(), legalTerms(), detailsOfApplication(),
                     listOfProducts(inConsoleOfDocument(), wayToIntegrations()), notifications(), summary(),
                     wayToOwnPage(),
                     detailsOf(inConsoleWithOwnPage(), wayToIntegrations(), "Custom API 2.0 Integration"),
                     listOfProducts(inConsoleWithOwnPage(), wayToIntegrations()),
                     contactsOf(inConsoleWithOwnPage(), wayToIntegrations(), "", "Save"), wayToConfigureNew(),
                     detailsOf(inConsoleWithHub(), wayToHub(), "Details"),
                     listOfProducts(inConsoleWithHub(), wayToHub()),
                     contactsOf(inConsoleWithHub(), wayToHub(), "Notification Settings", "")},
    };
}

Condition inConsoleOfDocument()
{
    return {.field = buttonField(), .value = u"generate-keys"_s, .isUsual = true};
}

Condition inConsoleWithOwnPage()
{
    return {.field = buttonField(), .value = u"create-new-integration"_s};
}

Condition inConsoleWithHub()
{
    return {.field = buttonField(), .value = u"configure-new"_s};
}

} // namespace guide
