#include "WatchView.h"

#include "StatusGlyph.h"

#include "checks/Diagnosis.h"
#include "session/ValidationSession.h"
#include "validation/Advice.h"
#include "widgets/Button.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace pages {

using validation::Outcome;
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

QString durationText(int seconds)
{
    if (seconds < 60)
        return WatchView::tr("%n second(s)", nullptr, seconds);
    if (seconds < 3600)
        return WatchView::tr("%n minute(s)", nullptr, seconds / 60);
    return WatchView::tr("%n hour(s)", nullptr, seconds / 3600);
}

QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

QString linkTo(const QString &section, const QString &step)
{
    return QStringLiteral("<a href=\"%1/%2\">%3</a>")
        .arg(section, step, WatchView::tr("Go to that step").toHtmlEscaped());
}

} // namespace

WatchView::WatchView(session::ValidationSession &validation, QWidget *parent)
    : QWidget(parent), m_validation(validation), m_start(new widgets::Button), m_stop(new widgets::Button),
      m_play(new widgets::Button), m_state(new Notice(Tone::Info)),
      m_time(new TextLabel(TextLabel::Role::Quiet)), m_counts(new TextLabel(TextLabel::Role::Strong)),
      m_others(new TextLabel(TextLabel::Role::Quiet)), m_trouble(new Notice(Tone::Warning)),
      m_troubleLink(new TextLabel), m_advice(new TextLabel)
{
    m_start->setObjectName(QStringLiteral("validation.start"));
    m_stop->setObjectName(QStringLiteral("validation.stop"));
    m_play->setObjectName(QStringLiteral("validation.play"));
    m_state->setObjectName(QStringLiteral("validation.state"));
    m_time->setObjectName(QStringLiteral("validation.time"));
    m_counts->setObjectName(QStringLiteral("validation.counts"));
    m_others->setObjectName(QStringLiteral("validation.others"));
    m_trouble->setObjectName(QStringLiteral("validation.trouble"));
    m_advice->setObjectName(QStringLiteral("validation.advice"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(widgets::space::s);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_play);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::space::s, 0, 0);
    layout->setSpacing(widgets::space::s);
    layout->addLayout(buttons);
    layout->addWidget(m_state);
    for (TextLabel *line : {m_counts, m_advice, m_others, m_time})
        layout->addWidget(line);
    layout->addWidget(m_trouble);
    layout->addWidget(m_troubleLink);

    connect(m_start, &QPushButton::clicked, this, [this] { m_validation.start(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_validation.stop(); });
    buildPlays();
    for (const TextLabel *linked : {m_advice, m_troubleLink})
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
    const bool isOver = record.signedOff.isValid() || (record.outcome == Outcome::Deleted && !isOfOthers);
    m_start->setVisible(!watching && !isOver);
    m_start->setEnabled(m_validation.canStart());
    m_start->setText(record.started.isValid() && !isOfOthers ? tr("Go on watching") : tr("Start watching"));
    m_stop->setVisible(watching);
    m_play->setVisible(m_validation.canPlayDeletion() && watching);
    m_time->setVisible(record.started.isValid());
    m_counts->setVisible(record.incident.has_value());
    m_others->setVisible(record.otherIncidents > 0);
    m_advice->hide();
    m_state->show();
    if (record.outcome && !watching)
        showOutcome(record);
    else
        showState(record);
    if (record.incident) {
        //: %1 is an incident's code, %2 its type as Mimecast names it, %3 its counts.
        m_counts->setPlain(
            tr("Incident %1 (%2): %3")
                .arg(record.incident->code, record.incident->type, validation::countsText(*record.incident)));
    }
    if (isOfOthers) {
        m_state->setTone(Tone::Warning);
        m_state->setGlyph(widgets::Glyph::Attention);
        m_state->setPlain(validation::otherCredentialsText(record.credentials.has_value()));
        m_advice->hide();
    }
    m_others->setPlain(tr("%n incident(s) of other messages meanwhile.", nullptr, record.otherIncidents));
    showTrouble();
}

void WatchView::showState(const Record &record)
{
    m_state->setTone(Tone::Info);
    m_state->setGlyph(m_validation.isWatching() ? widgets::Glyph::Running : widgets::Glyph::Info);
    const QString since = timeText(record.started);
    if (m_validation.isWatching()) {
        m_state->setHeading(record.incident ? tr("Waiting until the counts are final")
                                            : tr("Waiting for an incident of this message"));
        m_state->setPlain(
            record.incident
                ? tr("The incident is there. When its counts stay the same over three askings, the "
                     "outcome is known.")
                : tr("Tell your CST to delete the message now. You can look at other pages "
                     "meanwhile; the watch goes on."));
        const int next = m_validation.secondsToNextPoll();
        //: %1 and %3 are times of day, %2 a duration.
        const QString running =
            tr("Watching since %1, for %2. It ends at %3 at the latest.")
                .arg(since, durationText(m_validation.elapsedSeconds()), timeText(m_validation.latestEnd()));
        m_time->setPlain(next > 0 ? running + QLatin1Char(' ') +
                                        tr("Mimecast is asked again in %n second(s).", nullptr, next)
                                  : running + QLatin1Char(' ') + tr("Asking Mimecast…"));
        return;
    }
    if (m_validation.isInterrupted()) {
        m_state->setHeading(tr("The watch was interrupted"));
        m_state->setPlain(tr("Go on watching: what happened meanwhile is still found."));
        m_time->setPlain(tr("Begun %1.").arg(since));
        return;
    }
    const bool hasMessage = !record.message.messageId.isEmpty();
    m_state->setVisible(hasMessage);
    m_state->setHeading(tr("Ready to watch"));
    m_state->setPlain(
        tr("Start watching, then tell your CST to delete the message. The watch only reads at Mimecast."));
}

void WatchView::showOutcome(const Record &record)
{
    const Outcome outcome = *record.outcome;
    const widgets::Glyph glyph = glyphOf(validation::statusLike(outcome));
    m_state->setTone(toneOf(glyph));
    m_state->setGlyph(glyph);
    m_state->setHeading(validation::title(outcome));
    m_state->setPlain(validation::meaning(outcome));
    //: %1 and %2 are times of day, %3 a duration.
    m_time->setPlain(tr("Watched from %1 to %2, for %3.")
                         .arg(timeText(record.started), timeText(record.ended),
                              durationText(m_validation.elapsedSeconds())));

    QString list;
    const QList<validation::Advice> advice = validation::advice(outcome);
    for (const validation::Advice &entry : advice) {
        list += QStringLiteral("<li>%1 %2</li>")
                    .arg(entry.text.toHtmlEscaped(), linkTo(entry.section, entry.step));
    }
    m_advice->setHtml(QStringLiteral("<ol>") + list + QStringLiteral("</ol>"));
    m_advice->setVisible(!list.isEmpty() && outcome != Outcome::Cancelled);
}

void WatchView::showTrouble()
{
    const std::optional<checks::Finding> &trouble = m_validation.trouble();
    m_trouble->setVisible(trouble.has_value());
    m_troubleLink->setVisible(trouble.has_value());
    if (!trouble)
        return;
    const checks::Remedy remedy = checks::remedy(*trouble);
    m_trouble->setHeading(checks::summary(*trouble));
    m_trouble->setPlain(m_validation.isWatching()
                            ? remedy.text + QLatin1Char(' ') + tr("The watch goes on meanwhile.")
                            : remedy.text);
    m_troubleLink->setHtml(linkTo(remedy.section, remedy.step));
}

void WatchView::retranslate()
{
    m_stop->setText(tr("Stop watching"));
    m_play->setText(tr("Play your CST’s deletion"));
    for (qsizetype i = 0; i < m_plays.size(); ++i)
        m_plays.at(i)->setText(tr(plays.at(static_cast<size_t>(i)).text));
}

bool WatchView::focusStart()
{
    QPushButton *const button = m_stop->isVisibleTo(this) ? m_stop : m_start;
    button->setFocus();
    return button->isVisibleTo(this);
}

} // namespace pages
