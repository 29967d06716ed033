// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace session {
class ValidationSession;
}
namespace widgets {
class Notice;
class TextLabel;
class Timeline;
} // namespace widgets

namespace pages {

/// The watch: begin, stop and go on; what is waited for and since when; the counts; in the end what it came
/// to and where to look.
class WatchView : public QWidget
{
    Q_OBJECT

public:
    explicit WatchView(session::ValidationSession &validation, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    /// False if there is nothing to begin or to stop.
    bool focusStart();

Q_SIGNALS:
    /// Of a CST's deletion, and what is to come of it; see PracticeTenant.
    void playRequested(const QString &play);
    /// The user follows an advice to its step.
    void stepRequested(const QString &sectionId, const QString &stepId);

private:
    void showError();
    void buildPlays();
    void follow(const QString &link);

    session::ValidationSession &m_validation;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_play;
    QList<QAction *> m_plays;
    widgets::Notice *m_state;
    widgets::Timeline *m_course;
    widgets::TextLabel *m_time;
    widgets::TextLabel *m_counts;
    widgets::TextLabel *m_others;
    widgets::Notice *m_error;
    widgets::TextLabel *m_errorLink;
    widgets::TextLabel *m_advice;
};

} // namespace pages
