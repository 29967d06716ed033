#include "Command.h"

#include <QTextStream>

namespace cli {

void print(const QString &text)
{
    QTextStream out(stdout);
    out << text;
    if (!text.endsWith(u'\n'))
        out << '\n';
}

void complain(const QString &text)
{
    QTextStream(stderr) << text << '\n';
}

} // namespace cli
