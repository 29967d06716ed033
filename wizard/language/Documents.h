// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace language {

/// Whether this thread makes a document for programs, see InEnglish. For translators, which have no text
/// then.
bool isForPrograms();

} // namespace language
