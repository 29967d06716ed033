// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SectionPage.h"

#include "checks/Finding.h"

class QPushButton;

namespace dialogs {
class ProxySignIn;
class GatewayRow;
} // namespace dialogs
namespace session {
class Verification;
}
namespace widgets {
class CheckRow;
class ConnectionPathView;
class Notice;
class TextLabel;
} // namespace widgets

namespace pages {

/// The live checks: the gateway, the picture of the path, and a row for each check.
class VerificationPage : public SectionPage
{
    Q_OBJECT

public:
    /// All of them have to outlive the page.
    VerificationPage(session::OpenSetup &open, const Desktop &desktop, const guide::Section &section,
                     session::Verification &verification, dialogs::ProxySignIn &proxySignIn);

    void focusStep(const QString &stepId) override;
    void focusStart() override;

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override;
    QString footText() const override;

private:
    void buildRows(QVBoxLayout *content);
    void run(const QList<checks::CheckId> &checks);
    void showProxy();
    void showVerdict();
    void showFinding(widgets::CheckRow *row, const checks::Finding &finding) const;
    void showFirstProblem();
    QString gatewayName() const;

    session::Verification &m_verification;
    dialogs::ProxySignIn &m_proxySignIn;
    dialogs::GatewayRow *m_gateway = nullptr;
    widgets::TextLabel *m_proxy = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
    widgets::Notice *m_verdict = nullptr;
    widgets::ConnectionPathView *m_path = nullptr;
    QList<widgets::CheckRow *> m_rows;
    QList<checks::CheckId> m_asked; ///< The checks of the last run; all of them if empty.
    QString m_waiting;              ///< What is waited for, in words; empty if nothing out of the ordinary.
};

} // namespace pages
