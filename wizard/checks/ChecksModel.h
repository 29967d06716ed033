#pragma once

#include <QAbstractListModel>
#include <QPointer>

namespace checks {

class Runner;

/// The findings as rows for a view.
class ChecksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< A checks::CheckId
        StatusRole,            ///< int, a checks::Status
        SummaryRole,           ///< QString
        RemedyTextRole,        ///< QString, empty if there is none
        RemedySectionRole,     ///< QString
        RemedyStepRole,        ///< QString
        DurationRole,          ///< qint64, milliseconds; -1 if nothing was asked
        DetailRole,            ///< QString, the technical detail as lines of plain text
    };

    explicit ChecksModel(Runner *runner, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QPointer<Runner> m_runner;
};

} // namespace checks
