// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Layout.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace terminal {

/// Rows below everything that is printed, which change in place while the program works. Only where standard
/// output and standard error are terminals. There is one of these at a time.
class LiveRows : public QObject
{
    Q_OBJECT

public:
    /// Gives the rows; told how long they have been shown.
    using Rows = std::function<QList<Line>(std::chrono::seconds elapsed)>;

    /// Shows nothing yet, and never if they are not wanted.
    LiveRows(bool areWanted, Rows rows, QObject *parent = nullptr);
    ~LiveRows() override;
    Q_DISABLE_COPY_MOVE(LiveRows)

    bool areShown() const { return m_clock.isActive(); }
    /// Shows them as they are now; from then on they are brought up to date every second.
    void update();
    /// Takes them away.
    void end();

private:
    bool m_areWanted;
    Rows m_rows;
    QElapsedTimer m_elapsed;
    QTimer m_clock;
};

} // namespace terminal
