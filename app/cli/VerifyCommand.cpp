#include "Command.h"

namespace cli {

int verifyCommand(const QStringList & /*arguments*/)
{
    return CouldNotWork;
}

} // namespace cli
