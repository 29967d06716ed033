// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "LiveRows.h"

#include "Screen.h"

#include <utility>

namespace terminal {

LiveRows::LiveRows(bool areWanted, Rows rows, QObject *parent)
    : QObject(parent),
      m_areWanted(areWanted && isTerminal(StandardOutput) && isTerminal(StandardError) && !isDumb()),
      m_rows(std::move(rows))
{
    connect(&m_clock, &QTimer::timeout, this, &LiveRows::update);
}

LiveRows::~LiveRows()
{
    end();
}

void LiveRows::update()
{
    if (!m_areWanted)
        return;
    if (!m_clock.isActive()) {
        m_clock.start(std::chrono::seconds(1));
        m_elapsed.start();
    }
    showRows(m_rows(std::chrono::seconds(m_elapsed.elapsed() / 1000)));
}

void LiveRows::end()
{
    if (m_clock.isActive())
        showRows({});
    m_clock.stop();
    m_areWanted = false;
}

} // namespace terminal
