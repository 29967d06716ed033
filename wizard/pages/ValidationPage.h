// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SectionPage.h"

namespace dialogs {
class ProxySignIn;
}
namespace session {
class ValidationSession;
}
namespace validation {
struct Record;
}
namespace widgets {
class TextField;
}

namespace pages {

class MessageRow;
class SignOffCard;
class WatchView;

/// The validation session with the customer's CST: preparation, the watch for their test deletion, sign-off.
class ValidationPage : public SectionPage
{
    Q_OBJECT

public:
    /// All of them have to outlive the page.
    ValidationPage(session::OpenSetup &open, const steps::Desktop &desktop, const guide::Section &section,
                   session::ValidationSession &validation, dialogs::ProxySignIn &proxySignIn);

    void focusStart() override;

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override;

private:
    void buildPreparation();
    void buildWatch();
    void goOn();
    void showFromTheTop(const validation::Record &record);
    void requestStep(const QString &sectionId, const QString &stepId);

    session::ValidationSession &m_validation;
    widgets::TextField *m_cst = nullptr;
    widgets::TextField *m_environment = nullptr;
    MessageRow *m_message = nullptr;
    WatchView *m_view = nullptr;
    SignOffCard *m_signOff = nullptr;
    QString m_stage; ///< How far the session was when it was shown last.
};

} // namespace pages
