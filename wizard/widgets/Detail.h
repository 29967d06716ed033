// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace widgets {

class CopyButton;
class TextLabel;

/// Technical detail: can be selected and copied. Folding it is up to whoever uses it.
class Detail : public QWidget
{
    Q_OBJECT

public:
    explicit Detail(QWidget *parent = nullptr);
    void setText(const QString &text);
    bool isEmpty() const;
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    TextLabel *m_text;
    CopyButton *m_copy;
};

} // namespace widgets
