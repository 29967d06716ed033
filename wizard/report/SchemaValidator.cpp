// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "SchemaValidator.h"

#include "Report.h"

#include "checks/Finding.h"
#include "validation/Record.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <initializer_list>

namespace report {
namespace {

using Test = bool (*)(const QJsonValue &value);

struct Member
{
    QLatin1String name;
    Test test;
};

bool hasMembers(const QJsonValue &value, std::initializer_list<Member> members)
{
    return value.isObject() && std::all_of(members.begin(), members.end(), [&](const Member &member) {
               return member.test(value[member.name]);
           });
}

template <Test test>
bool isListOf(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return value.isArray() && std::all_of(items.begin(), items.end(), test);
}

template <Test test>
bool isNullOr(const QJsonValue &value)
{
    return value.isNull() || test(value);
}

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isCount(const QJsonValue &value)
{
    return value.toInteger(-1) >= 0;
}

bool isTruth(const QJsonValue &value)
{
    return value.isBool();
}

bool isTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).isValid();
}

bool isVerdict(const QJsonValue &value)
{
    return verdictFromString(value.toString()).has_value();
}

bool isStatus(const QJsonValue &value)
{
    return checks::statusFromString(value.toString()).has_value();
}

bool isProgram(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("name"), isText},
                              {QLatin1String("version"), isText},
                              {QLatin1String("platform"), isText}});
}

bool isGuide(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("title"), isText}, {QLatin1String("revision"), isText}});
}

bool isAccount(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("code"), isText},
                              {QLatin1String("name"), isText},
                              {QLatin1String("region"), isText}});
}

bool isConfiguration(const QJsonValue &value)
{
    const QJsonObject entries = value.toObject();
    return hasMembers(value, {{QLatin1String("gateway"), isText}, {QLatin1String("clientId"), isText}}) &&
           std::all_of(entries.begin(), entries.end(), isText);
}

bool isStep(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("id"), isText},
                              {QLatin1String("text"), isText},
                              {QLatin1String("done"), isTruth},
                              {QLatin1String("at"), isNullOr<isTime>}});
}

bool isSection(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("id"), isText},
                              {QLatin1String("title"), isText},
                              {QLatin1String("steps"), isListOf<isStep>}});
}

bool isRemedy(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("section"), isText},
                              {QLatin1String("step"), isText},
                              {QLatin1String("text"), isText}});
}

bool isEvidence(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("operation"), isText},
                              {QLatin1String("httpStatus"), isCount},
                              {QLatin1String("requestId"), isText},
                              {QLatin1String("durationMs"), isCount},
                              {QLatin1String("errorCode"), isText}});
}

bool isCheck(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("id"), isText},
                              {QLatin1String("title"), isText},
                              {QLatin1String("status"), isStatus},
                              {QLatin1String("cause"), isNullOr<isText>},
                              {QLatin1String("summary"), isText},
                              {QLatin1String("remedy"), isNullOr<isRemedy>},
                              {QLatin1String("evidence"), isListOf<isEvidence>}});
}

/// Reports of program 0.1 do not say when the checks ran.
bool isTimeIfThere(const QJsonValue &value)
{
    return value.isUndefined() || isNullOr<isTime>(value);
}

bool isEnglishIfThere(const QJsonValue &value)
{
    return value.isUndefined() || value == QLatin1String("en");
}

/// Absent where it is not so.
bool isTrueIfThere(const QJsonValue &value)
{
    return value.isUndefined() || value.toBool();
}

bool isOutcome(const QJsonValue &value)
{
    return validation::outcomeFromString(value.toString()).has_value();
}

bool isMessage(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("messageId"), isText},
                              {QLatin1String("date"), isText},
                              {QLatin1String("from"), isText},
                              {QLatin1String("to"), isText},
                              {QLatin1String("subject"), isText}});
}

bool isIncident(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("code"), isText},
                              {QLatin1String("type"), isText},
                              {QLatin1String("identified"), isNullOr<isCount>},
                              {QLatin1String("successful"), isNullOr<isCount>},
                              {QLatin1String("failed"), isNullOr<isCount>},
                              {QLatin1String("restored"), isNullOr<isCount>}});
}

bool isSignatory(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("name"), isText}, {QLatin1String("role"), isText}});
}

/// Reports of program 0.1 do not say with which credentials was watched.
bool isCredentialsIfThere(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ||
           hasMembers(value, {{QLatin1String("gateway"), isText}, {QLatin1String("client"), isText}});
}

bool isValidation(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("environment"), isText},
                              {QLatin1String("message"), isMessage},
                              {QLatin1String("started"), isNullOr<isTime>},
                              {QLatin1String("ended"), isNullOr<isTime>},
                              {QLatin1String("credentials"), isCredentialsIfThere},
                              {QLatin1String("otherCredentials"), isTrueIfThere},
                              {QLatin1String("outcome"), isNullOr<isOutcome>},
                              {QLatin1String("incident"), isNullOr<isIncident>},
                              {QLatin1String("otherIncidents"), isCount},
                              {QLatin1String("administrator"), isSignatory},
                              {QLatin1String("cst"), isSignatory},
                              {QLatin1String("remark"), isText},
                              {QLatin1String("signedOff"), isNullOr<isTime>}});
}

bool isDigest(const QJsonValue &value)
{
    return hasMembers(value, {{QLatin1String("algorithm"), isText}, {QLatin1String("value"), isText}});
}

} // namespace

bool isValidReport(const QJsonObject &document)
{
    return hasMembers(document, {{QLatin1String("generated"), isTime},
                                 {QLatin1String("program"), isProgram},
                                 {QLatin1String("guide"), isGuide},
                                 {QLatin1String("verdict"), isVerdict},
                                 {QLatin1String("account"), isNullOr<isAccount>},
                                 {QLatin1String("configuration"), isConfiguration},
                                 {QLatin1String("sections"), isListOf<isSection>},
                                 {QLatin1String("checks"), isListOf<isCheck>},
                                 {QLatin1String("checked"), isTimeIfThere},
                                 {QLatin1String("language"), isEnglishIfThere},
                                 {QLatin1String("practice"), isTrueIfThere},
                                 {QLatin1String("validation"), isNullOr<isValidation>},
                                 {QLatin1String("digest"), isDigest}});
}

} // namespace report
