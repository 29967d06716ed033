// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace widgets {

namespace {

constexpr int longestLine = 75;

double sizeOf(TextLabel::Role role)
{
    switch (role) {
    case TextLabel::Role::Title:
        return 1.75;
    case TextLabel::Role::Loud:
        return 1.55;
    case TextLabel::Role::Heading:
        return 1.1;
    case TextLabel::Role::Strong:
    case TextLabel::Role::Body:
    case TextLabel::Role::Quiet:
        break;
    }
    return 1;
}

/// By the tool tip, unless all of it is shown. Each change is an event, also to what it was.
void showWhole(QLabel *label, const QString &shown)
{
    const QString wanted = shown == label->text() ? QString() : label->text();
    if (label->toolTip() != wanted)
        label->setToolTip(wanted);
}

bool isBold(TextLabel::Role role)
{
    return role != TextLabel::Role::Body && role != TextLabel::Role::Quiet;
}

} // namespace

TextLabel::TextLabel(Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    applyRole();
    applyColors();
}

void TextLabel::setHtml(const QString &html)
{
    setTextFormat(Qt::RichText);
    setText(html);
    const bool hasLinks = html.contains(QLatin1String("<a "));
    setTextInteractionFlags(hasLinks ? Qt::TextBrowserInteraction : Qt::TextSelectableByMouse);
}

void TextLabel::setPlain(const QString &text)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setTextInteractionFlags(m_isElided ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    if (m_isElided)
        showWhole(this, elided());
}

void TextLabel::setElided(bool isElided)
{
    m_isElided = isElided;
    setWordWrap(!isElided);
    setPlain(text());
    updateGeometry();
}

QString TextLabel::elided() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void TextLabel::setRole(Role role)
{
    if (role == m_role)
        return;
    m_role = role;
    applyRole();
    applyColors();
}

void TextLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    applyColors();
}

int TextLabel::heightForWidth(int width) const
{
    // A layout asks for the width that it has, also where the label will be narrower.
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

QSize TextLabel::sizeHint() const
{
    constexpr int longestHint = 32; // Characters; what is longer may be cut.
    const QSize hint = QLabel::sizeHint();
    return m_isElided ? hint.boundedTo({longestHint * fontMetrics().averageCharWidth(), hint.height()})
                      : hint;
}

QSize TextLabel::minimumSizeHint() const
{
    // The height follows from the width; QLabel's own minimum is that of a much narrower label.
    const QMargins margins = contentsMargins();
    constexpr int shortestCut = 8; // Characters that still tell something.
    const int cut = shortestCut * fontMetrics().averageCharWidth() + margins.left() + margins.right();
    return {m_isElided ? cut : QLabel::minimumSizeHint().width(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
        applyRole();
        break;
    case QEvent::PaletteChange:
    case QEvent::ParentChange:
        applyColors();
        break;
    default:
        break;
    }
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_isElided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), elided(), QPalette::WindowText);
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_isElided)
        showWhole(this, elided());
}

void TextLabel::applyRole()
{
    // From the application's font, not from the own one, which has been scaled already.
    QFont wanted = scaledFont(QApplication::font(this), sizeOf(m_role));
    wanted.setBold(isBold(m_role));
    if (wanted != font())
        setFont(wanted);
    const int width = longestLine * fontMetrics().averageCharWidth();
    if (width != maximumWidth())
        setMaximumWidth(width);
}

void TextLabel::applyColors()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : QApplication::palette(this);
    QColor color = base.color(QPalette::WindowText);
    if (m_tone != Tone::Neutral) {
        color = toneColors(base, m_tone).text;
    } else if (m_role == Role::Quiet) {
        color = quietText(base);
    }
    const QColor link = toneColors(base, Tone::Accent).text;
    QPalette wanted = palette();
    if (wanted.color(QPalette::WindowText) == color && wanted.color(QPalette::Link) == link)
        return;
    wanted.setColor(QPalette::WindowText, color);
    wanted.setColor(QPalette::Link, link);
    setPalette(wanted);
}

} // namespace widgets
