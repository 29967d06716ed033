// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SetupStore.h"

#include "Setup.h"

#include "files/OwnFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <system_error>

namespace setup {

namespace {

// Quiet unless asked for: what goes wrong is told to the user in words.
Q_LOGGING_CATEGORY(log, "active-response-setup.setup", QtWarningMsg)

constexpr qint64 largestFile = qint64(1024) * 1024;
constexpr qsizetype longestName = 64;
constexpr std::chrono::seconds timeToWriteLock{2};
// Others that update hold the lock for as long as a disk takes.
constexpr std::chrono::milliseconds timeToUpdate{500};

QString words(const char *source)
{
    return QCoreApplication::translate("setup", source);
}

/// Keeps a name from reaching outside the folder.
bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

QString nameError(const QString &name)
{
    //: %1 is what was given as a name.
    return words(QT_TRANSLATE_NOOP("setup", "“%1” is not the name of a set-up. A name has only the letters "
                                            "a to z, digits and hyphens."))
        .arg(name);
}

QString damaged(const QString &path)
{
    return words(
               //: %1 is the path of a file.
               QT_TRANSLATE_NOOP("setup", "The file “%1” is damaged or is not a set-up. It stays as it is."))
        .arg(QDir::toNativeSeparators(path));
}

struct ReadError
{
    QString words;
    bool isDamage = false; ///< It is no set-up at all.
};

/// The file's document if it is a set-up of a version that is known here.
std::optional<QJsonObject> read(const QString &path, ReadError *readError)
{
    const QString shown = QDir::toNativeSeparators(path);
    // Opening a pipe or a device could block or never end.
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        *readError = {damaged(path), true};
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the path of a file, %2 a sentence that says why.
        readError->words = words(QT_TRANSLATE_NOOP("setup", "The file “%1” cannot be read. %2"))
                               .arg(shown, file.errorString());
        return {};
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        *readError = {
            //: %1 is the path of a file.
            words(QT_TRANSLATE_NOOP("setup", "The file “%1” is too large for a set-up. It stays as it is."))
                .arg(shown),
            true};
        return {};
    }
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    const QJsonValue version = document.value(QLatin1String("version"));
    if (document.value(QLatin1String("format")).toString() != Setup::format || version.toInt() < 1) {
        *readError = {damaged(path), true};
        return {};
    }
    if (version.toInt() > Setup::version) {
        readError->words =
            //: %1 is the path of a file.
            words(QT_TRANSLATE_NOOP("setup", "The file “%1” was written by a newer version of this "
                                             "program. Open it with that version. It stays as it is."))
                .arg(shown);
        return {};
    }
    return document;
}

QString cannotBeSaved(const QString &path, const QString &reason)
{
    //: %1 is the path of a folder, %2 a sentence that says why.
    return words(QT_TRANSLATE_NOOP("setup", "The set-up cannot be saved in “%1”. %2"))
        .arg(QDir::toNativeSeparators(path), reason);
}

/// Whom it names is nobody's business in our own folder; in one that is shared the others have to know.
void setLockMode(const QLockFile &lock)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    QFile::setPermissions(lock.fileName(),
                          files::isOwn(lock.fileName()) ? files::ownerOnly : files::ownerOnly | others);
}

SetupEntry entry(const SetupStore &store, const QFileInfo &file)
{
    SetupEntry entry;
    entry.name = file.completeBaseName();
    entry.modified = file.lastModified().toUTC();
    if (const auto setup = store.load(entry.name, &entry.error)) {
        entry.id = setup->id();
        entry.organization = setup->organization();
        entry.stepsDone = setup->stepsDone();
        entry.section = setup->currentSection();
        entry.modified = setup->modified();
        entry.isSecretStored = setup->isSecretStored();
    } else {
        entry.isDamaged = store.isDamaged(entry.name);
    }
    return entry;
}

} // namespace

