// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fuzz.h"

#include "mimecast/Account.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// The input is one package's text, and, where it is JSON, a whole list of packages.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzz::view(data, size).toByteArray();
    const QString text = QString::fromUtf8(input);
    const mimecast::Package package = mimecast::parsePackage(text);
    fuzz::require(!package.id.contains(u'[') && !package.id.contains(u']'),
                  "an ID is what stands in the last brackets");
    fuzz::require(text.contains(package.id), "nothing is made up");

    const QJsonDocument document = QJsonDocument::fromJson(input);
    const mimecast::Account account = mimecast::Account::fromJson(
        {{u"packages"_s, document.isArray() ? QJsonValue(document.array()) : QJsonValue(text)}});
    for (const mimecast::Package &each : account.packages) {
        fuzz::require(each.name.size() <= 200 && each.id.size() <= 200, "what is kept is bounded");
        fuzz::require(!each.name.isEmpty() || !each.id.isEmpty(), "nothing empty is kept");
    }
    fuzz::require(!account.packages.isEmpty() || !account.hasThreatRemediation(), "no licence is made up");
    return 0;
}
