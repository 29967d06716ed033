#include "Session.h"

#include "checks/Catalogue.h"
#include "report/Report.h"

#include <QEventLoopLocker>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace pages {

using checks::Cause;
using checks::Finding;
using secrets::KeychainStatus;

namespace {
const QLatin1String gatewayField("verification.gateway");
const QLatin1String clientIdField("credentials.client-id");
const QLatin1String secretStep("credentials.secret");
const QLatin1String handOverStep("hand-over.save");
// How long the program stays for a keychain that does not answer, once its window is closed.
constexpr std::chrono::seconds patienceAtTheEnd{5};
// Findings come many at once, and each listener looks at all of them.
constexpr std::chrono::milliseconds oneFrame{16};
} // namespace

Session::Session(Services services, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_proxySignIn(m_services.clipboard)
{
    connect(this, &Session::opened, &m_proxySignIn, &ProxySignIn::withdraw);
    connect(&m_runner, &checks::Runner::finished, this, &Session::keepRun);
    m_findingsChanged.setSingleShot(true);
    m_findingsChanged.setInterval(oneFrame);
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
    close();
    if (mode != Mode::LookRound)
        m_lock = folder.lock(created->name(), &m_readOnlyReason);
    adopt(std::move(created), mode, folder);
    return true;
}

secrets::Keychain &Session::keychain(bool practice) const
{
    return practice ? m_services.practiceKeychain : m_services.keychain;
}

/// In this order: what another program saved before it gave the lock back is to be read.
std::unique_ptr<setup::Setup> Session::lockAndLoad(const setup::SetupStore &store, const QString &name,
                                                   QString *error)
{
    close();
    std::unique_ptr<QLockFile> lock = store.lock(name, &m_readOnlyReason);
    std::unique_ptr<setup::Setup> loaded = store.load(name, error);
    if (loaded)
        m_lock = std::move(lock);
    else
        m_readOnlyReason.clear();
    return loaded;
}

bool Session::open(const QString &name, bool practice, QString *error)
{
    if (practice && !startTenant(error))
        return false;
    std::unique_ptr<setup::Setup> loaded = lockAndLoad(store(practice), name, error);
    if (!loaded)
        return false;
    adopt(std::move(loaded), practice ? Mode::Practice : Mode::Real, store(practice));
    return true;
}

bool Session::openFile(const QString &path, QString *error)
{
    const QFileInfo file(path);
    const setup::SetupStore folder(file.absoluteDir());
    std::unique_ptr<setup::Setup> loaded = lockAndLoad(folder, file.completeBaseName(), error);
    if (!loaded || (loaded->isPractice() && !startTenant(error)))
        return false;
    const Mode mode = loaded->isPractice() ? Mode::Practice : Mode::Real;
    adopt(std::move(loaded), mode, folder);
    return true;
}

void Session::adopt(std::unique_ptr<setup::Setup> setup, Mode mode, const setup::SetupStore &store)
{
    m_setup = std::move(setup);
    m_mode = mode;
    m_store = store;
    m_secret = std::make_unique<ClientSecret>(keychain(mode == Mode::Practice), *m_setup);
    if (const auto held = m_heldSecrets.find(m_setup->name()); held != m_heldSecrets.end()) {
        m_secret->restoreHeld(std::move(held->second));
        m_heldSecrets.erase(held);
    }
    if (mode == Mode::LookRound) {
        m_secret->keepInWindow();
    } else if (!isReadOnly()) {
        m_saver = std::make_unique<setup::SetupSaver>(m_setup.get(), store);
        connect(m_saver.get(), &setup::SetupSaver::failed, this, &Session::savingTrouble);
        connect(m_saver.get(), &setup::SetupSaver::recovered, this, [this] { Q_EMIT savingTrouble({}); });
        connect(m_saver.get(), &setup::SetupSaver::setAside, this, &Session::savingNews);
        if (m_setup->isCleaned()) // A secret that an earlier version kept is not to stay in the file.
            Q_EMIT m_setup->changed();
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
    if (m_mode == Mode::Practice && m_setup->isSecretStored() && !isReadOnly()) {
        m_setup->setSecretStored(false);
        m_setup->setDone(secretStep, false);
    }
    m_saver.reset();
    dropIfBlank();
    const bool wasPractice = m_mode == Mode::Practice;
    m_mode = Mode::Closed;
    m_secret.reset();
    m_setup.reset();
    m_lock.reset();
    m_readOnlyReason.clear();
    if (wasPractice)
        endPractice();
    Q_EMIT savingTrouble({});
    Q_EMIT savingNews({});
    Q_EMIT opened();
}

/// Of practice nothing is to stay in the keychain, not even what an earlier one left that came to a sudden
/// end.
void Session::endPractice()
{
    const QStringList stored = keychain(true).stored();
    for (const QString &name : stored) {
        QString openElsewhere;
        const auto lock = store(true).lock(name, &openElsewhere);
        if (!openElsewhere.isEmpty())
            continue;
        secrets::KeychainJob *job = keychain(true).forget(name);
        // The program does not end before, and does not wait for ever.
        connect(job, &secrets::KeychainJob::finished, job, [stay = std::make_shared<QEventLoopLocker>()] {});
        QTimer::singleShot(patienceAtTheEnd, job, &secrets::KeychainJob::cancel);
    }
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
    if (isBlank && m_mode != Mode::LookRound && !isReadOnly())
        m_store->remove(m_setup->name(), &error);
}

void Session::remove(const QString &name, bool practice, QObject *context, std::function<void(QString)> done)
{
    QString openElsewhere;
    // Until the end, so that no other program opens it meanwhile.
    const std::shared_ptr<QLockFile> lock = store(practice).lock(name, &openElsewhere);
    if (!openElsewhere.isEmpty()) {
        done(openElsewhere + QLatin1Char(' ') + tr("Close it there first."));
        return;
    }
    const auto removeFile = [this, name, practice, done, lock] {
        QString error;
        store(practice).remove(name, &error);
        m_heldSecrets.erase(name);
        done(error);
    };
    QString unreadable;
    const auto saved = store(practice).load(name, &unreadable);
    const bool hasSecret = !saved || saved->isSecretStored();
    // The secret goes first: once the set-up is gone, nobody knows of it any more.
    connect(
        keychain(practice).forget(name), &secrets::KeychainJob::finished, context,
        [removeFile, done, hasSecret](secrets::KeychainJob *job) {
            if (job->status() == KeychainStatus::Ok || !hasSecret) {
                removeFile();
                return;
            }
            done(tr("The set-up is still there: its client secret could not be removed from the keychain. %1")
                     .arg(secrets::explain(job->status())));
        });
}

void Session::forgetSecret(const QString &name, bool practice, QObject *context,
                           std::function<void(QString)> done)
{
    QString openElsewhere;
    const std::shared_ptr<QLockFile> lock = store(practice).lock(name, &openElsewhere);
    if (!openElsewhere.isEmpty()) {
        done(openElsewhere + QLatin1Char(' ') + tr("Close it there first."));
        return;
    }
    connect(keychain(practice).forget(name), &secrets::KeychainJob::finished, context,
            [this, name, practice, done = std::move(done), lock](secrets::KeychainJob *job) {
                if (job->status() != KeychainStatus::Ok) {
                    done(tr("The client secret is still in the keychain. %1")
                             .arg(secrets::explain(job->status())));
                    return;
                }
                QString error;
                if (const auto saved = store(practice).load(name, &error)) {
                    error.clear();
                    saved->setSecretStored(false);
                    if (!saved->isDone(handOverStep))
                        saved->setDone(secretStep, false);
                    store(practice).save(*saved, &error);
                    done(error);
                } else {
                    done({}); // Of a set-up that is gone.
                }
            });
}

QStringList Session::lonelySecrets() const
{
    QStringList lonely;
    const QStringList stored = keychain(false).stored();
    std::copy_if(stored.begin(), stored.end(), std::back_inserter(lonely), [this](const QString &name) {
        return !QFileInfo::exists(store(false).path(name)) && !(isOpen() && m_setup->name() == name);
    });
    return lonely;
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
            reportUnasked(status == KeychainStatus::NotFound ? Cause::SecretMissing
                                                             : Cause::KeychainUnavailable);
    });
    Q_EMIT changed();
}

