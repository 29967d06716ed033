#pragma once

#include <QJsonObject>
#include <QString>

class QTextBrowser;

namespace widgets {
class Notice;
}

namespace pages {

/// The verdict of a report document, in its tone.
void showVerdict(widgets::Notice *notice, const QJsonObject &document);
/// What differs between two reports: the worst of it in the notice, all of it as text.
void showComparison(widgets::Notice *notice, QTextBrowser *text, const QJsonObject &before,
                    const QJsonObject &after);
/// Shows a report or a comparison as on paper, and opens no links.
QTextBrowser *makePaper(const QString &objectName);

} // namespace pages
