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
    Loaded begun{{}, {}, std::move(created)};
    if (mode != Mode::LookRound)
        begun.lock = folder.lock(begun.setup->name(), &begun.readOnlyReason);
    adopt(std::move(begun), mode, folder);
    return true;
}

secrets::Keychain &Session::keychain(bool practice) const
{
    return practice ? m_services.practiceKeychain : m_services.keychain;
}

/// In this order: what another program saved before it gave the lock back is to be read.
Session::Loaded Session::lockAndLoad(const setup::SetupStore &store, const QString &name, QString *error)
{
    close();
    Loaded loaded;
    loaded.lock = store.lock(name, &loaded.readOnlyReason);
    loaded.setup = store.load(name, error);
    return loaded;
}

bool Session::open(const QString &name, bool practice, QString *error)
{
    if (practice && !startTenant(error))
        return false;
    Loaded loaded = lockAndLoad(store(practice), name, error);
    if (!loaded.setup)
        return false;
    adopt(std::move(loaded), practice ? Mode::Practice : Mode::Real, store(practice));
    return true;
}

bool Session::openFile(const QString &path, QString *error)
{
    const QFileInfo file(path);
    const setup::SetupStore folder(file.absoluteDir());
    Loaded loaded = lockAndLoad(folder, file.completeBaseName(), error);
    if (!loaded.setup || (loaded.setup->isPractice() && !startTenant(error)))
        return false;
    const Mode mode = loaded.setup->isPractice() ? Mode::Practice : Mode::Real;
    adopt(std::move(loaded), mode, folder);
    return true;
}

session::SetupPlace Session::place(const setup::SetupStore &store, const QString &name) const
{
    const QString folder = QFileInfo(store.folder().absolutePath()).canonicalFilePath();
    const auto is = [&](const setup::SetupStore &own) {
        const QDir dir = own.folder();
        return dir.absolutePath() == store.folder().absolutePath() ||
               (!folder.isEmpty() && QFileInfo(dir.absolutePath()).canonicalFilePath() == folder);
    };
    return {QFileInfo(store.path(name)).absoluteFilePath(), is(this->store(false)) || is(this->store(true))};
}