std::unique_ptr<mimecast::Client> Session::makeClient(const mimecast::Gateway &gateway,
                                                      mimecast::Credentials credentials,
                                                      const mimecast::TransportPolicy &policy) const
{
    auto client = std::make_unique<mimecast::Client>(gateway, std::move(credentials), policy);
    if (m_mode == Mode::Practice) {
        client->setExtraAuthorities(m_tenant->authorities);
        client->goWithoutProxy(); // No proxy has a way to the simulated tenant on this computer.
    } else {
        client->setExtraAuthorities(m_services.extraAuthorities);
        m_proxySignIn.giveTo(client.get());
    }
    return client;
}

void Session::startRunner(secrets::SecretText secret, const QStringList &ids)
{
    const mimecast::GatewayChoice choice = gateway();
    if (!choice.gateway) {
        if (choice.refusal == mimecast::GatewayRefusal::Legacy)
            reportUnasked(Cause::LegacyGateway, {m_setup->value(gatewayField)});
        else
            reportUnasked(Cause::UnknownGateway);
        return;
    }
    mimecast::Credentials credentials{m_setup->value(clientIdField), std::move(secret)};
    m_runner.start(makeClient(*choice.gateway, std::move(credentials), m_services.transport), ids);
}

void Session::reportUnasked(Cause cause, const QStringList &arguments)
{
    m_runner.setFindings(checks::findingsWithoutAsking(cause, arguments));
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
    if (m_runner.finding(QStringLiteral("token")).status == checks::Status::Passed)
        m_setup->setValue(clientIdField, m_setup->value(clientIdField)); // No doubt is left that it is one.
    m_setup->setLastRun(report::runOf(findings, QDateTime::currentDateTimeUtc()));
    Q_EMIT changed();
}

