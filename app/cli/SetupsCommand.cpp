#include "Command.h"

namespace cli {

int setupsCommand(const QStringList & /*arguments*/)
{
    return CouldNotWork;
}

} // namespace cli