void Session::adopt(Loaded loaded, Mode mode, const setup::SetupStore &store)
{
    m_lock = std::move(loaded.lock);
    m_readOnlyReason = loaded.readOnlyReason;
    m_setup = std::move(loaded.setup);
    m_mode = mode;
    m_store = store;
    if (mode != Mode::LookRound && !isReadOnly()) {
        m_saver = std::make_unique<setup::SetupSaver>(m_setup.get(), store);
        m_saver->setLocked(m_lock != nullptr);
        connect(m_saver.get(), &setup::SetupSaver::failed, this, &Session::savingTrouble);
        connect(m_saver.get(), &setup::SetupSaver::recovered, this, [this] { Q_EMIT savingTrouble({}); });
        connect(m_saver.get(), &setup::SetupSaver::news, this, &Session::savingNews);
    }
    // After the saver, which is to see what this finds out.
    m_secret = std::make_unique<ClientSecret>(keychain(mode == Mode::Practice), *m_setup,
                                              place(store, m_setup->name()));
    const auto held = std::find_if(m_heldSecrets.begin(), m_heldSecrets.end(), [this](const HeldSecret &one) {
        return one.binding.setup == m_setup->id();
    });
    if (held != m_heldSecrets.end()) {
        m_secret->restoreHeld(std::move(held->secret), held->binding);
        m_heldSecrets.erase(held);
    }
    if (mode == Mode::LookRound) {
        m_secret->keepInWindow();
    } else if (m_saver) {
        connect(m_saver.get(), &setup::SetupSaver::saved, m_secret.get(), &ClientSecret::dropEarlier);
        m_secret->takeOver();
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
    m_secret->leave();
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
    const QList<secrets::KeychainEntry> entries = keychain(true).entries();
    for (const secrets::KeychainEntry &entry : entries) {
        const QString path = session::pathIn(entry.note);
        QString openElsewhere;
        const auto lock =
            store(true).lock(path.isEmpty() ? entry.key : QFileInfo(path).completeBaseName(), &openElsewhere);
        if (!openElsewhere.isEmpty())
            continue;
        // Whoever opens the set-up again meanwhile is not to rely on it.
        keychain(true).doubt(entry.key);
        secrets::KeychainJob *job = keychain(true).forget(entry.key);
        // The program does not end before, and does not wait for ever.
        connect(job, &secrets::KeychainJob::finished, job, [stay = std::make_shared<QEventLoopLocker>()] {});
        QTimer::singleShot(patienceAtTheEnd, job, &secrets::KeychainJob::cancel);
    }
}

bool Session::wouldLoseSecret() const
{
    return !organizationsLosingSecret().isEmpty();
}

QStringList Session::organizationsLosingSecret() const
{
    QStringList organizations;
    if (isOpen() && m_secret->isHeld() && !m_setup->isDone(handOverStep))
        organizations.append(m_setup->organisation());
    for (const HeldSecret &held : m_heldSecrets)
        organizations.append(held.organization);
    return organizations;
}

void Session::holdSecret()
{
    if (!m_secret->isHeld() || m_setup->isDone(handOverStep))
        return;
    m_heldSecrets.push_back({m_secret->heldFor(), m_setup->organisation(), m_secret->takeHeld()});
}

/// Whoever only looked at the first page has nothing to go on with.
bool Session::isBlank() const
{
    if (m_setup->currentSection() != guide().sections.front().id || m_setup->stepsDone() != 0 ||
        m_setup->isSecretStored() || !m_setup->lastRun().isEmpty() || !m_setup->validation().isEmpty())
        return false;
    for (const guide::Section &section : guide().sections) {
        for (const guide::Step &step : section.steps) {
            for (const guide::Field &field : step.fields) {
                const QString value = m_setup->value(field.id);
                if (!value.isEmpty() && value != field.proposal &&
                    (field.id != gatewayField || value != m_services.defaultGateway))
                    return false;
            }
        }
    }
    return true;
}

void Session::dropIfBlank()
{
    QString error;
    if (m_lock && place(*m_store, m_setup->name()).isOwn && isBlank())
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
    QString unreadable;
    const auto saved = store(practice).load(name, &unreadable);
    const QString id = saved ? saved->id() : QString();
    const auto removeFile = [this, name, id, practice, done, lock] {
        QString error;
        store(practice).remove(name, &error);
        std::erase_if(m_heldSecrets, [&id](const HeldSecret &held) { return held.binding.setup == id; });
        done(error);
    };
    const session::StoredSecrets secret =
        session::storedSecrets(store(practice), name, keychain(practice).entries());
    // The secret goes first: once the set-up is gone, nobody knows of it any more.
    connect(
        keychain(practice).forget(secret.keys), &secrets::KeychainJob::finished, context,
        [removeFile, done, secret](secrets::KeychainJob *job) {
            if (job->status() == KeychainStatus::Ok || !secret.mayExist) {
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
    QString error;
    const auto saved = store(practice).load(name, &error);
    if (!saved) {
        done(error);
        return;
    }
    const session::StoredSecrets secret =
        session::storedSecrets(*saved, place(store(practice), name), keychain(practice).entries());
    connect(keychain(practice).forget(secret.keys), &secrets::KeychainJob::finished, context,
            [this, name, practice, done = std::move(done), lock](secrets::KeychainJob *job) {
                if (job->status() != KeychainStatus::Ok) {
                    done(tr("The client secret is still in the keychain. %1")
                             .arg(secrets::explain(job->status())));
                    return;
                }
                QString trouble;
                if (const auto setup = store(practice).load(name, &trouble)) {
                    setup->setSecretStored(false);
                    if (!setup->isDone(handOverStep))
                        setup->setDone(secretStep, false);
                    store(practice).save(*setup, &trouble);
                }
                done(trouble);
            });
}

bool Session::mayHaveSecret(const setup::SetupEntry &entry, bool practice) const
{
    if (entry.isSecretStored || !entry.trouble.isEmpty())
        return entry.isSecretStored;
    const QStringList stored = keychain(practice).stored();
    return std::any_of(stored.begin(), stored.end(), [&entry](const QString &key) {
        const auto binding = session::SecretBinding::ofKey(key);
        return binding && binding->setup == entry.id;
    });
}

QList<Session::LonelySecret> Session::lonelySecrets() const
{
    QStringList ids;
    const QList<setup::SetupEntry> saved = store(false).list();
    for (const setup::SetupEntry &entry : saved)
        ids.append(entry.id);
    if (isOpen())
        ids.append(m_setup->id());

    QList<LonelySecret> lonely;
    QHash<QString, qsizetype> places; ///< By the set-up's ID.
    const QList<secrets::KeychainEntry> entries = keychain(false).entries();
    for (const secrets::KeychainEntry &entry : entries) {
        const auto binding = session::SecretBinding::ofKey(entry.key);
        const QFileInfo file(binding ? session::pathIn(entry.note) : store(false).path(entry.key));
        QString unreadable;
        const auto there = setup::SetupStore(file.absoluteDir()).load(file.completeBaseName(), &unreadable);
        // What cannot be read now may need it when it can.
        if (file.exists() ? !there || !binding || there->id() == binding->setup : false)
            continue;
        if (binding ? ids.contains(binding->setup) : isOpen() && m_setup->name() == entry.key)
            continue;
        const QString name = file.completeBaseName();
        const QString group = binding ? binding->setup : entry.key;
        if (const auto known = places.constFind(group); known != places.cend()) {
            lonely[*known].keys.append(entry.key);
            continue;
        }
        places.insert(group, lonely.size());
        lonely.append({name.isEmpty() ? group : name, session::organizationIn(entry.note), {entry.key}});
    }
    return lonely;
}

void Session::forgetLonely(const LonelySecret &secret, QObject *context, std::function<void(QString)> done)
{
    connect(keychain(false).forget(secret.keys), &secrets::KeychainJob::finished, context,
            [done = std::move(done)](secrets::KeychainJob *job) {
                done(job->status() == KeychainStatus::Ok
                         ? QString()
                         : tr("The client secret is still in the keychain. %1")
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
    if (!gateway().gateway) {
        startRunner({}, ids); // Which says so.
        return;
    }
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
    if (const mimecast::GatewayChoice choice = gateway(); !choice.gateway) {
        receiver({}, choice.refusal == mimecast::GatewayRefusal::Legacy ? Cause::LegacyGateway
                                                                        : Cause::UnknownGateway);
        return;
    }
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
