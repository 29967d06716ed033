// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

Section legacyRemovalSection()
{
    return {
        .id = u"legacy-removal"_s,
        //: Title of a section; short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "Remove API 1.0")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Remove the API 1.0 integration")},
        .group = Section::Group::GoLive,
        .minutes = 5,
        .purpose = {QT_TRANSLATE_NOOP("guide",
                                      "The new integration takes the place of the one with API 1.0.")},
        .steps = {{
            .id = u"legacy-removal.remove"_s,
            //: A label, not translated: %1 is “Remove 1.0 API integration”.
            .text = {QT_TRANSLATE_NOOP("guide",
                                       "Remove the API 1.0 integration. Look up how in the document %1."),
                     {"Remove 1.0 API integration"}},
            .remarks = {hint(
                {QT_TRANSLATE_NOOP("guide", "Do this only after the new integration is configured.")})},
            .card = Card{{QT_TRANSLATE_NOOP("guide", "Remove the integration")},
                         //: Short name of the card “Remove the integration”; in lists of what is left.
                         {QT_TRANSLATE_NOOP("guide", "removal")}},
        }},
        .condition =
            Condition{
                .field = u"requirements.api-version"_s,
                .value = u"switching"_s,
                .text = {QT_TRANSLATE_NOOP("guide",
                                           "If you are switching from Mimecast API version 1.0 to 2.0:")},
            },
    };
}

} // namespace guide
