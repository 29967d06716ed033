// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Glyph.h"

#include <QWidget>

#include <vector>

namespace widgets {

class TextLabel;

/// Some proofs side by side, or below each other where it is narrow, each with its shape, its word and a
/// detail in small.
class Proofs : public QWidget
{
    Q_OBJECT

public:
    explicit Proofs(int count, QWidget *parent = nullptr);

    void setProof(int index, Glyph glyph, const QString &word, const QString &detail);

private:
    struct Proof
    {
        GlyphView *glyph;
        TextLabel *word;
        TextLabel *detail;
    };
    std::vector<Proof> m_proofs;
};

} // namespace widgets
