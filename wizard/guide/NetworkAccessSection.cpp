// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConsolePicture::Kind;
using Role = ConsolePicture::Role;

Step allowlist()
{
    return {
        .id = u"network-access.allowlist"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "If your cloud firewall settings make it necessary, add firewall "
                                            "exceptions for the IP addresses of Arctic Wolf.")},
        .subSteps =
            //: A label, not translated; in one place %1 is “Arctic Wolf Unified Portal”.
        {{.text = {QT_TRANSLATE_NOOP("guide", "Sign in to the %1."), {"Arctic Wolf Unified Portal"}}},
         {.text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {{"Resources", "Allowlist Requirements"}}}},
         {.text = {QT_TRANSLATE_NOOP("guide", "In the section for your product, view the IP "
                                              "addresses: all of them have to be allowed.")}}},
        .remarks = {hint({QT_TRANSLATE_NOOP("guide", "If you need no exceptions, this is done as it is.")})},
        .address = arcticWolfPortal(),
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Let Arctic Wolf through")},
                     //: Short name of the card “Let Arctic Wolf through”; in lists of what is left.
                     {QT_TRANSLATE_NOOP("guide", "firewall")}},
    };
}

ConsolePicture wayToAddresses()
{
    return {
        .kind = Kind::Path,
        .console = arcticWolfConsole(),
        .path = {u"Resources"_s, u"Allowlist Requirements"_s},
        .pathStep = u"network-access.allowlist"_s,
        .items = {other(Role::Menu), target(Role::Menu, "", u"network-access.allowlist"_s),
                  other(Role::Menu)},
    };
}

} // namespace

Section networkAccessSection()
{
    return {
        .id = u"network-access"_s,
        //: Title of a section; short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "Network access")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Allow network access")},
        .minutes = 1,
        .purpose = {QT_TRANSLATE_NOOP("guide",
                                      "No firewall and no list of addresses may keep Arctic Wolf out.")},
        .steps = {allowlist()},
        .remarks =
            //: Labels, not translated: %1 is “Admin IP Ranges”, %2 is “Account › Account Settings › User
            //: Access and Permissions”.
        {hint({QT_TRANSLATE_NOOP("guide", "If %1 under %2 restrict your account, add the addresses of Arctic "
                                          "Wolf to them. Never enter only those of Arctic Wolf: that locks "
                                          "out your administrators."),
               {"Admin IP Ranges", {"Account", "Account Settings", "User Access and Permissions"}}}),
         //: %1 is a host name.
         hint({QT_TRANSLATE_NOOP("guide", "The live checks run on this computer. It has to reach %1, "
                                          "or the other gateway that you choose, over HTTPS."),
               {"api.services.mimecast.com"}})},
        .pictures = {wayToAddresses()},
    };
}

} // namespace guide
