// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Paper.h"

#include "widgets/Background.h"

#include "report/SignPicture.h"
#include "widgets/Theme.h"

#include <QDeadlineTimer>
#include <QTextBlock>
#include <QTextDocument>

#include <chrono>
#include <utility>

namespace dialogs {

namespace {

using namespace std::chrono_literals;

constexpr auto unnoticed = 100ms;
constexpr auto longestTurn = 8ms; // Of what else the window has to do, nothing waits longer.
constexpr qsizetype partLength = 4000;

} // namespace

Paper::Paper(const QString &objectName, QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(objectName);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPalette(widgets::paperPalette(palette()));
    m_patience.setSingleShot(true);
    m_patience.setInterval(unnoticed);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        begin({});
        setPlainText(tr("One moment. The text is being made…"));
    });
    connect(&m_next, &QTimer::timeout, this, &Paper::showMore);
}

Paper::~Paper() = default;

void Paper::showHtml(std::function<QString()> makeHtml)
{
    m_making.cancel();
    m_next.stop();
    m_isBusy = true;
    m_patience.start();
    m_making = widgets::inBackground(
        this, [makeHtml = std::move(makeHtml)] { return partsOf(makeHtml()); },
        [this](const Parts &parts) {
            m_patience.stop();
            m_parts = parts;
            begin(m_parts.takeFirst());
            m_next.start();
        });
}

/// Each begins where no table is open.
Paper::Parts Paper::partsOf(const QString &html)
{
    const auto between = [&html](QLatin1String from, QLatin1String to) {
        const qsizetype begin = html.indexOf(from);
        return begin < 0 ? QString()
                         : html.mid(begin + from.size(), html.indexOf(to, begin) - begin - from.size());
    };
    Parts parts{between(QLatin1String("<style>"), QLatin1String("</style>"))};
    const QString body = between(QLatin1String("<body>"), QLatin1String("</body>"));
    QString part;
    qsizetype open = 0;
    for (const auto &line : (body.isEmpty() ? html : body).tokenize(u'\n')) {
        const bool begins = line.startsWith(QLatin1String("<table")) ||
                            line.startsWith(QLatin1String("<h")) || line.startsWith(QLatin1String("<p"));
        if (open == 0 && begins && part.size() >= partLength) {
            parts.append(part);
            part.clear();
        }
        open += line.count(QLatin1String("<table")) - line.count(QLatin1String("</table"));
        part += line;
        part += u'\n';
    }
    parts.append(part);
    return parts;
}

void Paper::begin(const QString &styleSheet)
{
    auto *text = new QTextDocument(this);
    text->setUndoRedoEnabled(false);
    text->setDefaultFont(font());
    text->setDocumentMargin(widgets::space::m);
    text->setDefaultStyleSheet(styleSheet);
    report::SignPicture::drawIn(text);
    setDocument(text);
    delete std::exchange(m_text, text);
}

void Paper::showMore()
{
    const QDeadlineTimer end(longestTurn);
    while (!m_parts.isEmpty() && !end.hasExpired()) {
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        if (cursor.block().length() > 1) // Or two paragraphs would become one.
            cursor.insertBlock({}, {});
        cursor.insertHtml(m_parts.takeFirst());
    }
    if (!m_parts.isEmpty())
        return;
    m_next.stop();
    m_isBusy = false;
}

} // namespace dialogs
