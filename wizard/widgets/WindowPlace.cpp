// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WindowPlace.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>
#include <QWindow>

namespace widgets {

namespace {

constexpr QSize fullSize(1040, 720);
constexpr QSize stripSize(380, 720);
constexpr QSize smallest(320, 240);
/// Of the frame that the desktop draws around a window; its true size is known only once it is shown.
constexpr QSize frame(8, 40);
constexpr qint64 largestFile = 64LL * 1024;

constexpr QLatin1String wantedKey("beside-browser");

/// QSettings would wait for a pipe, and read a file of any size.
bool isUsable(const QString &file)
{
    const QFileInfo there(file);
    return !there.exists() || (there.isFile() && there.size() <= largestFile);
}

QString keyOf(WindowPlace::Shape shape)
{
    return shape == WindowPlace::Shape::Full ? QStringLiteral("full") : QStringLiteral("strip");
}

} // namespace

WindowPlace::WindowPlace(QWidget *window, QString file)
    : QObject(window), m_window(window), m_file(isUsable(file) ? std::move(file) : QString())
{
    if (!m_file.isEmpty()) {
        const QSettings settings(m_file, QSettings::IniFormat);
        for (const Shape shape : {Shape::Full, Shape::Strip})
            m_places[shape] = settings.value(keyOf(shape)).toByteArray();
        m_isStripWanted = settings.value(wantedKey).toBool();
    }
    restore();
}

bool WindowPlace::canStayOnTop()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

void WindowPlace::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    keep();
    m_shape = shape;
    m_window->showNormal();
    restore();
    const bool onTop = shape == Shape::Strip && canStayOnTop();
    // QWidget::setWindowFlag() would hide the window.
    m_window->overrideWindowFlags(m_window->windowFlags().setFlag(Qt::WindowStaysOnTopHint, onTop));
    if (QWindow *handle = m_window->windowHandle())
        handle->setFlags(m_window->windowFlags());
}

void WindowPlace::keep()
{
    if (!m_window->isVisible())
        return;
    m_places[m_shape] = m_window->saveGeometry();
    write(keyOf(m_shape), m_places.value(m_shape));
}

void WindowPlace::setStripWanted(bool wanted)
{
    m_isStripWanted = wanted;
    write(wantedKey, wanted);
}

void WindowPlace::write(const QString &key, const QVariant &value) const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

void WindowPlace::restore()
{
    const QRect available = m_window->screen()->availableGeometry();
    const QSize largest = available.size() - frame;
    // It brings a place that is on no screen any more back onto one.
    if (m_window->restoreGeometry(m_places.value(m_shape))) {
        m_window->resize(m_window->size().expandedTo(smallest).boundedTo(largest));
        return;
    }
    const bool isStrip = m_shape == Shape::Strip;
    m_window->resize((isStrip ? stripSize : fullSize).boundedTo(largest));
    if (isStrip)
        m_window->move(available.right() - m_window->width() - frame.width(), available.top());
}

} // namespace widgets
