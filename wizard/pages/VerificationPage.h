#pragma once

#include "SectionPage.h"

#include "checks/CheckId.h"

class QPushButton;

namespace checks {
class ChecksModel;
}
namespace session {
class Verification;
}
namespace widgets {
class CheckRow;
class Notice;
class TextLabel;
class ConnectionPathView;
} // namespace widgets

namespace pages {

class GatewayRow;

/// The live checks: the gateway, the picture of the way, and a row for each check.
class VerificationPage : public SectionPage
{
    Q_OBJECT

public:
    VerificationPage(const PageContext &context, const guide::Section &section, QWidget *parent = nullptr);

    void focusStep(const QString &stepId) override;
    void focusStart() override;

Q_SIGNALS:
    /// The user follows a remedy to its step.
    void stepRequested(const QString &sectionId, const QString &stepId);

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
    void refreshRow(int row);
    void showFirstTrouble();
    QString gatewayName() const;

    session::Verification &m_verification;
    checks::ChecksModel *m_model;
    GatewayRow *m_gateway = nullptr;
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
