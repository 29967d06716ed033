// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "WizardVerification.h"

#include "EventLoopWatch.h"
#include "Expectation.h"

#include "sandbox/Tenant.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>

#include <stdexcept>

WizardVerification::WizardVerification(const QString &gateway, const QList<QSslCertificate> &authorities)
    : m_keychain(QStringLiteral("active-response-setup-benchmark")), m_clipboard(QGuiApplication::clipboard())
{
    m_wizard = std::make_unique<pages::SetupWizard>(pages::Services{
        .guide = m_guide,
        .setups = setup::SetupStore(QDir(m_home.filePath(QStringLiteral("setups")))),
        .practiceSetups = setup::SetupStore(QDir(m_home.filePath(QStringLiteral("practice")))),
        .keychain = m_keychain,
        .practiceKeychain = m_keychain,
        .practiceTenant = [](QString *) { return std::nullopt; },
        .desktop = {.clipboard = m_clipboard, .openAddress = [](const QUrl &) {}},
        .defaultGateway = gateway,
        .extraAuthorities = authorities,
    });
    m_wizard->show();
    session::OpenSetup &open = m_wizard->openSetup();
    QString error;
    if (!open.create(session::Mode::Real, &error))
        throw std::runtime_error(error.toStdString());
    open.secret().keepInWindow();
    open.setup().setValue(QStringLiteral("credentials.client-id"), sandbox::standingClientId());
    open.secret().store(secrets::SecretText(sandbox::standingClientSecret().toUtf8()));
    m_wizard->openPage(pages::VerificationId);
    m_button = m_wizard->findChild<QPushButton *>(QStringLiteral("verification.run"));
    if (!QTest::qWaitForWindowExposed(m_wizard.get()) || !m_button->isVisible())
        throw std::runtime_error("the page is not shown");
}

double WizardVerification::run()
{
    constexpr int patience = 60'000;
    constexpr int untilPainted = 100;
    session::Verification &verification = m_wizard->verification();
    QSignalSpy finished(&verification, &session::Verification::finished);
    const EventLoopWatch watch;
    QElapsedTimer stopwatch;
    double elapsed = 0;
    const auto stopping = QObject::connect(&verification, &session::Verification::finished, &watch, [&] {
        elapsed = static_cast<double>(stopwatch.nsecsElapsed()) / 1e6;
    });

    stopwatch.start();
    m_button->click();
    if (!finished.wait(patience))
        throw std::runtime_error("the checks did not end");
    expectReady(verification.findings());

    QTimer rest;
    QSignalSpy rested(&rest, &QTimer::timeout);
    rest.start(untilPainted);
    rested.wait();
    m_longestGap = std::max(m_longestGap, watch.longestGap);
    return elapsed;
}
