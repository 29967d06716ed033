// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Record.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace validation {

/// Why no message can be made out.
enum class MessageError {
    Nothing,      ///< No text at all.
    OutlookFile,  ///< Outlook's own .msg, which is no text.
    NotAMessage,  ///< Neither headers nor a Message-ID.
    NoMessageId,  ///< Headers without a usable Message-ID.
    MessageIdLong ///< Longer than the 500 characters that a record keeps.
};

/// In words, with what to do.
QString explain(MessageError error);

/// What a text says of a message.
struct ParsedMessage
{
    Message message;      ///< What was found, also with a error.
    QStringList otherIds; ///< Message-IDs beside the first one: the message has several, which none should.
    std::optional<MessageError> error;
};

/// So much of a file is read, in bytes; headers are a few KiB.
inline constexpr qint64 longestHeaders = qint64{256} * 1024;

/// The beginning of a file, in which its headers are. Empty with `error` in words if it cannot be read.
QByteArray headersOf(const QString &path, QString *error);

/// Reads an .eml file's beginning, pasted headers (raw, or as Outlook and Gmail show them), or a bare
/// Message-ID. Whatever is after the headers is not looked at. Form of headers: RFC 5322, of encoded ones:
/// RFC 2047; what breaks their rules is read as far as it can be.
ParsedMessage readMessage(QByteArray text);

} // namespace validation
