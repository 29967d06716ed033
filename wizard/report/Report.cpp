// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Report.h"

#include "Configuration.h"
#include "Digest.h"
#include "SchemaValidator.h"
#include "StrictJson.h"

#include "checks/Catalogue.h"
#include "checks/Conclusion.h"
#include "language/Languages.h"
#include "language/Phrases.h"
#include "mimecast/Gateway.h"
#include "setup/Progress.h"
#include "setup/Setup.h"
#include "validation/IncidentEvaluator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace report {

using checks::CheckId;

namespace {

constexpr QLatin1String formatName("active-response-setup/report");
constexpr int formatVersion = 1;
constexpr QLatin1String practiceMember("practice");
constexpr QLatin1String otherCredentialsMember("otherCredentials");
constexpr qsizetype maximumSize = qsizetype(256) * 1024;

struct VerdictName
{
    Verdict verdict;
    QLatin1String id;
};

constexpr std::array verdictNames{
    VerdictName{Verdict::NotVerified, QLatin1String("not-verified")},
    VerdictName{Verdict::NotReady, QLatin1String("not-ready")},
    VerdictName{Verdict::Attention, QLatin1String("attention")},
    VerdictName{Verdict::Ready, QLatin1String("ready")},
    VerdictName{Verdict::Validated, QLatin1String("validated")},
};

bool hasRun(const checks::Finding &finding)
{
    return finding.status != checks::Status::Pending && finding.status != checks::Status::Running;
}

QList<checks::Finding> thoseThatRan(const QList<checks::Finding> &findings)
{
    QList<checks::Finding> ran;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(ran), hasRun);
    return ran;
}

checks::Status statusOf(CheckId check, const QList<checks::Finding> &findings)
{
    const auto finding =
        std::find_if(findings.begin(), findings.end(),
                     [check](const checks::Finding &candidate) { return candidate.check == check; });
    return finding == findings.end() ? checks::Status::Pending : finding->status;
}

/// Only a validation session shows this one, so it holds up no one before that.
bool isLeftToValidation(CheckId check)
{
    return check == CheckId::RemediationEdit;
}

bool allPassed(const QList<checks::Finding> &findings)
{
    const std::span<const checks::Check> catalogue = checks::catalogue();
    return std::all_of(catalogue.begin(), catalogue.end(), [&](const checks::Check &check) {
        return isLeftToValidation(check.id) || statusOf(check.id, findings) == checks::Status::Passed;
    });
}

