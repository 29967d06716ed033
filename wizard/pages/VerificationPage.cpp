// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "VerificationPage.h"

#include "ConnectionPath.h"
#include "Services.h"
#include "dialogs/GatewayRow.h"
#include "dialogs/ProxySignIn.h"
#include "language/Phrases.h"
#include "widgets/StatusGlyph.h"

#include "checks/Catalogue.h"
#include "checks/Conclusion.h"
#include "checks/FindingText.h"
#include "session/ClientFactory.h"
#include "session/OpenSetup.h"
#include "session/SectionState.h"
#include "session/Times.h"
#include "session/Verification.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/CheckRow.h"
#include "widgets/Fold.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/TextLabel.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>

namespace pages {

using checks::CheckId;
using checks::Finding;
using checks::Status;
using session::Verification;
using widgets::CheckRow;

namespace {

const QLatin1String gatewayField("verification.gateway");
const QLatin1String gatewayStep("verification.gateway-choice");
// What lasts longer is told in seconds.
constexpr int secondsUntilTold = 3;

bool isOpen(Status status)
{
    return status == Status::Pending || status == Status::Running;
}

/// The check that a skipped one waits for.
std::optional<CheckId> dependencyOf(const Finding &finding)
{
    const auto *const dependency = std::get_if<checks::Dependency>(&finding.details);
    return dependency ? std::optional(dependency->check) : std::nullopt;
}

} // namespace

VerificationPage::VerificationPage(session::OpenSetup &open, const steps::Desktop &desktop,
                                   const guide::Section &section, Verification &verification,
                                   dialogs::ProxySignIn &proxySignIn)
    : SectionPage(open, desktop, section), m_verification(verification), m_proxySignIn(proxySignIn)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        ++m_seconds;
        refreshIfShown();
    });
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
        //: The limit of questions is reached.
        m_waiting = tr("Mimecast asked us to wait. The checks continue in %n second(s).", nullptr,
                       static_cast<int>(seconds));
        refreshIfShown();
    });
    connect(&m_verification, &Verification::findingsChanged, this, &VerificationPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::opened, this, [this] { m_isWayShown = false; });
    connect(&openSetup(), &session::OpenSetup::secretChanged, this, &VerificationPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::valueChanged, this, &VerificationPage::refreshIfShown);
}

