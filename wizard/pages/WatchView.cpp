// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WatchView.h"

#include "widgets/StatusGlyph.h"

#include "checks/FindingText.h"
#include "session/ValidationSession.h"
#include "session/WatchWords.h"
#include "widgets/Button.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
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
      m_course(widgets::named(new widgets::Timeline, "validation.course")),
      m_time(widgets::named(new TextLabel(TextLabel::Role::Quiet), "validation.time")),
      m_counts(widgets::named(new TextLabel(TextLabel::Role::Strong), "validation.counts")),
      m_others(widgets::named(new TextLabel(TextLabel::Role::Quiet), "validation.others")),
      m_error(widgets::named(new Notice(Tone::Warning), "validation.error")), m_errorLink(new TextLabel),
      m_advice(widgets::named(new TextLabel, "validation.advice"))
{
    m_state->setLoud(true);
    QVBoxLayout *layout =
        widgets::column(this, widgets::space::s,
                        {m_state, m_course, m_counts, m_advice, m_others, m_time, m_error, m_errorLink});
    layout->setContentsMargins(0, widgets::space::s, 0, 0);
    layout->insertLayout(0, widgets::line({m_start, m_stop, m_play}));

    connect(m_start, &QPushButton::clicked, this, [this] { m_validation.start(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_validation.stop(); });
    buildPlays();
    for (const TextLabel *linked : {m_advice, m_errorLink})
        connect(linked, &QLabel::linkActivated, this, &WatchView::follow);
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

    const WatchWords words(m_validation);
    const WatchWords::State state = words.state();
    const bool isInformation = state.status == Status::Pending || state.status == Status::Running;
    m_state->setTone(isInformation ? Tone::Info : toneOf(widgets::glyphOf(state.status)));
    m_state->setGlyph(state.status == Status::Pending ? widgets::Glyph::Info
                                                      : widgets::glyphOf(state.status));
    m_state->setHeading(state.heading);
    m_state->setPlain(state.text);
    m_state->setVisible(!state.heading.isEmpty());
    std::vector<widgets::Timeline::Entry> course;
    for (const WatchWords::Entry &entry : words.course())
        course.push_back({widgets::glyphOf(entry.status), entry.title, entry.detail, entry.time});
    m_course->setEntries(course);
    m_course->setVisible(!course.empty());
    m_time->setPlain(words.time());
    m_counts->setPlain(words.counts());
    m_others->setPlain(words.others());
    m_advice->setHtml(words.advice());
    for (TextLabel *label : {m_time, m_counts, m_others, m_advice})
        label->setVisible(!label->text().isEmpty());
    showError();
}

void WatchView::showError()
{
    const std::optional<checks::Finding> &error = m_validation.error();
    m_error->setVisible(error.has_value());
    m_errorLink->setVisible(error.has_value());
    if (!error)
        return;
    const checks::Remedy remedy = checks::remedy(*error);
    m_error->setHeading(checks::summary(*error));
    m_error->setPlain(m_validation.isWatching()
                          ? remedy.text + QLatin1Char(' ') + tr("The watch goes on meanwhile.")
                          : remedy.text);
    m_errorLink->setHtml(WatchWords::linkTo(remedy.section, remedy.step));
}

void WatchView::retranslate()
{
    //: Button.
    m_stop->setText(tr("Stop watching"));
    m_play->setText(tr("Simulate your CST’s deletion"));
    for (qsizetype i = 0; i < m_plays.size(); ++i)
        m_plays.at(i)->setText(tr(plays.at(static_cast<size_t>(i)).text));
}

bool WatchView::focusStart()
{
    QPushButton *const button = m_stop->isVisibleTo(this) ? m_stop : m_start;
    if (!button->isVisibleTo(this))
        return false;
    button->setFocus();
    return true;
}

} // namespace pages
