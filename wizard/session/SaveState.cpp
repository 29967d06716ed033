// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SaveState.h"

#include "OpenSetup.h"

#include <chrono>

namespace session {

namespace {
constexpr std::chrono::seconds slow{1};
}

SaveState::SaveState(const OpenSetup &open, QObject *parent) : QObject(parent), m_open(open)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(slow);
    connect(&m_patience, &QTimer::timeout, this, [this] { set(State::Saving, false); });
    connect(&m_open, &OpenSetup::opened, this, &SaveState::begin);
    connect(&m_open, &OpenSetup::saved, this, [this] { set(State::Saved, true); });
    connect(&m_open, &OpenSetup::savingErrorChanged, this, [this](const QString &words) {
        if (!words.isEmpty())
            set(State::NotSaved, false);
    });
    // What is on its way to the disk is there in no time, as a rule.
    connect(&m_open, &OpenSetup::changed, this, [this] {
        if (m_state == State::Saved && !m_patience.isActive())
            m_patience.start();
    });
    begin();
}

void SaveState::begin()
{
    const bool isKept = m_open.isOpen() && m_open.mode() != Mode::Preview;
    set(!isKept ? State::NotKept : m_open.isReadOnly() ? State::NotSaved : State::Saved, false);
}

void SaveState::set(State state, bool isNews)
{
    m_patience.stop();
    m_state = state;
    m_isNews = isNews;
    Q_EMIT changed();
}

QString SaveState::text() const
{
    switch (m_state) {
    case State::Saved:
        return m_isNews ? tr("Saved just now")
                        : /*: State of the entries: they are on the disk. */ tr("Saved");
    case State::Saving:
        //: State of the entries.
        return tr("Saving…");
    case State::NotSaved:
        return m_open.isOpen() && m_open.isReadOnly() ? tr("Changes aren’t kept")
                                                      : /*: State of the entries. */ tr("Not saved");
    case State::NotKept:
        return tr("Nothing is kept");
    }
    return {};
}

} // namespace session
