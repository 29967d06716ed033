// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Gateway.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

namespace mimecast {

namespace {

// The hosts of the API 1.0, which takes other keys: eu-api.mimecast.com and so on.
bool isLegacyHost(const QString &host)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:eu|de|us|usb|ca|za|au|je|jer)-)?api\\.mimecast\\.com$"));
    return pattern.match(host).hasMatch();
}

bool isServicesHost(const QString &host)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+services\\.mimecast\\.com$"));
    return pattern.match(host).hasMatch();
}

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

GatewayChoice refused(GatewayRefusal refusal)
{
    return {std::nullopt, refusal};
}

// An address that carries more than scheme, host and port is not what it seems to be.
bool hasMoreThanHost(const QString &text, const QUrl &url)
{
    return text.contains(u'@') || text.contains(u'?') || text.contains(u'#') || text.contains(u'%') ||
           text.contains(u'\\') || !(url.path().isEmpty() || url.path() == QLatin1String("/"));
}

GatewayChoice realGateway(const QUrl &url)
{
    if (url.scheme() != QLatin1String("https") || url.port(443) != 443)
        return refused(GatewayRefusal::Malformed);
    for (const Gateway &known : {Gateway::global(), Gateway::uk(), Gateway::us()}) {
        if (known.address.host() == url.host())
            return {known};
    }
    QUrl address;
    address.setScheme(url.scheme());
    address.setHost(url.host());
    return {Gateway{Gateway::Kind::Other, address}};
}

GatewayChoice loopbackGateway(const QUrl &url)
{
    if ((url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")) || url.port(1) == 0)
        return refused(GatewayRefusal::Malformed);
    QUrl address;
    address.setScheme(url.scheme());
    address.setHost(url.host());
    address.setPort(url.port());
    return {Gateway{Gateway::Kind::Loopback, address}};
}

} // namespace

Gateway Gateway::global()
{
    return {Kind::Global, QUrl(QStringLiteral("https://api.services.mimecast.com"))};
}

Gateway Gateway::uk()
{
    return {Kind::Uk, QUrl(QStringLiteral("https://uk-api.services.mimecast.com"))};
}

Gateway Gateway::us()
{
    return {Kind::Us, QUrl(QStringLiteral("https://us-api.services.mimecast.com"))};
}

QString Gateway::toString() const
{
    switch (kind) {
    case Kind::Global:
        return QStringLiteral("global");
    case Kind::Uk:
        return QStringLiteral("uk");
    case Kind::Us:
        return QStringLiteral("us");
    case Kind::Other:
    case Kind::Loopback:
        break;
    }
    return address.toString(QUrl::FullyEncoded);
}

GatewayChoice parseGateway(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const Gateway &known : {Gateway::global(), Gateway::uk(), Gateway::us()}) {
        if (trimmed.compare(known.toString(), Qt::CaseInsensitive) == 0)
            return {known};
    }

    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? trimmed : QStringLiteral("https://") + trimmed, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty())
        return refused(GatewayRefusal::Malformed);
    // Old guides give paths along with these hosts, so they are named before the rest is looked at.
    if (isLegacyHost(host))
        return refused(GatewayRefusal::Legacy);
    if (hasMoreThanHost(trimmed, url))
        return refused(GatewayRefusal::Malformed);
    if (isServicesHost(host))
        return realGateway(url);
    return isLoopbackHost(url.host()) ? loopbackGateway(url) : refused(GatewayRefusal::UnknownHost);
}

} // namespace mimecast
