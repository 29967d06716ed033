// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "checks/Finding.h"
#include "guide/ConsolePicture.h"
#include "validation/Watch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace session {

class OpenSetup;
class Verification;

/// A finding that is carried to the step where it is mended and checked again from there: when the user says
/// so, or by itself every few seconds until its check passes, for five minutes at most.
class Repair : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,      ///< Nothing is carried.
        Open,      ///< It is to be mended here.
        Elsewhere, ///< Another cause was found, which is mended in another section.
        Passed,    ///< The check passes.
    };

    /// All of them have to outlive this object.
    Repair(Verification &verification, OpenSetup &open,
           validation::WatchTime time = validation::WatchTime::real(), QObject *parent = nullptr);

    /// Takes up what the check found. What the user ticked and the finding refutes is ticked no more.
    void begin(checks::CheckId check);
    /// The user leaves the place where it is mended.
    void end();

    State state() const { return m_state; }
    /// What is in the way now; at first the one that was carried.
    const checks::Finding &finding() const { return m_finding; }
    /// Where it is mended; empty unless the state is Open.
    QString step() const;
    bool isChecking() const { return m_isChecking; }
    void checkAgain();
    bool isKeepingOn() const { return m_isKeepingOn; }
    /// To check again by itself.
    void keepOn(bool keepsOn);

    /// What is wrong, or what passes now.
    QString heading() const;
    /// What comes of it: what to do, what is awaited, or why the checking by itself ended.
    QString text() const;
    /// What is to be marked in a picture of the place: an item, and what to do with it.
    struct Mark
    {
        size_t item = 0;
        QString text;
    };
    std::optional<Mark> mark(const guide::ConsolePicture &picture) const;

Q_SIGNALS:
    void changed();

private:
    void hear();
    void judge();
    void show(const checks::Finding &finding);
    void stopKeepingOn(const QString &why);
    void countDown();

    Verification &m_verification;
    OpenSetup &m_open;
    validation::WatchTime m_time;
    State m_state = State::None;
    checks::CheckId m_check = checks::CheckId::Connection; ///< That has to pass.
    QString m_section;
    checks::Finding m_finding;
    QDateTime m_found;
    QString m_news;            ///< What the last check told, in words.
    bool m_isChecking = false; ///< Of its own accord.
    bool m_isKeepingOn = false;
    QString m_whyEnded; ///< The checking by itself, in words.
    QDateTime m_latestEnd;
    int m_secondsLeft = 0;            ///< Until the next check.
    std::unique_ptr<QObject> m_alarm; ///< Gone, the second that it waits for does not come.
};

} // namespace session
