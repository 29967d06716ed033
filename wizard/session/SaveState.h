// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

namespace session {

class OpenSetup;

/// Whether what was entered in the open set-up is on the disk.
class SaveState : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Saved,
        Saving,   ///< It takes more than a second.
        NotSaved, ///< It fails, or another program has the set-up open.
        NotKept,  ///< Nothing is to be saved.
    };

    /// `open` has to outlive this object.
    explicit SaveState(const OpenSetup &open, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    void set(State state, bool isNews);
    void begin();

    const OpenSetup &m_open;
    State m_state = State::NotKept;
    bool m_isNews = false; ///< It was saved since the set-up was opened.
    QTimer m_patience;
};

} // namespace session
