// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Paper.h"

#include "widgets/Background.h"

#include "report/SignPicture.h"
#include "widgets/Theme.h"

#include <chrono>
#include <utility>

namespace dialogs {

namespace {

constexpr std::chrono::milliseconds unnoticed(100);

std::shared_ptr<QTextDocument> newText(const QFont &font)
{
    // It belongs to the window's thread, and may be dropped in another one.
    std::shared_ptr<QTextDocument> text(new QTextDocument, [](QTextDocument *gone) { gone->deleteLater(); });
    text->setUndoRedoEnabled(false);
    text->setDefaultFont(font);
    text->setDocumentMargin(widgets::space::m);
    return text;
}

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
        put(newText(font()));
        setPlainText(tr("One moment. The text is being made…"));
    });
}

Paper::~Paper() = default;

void Paper::showHtml(std::function<QString()> makeHtml)
{
    m_making.cancel();
    m_isBusy = true;
    m_patience.start();
    m_making = widgets::inBackground(
        this,
        [makeHtml = std::move(makeHtml), font = font(), window = thread()] {
            Text text = newText(font);
            text->setHtml(makeHtml());
            text->moveToThread(window);
            return text;
        },
        [this](const Text &text) {
            m_patience.stop();
            m_isBusy = false;
            put(text);
        });
}

void Paper::put(Text text)
{
    // Its layout has timers, which are this thread's.
    report::SignPicture::drawIn(text.get());
    setDocument(text.get());
    m_text = std::move(text);
}

} // namespace dialogs
