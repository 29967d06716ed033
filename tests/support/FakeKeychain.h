// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secrets/Keychain.h"

#include <QMap>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <utility>

/// A keychain in memory that fails, or takes its time, as the test wants it.
class FakeKeychain : public secrets::Keychain
{
    Q_OBJECT

public:
    enum class Mood { Works, Fails, Locked, Different, Slow };

    FakeKeychain() : Keychain(QStringLiteral("fake")) {}

    Mood mood = Mood::Works;
    QMap<QString, QByteArray> held;

    /// Lets end what is slow.
    void release()
    {
        for (const QPointer<Job> &job : std::exchange(m_slow, {})) {
            if (job)
                job->end();
        }
    }

    secrets::KeychainJob *store(const QString &key, secrets::SecretText secret,
                                const QJsonObject &note = {}) override
    {
        const QByteArray text = secret.view().toByteArray();
        return begin([this, key, text, note](secrets::SecretText *) {
            if (const auto status = error(); status != secrets::KeychainStatus::Ok)
                return status;
            held.insert(key, mood == Mood::Different ? text.chopped(1) : text);
            m_notes.insert(key, note);
            m_isProved.insert(key, mood != Mood::Different);
            return mood == Mood::Different ? secrets::KeychainStatus::Different : secrets::KeychainStatus::Ok;
        });
    }
    secrets::KeychainJob *read(const QString &key) override
    {
        return begin([this, key](secrets::SecretText *secret) {
            if (const auto status = error(); status != secrets::KeychainStatus::Ok)
                return status;
            if (!held.contains(key))
                return secrets::KeychainStatus::NotFound;
            *secret = secrets::SecretText(held.value(key));
            return secrets::KeychainStatus::Ok;
        });
    }
    secrets::KeychainJob *forget(const QString &key) override { return forget(QStringList{key}); }
    secrets::KeychainJob *forget(const QStringList &keys) override
    {
        return begin([this, keys](secrets::SecretText *) {
            if (const auto status = error(); status != secrets::KeychainStatus::Ok)
                return status;
            for (const QString &key : keys)
                held.remove(key);
            return secrets::KeychainStatus::Ok;
        });
    }
    secrets::KeychainJob *probe() override
    {
        return begin([this](secrets::SecretText *) { return error(); });
    }
    QList<secrets::KeychainEntry> entries() const override
    {
        QList<secrets::KeychainEntry> all;
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            all.append({it.key(), m_notes.value(it.key()), m_isProved.value(it.key(), true), {}});
        return all;
    }
    void doubt(const QString &key) const override { m_isProved.insert(key, false); }
    QStringList stored() const override { return held.keys(); }

private:
    using Work = std::function<secrets::KeychainStatus(secrets::SecretText *)>;

    class Job final : public secrets::KeychainJob
    {
    public:
        Job(Work work, QObject *parent) : KeychainJob(parent), m_work(std::move(work)) {}
        void end()
        {
            if (std::exchange(m_isOver, true))
                return;
            m_status = m_work(&m_secret);
            Q_EMIT finished(this);
            deleteLater();
        }
        void cancel() override
        {
            m_work = [](secrets::SecretText *) { return secrets::KeychainStatus::Cancelled; };
            end();
        }

    private:
        Work m_work;
        bool m_isOver = false;
    };

    secrets::KeychainStatus error() const
    {
        switch (mood) {
        case Mood::Fails:
            return secrets::KeychainStatus::Failed;
        case Mood::Locked:
            return secrets::KeychainStatus::Locked;
        default:
            return secrets::KeychainStatus::Ok;
        }
    }

    secrets::KeychainJob *begin(Work work)
    {
        auto *job = new Job(std::move(work), this);
        if (mood == Mood::Slow)
            m_slow.append(job);
        else
            QTimer::singleShot(0, job, &Job::end);
        return job;
    }

    QList<QPointer<Job>> m_slow;
    QMap<QString, QJsonObject> m_notes;
    mutable QMap<QString, bool> m_isProved; ///< What a test puts into `held` is.
};
