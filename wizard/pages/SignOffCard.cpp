// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SignOffCard.h"

#include "session/ValidationSession.h"
#include "validation/Advice.h"
#include "widgets/Button.h"
#include "widgets/Confirmation.h"
#include "widgets/Focus.h"
#include "widgets/Layouts.h"
#include "widgets/Notice.h"
#include "widgets/TextField.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pages {

using validation::Record;
using widgets::TextLabel;
using widgets::Tone;

SignOffCard::SignOffCard(session::ValidationSession &validation, QWidget *parent)
    : StepCard(parent), m_validation(validation), m_remarkTitle(new TextLabel),
      m_remark(widgets::named(new QPlainTextEdit, "validation.remark")),
      m_missing(new TextLabel(TextLabel::Role::Quiet)),
      m_sign(widgets::named(new widgets::Button, "validation.sign-off")),
      m_signed(widgets::named(new widgets::Notice(Tone::Success), "validation.signed-off")),
      m_renew(widgets::named(new widgets::Button, "validation.renew"))
{
    setObjectName(QStringLiteral("validation.sign-off-card"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * 3 + 2 * widgets::space::s);
    m_remarkTitle->setBuddy(m_remark);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::space::m);
    grid->setVerticalSpacing(widgets::space::s);
    grid->addWidget(addField(QStringLiteral("validation.administrator-name"),
                             [](Record &record) -> QString & { return record.administrator.name; }),
                    0, 0);
    grid->addWidget(addField(QStringLiteral("validation.administrator-role"),
                             [](Record &record) -> QString & { return record.administrator.role; }),
                    0, 1);
    grid->addWidget(addField(QStringLiteral("validation.cst-name"),
                             [](Record &record) -> QString & { return record.cst.name; }),
                    1, 0);
    grid->addWidget(addField(QStringLiteral("validation.cst-role"),
                             [](Record &record) -> QString & { return record.cst.role; }),
                    1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(widgets::space::m);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_renew);
    buttons->addWidget(m_missing, 1, Qt::AlignVCenter);
    buttons->addStretch();

    setReadOnly(true); // Nothing is ticked: the button signs.
    rows()->setSpacing(widgets::space::s);
    rows()->addLayout(grid);
    rows()->addWidget(m_remarkTitle);
    rows()->addWidget(m_remark);
    rows()->addWidget(m_signed);
    rows()->addLayout(buttons);

    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] {
        Record record = m_validation.record();
        const QString remark = m_remark->toPlainText();
        if (record.remark == remark.simplified())
            return;
        record.remark = remark;
        m_validation.setRecord(record);
    });
    connect(m_sign, &QPushButton::clicked, this, [this] { m_validation.signOff(); });
    connect(m_renew, &QPushButton::clicked, this, &SignOffCard::askToRenew);
}

widgets::TextField *SignOffCard::addField(const QString &name, std::function<QString &(Record &)> member)
{
    auto *field = new widgets::TextField(name, validation::longestText);
    connect(field, &widgets::TextField::edited, this, [this, member](const QString &value) {
        Record record = m_validation.record();
        member(record) = value;
        m_validation.setRecord(record);
    });
    m_lines.push_back({field, std::move(member)});
    return field;
}

void SignOffCard::askToRenew()
{
    widgets::confirm(
        this,
        {.name = QStringLiteral("renew"),
         .title = tr("Start a new session"),
         .question = tr("Start a new validation session?"),
         .consequence = tr("The signed-off session and its final report are removed from this set-up. If "
                           "you have not saved that report, cancel and save it first."),
         //: Button: begins a new validation session.
         .action = tr("Start")},
        [this] { m_validation.renew(); });
}

void SignOffCard::refresh()
{
    Record record = m_validation.record();
    const bool isFinal = record.signedOff.isValid();
    for (const Line &line : m_lines)
        line.field->showValue(line.member(record), m_validation.isFixed());
    if (m_remark->toPlainText().simplified().left(validation::longestText).trimmed() != record.remark)
        m_remark->setPlainText(record.remark);
    if (m_remark->isReadOnly() != m_validation.isFixed()) {
        m_remark->setReadOnly(m_validation.isFixed());
        m_remark->setFrameShape(m_validation.isFixed() ? QFrame::NoFrame : QFrame::StyledPanel);
        widgets::setEntryGround(m_remark, !m_validation.isFixed());
    }
    m_renew->setVisible(m_validation.canRenew());
    if (m_validation.isFixed() && widgets::holdsFocus(m_sign))
        m_renew->setFocus();
    m_sign->setVisible(!m_validation.isFixed());
    m_sign->setEnabled(m_validation.canSignOff());
    m_missing->setVisible(!m_validation.isFixed());
    m_missing->setPlain(m_validation.isWatching()   ? tr("The watch is not over yet.")
                        : !record.outcome           ? tr("Sign off when the watch is over.")
                        : m_validation.isOfOthers() ? tr("Watch again, with the present credentials.")
                        : m_validation.canSignOff() && m_validation.openSteps() > 0
                            ? tr("Signing off also ticks what is still open above. After that nothing in "
                                 "this session can be changed.")
                        : m_validation.canSignOff() ? tr("After that nothing in this session can be changed.")
                                                    : tr("Both names are needed to sign off."));
    m_signed->setVisible(isFinal);
    m_signed->setTone(m_validation.isOfOthers() ? Tone::Warning : Tone::Success);
    m_signed->setPlain(m_validation.isOfOthers()
                           ? validation::otherCredentialsText(record.credentials.has_value())
                           : tr("This session is closed and its report is final. You find it on the page "
                                "Report."));
    //: %1 is a date and time.
    const QString signedOff =
        tr("Signed off on %1").arg(QLocale().toString(record.signedOff.toLocalTime(), QLocale::ShortFormat));
    m_signed->setHeading(signedOff);
    const QString cst = record.cst.name.trimmed();
    //: Title of a card: both sides confirm that the test worked.
    QString title = tr("Sign off");
    if (record.outcome && !cst.isEmpty()) //: Title of a card. %1 is a person's name.
        title = tr("Sign off with %1").arg(cst);
    setTitle(title);
    setValue(isFinal ? signedOff : tr("Your name and role"));
    setState(false, isFinal);
}

void SignOffCard::focusStart() const
{
    if (m_renew->isVisibleTo(this))
        m_renew->setFocus();
    else
        StepCard::focusStart();
}

void SignOffCard::retranslate()
{
    const QStringList titles{/*: Label of a field: of the administrator. */ tr("Your name"),
                             /*: Label of a field: of the administrator. */ tr("Your role"),
                             tr("Name of your CST"), tr("Role of your CST")};
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].field->setTitle(titles.at(static_cast<qsizetype>(i)));
    //: Label of a field.
    m_remarkTitle->setPlain(tr("Remark"));
    m_remark->setAccessibleName(tr("Remark"));
    m_sign->setText(tr("Sign off"));
    m_renew->setText(tr("Start a new session"));
}

} // namespace pages