SetupStore::SetupStore(const QDir &folder) : m_folder(folder) {}

QDir SetupStore::defaultFolder(bool practice)
{
    return {files::ownFolder() + (practice ? QLatin1String("/practice") : QLatin1String("/setups"))};
}

QString SetupStore::path(const QString &name) const
{
    return m_folder.filePath(name + QLatin1String(".json"));
}

QString SetupStore::folderError() const
{
    namespace fs = std::filesystem;
    const fs::path folder = m_folder.absolutePath().toStdU16String();
    std::error_code error;
    const fs::directory_iterator names(folder, error);
    // One may read the names, and not what they stand for.
    if ((!error && fs::exists(folder / ".", error)) || error == std::errc::no_such_file_or_directory)
        return {};
    //: %1 is the path of a folder, %2 the system’s reason.
    return words(QT_TRANSLATE_NOOP("setup", "The folder of the set-ups, “%1”, can’t be read: %2."))
        .arg(QDir::toNativeSeparators(m_folder.absolutePath()), QString::fromStdString(error.message()));
}

QList<SetupEntry> SetupStore::list() const
{
    QList<SetupEntry> entries;
    const QFileInfoList files = m_folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    entries.reserve(files.size());
    for (const QFileInfo &file : files)
        entries.append(entry(*this, file));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const SetupEntry &a, const SetupEntry &b) { return a.modified > b.modified; });
    return entries;
}

std::unique_ptr<Setup> SetupStore::create(bool practice) const
{
    QString name;
    do {
        name =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("'setup'-yyyyMMdd-HHmmss-")) +
            QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(0x10000), 4, 16, QLatin1Char('0'));
    } while (QFileInfo::exists(path(name)));
    auto setup = std::make_unique<Setup>(name);
    setup->setPractice(practice);
    return setup;
}

std::unique_ptr<Setup> SetupStore::load(const QString &name, QString *error) const
{
    if (!isName(name)) {
        *error = nameError(name);
        return nullptr;
    }
    if (!QFileInfo::exists(path(name))) {
        *error = folderError();
        if (error->isEmpty())
            //: %1 is what was given as the name of a set-up.
            *error = words(QT_TRANSLATE_NOOP("setup", "There is no set-up “%1”.")).arg(name);
        return nullptr;
    }
    ReadError readError;
    const std::optional<QJsonObject> document = read(path(name), &readError);
    if (!document) {
        *error = readError.words;
        qCInfo(log) << "cannot open" << name;
        return nullptr;
    }
    auto setup = std::make_unique<Setup>(name);
    setup->fromJson(*document);
    return setup;
}

bool SetupStore::makeFolder(QString *error) const
{
    const QString folder = m_folder.absolutePath();
    QString reason;
    if (files::makeFolder(folder, &reason))
        return true;
    *error = cannotBeSaved(folder, reason);
    return false;
}

bool SetupStore::isDamaged(const QString &name) const
{
    ReadError readError;
    return isName(name) && QFileInfo::exists(path(name)) && !read(path(name), &readError) &&
           readError.isDamage;
}

QString SetupStore::setAside(const QString &name, QString *error) const
{
    if (!isName(name)) {
        *error = nameError(name);
        return {};
    }
    QFile file(path(name));
    QString aside = file.fileName() + QLatin1String(".damaged");
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = file.fileName() + QStringLiteral(".damaged-%1").arg(number);
    if (!file.rename(aside)) { // Which never overwrites.
        //: %1 is the path of a file, %2 a sentence that says why.
        *error = words(QT_TRANSLATE_NOOP("setup", "The damaged file “%1” cannot be set aside. %2"))
                     .arg(QDir::toNativeSeparators(path(name)), file.errorString());
        return {};
    }
    qCInfo(log) << "set aside" << name;
    return aside;
}

