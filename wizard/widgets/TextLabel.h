// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"

#include <QLabel>

namespace widgets {

/// Wrapped text, plain or rich, that can be selected, is at most some 75 characters wide and has a role.
/// Comes into the tab order only while it has links.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role {
        Title,
        Heading,
        Strong, ///< Body in bold.
        Body,
        Quiet,
        Loud, ///< As large as a title: for the one sentence that matters.
    };

    explicit TextLabel(Role role = Role::Body, QWidget *parent = nullptr);
    /// Rich text; what is not markup has to be escaped by the caller.
    void setHtml(const QString &html);
    /// Shown as it is, whatever is in it.
    void setPlain(const QString &text);
    void setRole(Role role);
    /// Neutral is the role's own colour.
    void setTone(Tone tone);
    /// One line of plain text, cut where it has no room; the tool tip shows the whole.
    void setElided(bool isElided);

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyRole();
    void applyColors();
    QString elided() const;

    Role m_role;
    Tone m_tone = Tone::Neutral;
    bool m_isElided = false;
};

} // namespace widgets
