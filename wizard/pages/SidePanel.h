// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/SaveState.h"
#include "widgets/SectionList.h"

#include <QWidget>

class QPushButton;

namespace session {
class OpenSetup;
class Verification;
} // namespace session
namespace widgets {
class GlyphView;
class ProgressLine;
class TextLabel;
} // namespace widgets

namespace pages {

/// The window's side: whose set-up this is, how far it has come, the list of sections with what is done, to
/// do or needs attention, and whether what was entered is saved. A section that has been reached can be
/// opened from it.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    /// Both have to outlive the panel.
    SidePanel(const session::OpenSetup &open, const session::Verification &verification,
              QWidget *parent = nullptr);

    /// Which section is open; empty for the welcome page.
    void setOpenSection(const QString &sectionId);
    void retranslate();

Q_SIGNALS:
    void sectionRequested(const QString &sectionId);
    void welcomeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void keepEdgeFree();
    void showSaved();

    const session::OpenSetup &m_open;
    const session::Verification &m_verification;
    const session::SaveState m_saveState;
    QString m_openSection;
    widgets::TextLabel *m_organization;
    widgets::TextLabel *m_product;
    widgets::ProgressLine *m_progress;
    widgets::SectionList *m_list;
    widgets::GlyphView *m_savedGlyph;
    widgets::TextLabel *m_saved;
    QPushButton *m_setups;
};

} // namespace pages
