// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <vector>

namespace guide {

/// A label, menu path or value exactly as the Mimecast Administration Console or the Arctic Wolf Unified
/// Portal shows it. Never translated.
struct Label
{
    QStringList segments; ///< One for a plain label or value, several for a menu path.

    Label(const char *label); ///< A plain label, UTF-8.
    Label(std::initializer_list<const char *> path);

    bool operator==(const Label &) const = default;

    /// As the documented procedure writes it: segments joined with " > ".
    QString documented() const;
    /// As the program shows it where lines wrap: segments joined with " › ", never broken inside a segment.
    QString shown() const;
    /// The same with ordinary spaces, for text that is searched or copied.
    QString plain() const;
};

/// One translatable sentence in which the labels take the places of %1, %2, …
/// The translation is looked up when asked for, so that a change of language is answered.
struct Sentence
{
    const char *source = ""; ///< Marked with QT_TRANSLATE_NOOP("guide", …).
    std::vector<Label> labels = {};

    bool isEmpty() const { return *source == '\0'; }
    /// Translated, with what stands between the labels put through `text` and each label through `label`.
    QString rendered(const std::function<QString(const QString &)> &text,
                     const std::function<QString(const Label &)> &label) const;
    /// Translated, as plain text.
    QString plain() const;
    /// Translated and escaped, as rich text with the labels in bold.
    QString html() const;
};

} // namespace guide
