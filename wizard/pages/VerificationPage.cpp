// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "VerificationPage.h"

#include "ConnectionPath.h"
#include "Services.h"
#include "dialogs/GatewayRow.h"
#include "dialogs/ProxySignIn.h"
#include "widgets/StatusGlyph.h"

#include "checks/Conclusion.h"
#include "checks/FindingText.h"
#include "session/ClientFactory.h"
#include "session/OpenSetup.h"
#include "session/SectionState.h"
#include "session/Verification.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CheckRow.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"

#include <algorithm>

namespace pages {

using checks::CheckId;
using checks::Finding;
using checks::Status;
using session::Verification;
using widgets::CheckRow;

namespace {

const QLatin1String gatewayField("verification.gateway");

/// What passed is one line, but for the account's name; that line is kept free, so that nothing jumps.
QString secondLine(const Finding &finding, const QString &summary)
{
    const bool isProblem = finding.status == Status::Warning || finding.status == Status::Failed;
    const bool isTelling = finding.check == CheckId::AccountRead || finding.check == CheckId::RemediationEdit;
    if (isProblem)
        return {};
    if (isTelling && summary.isEmpty())
        return QStringLiteral("\u00a0");
    return isTelling || finding.status != Status::Passed ? summary : QString();
}

} // namespace

VerificationPage::VerificationPage(session::OpenSetup &open, const Desktop &desktop,
                                   const guide::Section &section, Verification &verification,
                                   dialogs::ProxySignIn &proxySignIn)
    : SectionPage(open, desktop, section), m_verification(verification), m_proxySignIn(proxySignIn)
{
    connect(&m_verification, &Verification::started, this, [this] {
        m_waiting.clear();
        scroll()->ensureVisible(0, 0);
    });
    connect(&m_verification, &Verification::finished, this, [this] {
        m_waiting.clear();
        showFirstProblem();
        m_proxySignIn.askIfWanted(m_verification.finding(CheckId::Connection), this,
                                  [this] { run(m_asked); });
    });
    connect(&m_verification, &Verification::waiting, this, [this](std::chrono::milliseconds delay) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(delay).count();
        m_waiting = tr("Mimecast asked us to wait. The checks continue in %n second(s).", nullptr,
                       static_cast<int>(seconds));
        refreshIfShown();
    });
    connect(&m_verification, &Verification::findingsChanged, this, &VerificationPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::secretChanged, this, &VerificationPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::valueChanged, this, &VerificationPage::refreshIfShown);
}

