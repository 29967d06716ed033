#pragma once

#include <QLabel>

namespace widgets {

/// Wrapped text, plain or rich, that can be selected, is at most some 75 characters wide and has a role.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Title, Heading, Body, Quiet, Loud };

    explicit TextLabel(Role role = Role::Body, QWidget *parent = nullptr);
    /// Rich text; what is not markup has to be escaped by the caller.
    void setHtml(const QString &html);
    /// Shown as it is, whatever is in it.
    void setPlain(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRole();

    Role m_role;
};

} // namespace widgets
