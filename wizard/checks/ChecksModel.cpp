#include "ChecksModel.h"

#include "Diagnosis.h"
#include "Runner.h"

#include <QCoreApplication>

#include <algorithm>

namespace checks {

namespace {

qint64 durationOf(const Finding &finding)
{
    if (finding.evidence.isEmpty())
        return -1;
    std::chrono::milliseconds longest{0};
    for (const Evidence &evidence : finding.evidence)
        longest = std::max(longest, evidence.duration);
    return longest.count();
}

QString line(const Evidence &evidence)
{
    QStringList parts{evidence.operation};
    parts.append(evidence.httpStatus > 0 ? QStringLiteral("HTTP %1").arg(evidence.httpStatus)
                                         : QCoreApplication::translate("checks", "no answer"));
    parts.append(QCoreApplication::translate("checks", "%1 ms").arg(evidence.duration.count()));
    if (!evidence.requestId.isEmpty())
        parts.append(QCoreApplication::translate("checks", "request ID %1").arg(evidence.requestId));
    parts.append(evidence.errorCode);
    parts.append(evidence.detail);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString detailOf(const Finding &finding)
{
    QStringList lines;
    for (const Evidence &evidence : finding.evidence)
        lines.append(line(evidence));
    return lines.join(u'\n');
}

} // namespace

ChecksModel::ChecksModel(Runner *runner, QObject *parent) : QAbstractListModel(parent), m_runner(runner)
{
    connect(runner, &Runner::findingChanged, this, [this](CheckId check) {
        const QModelIndex changed = index(static_cast<int>(check));
        Q_EMIT dataChanged(changed, changed);
    });
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_runner ? 0 : static_cast<int>(m_runner->findings().size());
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding finding = m_runner->findings().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(finding);
    case IdRole:
        return QVariant::fromValue(static_cast<CheckId>(index.row()));
    case StatusRole:
        return static_cast<int>(finding.status);
    case SummaryRole:
        return summary(finding);
    case RemedyTextRole:
        return remedy(finding).text;
    case RemedySectionRole:
        return remedy(finding).section;
    case RemedyStepRole:
        return remedy(finding).step;
    case DurationRole:
        return durationOf(finding);
    case DetailRole:
        return detailOf(finding);
    default:
        return {};
    }
}

} // namespace checks
