// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>
#include <QTranslator>

/// A language that nobody has to translate into: what the sources mark for translation comes with accents,
/// some 40 % longer and in ⟦brackets⟧. What comes without them cannot be translated.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoLanguage(Qt::LayoutDirection direction = Qt::LeftToRight);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

private:
    Qt::LayoutDirection m_direction;
    QHash<QByteArray, QString> m_texts;
};

/// The words of a text that stand outside of brackets, without those that stay as they are in every language:
/// `kept`, addresses, and what has no letters.
QStringList untranslated(const QString &text, const QStringList &kept);
