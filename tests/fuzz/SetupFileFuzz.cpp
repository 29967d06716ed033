// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fuzz.h"

#include "setup/Setup.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// The input is a set-up file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    setup::Setup first(u"fuzz"_s);
    first.fromJson(QJsonDocument::fromJson(fuzz::view(data, size).toByteArray()).object());
    const QJsonObject document = first.toJson();

    setup::Setup second(u"fuzz"_s);
    second.fromJson(document);
    fuzz::require(second.toJson() == document, "what is written is read back");
    return 0;
}
