// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "validation/Record.h"
#include "widgets/StepCard.h"

#include <functional>
#include <vector>

class QPlainTextEdit;
class QPushButton;

namespace session {
class ValidationSession;
}
namespace widgets {
class Notice;
class TextField;
class TextLabel;
} // namespace widgets

namespace pages {

/// The end of the validation session: who took part, a remark, and the sign-off that makes the record final.
/// Folded until it is asked for, like the cards of steps.
class SignOffCard : public widgets::StepCard
{
    Q_OBJECT

public:
    explicit SignOffCard(session::ValidationSession &validation, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    /// Where it goes on: what unfolds it, what is to be filled in, or a new session.
    void focusStart() const;

private:
    void askToRenew();
    widgets::TextField *addField(const QString &name, std::function<QString &(validation::Record &)> member);

    struct Line
    {
        widgets::TextField *field;
        std::function<QString &(validation::Record &)> member;
    };

    session::ValidationSession &m_validation;
    std::vector<Line> m_lines;
    widgets::TextLabel *m_remarkTitle;
    QPlainTextEdit *m_remark;
    widgets::TextLabel *m_missing;
    QPushButton *m_sign;
    widgets::Notice *m_signed;
    QPushButton *m_renew;
};

} // namespace pages
