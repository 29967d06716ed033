// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "ValidationPage.h"

#include "MessageRow.h"
#include "SignOffCard.h"
#include "WatchView.h"
#include "dialogs/ProxySignIn.h"
#include "steps/StepsView.h"

#include "session/OpenSetup.h"
#include "session/SectionState.h"
#include "session/ValidationSession.h"
#include "setup/Progress.h"
#include "widgets/TextField.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace pages {

using session::ValidationSession;
using validation::Record;

ValidationPage::ValidationPage(session::OpenSetup &open, const steps::Desktop &desktop,
                               const guide::Section &section, ValidationSession &validation,
                               dialogs::ProxySignIn &proxySignIn)
    : SectionPage(open, desktop, section), m_validation(validation)
{
    connect(&m_validation, &ValidationSession::changed, this, &ValidationPage::refreshIfShown);
    connect(&openSetup(), &session::OpenSetup::stepChanged, this, &ValidationPage::refreshIfShown);
    connect(&m_validation, &ValidationSession::proxyWantsPassword, this, [this, &proxySignIn] {
        proxySignIn.askIfWanted(*m_validation.error(), this, [this] { m_validation.askNow(); });
    });
}

void ValidationPage::build(QVBoxLayout *content)
{
    m_view = new WatchView(m_validation); // First, also for the Tab key.
    content->addWidget(m_view);
    SectionPage::build(content);
    buildPreparation();
    buildWatch();
    m_signOff = new SignOffCard(m_validation);
    content->addWidget(m_signOff);
    connect(m_signOff, &SignOffCard::openRequested, this, [this] {
        steps()->foldAll();
        m_signOff->setOpen(true);
        m_signOff->focusStart();
        scroll()->bringIntoView(m_signOff);
    });
    connect(steps(), &steps::StepsView::opened, this, [this] { m_signOff->setOpen(false); });
}

void ValidationPage::buildPreparation()
{
    m_cst = new widgets::TextField(QStringLiteral("validation.cst"), validation::longestText);
    m_environment = new widgets::TextField(QStringLiteral("validation.mailbox"), validation::longestText);
    steps()->addBelow(QStringLiteral("validation.contact-cst"), m_cst);
    steps()->addBelow(QStringLiteral("validation.environment"), m_environment);
    connect(m_cst, &widgets::TextField::edited, this, [this](const QString &value) {
        Record record = m_validation.record();
        record.cst.name = value;
        m_validation.setRecord(record);
    });
    connect(m_environment, &widgets::TextField::edited, this, [this](const QString &value) {
        Record record = m_validation.record();
        record.environment = value;
        m_validation.setRecord(record);
    });
}

void ValidationPage::buildWatch()
{
    m_message = new MessageRow;
    steps()->addBelow(QStringLiteral("validation.test"), m_message);
    connect(m_message, &MessageRow::chosen, this,
            [this](const validation::Message &message, const QString &doubt) {
                m_view->setDoubt(doubt);
                m_validation.setMessage(message);
                goOn();
            });
    connect(m_view, &WatchView::otherMessageRequested, this,
            [this] { focusStep(QStringLiteral("validation.test")); });
    connect(m_view, &WatchView::playRequested, &m_validation, &ValidationSession::playDeletion);
    connect(m_view, &WatchView::stepRequested, this, &ValidationPage::requestStep);
}

/// A step that does not apply is not shown; the one that decides so is where to look instead.
void ValidationPage::requestStep(const QString &sectionId, const QString &stepId)
{
    const guide::Step *step = openSetup().guide().step(stepId);
    const guide::Section *section = openSetup().guide().section(sectionId);
    QString target = stepId;
    if (step && section && !setup::applies(step->condition, setup())) {
        const auto decides = [&](const guide::Step &candidate) {
            return std::any_of(candidate.fields.begin(), candidate.fields.end(),
                               [&](const guide::Field &field) { return field.id == step->condition->field; });
        };
        const auto found = std::find_if(section->steps.begin(), section->steps.end(), decides);
        if (found != section->steps.end())
            target = found->id;
    }
    Q_EMIT stepRequested(sectionId, target);
}

void ValidationPage::refresh()
{
    QWidget *const focus = QApplication::focusWidget();
    const bool isInWatch = focus && m_view->isAncestorOf(focus);
    const bool isInSignOff = focus && m_signOff->isAncestorOf(focus);
    const Record record = m_validation.record();
    const bool isFixed = m_validation.isFixed();
    m_cst->showValue(record.cst.name, isFixed);
    m_environment->showValue(record.environment, isFixed);
    m_message->setSampleOffered(openSetup().isPractice());
    m_message->setFixed(isFixed || m_validation.isWatching());
    m_view->refresh();
    m_signOff->refresh();
    // What was pressed may be gone; what takes its place has the focus then, and not what comes next.
    if (isInWatch && !focus->isVisible()) {
        if (!m_view->focusStart())
            m_signOff->focusStart();
    } else if (isInSignOff && !focus->isVisible()) {
        m_signOff->focusStart();
    }
    showFromTheTop(record);
}

/// What has changed is said at the top, below the title.
void ValidationPage::showFromTheTop(const Record &record)
{
    const QString stage = QStringLiteral("%1 %2 %3")
                              .arg(static_cast<int>(m_validation.isWatching()))
                              .arg(record.outcome ? static_cast<int>(*record.outcome) : -1)
                              .arg(record.message.messageId);
    if (std::exchange(m_stage, stage) == stage)
        return;
    if (record.message.messageId.isEmpty())
        steps()->openFirst();
    else
        steps()->foldAll();
    scroll()->bringIntoView(scroll()->widget());
}

/// Where the watch is, all else is folded.
void ValidationPage::goOn()
{
    steps()->foldAll();
    if (!m_view->focusStart())
        m_signOff->focusStart();
}

/// What is signed off is closed, also where it was so before the steps were ticked.
QString ValidationPage::missing() const
{
    return session::isSignedOff(setup()) ? QString() : SectionPage::missing();
}

void ValidationPage::retranslate()
{
    SectionPage::retranslate();
    m_cst->setTitle(tr("Name of your CST"));
    m_environment->setTitle(tr("Mailbox or environment"));
    m_message->retranslate();
    m_view->retranslate();
    m_signOff->retranslate();
}

void ValidationPage::focusStart()
{
    SectionPage::focusStart();
    if (!m_validation.record().message.messageId.isEmpty())
        goOn();
}

} // namespace pages
