// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

Section validationSection()
{
    return {
        .id = u"validation"_s,
        //: CST is the Concierge Security Team of Arctic Wolf. Short, for the list of pages.
        .title = {QT_TRANSLATE_NOOP("guide", "Validation with your CST")},
        .purpose = {QT_TRANSLATE_NOOP("guide",
                                      "Your CST, the Concierge Security Team of Arctic Wolf, validates "
                                      "that Active Response works.")},
        .steps =
            {
                {.id = u"validation.contact-cst"_s,
                 .text = {QT_TRANSLATE_NOOP("guide",
                                            "Contact your CST to validate the Active Response integration.")},
                 .startsGroup = true},
                {.id = u"validation.environment"_s,
                 .text = {QT_TRANSLATE_NOOP("guide",
                                            "Tell your CST which account or environment you have made "
                                            "ready, so that the validation interrupts nobody.")}},
                {.id = u"validation.test"_s,
                 .text = {QT_TRANSLATE_NOOP("guide",
                                            "Watch while your CST validates the response action %1 there."),
                          {"Delete a malicious email"}},
                 // Before it has happened, everything else can be in order: that is what "ready" means.
                 .required = false},
            },
    };
}

} // namespace guide
