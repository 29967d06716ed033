// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace setup {

/// What an admin has entered and ticked for one tenant. Holds no secret: the client secret and the generated
/// password have no field here, and setValue() refuses theirs.
class Setup : public QObject
{
    Q_OBJECT

public:
    /// `name` is the stem of the set-up's file.
    explicit Setup(QString name, QObject *parent = nullptr);

    QString name() const { return m_name; }
    /// What its keychain entries are bound to: 128 random bits, which a copy of the file has too. Empty in
    /// files of earlier versions until they get one.
    QString id() const { return m_id; }
    void setId(const QString &id);
    static QString newId();
    static bool isId(const QString &text);
    /// The customer's organization, for lists and the report; may be empty at first. The same as the value of
    /// the field "requirements.organisation".
    QString organization() const;
    void setOrganization(const QString &organization);

    /// Practice set-ups talk to the simulated tenant only.
    bool isPractice() const { return m_practice; }
    void setPractice(bool practice);

    /// What was entered in a field; empty if nothing was.
    QString value(const QString &fieldId) const { return m_values.value(fieldId); }
    bool hasValue(const QString &fieldId) const { return m_values.contains(fieldId); }
    /// A changed Client ID or gateway makes the last checks void. What looks like a client secret is not
    /// taken, in whatever field it was pasted.
    void setValue(const QString &fieldId, const QString &value);
    /// The same, but it does not get into the file until setValue() is called with it: for what may still
    /// turn out to be a secret.
    void holdValue(const QString &fieldId, const QString &value);
    bool isHeld(const QString &fieldId) const { return m_held.contains(fieldId); }
    /// As many letters and digits in a row as a client secret has, or more.
    static bool looksLikeSecret(QStringView text);

    bool isDone(const QString &stepId) const { return m_done.contains(stepId); }
    /// When the step was ticked, UTC; invalid if it is not.
    QDateTime doneAt(const QString &stepId) const { return m_done.value(stepId); }
    /// A step that is ticked while it is ticked keeps its first date.
    void setDone(const QString &stepId, bool done, const QDateTime &at = QDateTime::currentDateTimeUtc());

    int stepsDone() const { return static_cast<int>(m_done.size()); }

    /// The section that is open, and those that have been opened.
    QString currentSection() const { return m_currentSection; }
    void setCurrentSection(const QString &sectionId);
    bool isReached(const QString &sectionId) const { return m_reached.contains(sectionId); }

    /// Whether the keychain holds the secret, as far as this set-up knows.
    bool isSecretStored() const { return m_secretStored; }
    /// Storing another secret makes the last checks void; forgetting it does not.
    void setSecretStored(bool stored);

    /// The last run of the checks in the report's form ("checks" of the report document, and "account");
    /// empty if none has run since the credentials or the gateway last changed.
    QJsonObject lastRun() const { return m_lastRun; }
    void setLastRun(const QJsonObject &run);
    /// Credentials or gateway are others from now on: what was found is not of them.
    void voidLastRun();
    /// How often that was. A run that began before is void when it ends.
    int credentialsChanges() const { return m_credentialsChanges; }

    /// The validation session in the report's form ("validation" of the report document); empty if there is
    /// none.
    QJsonObject validation() const { return m_validation; }
    void setValidation(const QJsonObject &validation);

    /// The report document as it stood when the validation session was signed off; empty while none is.
    QJsonObject finalReport() const { return m_finalReport; }
    void setFinalReport(const QJsonObject &report);

    QDateTime created() const { return m_created; }
    QDateTime modified() const { return m_modified; }

    /// The `format` and `version` of the set-up file's document.
    static constexpr QLatin1String format{"active-response-setup/setup"};
    static constexpr int version = 1;
    /// The set-up file's document, and back.
    QJsonObject toJson() const;
    /// Ignores members of unexpected type. The caller has checked format and version.
    void fromJson(const QJsonObject &document);
    /// fromJson() left out a value that looks like a client secret: the file is to be written anew.
    bool isCleaned() const { return m_cleaned; }

Q_SIGNALS:
    /// Anything changed: for whoever keeps the whole.
    void changed();
    // What it was, for those who show it; each after changed().
    void valueChanged(const QString &fieldId);
    void stepChanged(const QString &stepId);
    void validationChanged();

private:
    void enter(const QString &fieldId, const QString &value);
    void touch();

    QString m_name;
    QString m_id;
    bool m_practice = false;
    QHash<QString, QString> m_values;
    QSet<QString> m_held; ///< Fields whose value stays out of the file.
    bool m_cleaned = false;
    QHash<QString, QDateTime> m_done;
    QString m_currentSection;
    QSet<QString> m_reached;
    bool m_secretStored = false;
    QJsonObject m_lastRun;
    int m_credentialsChanges = 0;
    QJsonObject m_validation;
    QJsonObject m_finalReport;
    QDateTime m_created;
    QDateTime m_modified;
};

} // namespace setup
