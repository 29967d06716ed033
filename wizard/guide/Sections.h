#pragma once

#include "Guide.h"

/// The sections of the documented procedure, one file each, and what they share. Private to this folder.
namespace guide {

Section requirementsSection();
Section threatRemediationSection();
Section serviceAccountSection();
Section apiRoleSection();
Section networkAccessSection();
Section apiApplicationSection();
Section credentialsSection();
Section verificationSection();
Section handOverSection();
Section validationSection();
Section legacyRemovalSection();
Section reportSection();

/// The first step of each section that works in the Mimecast console.
Step signInToMimecast(const QString &id);
/// The same for the Arctic Wolf portal.
Step signInToArcticWolf(const QString &id);

/// Where the portal is opened.
QUrl arcticWolfPortal();

/// A remark of the document.
Remark note(Sentence text);
/// A remark of ours.
Remark hint(Sentence text);
/// A sentence that is nothing but a label, for example a field's title.
Sentence only(Label label);

} // namespace guide
