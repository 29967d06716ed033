// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Clipboard.h"

#include <QCryptographicHash>
#include <QMimeData>
#include <QRandomGenerator>

#include <array>

namespace secrets {

namespace {

/// What asks clipboard managers to keep nothing. A platform passes over the others' marks.
void conceal(QMimeData *data)
{
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), "1");
    const QByteArray no(4, '\0'); // A DWORD of 0.
    for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                               "CanUploadToCloudClipboard"}) {
        data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(format)),
                      no);
    }
}

QByteArray digest(const QByteArray &salt, QByteArrayView utf8)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(utf8);
    return hash.result();
}

QByteArray randomSalt()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return {reinterpret_cast<const char *>(random.data()), sizeof random};
}

SecretText textOf(const QClipboard &clipboard, QClipboard::Mode mode)
{
    QByteArray utf8 = clipboard.text(mode).toUtf8();
    SecretText text(utf8);
    wipe(utf8.data(), static_cast<size_t>(utf8.size()));
    return text;
}

constexpr std::array modes{QClipboard::Clipboard, QClipboard::Selection};

} // namespace

Clipboard::Clipboard(QClipboard *clipboard, std::chrono::seconds lifetime, QObject *parent)
    : QObject(parent), m_clipboard(clipboard), m_lifetime(lifetime)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &Clipboard::tick);
    connect(clipboard, &QClipboard::dataChanged, this, &Clipboard::look);
}

Clipboard::~Clipboard()
{
    clear();
}

void Clipboard::copy(const SecretText &secret)
{
    if (secret.isEmpty())
        return;
    const QString text = QString::fromUtf8(secret.view());
    auto *data = new QMimeData;
    data->setText(text);
    conceal(data);
    m_salt = randomSalt();
    m_digest = digest(m_salt, secret.view());
    m_length = text.size();
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
    m_left = m_lifetime;
    m_tick.start();
    Q_EMIT remaining(m_left);
}

SecretText Clipboard::paste() const
{
    return textOf(*m_clipboard, QClipboard::Clipboard);
}

bool Clipboard::isOurs(QClipboard::Mode mode) const
{
    // The length first, so that a large text of somebody else costs nothing.
    return !m_digest.isEmpty() && m_clipboard->text(mode).size() == m_length &&
           digest(m_salt, textOf(*m_clipboard, mode).view()) == m_digest;
}

void Clipboard::clear()
{
    m_tick.stop();
    for (const QClipboard::Mode mode : modes) {
        const bool exists = mode != QClipboard::Selection || m_clipboard->supportsSelection();
        if (exists && isOurs(mode))
            m_clipboard->clear(mode);
    }
    forget();
}

void Clipboard::forget()
{
    m_digest.clear();
    if (m_left.count() == 0)
        return;
    m_left = std::chrono::seconds(0);
    Q_EMIT remaining(m_left);
}

void Clipboard::tick()
{
    if (m_left.count() <= 1) {
        clear();
        return;
    }
    --m_left;
    Q_EMIT remaining(m_left);
}

/// Somebody has put something else on the clipboard: there is nothing to count down any more.
void Clipboard::look()
{
    if (m_tick.isActive() && !isOurs(QClipboard::Clipboard))
        clear();
}

} // namespace secrets
