// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SetupRemoval.h"

#include "widgets/Confirmation.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace dialogs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dialogs::SetupRemoval)
};

QString whatIsLost(const session::SetupLibrary &library, const setup::SetupEntry &entry, bool isPractice)
{
    const QString lost =
        entry.error.isEmpty()
            //: Of a set-up that is to be deleted.
            ? Words::tr("Its entries and its %n completed step(s) are removed from this computer.", nullptr,
                        entry.stepsDone)
            //: %1 is the name of a damaged set-up’s file.
            : Words::tr("The file “%1” is removed from this computer.").arg(library.store().path(entry.name));
    const bool hasSecret = !isPractice && (library.mayHaveSecret(entry) || !entry.error.isEmpty());
    const QString secret =
        Words::tr("So is its client secret. Mimecast does not show it again: if Arctic Wolf doesn’t have it "
                  "yet, you need new keys.");
    return hasSecret ? lost + QLatin1Char(' ') + secret : lost;
}

} // namespace

void askToDelete(QWidget *parent, session::SetupLibrary &library, const setup::SetupEntry &entry,
                 bool isPractice, std::function<void(const QString &)> done)
{
    const QString name = entry.organization.isEmpty() ? entry.name : entry.organization;
    widgets::confirm(
        parent,
        {.name = QStringLiteral("delete-question"),
         .title = Words::tr("Delete a set-up"),
         //: %1 is the name of an organization.
         .question = Words::tr("Delete the set-up of %1?").arg(name),
         .consequence = whatIsLost(library, entry, isPractice) + QLatin1Char(' ') +
                        Words::tr("This can’t be undone. Nothing changes at Mimecast or Arctic Wolf."),
         //: Button: deletes a set-up from this computer.
         .action = Words::tr("Delete")},
        [parent, &library, setup = entry.name, done = std::move(done)] {
            library.remove(setup, parent, [done](const session::SetupLibrary::Removal &removal) {
                done(session::SetupLibrary::explain(removal));
            });
        });
}

} // namespace dialogs
