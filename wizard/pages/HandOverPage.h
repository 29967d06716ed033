#pragma once

#include "SectionPage.h"

namespace pages {

class ClientSecretRow;

/// The portal's steps, with the credentials to copy below the one that asks for them.
class HandOverPage : public SectionPage
{
    Q_OBJECT

public:
    using SectionPage::SectionPage;

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;

private:
    ClientSecretRow *m_credentials = nullptr;
};

} // namespace pages
