// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace widgets {
class TextLabel;
}

namespace dialogs {

/// Choice of the gateway: one of the three by name, or another address, which is looked at as it is typed.
class GatewayRow : public QWidget
{
    Q_OBJECT

public:
    explicit GatewayRow(QWidget *parent = nullptr);

    /// "global", "uk", "us", or an address.
    void setGateway(const QString &gateway);
    /// For a form, which has the title beside it.
    void hideTitle();
    /// In practice mode: the simulated tenant's address, not to be changed. Empty: not in practice mode.
    void setFixed(const QString &address);
    void retranslate();

Q_SIGNALS:
    /// By the user, also while it cannot be right.
    void edited(const QString &gateway);

private:
    void showAddress();
    void showNote(const QString &note);
    void validate(const QString &gateway);

    widgets::TextLabel *m_title;
    QComboBox *m_choice;
    QLineEdit *m_address;
    widgets::TextLabel *m_note;
    QString m_fixed;
};

} // namespace dialogs
