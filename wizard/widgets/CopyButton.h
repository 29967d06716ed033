// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Button.h"

#include <QTimer>

#include <functional>

namespace widgets {

/// "Copy", and for two seconds afterwards "Copied".
class CopyButton : public Button
{
    Q_OBJECT

public:
    /// `what` names the value for screen readers: "Copy Role Name".
    CopyButton(QString what, std::function<QString()> value, QWidget *parent = nullptr);
    void setWhat(const QString &what);
    /// In place of "Copy", where the button stands alone: "Copy summary".
    void setCaption(const QString &caption);
    void retranslate();
    /// Wide enough for both of its texts.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();

    QString caption() const;

    QString m_what;
    QString m_caption;
    std::function<QString()> m_value;
    QTimer m_copied;
};

} // namespace widgets