void VerificationPage::build(QVBoxLayout *content)
{
    m_gateway = new dialogs::GatewayRow;
    m_run = widgets::named(new widgets::Button, "verification.run");
    m_cancel = widgets::named(new widgets::Button, "verification.cancel");
    m_verdict = widgets::named(new widgets::Notice(widgets::Tone::Info), "verification.verdict");
    m_verdict->setLoud(true);
    m_path = new widgets::ConnectionPathView;
    m_proxy = widgets::named(new widgets::TextLabel(widgets::TextLabel::Role::Quiet),
                             QStringLiteral("verification.proxy"));

    auto *line = new QHBoxLayout;
    line->setSpacing(widgets::space::s);
    line->addWidget(m_gateway, 1);
    line->addWidget(m_cancel, 0, Qt::AlignTop);
    line->addWidget(m_run, 0, Qt::AlignTop);
    content->addLayout(line);
    content->addWidget(m_proxy);
    content->addWidget(m_verdict);
    content->addWidget(m_path);
    buildRows(content);

    connect(m_gateway, &dialogs::GatewayRow::edited, this,
            [this](const QString &gateway) { setup().setValue(gatewayField, gateway); });
    connect(m_proxy, &QLabel::linkActivated, this, [this] { desktop().openProxySettings(); });
    connect(m_run, &QPushButton::clicked, this, [this] { run({}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_verification.cancel(); });
}

void VerificationPage::buildRows(QVBoxLayout *content)
{
    auto *card = new widgets::Card;
    card->content()->setSpacing(0);
    content->addWidget(card);
    const QList<Finding> findings = m_verification.findings();
    for (const Finding &finding : findings) {
        const CheckId check = *finding.check;
        auto *row = widgets::named(new CheckRow, QString(QStringLiteral("check.") + toString(check)));
        card->content()->addWidget(row);
        m_rows.append(row);
        connect(row, &CheckRow::runAgain, this, [this, check] { run({check}); });
        connect(row, &CheckRow::goToStep, this, [this, check] {
            const checks::Remedy remedy = checks::remedy(m_verification.finding(check));
            Q_EMIT stepRequested(remedy.section, remedy.step);
        });
    }
}

void VerificationPage::run(const QList<CheckId> &checks)
{
    m_asked = checks;
    m_verification.run(checks);
}

void VerificationPage::showFinding(CheckRow *row, const Finding &finding) const
{
    const Status status = finding.status;
    const widgets::Glyph glyph = widgets::glyphOf(status);
    const QString word = checks::statusText(status);
    const QString summary = checks::summary(finding);
    const auto duration = checks::duration(finding);
    const bool isProblem = status == Status::Warning || status == Status::Failed;
    const bool hasEnded = isProblem || status == Status::Passed;
    row->setTitle(checks::title(finding));
    //: A check's status and how long its answer took.
    row->setState(glyph, hasEnded && duration ? tr("%1 · %2 ms").arg(word).arg(duration->count()) : word);
    row->setSummary(secondLine(finding, summary));
    row->setProblem(toneOf(glyph), summary, isProblem ? checks::remedy(finding).text : QString(),
                    tr("Go to that step"));
    row->setDetail(checks::technicalDetail(finding));
    row->setCanRunAgain(!m_verification.isRunning() && status != Status::Pending);
}

void VerificationPage::showFirstProblem()
{
    const QList<Finding> findings = m_verification.findings();
    const auto failed = std::find_if(findings.cbegin(), findings.cend(),
                                     [](const Finding &finding) { return finding.status == Status::Failed; });
    if (failed != findings.cend() && !m_rows.isEmpty())
        scroll()->bringIntoView(m_rows.at(failed - findings.cbegin()));
}

QString VerificationPage::gatewayName() const
{
    if (openSetup().isPractice())
        return tr("Simulated gateway");
    const mimecast::GatewayChoice choice = openSetup().gateway();
    if (!choice.gateway)
        return tr("Gateway");
    return session::nameOf(*choice.gateway);
}

void VerificationPage::showProxy()
{
    const QString proxy = m_verification.proxy();
    const QString used = proxy.isEmpty()
                             ? tr("The checks go through the proxy that this computer is set to use, if any.")
                             //: %1 is a proxy's host and port.
                             : tr("The checks went through the proxy %1.").arg(proxy);
    const QString settings =
        desktop().openProxySettings
            ? QStringLiteral("<a href=\"proxy-settings\">%1</a>").arg(tr("Proxy settings").toHtmlEscaped())
            : tr("It is set by the environment variables https_proxy and no_proxy.").toHtmlEscaped();
    const QString html = used.toHtmlEscaped() + QLatin1Char(' ') + settings;
    if (m_proxy->text() != html) // Or a link that has the focus would lose it.
        m_proxy->setHtml(html);
    m_proxy->setVisible(!openSetup().isPractice());
}

void VerificationPage::showVerdict()
{
    const checks::Headline headline = checks::headline(m_verification.findings());
    const bool checking = m_verification.isRunning();
    const widgets::Glyph glyph = widgets::glyphOf(headline.status);
    m_verdict->setTone(checking ? widgets::Tone::Info : toneOf(glyph));
    m_verdict->setGlyph(checking ? widgets::Glyph::Running : glyph);
    m_verdict->setHeading(checking ? tr("Asking Mimecast…") : headline.text);
    m_verdict->setVisible(checking || !headline.text.isEmpty());
}

void VerificationPage::refresh()
{
    const bool practice = openSetup().isPractice();
    m_gateway->setFixed(practice ? openSetup().gateway().gateway->toString() : QString());
    if (!practice)
        m_gateway->setGateway(setup().value(gatewayField));
    const QList<Finding> findings = m_verification.findings();
    const bool checking = m_verification.isRunning();
    m_gateway->setEnabled(!checking && !openSetup().isReadOnly());
    m_run->setText(session::haveRun(findings) ? tr("Check all again") : tr("Run the checks"));
    m_run->setEnabled(!checking && openSetup().mode() != session::Mode::Preview &&
                      openSetup().gateway().gateway);
    m_cancel->setVisible(checking);
    showProxy();
    showVerdict();
    m_path->setStations(stationsOf(findings, gatewayName()));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showFinding(m_rows.at(i), findings.at(i));
}

void VerificationPage::retranslate()
{
    SectionPage::retranslate();
    m_gateway->retranslate();
    m_cancel->setText(tr("Cancel"));
    for (CheckRow *row : std::as_const(m_rows))
        row->retranslate();
}

QString VerificationPage::missing() const
{
    if (!m_waiting.isEmpty())
        return m_waiting.toHtmlEscaped();
    if (m_verification.isRunning() && openSetup().secret().isWaiting()) {
        return tr("The keychain hasn’t answered yet. Look for a system window that asks for your password.")
            .toHtmlEscaped();
    }
    if (m_verification.isRunning())
        return tr("Asking Mimecast…").toHtmlEscaped();
    if (!openSetup().gateway().gateway)
        return tr("Choose a gateway.").toHtmlEscaped();
    if (!session::haveRun(m_verification.findings()))
        return tr("Run the checks to go on.").toHtmlEscaped();
    return {};
}

QString VerificationPage::footText() const
{
    const QList<Finding> findings = m_verification.findings();
    const auto failed = std::count_if(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.status == Status::Failed;
    });
    if (failed > 0) {
        return tr("%n check(s) failed. You can look at the next pages, but Active Response cannot work yet.",
                  nullptr, static_cast<int>(failed))
            .toHtmlEscaped();
    }
    return checks::headline(findings).text.toHtmlEscaped();
}

void VerificationPage::focusStep(const QString &stepId)
{
    if (stepId == QLatin1String("verification.gateway-choice"))
        m_gateway->setFocus();
    else
        focusStart();
}

void VerificationPage::focusStart()
{
    m_run->setFocus();
}

} // namespace pages
