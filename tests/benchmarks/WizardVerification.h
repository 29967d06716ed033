// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/SetupWizard.h"

#include <QSslCertificate>
#include <QTemporaryDir>

#include <memory>

class QPushButton;

/// A whole verification in the real window, by its button.
class WizardVerification
{
public:
    WizardVerification(const QString &gateway, const QList<QSslCertificate> &authorities);

    /// In milliseconds, from the button until the last check has ended.
    double run();
    /// How long the window did not react at most, in milliseconds, over all runs.
    qint64 longestGap() const { return m_longestGap; }

private:
    QTemporaryDir m_home;
    guide::Guide m_guide = guide::Guide::documented();
    secrets::Keychain m_keychain; ///< Not used: the secret stays in the window.
    secrets::Clipboard m_clipboard;
    std::unique_ptr<pages::SetupWizard> m_wizard;
    QPushButton *m_button;
    qint64 m_longestGap = 0;
};
