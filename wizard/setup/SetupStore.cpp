#include "SetupStore.h"

#include "Setup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace setup {

namespace {

// Quiet unless asked for: what goes wrong is told to the user in words.
Q_LOGGING_CATEGORY(log, "active-response-setup.setup", QtWarningMsg)

constexpr qint64 largestFile = qint64(1024) * 1024;
constexpr qsizetype longestName = 64;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

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
    return words(QT_TRANSLATE_NOOP("setup", "“%1” is not the name of a set-up. A name has only the letters "
                                            "a to z, digits and hyphens."))
        .arg(name);
}

QString damaged(const QString &path)
{
    return words(
               QT_TRANSLATE_NOOP("setup", "The file “%1” is damaged or is not a set-up. It stays as it is."))
        .arg(QDir::toNativeSeparators(path));
}

/// The file's document if it is a set-up of a version that is known here.
std::optional<QJsonObject> read(const QString &path, QString *error)
{
    const QString shown = QDir::toNativeSeparators(path);
    // Opening a pipe or a device could block or never end.
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        *error = damaged(path);
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = words(QT_TRANSLATE_NOOP("setup", "The file “%1” cannot be read. %2"))
                     .arg(shown, file.errorString());
        return {};
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        *error =
            words(QT_TRANSLATE_NOOP("setup", "The file “%1” is too large for a set-up. It stays as it is."))
                .arg(shown);
        return {};
    }
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    const QJsonValue version = document.value(QLatin1String("version"));
    if (document.value(QLatin1String("format")).toString() != Setup::format || version.toInt() < 1) {
        *error = damaged(path);
        return {};
    }
    if (version.toInt() > Setup::version) {
        *error = words(QT_TRANSLATE_NOOP("setup", "The file “%1” was written by a newer version of this "
                                                  "program. Open it with that version. It stays as it is."))
                     .arg(shown);
        return {};
    }
    return document;
}

QString cannotBeSaved(const QString &path, const QString &reason)
{
    return words(QT_TRANSLATE_NOOP("setup", "The set-up cannot be saved in “%1”. %2"))
        .arg(QDir::toNativeSeparators(path), reason);
}

SetupEntry entry(const SetupStore &store, const QFileInfo &file)
{
    SetupEntry entry{.name = file.completeBaseName(),
                     .organisation = {},
                     .section = {},
                     .modified = file.lastModified().toUTC(),
                     .trouble = {}};
    if (const auto setup = store.load(entry.name, &entry.trouble)) {
        entry.organisation = setup->organisation();
        entry.section = setup->currentSection();
        entry.modified = setup->modified();
    }
    return entry;
}

} // namespace

SetupStore::SetupStore(const QDir &folder) : m_folder(folder) {}

QDir SetupStore::defaultFolder(bool practice)
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
            QLatin1String("/active-response-setup/") +
            (practice ? QLatin1String("practice") : QLatin1String("setups"))};
}

QString SetupStore::path(const QString &name) const
{
    return m_folder.filePath(name + QLatin1String(".json"));
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
        *error = words(QT_TRANSLATE_NOOP("setup", "There is no set-up “%1”.")).arg(name);
        return nullptr;
    }
    const std::optional<QJsonObject> document = read(path(name), error);
    if (!document) {
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
    if (!QDir().mkpath(folder)) {
        *error = cannotBeSaved(folder, words(QT_TRANSLATE_NOOP("setup", "The folder cannot be made there.")));
        return false;
    }
    // A file system without permissions refuses this; the file itself is then as safe as it can be.
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    return true;
}

bool SetupStore::save(const Setup &setup, QString *error) const
{
    if (!isName(setup.name())) {
        *error = nameError(setup.name());
        return false;
    }
    const QString file = path(setup.name());
    if (QFileInfo::exists(file) && !read(file, error))
        return false;
    const QByteArray bytes = QJsonDocument(setup.toJson()).toJson();
    if (bytes.size() > largestFile) {
        *error =
            cannotBeSaved(file, words(QT_TRANSLATE_NOOP("setup", "It holds too much text. Shorten it.")));
        return false;
    }
    if (!makeFolder(error))
        return false;

    QSaveFile saved(file);
    if (saved.open(QIODevice::WriteOnly)) {
        saved.setPermissions(ownerOnly);
        saved.write(bytes);
        if (saved.commit())
            return true;
    }
    *error = cannotBeSaved(file, saved.errorString());
    qCInfo(log) << "cannot save" << setup.name() << saved.error();
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
        *error = words(QT_TRANSLATE_NOOP("setup", "The file “%1” cannot be deleted. %2"))
                     .arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
        return false;
    }
    return true;
}

} // namespace setup
