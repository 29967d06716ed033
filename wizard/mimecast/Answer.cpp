// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Answer.h"

#include "Exchange.h"

#include <QJsonDocument>

#include <cmath>

namespace mimecast {

namespace {

constexpr int longestCode = 200;
constexpr int longestMessage = 500;
// A few bytes of JSON become many times as many in memory. No page of answers comes near it.
constexpr qsizetype mostElements = 200'000;

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

bool isEmpty(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return true;
}

QJsonObject firstObject(const QJsonValue &list)
{
    return list.isArray() ? list.toArray().at(0).toObject() : list.toObject();
}

struct Error
{
    QJsonValue code;
    QJsonValue message;
};

// {code, message} or {key, errors: [{code, message}]}
Error errorOf(const QJsonObject &entry)
{
    const QJsonObject inner = firstObject(entry.value(QLatin1String("errors")));
    const QJsonObject &source = inner.isEmpty() ? entry : inner;
    return {source.value(QLatin1String("code")), source.value(QLatin1String("message"))};
}

// {code, message} or only a text, as OAuth servers write it.
Error errorOfMember(const QJsonValue &error)
{
    return error.isString() ? Error{error, {}} : errorOf(error.toObject());
}

Error errorOfFault(const QJsonObject &fault)
{
    return {fault.value(QLatin1String("detail")).toObject().value(QLatin1String("errorcode")),
            fault.value(QLatin1String("faultstring"))};
}

/// Nothing if no failure member has content. One of unexpected type still tells that something failed.
std::optional<Error> findError(const QJsonObject &body)
{
    for (const QLatin1String name : {QLatin1String("fail"), QLatin1String("errors")}) {
        if (const QJsonValue list = body.value(name); !isEmpty(list))
            return errorOf(firstObject(list));
    }
    if (const QJsonValue error = body.value(QLatin1String("error")); !isEmpty(error))
        return errorOfMember(error);
    if (const QJsonValue fault = body.value(QLatin1String("fault")); !isEmpty(fault))
        return errorOfFault(fault.toObject());
    const Error upperCase{body.value(QLatin1String("ErrorCode")), body.value(QLatin1String("Error"))};
    if (!isEmpty(upperCase.code) || !isEmpty(upperCase.message))
        return upperCase;
    return std::nullopt;
}

/// `meta.status`, which some servers would write as a text; nothing if there is none that is a number.
std::optional<double> metaStatus(const QJsonObject &body)
{
    const QJsonValue status = body.value(QLatin1String("meta")).toObject().value(QLatin1String("status"));
    bool isNumber = status.isDouble();
    const double number = isNumber ? status.toDouble() : status.toString().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Answer failure(int status, const Error &error)
{
    Answer answer;
    answer.kind = Answer::Kind::Failure;
    answer.status = status;
    answer.code = boundedText(error.code, longestCode);
    answer.message = boundedText(error.message, longestMessage);
    return answer;
}

Answer notJson(const Exchange &exchange)
{
    Answer answer;
    answer.status = exchange.httpStatus;
    // A status that is a failure says so without any words.
    if (exchange.outcome == Outcome::Answered && exchange.httpStatus >= 400 &&
        exchange.body.trimmed().isEmpty())
        answer.kind = Answer::Kind::Failure;
    return answer;
}

} // namespace

QString boundedText(const QString &text, int longest)
{
    QString result;
    // By whole characters: half of one beyond the first plane, such as an emoji, does not count as printable.
    const QList<uint> characters = text.left(qsizetype{4} * longest).simplified().toUcs4();
    for (const uint character : characters) {
        const qsizetype size = QChar::requiresSurrogates(character) ? 2 : 1;
        if (QChar::isPrint(character) && result.size() + size <= longest)
            result += QChar::fromUcs4(character);
    }
    return result;
}

QString boundedText(const QJsonValue &value, int longest)
{
    if (value.isString())
        return boundedText(value.toString(), longest);
    constexpr double largestWhole = 9007199254740992.0; // 2^53
    if (!value.isDouble() || std::abs(value.toDouble()) > largestWhole)
        return {};
    return QString::number(static_cast<qint64>(value.toDouble()));
}

Answer readAnswer(const Exchange &exchange)
{
    if (exchange.outcome != Outcome::Answered)
        return notJson(exchange);
    if (exchange.body.count(',') > mostElements)
        return notJson(exchange);
    const QJsonDocument document = QJsonDocument::fromJson(exchange.body);
    if (!document.isObject())
        return notJson(exchange);

    const QJsonObject body = document.object();
    const std::optional<double> meta = metaStatus(body);
    const bool metaFails = meta && !(*meta >= 200 && *meta < 300);
    const bool metaIsStatus = metaFails && *meta >= 100 && *meta < 600;
    const int status = metaIsStatus ? static_cast<int>(*meta) : exchange.httpStatus;

    const std::optional<Error> error = findError(body);
    if (error || metaFails || !isGood(exchange.httpStatus))
        return failure(status, error.value_or(Error{}));

    Answer answer;
    answer.kind = Answer::Kind::Success;
    answer.status = status;
    answer.body = body;
    answer.data = body.value(QLatin1String("data")).toArray();
    return answer;
}

} // namespace mimecast
