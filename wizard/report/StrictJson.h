// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace report {

/// Of each text in a report, in characters.
constexpr qsizetype longestText = 2000;

/// What keeps a JSON text from being taken at its word.
enum class JsonFault {
    None,
    Malformed, ///< Not JSON in UTF-8.
    TooMuch,   ///< More or deeper than any report: it is not worth the memory.
    LongText,  ///< A text or a name of more than longestText characters.
    Ambiguous, ///< Readers differ in what it says: a member twice, half a character, a byte order mark before
               ///< a text (which Qt drops), a number that is no plain integer of at most 2^53 - 1.
};

/// The worst that is wrong with the text, found in one pass and without memory for its values. What has no
/// fault says the same to every reader, and has a canonical form that leaves nothing out.
JsonFault faultOf(QByteArrayView json);

} // namespace report
