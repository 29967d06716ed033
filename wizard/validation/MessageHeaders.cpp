// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "MessageHeaders.h"

#include "EncodedWords.h"

#include "mimecast/Answer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace validation {

namespace {

// Of one header, all its lines: more than any that a mail server lets pass.
constexpr qsizetype longestValue = qsizetype{8} * 1024;

/// What is wanted of the headers; everything else is passed over.
struct Fields
{
    QList<QByteArray> messageIds;
    QByteArray date;
    QByteArray from;
    QByteArray to;
    QByteArray subject;
    bool any = false; ///< There was a header of whatever name.
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Text with a byte order mark of UTF-16, as some editors save it, becomes UTF-8; any mark goes.
QByteArray withoutMark(const QByteArray &text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        return text.sliced(3);
    const bool little = text.startsWith("\xFF\xFE");
    if (!little && !text.startsWith("\xFE\xFF"))
        return text;
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return QString(decoder.decode(QByteArrayView(text).sliced(2))).toUtf8();
}

/// The lines of the header part: up to the first empty line that is not at the beginning. One of white space
/// alone is part of a folded header (RFC 5322, section 4.2).
QList<QByteArrayView> headerLines(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const auto *const end =
            std::find_if(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n'; });
        const QByteArrayView line = text.first(end - text.begin());
        text = text.sliced(line.size());
        if (!text.isEmpty())
            text = text.sliced(text.startsWith("\r\n") ? 2 : 1);
        if (!line.trimmed().isEmpty())
            lines.append(line);
        else if (line.isEmpty() && !lines.isEmpty())
            break;
    }
    return lines;
}

QByteArray bounded(QByteArrayView value)
{
    return value.first(std::min(value.size(), longestValue)).toByteArray();
}

struct Field
{
    QByteArray name; ///< In lower case.
    QByteArray value;
};

/// Copied out of a quotation or an indented block, every line begins with the same marks.
void removeQuotation(QList<QByteArrayView> *lines)
{
    const QByteArrayView first = lines->constFirst();
    const auto *const begin = std::find_if_not(first.begin(), first.end(),
                                               [](char c) { return isSpace(c) || c == '>' || c == '|'; });
    const QByteArrayView marks = first.first(begin - first.begin());
    for (QByteArrayView &line : *lines) {
        if (line.startsWith(marks) && line.size() > marks.size())
            line = line.sliced(marks.size());
    }
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ' ';
}

/// A line that begins a header: "Name: value". Gmail's own view has "Message ID", a tab and the value.
std::optional<Field> readField(QByteArrayView line)
{
    constexpr QByteArrayView gmail("message id\t");
    constexpr qsizetype longestName = 100;
    const QByteArray start = line.first(std::min(line.size(), longestName)).toByteArray().toLower();
    if (start.startsWith(gmail))
        return Field{"message-id", bounded(line.sliced(gmail.size()))};
    const qsizetype colon = start.indexOf(':');
    const QByteArray name = start.left(std::max(colon, qsizetype{0})).trimmed();
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return std::nullopt;
    const QByteArray value = bounded(line.sliced(colon + 1));
    if (name == "message id")
        return Field{"message-id", value};
    // Spaces are in what Outlook and Gmail show, but also in the first line of a mailbox file.
    if (name.contains(' ') && name != "created at")
        return std::nullopt;
    return Field{name, value};
}

void keep(Fields *fields, const Field &field)
{
    const auto keepFirst = [&field](QByteArray *value) {
        if (value->isEmpty())
            *value = field.value.trimmed();
    };
    fields->any = true;
    if (field.name == "message-id") {
        fields->messageIds.append(field.value);
    } else if (field.name == "date" || field.name == "sent" || field.name == "created at") {
        keepFirst(&fields->date);
    } else if (field.name == "from") {
        keepFirst(&fields->from);
    } else if (field.name == "subject") {
        keepFirst(&fields->subject);
    } else if (field.name == "to" && fields->to.size() < longestValue) {
        fields->to += (fields->to.isEmpty() ? "" : ", ") + field.value.trimmed();
    }
}

Fields readFields(const QList<QByteArrayView> &lines)
{
    Fields fields;
    Field current; // Without a name there is none.
    const auto endCurrent = [&] {
        if (!current.name.isEmpty())
            keep(&fields, current);
        current = {};
    };
    for (const QByteArrayView line : lines) {
        std::optional<Field> begun = isSpace(line.front()) ? std::nullopt : readField(line);
        if (begun) {
            endCurrent();
            current = *std::move(begun);
        } else if (!current.name.isEmpty() && (isSpace(line.front()) || current.value.trimmed().isEmpty())) {
            // Folded, or its value was put onto the next line by whatever showed it.
            if (current.value.size() + line.size() < longestValue)
                current.value += line.toByteArray();
        } else {
            endCurrent();
        }
    }
    endCurrent();
    return fields;
}

/// Without comments, which may be nested and stand anywhere but in quotes. One that never ends is none.
QByteArray withoutComments(const QByteArray &value)
{
    QByteArray result;
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value.at(i);
        if (depth == 0 && c == '"')
            quoted = !quoted;
        if (!quoted && c == '(')
            ++depth;
        if (depth == 0)
            result += c;
        else if (c == '\\')
            ++i;
        else if (c == ')')
            --depth;
    }
    return depth > 0 ? value : result;
}

/// White space in a Message-ID comes from folding it, except within quotes.
QByteArray withoutSpace(QByteArrayView id)
{
    QByteArray result;
    bool quoted = false;
    for (const char c : id) {
        if (c == '"')
            quoted = !quoted;
        if (quoted ? c != '\r' && c != '\n' : static_cast<unsigned char>(c) > ' ')
            result += c;
    }
    return result;
}

/// A Message-ID with its brackets out of a header's value; empty if there is none.
QString messageIdIn(const QByteArray &raw)
{
    const QByteArray value = raw.contains("=?") ? decodedHeader(raw).toUtf8() : raw;
    const QByteArray plain = withoutComments(value);
    QByteArray id;
    for (qsizetype end = 0; id.isEmpty() && end < plain.size(); ++end) {
        const qsizetype next = plain.indexOf('>', end);
        const qsizetype begin = plain.lastIndexOf('<', next < 0 ? -1 : next);
        if (begin < end)
            break;
        end = next < 0 ? plain.size() : next;
        id = withoutSpace(QByteArrayView(plain).sliced(begin + 1, end - begin - 1));
    }
    if (id.isEmpty()) {
        const QList<QByteArray> words = plain.simplified().split(' ');
        const auto word = std::find_if(words.cbegin(), words.cend(),
                                       [](const QByteArray &candidate) { return candidate.contains('@'); });
        if (word != words.cend())
            id = withoutSpace(*word);
        id.replace('<', QByteArray()).replace('>', QByteArray());
    }
    const QString text = mimecast::boundedText(QString::fromUtf8(id), static_cast<int>(longestValue));
    return text.isEmpty() ? QString() : u'<' + text + u'>';
}

QString shown(const QByteArray &value)
{
    return mimecast::boundedText(decodedHeader(value), longestText);
}

/// Names the message by the first of its IDs that can be used.
void takeIds(ParsedMessage *reading, const QList<QByteArray> &values)
{
    bool anyLong = false;
    for (const QByteArray &value : values) {
        const QString id = messageIdIn(value);
        anyLong = anyLong || id.size() > longestText;
        if (id.isEmpty() || id.size() > longestText || id == reading->message.messageId)
            continue;
        if (reading->message.messageId.isEmpty())
            reading->message.messageId = id;
        else if (!reading->otherIds.contains(id) && reading->otherIds.size() < 10)
            reading->otherIds.append(id);
    }
    if (reading->message.messageId.isEmpty())
        reading->error = anyLong ? MessageError::MessageIdLong : MessageError::NoMessageId;
}

/// One line without a header's name.
bool isBareId(const QList<QByteArrayView> &lines)
{
    return lines.size() == 1 && lines.constFirst().contains('@') &&
           (lines.constFirst().contains('<') || !lines.constFirst().trimmed().contains(' '));
}

} // namespace

