// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SectionPage.h"

#include "checks/Finding.h"

#include <QTimer>

#include <optional>
#include <vector>

class QPushButton;

namespace dialogs {
class ProxySignIn;
class GatewayRow;
} // namespace dialogs
namespace session {
class Verification;
}
namespace widgets {
class Card;
class CheckRow;
class ConnectionPathView;
class Fold;
class Notice;
class TextLabel;
} // namespace widgets

namespace pages {

/// The live checks: the verdict, the picture of the path, what is to be done, and folded what is not.
class VerificationPage : public SectionPage
{
    Q_OBJECT

public:
    /// All of them have to outlive the page.
    VerificationPage(session::OpenSetup &open, const steps::Desktop &desktop, const guide::Section &section,
                     session::Verification &verification, dialogs::ProxySignIn &proxySignIn);

    void focusStep(const QString &stepId) override;
    void focusStart() override;

Q_SIGNALS:
    /// The user goes to mend what the check found.
    void findingRequested(checks::CheckId check);

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override;
    QString footText() const override;

private:
    /// A line that folds the checks of one status, and of one reason where they were skipped.
    struct Fold
    {
        checks::Status status;
        std::optional<checks::CheckId> dependency;
        widgets::Fold *widget;
    };

    /// Where a row stands.
    struct Place
    {
        checks::Status status;
        const Fold *fold; ///< Null for a card of its own.

        bool operator==(const Place &) const = default;
    };

    void buildFolds(QVBoxLayout *content);
    void buildWay(QVBoxLayout *content);
    void run(const QList<checks::CheckId> &checks);
    void showProxy();
    void showVerdict();
    void showButtons(bool checking, bool hasRun);
    void showFolds(const QList<checks::Finding> &findings);
    void showFinding(widgets::CheckRow *row, const checks::Finding &finding) const;
    void showFirstProblem();
    void arrange(const QList<checks::Finding> &findings);
    static void place(widgets::CheckRow *row, QVBoxLayout *layout, bool isCard);
    const Fold *foldOf(const checks::Finding &finding) const;
    QString titleOf(const Fold &fold, qsizetype count, qsizetype done) const;
    QString awaited() const;
    QString gatewayName() const;

    session::Verification &m_verification;
    dialogs::ProxySignIn &m_proxySignIn;
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
    widgets::Notice *m_verdict = nullptr;
    widgets::ConnectionPathView *m_path = nullptr;
    QVBoxLayout *m_cards = nullptr;
    std::vector<Fold> m_folds;
    QList<widgets::CheckRow *> m_rows; ///< By check.
    QList<Place> m_places;             ///< Of the rows.
    widgets::Card *m_way = nullptr;
    dialogs::GatewayRow *m_gateway = nullptr;
    widgets::TextLabel *m_proxy = nullptr;
    bool m_isWayShown = false;      ///< Because the user wants to see it.
    QList<checks::CheckId> m_asked; ///< The checks of the last run; all of them if empty.
    QString m_waiting;              ///< What is waited for, in words; empty if nothing out of the ordinary.
    QTimer m_second;
    int m_seconds = 0; ///< Since the run began.
};

} // namespace pages
