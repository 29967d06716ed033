// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "RecordedWatch.h"

#include <QTimer>

namespace session {

class OpenSetup;
class Verification;

/// The validation session of the open set-up: its record, which the set-up keeps as it changes, and the watch
/// while it lasts. A watch that was interrupted, also by the end of the program, can go on.
class ValidationSession : public RecordedWatch
{
    Q_OBJECT

public:
    /// All of them have to outlive this object.
    ValidationSession(const ClientFactory &clients, OpenSetup &open, const Verification &verification,
                      validation::WatchTime time = validation::WatchTime::real(), QObject *parent = nullptr);

    validation::Record record() const override;
    /// Signed off, or open in another program: nothing can change it here.
    bool isFixed() const;
    /// Only while it is not fixed.
    void setRecord(const validation::Record &record);
    /// What is to be deleted; of another message than before nothing is known yet.
    void setMessage(const validation::Message &message);

    /// What is known was seen with other credentials than the present ones, or nobody knows with which: it
    /// counts for nothing, and the next watch begins anew.
    bool isOfOthers() const;
    /// Begun, and neither ended nor going on: it was interrupted.
    bool isInterrupted() const;
    /// There is a message, and something is still to be found out about it.
    bool canStart() const;
    /// Begins, or goes on with what has begun.
    void start();
    /// Asks now instead of at the next time, with what is known by now of the way there.
    void askNow();
    int elapsedSeconds() const;
    /// When its incident appeared, if it was seen in this program; otherwise invalid.
    QDateTime incidentSeen() const { return m_incidentSeen; }

    /// In practice: plays what a CST does, see PracticeTenant.
    bool canPlayDeletion() const;
    void playDeletion(const QString &play);

    bool canSignOff() const;
    /// How many steps of the section are open; signing off ticks them.
    int openSteps() const;
    /// The record is final from now on, and so is the report.
    void signOff();
    bool canRenew() const;
    /// A new session with the same people and the same environment; the signed-off one and its report leave
    /// the set-up.
    void renew();

protected:
    void keep(const validation::Record &record, bool isNews) override;

private:
    OpenSetup &m_open;
    const Verification &m_verification;
    QDateTime m_incidentSeen;
    QTimer m_second; ///< What is shown of the time, while it watches.
};

} // namespace session
