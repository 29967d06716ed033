#pragma once

#include <functional>

class QFileDialog;
class QObject;
class QString;

namespace pages {

/// Shows the dialog and hands on the path that is chosen, unless `context` goes first. The dialog goes when
/// it is closed.
void openFileDialog(QFileDialog *dialog, QObject *context, std::function<void(const QString &path)> use);

} // namespace pages
