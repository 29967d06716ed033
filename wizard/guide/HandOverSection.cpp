#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

namespace {

Step settings()
{
    return {
        .id = u"hand-over.settings"_s,
        .text = {QT_TRANSLATE_NOOP("guide", "On the %1 page, configure the settings."),
                 {"New Active Response Integration"}},
        .fields = {{
            .id = u"hand-over.integration-name"_s,
            .title = {QT_TRANSLATE_NOOP("guide", "Name of the integration")},
            .proposal = u"Mimecast Active Response"_s,
            .help = {QT_TRANSLATE_NOOP("guide",
                                       "Put the name of your organization in it, so that it is unique.")},
        }},
        .remarks = {hint({QT_TRANSLATE_NOOP(
                              "guide", "The documented procedure does not list these settings. Expect a "
                                       "name, the %1 and the %2, and fill in whatever else the page asks "
                                       "for."),
                          {"Client ID", "Client Secret"}}),
                    hint({QT_TRANSLATE_NOOP("guide",
                                            "If you generate new keys later, enter them in this integration "
                                            "too. For similar ones, the portal has that at %1, with %2 "
                                            "at the end."),
                          {{"Actions", "View Integration", "Edit Settings"}, "Save Changes"}})},
        .startsGroup = true,
    };
}

} // namespace

Section handOverSection()
{
    return {
        .id = u"hand-over"_s,
        .title = {QT_TRANSLATE_NOOP("guide", "Hand over to Arctic Wolf")},
        .purpose = {QT_TRANSLATE_NOOP("guide", "Give the keys to Arctic Wolf in its portal.")},
        .steps =
            {
                signInToArcticWolf(u"hand-over.sign-in"_s),
                {.id = u"hand-over.open"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "In the navigation menu, click %1."),
                          {{"Organization Profile", "Integrations"}}}},
                {.id = u"hand-over.new-integration"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "On the %1 tab, click %2."),
                          {"Active Response", "New Active Response Integration +"}}},
                {.id = u"hand-over.mimecast-v2"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Mimecast V2"}}},
                settings(),
                {.id = u"hand-over.save"_s,
                 .text = {QT_TRANSLATE_NOOP("guide", "Click %1."), {"Save Integration"}}},
            },
    };
}

} // namespace guide
