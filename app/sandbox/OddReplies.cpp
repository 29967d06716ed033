// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "OddReplies.h"

namespace sandbox {

namespace {

constexpr qsizetype mebibyte = 1024LL * 1024;
constexpr qsizetype nesting = 100'000;

} // namespace

Reply pageReply(int status, const QByteArray &title)
{
    return {status,
            "text/html; charset=utf-8",
            "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title +
                "</h1></body></html>",
            {}};
}

Reply redirectReply(int status, const QByteArray &location)
{
    return {status, "text/html", "", {{"Location", location}}};
}

Reply rawReply(int status, const QByteArray &body)
{
    return {status, "application/json", body, {}};
}

Reply largeReply()
{
    return rawReply(200, R"({"data":[")" + QByteArray(5 * mebibyte, 'a') + R"("]})");
}

Reply bombReply()
{
    Reply reply = rawReply(200, qCompress(R"({"data":[")" + QByteArray(16 * mebibyte, 'a') + R"("]})"));
    // In front Qt writes the size, which is no part of the format.
    reply.body.remove(0, 4);
    reply.headers = {{"Content-Encoding", "deflate"}};
    return reply;
}

Reply nestedReply()
{
    return rawReply(200, R"({"data":)" + QByteArray(nesting, '[') + QByteArray(nesting, ']') + '}');
}

Reply packagesReply(const QJsonValue &packages)
{
    QJsonObject account{{QStringLiteral("accountCode"), QStringLiteral("CUSA13A77")},
                        {QStringLiteral("accountName"), QStringLiteral("Contoso Ltd")},
                        {QStringLiteral("region"), QStringLiteral("us")}};
    if (!packages.isUndefined())
        account.insert(QStringLiteral("packages"), packages);
    return dataReply({account});
}

Reply errorsReply(int status, const QString &code, const QString &message)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    return jsonReply(status, {{QStringLiteral("errors"), QJsonArray{error}}});
}

Reply errorReply(int status, const QString &message)
{
    return jsonReply(status, {{QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), message}}}});
}

Reply faultReply(int status, const QString &code, const QString &message)
{
    const QJsonObject fault{{QStringLiteral("faultstring"), message},
                            {QStringLiteral("detail"), QJsonObject{{QStringLiteral("errorcode"), code}}}};
    return jsonReply(status, {{QStringLiteral("fault"), fault}});
}

Reply errorCodeReply(int status, const QString &code, const QString &message)
{
    return jsonReply(status, {{QStringLiteral("ErrorCode"), code}, {QStringLiteral("Error"), message}});
}

} // namespace sandbox
