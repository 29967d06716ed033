#include "Command.h"

namespace cli {

int guideCommand(const QStringList & /*arguments*/)
{
    return CouldNotWork;
}

} // namespace cli
