// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Setup.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

namespace setup {

namespace {

Q_LOGGING_CATEGORY(log, "active-response-setup.setup", QtWarningMsg)

constexpr qsizetype idLength = 32;
// Of one published pair of API 2.0 credentials.
constexpr int secretLength = 64;

constexpr QLatin1String organizationField("requirements.organisation");

bool isSecretField(const QString &fieldId)
{
    return fieldId == QLatin1String("credentials.client-secret") ||
           fieldId == QLatin1String("service-account.password");
}

/// What the checks looked at, so that another value leaves nothing proved.
bool isCheckedField(const QString &fieldId)
{
    return fieldId == QLatin1String("credentials.client-id") ||
           fieldId == QLatin1String("verification.gateway");
}

QString written(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime readDate(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

Setup::Setup(QString name, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_id(newId()), m_created(QDateTime::currentDateTimeUtc()),
      m_modified(m_created)
{
}

QString Setup::newId()
{
    QString id;
    for (int half = 0; half < 2; ++half)
        id += QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), idLength / 2, 16,
                                       QLatin1Char('0'));
    return id;
}

bool Setup::isId(const QString &text)
{
    return text.size() == idLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

void Setup::setId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    touch();
}

QString Setup::organization() const
{
    return value(organizationField);
}

void Setup::setOrganization(const QString &organization)
{
    setValue(organizationField, organization);
}

void Setup::setPractice(bool practice)
{
    if (m_practice == practice)
        return;
    m_practice = practice;
    touch();
}

bool Setup::looksLikeSecret(QStringView text)
{
    int run = 0;
    return std::any_of(text.begin(), text.end(), [&run](QChar c) {
        run = c.unicode() < 0x80 && c.isLetterOrNumber() ? run + 1 : 0;
        return run == secretLength;
    });
}

void Setup::setValue(const QString &fieldId, const QString &newValue)
{
    if (looksLikeSecret(newValue)) {
        qCWarning(log) << "refused to keep what looks like a secret as" << fieldId;
        return;
    }
    const bool wasHeld = m_held.remove(fieldId);
    enter(fieldId, newValue);
    if (wasHeld)
        touch();
}

void Setup::holdValue(const QString &fieldId, const QString &newValue)
{
    if (!m_held.contains(fieldId)) {
        m_held.insert(fieldId);
        touch();
    }
    enter(fieldId, newValue);
}

void Setup::enter(const QString &fieldId, const QString &newValue)
{
    if (isSecretField(fieldId)) {
        qCWarning(log) << "refused to keep a value for the secret field" << fieldId;
        return;
    }
    const QString before = value(fieldId);
    if (hasValue(fieldId) && before == newValue)
        return;
    m_values.insert(fieldId, newValue);
    if (isCheckedField(fieldId) && before != newValue)
        voidLastRun();
    else
        touch();
    Q_EMIT valueChanged(fieldId);
}

void Setup::setDone(const QString &stepId, bool done, const QDateTime &at)
{
    if (isDone(stepId) == done)
        return;
    if (done) {
        m_done.insert(stepId, at.isValid() ? at.toUTC() : QDateTime::currentDateTimeUtc());
    } else {
        m_done.remove(stepId);
    }
    touch();
    Q_EMIT stepChanged(stepId);
}

void Setup::setCurrentSection(const QString &sectionId)
{
    if (m_currentSection == sectionId && isReached(sectionId))
        return;
    m_currentSection = sectionId;
    m_reached.insert(sectionId);
    touch();
}

void Setup::setSecretStored(bool stored)
{
    if (!stored && !m_secretStored)
        return;
    m_secretStored = stored;
    if (stored)
        voidLastRun();
    else
        touch();
}

void Setup::setLastRun(const QJsonObject &run)
{
    if (m_lastRun == run)
        return;
    m_lastRun = run;
    touch();
}

void Setup::voidLastRun()
{
    ++m_credentialsChanges;
    m_lastRun = {};
    touch();
}

void Setup::setValidation(const QJsonObject &validation)
{
    if (m_validation == validation)
        return;
    m_validation = validation;
    touch();
    Q_EMIT validationChanged();
}

void Setup::setFinalReport(const QJsonObject &report)
{
    if (m_finalReport == report)
        return;
    m_finalReport = report;
    touch();
}

QJsonObject Setup::toJson() const
{
    QJsonObject values;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (!m_held.contains(it.key()))
            values.insert(it.key(), it.value());
    }
    // What was found of a value that is not in the file is not in it, either.
    const bool isRunHeld = std::any_of(m_held.cbegin(), m_held.cend(), isCheckedField);
    QJsonObject done;
    for (auto it = m_done.cbegin(); it != m_done.cend(); ++it)
        done.insert(it.key(), written(it.value()));
    QStringList reached(m_reached.cbegin(), m_reached.cend());
    std::sort(reached.begin(), reached.end());

    return {{QStringLiteral("format"), format},
            {QStringLiteral("version"), version},
            {QStringLiteral("id"), m_id},
            {QStringLiteral("practice"), m_practice},
            {QStringLiteral("created"), written(m_created)},
            {QStringLiteral("modified"), written(m_modified)},
            {QStringLiteral("currentSection"), m_currentSection},
            {QStringLiteral("reached"), QJsonArray::fromStringList(reached)},
            {QStringLiteral("values"), values},
            {QStringLiteral("done"), done},
            {QStringLiteral("secretStored"), m_secretStored},
            {QStringLiteral("lastRun"), isRunHeld ? QJsonObject() : m_lastRun},
            {QStringLiteral("validation"), m_validation},
            {QStringLiteral("finalReport"), m_finalReport}};
}

void Setup::fromJson(const QJsonObject &document)
{
    const QString id = document.value(QLatin1String("id")).toString();
    m_id = isId(id) ? id : QString();
    m_practice = document.value(QLatin1String("practice")).toBool();
    m_currentSection = document.value(QLatin1String("currentSection")).toString();
    m_secretStored = document.value(QLatin1String("secretStored")).toBool();
    m_lastRun = document.value(QLatin1String("lastRun")).toObject();
    m_validation = document.value(QLatin1String("validation")).toObject();
    m_finalReport = document.value(QLatin1String("finalReport")).toObject();

    m_reached.clear();
    const QJsonArray reached = document.value(QLatin1String("reached")).toArray();
    for (const auto &section : reached) {
        if (section.isString())
            m_reached.insert(section.toString());
    }

    m_values.clear();
    m_held.clear();
    m_cleaned = false;
    const QJsonObject values = document.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isString())
            continue;
        if (isSecretField(it.key()) || looksLikeSecret(it.value().toString()))
            m_cleaned = true;
        else
            m_values.insert(it.key(), it.value().toString());
    }

    m_done.clear();
    const QJsonObject done = document.value(QLatin1String("done")).toObject();
    for (auto it = done.begin(); it != done.end(); ++it) {
        if (const QDateTime at = readDate(it.value()); at.isValid())
            m_done.insert(it.key(), at);
    }

    if (const QDateTime at = readDate(document.value(QLatin1String("created"))); at.isValid())
        m_created = at;
    if (const QDateTime at = readDate(document.value(QLatin1String("modified"))); at.isValid())
        m_modified = at;
    Q_EMIT changed();
}

void Setup::touch()
{
    m_modified = QDateTime::currentDateTimeUtc();
    Q_EMIT changed();
}

} // namespace setup
