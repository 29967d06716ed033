// SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
// SPDX-License-Identifier: Apache-2.0

#include "Proofs.h"

#include "TextLabel.h"
#include "WrapLayout.h"

#include <QGridLayout>

namespace widgets {

namespace {
// A word of two lines, where it has to be narrow, is no reason for the page to move.
constexpr int linesOfDetail = 2;
constexpr int narrowest = 20; // Characters.
} // namespace

Proofs::Proofs(int count, QWidget *parent) : QWidget(parent)
{
    auto *cells = new WrapLayout(WrapLayout::Widths::Equal, this);
    for (int i = 0; i < count; ++i) {
        const Proof proof{new GlyphView(Glyph::Todo), new TextLabel(TextLabel::Role::Strong), new TextLabel};
        m_proofs.push_back(proof);
        auto *cell = new QWidget;
        auto *grid = new QGridLayout(cell);
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(space::s);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        grid->addWidget(proof.glyph, 0, 0, Qt::AlignTop);
        grid->addWidget(proof.word, 0, 1);
        grid->addWidget(proof.detail, 1, 1, Qt::AlignTop);
        proof.detail->setMinimumHeight(linesOfDetail * proof.detail->fontMetrics().lineSpacing());
        cell->setMinimumWidth(narrowest * fontMetrics().averageCharWidth());
        cells->addWidget(cell);
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
