// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

Section reportSection()
{
    return {
        .id = u"report"_s,
        //: Title of a section; short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "Report")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Keep the report")},
        .group = Section::Group::GoLive,
        .minutes = 1,
        .purpose = {QT_TRANSLATE_NOOP("guide",
                                      "See what was configured and what the checks found, and keep it.")},
    };
}

} // namespace guide
