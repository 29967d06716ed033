// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Keychain.h"

#include "SecretService.h"

#include "files/OwnFolder.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFuture>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QLibrary>
#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace secrets {

namespace {

// Quiet unless asked for: what goes wrong is told to the user in words.
Q_LOGGING_CATEGORY(log, "active-response-setup.secrets", QtWarningMsg)

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds promptSuspected = 1500ms;

// Windows takes no more, and what is kept here is nowhere near as long.
constexpr qsizetype largestEntry = qsizetype(5) * 512;

enum class Step { Write, ReadBack, Read, Delete, ProveGone };

/// Whether the system's library can be used. QtKeychain would load it on this thread, and a cold disk takes
/// its time; once it is loaded, loading it again costs nothing.
QFuture<bool> loadLibrary()
{
#ifdef Q_OS_LINUX
    const auto promise = std::make_shared<QPromise<bool>>();
    QThreadPool::globalInstance()->start([promise] {
        promise->start();
        promise->addResult(QLibrary(QStringLiteral("secret-1"), 0).load());
        promise->finish();
    });
    return promise->future();
#else
    return QtFuture::makeReadyFuture(true);
#endif
}

const QLatin1String noteMember("note");
const QLatin1String provedMember("proved");
// An entry of the index is a line; what is larger is none.
constexpr qint64 largestMark = qint64(64) * 1024;

/// One operation as a row of QtKeychain's jobs, each under a deadline of its own.
class Operation final : public KeychainJob
{
public:
    Operation(const char *name, std::vector<Step> steps, QString key, SecretText secret,
              std::chrono::milliseconds patience, Keychain *keychain)
        : KeychainJob(keychain), m_name(name), m_steps(std::move(steps)), m_service(keychain->service()),
          m_key(std::move(key)), m_wanted(std::move(secret)), m_patience(patience)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { end(KeychainStatus::TimedOut); });
        m_prompt.setSingleShot(true);
        connect(&m_prompt, &QTimer::timeout, this, [this] {
            m_waited = true;
            Q_EMIT waiting();
        });
        m_elapsed.start();
        // Not before the caller has had the time to connect.
        QTimer::singleShot(0, this, &Operation::begin);
    }

    void cancel() override { end(KeychainStatus::Cancelled); }

private:
    void begin();
    void libraryLoaded(bool isLoaded);
    void askFirst();
    void startStep();
    void nextStep();
    QKeychain::Job *jobForStep();
    void stepFinished(QKeychain::Job *job);
    void takeRead(QKeychain::Job *job);
    void proveAbsence();
    void explainFailure(QKeychain::Job *job);
    void removeCanary();
    void end(KeychainStatus status);

    const char *m_name;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    QString m_service;
    QString m_key;
    SecretText m_wanted;
    std::chrono::milliseconds m_patience;
    QTimer m_deadline;
    QTimer m_prompt;
    QElapsedTimer m_elapsed;
    bool m_waited = false;
    bool m_ended = false;
};

void Operation::begin()
{
    if (m_ended)
        return;
    if (m_wanted.size() > largestEntry) {
        end(KeychainStatus::TooLarge);
        return;
    }
    m_deadline.start(m_patience);
    auto *loading = new QFutureWatcher<bool>(this);
    connect(loading, &QFutureWatcherBase::finished, this,
            [this, loading] { libraryLoaded(loading->result()); });
    loading->setFuture(loadLibrary());
}

void Operation::libraryLoaded(bool isLoaded)
{
    if (m_ended)
        return;
    if (!isLoaded) {
        // QtKeychain would look for other services then, and hold everything up meanwhile.
        m_detail = QStringLiteral("libsecret-1 cannot be loaded.");
        end(KeychainStatus::BackendMissing);
    } else if (m_steps.front() == Step::Write) {
        askFirst();
    } else {
        startStep();
    }
}

