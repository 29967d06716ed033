// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PageId.h"

#include <QLatin1String>

#include <array>

namespace pages {

namespace {

constexpr std::array sectionIds{
    QLatin1String(""),
    QLatin1String("requirements"),
    QLatin1String("threat-remediation"),
    QLatin1String("service-account"),
    QLatin1String("api-role"),
    QLatin1String("network-access"),
    QLatin1String("api-application"),
    QLatin1String("credentials"),
    QLatin1String("verification"),
    QLatin1String("hand-over"),
    QLatin1String("validation"),
    QLatin1String("legacy-removal"),
    QLatin1String("report"),
};
static_assert(sectionIds.size() == ReportId + 1);

} // namespace

QString sectionOf(int pageId)
{
    return pageId >= 0 && pageId <= ReportId ? QString(sectionIds.at(static_cast<size_t>(pageId)))
                                             : QString();
}

PageId pageOf(const QString &sectionId)
{
    for (int id = RequirementsId; id <= ReportId; ++id) {
        if (sectionOf(id) == sectionId)
            return static_cast<PageId>(id);
    }
    return WelcomeId;
}

} // namespace pages
