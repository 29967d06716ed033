// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PagedWizard.h"

#include "Band.h"
#include "Layouts.h"
#include "TextLabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <array>
#include <utility>

namespace widgets {

namespace {
constexpr int bandFrame = 3; ///< In device-independent pixels.
constexpr std::array pageButtons{QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton};
} // namespace

PagedWizard::PagedWizard(QWidget *parent)
    : QWizard(parent), m_foot(named(new TextLabel(TextLabel::Role::Quiet), "foot"))
{
    // The other styles draw banners and margins of their own.
    setWizardStyle(QWizard::ClassicStyle);
    // Pages keep what they show when one goes back, and Enter presses only what has the focus.
    setOptions(QWizard::IndependentPages | QWizard::NoBackButtonOnStartPage | QWizard::NoCancelButton |
               QWizard::NoDefaultButton);
    setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton});
    // It asks for the size of the largest page, and pages scroll.
    setMinimumSize(0, 0);
    setNextPrimary(true);
    connect(this, &QWizard::currentIdChanged, this, &PagedWizard::tell);
    connect(m_foot, &QLabel::linkActivated, this, &PagedWizard::footLinkActivated);
    qApp->installEventFilter(this);
}

/// QWizard::setCurrentId() would leave a history from which Next or Back lead elsewhere, so this goes page by
/// page, unseen.
void PagedWizard::openPage(int id)
{
    if (id == currentId())
        return;
    m_travelling = true;
    setUpdatesEnabled(false);
    if (visitedIds().contains(id)) {
        while (currentId() != id)
            back();
    } else {
        while (currentId() != id && nextId() != -1 && nextId() <= id)
            next();
        while (currentId() > id)
            back();
    }
    setUpdatesEnabled(true);
    m_travelling = false;
    tell();
}

/// next() asks each page that it passes whether it may be left, and one may jump past what is not done.
bool PagedWizard::validateCurrentPage()
{
    return m_travelling || QWizard::validateCurrentPage();
}

/// currentIdChanged() comes for each page on the way, and with -1 when the window is closed.
void PagedWizard::tell()
{
    if (m_travelling || currentId() < 0)
        return;
    if (const int left = std::exchange(m_shown, currentId()); left != -1 && left != m_shown)
        Q_EMIT pageLeft(left);
    Q_EMIT pageShown(m_shown);
}

/// QWizard shows and hides its buttons itself whenever the page changes, so this comes after.
void PagedWizard::setShownButtons(const QList<QWizard::WizardButton> &buttons)
{
    m_hasFoot = !buttons.isEmpty();
    useWholeWindow();
    for (const QWizard::WizardButton which : pageButtons)
        button(which)->setVisible(buttons.contains(which));
}

void PagedWizard::setSideShown(bool shown)
{
    sideWidget()->setVisible(shown);
    // QWizard's frame around it takes room also when there is nothing in it.
    sideWidget()->parentWidget()->setVisible(shown);
    useWholeWindow();
}

/// QWizard's layout has margins around the side and the page, and a line above the buttons, also where there
/// are none. It makes them anew with the page's layout, and there is no way to ask it for others.
void PagedWizard::useWholeWindow()
{
    sideWidget()->parentWidget()->layout()->setContentsMargins({});
    auto *grid = qobject_cast<QGridLayout *>(currentPage()->parentWidget()->parentWidget()->layout());
    if (!grid)
        return;
    const bool hasBand = m_band && !m_band->isHidden();
    const int frame = hasBand ? bandFrame : 0;
    grid->setContentsMargins(frame, hasBand ? m_band->sizeHint().height() : 0, frame, frame);
    placeBand();
    grid->setSpacing(0);
    for (int row = 0; row < grid->rowCount(); ++row)
        grid->setRowMinimumHeight(row, 0);
    QLayoutItem *rule = grid->itemAtPosition(grid->rowCount() - 3, 0);
    if (rule && rule->widget())
        rule->widget()->setVisible(m_hasFoot);
    if (auto *foot = qobject_cast<QBoxLayout *>(grid->itemAtPosition(grid->rowCount() - 1, 0)->layout())) {
        if (foot->indexOf(m_foot) < 0)
            foot->insertWidget(0, m_foot, 1000, Qt::AlignVCenter);
        m_foot->setVisible(m_hasFoot);
        const bool hasSide = !sideWidget()->isHidden();
        const int edge = hasSide ? space::xl : space::m;
        // Below the page, not below the side.
        const int side = hasSide ? sideWidget()->sizeHint().width() + edge : edge;
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QMargins margins(isMirrored ? edge : side, space::m, isMirrored ? side : edge, space::m);
        foot->setContentsMargins(m_hasFoot ? margins : QMargins());
        foot->setSpacing(space::s);
    }
}

void PagedWizard::setBand(Band *band)
{
    m_band = band;
    m_band->setParent(this);
    m_band->hide();
}

void PagedWizard::setBandShown(bool shown)
{
    m_band->setVisible(shown);
    useWholeWindow();
    update();
}

/// Above the widget that QWizard has everything in.
void PagedWizard::placeBand()
{
    if (!m_band || m_band->isHidden())
        return;
    m_band->setGeometry(0, 0, width(), m_band->sizeHint().height());
    m_band->raise();
}

void PagedWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    placeBand();
}

void PagedWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
    if (!m_band || m_band->isHidden())
        return;
    QPainter painter(this);
    painter.setPen(QPen(bandColors(palette()).fill, 2 * bandFrame));
    painter.drawRect(rect());
}

void PagedWizard::setFootText(const QString &html, Tone tone)
{
    m_foot->setTone(tone);
    m_foot->setHtml(html);
}

void PagedWizard::setNextPrimary(bool primary)
{
    m_isNextPrimary = primary;
    button(QWizard::NextButton)->setPalette(primary ? primaryPalette(palette()) : QPalette());
}

/// QWizard would do it when what they refer to is gone already.
void PagedWizard::deletePages()
{
    hide();
    const QList<int> ids = pageIds();
    for (const int id : ids)
        delete page(id);
    delete sideWidget();
}

void PagedWizard::keyPressEvent(QKeyEvent *event)
{
    // Enter and Escape would leave the page or the program by surprise.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        if (auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            focused->click();
    } else if (event->key() != Qt::Key_Escape) {
        QWizard::keyPressEvent(event);
    }
}

void PagedWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setNextPrimary(m_isNextPrimary);
}

/// Fields type the letter of Alt and a letter when no button that is shown has it.
bool PagedWizard::eventFilter(QObject *watched, QEvent *event)
{
#ifndef Q_OS_MACOS // Where Option and a letter is how other letters are typed.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isShortcut = (key->modifiers() & ~Qt::ShiftModifier) == Qt::AltModifier;
        const QString text = key->text();
        if (isShortcut && !text.isEmpty() && text.front().isPrint())
            return true;
    }
#endif
    return QWizard::eventFilter(watched, event);
}

} // namespace widgets
