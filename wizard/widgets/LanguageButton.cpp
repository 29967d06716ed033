// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "LanguageButton.h"

#include "language/Languages.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace widgets {

using language::Language;

LanguageButton::LanguageButton(language::Translators &translators, QWidget *parent)
    : QPushButton(parent), m_translators(translators)
{
    setObjectName(QStringLiteral("language"));
    setFlat(true);
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const QList<Language> languages = language::languages();
    for (const Language &each : languages) {
        QAction *action = menu->addAction(each.name);
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setData(each.code);
    }
    // Not from within the menu, which the change of the language reaches as well.
    connect(
        group, &QActionGroup::triggered, this,
        [this](const QAction *action) { m_translators.use(action->data().toString()); },
        Qt::QueuedConnection);
    setMenu(menu);
    setHidden(languages.size() < 2);
    showGlobe();
    retranslate();
}

void LanguageButton::retranslate()
{
    const auto actions = menu()->actions();
    for (QAction *action : actions) {
        const bool isCurrent = action->data() == m_translators.code();
        action->setChecked(isCurrent);
        if (isCurrent)
            setText(action->text());
    }
    //: Read by screen readers: names a button with a menu. %1 is the name of a language.
    setAccessibleName(tr("Language: %1").arg(text()));
    //: Tells what a button with a menu is for.
    setToolTip(tr("Language"));
}

void LanguageButton::showGlobe()
{
    const int size = fontMetrics().height();
    QPixmap pixmap(QSize(size, size) * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::ButtonText), size / 14.0));
    const QRectF globe = QRectF(0, 0, size, size).adjusted(1, 1, -1, -1);
    painter.drawEllipse(globe);
    painter.drawEllipse(globe.adjusted(globe.width() * 0.28, 0, -globe.width() * 0.28, 0));
    painter.drawLine(QPointF(globe.left(), globe.center().y()), QPointF(globe.right(), globe.center().y()));
    setIcon(pixmap);
    setIconSize({size, size});
}

void LanguageButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showGlobe();
}

} // namespace widgets
