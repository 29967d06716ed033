// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SectionPage.h"

class QPushButton;

namespace widgets {
class Notice;
}

namespace pages {

class ClientSecretRow;

/// The portal's steps, with the credentials to copy below the one that asks for them. Once they are handed
/// over, the secret can be removed from this computer.
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
    void showForgetting();

    ClientSecretRow *m_credentials = nullptr;
    widgets::Notice *m_forgetting = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace pages
