// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;

Step settings()
{
    return {
        .id = u"hand-over.settings"_s,
        //: A label, not translated: %1 is “New Active Response Integration”.
        .text = {QT_TRANSLATE_NOOP("guide", "On the %1 page, configure the settings."),
                 {"New Active Response Integration"}},
        .fields = {{
            .id = u"hand-over.integration-name"_s,
            .title = {QT_TRANSLATE_NOOP("guide", "Name of the integration")},
            .proposal = u"Mimecast Active Response"_s,
            .help = {QT_TRANSLATE_NOOP("guide",
                                       "Put the name of your organization in it, so that it is unique.")},
        }},
        //: Labels, not translated: %1 is “Client ID”, %2 is “Client Secret”.
        .remarks = {hint({QT_TRANSLATE_NOOP(
                              "guide", "The documented procedure does not list these settings. Expect a "
                                       "name, the %1 and the %2, and fill in whatever else the page asks "
                                       "for."),
                          {"Client ID", "Client Secret"}}),
                    //: Labels, not translated: %1 is “Actions › View Integration › Edit Settings”, %2 is
                    //: “Save Changes”.
                    hint({QT_TRANSLATE_NOOP("guide",
                                            "If you generate new keys later, enter them in this integration "
                                            "too. For similar ones, the portal has that at %1, with %2 "
                                            "at the end."),
                          {{"Actions", "View Integration", "Edit Settings"}, "Save Changes"}})},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Enter the keys")},
                     {QT_TRANSLATE_NOOP("guide", "keys")},
                     u"hand-over.integration-name"_s},
    };
}

ConsolePicture wayToNewIntegration()
{
    const QString step = u"hand-over.new-integration"_s;
    return {
        .kind = Kind::Path,
        .console = arcticWolfConsole(),
        .path = {u"Organization Profile"_s, u"Integrations"_s},
        .pathStep = u"hand-over.open"_s,
        .items = {other(Role::Tab), target(Role::Tab, "Active Response", step),
                  target(Role::Button, "New Active Response Integration +", step)},
    };
}

ConsolePicture kindsOfIntegration()
{
    return {
        .kind = Kind::List,
        .console = arcticWolfConsole(),
        .path = {u"Organization Profile"_s, u"Integrations"_s},
        .items = {other(Role::Menu), target(Role::Menu, "Mimecast V2", u"hand-over.mimecast-v2"_s),
                  other(Role::Menu)},
    };
}

ConsolePicture settingsOfIntegration()
{
    return {
        .kind = Kind::Form,
        .console = arcticWolfConsole(),
        .path = {u"Organization Profile"_s, u"Integrations"_s},
        .items = {heading("New Active Response Integration"),
                  target(Role::Field, "", u"hand-over.settings"_s, 1),
                  target(Role::Field, "", u"hand-over.settings"_s, 1),
                  target(Role::Field, "", u"hand-over.settings"_s, 1),
                  target(Role::Button, "Save Integration", u"hand-over.save"_s)},
    };
}

} // namespace

Section handOverSection()
{
    return {
        .id = u"hand-over"_s,
        //: Title of a section, about giving the keys to Arctic Wolf; short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "Hand over")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Hand the keys over to Arctic Wolf")},
        .group = Section::Group::GoLive,
        .minutes = 3,
        .purpose = {QT_TRANSLATE_NOOP("guide", "Give the keys to Arctic Wolf in its portal.")},
        .steps =
            {
                signInToArcticWolf(u"hand-over.sign-in"_s,
                                   {{QT_TRANSLATE_NOOP("guide", "Start a new integration")},
                                    //: Short name of the card “Start a new integration”; in lists of what is
                                    //: left.
                                    {QT_TRANSLATE_NOOP("guide", "new integration")}}),
                {.id = u"hand-over.open"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1."),
                          {{"Organization Profile", "Integrations"}}}},
                {.id = u"hand-over.new-integration"_s,
                 //: Labels, not translated: %1 is “Active Response”, %2 is “New Active Response Integration
                 //: +”.
                 .text = {QT_TRANSLATE_NOOP("guide", "On the %1 tab, click %2."),
                          {"Active Response", "New Active Response Integration +"}}},
                {.id = u"hand-over.mimecast-v2"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Mimecast V2"}}},
                settings(),
                {.id = u"hand-over.save"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Save Integration"}}},
            },
        .pictures = {wayToNewIntegration(), kindsOfIntegration(), settingsOfIntegration()},
    };
}

} // namespace guide
