#pragma once

namespace secrets {

/// To be called first in main(). In release builds: no core dumps, and nobody but the administrator may look
/// into the process. On Windows, always: libraries are loaded from the system's and the program's folder
/// only.
void hardenProcess();

} // namespace secrets
