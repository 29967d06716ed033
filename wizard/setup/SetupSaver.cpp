#include "SetupSaver.h"

#include "Setup.h"

#include <QCoreApplication>
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
    : QObject(parent), m_setup(setup), m_store(std::move(store)), m_retry(retry)
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

SetupSaver::Written SetupSaver::write(const QString &folder, const QString &name, const QJsonObject &document,
                                      const QByteArray &volume)
{
    const SetupStore store{QDir(folder)};
    const QString shown = QDir::toNativeSeparators(folder);
    Written written;
    // Without its volume the folder would be made anew below the place where that is mounted.
    if (!volume.isEmpty() && volumeOf(folder) != volume) {
        written.error =
            QCoreApplication::translate("setup", "The drive or network folder that holds “%1” is not there "
                                                 "at the moment. Connect it again.")
                .arg(shown);
        return written;
    }
    if (store.isDamaged(name)) {
        const QString aside = store.setAside(name, &written.error);
        if (aside.isEmpty())
            return written;
        written.setAside = QCoreApplication::translate(
                               "setup", "The file of this set-up had been damaged by something else. It was "
                                        "renamed to “%1”, and your entries are saved in a new one.")
                               .arg(QDir::toNativeSeparators(aside));
    }
    if (store.save(name, document, &written.error))
        written.volume = volumeOf(folder);
    return written;
}

void SetupSaver::begin()
{
    m_timer.stop();
    if (!m_changed || !m_setup || m_writing.valid())
        return;
    m_changed = false;
    m_writing =
        std::async(std::launch::async, [this, folder = m_store.folder().path(), name = m_setup->name(),
                                        document = m_setup->toJson(), volume = m_volume] {
            Written written = write(folder, name, document, volume);
            QMetaObject::invokeMethod(this, &SetupSaver::end, Qt::QueuedConnection);
            return written;
        });
}

void SetupSaver::end()
{
    if (!m_writing.valid()) // flush() did not wait for the event.
        return;
    const Written written = m_writing.get();
    if (!written.setAside.isEmpty())
        Q_EMIT setAside(written.setAside);
    if (!written.error.isEmpty()) {
        m_changed = true;
        m_timer.start(m_retry);
        if (std::exchange(m_error, written.error) != written.error)
            Q_EMIT failed(written.error);
        return;
    }
    m_volume = written.volume;
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