/// What comes with and after the validation session is no condition for it.
bool hasOpenSteps(const guide::Guide &guide, const setup::Setup &setup)
{
    for (const guide::Section *section : setup::sections(guide, setup)) {
        if (section->id == QLatin1String("validation"))
            return false;
        if (!setup::openSteps(*section, setup).empty())
            return true;
    }
    return false;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject stepObject(const guide::Step &step, const setup::Setup &setup)
{
    const bool done = step.ticked ? setup.isDone(step.id) : setup::isComplete(step, setup);
    const QDateTime at = setup.doneAt(step.id);
    return {{QStringLiteral("id"), step.id},
            {QStringLiteral("text"), step.textFor(setup::answersOf(setup)).plain()},
            {QStringLiteral("done"), done},
            {QStringLiteral("at"), done && at.isValid() ? QJsonValue(timeText(at)) : QJsonValue()}};
}

/// A question that need not be answered, and is not.
bool isLeftOut(const guide::Step &step, const setup::Setup &setup)
{
    return !step.required && !step.ticked && !step.fields.empty() &&
           std::none_of(step.fields.begin(), step.fields.end(),
                        [&](const guide::Field &field) { return setup::isFilled(field, setup); });
}

QJsonArray sectionsArray(const guide::Guide &guide, const setup::Setup &setup)
{
    QJsonArray sections;
    for (const guide::Section *section : setup::sections(guide, setup)) {
        QJsonArray steps;
        for (const guide::Step &step : section->steps) {
            if (setup::applies(step.condition, setup) && !isLeftOut(step, setup))
                steps.append(stepObject(step, setup));
        }
        if (!steps.isEmpty()) {
            sections.append(QJsonObject{{QStringLiteral("id"), section->id},
                                        {QStringLiteral("title"), section->title.plain()},
                                        {QStringLiteral("steps"), steps}});
        }
    }
    return sections;
}

QJsonValue accountValue(const QList<checks::Finding> &findings)
{
    for (const checks::Finding &finding : findings) {
        if (const auto *const account = std::get_if<checks::AccountNames>(&finding.details)) {
            return QJsonObject{{QStringLiteral("code"), account->code},
                               {QStringLiteral("name"), account->name},
                               {QStringLiteral("region"), account->region}};
        }
    }
    return {};
}

/// Within the bounds of a set-up file, wherever it comes from.
std::optional<validation::Record> recordOf(const Source &source)
{
    const QJsonObject record = source.validation ? validation::toJson(*source.validation)
                               : source.setup    ? source.setup->validation()
                                                 : QJsonObject();
    return record.isEmpty() ? std::nullopt : std::optional(validation::recordFromJson(record));
}

validation::CredentialsId credentialsOf(const Source &source)
{
    return validation::CredentialsId::of(source.gateway, source.clientId,
                                         source.setup && source.setup->isPractice());
}

/// With what only a validation session can tell.
QList<checks::Finding> findingsOf(const Source &source)
{
    const auto record = recordOf(source).value_or(validation::Record());
    return checks::inOrder(thoseThatRan(withValidation(source.findings, record, credentialsOf(source))));
}

QJsonValue validationValue(const Source &source)
{
    const auto record = recordOf(source);
    if (!record)
        return {};
    QJsonObject session = validation::toJson(*record);
    if (record->isOfOthers(credentialsOf(source)))
        session.insert(otherCredentialsMember, true);
    return session;
}

QJsonValue checkedValue(const Source &source)
{
    QDateTime at = source.checked;
    if (!at.isValid() && source.setup) {
        at =
            QDateTime::fromString(source.setup->lastRun().value(QLatin1String("at")).toString(), Qt::ISODate);
    }
    return at.isValid() && !thoseThatRan(source.findings).isEmpty() ? QJsonValue(timeText(at)) : QJsonValue();
}

bool isLoopback(const QString &gateway)
{
    const auto parsed = mimecast::parseGateway(gateway).gateway;
    return parsed && parsed->kind == mimecast::Gateway::Kind::Loopback;
}

} // namespace

QString toString(Verdict verdict)
{
    const auto *const name =
        std::find_if(verdictNames.begin(), verdictNames.end(),
                     [&](const VerdictName &candidate) { return candidate.verdict == verdict; });
    return name->id;
}

std::optional<Verdict> verdictFromString(const QString &id)
{
    const auto *const name = std::find_if(verdictNames.begin(), verdictNames.end(),
                                          [&](const VerdictName &candidate) { return candidate.id == id; });
    if (name == verdictNames.end())
        return std::nullopt;
    return name->verdict;
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotVerified:
        //: Verdict of a report.
        return QCoreApplication::translate("report", "Not verified");
    case Verdict::NotReady:
        //: Verdict of a report.
        return QCoreApplication::translate("report", "Not ready");
    case Verdict::Attention:
        //: Verdict of a report.
        return QCoreApplication::translate("report", "Needs attention");
    case Verdict::Ready:
        //: Verdict of a report.
        return QCoreApplication::translate("report", "Ready");
    case Verdict::Validated:
        //: Verdict of a report.
        return QCoreApplication::translate("report", "Validated");
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotVerified:
        return QCoreApplication::translate("report",
                                           "No check has run with these credentials and this gateway, so "
                                           "nothing is known about whether the set-up works.");
    case Verdict::NotReady:
        return QCoreApplication::translate(
            "report", "At least one check failed. Follow what it says to do, then run the checks again.");
    case Verdict::Attention:
        return QCoreApplication::translate("report",
                                           "Something is still open or not known, so this is not ready yet.");
    case Verdict::Ready:
        return QCoreApplication::translate("report", "Ready for the test with your CST.");
    case Verdict::Validated:
        return QCoreApplication::translate("report", "A validation session saw the deletion of a message.");
    }
    return {};
}

