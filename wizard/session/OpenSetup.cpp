// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "OpenSetup.h"

#include <QFileInfo>

#include <utility>

namespace session {

using setup::SetupSaver;
using setup::SetupStore;

namespace {
const QLatin1String gatewayField("verification.gateway");
const QLatin1String clientIdField("credentials.client-id");
const QLatin1String secretStep("credentials.secret");
const QLatin1String handOverStep("hand-over.save");

/// At first. In practice there is nobody whose names and addresses they would be, so the examples will do.
QString filledIn(const guide::Field &field, bool isPractice)
{
    return isPractice && field.required && field.proposal.isEmpty() ? field.example : field.proposal;
}

} // namespace

OpenSetup::OpenSetup(const guide::Guide &guide, SetupLibrary &library, SetupLibrary &practiceLibrary,
                     StartPractice startPractice, QString defaultGateway, QObject *parent)
    : QObject(parent), m_guide(guide), m_library(library), m_practiceLibrary(practiceLibrary),
      m_startPractice(std::move(startPractice)), m_defaultGateway(std::move(defaultGateway))
{
}

OpenSetup::~OpenSetup() = default;

bool OpenSetup::startTenant(QString *error)
{
    if (!m_tenant)
        m_tenant = m_startPractice(error);
    return m_tenant.has_value();
}

bool OpenSetup::create(Mode mode, QString *error)
{
    if (mode == Mode::Practice && !startTenant(error))
        return false;
    const SetupStore &folder = library(mode == Mode::Practice).store();
    std::unique_ptr<setup::Setup> created = folder.create(mode == Mode::Practice);
    for (const guide::Section &section : m_guide.sections) {
        for (const guide::Step &step : section.steps) {
            for (const guide::Field &field : step.fields) {
                if (const QString text = filledIn(field, mode == Mode::Practice); !text.isEmpty())
                    created->setValue(field.id, text);
            }
        }
    }
    if (!m_defaultGateway.isEmpty())
        created->setValue(gatewayField, m_defaultGateway);
    close();
    Loaded begun{{}, {}, std::move(created)};
    if (mode != Mode::Preview)
        begun.lock = folder.lock(begun.setup->name(), &begun.readOnlyReason);
    adopt(std::move(begun), mode, folder);
    return true;
}

/// In this order: what another program saved before it gave the lock back is to be read.
OpenSetup::Loaded OpenSetup::lockAndLoad(const SetupStore &store, const QString &name, QString *error)
{
    close();
    Loaded loaded;
    loaded.lock = store.lock(name, &loaded.readOnlyReason);
    loaded.setup = store.load(name, error);
    return loaded;
}

bool OpenSetup::open(const QString &name, bool practice, QString *error)
{
    if (practice && !startTenant(error))
        return false;
    const SetupStore &store = library(practice).store();
    Loaded loaded = lockAndLoad(store, name, error);
    if (!loaded.setup)
        return false;
    adopt(std::move(loaded), practice ? Mode::Practice : Mode::Real, store);
    return true;
}

bool OpenSetup::openFile(const QString &path, QString *error)
{
    const QFileInfo file(path);
    const SetupStore folder(file.absoluteDir());
    Loaded loaded = lockAndLoad(folder, file.completeBaseName(), error);
    if (!loaded.setup || (loaded.setup->isPractice() && !startTenant(error)))
        return false;
    const Mode mode = loaded.setup->isPractice() ? Mode::Practice : Mode::Real;
    adopt(std::move(loaded), mode, folder);
    return true;
}

SetupPlace OpenSetup::place(const SetupStore &store, const QString &name) const
{
    return {QFileInfo(store.path(name)).absoluteFilePath(),
            m_library.isIn(store.folder()) || m_practiceLibrary.isIn(store.folder())};
}

void OpenSetup::adopt(Loaded loaded, Mode mode, const SetupStore &store)
{
    m_lock = std::move(loaded.lock);
    m_readOnlyReason = loaded.readOnlyReason;
    m_setup = std::move(loaded.setup);
    m_mode = mode;
    m_store = store;
    if (mode != Mode::Preview && !isReadOnly())
        connectSaver();
    // After the saver, which is to see what this finds out.
    m_secret = std::make_unique<ClientSecret>(library(isPractice()).keychain(), *m_setup,
                                              place(store, m_setup->name()));
    restoreHeld();
    if (mode == Mode::Preview) {
        m_secret->keepInWindow();
    } else if (m_saver) {
        connect(m_saver.get(), &SetupSaver::saved, m_secret.get(), &ClientSecret::dropEarlier);
        m_secret->takeOver();
        if (m_setup->isCleaned()) // A secret that an earlier version kept is not to stay in the file.
            Q_EMIT m_setup->changed();
    }
    connect(m_setup.get(), &setup::Setup::changed, this, &OpenSetup::changed);
    connect(m_setup.get(), &setup::Setup::valueChanged, this, &OpenSetup::valueChanged);
    connect(m_setup.get(), &setup::Setup::stepChanged, this, &OpenSetup::stepChanged);
    connect(m_setup.get(), &setup::Setup::validationChanged, this, &OpenSetup::validationChanged);
    connect(m_secret.get(), &ClientSecret::changed, this, &OpenSetup::secretChanged);
    Q_EMIT opened();
}

void OpenSetup::connectSaver()
{
    m_saver = std::make_unique<SetupSaver>(m_setup.get(), *m_store);
    m_saver->setLocked(m_lock != nullptr);
    connect(m_saver.get(), &SetupSaver::saved, this, &OpenSetup::saved);
    connect(m_saver.get(), &SetupSaver::failed, this, &OpenSetup::savingErrorChanged);
    connect(m_saver.get(), &SetupSaver::recovered, this, [this] { Q_EMIT savingErrorChanged({}); });
    connect(m_saver.get(), &SetupSaver::news, this, &OpenSetup::savingNews);
}

void OpenSetup::restoreHeld()
{
    if (auto held = library(isPractice()).takeHeld(m_setup->id()))
        m_secret->restoreHeld(std::move(held->secret), held->binding);
}

void OpenSetup::close()
{
    if (!isOpen())
        return;
    Q_EMIT closing();
    m_secret->leave();
    holdSecret();
    if (isPractice() && m_setup->isSecretStored() && !isReadOnly()) {
        m_setup->setSecretStored(false);
        m_setup->setDone(secretStep, false);
    }
    m_saver.reset();
    dropIfBlank();
    const bool wasPractice = isPractice();
    m_mode = Mode::Closed;
    m_secret.reset();
    m_setup.reset();
    m_lock.reset();
    m_readOnlyReason.clear();
    // Of practice nothing is to stay in the keychain, not even what an earlier one left that came to a sudden
    // end.
    if (wasPractice)
        m_practiceLibrary.forgetAllSecrets();
    Q_EMIT savingErrorChanged({});
    Q_EMIT savingNews({});
    Q_EMIT opened();
}

bool OpenSetup::wouldLoseSecret() const
{
    return !organizationsLosingSecret().isEmpty();
}

QStringList OpenSetup::organizationsLosingSecret() const
{
    QStringList organizations;
    if (isOpen() && m_secret->isHeld() && !m_setup->isDone(handOverStep))
        organizations.append(m_setup->organization());
    return organizations + m_library.organizationsHeld() + m_practiceLibrary.organizationsHeld();
}

void OpenSetup::holdSecret()
{
    if (!m_secret->isHeld() || m_setup->isDone(handOverStep))
        return;
    library(isPractice()).hold({m_secret->heldFor(), m_setup->organization(), m_secret->takeHeld()});
}

/// Whoever only looked at the first page has nothing to go on with.
bool OpenSetup::isBlank() const
{
    if (m_setup->currentSection() != m_guide.sections.front().id || m_setup->stepsDone() != 0 ||
        m_setup->isSecretStored() || !m_setup->lastRun().isEmpty() || !m_setup->validation().isEmpty())
        return false;
    for (const guide::Section &section : m_guide.sections) {
        for (const guide::Step &step : section.steps) {
            for (const guide::Field &field : step.fields) {
                const QString value = m_setup->value(field.id);
                if (!value.isEmpty() && value != filledIn(field, m_setup->isPractice()) &&
                    (field.id != gatewayField || value != m_defaultGateway))
                    return false;
            }
        }
    }
    return true;
}

void OpenSetup::dropIfBlank()
{
    QString error;
    if (m_lock && place(*m_store, m_setup->name()).isOwn && isBlank())
        m_store->remove(m_setup->name(), &error);
}

mimecast::GatewayChoice OpenSetup::gateway() const
{
    if (isPractice())
        return {m_tenant->gateway, mimecast::GatewayRefusal::None};
    return mimecast::parseGateway(m_setup->value(gatewayField));
}

Access OpenSetup::access() const
{
    return {gateway(), m_setup->value(clientIdField),
            [secret = m_secret.get()](QObject *context, SecretReceiver receiver) {
                secret->fetch(context, std::move(receiver));
            },
            isPractice() ? std::optional(m_tenant->authorities) : std::nullopt};
}

} // namespace session
