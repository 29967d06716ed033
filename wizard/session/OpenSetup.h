// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ClientFactory.h"
#include "ClientSecret.h"
#include "PracticeTenant.h"
#include "SetupLibrary.h"

#include "guide/Guide.h"
#include "setup/Setup.h"
#include "setup/SetupSaver.h"

#include <QLockFile>
#include <QObject>

#include <memory>
#include <optional>

namespace session {

enum class Mode {
    Closed,   ///< No set-up is open.
    Real,     ///< A customer's tenant.
    Practice, ///< The simulated tenant; kept apart.
    Preview,  ///< Nothing is kept and nothing is asked.
};

/// The set-up that is open, if one is: locked against other programs, saved as it changes, with its secret.
class OpenSetup : public QObject
{
    Q_OBJECT

public:
    /// `defaultGateway` is what new set-ups begin with; empty: the guide's proposal. What is referred to has
    /// to outlive this object.
    OpenSetup(const guide::Guide &guide, SetupLibrary &library, SetupLibrary &practiceLibrary,
              StartPractice startPractice, QString defaultGateway = {}, QObject *parent = nullptr);
    ~OpenSetup() override;

    const guide::Guide &guide() const { return m_guide; }
    Mode mode() const { return m_mode; }
    bool isOpen() const { return m_mode != Mode::Closed; }
    bool isPractice() const { return m_mode == Mode::Practice; }
    /// Another program has the set-up open: nothing that changes here is saved.
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// By which program, in words.
    QString readOnlyReason() const { return m_readOnlyReason; }

    /// Only while one is open.
    setup::Setup &setup() const { return *m_setup; }
    ClientSecret &secret() const { return *m_secret; }
    const std::optional<PracticeTenant> &tenant() const { return m_tenant; }

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

    /// The gateway that is asked: the chosen one, or the simulated tenant.
    mimecast::GatewayChoice gateway() const;
    Access access() const;

Q_SIGNALS:
    /// Another set-up is open, or none.
    void opened();
    /// The one that is open is about to be left.
    void closing();
    /// Anything that was entered, ticked or found.
    void changed();
    // The same for those who show only that.
    void valueChanged(const QString &fieldId);
    void stepChanged(const QString &stepId);
    void validationChanged();
    void secretChanged();
    /// Everything is on the disk.
    void saved();
    /// Saving fails, in words; empty when it works again.
    void savingErrorChanged(const QString &words);
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
    SetupLibrary &library(bool practice) const { return practice ? m_practiceLibrary : m_library; }
    Loaded lockAndLoad(const setup::SetupStore &store, const QString &name, QString *error);
    SetupPlace place(const setup::SetupStore &store, const QString &name) const;
    void adopt(Loaded loaded, Mode mode, const setup::SetupStore &store);
    void connectSaver();
    void restoreHeld();
    void holdSecret();
    bool startTenant(QString *error);
    bool isBlank() const;
    void dropIfBlank();

    const guide::Guide &m_guide;
    SetupLibrary &m_library;
    SetupLibrary &m_practiceLibrary;
    StartPractice m_startPractice;
    const QString m_defaultGateway;
    Mode m_mode = Mode::Closed;
    std::optional<PracticeTenant> m_tenant;
    std::optional<setup::SetupStore> m_store; ///< Where the open set-up is kept.
    std::unique_ptr<QLockFile> m_lock;        ///< On the open set-up, against other programs.
    QString m_readOnlyReason;
    std::unique_ptr<setup::Setup> m_setup;
    std::unique_ptr<setup::SetupSaver> m_saver;
    std::unique_ptr<ClientSecret> m_secret;
};

} // namespace session