checks::Status statusLike(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Validated:
    case Verdict::Ready:
        return checks::Status::Passed;
    case Verdict::Attention:
        return checks::Status::Warning;
    case Verdict::NotReady:
        return checks::Status::Failed;
    case Verdict::NotVerified:
        break;
    }
    return checks::Status::Inconclusive;
}

Verdict verdictOf(const Source &source)
{
    const QList<checks::Finding> findings = thoseThatRan(source.findings);
    if (findings.isEmpty())
        return Verdict::NotVerified;
    const checks::Conclusion conclusion = checks::conclude(findings);
    if (conclusion == checks::Conclusion::Failed)
        return Verdict::NotReady;
    if (conclusion != checks::Conclusion::Determined || !allPassed(findings) ||
        (source.setup && hasOpenSteps(source.guide, *source.setup)))
        return Verdict::Attention;
    const auto record = recordOf(source);
    return record && sawDeletion(*record) && !record->isOfOthers(credentialsOf(source)) ? Verdict::Validated
                                                                                        : Verdict::Ready;
}

bool sawDeletion(const validation::Record &record)
{
    return record.outcome == validation::Outcome::Deleted && record.incident &&
           !record.incident->code.isEmpty() &&
           validation::evaluate(record.incident) == validation::Outcome::Deleted;
}

bool sawDeletion(const QJsonValue &session)
{
    return session.isObject() && !session[otherCredentialsMember].toBool() &&
           sawDeletion(validation::recordFromJson(session.toObject()));
}

QList<checks::Finding> withValidation(QList<checks::Finding> findings, const validation::Record &record,
                                      const validation::CredentialsId &present)
{
    checks::Finding edit;
    edit.check = CheckId::RemediationEdit;
    const bool isProved = sawDeletion(record) && !record.isOfOthers(present);
    if (isProved) {
        edit.status = checks::Status::Passed;
        edit.details = checks::IncidentCode{record.incident->code};
    } else {
        edit.status = checks::Status::Inconclusive;
        edit.cause = checks::Cause::NeedsValidation;
    }
    const auto known = std::find_if(findings.begin(), findings.end(), [&](const checks::Finding &finding) {
        return finding.check == edit.check;
    });
    if (!isProved) {
        if (known != findings.end() && known->status == checks::Status::Passed)
            *known = edit;
    } else if (known == findings.end()) {
        findings.append(edit);
    } else if (!hasRun(*known) || known->status == checks::Status::Inconclusive) {
        *known = edit;
    }
    return findings;
}

QJsonObject build(const Source &source)
{
    const language::InEnglish english; // For programs; people read it in their own language, see localized().
    const QList<checks::Finding> findings = findingsOf(source);
    const auto record = recordOf(source);
    QJsonObject document{
        {QStringLiteral("format"), QString(formatName)},
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("generated"), timeText(source.generated)},
        {QStringLiteral("language"), language::code()},
        {QStringLiteral("program"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("Active Response Setup for Mimecast")},
                     {QStringLiteral("version"), QStringLiteral(PROJECT_VERSION)},
                     {QStringLiteral("platform"), QSysInfo::prettyProductName()}}},
        {QStringLiteral("guide"), QJsonObject{{QStringLiteral("title"), source.guide.title},
                                              {QStringLiteral("revision"), source.guide.revision}}},
        {QStringLiteral("verdict"), toString(verdictOf(source))},
        {QStringLiteral("account"), accountValue(findings)},
        {QStringLiteral("configuration"), configurationOf(source)},
        {QStringLiteral("sections"),
         source.setup ? sectionsArray(source.guide, *source.setup) : QJsonArray()},
        {QStringLiteral("checks"), checks::toJson(findings)},
        {QStringLiteral("checked"), checkedValue(source)},
        {QStringLiteral("validation"), validationValue(source)},
    };
    if (isPractice(source.setup, source.gateway))
        document.insert(practiceMember, true);
    return withDigest(wellFormed(document));
}

