#pragma once

#include <QWidget>

class QLineEdit;

namespace widgets {
class TextLabel;
}

namespace pages {

/// A line of text of the validation's record, with its title above.
class RecordField : public QWidget
{
    Q_OBJECT

public:
    explicit RecordField(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void showValue(const QString &value, bool isFinal);

Q_SIGNALS:
    /// By the user.
    void edited(const QString &value);

private:
    widgets::TextLabel *m_title;
    QLineEdit *m_edit;
};

/// Takes the ground of an entry away while nothing can be entered.
void setEntryGround(QWidget *edit, bool isEntry);

} // namespace pages
