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
        .title = {QT_TRANSLATE_NOOP("guide", "Test with your CST")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Test the deletion with your CST")},
        .group = Section::Group::GoLive,
        .minutes = 7,
        .purpose = {QT_TRANSLATE_NOOP("guide",
                                      "Your CST, the Concierge Security Team of Arctic Wolf, validates "
                                      "that Active Response works.")},
        .steps =
            {
                {.id = u"validation.contact-cst"_s,
                 .text = {QT_TRANSLATE_NOOP("guide",
                                            "Contact your CST to validate the Active Response integration.")},
                 .card = Card{{QT_TRANSLATE_NOOP("guide", "Arrange the test")},
                              //: Short name of the card “Arrange the test”; in lists of what is left.
                              {QT_TRANSLATE_NOOP("guide", "arrangement")}}},
                {.id = u"validation.environment"_s,
                 .text = {QT_TRANSLATE_NOOP("guide",
                                            "Tell your CST which account or environment you have made "
                                            "ready, so that the validation interrupts nobody.")}},
                {.id = u"validation.test"_s,
                 //: %1 is the name of a response action, “Delete a malicious email”, as the procedure writes
                 //: it.
                 .text = {QT_TRANSLATE_NOOP("guide",
                                            "Watch while your CST validates the response action %1 there."),
                          {"Delete a malicious email"}},
                 // Before it has happened, everything else can be in order: that is what "ready" means.
                 .required = false,
                 .card = Card{{QT_TRANSLATE_NOOP("guide", "Watch the test")},
                              //: Short name of the card “Watch the test”; in lists of what is left.
                              {QT_TRANSLATE_NOOP("guide", "test")}}},
            },
    };
}

} // namespace guide
