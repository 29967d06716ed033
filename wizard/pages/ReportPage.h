// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SectionPage.h"

#include "widgets/Notice.h"

#include <QJsonObject>

class QCheckBox;
class QPushButton;

namespace dialogs {
class Paper;
}
namespace session {
class Verification;
}
namespace widgets {
class CopyButton;
}

namespace pages {

/// The verdict, a preview of the report, and its export in four formats.
class ReportPage : public SectionPage
{
    Q_OBJECT

public:
    /// All of them have to outlive the page.
    ReportPage(session::OpenSetup &open, const Desktop &desktop, const guide::Section &section,
               const session::Verification &verification);

    void focusStart() override;

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override { return {}; }

private:
    /// The signed-off one if there is one and it is chosen, else as it stands now.
    QJsonObject document() const;
    /// As it is shown and saved: with pseudonyms if it is to be shared.
    QJsonObject shownDocument() const;
    void askWhatToCompare();
    void compareWith(const QString &path);
    void showSaved(widgets::Tone tone, const QString &heading, const QString &words);
    void askWhereToSave(const QString &ending);
    void save(const QString &path);

    const session::Verification &m_verification;
    widgets::Notice *m_verdict = nullptr;
    widgets::TextLabel *m_saveTitle = nullptr;
    QList<QPushButton *> m_formats;
    widgets::CopyButton *m_copySummary = nullptr;
    QCheckBox *m_signedOff = nullptr;
    QCheckBox *m_shareOutside = nullptr;
    QPushButton *m_compare = nullptr;
    widgets::Notice *m_saved = nullptr;
    dialogs::Paper *m_preview = nullptr;
};

} // namespace pages