void Operation::askFirst()
{
    m_deadline.start(m_patience);
    askBeforeWriting(this, [this](KeychainStatus status) {
        if (status == KeychainStatus::Ok) {
            startStep();
        } else {
            m_detail = QStringLiteral("KWallet has no wallet yet.");
            end(status);
        }
    });
}

void Operation::startStep()
{
    if (m_ended)
        return;
    // No parent, and it deletes itself: the system's answer comes to it even if nobody waits any more.
    QKeychain::Job *job = jobForStep();
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, &Operation::stepFinished);
    if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
        // The bytes are shared with QtKeychain's own copy, so this wipes both; also when nobody waits.
        connect(read, &QKeychain::Job::finished, read, [read] {
            const QByteArray shared = read->binaryData();
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): data() would detach from that copy.
            wipe(const_cast<char *>(shared.constData()), static_cast<size_t>(shared.size()));
        });
    }
    m_deadline.start(m_patience);
    if (!m_waited)
        m_prompt.start(promptSuspected);
    job->start();
}

QKeychain::Job *Operation::jobForStep()
{
    switch (m_steps[m_step]) {
    case Step::Write: {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        // As text, because libsecret would get binary data in base64, which no other program could read.
        QString text = QString::fromUtf8(m_wanted.view());
        job->setTextData(text);
        wipe(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
        return job;
    }
    case Step::Delete:
        return new QKeychain::DeletePasswordJob(m_service);
    case Step::ReadBack:
    case Step::Read:
    case Step::ProveGone:
        break;
    }
    return new QKeychain::ReadPasswordJob(m_service);
}

void Operation::stepFinished(QKeychain::Job *job)
{
    if (m_ended)
        return;
    m_deadline.stop();
    m_prompt.stop();
    const Step step = m_steps[m_step];
    const bool isRead = step == Step::Read || step == Step::ReadBack || step == Step::ProveGone;
    const bool isMissing = job->error() == QKeychain::EntryNotFound;
    if (job->error() == QKeychain::NoError && isRead) {
        takeRead(job);
    } else if (job->error() == QKeychain::NoError || (isMissing && step == Step::Delete)) {
        nextStep();
    } else if (isMissing && step == Step::ReadBack) {
        end(KeychainStatus::Different);
    } else if (isMissing && isRead) {
        proveAbsence();
    } else {
        explainFailure(job);
    }
}

void Operation::nextStep()
{
    if (++m_step == m_steps.size()) {
        end(KeychainStatus::Ok);
    } else {
        startStep();
    }
}

void Operation::takeRead(QKeychain::Job *job)
{
    const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    SecretText found(read->binaryData());
    switch (m_steps[m_step]) {
    case Step::Read:
        m_secret = std::move(found);
        nextStep();
        break;
    case Step::ReadBack:
        if (found == m_wanted) {
            nextStep();
        } else {
            end(KeychainStatus::Different);
        }
        break;
    default:
        m_detail = QStringLiteral("The entry is still there after it was deleted.");
        end(KeychainStatus::Failed);
    }
}

void Operation::proveAbsence()
{
    m_deadline.start(m_patience);
    askAboutEntry(m_service, m_key, this, [this](KeychainStatus status) {
        const bool proved = m_steps[m_step] == Step::ProveGone;
        switch (status) {
        case KeychainStatus::NotFound:
        case KeychainStatus::NoService:      // Then it was another keychain that did not find it.
        case KeychainStatus::BackendMissing: // There is nobody else to ask.
            if (proved) {
                nextStep();
            } else {
                end(KeychainStatus::NotFound);
            }
            break;
        case KeychainStatus::Ok:
            m_detail = QStringLiteral("The entry is there, and it cannot be read.");
            end(KeychainStatus::Failed);
            break;
        default:
            end(status);
        }
    });
}

void Operation::explainFailure(QKeychain::Job *job)
{
    m_detail = job->errorString();
    const QKeychain::Error error = job->error();
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented) {
        end(KeychainStatus::BackendMissing);
        return;
    }
    if (error == QKeychain::AccessDeniedByUser) {
        end(KeychainStatus::AccessDenied);
        return;
    }
    m_deadline.start(m_patience);
    askAboutKeyring(this, [this, error](KeychainStatus status) {
        if (status != KeychainStatus::Ok && status != KeychainStatus::Failed &&
            status != KeychainStatus::BackendMissing) {
            end(status);
        } else if (error == QKeychain::AccessDenied) {
            end(KeychainStatus::AccessDenied);
        } else {
            end(KeychainStatus::Failed);
        }
    });
}

