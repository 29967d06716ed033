// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

Step organizationName()
{
    return {
        .id = u"requirements.organisation-name"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "Name the organization whose Mimecast account you set up.")},
        .ticked = false,
        .fields = {{
            .id = u"requirements.organisation"_s,
            //: Label of a field: the customer whose Mimecast account is set up.
            .title = {QT_TRANSLATE_NOOP("guide", "Organization")},
            .example = u"Contoso Ltd"_s,
            .help = {QT_TRANSLATE_NOOP("guide", "It names this set-up in the list and in the report.")},
            .required = true,
            .copied = false,
        }},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Name the organization")},
                     //: Short name of the card “Name the organization”; in lists of what is left.
                     {QT_TRANSLATE_NOOP("guide", "organization")},
                     u"requirements.organisation"_s},
    };
}

Step plan()
{
    return {
        .id = u"requirements.plan"_s,
        //: %1 and %2 are one name: Targeted Threat Protection (TTP) Internal Email Protect
        .text = {QT_TRANSLATE_NOOP("guide",
                                   "Make sure that your Mimecast plan has a license for %1 (TTP) %2."),
                 {"Targeted Threat Protection", "Internal Email Protect"}},
        //: A label, not translated: %1 is “Mimecast Plans”.
        .remarks = {note({QT_TRANSLATE_NOOP("guide", "For more about plans, look up the document %1."),
                          {"Mimecast Plans"}}),
                    //: A label, not translated: %1 is “Cloud Integrated”.
                    hint({QT_TRANSLATE_NOOP("guide",
                                            "An account of the kind %1 is different. If yours is one, "
                                            "ask Arctic Wolf before you go on."),
                          {"Cloud Integrated"}}),
                    //: Labels, not translated: %1 is “Cloud Gateway”, %2 is “Email Security – MX”.
                    hint({QT_TRANSLATE_NOOP("guide", "What is called %1 here, Mimecast also calls %2."),
                          {"Cloud Gateway", "Email Security – MX"}})},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Check what you need")},
                     {QT_TRANSLATE_NOOP("guide", "what you need")}},
    };
}

Step administrator()
{
    return {
        .id = u"requirements.administrator"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "Have a Mimecast administrator account at hand.")},
        .remarks = {hint(
            //: Labels, not translated: %1 is “Services › API Applications › Read”, %2 is “Edit”.
            {QT_TRANSLATE_NOOP("guide", "The administrator’s role needs %1 and %2, and has to be allowed "
                                        "to manage application roles."),
             {{"Services", "API Applications", "Read"}, "Edit"}})},
    };
}

Step threatRemediation()
{
    return {
        .id = u"requirements.threat-remediation"_s,
        //: Labels, not translated: %1 is “Threat Remediation”, %2 is “Mimecast Administration Console”.
        .text = {QT_TRANSLATE_NOOP("guide", "Make sure that the service %1 is listed and enabled in the %2."),
                 {"Threat Remediation", "Mimecast Administration Console"}},
        //: A label, not translated: %1 is “Enabling Threat Remediation”.
        .remarks = {note({QT_TRANSLATE_NOOP("guide", "For more about this, look up the document %1."),
                          {"Enabling Threat Remediation"}}),
                    hint({QT_TRANSLATE_NOOP("guide", "If it is listed but not enabled, go on: the next page "
                                                     "leads you through enabling it.")}),
                    //: A label, not translated: %1 is “Services › Connectors”.
                    hint({QT_TRANSLATE_NOOP("guide", "The service also needs a connector. See %1."),
                          {{"Services", "Connectors"}}})},
    };
}

Step validation()
{
    return {
        .id = u"requirements.validation"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "Prepare the validation of the integration.")},
        .subSteps = {{.text = {QT_TRANSLATE_NOOP("guide", "Contact your CST, the Concierge Security Team of "
                                                          "Arctic Wolf, to validate the integration.")}},
                     {.text = {QT_TRANSLATE_NOOP("guide", "Have an account or environment ready in which "
                                                          "Arctic Wolf can validate the response actions "
                                                          "you want without interrupting anyone.")}}},
    };
}

Step switching()
{
    return {
        .id = u"requirements.switching"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "Are you switching from Mimecast API version 1.0 to 2.0?")},
        .ticked = false,
        .fields = {{
            .id = u"requirements.api-version"_s,
            .kind = Field::Kind::Choice,
            .title = {QT_TRANSLATE_NOOP("guide", "Switching from API 1.0")},
            .required = true,
            .copied = false,
            .options = {{.id = u"new"_s,
                         .text = {QT_TRANSLATE_NOOP("guide", "No, there is no API 1.0 integration")}},
                        {.id = u"switching"_s,
                         .text = {QT_TRANSLATE_NOOP("guide", "Yes, there is an API 1.0 integration")}}},
        }},
        //: A label, not translated: %1 is “Remove 1.0 API integration”.
        .remarks = {note({QT_TRANSLATE_NOOP("guide", "If you are switching, look up the document %1."),
                          {"Remove 1.0 API integration"}}),
                    hint({QT_TRANSLATE_NOOP("guide", "You do not need it yet. A page near the end brings you "
                                                     "back to it.")})},
        .card = Card{{QT_TRANSLATE_NOOP("guide", "Say whether you switch from API 1.0")},
                     //: Short name of the card about switching from API 1.0; in lists of what is left.
                     {QT_TRANSLATE_NOOP("guide", "API 1.0")},
                     u"requirements.api-version"_s},
    };
}

} // namespace

Section requirementsSection()
{
    return {
        .id = u"requirements"_s,
        .title = {QT_TRANSLATE_NOOP("guide", "Before you begin")},
        .heading = {QT_TRANSLATE_NOOP("guide", "Get everything ready")},
        .minutes = 3,
        .purpose = {QT_TRANSLATE_NOOP(
            "guide", "Make sure that everything is there, so that nothing stops you halfway.")},
        .steps = {organizationName(), plan(), administrator(), threatRemediation(), validation(),
                  switching()},
        .remarks = {note(
            //: Labels, not translated: %1 is “Delete a malicious email”, %2 is “Response action
            //: descriptions”.
            {QT_TRANSLATE_NOOP("guide", "With the Active Response service, Arctic Wolf can respond to "
                                        "threats in your email through Mimecast. The response action that "
                                        "Mimecast supports: %1. For more, look up the document %2."),
             {"Delete a malicious email", "Response action descriptions"}})},
    };
}

} // namespace guide
