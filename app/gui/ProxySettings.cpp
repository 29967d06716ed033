// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ProxySettings.h"

#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace gui {

namespace {

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)

#if defined(Q_OS_WIN)
constexpr auto address = "ms-settings:network-proxy";
#else
constexpr auto address = "x-apple.systempreferences:com.apple.preference.network?Proxies";
#endif

#else

struct Panel
{
    const char *desktop; ///< Of XDG_CURRENT_DESKTOP.
    const char *program;
    const char *page;
};

// Those whose settings are heeded, which is up to libproxy.
constexpr Panel panels[]{
    {"GNOME", "gnome-control-center", "network"},
    {"KDE", "systemsettings", "kcm_proxy"},
};

#endif

} // namespace

std::function<void()> proxySettings()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return [] { QDesktopServices::openUrl(QUrl(QString::fromLatin1(address))); };
#else
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    for (const Panel &panel : panels) {
        const QString program = QStandardPaths::findExecutable(QString::fromLatin1(panel.program));
        if (program.isEmpty() || !desktops.contains(QLatin1String(panel.desktop)))
            continue;
        return
            [program, page = QString::fromLatin1(panel.page)] { QProcess::startDetached(program, {page}); };
    }
    return {};
#endif
}

} // namespace gui
