// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "FileDialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace widgets {

namespace {

QFileDialog *makeDialog(QWidget *parent, const FileQuestion &question, FileReceiver use)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(parent, question.title, question.folder.isEmpty() ? documents : question.folder);
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(use)](const QString &path) {
                         // With Enter, Qt's own dialog ends while its list of completions is open, and as
                         // long as a popup is, no window of the program becomes active: keys go nowhere.
                         if (QWidget *popup = QApplication::activePopupWidget())
                             popup->close();
                         chosen(path);
                     });
    return dialog;
}

} // namespace

void askForFile(QWidget *parent, const FileQuestion &question, FileReceiver use)
{
    QFileDialog *dialog = makeDialog(parent, question, std::move(use));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askWhereToSave(QWidget *parent, const FileQuestion &question, FileReceiver use)
{
    QFileDialog *dialog = makeDialog(parent, question, std::move(use));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(question.proposal).suffix());
    dialog->selectFile(question.proposal);
    dialog->open();
}

} // namespace widgets
