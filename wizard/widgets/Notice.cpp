// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Notice.h"

#include "Button.h"
#include "Detail.h"
#include "TextLabel.h"
#include "WrapLayout.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <utility>

namespace widgets {

namespace {

constexpr int barWidth = 3;

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Glyph::Done;
    case Tone::Warning:
        return Glyph::Attention;
    case Tone::Error:
        return Glyph::Failed;
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Accent:
        break;
    }
    return Glyph::Info;
}

bool isProblem(Tone tone)
{
    return tone == Tone::Warning || tone == Tone::Error;
}

QString plainOf(const QLabel *label)
{
    return label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                               : label->text();
}

} // namespace

Notice::Notice(Tone tone, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_glyph(new GlyphView(glyphOf(tone))), m_heading(new TextLabel),
      m_text(new TextLabel), m_detail(new Detail(this)), m_detailToggle(new Button({}, this)),
      m_buttons(new WrapLayout)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(m_heading);
    texts->addWidget(m_text);
    texts->addLayout(m_buttons);
    texts->addWidget(m_detail);
    m_buttons->addWidget(m_detailToggle);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m - 2, space::m, space::m - 2);
    column->setSpacing(2 * space::m);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setSpacing(space::m);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(texts, 1000);

    auto *toggle = static_cast<QPushButton *>(m_detailToggle);
    toggle->setCheckable(true);
    toggle->setAutoDefault(false);
    connect(toggle, &QPushButton::toggled, this, &Notice::updateDetail);
    m_announcement.setSingleShot(true);
    connect(&m_announcement, &QTimer::timeout, this, &Notice::announce);

    m_heading->hide();
    m_text->hide();
    updateDetail();
    applyLook();
    retranslate();
}

void Notice::setTone(Tone tone)
{
    m_glyph->setGlyph(glyphOf(tone), tone);
    if (m_tone == tone)
        return;
    m_tone = tone;
    applyLook();
    changed();
}

void Notice::setGlyph(Glyph glyph)
{
    m_glyph->setGlyph(glyph, m_tone);
}

void Notice::setHeading(const QString &heading)
{
    m_heading->setPlain(heading);
    m_heading->setVisible(!heading.isEmpty());
    changed();
}

void Notice::setLoud(bool loud)
{
    m_isLoud = loud;
    applyLook();
}

void Notice::setPlain(const QString &text)
{
    m_text->setPlain(text);
    m_text->setVisible(!text.isEmpty() || m_lines > 0);
    changed();
}

void Notice::setHtml(const QString &html)
{
    m_text->setHtml(html);
    m_text->setVisible(!html.isEmpty() || m_lines > 0);
    changed();
}

void Notice::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    updateDetail();
}

void Notice::addButton(QAbstractButton *button)
{
    if (auto *push = qobject_cast<QPushButton *>(button))
        push->setAutoDefault(false);
    // Before the detail's own button.
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    updateDetail();
}

void Notice::setFooter(QWidget *footer)
{
    m_footer = footer;
    layout()->addWidget(footer);
}

void Notice::setRoom(int lines)
{
    m_lines = lines;
    QSizePolicy policy = m_detailToggle->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_detailToggle->setSizePolicy(policy);
    updateDetail();
    applyLook();
}

void Notice::retranslate()
{
    //: Button, unfolds what a support engineer needs to know
    m_detailToggle->setText(tr("Technical details"));
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
}

void Notice::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_isSaid = false;
    changed();
}

void Notice::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(palette(), m_tone);
    const bool hasBorder = m_isLoud || m_tone == Tone::Success || isHighContrast(palette());
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::s - 2, space::s - 2);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasBorder ? QPen(colors.border) : QPen(Qt::NoPen));
    painter.setBrush(colors.background);
    painter.drawPath(shape);
    if (m_footer) {
        painter.setPen(colors.border);
        const QRect foot = m_footer->geometry();
        painter.drawLine(QPointF(foot.left(), foot.top() - space::m + 0.5),
                         QPointF(foot.right() + 1, foot.top() - space::m + 0.5));
    }
    if (isProblem(m_tone) && !m_isLoud) {
        painter.setClipPath(shape);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, barWidth, height())),
                         colors.border);
    }
}

void Notice::applyLook()
{
    m_heading->setRole(m_isLoud ? TextLabel::Role::Loud : TextLabel::Role::Strong);
    const bool isVerdict = m_isLoud && m_tone == Tone::Success;
    m_heading->setTone(isProblem(m_tone) || isVerdict ? m_tone : Tone::Neutral);
    m_text->setRole(isProblem(m_tone) || m_isLoud ? TextLabel::Role::Body : TextLabel::Role::Quiet);
    m_glyph->setFont(m_isLoud ? m_heading->font() : m_text->font());
    m_glyph->updateGeometry();
    m_text->setMinimumHeight(m_lines * m_text->fontMetrics().lineSpacing());
    update();
}

void Notice::updateDetail()
{
    m_detailToggle->setVisible(!m_detail->isEmpty());
    m_detail->setVisible(m_detailToggle->isChecked() && !m_detail->isEmpty());
    // A row of buttons without any would still take its margin.
    const bool hasButtons = m_buttons->count() > 1 || !m_detail->isEmpty() || m_lines > 0;
    m_buttons->setContentsMargins(0, hasButtons ? space::xs : 0, 0, 0);
}

void Notice::changed()
{
    // Heading, text and tone come one after the other and are said once.
    m_announcement.start(0);
}

void Notice::announce()
{
    const QStringList parts{m_heading->text(), plainOf(m_text)};
    const QString said = parts.join(QLatin1Char('\n')).trimmed();
    m_isSaid = m_isSaid && accessibleName() == said;
    if (accessibleName() != said)
        setAccessibleName(said);
    const bool isWorthIt = m_tone == Tone::Success || isProblem(m_tone);
    if (!isVisible() || said.isEmpty() || !isWorthIt || std::exchange(m_isSaid, true))
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, said);
    QAccessible::updateAccessibility(&announcement);
#endif
}

} // namespace widgets
