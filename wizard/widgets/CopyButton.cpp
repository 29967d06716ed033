// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CopyButton.h"

#include "Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace widgets {

CopyButton::CopyButton(QString what, std::function<QString()> value, QWidget *parent)
    : Button({}, parent), m_what(std::move(what)), m_value(std::move(value))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_copied.setSingleShot(true);
    m_copied.setInterval(std::chrono::seconds(2));
    connect(&m_copied, &QTimer::timeout, this, &CopyButton::retranslate);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    retranslate();
}

void CopyButton::setWhat(const QString &what)
{
    m_what = what;
    retranslate();
}

void CopyButton::setCaption(const QString &caption)
{
    m_caption = caption;
    retranslate();
    updateGeometry();
}

QString CopyButton::caption() const
{
    //: Button
    return m_caption.isEmpty() ? tr("Copy") : m_caption;
}

void CopyButton::retranslate()
{
    const bool isCopied = m_copied.isActive();
    //: Button, stands for two seconds after "Copy" has been pressed
    setText(isCopied ? tr("Copied") : caption());
    setAccessibleName(isCopied
                          //: Read by screen readers; %1 is what is copied, for example “Role Name”.
                          ? tr("Copied %1").arg(m_what)
                          : /*: Read by screen readers; %1 is what is copied. */ tr("Copy %1").arg(m_what));
}

QSize CopyButton::sizeHint() const
{
    // As wide as the wider of its two texts, so that the width does not jump.
    const auto width = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    QSize size = Button::sizeHint().expandedTo({smallestTarget, smallestTarget});
    size.setWidth(qMax(size.width(), qMax(width(caption()), width(tr("Copied"))) + 2 * space::l));
    return size;
}

void CopyButton::changeEvent(QEvent *event)
{
    Button::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CopyButton::copy()
{
    const QString value = m_value();
    if (value.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(value);
    m_copied.start();
    retranslate();
}

} // namespace widgets
