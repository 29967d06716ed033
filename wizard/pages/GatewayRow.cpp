#include "GatewayRow.h"

#include "mimecast/Gateway.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pages {

using mimecast::Gateway;
using mimecast::GatewayRefusal;
using widgets::TextLabel;
using widgets::Tone;

namespace {

enum Choice { Global, Uk, Us, OtherAddress };

QString noteOn(const mimecast::GatewayChoice &choice)
{
    if (choice.gateway) {
        return choice.gateway->kind == Gateway::Kind::Other
                   ? GatewayRow::tr(
                         "Mimecast does not document this gateway. The checks can run against it, but it may "
                         "not stay.")
                   : QString();
    }
    switch (choice.refusal) {
    case GatewayRefusal::Legacy:
        return GatewayRow::tr(
            "This is an address of the API 1.0. The keys of this set-up are for the API 2.0: "
            "choose Global, United Kingdom or United States.");
    case GatewayRefusal::UnknownHost:
        return GatewayRow::tr("This is no address of Mimecast. Nothing is sent there.");
    case GatewayRefusal::Malformed:
    case GatewayRefusal::None:
        break;
    }
    return GatewayRow::tr("This is no complete address. It looks like %1.")
        .arg(Gateway::global().address.toString());
}

} // namespace

GatewayRow::GatewayRow(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextLabel::Role::Body)), m_choice(new QComboBox),
      m_address(new QLineEdit), m_note(new TextLabel(TextLabel::Role::Quiet))
{
    m_choice->setObjectName(QStringLiteral("verification.gateway"));
    m_address->setObjectName(QStringLiteral("verification.gateway.address"));
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::xs);
    layout->addLayout(line);
    layout->addWidget(m_note);

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        showAddress();
        switch (index) {
        case Global:
            judge(Gateway::global().toString());
            break;
        case Uk:
            judge(Gateway::uk().toString());
            break;
        case Us:
            judge(Gateway::us().toString());
            break;
        default:
            judge(m_address->text());
            m_address->setFocus();
        }
    });
    connect(m_address, &QLineEdit::textEdited, this, &GatewayRow::judge);
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
    m_note->setPlain(noteOn(choice));
    m_note->setVisible(!m_note->text().isEmpty());
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
        m_note->setPlain(tr("The simulated tenant on this computer, %1").arg(address));
        m_note->setTone(Tone::Neutral);
        m_note->setVisible(true);
    }
}

void GatewayRow::showAddress()
{
    m_address->setVisible(m_fixed.isEmpty() && m_choice->currentIndex() == OtherAddress);
}

void GatewayRow::judge(const QString &gateway)
{
    const mimecast::GatewayChoice choice = mimecast::parseGateway(gateway);
    m_note->setPlain(noteOn(choice));
    m_note->setTone(choice.gateway ? Tone::Neutral : Tone::Error);
    m_note->setVisible(!m_note->text().isEmpty());
    Q_EMIT edited(gateway);
}

void GatewayRow::retranslate()
{
    m_title->setPlain(tr("Gateway"));
    m_choice->setAccessibleName(tr("Gateway"));
    m_address->setAccessibleName(tr("Address of the gateway"));
    m_address->setPlaceholderText(Gateway::global().address.toString());
    m_choice->setItemText(Global, tr("Global: fails over between regions"));
    m_choice->setItemText(Uk, tr("United Kingdom: data stays there, no failover"));
    m_choice->setItemText(Us, tr("United States: data stays there, no failover"));
    m_choice->setItemText(OtherAddress, tr("Another address"));
}

} // namespace pages
