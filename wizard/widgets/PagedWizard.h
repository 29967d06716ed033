// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"

#include <QWizard>

namespace widgets {

class Band;
class TextLabel;

/// QWizard without its surprises, each with its reason in the implementation: any page can be opened, pages
/// are told of once, the window belongs to the page and the side, and no key leaves a page by accident.
class PagedWizard : public QWizard
{
    Q_OBJECT

public:
    explicit PagedWizard(QWidget *parent = nullptr);

    /// Opens a page, with those before it as the way back.
    void openPage(int id);
    bool validateCurrentPage() override;

Q_SIGNALS:
    /// The one before another is shown, in whatever way.
    void pageLeft(int id);
    /// Not for those that are passed on the way to it.
    void pageShown(int id);
    /// A link in the text at the foot.
    void footLinkActivated(const QString &link);

protected:
    /// At the side of the buttons; a tone other than neutral for what was in the way.
    void setFootText(const QString &html, Tone tone = Tone::Neutral);
    /// Whether Next is the button to press now.
    void setNextPrimary(bool primary);
    /// The buttons of the page that is shown; without any, there is no foot.
    void setShownButtons(const QList<QWizard::WizardButton> &buttons);
    /// Without it the page has its room too.
    void setSideShown(bool shown);
    /// Across the window, with a frame around all of it in the band's color, while it is not hidden.
    void setBand(Band *band);
    void setBandShown(bool shown);
    /// To be called first in the destructor of whoever owns what the pages refer to.
    void deletePages();
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    void useWholeWindow();

    void placeBand();

    TextLabel *m_foot;
    Band *m_band = nullptr;
    bool m_isNextPrimary = true;
    int m_shown = -1;
    bool m_hasFoot = false;
    bool m_travelling = false; ///< On the way to a page, past others.
};

} // namespace widgets
