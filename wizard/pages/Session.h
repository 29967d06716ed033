#pragma once

#include "ProxySignIn.h"

#include "checks/Runner.h"
#include "guide/Guide.h"
#include "mimecast/Client.h"
#include "secrets/Clipboard.h"
#include "session/ClientSecret.h"
#include "setup/Setup.h"
#include "setup/SetupSaver.h"
#include "setup/SetupStore.h"
#include "validation/Watch.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pages {

using session::ClientSecret;

/// The simulated tenant that practice mode talks to. Its credentials are no secret.
struct PracticeTenant
{
    mimecast::Gateway gateway;
    QString clientId;
    QString clientSecret;
    /// Plays the test deletion of a CST for the message, with what is to come of it, for example
    /// "partial-failure"; may be empty.
    std::function<void(const QString &messageId, const QString &play)> playDeletion = {};
    /// Who vouches for it over TLS. Their key is public, so nobody else is believed on their word.
    QList<QSslCertificate> authorities = {};
};

/// What the wizard needs from outside. All of it outlives the wizard.
struct Services
{
    const guide::Guide &guide;
    setup::SetupStore setups;
    setup::SetupStore practiceSetups;
    secrets::Keychain &keychain;
    secrets::Keychain &practiceKeychain;
    secrets::Clipboard &clipboard;
    /// Starts the simulated tenant, once; empty with the reason if that fails.
    std::function<std::optional<PracticeTenant>(QString *error)> practiceTenant;
    std::function<void(const QUrl &)> openAddress;
    std::function<void()> openProxySettings = {}; ///< The system's; empty if it is not known how.
    QString defaultGateway = {}; ///< What new set-ups begin with; empty: the guide's proposal.
    mimecast::TransportPolicy transport = {};
    QList<QSslCertificate> extraAuthorities = {}; ///< For loopback gateways, outside practice.
    validation::WatchTime watchTime = validation::WatchTime::real();
};

/// The set-up that is open in the window, and what goes with it.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Closed,    ///< No set-up is open.
        Real,      ///< A customer's tenant.
        Practice,  ///< The simulated tenant; kept apart.
        LookRound, ///< Nothing is kept and nothing is asked.
    };

    explicit Session(Services services, QObject *parent = nullptr);
    ~Session() override;

    const Services &services() const { return m_services; }
    const guide::Guide &guide() const { return m_services.guide; }
    const setup::SetupStore &store(bool practice) const;
    Mode mode() const { return m_mode; }
    bool isOpen() const { return m_mode != Mode::Closed; }
    /// Another program has the set-up open: nothing that changes here is saved.
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// By which program, in words.
    QString readOnlyReason() const { return m_readOnlyReason; }

    /// Only while one is open.
    setup::Setup &setup() const { return *m_setup; }
    ClientSecret &secret() const { return *m_secret; }
    checks::Runner &runner() { return m_runner; }
    const std::optional<PracticeTenant> &tenant() const { return m_tenant; }
    ProxySignIn &proxySignIn() { return m_proxySignIn; }

    /// A new set-up with the guide's proposals filled in. False with `error` in words.
    bool create(Mode mode, QString *error);
    /// A saved one, with the findings of its last checks.
    bool open(const QString &name, bool practice, QString *error);
    /// One given by the path of its file.
    bool openFile(const QString &path, QString *error);
    void close();
    /// Whether closing the program loses a secret that is in no keychain and not handed over.
    bool wouldLoseSecret() const;
    /// The organizations of those whose secret would be lost then.
    QStringList organizationsLosingSecret() const;
    /// Deletes a saved set-up that is not open, its keychain entries first. `done` gets why that failed, in
    /// words, or an empty text.
    void remove(const QString &name, bool practice, QObject *context, std::function<void(QString)> done);
    /// Removes the keychain entries of a set-up that is not open. `done` as above.
    void forgetSecret(const QString &name, bool practice, QObject *context,
                      std::function<void(QString)> done);
    /// What the keychain may hold for a customer's set-up that is gone.
    struct LonelySecret
    {
        QString name; ///< Of the set-up's file.
        QString organization;
        QStringList keys;
    };
    QList<LonelySecret> lonelySecrets() const;
    void forgetLonely(const LonelySecret &secret, QObject *context, std::function<void(QString)> done);
    /// Whether the keychain may hold a secret of a saved set-up.
    bool mayHaveSecret(const setup::SetupEntry &entry, bool practice) const;

    /// The gateway that the checks use: the chosen one, or the simulated tenant.
    mimecast::GatewayChoice gateway() const;
    /// With what the open set-up needs on the way there.
    std::unique_ptr<mimecast::Client> makeClient(const mimecast::Gateway &gateway,
                                                 mimecast::Credentials credentials,
                                                 const mimecast::TransportPolicy &policy) const;
    /// Fetches the secret and runs the checks; all of them if `ids` is empty.
    void runChecks(const QStringList &ids = {});
    void cancelChecks();
    bool isChecking() const { return m_fetching || m_runner.isRunning(); }

    /// Gets a maker of clients for the chosen gateway; an empty one with the cause if there is none.
    using ClientReceiver = std::function<void(validation::Watch::MakeClient, std::optional<checks::Cause>)>;
    /// Fetches the secret for something that asks Mimecast again and again. Once; not if `context` goes
    /// first.
    void fetchClients(QObject *context, ClientReceiver receiver);

Q_SIGNALS:
    /// Another set-up is open, or none.
    void opened();
    /// Something in the open set-up, its secret or its checks changed.
    void changed();
    /// Saving fails, in words; empty when it works again.
    void savingTrouble(const QString &words);
    /// The set-up's file was found damaged and set aside, in words; empty when another set-up is opened.
    void savingNews(const QString &words);

private:
    /// A set-up that was loaded, with the lock that it was loaded under.
    struct Loaded
    {
        std::unique_ptr<QLockFile> lock;
        QString readOnlyReason;
        std::unique_ptr<setup::Setup> setup;
    };
    Loaded lockAndLoad(const setup::SetupStore &store, const QString &name, QString *error);
    session::SetupPlace place(const setup::SetupStore &store, const QString &name) const;
    void adopt(Loaded loaded, Mode mode, const setup::SetupStore &store);
    secrets::Keychain &keychain(bool practice) const;
    void endPractice();
    bool startTenant(QString *error);
    void startRunner(secrets::SecretText secret, const QStringList &ids);
    void reportUnasked(checks::Cause cause, const QStringList &arguments = {});
    void keepRun();
    void dropVoidFindings();
    void showValidation();
    void holdSecret();
    bool isBlank() const;
    void dropIfBlank();

    Services m_services;
    Mode m_mode = Mode::Closed;
    std::optional<PracticeTenant> m_tenant;
    std::optional<setup::SetupStore> m_store; ///< Where the open set-up is kept.
    std::unique_ptr<QLockFile> m_lock;        ///< On the open set-up, against other programs.
    QString m_readOnlyReason;
    std::unique_ptr<setup::Setup> m_setup;
    std::unique_ptr<setup::SetupSaver> m_saver;
    std::unique_ptr<ClientSecret> m_secret;
    ProxySignIn m_proxySignIn;
    checks::Runner m_runner;
    QTimer m_findingsChanged;
    /// Of a set-up that was open before.
    struct HeldSecret
    {
        session::SecretBinding binding;
        QString organization;
        secrets::SecretText secret;
    };
    std::vector<HeldSecret> m_heldSecrets;
    bool m_fetching = false;
};

} // namespace pages
