#include "FileDialog.h"

#include <QApplication>
#include <QFileDialog>

#include <utility>

namespace pages {

void openFileDialog(QFileDialog *dialog, QObject *context, std::function<void(const QString &path)> use)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [chosen = std::move(use)](const QString &path) {
                         // With Enter, Qt's own dialog ends while its list of completions is open, and as
                         // long as a popup is, no window of the program becomes active: keys go nowhere.
                         if (QWidget *popup = QApplication::activePopupWidget())
                             popup->close();
                         chosen(path);
                     });
    dialog->open();
}

} // namespace pages
