// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fuzz.h"

#include "mimecast/Gateway.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

/// The input is what was typed as a gateway's address.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString typed = QString::fromUtf8(fuzz::view(data, size));
    const mimecast::GatewayChoice choice = mimecast::parseGateway(typed);
    fuzz::require(choice.gateway.has_value() == (choice.refusal == mimecast::GatewayRefusal::None),
                  "a gateway is taken or refused with a reason");
    if (!choice.gateway)
        return 0;

    const QUrl address = choice.gateway->address;
    fuzz::require(address.isValid() && address.userInfo().isEmpty() && !address.hasQuery() &&
                      !address.hasFragment() && (address.path().isEmpty() || address.path() == "/"_L1),
                  "an address is scheme, host and port");
    if (choice.gateway->kind == mimecast::Gateway::Kind::Loopback) {
        fuzz::require(address.host() == "localhost"_L1 || QHostAddress(address.host()).isLoopback(),
                      "loopback stays on this computer");
        fuzz::require(address.scheme() == "http"_L1 || address.scheme() == "https"_L1, "loopback is HTTP");
    } else {
        fuzz::require(address.scheme() == "https"_L1 && address.port(443) == 443, "others are HTTPS");
        fuzz::require(address.host().endsWith(".services.mimecast.com"_L1), "others are Mimecast's");
    }
    const mimecast::GatewayChoice again = mimecast::parseGateway(choice.gateway->toString());
    fuzz::require(again.gateway == choice.gateway, "what is written down is read back");
    return 0;
}
