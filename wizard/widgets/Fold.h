// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace widgets {

class TextLabel;

/// One line for what needs no attention: how much it is and what, in words; a click unfolds the things
/// themselves below it.
class Fold : public QFrame
{
    Q_OBJECT

public:
    explicit Fold(Glyph glyph, QWidget *parent = nullptr);

    /// `names` in short at the end of the line, `reason` below it; either may be empty.
    void setText(const QString &title, const QString &names, const QString &reason = {});
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    QVBoxLayout *content() const { return m_content; }
    /// What unfolds it has the focus.
    void focusToggle();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    GlyphView *m_glyph;
    TextLabel *m_title;
    TextLabel *m_names;
    TextLabel *m_reason;
    QToolButton *m_toggle;
    QWidget *m_folded;
    QVBoxLayout *m_content;
};

} // namespace widgets
