#pragma once

#include "SectionPage.h"

namespace session {
class ValidationSession;
}

namespace pages {

class MessageRow;
class RecordField;
class SignOffCard;
class WatchView;

/// The validation session with the customer's CST: preparation, the watch for their test deletion, sign-off.
class ValidationPage : public SectionPage
{
    Q_OBJECT

public:
    ValidationPage(const PageContext &context, const guide::Section &section, QWidget *parent = nullptr);

    void focusStart() override;

Q_SIGNALS:
    /// The user follows an advice to its step.
    void stepRequested(const QString &sectionId, const QString &stepId);

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override;

private:
    void buildPreparation();
    void buildWatch();
    void requestStep(const QString &sectionId, const QString &stepId);

    session::ValidationSession &m_validation;
    RecordField *m_cst = nullptr;
    RecordField *m_environment = nullptr;
    MessageRow *m_message = nullptr;
    WatchView *m_view = nullptr;
    SignOffCard *m_signOff = nullptr;
};

} // namespace pages
