#include "Sections.h"

namespace guide {

using namespace Qt::StringLiterals;

Section reportSection()
{
    return {
        .id = u"report"_s,
        .title = {QT_TRANSLATE_NOOP("guide", "Report")},
        .purpose = {QT_TRANSLATE_NOOP("guide",
                                      "See what was configured and what the checks found, and keep it.")},
    };
}

} // namespace guide
