#include "ValidationPage.h"

#include "MessageRow.h"
#include "RecordField.h"
#include "SectionState.h"
#include "Session.h"
#include "SignOffCard.h"
#include "StepsView.h"
#include "ValidationWatch.h"
#include "WatchView.h"

#include "setup/Progress.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using validation::Record;

ValidationPage::ValidationPage(Session &session, const guide::Section &section, QWidget *parent)
    : SectionPage(session, section, parent), m_watch(new ValidationWatch(session, this))
{
    connect(m_watch, &ValidationWatch::changed, this, &ValidationPage::refreshIfShown);
    connect(m_watch, &ValidationWatch::proxyWantsPassword, this, [this] {
        this->session().proxySignIn().askIfWanted(*m_watch->trouble(), this, [this] { m_watch->askNow(); });
    });
}

void ValidationPage::build(QVBoxLayout *content)
{
    SectionPage::build(content);
    buildPreparation();
    buildWatch();
    m_signOff = new SignOffCard(*m_watch);
    content->addWidget(m_signOff);
}

void ValidationPage::buildPreparation()
{
    m_cst = new RecordField(QStringLiteral("validation.cst"));
    m_environment = new RecordField(QStringLiteral("validation.mailbox"));
    steps()->addBelow(QStringLiteral("validation.contact-cst"), m_cst);
    steps()->addBelow(QStringLiteral("validation.environment"), m_environment);
    connect(m_cst, &RecordField::edited, this, [this](const QString &value) {
        Record record = m_watch->record();
        record.cst.name = value;
        m_watch->setRecord(record);
    });
    connect(m_environment, &RecordField::edited, this, [this](const QString &value) {
        Record record = m_watch->record();
        record.environment = value;
        m_watch->setRecord(record);
    });
}

void ValidationPage::buildWatch()
{
    m_message = new MessageRow;
    m_view = new WatchView(*m_watch);
    steps()->addBelow(QStringLiteral("validation.test"), m_message);
    steps()->addBelow(QStringLiteral("validation.test"), m_view);
    connect(m_message, &MessageRow::chosen, this, [this](const validation::Message &message) {
        Record record = m_watch->record();
        // Of another message nothing is known yet.
        if (record.message.messageId != message.messageId) {
            record.started = {};
            record.ended = {};
            record.outcome.reset();
            record.incident.reset();
            record.otherIncidents = 0;
        }
        record.message = message;
        m_watch->setRecord(record);
        m_view->focusStart();
    });
    connect(m_view, &WatchView::playRequested, this, &ValidationPage::play);
    connect(m_view, &WatchView::stepRequested, this, &ValidationPage::requestStep);
}

/// A step that does not apply is not shown; the one that decides so is where to look instead.
void ValidationPage::requestStep(const QString &sectionId, const QString &stepId)
{
    const guide::Step *step = session().guide().step(stepId);
    const guide::Section *section = session().guide().section(sectionId);
    QString target = stepId;
    if (step && section && !setup::applies(step->condition, session().setup())) {
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

void ValidationPage::play(const QString &play)
{
    const auto &tenant = session().tenant();
    if (session().mode() == Session::Mode::Practice && tenant && tenant->playDeletion)
        tenant->playDeletion(m_watch->record().message.messageId, play);
}

void ValidationPage::refresh()
{
    SectionPage::refresh();
    const Record record = m_watch->record();
    const bool isFixed = m_watch->isFixed();
    const auto &tenant = session().tenant();
    m_cst->showValue(record.cst.name, isFixed);
    m_environment->showValue(record.environment, isFixed);
    m_message->showMessage(record.message, isFixed || m_watch->isWatching());
    m_view->refresh(session().mode() == Session::Mode::Practice && tenant && tenant->playDeletion);
    m_signOff->setVisible(record.outcome && !m_watch->isWatching());
    m_signOff->refresh();
}

/// What is signed off is closed, also where it was so before the steps were ticked.
QString ValidationPage::missing() const
{
    return isSignedOff(session().setup()) ? QString() : SectionPage::missing();
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
    if (!setup::openSteps(section(), session().setup()).empty() ||
        m_watch->record().message.messageId.isEmpty())
        SectionPage::focusStart();
    else if (!m_view->focusStart())
        m_signOff->focusStart();
}

} // namespace pages