/// A probe's canary is of no use to anybody. QtKeychain does one job after the other, so this one comes after
/// a write that still waits for its prompt.
void Operation::removeCanary()
{
    const bool isProbe = m_steps.front() == Step::Write && m_steps.back() == Step::ProveGone;
    const bool isUnderWay = m_status == KeychainStatus::TimedOut || m_status == KeychainStatus::Cancelled;
    if (!isProbe || (m_steps.at(std::min(m_step, m_steps.size() - 1)) != Step::ReadBack && !isUnderWay))
        return;
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(m_key);
    job->start();
}

void Operation::end(KeychainStatus status)
{
    if (m_ended)
        return;
    m_ended = true;
    m_status = status;
    m_deadline.stop();
    m_prompt.stop();
    m_wanted.clear();
    removeCanary();
    qCInfo(log) << m_name << "ended with status" << static_cast<int>(status) << "after" << m_elapsed.elapsed()
                << "ms";
    deleteLater();
    Q_EMIT finished(this);
}

/// Ends once all of its jobs have.
class Several final : public KeychainJob
{
public:
    Several(const QList<KeychainJob *> &jobs, Keychain *keychain)
        : KeychainJob(keychain), m_jobs(jobs.cbegin(), jobs.cend()), m_left(jobs.size())
    {
        m_status = KeychainStatus::Ok;
        for (KeychainJob *job : jobs) {
            connect(job, &KeychainJob::waiting, this, &KeychainJob::waiting);
            connect(job, &KeychainJob::finished, this, &Several::take);
        }
        if (jobs.isEmpty())
            QTimer::singleShot(0, this, &Several::end);
    }

    void cancel() override
    {
        const QList<QPointer<KeychainJob>> jobs = m_jobs;
        for (const QPointer<KeychainJob> &job : jobs) {
            if (job)
                job->cancel();
        }
    }

private:
    void take(KeychainJob *job)
    {
        if (m_status == KeychainStatus::Ok) {
            m_status = job->status();
            m_detail = job->detail();
        }
        if (--m_left == 0)
            end();
    }

    void end()
    {
        deleteLater();
        Q_EMIT finished(this);
    }

    QList<QPointer<KeychainJob>> m_jobs;
    qsizetype m_left;
};

} // namespace

