// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Proofs.h"

#include "TextLabel.h"

#include <QGridLayout>

namespace widgets {

namespace {
// A word of two lines, where it has to be narrow, is no reason for the page to move.
constexpr int linesOfDetail = 2;
} // namespace

Proofs::Proofs(int count, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(0);
    for (int i = 0; i < count; ++i) {
        const Proof proof{new GlyphView(Glyph::Todo), new TextLabel(TextLabel::Role::Strong), new TextLabel};
        m_proofs.push_back(proof);
        grid->addWidget(proof.glyph, 0, 3 * i, Qt::AlignTop);
        grid->addWidget(proof.word, 0, 3 * i + 1);
        grid->addWidget(proof.detail, 1, 3 * i + 1, Qt::AlignTop);
        grid->setColumnStretch(3 * i + 1, 1);
        if (i + 1 < count)
            grid->setColumnMinimumWidth(3 * i + 2, space::m);
        proof.detail->setMinimumHeight(linesOfDetail * proof.detail->fontMetrics().lineSpacing());
    }
}

void Proofs::setProof(int index, Glyph glyph, const QString &word, const QString &detail)
{
    const Proof &proof = m_proofs.at(static_cast<size_t>(index));
    proof.glyph->setGlyph(glyph);
    proof.word->setTone(toneOf(glyph));
    proof.word->setPlain(word);
    proof.detail->setPlain(detail);
}

} // namespace widgets