void Session::dropVoidFindings()
{
    if (isChecking())
        return;
    if (m_setup->lastRun().isEmpty())
        m_runner.setFindings({});
    else
        showValidation();
}

/// What the validation session saw stays proved, also when the checks, which cannot see it, run again.
void Session::showValidation()
{
    const QString check = QStringLiteral("remediation-edit");
    const validation::Record record = validation::recordFromJson(m_setup->validation());
    const QList<Finding> findings = report::withValidation(m_runner.findings(), record);
    const auto shown = std::find_if(findings.cbegin(), findings.cend(),
                                    [&check](const Finding &finding) { return finding.check == check; });
    if (shown == findings.cend() || shown->status == m_runner.finding(check).status)
        return;
    m_runner.setFindings(findings);
    QJsonObject run = m_setup->lastRun();
    run.insert(QStringLiteral("checks"), checks::toJson(findings));
    m_setup->setLastRun(run);
}

void Session::fetchClients(QObject *context, ClientReceiver receiver)
{
    m_secret->fetch(
        context, [this, receiver = std::move(receiver)](KeychainStatus status, secrets::SecretText secret) {
            const mimecast::GatewayChoice choice = gateway();
            if (status != KeychainStatus::Ok || secret.isEmpty()) {
                receiver({}, status == KeychainStatus::NotFound || status == KeychainStatus::Ok
                                 ? Cause::SecretMissing
                                 : Cause::KeychainUnavailable);
                return;
            }
            if (!choice.gateway) {
                receiver({}, choice.refusal == mimecast::GatewayRefusal::Legacy ? Cause::LegacyGateway
                                                                                : Cause::UnknownGateway);
                return;
            }
            const auto credentials = std::make_shared<mimecast::Credentials>(
                mimecast::Credentials{m_setup->value(clientIdField), std::move(secret)});
            receiver(
                [this, credentials, gateway = *choice.gateway] {
                    return makeClient(gateway, credentials->clone(),
                                      validation::Watch::quickPolicy(m_services.transport));
                },
                std::nullopt);
        });
}

} // namespace pages
