// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace language {
class Translators;
}

namespace widgets {

/// A globe and the name of the language, with a menu of all others, each by its own name. Hidden if there is
/// but one.
class LanguageButton : public QPushButton
{
    Q_OBJECT

public:
    /// `translators` has to outlive the button.
    explicit LanguageButton(language::Translators &translators, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showGlobe();

    language::Translators &m_translators;
};

} // namespace widgets
