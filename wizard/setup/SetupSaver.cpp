// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SetupSaver.h"

#include "Setup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <utility>

namespace setup {

namespace {

/// What the folder stands on, or would if it were made.
QByteArray volumeOf(const QString &folder)
{
    QDir existing(folder);
    while (!existing.exists() && !existing.isRoot())
        existing.setPath(QDir::cleanPath(existing.absoluteFilePath(QStringLiteral(".."))));
    const QStorageInfo volume(existing);
    return volume.device() + ' ' + volume.rootPath().toUtf8();
}

} // namespace

SetupSaver::SetupSaver(Setup *setup, SetupStore store, QObject *parent, std::chrono::milliseconds retry)
    : QObject(parent), m_setup(setup), m_store(std::move(store)), m_retry(retry),
      m_wasThere(QFileInfo::exists(m_store.path(setup->name())))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SetupSaver::begin);
    connect(setup, &Setup::changed, this, [this] {
        m_changed = true;
        m_timer.start(std::chrono::milliseconds(0));
    });
}

SetupSaver::~SetupSaver()
{
    flush();
}

SetupSaver::Written SetupSaver::write(const Order &order)
{
    const SetupStore store{QDir(order.folder)};
    Written written;
    // Without its volume the folder would be made anew below the place where that is mounted.
    if (!order.volume.isEmpty() && volumeOf(order.folder) != order.volume) {
        written.error =
            //: %1 is the path of a file.
            QCoreApplication::translate("setup", "The drive or network folder that holds “%1” is not there "
                                                 "at the moment. Connect it again.")
                .arg(QDir::toNativeSeparators(order.folder));
        return written;
    }
    QString openElsewhere;
    const auto lock = order.isLocked ? nullptr : store.lock(order.name, &openElsewhere);
    if (!openElsewhere.isEmpty()) {
        written.error = openElsewhere;
        return written;
    }
    if (store.isDamaged(order.name)) {
        const QString aside = store.setAside(order.name, &written.error);
        if (aside.isEmpty())
            return written;
        //: %1 is the name of a file.
        written.news = QCoreApplication::translate(
                           "setup", "The file of this set-up had been damaged outside this program. It was "
                                    "renamed to “%1”, and your entries are saved in a new one.")
                           .arg(QDir::toNativeSeparators(aside));
    } else if (order.wasThere && !QFileInfo::exists(store.path(order.name))) {
        //: %1 is the name of a file.
        written.news =
            QCoreApplication::translate(
                "setup", "The file of this set-up, “%1”, had been deleted outside this program. Your "
                         "entries are saved in a new one.")
                .arg(QDir::toNativeSeparators(store.path(order.name)));
    }
    if (store.save(order.name, order.document, &written.error))
        written.volume = volumeOf(order.folder);
    return written;
}

void SetupSaver::begin()
{
    m_timer.stop();
    if (!m_changed || !m_setup || m_writing.valid())
        return;
    m_changed = false;
    m_writing = std::async(std::launch::async,
                           [this, order = Order{m_store.folder().path(), m_setup->name(), m_setup->toJson(),
                                                m_volume, m_wasThere, m_locked}] {
                               Written written = write(order);
                               QMetaObject::invokeMethod(this, &SetupSaver::end, Qt::QueuedConnection);
                               return written;
                           });
}

void SetupSaver::end()
{
    if (!m_writing.valid()) // flush() did not wait for the event.
        return;
    const Written written = m_writing.get();
    if (!written.news.isEmpty())
        Q_EMIT news(written.news);
    if (!written.error.isEmpty()) {
        m_changed = true;
        m_timer.start(m_retry);
        if (std::exchange(m_error, written.error) != written.error)
            Q_EMIT failed(written.error);
        return;
    }
    m_volume = written.volume;
    m_wasThere = true;
    if (m_changed)
        m_timer.start(std::chrono::milliseconds(0));
    if (!std::exchange(m_error, QString()).isEmpty())
        Q_EMIT recovered();
    if (!m_changed)
        Q_EMIT saved();
}

bool SetupSaver::flush()
{
    end();
    begin();
    end();
    return !m_changed || !m_setup;
}

} // namespace setup