void VerificationPage::build(QVBoxLayout *content)
{
    m_run = widgets::named(new widgets::Button, "verification.run");
    m_cancel = widgets::named(new widgets::Button, "verification.cancel");
    m_verdict = widgets::named(new widgets::Notice(widgets::Tone::Info), "verification.verdict");
    m_verdict->setLoud(true);
    m_path = new widgets::ConnectionPathView;
    addToHead(m_cancel);
    addToHead(m_run);
    content->addWidget(m_verdict);
    content->addSpacing(widgets::space::s);
    content->addWidget(m_path);
    content->addSpacing(widgets::space::s);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(widgets::space::s);
    content->addLayout(m_cards);
    buildFolds(content);
    buildWay(content);

    connect(m_run, &QPushButton::clicked, this, [this] { run({}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_verification.cancel(); });
}

void VerificationPage::buildFolds(QVBoxLayout *content)
{
    const auto add = [&](Status status, std::optional<CheckId> dependency = {}) {
        m_folds.push_back({status, dependency, new widgets::Fold(widgets::glyphOf(status))});
        content->addWidget(m_folds.back().widget);
    };
    add(Status::Passed);
    for (const checks::Check &check : checks::catalogue()) {
        const auto waitsForIt = [&check](const checks::Check &other) { return other.dependsOn == check.id; };
        if (std::any_of(checks::catalogue().begin(), checks::catalogue().end(), waitsForIt))
            add(Status::Skipped, check.id);
    }
    add(Status::Skipped);
    add(Status::Cancelled);
    add(Status::Pending);

    const QList<Finding> findings = m_verification.findings();
    for (const Finding &finding : findings) {
        const CheckId check = *finding.check;
        auto *row = widgets::named(new CheckRow, QString(QStringLiteral("check.") + toString(check)));
        m_rows.append(row);
        connect(row, &CheckRow::runAgain, this, [this, check] { run({check}); });
        connect(row, &CheckRow::goToStep, this, [this, check] { Q_EMIT findingRequested(check); });
    }
}

/// How Mimecast is reached: chosen once, and then out of sight until it is asked for.
void VerificationPage::buildWay(QVBoxLayout *content)
{
    m_gateway = new dialogs::GatewayRow;
    m_proxy = widgets::named(new widgets::TextLabel(widgets::TextLabel::Role::Quiet),
                             QStringLiteral("verification.proxy"));
    m_way = new widgets::Card;
    m_way->content()->addWidget(m_gateway);
    m_way->content()->addWidget(m_proxy);
    content->addWidget(m_way);
    connect(m_gateway, &dialogs::GatewayRow::edited, this, [this](const QString &gateway) {
        m_isWayShown = true;
        setup().setValue(gatewayField, gateway);
    });
    connect(m_proxy, &QLabel::linkActivated, this, [this] { desktop().openProxySettings(); });
}

void VerificationPage::run(const QList<CheckId> &checks)
{
    if (m_verification.isRunning())
        return;
    m_asked = checks;
    m_verification.run(checks);
}

const VerificationPage::Fold *VerificationPage::foldOf(const Finding &finding) const
{
    const Status status = isOpen(finding.status) ? Status::Pending : finding.status;
    const auto dependency = status == Status::Skipped ? dependencyOf(finding) : std::nullopt;
    const auto found = std::find_if(m_folds.begin(), m_folds.end(), [&](const Fold &fold) {
        return fold.status == status && fold.dependency == dependency;
    });
    return found == m_folds.end() ? nullptr : &*found;
}

/// What is to be done first comes first. What runs again stays where it is until its result is known.
void VerificationPage::arrange(const QList<Finding> &findings)
{
    QList<Place> places;
    for (const Finding &finding : findings)
        places.append({finding.status, foldOf(finding)});
    if (places == m_places || (m_verification.isRunning() && !m_places.isEmpty()))
        return;
    m_places = places;
    QWidget *const focus = QApplication::focusWidget();
    for (const Status status : {Status::Failed, Status::Warning, Status::Inconclusive}) {
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (places.at(i).status == status)
                place(m_rows.at(i), m_cards, true);
        }
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (const Fold *fold = places.at(i).fold)
            place(m_rows.at(i), fold->widget->content(), false);
    }
    for (const Fold &fold : m_folds) {
        if (focus && !fold.widget->isUnfolded() && fold.widget->isAncestorOf(focus))
            fold.widget->focusToggle();
    }
    if (focus && focus->isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

void VerificationPage::place(CheckRow *row, QVBoxLayout *layout, bool isCard)
{
    layout->addWidget(row);
    row->setCard(isCard);
    row->show();
}

void VerificationPage::showFolds(const QList<Finding> &findings)
{
    for (const Fold &fold : m_folds) {
        QStringList names;
        qsizetype done = 0;
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_places.at(i).fold != &fold)
                continue;
            names.append(checks::subject(*findings.at(i).check));
            done += isOpen(findings.at(i).status) ? 0 : 1;
        }
        fold.widget->setVisible(!names.isEmpty());
        if (names.isEmpty())
            continue;
        names.first().front() = names.first().front().toUpper();
        fold.widget->setText(
            titleOf(fold, names.size(), done), language::listed(names),
            fold.dependency
                ? /*: Why some checks did not run. %1 is the title of the check that failed. */ tr(
                      "Until this passes: “%1”")
                      .arg(checks::title(*fold.dependency))
                : QString());
    }
}

QString VerificationPage::titleOf(const Fold &fold, qsizetype count, qsizetype done) const
{
    switch (fold.status) {
    case Status::Passed:
        //: Heading above a folded list of checks.
        return tr("%n passed", nullptr, static_cast<int>(count));
    case Status::Skipped:
        //: Heading above a folded list of checks.
        return tr("%n not checked", nullptr, static_cast<int>(count));
    case Status::Cancelled:
        //: Heading above a folded list of checks.
        return tr("%n canceled", nullptr, static_cast<int>(count));
    default:
        //: %1 and %n are numbers of checks.
        return m_verification.isRunning() ? tr("%1 of %n done", nullptr, static_cast<int>(count)).arg(done)
                                          //: Heading above a folded list of checks.
                                          : tr("%n not run yet", nullptr, static_cast<int>(count));
    }
}

