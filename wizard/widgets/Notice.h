// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include <QFrame>
#include <QTimer>

class QAbstractButton;

namespace widgets {

class Detail;
class TextLabel;
class WrapLayout;

/// A remark, a success or a error: glyph, an optional heading, text, an optional folded detail that can be
/// copied, and buttons. Stays until it is told to go; changes are announced to screen readers.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// The glyph follows from the tone unless it is set.
    void setGlyph(Glyph glyph);
    /// Empty hides it. Plain text.
    void setHeading(const QString &heading);
    /// The heading in the largest size of the program.
    void setLoud(bool loud);
    void setPlain(const QString &text);
    void setHtml(const QString &html);
    /// Folded behind "Technical details"; empty hides the button.
    void setDetail(const QString &detail);
    void addButton(QAbstractButton *button);
    /// Below everything else, as wide as the notice, under a line.
    void setFooter(QWidget *footer);
    /// Keeps room for so many lines of text and for the buttons, so that nothing moves when they come and go.
    void setRoom(int lines);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    void updateDetail();
    void changed();
    void announce();

    Tone m_tone;
    bool m_isLoud = false;
    GlyphView *m_glyph;
    TextLabel *m_heading;
    TextLabel *m_text;
    Detail *m_detail;
    QAbstractButton *m_detailToggle;
    WrapLayout *m_buttons;
    QWidget *m_footer = nullptr;
    int m_lines = 0; ///< That room is kept for.
    QTimer m_announcement;
    bool m_isSaid = false; ///< What it says was announced since it is shown.
};

} // namespace widgets
