// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace widgets {

/// Which file a dialog asks for.
struct FileQuestion
{
    QString name; ///< The dialog's objectName.
    QString title;
    QStringList filters;   ///< For example "*.json".
    QString proposal = {}; ///< The name of a file to be saved; its ending is the default.
    QString folder = {};   ///< Empty: the user's documents.
};

/// Hands on the path that is chosen, unless `parent` goes first.
using FileReceiver = std::function<void(const QString &path)>;
void askForFile(QWidget *parent, const FileQuestion &question, FileReceiver use);
void askWhereToSave(QWidget *parent, const FileQuestion &question, FileReceiver use);

} // namespace widgets