Keychain::Keychain(QString service, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_service(std::move(service)), m_patience(patience),
      m_index(files::ownFolder() + QLatin1String("/keychain/") + m_service)
{
}

QString Keychain::indexFile(const QString &key) const
{
    return m_index.filePath(QString::fromLatin1(QUrl::toPercentEncoding(key)));
}

void Keychain::mark(const KeychainEntry &entry) const
{
    QString ignored; // Without an index the entry is only harder to find.
    files::makeFolder(m_index.path(), &ignored);
    QSaveFile file(indexFile(entry.key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(files::ownerOnly);
    QJsonObject written{{noteMember, entry.note}};
    if (entry.isProved)
        written.insert(provedMember, entry.at.toUTC().toString(Qt::ISODateWithMs));
    file.write(QJsonDocument(written).toJson(QJsonDocument::Compact));
    if (file.flush())
        file.commit();
}

QList<KeychainEntry> Keychain::entries() const
{
    QList<KeychainEntry> entries;
    const QFileInfoList files = m_index.entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    entries.reserve(files.size());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QJsonObject read;
        if (file.open(QIODevice::ReadOnly))
            read = QJsonDocument::fromJson(file.read(largestMark)).object();
        const QDateTime at =
            QDateTime::fromString(read.value(provedMember).toString(), Qt::ISODateWithMs).toUTC();
        entries.append({QUrl::fromPercentEncoding(info.fileName().toLatin1()),
                        read.value(noteMember).toObject(), at.isValid(), at});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const KeychainEntry &a, const KeychainEntry &b) { return a.at < b.at; });
    return entries;
}

QStringList Keychain::stored() const
{
    QStringList keys;
    const QStringList files = m_index.entryList(QDir::Files, QDir::Name);
    keys.reserve(files.size());
    for (const QString &file : files)
        keys.append(QUrl::fromPercentEncoding(file.toLatin1()));
    return keys;
}

void Keychain::doubt(const QString &key) const
{
    const QList<KeychainEntry> known = entries();
    for (const KeychainEntry &entry : known) {
        if (entry.key == key && entry.isProved)
            mark({key, entry.note, false, {}});
    }
}

QString Keychain::name() const
{
#if defined(Q_OS_WIN)
    return QStringLiteral("Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("Keychain");
#else
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (desktop.contains(QLatin1String("KDE")))
        return QStringLiteral("KWallet");
    if (desktop.contains(QLatin1String("GNOME")) || desktop.contains(QLatin1String("Unity")))
        return QStringLiteral("GNOME Keyring");
    return {};
#endif
}

KeychainJob *Keychain::store(const QString &key, SecretText secret, const QJsonObject &note)
{
    const QList<KeychainEntry> known = entries();
    const auto before = std::find_if(known.cbegin(), known.cend(),
                                     [&key](const KeychainEntry &entry) { return entry.key == key; });
    const std::optional<KeychainEntry> previous =
        before == known.cend() ? std::nullopt : std::optional(*before);
    // Before, so that nothing is ever in the keychain of which the index does not know.
    mark({key, note, false, {}});
    auto *job =
        new Operation("store", {Step::Write, Step::ReadBack}, key, std::move(secret), m_patience, this);
    connect(job, &KeychainJob::finished, this, [this, key, note, previous](KeychainJob *ended) {
        const KeychainStatus status = ended->status();
        const bool isUntouched =
            status == KeychainStatus::NoSessionBus || status == KeychainStatus::NoService ||
            status == KeychainStatus::BackendMissing || status == KeychainStatus::TooLarge;
        if (status == KeychainStatus::Ok)
            mark({key, note, true, QDateTime::currentDateTimeUtc()});
        else if (isUntouched && previous)
            mark(*previous);
        else if (isUntouched)
            QFile::remove(indexFile(key));
    });
    return job;
}

KeychainJob *Keychain::read(const QString &key)
{
    return new Operation("read", {Step::Read}, key, {}, m_patience, this);
}

KeychainJob *Keychain::forget(const QString &key)
{
    auto *job = new Operation("forget", {Step::Delete, Step::ProveGone}, key, {}, m_patience, this);
    connect(job, &KeychainJob::finished, this, [this, key](KeychainJob *ended) {
        if (ended->status() == KeychainStatus::Ok)
            QFile::remove(indexFile(key));
    });
    return job;
}

KeychainJob *Keychain::forget(const QStringList &keys)
{
    QList<KeychainJob *> jobs;
    jobs.reserve(keys.size());
    for (const QString &key : keys)
        jobs.append(forget(key));
    return new Several(jobs, this);
}

KeychainJob *Keychain::probe()
{
    const auto random = [] { return QString::number(QRandomGenerator::system()->generate64(), 36); };
    return new Operation("probe", {Step::Write, Step::ReadBack, Step::Delete, Step::ProveGone},
                         QLatin1String("canary-") + random(), SecretText(random().toUtf8()), m_patience,
                         this);
}

} // namespace secrets
