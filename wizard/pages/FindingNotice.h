// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/Notice.h"

class QCheckBox;
class QPushButton;

namespace session {
class Repair;
}

namespace pages {

/// At the top of a page, whatever is scrolled below: the finding that the user has come to mend, to be
/// checked again from there.
class FindingNotice : public widgets::Notice
{
    Q_OBJECT

public:
    /// `repair` has to outlive it.
    explicit FindingNotice(session::Repair &repair, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Back to the live checks.
    void backRequested();
    /// To the place where the other cause is mended.
    void elsewhereRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void setTexts();

    session::Repair &m_repair;
    QPushButton *m_again;
    QPushButton *m_goTo;
    QPushButton *m_back;
    QCheckBox *m_keepOn;
};

} // namespace pages
