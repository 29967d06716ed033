// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Fuzz.h"

#include "validation/MessageHeaders.h"

namespace {

bool isShowable(const QString &text)
{
    return text.size() <= 500 && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'\0');
}

} // namespace

/// The whole is the file, or what was pasted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const validation::ParsedMessage reading = validation::readMessage(fuzz::view(data, size).toByteArray());
    const validation::Message &message = reading.message;
    fuzz::require(message.messageId.isEmpty() == reading.error.has_value(),
                  "there is a Message-ID, or a reason why not");
    fuzz::require(message.messageId.isEmpty() ||
                      (message.messageId.startsWith(u'<') && message.messageId.endsWith(u'>')),
                  "a Message-ID has its brackets");
    for (const QString &text : {message.messageId, message.date, message.from, message.to, message.subject})
        fuzz::require(isShowable(text), "what is shown is one bounded line");
    fuzz::require(reading.otherIds.size() <= 10, "the others are bounded");
    return 0;
}
