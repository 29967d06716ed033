#pragma once

#include "checks/Finding.h"
#include "validation/Watch.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace pages {

class Session;

/// The validation session of the open set-up: its record, which the set-up keeps as it changes, and the watch
/// while it lasts. A watch that was interrupted, also by the end of the program, can go on.
class ValidationWatch : public QObject
{
    Q_OBJECT

public:
    explicit ValidationWatch(Session &session, QObject *parent = nullptr);
    ~ValidationWatch() override;

    validation::Record record() const;
    /// Signed off, or open in another program: nothing can change it here.
    bool isFixed() const;
    /// Only while it is not fixed.
    void setRecord(const validation::Record &record);

    bool isWatching() const { return m_fetching || m_watch; }
    /// Begun, and neither ended nor going on: it was interrupted.
    bool isInterrupted() const;
    /// There is a message, and something is still to be found out about it.
    bool canStart() const;
    /// Begins, or goes on with what has begun.
    void start();
    void stop();
    /// Asks now instead of at the next time, with what the session knows by now.
    void askNow();

    /// What stands in the way of asking now; nothing while Mimecast answers.
    const std::optional<checks::Finding> &trouble() const { return m_trouble; }
    /// Until Mimecast is asked again, in seconds.
    int secondsToNextAsking() const;
    int elapsedSeconds() const;
    /// When the present watch ends by itself if nothing is seen.
    QDateTime latestEnd() const { return m_latestEnd; }

    bool canSignOff() const;
    /// How many steps of the section are open; signing off ticks them.
    int openSteps() const;
    /// The record is final from now on, and so is the report.
    void signOff();
    bool canRenew() const;
    /// A new session with the same people and the same environment; the signed-off one and its report leave
    /// the set-up.
    void renew();

Q_SIGNALS:
    /// The record, the watch, or only the time.
    void changed();
    /// trouble() tells which; once until Mimecast is reached again.
    void proxyWantsPassword();

private:
    void begin(validation::Watch::MakeClient makeClient);
    void take(const validation::Event &event);
    void reportUnasked(checks::Cause cause);
    void drop();
    QDateTime now() const;

    Session &m_session;
    std::unique_ptr<validation::Watch> m_watch;
    std::unique_ptr<QObject> m_fetching; ///< While the secret is fetched.
    std::optional<checks::Finding> m_trouble;
    QDateTime m_nextAsking;
    QDateTime m_latestEnd;
    QTimer m_second;
};

} // namespace pages
