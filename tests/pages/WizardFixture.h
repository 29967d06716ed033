// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/SetupWizard.h"
#include "sandbox/Certificates.h"
#include "sandbox/Scenario.h"
#include "sandbox/Server.h"
#include "widgets/StepCard.h"

#include <QApplication>
#include <QCheckBox>
#include <QTemporaryDir>
#include <QTest>

/// The wizard with a home folder of its own, the session's keychain and the simulated tenant.
struct WizardFixture
{
    QTemporaryDir home;
    guide::Guide guide = guide::Guide::documented();
    sandbox::Server server{sandbox::findScenario(QStringLiteral("ready"))->tenant()};
    secrets::Keychain keychain{QStringLiteral("active-response-setup-test")};
    secrets::Clipboard clipboard{QGuiApplication::clipboard()};
    QList<QUrl> opened;
    std::function<void()> openProxySettings;
    bool hasTenant = true;                        ///< Whether the simulated tenant can be started.
    language::Translators *translators = nullptr; ///< From the next start() on.
    mimecast::TransportPolicy transport;
    mutable QStringList played; ///< What the user had played, and for which message.
    validation::WatchTime watchTime = validation::WatchTime::real();
    QList<QSslCertificate> authorities = QSslCertificate::fromData(sandbox::authorityPem());
    std::unique_ptr<pages::SetupWizard> wizard;

    explicit WizardFixture(sandbox::Line line = sandbox::Line::Plain)
    {
        server.tenant().line = line;
        server.listen();
        start();
    }

    /// Starts the wizard, again if there is one.
    void start()
    {
        wizard.reset();
        wizard = std::make_unique<pages::SetupWizard>(pages::Services{
            .guide = guide,
            .setups = setup::SetupStore(QDir(home.filePath(QStringLiteral("setups")))),
            .practiceSetups = setup::SetupStore(QDir(home.filePath(QStringLiteral("practice")))),
            .keychain = keychain,
            .practiceKeychain = keychain,
            .practiceTenant =
                [this](QString *) { return hasTenant ? std::optional(tenant()) : std::nullopt; },
            .desktop = {.clipboard = clipboard,
                        .openAddress = [this](const QUrl &address) { opened.append(address); },
                        .openProxySettings = openProxySettings},
            .translators = translators,
            // The Keys page asks the gateway of its own accord, and tests do not reach out to Mimecast.
            .defaultGateway = server.address().toString(),
            .transport = transport,
            .extraAuthorities = authorities,
            .watchTime = watchTime,
        });
        wizard->show();
    }

    session::PracticeTenant tenant() const
    {
        return {*mimecast::parseGateway(server.address().toString()).gateway, sandbox::standingClientId(),
                sandbox::standingClientSecret(),
                [this](const QString &messageId, const QString &play) {
                    played.append(play + QLatin1Char(' ') + messageId);
                },
                QSslCertificate::fromData(sandbox::authorityPem())};
    }

    session::OpenSetup &openSetup() const { return wizard->openSetup(); }
    session::Verification &verification() const { return wizard->verification(); }
    session::SetupLibrary &setupLibrary() const { return wizard->library(); }
    session::SetupLibrary &practiceLibrary() const { return wizard->practiceLibrary(); }

    /// What the open set-up's secret is stored under in the keychain.
    QString key() const { return session::SecretBinding::of(openSetup().setup()).key(); }

    void begin(session::Mode mode) const
    {
        QString error;
        if (!openSetup().create(mode, &error))
            qFatal("%s", qPrintable(error));
    }

    /// A customer's set-up with everything that the checks need, on their page. The gateway is on loopback,
    /// and the secret in the window only.
    void beginChecks(const QString &gateway) const
    {
        begin(session::Mode::Real);
        setup::Setup &setup = openSetup().setup();
        setup.setValue(QStringLiteral("verification.gateway"), gateway);
        setup.setValue(QStringLiteral("credentials.client-id"), sandbox::standingClientId());
        openSetup().secret().keepInWindow();
        openSetup().secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
        setup.setDone(QStringLiteral("hand-over.save"), true); // Or closing the window asks a question.
        wizard->openPage(pages::VerificationId);
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = wizard->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    /// The card that a step is in.
    widgets::StepCard *cardOf(const char *step) const
    {
        for (auto *widget = find<QWidget>(step); widget; widget = widget->parentWidget()) {
            if (auto *card = qobject_cast<widgets::StepCard *>(widget))
                return card;
        }
        qFatal("%s is in no card.", step);
    }

    /// As a user pastes, by keyboard.
    template <typename Field>
    void paste(Field *field, const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }

    void fillSection(const QString &id) const
    {
        setup::Setup &setup = openSetup().setup();
        for (const guide::Step &step : guide.section(id)->steps) {
            for (const guide::Field &field : step.fields)
                fillField(field, setup);
            if (step.ticked)
                setup.setDone(step.id, true);
        }
    }

private:
    static void fillField(const guide::Field &field, setup::Setup &setup)
    {
        if (setup.hasValue(field.id) && setup.value(field.id) != field.example) // Which practice begins with.
            return;
        if (field.kind == guide::Field::Kind::EmailAddress)
            setup.setValue(field.id, QStringLiteral("someone@contoso.example"));
        else if (field.kind == guide::Field::Kind::Choice)
            setup.setValue(field.id, field.options.front().id);
        else if (field.kind == guide::Field::Kind::Text)
            setup.setValue(field.id, QStringLiteral("Contoso Ltd"));
    }
};
