#include "Rendering.h"

#include "View.h"

#include <QFile>

#include <string>
#include <string_view>

namespace report {
namespace {

/// Values stand inside a line only, so what would begin a block needs no escape.
std::string markdownEscaped(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        switch (character) {
        case '&':
            out += "&amp;";
            continue;
        case '<':
            out += "&lt;";
            continue;
        case '>':
            out += "&gt;";
            continue;
        default:
            break;
        }
        // Without it an address would become a link by itself.
        const bool isScheme = text.compare(i, 3, "://") == 0;
        if (isScheme || std::string_view("\\`*_[]|~$").find(character) != std::string_view::npos)
            out += '\\';
        out += character;
    }
    return out;
}

} // namespace

QByteArray rendered(const QString &templateName, const QJsonObject &document, Escape escape)
{
    QFile file(QStringLiteral(":/report/") + templateName);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    kainjow::mustache::mustache page(file.readAll().toStdString());
    Q_ASSERT(page.is_valid());
    if (escape == Escape::Markdown)
        page.set_custom_escape(markdownEscaped);
    return QByteArray::fromStdString(page.render(viewOf(document)));
}

} // namespace report
