// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ProxySignIn.h"

#include "ProxyDialog.h"

#include "checks/Finding.h"
#include "session/ClientFactory.h"

#include <utility>

namespace dialogs {

ProxySignIn::ProxySignIn(session::ClientFactory &clients, secrets::Clipboard &clipboard, QObject *parent)
    : QObject(parent), m_clients(clients), m_clipboard(clipboard)
{
}

ProxySignIn::~ProxySignIn() = default;

void ProxySignIn::askIfWanted(const checks::Finding &finding, QWidget *asker, std::function<void()> then)
{
    const auto *const wanted = std::get_if<checks::ProxySignIn>(&finding.details);
    if (!wanted || wanted->proxy.isEmpty() || m_dialog)
        return;
    const mimecast::ProxyLogin refused = m_clients.takeProxyLogin();
    m_dialog = new ProxyDialog(wanted->proxy, wanted->realm,
                               refused.proxy == wanted->proxy ? refused.user : QString(), m_clipboard,
                               asker->window());
    connect(m_dialog, &QDialog::accepted, this, [this, then = std::move(then)] {
        m_clients.setProxyLogin(std::exchange(m_dialog, nullptr)->takeLogin());
        then();
    });
    m_dialog->open();
}

void ProxySignIn::withdraw()
{
    if (m_dialog)
        m_dialog->reject();
}

} // namespace dialogs
