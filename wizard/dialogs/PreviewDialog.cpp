// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "PreviewDialog.h"

#include "Paper.h"
#include "widgets/Theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dialogs {

PreviewDialog::PreviewDialog(std::function<QString()> makeHtml, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("report-preview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preview of the report"));
    auto *paper = new Paper(QStringLiteral("preview"));
    paper->setAccessibleName(tr("Preview of the report"));
    paper->showHtml(std::move(makeHtml));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::space::m);
    layout->addWidget(paper, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 40);
    paper->setFocus();
}

} // namespace dialogs
