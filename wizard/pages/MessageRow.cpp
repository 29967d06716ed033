// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "MessageRow.h"

#include "language/Phrases.h"
#include "validation/MessageHeaders.h"
#include "widgets/Button.h"
#include "widgets/FileDialog.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <utility>

namespace pages {

using validation::Message;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int linesShown = 4;
// More at once than anybody types.
constexpr int shortestPaste = 6;

} // namespace

MessageRow::MessageRow(QWidget *parent)
    : QWidget(parent), m_input(new QWidget), m_hint(new TextLabel(TextLabel::Role::Quiet)),
      m_text(widgets::named(new QPlainTextEdit, "validation.message")),
      m_open(widgets::named(new widgets::Button, "validation.open-message")),
      m_use(widgets::named(new widgets::Button, "validation.use-message")),
      m_sample(widgets::named(new widgets::Button, "validation.sample-message")),
      m_note(widgets::named(new widgets::Notice(Tone::Error), "validation.message-note"))
{
    setAcceptDrops(true);
    widgets::column(this, widgets::space::s, {m_input, m_note});
    m_note->hide();
    buildInput();
}

void MessageRow::buildInput()
{
    // What is dropped goes to the row, which takes files.
    m_text->setAcceptDrops(false);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesShown + 2 * widgets::space::m);
    m_hint->setBuddy(m_text);

    widgets::column(m_input, widgets::space::xs, {m_hint, m_text})
        ->addLayout(widgets::wrapped({m_open, m_use, m_sample}));

    connect(m_open, &QPushButton::clicked, this, &MessageRow::askForFile);
    m_sample->hide();
    connect(m_sample, &QPushButton::clicked, this, &MessageRow::takeSample);
    connect(m_use, &QPushButton::clicked, this, [this] { read(m_text->toPlainText().toUtf8()); });
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_use->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    // After the editor is done with it: reading may empty it.
    connect(
        m_text->document(), &QTextDocument::contentsChange, this,
        [this](int /*position*/, int /*removed*/, int added) {
            if (added >= shortestPaste && m_text->document()->characterCount() > shortestPaste)
                read(m_text->toPlainText().toUtf8());
        },
        Qt::QueuedConnection);
}

void MessageRow::setFixed(bool isFixed)
{
    m_input->setVisible(!isFixed);
    setAcceptDrops(!isFixed);
}

void MessageRow::askForFile()
{
    widgets::askForFile(this,
                        {.name = QStringLiteral("open-message"),
                         .title = tr("Open the message"),
                         //: Kind of files in a file dialog.
                         .filters = {tr("Messages") + QStringLiteral(" (*.eml *.txt)"),
                                     //: Kind of files in a file dialog.
                                     tr("All files") + QStringLiteral(" (*)")}},
                        [this](const QString &path) { readFile(path); });
}

void MessageRow::readFile(const QString &path)
{
    QString error;
    const QByteArray beginning = validation::headersOf(path, &error);
    if (error.isEmpty())
        read(beginning);
    else
        fail(error);
}

void MessageRow::read(const QByteArray &text)
{
    const validation::ParsedMessage reading = validation::readMessage(text);
    if (reading.error) {
        fail(validation::explain(*reading.error));
        return;
    }
    m_text->clear();
    m_note->hide();
    QString doubt;
    if (!reading.otherIds.isEmpty()) {
        //: %1 is one or several Message-IDs.
        doubt = tr("This message has more than one Message-ID, which no message should. The first one is "
                   "watched for. Beside it there is %1.")
                    .arg(language::listed(reading.otherIds));
    }
    Q_EMIT chosen(reading.message, doubt);
}

void MessageRow::setSampleOffered(bool offered)
{
    m_sample->setVisible(offered);
}

/// Another one each time: of the same message the watch would find the earlier incident.
void MessageRow::takeSample()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString text = QStringLiteral("From: Prize Department <winner@fabrikam.example>\n"
                                        "To: test.mailbox@contoso.example\n"
                                        "Subject: You have won a prize\n"
                                        "Date: %1\n"
                                        "Message-ID: <practice-%2@fabrikam.example>\n")
                             .arg(now.toString(Qt::RFC2822Date))
                             .arg(now.toMSecsSinceEpoch());
    read(text.toUtf8());
}

void MessageRow::fail(const QString &words)
{
    m_note->setPlain(words);
    m_note->show();
}

void MessageRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MessageRow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> files = event->mimeData()->urls();
    if (!files.isEmpty() && files.constFirst().isLocalFile())
        readFile(files.constFirst().toLocalFile());
    else
        read(event->mimeData()->text().toUtf8());
}

void MessageRow::retranslate()
{
    m_hint->setPlain(tr("Drop the message’s .eml file here, open it, or paste its internet headers or its "
                        "Message-ID."));
    m_text->setAccessibleName(tr("Headers or Message-ID of the message"));
    m_open->setText(tr("Open a file…"));
    //: Button: takes the message that was pasted.
    m_use->setText(tr("Use this"));
    m_use->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    m_sample->setText(tr("Use a sample message"));
}

} // namespace pages
