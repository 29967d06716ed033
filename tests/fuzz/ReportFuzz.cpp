// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fuzz.h"

#include "report/Report.h"
#include "report/TextWriters.h"

/// The input is a report's JSON file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QString error;
    const auto document = report::read(fuzz::view(data, size).toByteArray(), &error);
    fuzz::require(document.has_value() == error.isEmpty(), "a report is read, or it is said why not");
    if (!document)
        return 0;
    report::checksumFits(*document);
    const QByteArray html = report::toHtml(*document);
    fuzz::require(!html.isEmpty(), "every report can be written as HTML");
    fuzz::require(html.count("<script") == 0, "nothing of a report becomes a script");
    report::toMarkdown(*document);
    return 0;
}