void VerificationPage::showFinding(CheckRow *row, const Finding &finding) const
{
    const Status status = finding.status;
    const widgets::Glyph glyph = widgets::glyphOf(status);
    const QString word = checks::statusText(status);
    const auto duration = checks::duration(finding);
    row->setTitle(checks::title(finding));
    //: A check's status and how long its answer took.
    row->setState(glyph, status == Status::Passed && duration
                             ? tr("%1 · %2 ms").arg(word).arg(duration->count())
                             : word);
    row->setCanRunAgain(!m_verification.isRunning() && status != Status::Pending);
    if (m_verification.isRunning() && isOpen(status))
        return; // What was found of it stands beside “Checking…” until there is something new.
    const QString summary = checks::summary(finding);
    const QString remedy = checks::remedy(finding).text;
    // Where nothing failed, what is not known is what holds the user up.
    const bool isToMend = status == Status::Inconclusive && finding.check != CheckId::RemediationEdit &&
                          checks::conclude(m_verification.findings()) == checks::Conclusion::Undetermined;
    row->setSummary(isToMend ? summary + QLatin1Char(' ') + remedy : summary);
    row->setProblem(toneOf(glyph), summary, checks::isProblem(status) ? remedy : QString(),
                    tr("Go to that step"));
    row->setDetail(checks::technicalDetail(finding));
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
        //: Station on the path to Mimecast, in practice.
        return tr("Simulated gateway");
    const mimecast::GatewayChoice choice = openSetup().gateway();
    if (!choice.gateway)
        //: Station on the path to Mimecast: the address of its API.
        return tr("Gateway");
    return session::nameOf(*choice.gateway);
}

void VerificationPage::showProxy()
{
    const QString proxy = m_verification.proxy();
    const QString used =
        proxy.isEmpty()
            ? tr("The checks go through the proxy that this computer is set to use, if any.")
            : /*: %1 is a proxy’s host and port. */ tr("The checks went through the proxy %1.").arg(proxy);
    const QString settings =
        desktop().openProxySettings
            //: Link: opens the settings of the system.
            ? QStringLiteral("<a href=\"proxy-settings\">%1</a>").arg(tr("Proxy settings").toHtmlEscaped())
            : tr("It is set by the environment variables https_proxy and no_proxy.").toHtmlEscaped();
    const QString html = used.toHtmlEscaped() + QLatin1Char(' ') + settings;
    if (m_proxy->text() != html) // Or a link that has the focus would lose it.
        m_proxy->setHtml(html);
    m_proxy->setVisible(!openSetup().isPractice());
}

void VerificationPage::showVerdict()
{
    if (m_verification.isRunning()) {
        m_verdict->setTone(widgets::Tone::Info);
        m_verdict->setGlyph(widgets::Glyph::Running);
        //: Shown while the checks run.
        m_verdict->setHeading(tr("Asking Mimecast…"));
        m_verdict->setPlain(awaited());
        return;
    }
    const checks::Headline headline = checks::headline(m_verification.findings());
    if (headline.text.isEmpty()) {
        m_verdict->setTone(widgets::Tone::Info);
        m_verdict->setGlyph(widgets::Glyph::Todo);
        m_verdict->setHeading(tr("Nothing is checked yet"));
        m_verdict->setPlain(tr("The checks ask Mimecast a few questions with your keys and change nothing. "
                               "They take some seconds."));
        return;
    }
    // With a warning it is ready all the same; what warns is told below.
    const Status status = headline.status == Status::Warning ? Status::Passed : headline.status;
    m_verdict->setTone(toneOf(widgets::glyphOf(status)));
    m_verdict->setGlyph(widgets::glyphOf(status));
    m_verdict->setHeading(headline.text);
    m_verdict->setPlain(headline.sentence);
}

/// What a run is waiting for, and since when if that is long.
QString VerificationPage::awaited() const
{
    if (!m_waiting.isEmpty())
        return m_waiting;
    if (openSetup().secret().isWaiting()) {
        return tr("The keychain hasn’t answered yet. Look for a system window that asks for your password.");
    }
    const QString words = tr("Nothing is changed there.");
    return m_seconds < secondsUntilTold
               ? words
               //: %1 is a number of seconds.
               : words + QLatin1Char(' ') + tr("So far it has taken %1 s.").arg(m_seconds);
}

