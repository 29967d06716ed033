// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace secrets {

/// To be called first in main(). No file and no connection gets the number of a standard stream that is
/// closed. In release builds: no core dumps, and nobody but the administrator may look into the process. On
/// Windows, always: libraries are loaded from the system's and the program's folder only.
void hardenProcess();

} // namespace secrets
