// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Verification.h"

#include "OpenSetup.h"

#include "checks/Catalogue.h"
#include "report/Report.h"

#include <algorithm>

namespace session {

using checks::Cause;
using checks::CheckId;
using checks::Finding;
using checks::Runner;

namespace {
const QLatin1String gatewayField("verification.gateway");
const QLatin1String clientIdField("credentials.client-id");
constexpr std::chrono::milliseconds oneFrame{16};
} // namespace

Verification::Verification(const ClientFactory &clients, QObject *parent)
    : QObject(parent), m_clients(clients)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(oneFrame);
    connect(&m_runner, &Runner::findingChanged, &m_gathering, qOverload<>(&QTimer::start));
    connect(&m_gathering, &QTimer::timeout, this, &Verification::findingsChanged);
    connect(&m_runner, &Runner::started, this, &Verification::findingsChanged);
    connect(&m_runner, &Runner::started, this, &Verification::started);
    connect(&m_runner, &Runner::waiting, this, &Verification::waiting);
    connect(&m_runner, &Runner::finished, this, &Verification::keep);
    connect(&m_runner, &Runner::finished, this, &Verification::finished);
}

Verification::Verification(const ClientFactory &clients, OpenSetup &open, QObject *parent)
    : Verification(clients, parent)
{
    m_open = &open;
    connect(&open, &OpenSetup::opened, this, &Verification::load);
    connect(&open, &OpenSetup::closing, this, &Verification::unload);
    connect(&open, &OpenSetup::changed, this, &Verification::dropVoid);
}

Verification::~Verification()
{
    m_runner.disconnect(this);
}

void Verification::load()
{
    m_isLoaded = m_open->isOpen();
    if (!m_isLoaded)
        return;
    m_runOf = m_open->setup().credentialsChanges();
    m_took.reset();
    m_runner.setFindings(report::lastFindings(m_open->setup()));
    if (!m_open->setup().lastRun().isEmpty())
        showValidation();
}

void Verification::unload()
{
    cancel();
    m_isLoaded = false;
    m_runner.setFindings({});
}

void Verification::run(const QList<CheckId> &checks)
{
    if (m_open->isOpen() && m_open->mode() != Mode::Preview)
        run(m_open->access(), checks);
}

void Verification::run(const Access &access, const QList<CheckId> &checks)
{
    if (m_fetching)
        return;
    m_gateway = access.gateway.gateway ? access.gateway.gateway->toString() : QString();
    m_clientId = access.clientId;
    m_runOf = m_isLoaded ? m_open->setup().credentialsChanges() : 0;
    m_stopwatch.start();
    m_fetching = std::make_unique<QObject>();
    m_clients.prepare(access, ClientFactory::RateLimit::Wait, m_fetching.get(),
                      [this, checks](const ClientFactory::MakeClient &makeClient,
                                     std::optional<Cause> cause) { prepared(makeClient, cause, checks); });
    Q_EMIT findingsChanged();
}

void Verification::prepared(const ClientFactory::MakeClient &makeClient, std::optional<Cause> cause,
                            const QList<CheckId> &checks)
{
    m_fetching.release()->deleteLater();
    if (cause)
        reportUnasked(*cause);
    else
        m_runner.start(makeClient(), checks);
}

void Verification::reportUnasked(Cause cause)
{
    const bool isLegacy = m_open && cause == Cause::LegacyGateway;
    m_runner.setFindings(checks::findingsWithoutRequests(
        cause,
        isLegacy ? checks::Details(checks::Host{m_open->setup().value(gatewayField)}) : checks::Details()));
    keep();
}

void Verification::cancel()
{
    m_fetching.reset();
    if (m_runner.isRunning())
        m_runner.cancel();
    Q_EMIT findingsChanged();
}

/// The run is of credentials or a gateway that are not those of the set-up any more.
bool Verification::isVoid() const
{
    return m_isLoaded && m_runOf != m_open->setup().credentialsChanges();
}

void Verification::keep()
{
    m_took = std::chrono::milliseconds(m_stopwatch.elapsed());
    if (isVoid()) {
        m_runner.setFindings({});
    } else if (m_isLoaded) {
        setup::Setup &setup = m_open->setup();
        if (finding(checks::CheckId::Token).status == checks::Status::Passed)
            setup.setValue(clientIdField, setup.value(clientIdField)); // No doubt is left that it is one.
        setup.setLastRun(report::runOf(findings(), QDateTime::currentDateTimeUtc()));
    }
    Q_EMIT findingsChanged();
}

void Verification::dropVoid()
{
    if (m_isLoaded && isRunning() && isVoid())
        cancel();
    if (!m_isLoaded || isRunning())
        return;
    if (m_open->setup().lastRun().isEmpty())
        m_runner.setFindings({});
    else
        showValidation();
}

/// What the validation session saw stays proved, also when the checks, which cannot see it, run again.
void Verification::showValidation()
{
    const CheckId check = CheckId::RemediationEdit;
    setup::Setup &setup = m_open->setup();
    const QList<Finding> shown = report::withValidation(
        findings(), validation::recordFromJson(setup.validation()), credentialsOf(setup));
    const auto changed = std::find_if(shown.cbegin(), shown.cend(),
                                      [check](const Finding &one) { return one.check == check; });
    if (changed == shown.cend() || changed->status == finding(check).status)
        return;
    m_runner.setFindings(shown);
    QJsonObject run = setup.lastRun();
    run.insert(QStringLiteral("checks"), checks::toJson(shown));
    setup.setLastRun(run);
}

QDateTime Verification::ended() const
{
    if (!m_isLoaded)
        return {};
    return QDateTime::fromString(m_open->setup().lastRun().value(QLatin1String("at")).toString(),
                                 Qt::ISODate);
}

QJsonObject Verification::report(const guide::Guide &guide, const setup::Setup *setup) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return report::build({.guide = guide,
                          .setup = setup,
                          .gateway = m_gateway,
                          .clientId = m_clientId,
                          .findings = findings(),
                          .generated = now,
                          .checked = now});
}

QJsonObject Verification::report() const
{
    const setup::Setup &setup = m_open->setup();
    const mimecast::GatewayChoice choice = m_open->gateway();
    return report::build({.guide = m_open->guide(),
                          .setup = &setup,
                          .gateway = choice.gateway ? choice.gateway->toString() : QString(),
                          .clientId = setup.value(clientIdField),
                          .findings = findings(),
                          .generated = QDateTime::currentDateTimeUtc()});
}

QJsonObject savedReport(const guide::Guide &guide, const setup::Setup &setup)
{
    if (const auto final = report::finalReport(setup, credentialsOf(setup)))
        return *final;
    const mimecast::GatewayChoice choice = gatewayOf(setup);
    return report::build({.guide = guide,
                          .setup = &setup,
                          .gateway = choice.gateway ? choice.gateway->toString() : setup.value(gatewayField),
                          .clientId = setup.value(clientIdField),
                          .findings = report::lastFindings(setup),
                          .generated = QDateTime::currentDateTimeUtc()});
}

} // namespace session
