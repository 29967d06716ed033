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
class TextLabel;

/// One check: a line with glyph, title and badge, and a quiet second line where there is something to tell.
/// When something is wrong, it says so in place of the title, with what to do first and the technical detail
/// folded.
class CheckRow : public QFrame
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setState(Glyph glyph, const QString &badge);
    /// One quiet line below the title; empty hides it.
    void setSummary(const QString &summary);
    /// What is wrong and what to do, with `goTo` as the button's text; nothing if the text is empty.
    void setProblem(Tone tone, const QString &heading, const QString &text, const QString &goTo);
    /// Folded and copyable; reachable from every row that has one.
    void setDetail(const QString &detail);
    /// A card of its own, or a line among others.
    void setCard(bool isCard);
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
    TextLabel *m_remedy;
    QWidget *m_buttons;
    QPushButton *m_goTo;
    QPushButton *m_runAgain;
    QPushButton *m_unfoldProblem; ///< Among the buttons, where there is a problem.
    QToolButton *m_unfold;
    QWidget *m_folded;
    QPushButton *m_runAgainFolded;
    Detail *m_detail;
    QString m_name;
    QString m_heading; ///< Of the problem; empty if there is none.
    Tone m_tone = Tone::Neutral;
    bool m_isCard = false;
};

} // namespace widgets