void VerificationPage::showButtons(bool checking, bool hasRun)
{
    //: Button: runs all checks another time.
    m_run->setText(hasRun ? tr("Check again") : tr("Run the checks"));
    m_run->setEnabled(openSetup().mode() != session::Mode::Preview && openSetup().gateway().gateway);
    m_run->setPalette(hasRun ? palette() : widgets::primaryPalette(palette()));
    if (m_cancel->isHidden() != checking)
        return;
    // One takes the place of the other, and the focus along.
    QPushButton *const shown = checking ? m_cancel : m_run;
    QPushButton *const hidden = checking ? m_run : m_cancel;
    const bool hasFocus = hidden->hasFocus();
    shown->show();
    if (hasFocus)
        shown->setFocus(Qt::OtherFocusReason);
    hidden->hide();
}

void VerificationPage::refresh()
{
    const bool practice = openSetup().isPractice();
    m_gateway->setFixed(practice ? openSetup().gateway().gateway->toString() : QString());
    if (!practice)
        m_gateway->setGateway(setup().value(gatewayField));
    const QList<Finding> findings = m_verification.findings();
    const bool checking = m_verification.isRunning();
    const bool hasRun = session::haveRun(findings);
    if (!checking) {
        m_second.stop();
    } else if (!m_second.isActive()) {
        m_seconds = 0;
        m_second.start();
    }
    m_gateway->setEnabled(!checking && !openSetup().isReadOnly());
    m_way->setVisible(m_isWayShown || (!hasRun && !checking) || !openSetup().gateway().gateway);
    showButtons(checking, hasRun);
    showProxy();
    showVerdict();
    m_path->setStations(stationsOf(findings, gatewayName()));
    arrange(findings);
    showFolds(findings);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showFinding(m_rows.at(i), findings.at(i));
}

void VerificationPage::retranslate()
{
    SectionPage::retranslate();
    m_gateway->retranslate();
    //: Button: stops the checks that run.
    m_cancel->setText(tr("Cancel"));
}

QString VerificationPage::missing() const
{
    if (m_verification.isRunning())
        return tr("Asking Mimecast…").toHtmlEscaped();
    if (!openSetup().gateway().gateway)
        return tr("Choose a gateway.").toHtmlEscaped();
    if (!session::haveRun(m_verification.findings()))
        return tr("Run the checks to go on.").toHtmlEscaped();
    return {};
}

/// When it was asked, in what time and on which way.
QString VerificationPage::footText() const
{
    const auto took = m_verification.took();
    const QString proxy = m_verification.proxy();
    const QString at = session::whenText(m_verification.ended());
    const double time = took ? std::chrono::duration<double>(*took).count() : 0;
    const QString seconds = QLocale().toString(time, 'f', 1);
    QString text;
    if (took && !proxy.isEmpty()) //: %1 is a time, or a date and a time, %2 a number of seconds, %3 a proxy's
                                  //: host and port.
        text = tr("Asked at %1, in %2 s, through the proxy %3.").arg(at, seconds, proxy);
    else if (took) //: %1 is a time, or a date and a time, %2 a number of seconds.
        text = tr("Asked at %1, in %2 s.").arg(at, seconds);
    else if (!proxy.isEmpty()) //: %1 is a time, or a date and a time, %2 a proxy's host and port.
        text = tr("Asked at %1, through the proxy %2.").arg(at, proxy);
    else //: %1 is a time, or a date and a time.
        text = tr("Asked at %1.").arg(at);
    text = text.toHtmlEscaped();
    if (!openSetup().isPractice())
        //: Link: to choose another gateway.
        text += QStringLiteral(" <a href=\"%1\">%2</a>").arg(gatewayStep, tr("Change").toHtmlEscaped());
    return text;
}

void VerificationPage::focusStep(const QString &stepId)
{
    if (stepId != gatewayStep) {
        focusStart();
        return;
    }
    m_isWayShown = true;
    refreshIfShown();
    m_gateway->setFocus();
    scroll()->bringIntoView(m_way);
}

void VerificationPage::focusStart()
{
    (m_cancel->isHidden() ? m_run : m_cancel)->setFocus();
}

} // namespace pages
