// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "MessageFacts.h"

#include "validation/Record.h"
#include "widgets/Button.h"
#include "widgets/Layouts.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QGridLayout>
#include <QPainter>

namespace pages {

using widgets::TextLabel;

MessageFacts::MessageFacts(QWidget *parent)
    : QFrame(parent),
      m_subject(widgets::named(new TextLabel(TextLabel::Role::Strong), "validation.message.subject")),
      m_other(widgets::named(new widgets::Button, "validation.other-message"))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(widgets::space::l, widgets::space::m, widgets::space::l, widgets::space::m);
    grid->setHorizontalSpacing(widgets::space::m);
    grid->setVerticalSpacing(widgets::space::s);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_subject, 0, 0, 1, 2);
    for (const char *name : {"from", "to", "date", "message-id"}) {
        auto *title = new TextLabel(TextLabel::Role::Quiet);
        title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        title->setWordWrap(false);
        auto *value = new TextLabel;
        value->setObjectName(QStringLiteral("validation.message.") + QLatin1String(name));
        value->setElided(true);
        const int row = grid->rowCount();
        grid->addWidget(title, row, 0);
        grid->addWidget(value, row, 1);
        m_names.append(title);
        m_values.append(value);
    }
    grid->addWidget(m_other, grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    m_subject->setElided(true);
    connect(m_other, &QPushButton::clicked, this, &MessageFacts::otherRequested);
}

void MessageFacts::showMessage(const validation::Message &message, bool isFixed)
{
    m_subject->setPlain(message.subject);
    m_subject->setVisible(!message.subject.isEmpty());
    const QStringList values{message.from, message.to, message.date, message.messageId};
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_values.at(i)->setPlain(values.at(i));
        m_names.at(i)->setVisible(!values.at(i).isEmpty());
        m_values.at(i)->setVisible(!values.at(i).isEmpty());
    }
    m_other->setVisible(!isFixed);
}

void MessageFacts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(widgets::cardBorder(palette()));
    painter.setBrush(palette().window());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), widgets::space::s,
                            widgets::space::s);
}

void MessageFacts::retranslate()
{
    const QStringList names{/*: Row of an email’s header: its sender. */ tr("From"),
                            /*: Row of an email’s header: its recipient. */ tr("To"),
                            /*: Row of an email’s header: its date. */ tr("Sent"),
                            /*: Row of an email’s header. As in email programs. */ tr("Message-ID")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_names.at(i)->setPlain(names.at(i));
    m_other->setText(tr("Use another message"));
}

} // namespace pages
