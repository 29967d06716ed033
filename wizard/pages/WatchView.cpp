// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WatchView.h"

#include "MessageFacts.h"

#include "checks/FindingText.h"
#include "session/ValidationSession.h"
#include "session/WatchWords.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/StatusGlyph.h"
#include "widgets/TextLabel.h"
#include "widgets/Timeline.h"

#include <QMenu>

#include <array>

namespace pages {

using checks::Status;
using session::WatchWords;
using validation::Record;
using widgets::Notice;
using widgets::TextLabel;
using widgets::Tone;

namespace {

/// What may come of a deletion that is played, by the simulated tenant's names.
struct PlayName
{
    const char *id;
    const char *text;
};

constexpr std::array plays{
    PlayName{"success", QT_TRANSLATE_NOOP("pages::WatchView", "All copies are deleted")},
    PlayName{"partial-failure", QT_TRANSLATE_NOOP("pages::WatchView", "One copy cannot be deleted")},
    PlayName{"failure", QT_TRANSLATE_NOOP("pages::WatchView", "No copy can be deleted")},
    PlayName{"notify-only", QT_TRANSLATE_NOOP("pages::WatchView", "It only notifies")},
    PlayName{"restored", QT_TRANSLATE_NOOP("pages::WatchView", "All copies are deleted and brought back")},
    PlayName{"wrong-message", QT_TRANSLATE_NOOP("pages::WatchView", "Another message is deleted")},
};

} // namespace

WatchView::WatchView(session::ValidationSession &validation, QWidget *parent)
    : QWidget(parent), m_validation(validation),
      m_start(widgets::named(new widgets::Button, "validation.start")),
      m_stop(widgets::named(new widgets::Button, "validation.stop")),
      m_play(widgets::named(new widgets::Button, "validation.play")),
      m_state(widgets::named(new Notice(Tone::Info), "validation.state")),
      m_error(widgets::named(new Notice(Tone::Warning), "validation.error")),
      m_errorStep(widgets::named(new widgets::Button, "validation.error-step")), m_toDo(new widgets::Card),
      m_toDoTitle(new TextLabel(TextLabel::Role::Heading)),
      m_advice(widgets::named(new TextLabel, "validation.advice")),
      m_report(widgets::named(new widgets::Card, "validation.report")),
      m_reportTitle(new TextLabel(TextLabel::Role::Heading)),
      m_course(widgets::named(new widgets::Timeline, "validation.course")),
      m_others(widgets::named(new TextLabel(TextLabel::Role::Quiet), "validation.others")),
      m_time(widgets::named(new TextLabel(TextLabel::Role::Quiet), "validation.time")),
      m_doubt(widgets::named(new Notice(Tone::Warning), "validation.doubt")), m_message(new MessageFacts)
{
    m_state->setLoud(true);
    m_start->setPrimary(true);
    for (QPushButton *button : {static_cast<QPushButton *>(m_start), m_stop, m_play})
        m_state->addButton(button);
    m_error->addButton(m_errorStep);
    m_doubt->hide();
    for (TextLabel *label : {m_toDoTitle, m_advice})
        m_toDo->content()->addWidget(label);
    for (QWidget *part : std::initializer_list<QWidget *>{m_reportTitle, m_course, m_others, m_time})
        m_report->content()->addWidget(part);
    m_report->content()->addStretch();
    m_report->setBeside(m_message);
    widgets::column(this, widgets::space::s, {m_state, m_error, m_toDo, m_doubt, m_report});

    connect(m_start, &QPushButton::clicked, this, [this] { m_validation.start(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_validation.stop(); });
    connect(m_message, &MessageFacts::otherRequested, this, &WatchView::otherMessageRequested);
    connect(m_advice, &QLabel::linkActivated, this, &WatchView::follow);
    connect(m_errorStep, &QPushButton::clicked, this, [this] {
        const checks::Remedy remedy = checks::remedy(*m_validation.error());
        Q_EMIT stepRequested(remedy.section, remedy.step);
    });
    buildPlays();
}

void WatchView::buildPlays()
{
    auto *menu = new QMenu(m_play);
    for (const PlayName &play : plays) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(QStringLiteral("validation.play-") + QLatin1String(play.id));
        m_plays.append(action);
        connect(action, &QAction::triggered, this,
                [this, id = QString::fromLatin1(play.id)] { Q_EMIT playRequested(id); });
    }
    m_play->setMenu(menu);
}

void WatchView::follow(const QString &link)
{
    Q_EMIT stepRequested(link.section(QLatin1Char('/'), 0, 0), link.section(QLatin1Char('/'), 1));
}

void WatchView::refresh()
{
    const Record record = m_validation.record();
    setVisible(!record.message.messageId.isEmpty());
    showState(record);
    showError();

    const WatchWords words(m_validation);
    std::vector<widgets::Timeline::Entry> course;
    for (const WatchWords::Entry &entry : words.course())
        course.push_back({widgets::glyphOf(entry.status), entry.title, entry.detail, entry.time});
    m_course->setEntries(course);
    m_advice->setHtml(words.advice());
    m_toDo->setVisible(!m_advice->text().isEmpty());
    m_others->setPlain(words.others());
    // In the end it is in the course.
    m_time->setPlain(record.outcome && !course.empty() ? QString() : words.time());
    for (TextLabel *label : {m_time, m_others})
        label->setVisible(!label->text().isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_reportTitle, m_course})
        part->setVisible(!course.empty());
    m_message->showMessage(record.message, m_validation.isFixed() || m_validation.isWatching());
}