bool isPractice(const setup::Setup *setup, const QString &gateway)
{
    return (setup && setup->isPractice()) || isLoopback(gateway);
}

bool isPractice(const QJsonObject &document)
{
    return document.value(practiceMember).toBool() ||
           isLoopback(document.value(QLatin1String("configuration"))[QLatin1String("gateway")].toString());
}

QString abbreviated(const QString &clientId)
{
    if (clientId.size() < 12)
        return QStringLiteral("…");
    return clientId.left(4) + QStringLiteral("…") + clientId.right(4);
}

QJsonObject runOf(const QList<checks::Finding> &findings, const QDateTime &at)
{
    const language::InEnglish english;
    return {{QStringLiteral("checks"), checks::toJson(findings)},
            {QStringLiteral("account"), accountValue(findings)},
            {QStringLiteral("at"), at.toString(Qt::ISODate)}};
}

QList<checks::Finding> lastFindings(const setup::Setup &setup)
{
    const QJsonObject run = setup.lastRun();
    QList<checks::Finding> findings = checks::findingsFromJson(run.value(QLatin1String("checks")).toArray());
    const QJsonObject account = run.value(QLatin1String("account")).toObject();
    if (account.isEmpty())
        return findings;
    for (checks::Finding &finding : findings) {
        if (finding.check == CheckId::AccountRead && finding.status == checks::Status::Passed) {
            finding.details = checks::AccountNames{account.value(QLatin1String("name")).toString(),
                                                   account.value(QLatin1String("code")).toString(),
                                                   account.value(QLatin1String("region")).toString()};
        }
    }
    return findings;
}

std::optional<QJsonObject> read(const QByteArray &json, QString *error)
{
    const auto refuse = [error](const QString &words) {
        *error = words;
        return std::nullopt;
    };
    const JsonFault fault = json.size() > maximumSize ? JsonFault::TooMuch : faultOf(json);
    if (fault == JsonFault::TooMuch)
        return refuse(QCoreApplication::translate("report", "This file is too large to be a report."));
    if (fault == JsonFault::LongText) {
        return refuse(QCoreApplication::translate(
            "report",
            "This file holds a text of more than 2,000 characters, which is longer than any in a report."));
    }
    const QJsonObject document =
        fault == JsonFault::Malformed ? QJsonObject() : QJsonDocument::fromJson(json).object();
    if (document.isEmpty() && json.contains(formatName.data())) {
        return refuse(QCoreApplication::translate(
            "report", "This report is damaged: the file is cut short or was changed by hand."));
    }
    if (document.value(QLatin1String("format")) == setup::Setup::format)
        return refuse(QCoreApplication::translate("report", "This file is a set-up, not a report."));
    if (document.value(QLatin1String("format")) != formatName)
        return refuse(QCoreApplication::translate("report", "This file is no report of this program."));
    const QJsonValue version = document.value(QLatin1String("version"));
    if (version.toDouble() > formatVersion) {
        return refuse(QCoreApplication::translate(
            "report", "This report was written by a newer version of the program. Update the program to "
                      "open it."));
    }
    if (fault == JsonFault::Ambiguous) {
        return refuse(QCoreApplication::translate(
            "report",
            "This report is damaged: it holds a member twice, half a character, or a number that is "
            "no count, so that it can be read in more than one way."));
    }
    if (version != formatVersion || !isValidReport(document)) {
        return refuse(QCoreApplication::translate(
            "report", "This report is damaged: something that belongs into a report is missing from it."));
    }
    return document;
}

std::optional<QJsonObject> readFile(const QString &path, QString *error, files::Pipes pipes)
{
    // One byte more than a report may have, so that read() says what is wrong.
    const auto json = files::readBounded(path, maximumSize + 1, error, pipes);
    return json ? read(*json, error) : std::nullopt;
}

