// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QList>

class QPushButton;

namespace validation {
struct Message;
}
namespace widgets {
class TextLabel;
}

namespace pages {

/// What the headers of the message that is watched for say, and the way to another one. A value that has no
/// room is cut, and shown whole by its tool tip.
class MessageFacts : public QFrame
{
    Q_OBJECT

public:
    explicit MessageFacts(QWidget *parent = nullptr);

    /// `isFixed` while the message cannot be another one.
    void showMessage(const validation::Message &message, bool isFixed);
    void retranslate();

Q_SIGNALS:
    void otherRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::TextLabel *m_subject;
    QList<widgets::TextLabel *> m_names;
    QList<widgets::TextLabel *> m_values;
    QPushButton *m_other;
};

} // namespace pages
