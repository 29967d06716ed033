// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "RecordedWatch.h"

#include "setup/SetupStore.h"

#include <QJsonObject>

namespace guide {
struct Guide;
}

namespace session {

/// A watch whose record is kept in a saved set-up that others may open meanwhile, or nowhere if there is
/// none. What it came to is told by happened() and isSaved(); also if it is stopped before it began.
class SavedWatch : public RecordedWatch
{
    Q_OBJECT

public:
    /// `setup`, which may be null, is kept as it was saved last. All of them have to outlive this object.
    SavedWatch(const ClientFactory &clients, setup::SetupStore store, setup::Setup *setup,
               QObject *parent = nullptr);

    validation::Record record() const override { return m_record; }
    /// The validation session of the set-up is final, and no watch can begin.
    bool isSignedOff() const { return m_record.signedOff.isValid(); }
    /// Goes on with what the set-up remembers of the message, if that did not come to an end; else begins.
    void start(const Access &access, const validation::WatchOptions &order);
    void stop() override;
    /// All that was to be kept is in the set-up's file.
    bool isSaved() const { return m_isSaved; }
    QJsonObject report(const guide::Guide &guide) const;

Q_SIGNALS:
    /// What is seen is not kept for now, and why, in words; once for each reason.
    void notSaved(const QString &words);

protected:
    void keep(const validation::Record &record, bool isNews) override;

private:
    void save();

    setup::SetupStore m_store;
    setup::Setup *m_setup;
    validation::Record m_record;
    QString m_gateway;
    QString m_clientId;
    bool m_isSaved = true;
    QString m_savingError; ///< Why it was last not saved.
};

} // namespace session
