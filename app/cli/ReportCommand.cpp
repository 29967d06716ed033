#include "Command.h"

namespace cli {

int reportCommand(const QStringList & /*arguments*/)
{
    return CouldNotWork;
}

} // namespace cli