QString explain(MessageError error)
{
    switch (error) {
    case MessageError::Nothing:
        return QCoreApplication::translate("validation", "There is no text in it.");
    case MessageError::OutlookFile:
        return QCoreApplication::translate(
            "validation", "This is a file in Outlook’s own format. Save the message as .eml, or copy its "
                          "internet headers and paste them here.");
    case MessageError::NotAMessage:
        return QCoreApplication::translate(
            "validation", "This is no message: it has no headers. Open the message’s .eml file, or paste "
                          "its internet headers or its Message-ID.");
    case MessageError::NoMessageId:
        return QCoreApplication::translate(
            "validation", "The Message-ID is missing from it. Copy all internet headers of the message, not "
                          "only sender and subject.");
    case MessageError::MessageIdLong:
        //: Of an email; %n is the most that is allowed.
        return QCoreApplication::translate(
            "validation",
            "Its Message-ID is longer than %n characters, which this program does not follow. "
            "Use another message.",
            nullptr, longestText);
    }
    return {};
}

QByteArray headersOf(const QString &path, QString *error)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(longestHeaders);
    //: %1 is a file's path, %2 the system's reason.
    *error = QCoreApplication::translate("validation", "%1 cannot be read: %2")
                 .arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
}

ParsedMessage readMessage(QByteArray text)
{
    ParsedMessage reading;
    text.truncate(longestHeaders);
    if (text.startsWith("\xD0\xCF\x11\xE0")) {
        reading.error = MessageError::OutlookFile;
        return reading;
    }
    text = withoutMark(text);
    QList<QByteArrayView> lines = headerLines(text);
    if (lines.isEmpty()) {
        reading.error = MessageError::Nothing;
        return reading;
    }
    removeQuotation(&lines);
    const Fields fields = readFields(lines);
    reading.message = {.messageId = {},
                       .date = shown(fields.date),
                       .from = shown(fields.from),
                       .to = shown(fields.to),
                       .subject = shown(fields.subject)};
    if (fields.any)
        takeIds(&reading, fields.messageIds);
    else if (isBareId(lines))
        takeIds(&reading, {lines.constFirst().toByteArray()});
    else
        reading.error = MessageError::NotAMessage;
    return reading;
}

} // namespace validation
