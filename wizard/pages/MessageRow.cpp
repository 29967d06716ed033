#include "MessageRow.h"

#include "FileDialog.h"

#include "validation/MessageHeaders.h"
#include "widgets/Button.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

namespace pages {

using validation::Message;
using widgets::TextLabel;
using widgets::Tone;

namespace {

constexpr int linesShown = 4;
// More at once than anybody types.
constexpr int shortestPaste = 6;

/// The file's beginning; with a trouble in words if it cannot be read.
QByteArray beginningOf(const QString &path, QString *trouble)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(validation::longestHeaders);
    //: %1 is a file's path, %2 the system's reason.
    *trouble =
        MessageRow::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
}

} // namespace

MessageRow::MessageRow(QWidget *parent)
    : QWidget(parent), m_input(new QWidget), m_hint(new TextLabel(TextLabel::Role::Quiet)),
      m_text(new QPlainTextEdit), m_open(new widgets::Button), m_use(new widgets::Button),
      m_note(new widgets::Notice(Tone::Error)), m_found(new QWidget), m_other(new widgets::Button)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::s);
    layout->addWidget(m_input);
    layout->addWidget(m_found);
    layout->addWidget(m_note);
    m_note->setObjectName(QStringLiteral("validation.message-note"));
    m_note->hide();
    buildInput();
    buildFound();
}

void MessageRow::buildInput()
{
    m_text->setObjectName(QStringLiteral("validation.message"));
    // What is dropped goes to the row, which takes files.
    m_text->setAcceptDrops(false);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesShown + 2 * widgets::space::m);
    m_open->setObjectName(QStringLiteral("validation.open-message"));
    m_use->setObjectName(QStringLiteral("validation.use-message"));
    m_hint->setBuddy(m_text);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(widgets::space::s);
    buttons->addWidget(m_open);
    buttons->addWidget(m_use);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_input);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::xs);
    layout->addWidget(m_hint);
    layout->addWidget(m_text);
    layout->addLayout(buttons);

    connect(m_open, &QPushButton::clicked, this, &MessageRow::askForFile);
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

void MessageRow::buildFound()
{
    auto *grid = new QGridLayout(m_found);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widgets::space::m);
    grid->setVerticalSpacing(widgets::space::xs);
    grid->setColumnStretch(1, 1);
    for (const char *name : {"message-id", "date", "from", "to", "subject"}) {
        auto *title = new TextLabel(TextLabel::Role::Quiet);
        title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        title->setWordWrap(false);
        auto *value = new TextLabel;
        value->setObjectName(QStringLiteral("validation.message.") + QLatin1String(name));
        grid->addWidget(title, static_cast<int>(m_names.size()), 0);
        grid->addWidget(value, static_cast<int>(m_names.size()), 1);
        m_names.append(title);
        m_values.append(value);
    }
    m_other->setObjectName(QStringLiteral("validation.other-message"));
    grid->addWidget(m_other, static_cast<int>(m_names.size()), 1, Qt::AlignLeft);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_isChoosing = true;
        showMessage(m_message, false);
        m_text->setFocus();
    });
}

void MessageRow::showMessage(const Message &message, bool isFixed)
{
    if (message.messageId != m_message.messageId)
        m_isChoosing = false;
    m_message = message;
    const bool isFound = !message.messageId.isEmpty() && (isFixed || !m_isChoosing);
    m_input->setVisible(!isFound && !isFixed);
    m_found->setVisible(isFound);
    m_other->setVisible(!isFixed);
    const QStringList values{message.messageId, message.date, message.from, message.to, message.subject};
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_values.at(i)->setPlain(values.at(i));
        m_names.at(i)->setVisible(!values.at(i).isEmpty());
        m_values.at(i)->setVisible(!values.at(i).isEmpty());
    }
}

void MessageRow::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Open the message"));
    dialog->setObjectName(QStringLiteral("open-message"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Messages (%1)").arg(QStringLiteral("*.eml *.txt")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    openFileDialog(dialog, this, [this](const QString &path) { readFile(path); });
}

void MessageRow::readFile(const QString &path)
{
    QString trouble;
    const QByteArray beginning = beginningOf(path, &trouble);
    if (trouble.isEmpty())
        read(beginning);
    else
        fail(trouble);
}

void MessageRow::read(const QByteArray &text)
{
    const validation::ParsedMessage reading = validation::readMessage(text);
    if (reading.error) {
        fail(validation::explain(*reading.error));
        return;
    }
    m_isChoosing = false;
    m_text->clear();
    m_note->setVisible(!reading.otherIds.isEmpty());
    m_note->setTone(Tone::Warning);
    //: %1 is one or several Message-IDs.
    m_note->setPlain(
        tr("This message has more than one Message-ID, which no message should. The first one is "
           "watched for. Beside it there is %1.")
            .arg(reading.otherIds.join(QStringLiteral(", "))));
    Q_EMIT chosen(reading.message);
}

void MessageRow::fail(const QString &words)
{
    m_note->setTone(Tone::Error);
    m_note->setPlain(words);
    m_note->show();
}

void MessageRow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isReadable = event->mimeData()->hasUrls() || event->mimeData()->hasText();
    if (isReadable && (m_other->isVisibleTo(this) || m_input->isVisibleTo(this)))
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
    m_use->setText(tr("Use this"));
    m_use->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    m_other->setText(tr("Use another message"));
    const QStringList names{tr("Message-ID"), tr("Date"), tr("From"), tr("To"), tr("Subject")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_names.at(i)->setPlain(names.at(i));
}

} // namespace pages
