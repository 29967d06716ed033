// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;

Condition notEnabled()
{
    return {
        .field = u"threat-remediation.current-status"_s,
        .value = u"not-enabled"_s,
        //: Labels, not translated: %1 is “Status”, %2 is “Enabled”.
        .text = {QT_TRANSLATE_NOOP("guide", "If the %1 is not already %2:"), {"Status", "Enabled"}},
    };
}

Step status()
{
    return {
        .id = u"threat-remediation.status"_s,
        //: Labels, not translated: %1 is “Status”, %2 is “Enabled”.
        .text = {QT_TRANSLATE_NOOP("guide", "Look at the %1. Is it already %2?"), {"Status", "Enabled"}},
        .ticked = false,
        .fields = {{
            .id = u"threat-remediation.current-status"_s,
            .kind = Field::Kind::Choice,
            .title = only("Status"),
            .required = true,
            .copied = false,
            .options = {{.id = u"enabled"_s,
                         //: A label, not translated: %1 is “Enabled”.
                         .text = {QT_TRANSLATE_NOOP("guide", "It is already %1"), {"Enabled"}}},
                        {.id = u"not-enabled"_s,
                         //: A label, not translated: %1 is “Enabled”.
                         .text = {QT_TRANSLATE_NOOP("guide", "It is not %1 yet"), {"Enabled"}}}},
        }},
        //: Labels, not translated: %1 is “Status”, %2 is “Enabled”.
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Make sure that the %1 is %2"), {"Status", "Enabled"}},
                     //: Short name of a card about the status of Threat Remediation; in lists of what is
                     //: left.
                     {QT_TRANSLATE_NOOP("guide", "status")},
                     u"threat-remediation.current-status"_s},
    };
}

Step notificationGroup()
{
    return {
        .id = u"threat-remediation.notification-group"_s,
        //: Labels, not translated: %1 is “Notification Group”, %2 is “Select Group”.
        .text = {QT_TRANSLATE_NOOP("guide",
                                   "In the %1 field, click %2, and then select an existing local group "
                                   "that gets the notifications."),
                 {"Notification Group", "Select Group"}},
        .fields = {{
            .id = u"threat-remediation.group"_s,
            //: Label of a field: the group that gets Mimecast’s notifications.
            .title = {QT_TRANSLATE_NOOP("guide", "Selected group")},
            .help = {QT_TRANSLATE_NOOP("guide", "You may leave this empty. It is noted in the report.")},
            .copied = false,
        }},
        .remarks = {hint(
            //: A label, not translated: %1 is “Save”.
            {QT_TRANSLATE_NOOP("guide", "If the page has a %1 button, click it: otherwise nothing of this is "
                                        "kept."),
             {"Save"}})},
    };
}

ConsolePicture wayToSettings()
{
    return {
        .kind = Kind::Path,
        .console = mimecastConsole(),
        .path = {u"Services"_s, u"Threat Remediation"_s},
        .pathStep = u"threat-remediation.open"_s,
        .items = {target(Role::Toggle, "New Menu", u"threat-remediation.new-menu"_s), other(Role::Tab),
                  target(Role::Tab, "Settings", u"threat-remediation.settings"_s)},
    };
}

ConsolePicture settings()
{
    return {
        .kind = Kind::Form,
        .console = mimecastConsole(),
        .path = {u"Services"_s, u"Threat Remediation"_s},
        .items = {heading("Status"), target(Role::Toggle, "Enabled", u"threat-remediation.enable"_s, 1),
                  heading("Mode"), target(Role::Field, "Automatic", u"threat-remediation.mode"_s, 1),
                  heading("Notification Group"),
                  target(Role::Button, "Select Group", u"threat-remediation.notification-group"_s, 1),
                  target(Role::Button, "Save", u"threat-remediation.notification-group"_s)},
    };
}

} // namespace

Section threatRemediationSection()
{
    return {
        .id = u"threat-remediation"_s,
        .title = only("Threat Remediation"),
        //: A label, not translated: %1 is “Threat Remediation”.
        .heading = {QT_TRANSLATE_NOOP("guide", "Turn on %1"), {"Threat Remediation"}},
        .minutes = 2,
        .purpose = {QT_TRANSLATE_NOOP("guide", "Arctic Wolf deletes email through this Mimecast service.")},
        .steps =
            {
                signInToMimecast(u"threat-remediation.sign-in"_s,
                                 {{QT_TRANSLATE_NOOP("guide", "Open the settings")},
                                  //: Short name of the card “Open the settings”; in lists of what is left.
                                  {QT_TRANSLATE_NOOP("guide", "settings")}}),
                {.id = u"threat-remediation.new-menu"_s,
                 //: A label, not translated: %1 is “New Menu”.
                 .text = {QT_TRANSLATE_NOOP("guide", "Make sure that the %1 toggle is in the on position."),
                          {"New Menu"}},
                 .remarks = {hint(
                     //: A label, not translated: %1 is “New Menu”.
                     {QT_TRANSLATE_NOOP("guide", "If your console has no %1 toggle, it always shows the new "
                                                 "menu. Go on."),
                      {"New Menu"}})}},
                {.id = u"threat-remediation.open"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1."),
                          {{"Services", "Threat Remediation"}}}},
                {.id = u"threat-remediation.settings"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click the %1 tab."), {"Settings"}}},
                status(),
                {.id = u"threat-remediation.enable"_s,
                 //: Labels, not translated: %1 is “Status”, %2 is “Enabled”.
                 .text = {QT_TRANSLATE_NOOP("guide", "Click the %1 toggle to the %2 position."),
                          {"Status", "Enabled"}},
                 .condition = notEnabled()},
                // They decide whether anything is deleted, whoever has enabled it.
                {.id = u"threat-remediation.mode"_s,
                 //: Labels, not translated: %1 is “Mode”, %2 is “Automatic”.
                 .text = {QT_TRANSLATE_NOOP("guide", "In the %1 list, select %2."), {"Mode", "Automatic"}}},
                notificationGroup(),
            },
        .pictures = {wayToSettings(), settings()},
    };
}

} // namespace guide
