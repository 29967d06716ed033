#include "SetupSaver.h"

#include "Setup.h"

#include <utility>

namespace setup {

SetupSaver::SetupSaver(Setup *setup, SetupStore store, QObject *parent, std::chrono::milliseconds retry)
    : QObject(parent), m_setup(setup), m_store(std::move(store)), m_retry(retry)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SetupSaver::flush);
    connect(setup, &Setup::changed, this, [this] {
        m_changed = true;
        m_timer.start(std::chrono::milliseconds(0));
    });
}

SetupSaver::~SetupSaver()
{
    flush();
}

bool SetupSaver::flush()
{
    m_timer.stop();
    if (!m_changed || !m_setup)
        return true;
    QString error;
    if (!m_store.save(*m_setup, &error)) {
        m_timer.start(m_retry);
        if (std::exchange(m_error, error) != error)
            Q_EMIT failed(error);
        return false;
    }
    m_changed = false;
    if (!std::exchange(m_error, QString()).isEmpty())
        Q_EMIT recovered();
    return true;
}

} // namespace setup
