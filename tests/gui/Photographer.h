// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/Paper.h"

#include <QDir>
#include <QScrollArea>
#include <QTest>
#include <QWidget>

/// Takes pictures of the wizard's window, or of a dialog, into a folder.
class Photographer
{
public:
    /// Of `chosen` alone, if anything is.
    Photographer(QWidget &wizard, const QDir &folder, QString suffix, QStringList chosen)
        : m_wizard(wizard), m_folder(folder), m_suffix(std::move(suffix)), m_chosen(std::move(chosen))
    {
    }

    void take(const QString &name) { take(name, &m_wizard); }

    void take(const QString &name, QWidget *window)
    {
        if (!m_chosen.isEmpty() && !m_chosen.contains(name))
            return;
        const auto papers = window->findChildren<dialogs::Paper *>();
        for (const dialogs::Paper *paper : papers) {
            if (!QTest::qWaitFor([paper] { return !paper->isBusy(); }))
                qFatal("The text is not made.");
        }
        // On a busy machine a page takes a while to be laid out; a clock in it never rests.
        QImage picture;
        QImage before;
        for (int tries = 0; tries < 10 && (picture.isNull() || picture != before); ++tries) {
            before = picture;
            QTest::qWait(150);
            picture = window->grab().toImage();
        }
        picture.save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_suffix)));
    }

    /// Scrolls a named part of the page into view, once it is laid out.
    void show(const char *part) const
    {
        auto *widget = m_wizard.findChild<QWidget *>(QString::fromLatin1(part));
        QTest::qWait(50);
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(widget, 0, 200);
        }
    }

private:
    QWidget &m_wizard;
    QDir m_folder;
    QString m_suffix;
    QStringList m_chosen;
};

/// Shows all pictures of the folder on one page, index.html: those of the same name beside each other.
void writeContactSheet(const QDir &folder);

namespace pages {
class SetupWizard;
}

/// The validation page from the preparation to the sign-off, with every outcome.
void photographValidation(pages::SetupWizard &wizard, Photographer &camera);
/// The report page with a signed-off session, the comparison with an earlier report, and a CST's review.
void photographReports(pages::SetupWizard &wizard, Photographer &camera);
