// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "validation/Record.h"

#include <QList>
#include <QWidget>

class QAction;
class QPushButton;

namespace session {
class ValidationSession;
}
namespace widgets {
class Button;
class Card;
class Notice;
class TextLabel;
class Timeline;
} // namespace widgets

namespace pages {

class MessageFacts;

/// The watch for a message: how it stands or what it came to, begin, stop and go on; what to do then; what
/// Mimecast reported, beside what the message says of itself. Empty without a message.
class WatchView : public QWidget
{
    Q_OBJECT

public:
    explicit WatchView(session::ValidationSession &validation, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    /// What is odd about the message; stays until the next one.
    void setDoubt(const QString &words);
    /// False if there is nothing to begin or to stop.
    bool focusStart();

Q_SIGNALS:
    /// Of a CST's deletion, and what is to come of it; see PracticeTenant.
    void playRequested(const QString &play);
    void otherMessageRequested();
    /// The user follows an advice to its step.
    void stepRequested(const QString &sectionId, const QString &stepId);

private:
    void showState(const validation::Record &record);
    void showError();
    void buildPlays();
    void follow(const QString &link);

    session::ValidationSession &m_validation;
    widgets::Button *m_start;
    QPushButton *m_stop;
    QPushButton *m_play;
    QList<QAction *> m_plays;
    widgets::Notice *m_state;
    widgets::Notice *m_error;
    QPushButton *m_errorStep;
    widgets::Card *m_toDo;
    widgets::TextLabel *m_toDoTitle;
    widgets::TextLabel *m_advice;
    widgets::Card *m_report;
    widgets::TextLabel *m_reportTitle;
    widgets::Timeline *m_course;
    widgets::TextLabel *m_others;
    widgets::TextLabel *m_time;
    widgets::Notice *m_doubt;
    MessageFacts *m_message;
};

} // namespace pages
