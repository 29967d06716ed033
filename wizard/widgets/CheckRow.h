// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace widgets {

class Badge;
class Detail;
class Notice;
class TextLabel;

/// One check: a line with glyph, title and badge, a quiet second line where there is something to tell, and
/// when something is wrong an open notice with what to do first and the technical detail folded.
class CheckRow : public QFrame
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setState(Glyph glyph, const QString &badge);
    /// One quiet line below the title; empty hides it.
    void setSummary(const QString &summary);
    /// What to do, with `goTo` as the button's text; an empty text hides the notice.
    void setProblem(Tone tone, const QString &heading, const QString &text, const QString &goTo);
    /// Folded and copyable; reachable from every row that has one.
    void setDetail(const QString &detail);
    /// Not while something runs.
    void setCanRunAgain(bool can);
    void retranslate();

Q_SIGNALS:
    void goToStep();
    void runAgain();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    void updateFold();

    GlyphView *m_glyph;
    TextLabel *m_title;
    TextLabel *m_summary;
    Badge *m_badge;
    Notice *m_problem;
    QPushButton *m_goTo;
    QPushButton *m_runAgain;
    QToolButton *m_unfold;
    QWidget *m_folded;
    QPushButton *m_runAgainFolded;
    Detail *m_detail;
};

} // namespace widgets
