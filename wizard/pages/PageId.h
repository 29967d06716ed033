// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace pages {

/// The wizard's pages, in the order of the procedure.
enum PageId {
    WelcomeId,
    RequirementsId,
    ThreatRemediationId,
    ServiceAccountId,
    ApiRoleId,
    NetworkAccessId,
    ApiApplicationId,
    CredentialsId,
    VerificationId,
    HandOverId,
    ValidationId,
    LegacyRemovalId,
    ReportId,
};

/// The ID of the section that a page shows; empty for the welcome page.
QString sectionOf(int pageId);
/// WelcomeId if there is no such section.
PageId pageOf(const QString &sectionId);

} // namespace pages
