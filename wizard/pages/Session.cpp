#include "Session.h"

#include "checks/Catalogue.h"
#include "report/Report.h"

#include <QFileInfo>

#include <algorithm>

namespace pages {

using checks::Cause;
using checks::Finding;
using checks::Status;
using secrets::KeychainStatus;

namespace {
const QLatin1String gatewayField("verification.gateway");
const QLatin1String handOverStep("hand-over.save");
} // namespace

Session::Session(Services services, QObject *parent) : QObject(parent), m_services(std::move(services))
{
    connect(&m_runner, &checks::Runner::finished, this, &Session::keepRun);
    // Findings come many at once, and each listener looks at all of them.
    m_findingsChanged.setSingleShot(true);
    connect(&m_runner, &checks::Runner::findingChanged, &m_findingsChanged, qOverload<>(&QTimer::start));
    connect(&m_findingsChanged, &QTimer::timeout, this, &Session::changed);
    connect(&m_runner, &checks::Runner::started, this, &Session::changed);
}

Session::~Session()
{
    m_runner.disconnect(this);
}

const setup::SetupStore &Session::store(bool practice) const
{
    return practice ? m_services.practiceSetups : m_services.setups;
}

bool Session::startTenant(QString *error)
{
    if (!m_tenant)
        m_tenant = m_services.practiceTenant(error);
    return m_tenant.has_value();
}

bool Session::create(Mode mode, QString *error)
{
    if (mode == Mode::Practice && !startTenant(error))
        return false;
    const setup::SetupStore &folder = store(mode == Mode::Practice);
    std::unique_ptr<setup::Setup> created = folder.create(mode == Mode::Practice);
    for (const guide::Section &section : guide().sections) {
        for (const guide::Step &step : section.steps) {
            for (const guide::Field &field : step.fields) {
                if (!field.proposal.isEmpty())
                    created->setValue(field.id, field.proposal);
            }
        }
    }
    if (!m_services.defaultGateway.isEmpty())
        created->setValue(gatewayField, m_services.defaultGateway);
    adopt(std::move(created), mode, folder);
    return true;
}

bool Session::open(const QString &name, bool practice, QString *error)
{
    if (practice && !startTenant(error))
        return false;
    std::unique_ptr<setup::Setup> loaded = store(practice).load(name, error);
    if (!loaded)
        return false;
    adopt(std::move(loaded), practice ? Mode::Practice : Mode::Real, store(practice));
    return true;
}

bool Session::openFile(const QString &path, QString *error)
{
    const QFileInfo file(path);
    const setup::SetupStore folder(file.absoluteDir());
    std::unique_ptr<setup::Setup> loaded = folder.load(file.completeBaseName(), error);
    if (!loaded || (loaded->isPractice() && !startTenant(error)))
        return false;
    const Mode mode = loaded->isPractice() ? Mode::Practice : Mode::Real;
    adopt(std::move(loaded), mode, folder);
    return true;
}

void Session::adopt(std::unique_ptr<setup::Setup> setup, Mode mode, const setup::SetupStore &store)
{
    close();
    m_setup = std::move(setup);
    m_mode = mode;
    m_store = store;
    secrets::Keychain &keychain = mode == Mode::Practice ? m_services.practiceKeychain : m_services.keychain;
    m_secret = std::make_unique<ClientSecret>(keychain, *m_setup);
    if (const auto held = m_heldSecrets.find(m_setup->name()); held != m_heldSecrets.end()) {
        m_secret->restoreHeld(std::move(held->second));
        m_heldSecrets.erase(held);
    }
    if (mode == Mode::LookRound) {
        m_secret->keepInWindow();
    } else {
        m_saver = std::make_unique<setup::SetupSaver>(m_setup.get(), store);
        connect(m_saver.get(), &setup::SetupSaver::failed, this, &Session::savingTrouble);
        connect(m_saver.get(), &setup::SetupSaver::recovered, this, [this] { Q_EMIT savingTrouble({}); });
    }
    m_runner.setFindings(report::lastFindings(*m_setup));
    connect(m_setup.get(), &setup::Setup::changed, this, &Session::dropVoidFindings);
    connect(m_setup.get(), &setup::Setup::changed, this, &Session::changed);
    connect(m_secret.get(), &ClientSecret::changed, this, &Session::changed);
    Q_EMIT opened();
}

void Session::close()
{
    if (!isOpen())
        return;
    cancelChecks();
    holdSecret();
    m_runner.setFindings({});
    m_saver.reset();
    dropIfBlank();
    m_mode = Mode::Closed;
    m_secret.reset();
    m_setup.reset();
    Q_EMIT opened();
}

bool Session::wouldLoseSecret() const
{
    const bool openOne = isOpen() && m_secret->isHeld() && !m_setup->isDone(handOverStep);
    return openOne || !m_heldSecrets.empty();
}

void Session::holdSecret()
{
    if (m_secret->isHeld() && !m_setup->isDone(handOverStep))
        m_heldSecrets.insert_or_assign(m_setup->name(), m_secret->takeHeld());
}

void Session::dropIfBlank()
{
    // Whoever only looked at the first page has nothing to go on with.
    const guide::Section &first = guide().sections.front();
    const bool isBlank = m_setup->currentSection() == first.id && m_setup->organisation().isEmpty() &&
                         std::none_of(first.steps.begin(), first.steps.end(),
                                      [this](const guide::Step &step) { return m_setup->isDone(step.id); });
    QString error;
    if (isBlank && m_mode != Mode::LookRound)
        m_store->remove(m_setup->name(), &error);
}

void Session::remove(const QString &name, bool practice, QObject *context, std::function<void(QString)> done)
{
    const auto removeFile = [this, name, practice, done] {
        QString error;
        store(practice).remove(name, &error);
        m_heldSecrets.erase(name);
        done(error);
    };
    QString unreadable;
    const auto saved = store(practice).load(name, &unreadable);
    const bool hasSecret = !saved || saved->isSecretStored();
    // The secret goes first: once the set-up is gone, nobody knows of it any more.
    secrets::Keychain &keychain = practice ? m_services.practiceKeychain : m_services.keychain;
    connect(
        keychain.forget(name), &secrets::KeychainJob::finished, context,
        [removeFile, done, hasSecret](secrets::KeychainJob *job) {
            if (job->status() == KeychainStatus::Ok || !hasSecret) {
                removeFile();
                return;
            }
            done(tr("The set-up is still there: its client secret could not be removed from the keychain. %1")
                     .arg(secrets::explain(job->status())));
        });
}

mimecast::GatewayChoice Session::gateway() const
{
    if (m_mode == Mode::Practice)
        return {m_tenant->gateway, mimecast::GatewayRefusal::None};
    return mimecast::parseGateway(m_setup->value(gatewayField));
}

void Session::runChecks(const QStringList &ids)
{
    if (!isOpen() || m_mode == Mode::LookRound || m_fetching)
        return;
    m_fetching = true;
    m_secret->fetch(m_setup.get(), [this, ids](KeychainStatus status, secrets::SecretText secret) {
        if (!m_fetching)
            return;
        m_fetching = false;
        if (status == KeychainStatus::Ok && !secret.isEmpty())
            startRunner(std::move(secret), ids);
        else
            reportCredentialTrouble(status == KeychainStatus::NotFound ? Cause::SecretMissing
                                                                       : Cause::KeychainUnavailable);
    });
    Q_EMIT changed();
}

void Session::startRunner(secrets::SecretText secret, const QStringList &ids)
{
    const mimecast::GatewayChoice choice = gateway();
    if (!choice.gateway) {
        reportCredentialTrouble(choice.refusal == mimecast::GatewayRefusal::Legacy ? Cause::LegacyGateway
                                                                                   : Cause::UnknownGateway);
        return;
    }
    mimecast::Credentials credentials{m_setup->value(QStringLiteral("credentials.client-id")),
                                      std::move(secret)};
    auto client =
        std::make_unique<mimecast::Client>(*choice.gateway, std::move(credentials), m_services.transport);
    client->setExtraAuthorities(m_services.extraAuthorities);
    m_runner.start(std::move(client), ids);
}

void Session::reportCredentialTrouble(Cause cause)
{
    const bool beforeConnecting = cause == Cause::LegacyGateway || cause == Cause::UnknownGateway;
    const QString failing = beforeConnecting ? QStringLiteral("connection") : QStringLiteral("token");
    QList<Finding> findings;
    for (const checks::Check &check : checks::catalogue()) {
        Finding finding;
        finding.check = check.id;
        finding.status = Status::Skipped;
        finding.arguments = check.dependsOn;
        if (check.id == failing) {
            finding.status = Status::Failed;
            finding.cause = cause;
            finding.arguments = QStringList();
        }
        findings.append(finding);
    }
    m_runner.setFindings(findings);
    keepRun();
}

void Session::cancelChecks()
{
    m_fetching = false;
    if (m_runner.isRunning())
        m_runner.cancel();
    Q_EMIT changed();
}

void Session::keepRun()
{
    if (!isOpen())
        return;
    const QList<Finding> findings = m_runner.findings();
    m_setup->setLastRun(report::runOf(findings, QDateTime::currentDateTimeUtc()));
    Q_EMIT changed();
}

void Session::dropVoidFindings()
{
    if (!m_setup->lastRun().isEmpty() || isChecking())
        return;
    m_runner.setFindings({});
}

} // namespace pages
