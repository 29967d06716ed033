#pragma once

#include "widgets/SectionList.h"

#include <QWidget>

class QPushButton;

namespace widgets {
class TextLabel;
}

namespace pages {

class Session;

/// The window's side: whose set-up this is, and the list of sections with what is done, to do or needs
/// attention. A section that has been reached can be opened from it.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(Session &session, QWidget *parent = nullptr);

    /// Which section is open; empty for the welcome page.
    void setOpenSection(const QString &sectionId);
    void retranslate();

Q_SIGNALS:
    void sectionRequested(const QString &sectionId);
    void welcomeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void keepEdgeFree();

    Session &m_session;
    QString m_openSection;
    widgets::TextLabel *m_organisation;
    widgets::TextLabel *m_product;
    widgets::SectionList *m_list;
    QPushButton *m_setups;
};

} // namespace pages
