// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

Step gatewayChoice()
{
    return {
        .id = u"verification.gateway-choice"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "Choose the Mimecast gateway that the checks use.")},
        .ticked = false,
        .fields = {{
            .id = u"verification.gateway"_s,
            //: Label of a field: the address of Mimecast’s API.
            .title = {QT_TRANSLATE_NOOP("guide", "Gateway")},
            .proposal = u"global"_s,
            .required = true,
            .copied = false,
        }},
        .remarks = {hint(
            {QT_TRANSLATE_NOOP("guide", "The global gateway fails over between regions. The gateways of the "
                                        "UK and the US keep data in their country and do not fail over.")})},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Choose the gateway")},
                     {/*: Short name of the card “Choose the gateway”; in lists of what is left. */
                      QT_TRANSLATE_NOOP("guide", "gateway")}},
    };
}

} // namespace

Section verificationSection()
{
    return {
        .id = u"verification"_s,
        //: Title of a section; short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "Live checks")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Run the live checks")},
        .group = Section::Group::Connect,
        .minutes = 1,
        .purpose = {QT_TRANSLATE_NOOP("guide",
                                      "Find out whether what you configured works. Nothing is changed "
                                      "at Mimecast.")},
        .steps =
            {
                gatewayChoice(),
                {.id = u"verification.run"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Run the live checks.")},
                 .required = false,
                 .ticked = false,
                 .card = Card{{QT_TRANSLATE_NOOP("guide", "Run the checks")},
                              //: Short name of the card “Run the checks”; in lists of what is left.
                              {QT_TRANSLATE_NOOP("guide", "checks")}}},
            },
    };
}

} // namespace guide
