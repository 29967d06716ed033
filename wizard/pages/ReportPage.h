// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "SectionPage.h"

#include "dialogs/ReportViews.h"
#include "widgets/Notice.h"

#include <QImage>
#include <QJsonObject>

#include <array>
#include <functional>

class QCheckBox;
class QPushButton;
class QToolButton;

namespace session {
class Verification;
}
namespace widgets {
class Card;
class CopyButton;
class FactRow;
} // namespace widgets

namespace pages {

/// The end: whether Active Response is ready, three lines of proof, what comes next, and the report. What is
/// said of the set-up is how it stands now; the report is the one that was signed off, if there is one and it
/// is chosen.
class ReportPage : public SectionPage
{
    Q_OBJECT

public:
    /// All of them have to outlive the page.
    ReportPage(session::OpenSetup &open, const steps::Desktop &desktop, const guide::Section &section,
               const session::Verification &verification);

    void focusStart() override;

protected:
    void build(QVBoxLayout *content) override;
    void refresh() override;
    void retranslate() override;
    QString missing() const override { return {}; }

private:
    /// What takes long to know.
    struct Known
    {
        bool hasFinal = false;
        bool isWhole = false; ///< The checksum of the chosen one fits.
        QImage picture;
    };

    dialogs::ReportChoice choice() const;
    QWidget *makeProofs();
    QWidget *makeNext();
    QWidget *makeReport();
    void showState(const QJsonObject &present);
    void showSecret();
    void showKnown(const Known &known);
    void openPreview();
    void askWhatToCompare();
    void compareWith(const QString &path);
    void showSaved(widgets::Tone tone, const QString &heading, const QString &words);
    void askWhereToSave(const QString &ending);
    void save(const QString &path);

    const session::Verification &m_verification;
    bool m_isLooking = false; ///< In another thread.
    bool m_isStale = false;   ///< Something changed meanwhile.
    widgets::GlyphView *m_glyph = nullptr;
    widgets::TextLabel *m_headline = nullptr;
    widgets::TextLabel *m_tested = nullptr;
    std::array<widgets::GlyphView *, 3> m_signs = {};
    std::array<widgets::FactRow *, 3> m_proofs = {};
    widgets::TextLabel *m_nextTitle = nullptr;
    std::array<widgets::FactRow *, 3> m_next = {};
    widgets::CopyButton *m_copySummary = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_compare = nullptr;
    QToolButton *m_picture = nullptr;
    QToolButton *m_others = nullptr;
    QWidget *m_folded = nullptr;
    QList<QPushButton *> m_formats;
    QCheckBox *m_signedOff = nullptr;
    QCheckBox *m_shareOutside = nullptr;
    widgets::Notice *m_saved = nullptr;
    QPushButton *m_showInFolder = nullptr;
    QString m_savedPath;
};

} // namespace pages
