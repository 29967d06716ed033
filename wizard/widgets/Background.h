// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace widgets {

/// Runs `work` in another thread and gives what it returns to `done` in this one; not if `context` goes
/// first, nor if the future was canceled. What has begun goes on to its end.
template <typename Work, typename Done>
QFuture<std::invoke_result_t<Work>> inBackground(QObject *context, Work work, Done done)
{
    // Of Qt 6.4, QFuture::then() does not survive its context.
    auto *watcher = new QFutureWatcher<std::invoke_result_t<Work>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
    return watcher->future();
}

} // namespace widgets