void WatchView::showState(const Record &record)
{
    const bool watching = m_validation.isWatching();
    const bool isOfOthers = m_validation.isOfOthers() && !watching;
    const bool isOver =
        record.signedOff.isValid() || (record.outcome == validation::Outcome::Deleted && !isOfOthers);
    m_start->setVisible(!watching && !isOver);
    m_start->setEnabled(m_validation.canStart());
    m_start->setText(record.started.isValid() && !isOfOthers
                         ? tr("Go on watching")
                         : /*: Button: watches for the test deletion. */ tr("Start watching"));
    m_stop->setVisible(watching);
    m_play->setVisible(m_validation.canPlayDeletion() && watching);

    const WatchWords::State state = WatchWords(m_validation).state();
    const bool isInformation = state.status == Status::Pending || state.status == Status::Running;
    m_state->setTone(isInformation ? Tone::Info : toneOf(widgets::glyphOf(state.status)));
    m_state->setGlyph(state.status == Status::Pending ? widgets::Glyph::Info
                                                      : widgets::glyphOf(state.status));
    m_state->setHeading(state.heading);
    m_state->setPlain(state.text);
    m_state->setVisible(!state.heading.isEmpty());
}

void WatchView::showError()
{
    const std::optional<checks::Finding> &error = m_validation.error();
    m_error->setVisible(error.has_value());
    if (!error)
        return;
    const checks::Remedy remedy = checks::remedy(*error);
    m_error->setHeading(checks::summary(*error));
    m_error->setPlain(m_validation.isWatching()
                          ? remedy.text + QLatin1Char(' ') + tr("The watch goes on meanwhile.")
                          : remedy.text);
}

void WatchView::setDoubt(const QString &words)
{
    m_doubt->setPlain(words);
    m_doubt->setVisible(!words.isEmpty());
}

void WatchView::retranslate()
{
    //: Button.
    m_stop->setText(tr("Stop watching"));
    m_play->setText(tr("Simulate your CST’s deletion"));
    m_errorStep->setText(tr("Go to that step"));
    m_toDoTitle->setPlain(tr("What to do"));
    m_reportTitle->setPlain(tr("What Mimecast reported"));
    m_message->retranslate();
    for (qsizetype i = 0; i < m_plays.size(); ++i)
        m_plays.at(i)->setText(tr(plays.at(static_cast<size_t>(i)).text));
}

bool WatchView::focusStart()
{
    QPushButton *const button = m_stop->isVisibleTo(this) ? m_stop : static_cast<QPushButton *>(m_start);
    if (!button->isVisibleTo(this))
        return false;
    button->setFocus();
    return true;
}

} // namespace pages
