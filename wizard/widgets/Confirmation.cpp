// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Confirmation.h"

#include <QMessageBox>
#include <QPushButton>

namespace widgets {

void confirm(QWidget *parent, const Confirmation &confirmation, const std::function<void()> &act)
{
    auto *box = new QMessageBox(QMessageBox::Warning, confirmation.title, confirmation.question,
                                QMessageBox::Cancel, parent);
    box->setObjectName(confirmation.name);
    box->setInformativeText(confirmation.consequence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *agree = box->addButton(confirmation.action, QMessageBox::DestructiveRole);
    if (!confirmation.cancel.isEmpty())
        box->button(QMessageBox::Cancel)->setText(confirmation.cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(agree, &QPushButton::clicked, parent, act);
    box->open();
}

} // namespace widgets
