// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "validation/Record.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace widgets {
class Notice;
}

namespace dialogs {

class Paper;

/// The verdict of a report document, in its tone.
void showVerdict(widgets::Notice *notice, const QJsonObject &document);
/// What differs between two reports: the worst of it in the notice, all of it as text.
void showComparison(widgets::Notice *notice, Paper *text, const QJsonObject &before,
                    const QJsonObject &after);

/// Which report of a set-up is meant; decided in any thread, as to read the final one takes long.
struct ReportChoice
{
    QJsonObject present;
    QJsonObject validation; ///< These two as the set-up has them.
    QJsonObject finalReport;
    validation::CredentialsId credentials;
    bool takesFinal = true;
    bool replacesNames = false;

    /// What was signed off, if that is chosen, else as it stands now.
    QJsonObject document() const;
    /// As it is shown and saved: with pseudonyms if it is to be shared.
    QJsonObject shown() const;
};

struct OpenedReport
{
    std::optional<QJsonObject> document;
    QString error; ///< Why there is none.
    bool checksumFits = false;
};
/// Reads a report in another thread. `done` does not get it if `context` goes first.
void readReport(const QString &path, QObject *context, std::function<void(const OpenedReport &)> done);
/// Makes and writes one in another thread, in the format of the path's ending. `done` gets why it could not,
/// or nothing.
void writeReport(std::function<QJsonObject()> makeDocument, const QString &path, QObject *context,
                 std::function<void(const QString &error)> done);

} // namespace dialogs
