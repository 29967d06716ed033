// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "GatewayRow.h"

#include "mimecast/Gateway.h"
#include "session/ClientFactory.h"
#include "widgets/Layouts.h"
#include "widgets/TextLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace dialogs {

using mimecast::Gateway;
using widgets::TextLabel;
using widgets::Tone;

namespace {

enum Choice { Global, Uk, Us, OtherAddress };

} // namespace

GatewayRow::GatewayRow(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextLabel::Role::Body)),
      m_choice(widgets::named(new QComboBox, "verification.gateway")),
      m_address(widgets::named(new QLineEdit, "verification.gateway.address")),
      m_note(new TextLabel(TextLabel::Role::Quiet))
{
    m_title->setBuddy(m_choice);
    setFocusProxy(m_choice);
    for (int i = 0; i <= OtherAddress; ++i)
        m_choice->addItem({});

    auto *line = new QHBoxLayout;
    line->setSpacing(widgets::space::s);
    line->addWidget(m_title);
    line->addWidget(m_choice);
    line->addWidget(m_address, 1);
    line->addStretch();
    widgets::column(this, widgets::space::xs, {m_note})->insertLayout(0, line);

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        showAddress();
        if (index == OtherAddress) {
            validate(m_address->text());
            m_address->setFocus();
            return;
        }
        const std::array named{Gateway::global(), Gateway::uk(), Gateway::us()}; // In the order of Choice.
        validate(named.at(static_cast<size_t>(index)).toString());
    });
    connect(m_address, &QLineEdit::textEdited, this, &GatewayRow::validate);
    retranslate();
    setGateway(Gateway::global().toString());
}

void GatewayRow::setGateway(const QString &gateway)
{
    const mimecast::GatewayChoice choice = mimecast::parseGateway(gateway);
    const bool named = choice.gateway && choice.gateway->kind <= Gateway::Kind::Us;
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(named ? static_cast<int>(choice.gateway->kind) : int{OtherAddress});
    if (!named && m_address->text() != gateway)
        m_address->setText(gateway);
    showAddress();
    showNote(session::explain(choice));
}

void GatewayRow::hideTitle()
{
    m_title->hide();
}

void GatewayRow::setFixed(const QString &address)
{
    m_fixed = address;
    m_choice->setVisible(address.isEmpty());
    showAddress();
    if (!address.isEmpty()) {
        //: The gateway in practice; %1 is an address.
        showNote(tr("The simulated tenant on this computer, %1").arg(address));
        m_note->setTone(Tone::Neutral);
    }
}

void GatewayRow::showAddress()
{
    m_address->setVisible(m_fixed.isEmpty() && m_choice->currentIndex() == OtherAddress);
}

void GatewayRow::showNote(const QString &note)
{
    m_note->setPlain(note);
    m_note->setVisible(!note.isEmpty());
}

void GatewayRow::validate(const QString &gateway)
{
    const mimecast::GatewayChoice choice = mimecast::parseGateway(gateway);
    showNote(session::explain(choice));
    m_note->setTone(choice.gateway ? Tone::Neutral : Tone::Error);
    Q_EMIT edited(gateway);
}

void GatewayRow::retranslate()
{
    //: Label of a choice: the address of Mimecast’s API.
    m_title->setPlain(tr("Gateway"));
    m_choice->setAccessibleName(tr("Gateway"));
    m_address->setAccessibleName(tr("Address of the gateway"));
    m_address->setPlaceholderText(Gateway::global().address.toString());
    m_choice->setItemText(Global, tr("Global: fails over between regions"));
    m_choice->setItemText(Uk, tr("United Kingdom: data stays there, no failover"));
    m_choice->setItemText(Us, tr("United States: data stays there, no failover"));
    //: Choice of a gateway: one that is typed in.
    m_choice->setItemText(OtherAddress, tr("Another address"));
}

} // namespace dialogs
