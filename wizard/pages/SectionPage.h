// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guide/Guide.h"
#include "widgets/PageScroll.h"

#include <QWizardPage>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace session {
class OpenSetup;
class Repair;
} // namespace session
namespace setup {
class Setup;
}
namespace steps {
struct Desktop;
class StepsView;
} // namespace steps
namespace widgets {
class Button;
class Notice;
class TextLabel;
} // namespace widgets

namespace pages {

/// One section of the procedure: what it is for, its steps, and at the foot what is still missing.
/// Pages with more than steps derive from it.
class SectionPage : public QWizardPage
{
    Q_OBJECT

public:
    /// All of them have to outlive the page.
    SectionPage(session::OpenSetup &open, const steps::Desktop &desktop, const guide::Section &section,
                QWidget *parent = nullptr);

    const guide::Section &section() const { return m_section; }
    /// Nothing that is required is left.
    bool isDone() const;
    /// Which step of how many this is, and how long the rest takes.
    void setPlace(const QString &words);
    /// Whether the window is a strip beside the browser, for the button that changes it.
    void setStrip(bool isStrip);
    /// For a page that has no use for it.
    void hideStrip();
    /// Next leads on only from where nothing is missing, and otherwise to what is.
    bool validatePage() override;
    /// Called when the page is opened; builds it the first time.
    void open();
    /// Brings a step into view and the focus to it.
    virtual void focusStep(const QString &stepId);
    /// Takes what is being entered; called when the page is left in whatever way, and before the window
    /// closes.
    virtual void leave() {}
    /// Puts the focus where work begins.
    virtual void focusStart();
    /// Takes the notice of what is mended here, above everything else, and marks the step.
    void takeFinding(QWidget *notice, const session::Repair &repair);
    void setSavingError(const QString &words);
    /// Something about the set-up's file that needs no action; empty hides it.
    void setSavingNews(const QString &words);

Q_SIGNALS:
    /// What is left on the page that is shown, or else what its foot says; whether Next was pressed in vain.
    void stripRequested(bool isStrip);
    void footChanged(const QString &html, bool isRefusal);
    /// The user follows a remedy or an advice to its step.
    void stepRequested(const QString &sectionId, const QString &stepId);

protected:
    /// Fills the page, once. The standard shows the section's steps.
    virtual void build(QVBoxLayout *content);
    /// Shows the state of what is on the page besides the section's steps; only while the page is shown.
    virtual void refresh() {}
    virtual void retranslate();
    /// What is left here before Next leads on, in words, as HTML; empty if nothing is.
    virtual QString missing() const;
    /// Brings the focus to what is missing, and says what it is.
    virtual void goToMissing();
    /// What else the foot says while nothing is missing.
    virtual QString footText() const;

    /// Shows the state, and what is left, if the page is the one that is shown.
    void refreshIfShown();

    const steps::Desktop &desktop() const { return m_desktop; }
    session::OpenSetup &openSetup() const { return m_open; }
    setup::Setup &setup() const;
    widgets::PageScroll *scroll() const { return m_scroll; }
    /// Null until it is built, and on pages without it.
    steps::StepsView *steps() const { return m_steps; }
    /// Adds the section's steps to the page, with a maker for its special fields.
    steps::StepsView *addSteps(QVBoxLayout *content,
                               std::function<QWidget *(const guide::Field &)> specialField = {});

    /// For a page that begins with a headline of its own; after each retranslate().
    void hideHeading() const;
    /// Beside the title, for a button that concerns the whole page.
    void addToHead(QWidget *widget);

    void changeEvent(QEvent *event) override;

    bool isShown() const;

private:
    void showBanner();
    void showFoot();

    session::OpenSetup &m_open;
    const steps::Desktop &m_desktop;
    const guide::Section &m_section;
    widgets::Notice *m_banner;
    widgets::Notice *m_savingError;
    widgets::Notice *m_savingNews;
    widgets::PageScroll *m_scroll;
    QVBoxLayout *m_notices;
    QHBoxLayout *m_head;
    widgets::TextLabel *m_place;
    widgets::Button *m_strip;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_purpose;
    steps::StepsView *m_steps = nullptr;
    bool m_built = false;
    bool m_isStrip = false;
    std::optional<QString> m_foot; ///< What footChanged() told last; nothing since it is open.
};

} // namespace pages
