// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/Verification.h"

#include <QDialog>
#include <QJsonObject>

class QLineEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace secrets {
class Clipboard;
}
namespace widgets {
class Notice;
class SecretEdit;
class TextLabel;
} // namespace widgets

namespace dialogs {

class GatewayRow;
struct OpenedReport;
class Paper;
class ProxySignIn;

/// A customer's report as a CST sees it: whether it was altered, its verdict, what is open in it. The checks
/// can be run again with the customer's credentials, which are held in this window's memory only and wiped
/// with it; then what changed is shown, and the new report can be saved beside the opened one. The new one
/// holds what was seen now, as "verify" without a set-up does, and nothing taken over.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `opened` has a document; `path` is where it lies. The rest outlives the dialog.
    ReviewDialog(const session::ClientFactory &clients, const guide::Guide &guide,
                 secrets::Clipboard &clipboard, ProxySignIn &proxySignIn, const OpenedReport &opened,
                 const QString &path, QWidget *parent = nullptr);

private:
    void buildTop(QVBoxLayout *layout, bool isWhole);
    void buildEntries(QVBoxLayout *layout, secrets::Clipboard &clipboard);
    void buildFoot(QVBoxLayout *layout);
    void enable();
    void run();
    void addNewPapers();
    void ended();
    void askWhereToSave();
    void save(const QString &path);

    const guide::Guide &m_guide;
    ProxySignIn &m_proxySignIn;
    const QJsonObject m_opened;
    const QString m_path;
    QJsonObject m_new; ///< Empty until the checks have run.
    bool m_isSaving = false;
    QString m_gatewayText;
    session::Verification m_verification;
    QTabWidget *m_papers = nullptr;
    widgets::Notice *m_outcome = nullptr;
    Paper *m_differences = nullptr;
    Paper *m_newPaper = nullptr;
    GatewayRow *m_gateway = nullptr;
    QLineEdit *m_clientId = nullptr;
    widgets::SecretEdit *m_secret = nullptr;
    widgets::TextLabel *m_note = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace dialogs
