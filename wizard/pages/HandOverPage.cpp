#include "HandOverPage.h"

#include "ClientSecretRow.h"
#include "Session.h"
#include "StepsView.h"

namespace pages {

void HandOverPage::build(QVBoxLayout *content)
{
    SectionPage::build(content);
    m_credentials = new ClientSecretRow(session());
    steps()->addBelow(QStringLiteral("hand-over.settings"), m_credentials);
}

void HandOverPage::refresh()
{
    SectionPage::refresh();
    m_credentials->refresh();
}

void HandOverPage::retranslate()
{
    SectionPage::retranslate();
    m_credentials->retranslate();
}

} // namespace pages