std::unique_ptr<QLockFile> SetupStore::lock(const QString &name, QString *openElsewhere,
                                            std::chrono::milliseconds patience) const
{
    openElsewhere->clear();
    QString ignored; // Saving tells it.
    if (!isName(name) || !makeFolder(&ignored))
        return nullptr;
    auto lock = std::make_unique<QLockFile>(m_folder.filePath(name + QLatin1String(".lock")));
    // However old: only that its program is gone makes a lock void.
    lock->setStaleLockTime(0);
    if (lock->tryLock(static_cast<int>(patience.count()))) {
        setLockMode(*lock);
        return lock;
    }
    if (lock->error() != QLockFile::LockFailedError)
        return nullptr;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock->getLockInfo(&process, &host, &program)) {
        *openElsewhere =
            //: %1 is the name of a program, %2 of a computer, %3 a number.
            words(QT_TRANSLATE_NOOP("setup", "It is open in another window: %1 on %2, process %3."))
                .arg(program, host, QString::number(process));
        return nullptr;
    }
    // A program that was killed before it had written its name would keep the set-up for ever.
    lock->setStaleLockTime(timeToWriteLock);
    if (lock->tryLock()) {
        lock->setStaleLockTime(0);
        setLockMode(*lock);
        return lock;
    }
    *openElsewhere = words(QT_TRANSLATE_NOOP(
        "setup", "It is perhaps being opened in another window. Try again in a few seconds."));
    return nullptr;
}

bool SetupStore::update(const QString &name, const std::function<void(Setup &)> &change, QString *error) const
{
    // Before the lock, which would make the folder.
    if (!load(name, error))
        return false;
    QString openElsewhere;
    const auto lock = this->lock(name, &openElsewhere, timeToUpdate);
    if (!lock) {
        *error = cannotBeSaved(
            path(name),
            openElsewhere.isEmpty()
                ? words(QT_TRANSLATE_NOOP("setup", "It cannot be locked there against other programs."))
                : openElsewhere);
        return false;
    }
    const std::unique_ptr<Setup> setup = load(name, error);
    if (!setup)
        return false;
    change(*setup);
    return save(*setup, error);
}

bool SetupStore::save(const Setup &setup, QString *error) const
{
    return save(setup.name(), setup.toJson(), error);
}

bool SetupStore::save(const QString &name, const QJsonObject &document, QString *error) const
{
    if (!isName(name)) {
        *error = nameError(name);
        return false;
    }
    const QString file = path(name);
    ReadError readError;
    if (QFileInfo::exists(file) && !read(file, &readError)) {
        *error = readError.words;
        return false;
    }
    const QByteArray bytes = QJsonDocument(document).toJson();
    if (bytes.size() > largestFile) {
        *error =
            cannotBeSaved(file, words(QT_TRANSLATE_NOOP("setup", "It holds too much text. Shorten it.")));
        return false;
    }
    if (!makeFolder(error))
        return false;

    QSaveFile saved(file);
    if (saved.open(QIODevice::WriteOnly)) {
        saved.setPermissions(files::ownerOnly);
        // Written out before: of Qt 6.4 commit() passes over a disk that is full, and leaves an empty file.
        if (saved.write(bytes) == bytes.size() && saved.flush() && saved.commit())
            return true;
    }
    *error = cannotBeSaved(file, saved.errorString());
    qCInfo(log) << "cannot save" << name << saved.error();
    return false;
}

bool SetupStore::remove(const QString &name, QString *error) const
{
    if (!isName(name)) {
        *error = nameError(name);
        return false;
    }
    QFile file(path(name));
    if (!file.exists()) {
        *error = words(QT_TRANSLATE_NOOP("setup", "There is no set-up “%1”.")).arg(name);
        return false;
    }
    if (!file.remove()) {
        //: %1 is the path of a file, %2 a sentence that says why.
        *error = words(QT_TRANSLATE_NOOP("setup", "The file “%1” cannot be deleted. %2"))
                     .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
        return false;
    }
    return true;
}

} // namespace setup
