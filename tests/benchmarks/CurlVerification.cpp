// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "CurlVerification.h"

#include "checks/Catalogue.h"
#include "sandbox/Tenant.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUrlQuery>

#include <stdexcept>
#include <utility>

using mimecast::Request;

namespace {

QList<Request> requestsAfterToken()
{
    const checks::Context context{mimecast::Gateway::global(), QDateTime::currentDateTimeUtc()};
    QStringList seen{mimecast::tokenRequest().operation()};
    QList<Request> result;
    for (const checks::Check &check : checks::catalogue()) {
        for (const Request &request : check.requests(context)) {
            if (seen.contains(request.operation()))
                continue;
            seen.append(request.operation());
            result.append(request);
        }
    }
    return result;
}

/// A line of curl's configuration.
QByteArray line(const char *option, QByteArray value)
{
    value.replace('\\', "\\\\").replace('"', "\\\"");
    return QByteArray(option) + " = \"" + value + "\"\n";
}

QByteArray curl(const QByteArray &configuration)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("curl"),
                  {QStringLiteral("--disable"), QStringLiteral("--config"), QStringLiteral("-")});
    process.write(configuration);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        throw std::runtime_error("curl failed, or is not there");
    return process.readAllStandardOutput();
}

QByteArray common(const QString &authority, const QString &url)
{
    return "silent\nshow-error\nno-progress-meter\nhttp2\ntlsv1.3\n" + line("noproxy", "*") +
           line("cacert", authority.toUtf8()) + line("url", url.toUtf8());
}

/// A line "version status" for each answer, of which curl prints nothing else.
void expectAnswers(const QByteArray &output, int number)
{
    const QByteArrayList lines = output.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        // Those that our role must not reach are refused.
        if (line != "2 200" && line != "2 403")
            throw std::runtime_error("curl was answered " + line.toStdString());
    }
    if (lines.size() != number)
        throw std::runtime_error("curl was not answered each time");
}

QByteArray configurationFor(const Request &request, const QByteArray &token)
{
    QByteArray result = line("header", "Authorization: Bearer " + token) +
                        line("output", QProcess::nullDevice().toUtf8()) +
                        line("write-out", "%{http_version} %{http_code}\\n");
    if (request.kind == Request::Kind::PostJson)
        result += line("header", "Content-Type: application/json") + line("data", request.body);
    return result;
}

} // namespace

CurlVerification::CurlVerification(QString gateway, QString authority)
    : m_gateway(std::move(gateway)), m_authority(std::move(authority))
{
}

QByteArray CurlVerification::token() const
{
    const QUrlQuery form{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
                         {QStringLiteral("client_id"), sandbox::standingClientId()},
                         {QStringLiteral("client_secret"), sandbox::standingClientSecret()}};
    const QByteArray answer = curl(common(m_authority, m_gateway + mimecast::tokenRequest().path) +
                                   line("data", form.toString().toUtf8()));
    const QString token =
        QJsonDocument::fromJson(answer).object().value(QLatin1String("access_token")).toString();
    if (token.isEmpty())
        throw std::runtime_error("curl got no token");
    return token.toUtf8();
}

void CurlVerification::oneByOne() const
{
    const QByteArray token = this->token();
    for (const Request &request : requestsAfterToken())
        expectAnswers(curl(common(m_authority, m_gateway + request.path) + configurationFor(request, token)),
                      1);
}

void CurlVerification::inParallel() const
{
    const QByteArray token = this->token();
    const QList<Request> requests = requestsAfterToken();
    QByteArrayList each;
    for (const Request &request : requests)
        each.append(common(m_authority, m_gateway + request.path) + configurationFor(request, token));
    expectAnswers(curl("parallel\n" + each.join("next\n")), static_cast<int>(requests.size()));
}
