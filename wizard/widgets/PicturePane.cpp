// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PicturePane.h"

#include "Button.h"
#include "ConsoleView.h"
#include "Layouts.h"
#include "TextLabel.h"

#include <algorithm>

namespace widgets {

PicturePane::PicturePane(QWidget *parent)
    : QWidget(parent), m_column(column(this, space::m)), m_enlarge(named(new Button, "enlarge")),
      m_hint(named(new TextLabel(TextLabel::Role::Quiet), "practice-console"))
{
    m_hint->hide();
    m_column->addWidget(m_hint);
    m_enlarge->setFlat(true);
    m_enlarge->setCheckable(true);
    m_column->addWidget(m_enlarge, 0, Qt::AlignTrailing);
    m_column->addStretch();
    connect(m_enlarge, &QPushButton::toggled, this, &PicturePane::enlarge);
    retranslate();
}

void PicturePane::setPictures(const std::vector<const guide::ConsolePicture *> &pictures,
                              const QStringList &steps)
{
    while (m_views.size() > pictures.size()) {
        delete m_views.back();
        m_views.pop_back();
    }
    while (m_views.size() < pictures.size()) {
        m_views.push_back(new ConsoleView);
        m_views.back()->setEnlarged(m_enlarge->isChecked());
        m_views.back()->setPractice(m_isPractice);
        connect(m_views.back(), &ConsoleView::clicked, this, [this] {
            if (std::all_of(m_views.begin(), m_views.end(),
                            [](const ConsoleView *view) { return view->isClickedThrough(); }))
                Q_EMIT clickedThrough();
        });
        m_column->insertWidget(static_cast<int>(m_views.size()) - 1, m_views.back());
    }
    for (size_t i = 0; i < pictures.size(); ++i)
        m_views[i]->setPicture(*pictures[i], steps);
}

void PicturePane::setPractice(bool isPractice)
{
    m_isPractice = isPractice;
    m_hint->setVisible(isPractice);
    for (ConsoleView *view : m_views)
        view->setPractice(isPractice);
}

void PicturePane::enlarge(bool enlarged)
{
    for (ConsoleView *view : m_views)
        view->setEnlarged(enlarged);
    retranslate();
}

void PicturePane::retranslate()
{
    m_enlarge->setText(m_enlarge->isChecked()
                           ? /*: Button: shows a picture as large as before. */ tr("Make smaller")
                           : /*: Button: shows a picture larger. */ tr("Enlarge"));
    //: Below a picture of a console, in practice only.
    m_hint->setPlain(tr("Practice console: click what is marked."));
    for (ConsoleView *view : m_views)
        view->retranslate();
}

} // namespace widgets