std::optional<QJsonObject> finalReport(const setup::Setup &setup, const validation::CredentialsId &present)
{
    return finalReport(setup.validation(), setup.finalReport(), present);
}

std::optional<QJsonObject> finalReport(const QJsonObject &validation, const QJsonObject &finalReport,
                                       const validation::CredentialsId &present)
{
    const validation::Record record = validation::recordFromJson(validation);
    if (!record.signedOff.isValid() || record.isOfOthers(present))
        return std::nullopt;
    // A set-up's file may hold anything.
    QString ignored;
    return read(QJsonDocument(finalReport).toJson(), &ignored);
}

namespace {

QString cannotWrite(const QString &path, const QString &reason)
{
    //: %1 is the path of a file, %2 the reason, for example “there is no such folder”.
    return QCoreApplication::translate("report",
                                       "“%1” can’t be written: %2. What was there before stays as it was.")
        .arg(path, reason);
}

bool isOfSomebodyElse(const QFileInfo &file)
{
#if defined(Q_OS_UNIX)
    return file.ownerId() != geteuid();
#else
    Q_UNUSED(file)
    return false;
#endif
}

/// Empty, or the reason. A disk may take a part, and tell only of the rest why it does not.
QString writeAll(int descriptor, QByteArrayView content)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    for (QByteArrayView rest = content; !rest.isEmpty();) {
        const qint64 written = file.write(rest.data(), rest.size());
        if (written <= 0)
            return file.errorString();
        rest = rest.sliced(written);
    }
    return {};
}

/// 0, or the system's error.
int sync(const QFile &file)
{
#if defined(Q_OS_UNIX)
    // Not every file system can.
    const bool isDone = fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
    return isDone ? 0 : errno;
#else
    Q_UNUSED(file)
    return 0;
#endif
}

/// Empty, or the reason. Beside the old file, whose place it then takes: what becomes a link meanwhile is
/// replaced and not followed.
QString replace(const QString &path, const QByteArray &content)
{
    QTemporaryFile file(QFileInfo(path).absolutePath() + QLatin1String("/.report-XXXXXX")); // Mode 0600.
    if (!file.open())
        return file.errorString();
    if (QString reason = writeAll(file.handle(), content); !reason.isEmpty())
        return reason;
    if (const int error = sync(file))
        return qt_error_string(error);
    const QString written = file.fileName();
    file.close();
    std::error_code error;
    std::filesystem::rename(written.toStdU16String(), path.toStdU16String(), error);
    if (error)
        return QString::fromStdString(error.message());
    file.setAutoRemove(false);
    return {};
}

} // namespace

QString obstacleTo(const QString &path)
{
    std::error_code error;
    if (std::filesystem::current_path(error).empty() && QDir::isRelativePath(path)) {
        return cannotWrite(path, QCoreApplication::translate(
                                     "report", "the folder that you are in does not exist any more"));
    }
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isSymLink())
        return cannotWrite(path,
                           QCoreApplication::translate("report", "it is a link; name the file it leads to"));
    if (file.exists() && !file.isFile())
        return cannotWrite(path, QCoreApplication::translate("report", "it is not a regular file"));
    if (file.exists() && isOfSomebodyElse(file))
        return cannotWrite(path, QCoreApplication::translate("report", "it belongs to somebody else"));
    if (!folder.isDir())
        return cannotWrite(path, QCoreApplication::translate("report", "there is no such folder"));
    if (!folder.isWritable())
        return cannotWrite(path, QCoreApplication::translate("report", "you may not write into its folder"));
    return {};
}

bool writeFile(const QString &path, const QByteArray &content, QString *error)
{
    *error = obstacleTo(path);
    if (!error->isEmpty())
        return false;
    const QString reason = replace(path, content);
    if (!reason.isEmpty())
        *error = cannotWrite(path, reason);
    return reason.isEmpty();
}

} // namespace report
